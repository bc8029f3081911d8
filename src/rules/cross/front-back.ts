import type { Campaign, CampaignFile } from '../../lint/campaign.ts'
import { defineCampaignRule } from '../../lint/rule.ts'
import type { AskDigest, PieceDigest } from '../../message/digest.ts'
import { contradicts, otherAxis } from '../promises.ts'
import { ASK, AXIS, shown } from '../words.ts'

export default defineCampaignRule({
  id: 'cross/front-back',
  severity: 'warning',
  summary: {
    en: 'A mail and the page that its button opens promise and ask the same',
    id: 'Email dan halaman yang dibuka tombolnya menjanjikan dan meminta hal yang sama',
  },
  why: {
    en: 'Who clicks expects the promise of the mail at the top of the page; where it is another one, they leave.',
    id: 'Orang yang mengeklik mengharapkan janji email di bagian atas halaman; bila berbeda, ia pergi.',
    source: 'TN-07, XP-04, BB-26',
  },
  messages: {
    promise: {
      en: 'The mail promises “{here}”, the page it opens “{there}” ({file}, line {line}). Let the page begin with the mail’s promise.',
      id: 'Email menjanjikan “{here}”, halaman yang dibukanya “{there}” ({file} baris {line}). Mulai halaman dengan janji emailnya.',
    },
    axis: {
      en: 'The mail promises “{here}”, the page it opens “{there}” ({file}, line {line}). Promise the same in both.',
      id: 'Email menjanjikan “{here}”, halaman yang dibukanya “{there}” ({file} baris {line}). Janjikan hal yang sama.',
    },
    ask: {
      en: 'The mail asks to {here}, the page it opens to {there} ({file}, line {line}) and nowhere to {here}. Ask for the same step.',
      id: 'Email mengajak {here}, halaman yang dibukanya {there} ({file} baris {line}), tanpa ajakan {here}. Minta langkah yang sama.',
    },
  },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'ask',
      bad: `==> demo.md <==
# See every invoice in one place

[Buy Tallywell now](/buy)

==> mails/second.md <==
Subject: Your invoices in one place

Hi Ana,

See every invoice in one place.

[⟦Book a demo⟧](../demo.md)
`,
      good: `==> demo.md <==
# See every invoice in one place

[Book a demo](/book)

==> mails/second.md <==
Subject: Your invoices in one place

Hi Ana,

See every invoice in one place.

[Book a demo](../demo.md)
`,
    },
    {
      lang: 'id',
      says: 'ask',
      bad: `==> demo.md <==
# Lihat semua faktur di satu tempat

[Beli sekarang](/beli)

==> mails/kedua.md <==
Subject: Faktur Anda di satu tempat

Halo Ana,

Lihat semua faktur di satu tempat setiap hari.

[⟦Jadwalkan demo⟧](../demo.md)
`,
      good: `==> demo.md <==
# Lihat semua faktur di satu tempat

[Jadwalkan demo](/jadwal)

==> mails/kedua.md <==
Subject: Faktur Anda di satu tempat

Halo Ana,

Lihat semua faktur di satu tempat setiap hari.

[Jadwalkan demo](../demo.md)
`,
    },
  ],

  *judge(campaign, at) {
    for (const { mail, from, ask, page, to } of doors(campaign)) {
      const { found, path, say } = at(from)
      const file = path(to)
      const [mine, theirs] = [mail.promise, page.promise]
      const words = { en: 'The page that opens', id: 'Halaman yang dibuka' }
      if (mine && theirs && contradicts(mine.words, theirs.words)) {
        const values = {
          here: shown(mine.place.text, 40),
          there: shown(theirs.place.text, 40),
          file,
          line: theirs.place.line,
        }
        yield found('promise', mine.place, values, [{ in: to, place: theirs.place, words }])
      } else if (mine?.axis && theirs?.axis && otherAxis(mine, theirs)) {
        const values = { here: say(AXIS[mine.axis]), there: say(AXIS[theirs.axis]), file, line: theirs.place.line }
        yield found('axis', mine.place, values, [{ in: to, place: theirs.place, words }])
      } else {
        const other = page.asks.find(({ primary }) => primary)
        if (!other || !asksElse(ask, other, page)) continue
        const values = { here: say(ASK[ask.ask]), there: say(ASK[other.ask]), file, line: other.place.line }
        yield found('ask', ask.place, values, [{ in: to, place: other.place, words }])
      }
    }
  },
})

interface Door {
  readonly from: CampaignFile
  readonly mail: PieceDigest
  readonly ask: AskDigest
  readonly to: CampaignFile
  readonly page: PieceDigest
}

/** The pages that the main buttons of mails open, as far as they are among the files. */
function doors({ files, target }: Campaign): Door[] {
  return files.flatMap((from) =>
    from.digest.pieces.flatMap((mail): Door[] => {
      if (mail.kind !== 'email') return []
      const ask = mail.asks.find(({ primary, href }) => primary && href)
      const to = ask?.href === undefined ? undefined : target(from, ask.href)
      const page = to?.digest.pieces[0]
      return ask && to && page?.kind === 'landing' ? [{ from, mail, ask, to, page }] : []
    }),
  )
}

/** Asks that say nothing of the step behind them. */
const VAGUE: ReadonlySet<string> = new Set(['learn', 'other', 'reply'])

const asksElse = (ask: AskDigest, other: AskDigest, page: PieceDigest): boolean =>
  !VAGUE.has(ask.ask) && !VAGUE.has(other.ask) && !page.asks.some((each) => each.ask === ask.ask)
