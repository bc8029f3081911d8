import { describe, expect, test } from 'vitest'
import { apply } from '../../src/rewrite/rewrite.ts'
import { type Case, review } from './check.ts'

/** What the first rewrite of a rule makes of a page, slots open; undefined where it offers none. */
function rewritten(id: string, given: Omit<Case, 'says'>): string | undefined {
  const [rewrite] = review(given.copy, given as Case)
    .filter(({ rule }) => rule === id)
    .flatMap(({ rewrites }) => rewrites)
  return rewrite && apply(given.copy, rewrite)
}

const TEXT = {
  en: [
    'Larch Kitchens builds oak kitchens for families in old houses with crooked walls.',
    'Every drawer runs on rails that close without a sound, and every door is cut from one board.',
    'We measure your room twice and draw it before we saw, so the corner fits when we come.',
  ],
  id: [
    'Dapur Cemara membuat dapur kayu untuk keluarga di rumah tua yang dindingnya miring.',
    'Setiap laci meluncur tanpa bunyi, dan setiap pintu dipotong dari satu papan yang sama.',
    'Ruangan Anda kami ukur dua kali dan kami gambar dulu, jadi sudutnya pas waktu dipasang.',
  ],
} as const
const REVIEW = {
  en: '“[what a customer said, word for word]” — [customer name], [place]',
  id: '“[kata pelanggan, apa adanya]” — [nama pelanggan], [kota]',
} as const

describe('where a review is put', () => {
  test.each(['en', 'id'] as const)('before the section that the page closes on, whose ask it leads to: %s', (lang) => {
    const [first, second, third] = TEXT[lang]
    const close =
      lang === 'en' ? ['Contact us', 'Call us on 0113 496 0000.'] : ['Hubungi Kami', 'Telepon 022 5550 1234.']
    const head = `# Larch\n\n${first}\n\n## Oak\n\n${second}\n\n## Larch\n\n${third}\n`
    const copy = `${head}\n## ${close[0]}\n\n${close[1]}\n`
    const given = { lang, copy, audience: 'b2c' } as const
    expect(rewritten('message/three-proofs', given)).toBe(copy.replace(head, `${head}\n${REVIEW[lang]}\n`))
  })

  test.each(['en', 'id'] as const)('at the end of a text that flows, before its last question and link: %s', (lang) => {
    const body = TEXT[lang].join('\n\n')
    const ask =
      lang === 'en' ? 'Ready for yours?\n\n[Book your visit](/book)' : 'Sudah siap?\n\n[Jadwalkan survei](/survei)'
    const copy = `# Larch\n\n${body}\n\n${ask}\n`
    const given = { lang, copy, audience: 'b2c' } as const
    expect(rewritten('message/three-proofs', given)).toBe(copy.replace(body, `${body}\n\n${REVIEW[lang]}`))
  })

  test('under the heading of a draft that is for proof', () => {
    const copy = `## Hero

**Headline:** Oak kitchens for crooked walls

**Subheadline:** ${TEXT.en[0]}

**Primary CTA:** Book your visit

## Social proof bar

Loved in old houses.

## Features

${TEXT.en[1]}

## Closing

${TEXT.en[2]}

**Primary CTA:** Book your visit
`
    const after = rewritten('message/three-proofs', { lang: 'en', copy, audience: 'b2c' })
    expect(after).toBe(copy.replace('Loved in old houses.\n', `Loved in old houses.\n\n${REVIEW.en}\n`))
  })

  test('behind the last part of a row of equal ones, not between two', () => {
    const row = TEXT.en.map((text, index) => `### Board ${'ABC'[index]}\n\n${text}\n`).join('\n')
    const copy = `## What we build\n\n${TEXT.en[0]}\n\n${row}`
    expect(rewritten('message/three-proofs', { lang: 'en', copy, audience: 'b2c' })).toBe(`${copy}\n${REVIEW.en}\n`)
  })
})

describe('where a link is put', () => {
  test('never between a heading of a section and its text', () => {
    const copy = `---\ntitle: Larch\n---\n\n## Who it is for\n\n${TEXT.en.join(' ')}\n\n## What it does\n\n${TEXT.en.join('\n\n')}\n`
    const after = rewritten('message/one-cta', { lang: 'en', copy, audience: 'b2c' })
    expect(after).toContain('](')
    expect(after).not.toMatch(/^## .*\n\n\[/m)
  })

  test.each([
    ['message/three-proofs', REVIEW.en],
    ['message/one-cta', '[Ask us about [your question]]([link])'],
  ])('behind a price on a line of its own, not before it: %s', (rule, added) => {
    const part = (name: string, text: string, price: string) => `### ${name}:\n*${text}*\n\n${price}\n`
    const copy = [
      '---\ntitle: Rest\n---\n',
      part('Long rest', 'Warm oil and slow hands. You get up lighter than you lay down.', '80 minutes $120.00'),
      part('Short rest', 'For your lunch hour. You go back with a neck that turns.', '50 minutes $90.00'),
    ].join('\n')
    expect(rewritten(rule, { lang: 'en', copy, audience: 'b2c' })).toBe(`${copy}\n${added}\n`)
  })
})

describe('a note behind a claim', () => {
  const noted = (copy: string, lang: 'en' | 'id' = 'en') =>
    rewritten('proof/superlative', { lang, copy, audience: 'b2c' })
  test('stands at the end of what it belongs to, and is not offered within it', () => {
    const page = (claim: string) => `# Larch\n\n${claim}\n\n${TEXT.en.join('\n\n')}\n\n[Order now](/shop)\n`
    expect(noted(page('We bake the best bread in the country.'))).toContain(
      'the best bread in the country ([rank or figure], [source], [year]).',
    )
    const long =
      'We bake the best bread in the country and deliver it warm to your door before the children wake up for school.'
    expect(noted(page(long))).toBeUndefined()
  })

  test('praise alone is left out, before its noun or behind it', () => {
    expect(noted('# Larch\n\nOur best-in-class rails and hinges hold.\n\n[Order now](/shop)\n')).toContain(
      'Our rails and hinges hold.',
    )
    const copy = '# Cemara\n\nKami memberi layanan terbaik dan bahan yang awet.\n\n[Pesan sekarang](/toko)\n'
    expect(noted(copy, 'id')).toContain('Kami memberi layanan dan bahan yang awet.')
  })
})

describe('pages in the front matter', () => {
  const page = (lang: 'en' | 'id', key: string) =>
    `---\ntitle: Larch\nsections:\n  - heading: Oak\n    ${key}: "${TEXT[lang].slice(0, 2).join(' ')}"\n    image: oak.jpg\n---\n`

  test.each(['en', 'id'] as const)('take one more sentence in the text that makes the claim: %s', (lang) => {
    const copy = page(lang, 'text')
    const after = rewritten('message/three-proofs', { lang, copy, audience: 'b2c' })
    expect(after).toBe(copy.replace('."', `. ${REVIEW[lang]}"`))
  })
})
