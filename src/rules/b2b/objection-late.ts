import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { Cta, Proof } from '../../message/map.ts'
import { insertAfter } from '../../rewrite/insert.ts'
import { linkAround } from '../../rewrite/link.ts'
import { move } from '../../rewrite/remove.ts'
import { seen } from '../hero.ts'
import { suggestion } from '../offer.ts'
import { companyPage } from '../samples.ts'
import { firstLine, openingPlace } from '../where.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'b2b/objection-late',
  severity: 'info',
  audience: 'b2b',
  kind: 'landing',
  summary: {
    en: 'Companies meet the proof before they are asked for the last time',
    id: 'Perusahaan menemui bukti sebelum ajakan terakhir',
  },
  why: {
    en: 'A committee looks for a reason to say no: proof has to stand before the question, not below it.',
    id: 'Komite mencari alasan untuk menolak: bukti harus muncul sebelum pertanyaan, bukan sesudahnya.',
    source: 'BB-17',
  },
  messages: {
    late: {
      en: 'The proof begins below the last ask (“{ask}”): 0 of {count} stand above it. Move one up, or ask once more after it.',
      id: 'Bukti baru muncul di bawah ajakan terakhir (“{ask}”): 0 dari {count} di atasnya. Naikkan satu, atau ajak sekali lagi sesudahnya.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'late',
      audience: 'b2b',
      bad: `${companyPage('en')}\n⟦Invoice errors fell by 31% in 90 days at Larchfield Foods.⟧\n\nISO 27001 certified since 2022.\n`,
      good: companyPage(
        'en',
        'Invoice errors fell by 31% in 90 days at Larchfield Foods.\n\nISO 27001 certified since 2022.',
      ),
    },
    {
      lang: 'id',
      says: 'late',
      audience: 'b2b',
      bad: `${companyPage('id')}\n⟦Kesalahan faktur turun 31% dalam 90 hari di Larchfield Foods.⟧\n\nTersertifikasi ISO 27001 sejak 2022.\n`,
      good: companyPage(
        'id',
        'Kesalahan faktur turun 31% dalam 90 hari di Larchfield Foods.\n\nTersertifikasi ISO 27001 sejak 2022.',
      ),
    },
  ],

  *check(page, { say, found }) {
    const blocks = seen(page)
    const proofs = page.piece.proofs.filter(({ block }) => blocks.includes(block))
    const asks = page.piece.ctas.filter(({ block, ask, aside }) => ask !== 'learn' && !aside && blocks.includes(block))
    // One proof alone is told as too few.
    const first = proofs.length < 2 ? undefined : proofs[0]
    const last = asks.at(-1)
    // A theme sets the button of the front matter; where, nobody can say from here.
    if (last?.block.origin === 'frontmatter' && first?.block.origin !== 'frontmatter') return
    if (!first || !last || first.span.start <= last.span.end || first.block === last.block) return
    yield found(
      'late',
      firstLine(page, first).span,
      { ask: shown(last.text), count: proofs.length },
      { rewrites: [raised(page, first, say), askedAgain(page, last, proofs.at(-1) ?? first, say)] },
    )
  },
})

/** The block of the proof, moved to under the opening. */
function raised(page: Page, { block }: Proof, say: (words: Words) => string) {
  const top = openingPlace(page)
  if (!top || block.role !== 'body') return undefined
  const title = say({ en: 'Move the proof up', id: 'Naikkan buktinya' })
  return suggestion(page, title, move(page.map.copy.source, block, top))
}

/** The link of the ask once more, after the last proof. */
function askedAgain(page: Page, ask: Cta, proof: Proof, say: (words: Words) => string) {
  const { source } = page.map.copy
  const link = linkAround(source.text, ask.block, ask.span)
  if (!link) return undefined
  const title: Words = {
    en: `Ask “${shown(ask.text)}” again after the proof`,
    id: `Ulangi ajakan “${shown(ask.text)}” setelah bukti`,
  }
  return suggestion(page, say(title), [insertAfter(source, proof.block, [[source.slice(link)]], true)])
}
