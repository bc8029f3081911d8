import type { Block } from '../../copy/piece.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import { replaceWords } from '../../rewrite/replace.ts'
import type { Rewrite } from '../../rewrite/rewrite.ts'
import { isQuotation } from '../claims.ts'
import { firstLine } from '../where.ts'
import { shown } from '../words.ts'

interface Term {
  readonly says: 'instead' | 'avoid' | 'banned'
  readonly words: string
  /** What to write. */
  readonly use?: string
}

export default defineRule({
  id: 'brand/terms',
  severity: 'warning',
  summary: {
    en: 'The words of the house: terms to use, to avoid, and claims nobody may make',
    id: 'Kata merek sendiri: yang dipakai, yang dihindari, dan klaim terlarang',
  },
  why: {
    en: 'One thing under two names reads as two things; banned claims are those that your lawyers have struck out.',
    id: 'Satu hal dengan dua nama terbaca sebagai dua hal; klaim terlarang sudah dicoret oleh tim hukum.',
    source: 'configuration: brand.use, brand.avoid, brand.bannedClaims',
  },
  messages: {
    instead: {
      en: '“{words}” has another name here. Write “{use}”.',
      id: '“{words}” punya sebutan lain di sini. Tulis “{use}”.',
    },
    avoid: {
      en: '“{words}” is on the list of words to avoid. Say it in another way.',
      id: '“{words}” ada di daftar kata yang dihindari. Sampaikan dengan kata lain.',
    },
    banned: {
      severity: 'error',
      en: '“{words}” is a claim that the house has banned. Take it out or say what is proved.',
      id: '“{words}” adalah klaim terlarang di sini. Hapus, atau sampaikan yang terbukti.',
    },
  },
  examples: [
    {
      lang: 'en',
      says: 'instead',
      brand: { use: [{ term: 'Crumbly', instead: ['the Crumbly app', 'Crumbli'] }] },
      bad: `# Bread before breakfast

Order with ⟦Crumbli⟧ by nine.

[Order a box](/shop)
`,
      good: `# Bread before breakfast

Order with Crumbly by nine.

[Order a box](/shop)
`,
    },
    {
      lang: 'id',
      says: 'avoid',
      brand: { avoid: ['murahan'] },
      bad: `# Roti sebelum sarapan

Roti kami bukan roti ⟦murahan⟧.

[Pesan roti besok](/toko)
`,
      good: `# Roti sebelum sarapan

Roti kami dari gandum utuh.

[Pesan roti besok](/toko)
`,
    },
  ],

  *check(page, { say, found }) {
    for (const term of terms(page)) {
      for (const { block, start, end } of places(page, term.words)) {
        const words = block.prose.text.slice(start, end)
        const at = firstLine(page, { block, span: block.prose.span(start, end), text: words })
        if (term.says !== 'instead') yield found(term.says, at.span, { words: shown(words) })
        else if (!words.startsWith(term.use ?? words))
          yield found(
            'instead',
            at.span,
            { words: shown(words), use: term.use ?? '' },
            {
              rewrites: [replaced(page, block, { start, end }, term.use ?? '', say)],
            },
          )
      }
    }
  },
})

function terms({ brand }: Page): Term[] {
  return [
    ...brand.use.flatMap(({ term, instead }) => instead.map((words): Term => ({ says: 'instead', words, use: term }))),
    ...brand.avoid.map((words): Term => ({ says: 'avoid', words })),
    ...brand.bannedClaims.map((words): Term => ({ says: 'banned', words })),
  ]
}

/** Whole words, in any case, in what the reader sees; nobody's quotation is corrected. */
function* places(page: Page, words: string): Iterable<{ block: Block; start: number; end: number }> {
  const wanted = words.trim().toLowerCase()
  if (wanted === '') return
  for (const block of page.piece.piece.blocks) {
    if (isQuotation(block)) continue
    const text = block.prose.text.toLowerCase()
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length
      if (isWordEdge(text, at) && isWordEdge(text, end)) yield { block, start: at, end }
    }
  }
}

/** False between two letters or digits. */
const isWordEdge = (text: string, at: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || !/[\p{L}\p{N}]/u.test(text[at] ?? '')

/** The house's own word, with a capital where the sentence begins with it. A fix: the configuration says they mean the same. */
function replaced(
  page: Page,
  block: Block,
  at: { start: number; end: number },
  use: string,
  say: (words: Words) => string,
): Rewrite | undefined {
  const opens = /(?:^|[.!?]\s+)$/.test(block.prose.text.slice(0, at.start))
  const written = opens ? use.charAt(0).toUpperCase() + use.slice(1) : use
  const edit = replaceWords(page.map.copy.source, block, at, [written])
  return edit && { title: say({ en: `Write “${use}”`, id: `Tulis “${use}”` }), kind: 'fix', edits: [edit] }
}
