import { describe, expect, test } from 'vitest'
import { apply } from '../../src/rewrite/rewrite.ts'
import rule from '../../src/rules/hero/cta.ts'
import { check, review } from './check.ts'

const LONG = {
  en: 'We weigh the flour on the evening before and leave the dough alone until the morning. The oven comes from a village in the hills, and so does the salt that we use.',
  id: 'Tepung kami timbang malam sebelumnya, lalu adonan dibiarkan sampai pagi. Ovennya berasal dari desa di kaki bukit, begitu juga garam yang kami pakai.',
}

const PROMISE = {
  en: 'Get fresh bread for your family 3 times faster than a trip to the shop',
  id: 'Dapatkan roti segar untuk keluarga Anda, 3 kali lebih cepat daripada ke toko',
}

/** A page whose first ask stands below the fold, in the form of `ask`, with the parts behind it. */
function page(lang: 'en' | 'id', ask: string, behind = `\n\n${LONG[lang]}\n\n${ask}`): string {
  const text = Array.from({ length: 9 }, (_, index) => `${LONG[lang]} ${'ABCDEFGHI'[index]}.`).join('\n\n')
  return `# ${PROMISE[lang]}\n\n${text}\n\n${ask}${behind}\n`
}

const moves = (text: string, lang: 'en' | 'id') =>
  review(text, { lang, audience: 'b2c' })
    .filter((finding) => finding.rule === 'hero/cta')
    .flatMap(({ rewrites }) => rewrites)
    .filter(({ title }) => /^(?:Move|Pindahkan)/.test(title))

check(rule, {
  clean: [
    { audience: 'b2c', copy: page('en', '[Order now](/shop)').replace('# Get', '# About us: get') },
    {
      audience: 'b2c',
      lang: 'id',
      copy: page('id', '[Pesan sekarang](/toko)').replace('# Dapatkan', '# Tentang kami: dapatkan'),
    },
    // Close below the fold, and something to click on top.
    {
      audience: 'b2c',
      copy: page('en', '[Order now](/shop)', '')
        .split('\n\n')
        .filter((_, i) => i < 4 || i > 9)
        .join('\n\n'),
    },
    {
      audience: 'b2c',
      copy: page('en', '[Order now](/shop)', '').replace('\n\nWe', '\n\n[See the loaves](/loaves)\n\nWe'),
    },
    { audience: 'b2c', copy: page('en', '[Contact form / Phone number / Email]', '') },
  ],
  found: [
    // The ask in words, not the one to other people behind it.
    {
      says: 'below',
      audience: 'b2c',
      copy: page(
        'en',
        '⟦Browse the classes below and reserve your spot.⟧',
        '\n\nInterested in hosting a class? We welcome local teachers. [Get in touch](/hello).',
      ),
      not: ['in bold', 'in a list', 'in a block quote', 'in an HTML paragraph'],
    },
    {
      says: 'below',
      audience: 'b2c',
      copy: page('en', '[⟦Order now⟧](/shop)', '').replace('# Get', '# Read about how to get'),
    },
  ],
})

describe('the ask is moved as it is', () => {
  test.each(['en', 'id'] as const)('under the headline, where the page asks again: %s', (lang) => {
    const ask = lang === 'en' ? '[Order now](/shop)' : '[Pesan sekarang](/toko)'
    for (const eol of ['\n', '\r\n']) {
      const text = page(lang, ask).replaceAll('\n', eol)
      const [move] = moves(text, lang)
      expect(move?.kind).toBe('suggestion')
      const head = `# ${PROMISE[lang]}${eol}${eol}`
      const rest = text.slice(head.length).replace(ask + eol + eol, '')
      expect(apply(text, move as NonNullable<typeof move>)).toBe(`${head}${ask}${eol}${eol}${rest}`)
    }
  })

  test('not where it is the only one', () => expect(moves(page('en', '[Order now](/shop)', ''), 'en')).toEqual([]))

  test('not out of a list', () => expect(moves(page('en', '- [Order now](/shop)'), 'en')).toEqual([]))

  test('not where a heading would stand over nothing', () => {
    const last = `\n\n## Our mill\n\n${LONG.en}\n\n[Order now](/shop)`
    expect(moves(page('en', '## Ready?\n\n[Order now](/shop)', last), 'en')).toEqual([])
  })
})
