import { stageOf } from '../../lang/stages.ts'
import { defineRule } from '../../lint/rule.ts'
import { firstLine } from '../where.ts'
import { ASK, shown } from '../words.ts'

export default defineRule({
  id: 'email/stage',
  severity: 'info',
  kind: 'email',
  summary: {
    en: 'The ask of a mail fits the stage that its front matter declares',
    id: 'Ajakan email sesuai dengan tahap yang dinyatakan di front matter',
  },
  why: {
    en: 'A drip campaign builds trust step by step: who meets you for the first time is not ready to buy, and who decides needs no introduction.',
    id: 'Kampanye drip membangun kepercayaan bertahap: yang baru kenal belum siap membeli, yang sedang memutuskan tak perlu perkenalan.',
    source: 'EM-05, EM-06, EM-22, CT-05',
  },
  messages: {
    early: {
      en: 'The stage is “{stage}”, but “{words}” asks to {ask}. Offer something to read or to compare here, and ask for that later.',
      id: 'Tahapnya “{stage}”, tetapi “{words}” mengajak {ask}. Tawarkan bacaan atau perbandingan di sini, ajakan itu belakangan.',
    },
    late: {
      en: 'The stage is “{stage}”, but “{words}” only invites to read. Ask for the next step of a decision: a date, a pilot, an order.',
      id: 'Tahapnya “{stage}”, tetapi “{words}” baru mengajak membaca. Minta langkah keputusan: tanggal, pilot, atau pesanan.',
    },
  },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'early',
      kind: 'email',
      bad: '---\nkind: email\nstage: awareness\nsubject: What rye does overnight\n---\n\nHi Ana,\n\n[⟦Buy now⟧](https://example.com/shop)\n',
      good: '---\nkind: email\nstage: awareness\nsubject: What rye does overnight\n---\n\nHi Ana,\n\n[Read how rye rests](https://example.com/rye)\n',
    },
    {
      lang: 'id',
      says: 'early',
      kind: 'email',
      bad: '---\nkind: email\nstage: tofu\nsubject: Roti di malam hari\n---\n\nHalo Bu Ana,\n\n[⟦Beli sekarang⟧](https://example.com/toko)\n',
      good: '---\nkind: email\nstage: tofu\nsubject: Roti di malam hari\n---\n\nHalo Bu Ana,\n\n[Baca ceritanya](https://example.com/roti)\n',
    },
  ],

  *check(page, { say, found }) {
    const { stage } = page.map.copy.declared
    const at = stage === undefined ? undefined : stageOf(stage)
    const cta = page.piece.ctas.find(({ primary }) => primary)
    if (stage === undefined || !at || !cta) return
    const words = shown(cta.text, 40)
    if (at === 'early' && EARLY_NOT.has(cta.ask))
      yield found('early', firstLine(page, cta).span, { stage, words, ask: say(ASK[cta.ask]) })
    if (at === 'late' && page.piece.ctas.every(({ ask }) => ask === 'learn'))
      yield found('late', firstLine(page, cta).span, { stage, words })
  },
})

const EARLY_NOT: ReadonlySet<string> = new Set(['buy', 'quote'])
