import type { Campaign, CampaignFile } from '../../lint/campaign.ts'
import { defineCampaignRule } from '../../lint/rule.ts'
import { agrees, type FigureFacts, sameMeasure } from '../../message/claims.ts'
import type { AskDigest, PieceDigest } from '../../message/digest.ts'
import { contradicts, otherAxis } from '../promises.ts'
import { sameFigure, sameWords } from '../settled.ts'
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
    figure: {
      en: 'The mail says “{here}”, the page it opens “{there}” ({file}, line {line}) of the same. Settle which is true and write it in both.',
      id: 'Email menyebut “{here}”, halaman yang dibukanya “{there}” ({file} baris {line}). Pastikan mana yang benar, lalu samakan.',
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
      const told = otherFigure(mail, page, campaign.own)
      if (mine && theirs && contradicts(mine.words, theirs.words)) {
        const values = {
          here: shown(mine.place.text, 40),
          there: shown(theirs.place.text, 40),
          file,
          line: theirs.place.line,
        }
        yield found('promise', mine.place, values, [{ in: to, place: theirs.place, words }])
      } else if (told) {
        const [here, there] = told.map(({ place }) => shown(place.text, 40)) as [string, string]
        const { place } = told[1]
        const rewrites = sameFigure(told[0].place, place, file, say, from.digest.language === to.digest.language)
        yield found('figure', told[0].place, { here, there, file, line: place.line }, [{ in: to, place, words }], {
          rewrites,
        })
      } else if (mine?.axis && theirs?.axis && otherAxis(mine, theirs)) {
        const values = { here: say(AXIS[mine.axis]), there: say(AXIS[theirs.axis]), file, line: theirs.place.line }
        yield found('axis', mine.place, values, [{ in: to, place: theirs.place, words }])
      } else {
        const other = page.asks.find(({ primary }) => primary)
        if (!other || !asksElse(ask, other, page)) continue
        const values = { here: say(ASK[ask.ask]), there: say(ASK[other.ask]), file, line: other.place.line }
        const rewrites = sameWords(ask.place, other.place, file, say)
        yield found('ask', ask.place, values, [{ in: to, place: other.place, words }], { rewrites })
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

type Told = PieceDigest['claims'][number] & FigureFacts

/** Units in which copy says how much better. */
const HOW_MUCH: ReadonlySet<string> = new Set(['%', 'x'])
/** How many of the words of the shorter of two clauses the other must have, and how many at least. */
const PART = 0.5
const LEAST = 2

/**
 * A figure of the mail that its page tells otherwise. Who clicks reads both within a minute: they need not be told in the same
 * words, as between any two files. Where the page holds the figure too, or tells several of the kind, nobody is misled.
 */
function otherFigure(mail: PieceDigest, page: PieceDigest, own: ReadonlySet<string>): [Told, Told] | undefined {
  const theirs = sizesIn(page)
  for (const mine of sizesIn(mail)) {
    if (page.figures.some(({ unit, value }) => unit === mine.unit && value === mine.bounds.low)) continue
    const about = theirs.filter((each) => isAbout(mine, each, own))
    const [other] = about
    if (other && about.length === 1 && !agrees(mine, other) && !sameMeasure(mine, other, own)) return [mine, other]
  }
  return undefined
}

const sizesIn = ({ claims }: PieceDigest): Told[] =>
  claims.flatMap((claim) => (claim.about === 'figure' && claim.of === 1 && HOW_MUCH.has(claim.unit) ? [claim] : []))

function isAbout(a: FigureFacts, b: FigureFacts, own: ReadonlySet<string>): boolean {
  if (a.unit !== b.unit || a.measure !== b.measure || a.years.join() !== b.years.join()) return false
  const foreign = ({ names }: FigureFacts) => names.filter((name) => !own.has(name)).sort()
  if (foreign(a).join() !== foreign(b).join()) return false
  const common = a.subject.filter((word) => b.subject.includes(word)).length
  return common >= LEAST && common >= PART * Math.min(a.subject.length, b.subject.length)
}
