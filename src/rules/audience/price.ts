import { defineRule, type Page } from '../../lint/rule.ts'
import type { Fact } from '../../message/map.ts'
import { packOf } from '../reading.ts'
import { firstLine } from '../where.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'audience/price',
  severity: 'info',
  kind: 'landing',
  optional: true,
  summary: {
    en: 'The price is one that the audience decides on in this way',
    id: 'Harganya sesuai dengan cara pembaca memutuskan',
  },
  why: {
    en: 'People decide at once on $5 to $199; from about $2,000 several have to agree, and the page needs another proof and next step.',
    id: 'Perorangan memutuskan seketika untuk $5 sampai $199; mulai sekitar $2.000 beberapa orang harus setuju, jadi bukti dan langkahnya lain.',
    source: 'AS-11',
  },
  messages: {
    high: {
      en: '“{price}”, the lowest of {count} prices, is more than a person pays at once. Say how it can be split, or speak to the several who decide.',
      id: '“{price}”, terendah dari {count} harga, lebih besar dari yang biasa dibayar perorangan sekaligus. Sebut cara mencicilnya, atau tulis untuk semua pengambil keputusan.',
    },
    low: {
      en: '“{price}”, the highest of {count} prices, is what one person pays alone. Name the unit that a company counts in: seat, site, month.',
      id: '“{price}”, tertinggi dari {count} harga, bisa dibayar satu orang. Sebut satuan yang dihitung perusahaan: pengguna, lokasi, bulan.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'high',
      audience: 'b2c',
      bad: '---\nkind: landing\n---\n\n# Wake up in a quiet kitchen\n\nPrice: ⟦$14,000⟧.\n\n[Order now](/shop)\n',
      good: '---\nkind: landing\n---\n\n# Wake up in a quiet kitchen\n\nPrice: $190 per month for six years.\n\n[Order now](/shop)\n',
    },
    {
      lang: 'id',
      says: 'low',
      audience: 'b2b',
      bad: '# Roti segar untuk kantin perusahaan Anda\n\nHarganya ⟦Rp150.000⟧.\n\n[Pesan sekarang](/toko)\n',
      good: '# Roti segar untuk kantin perusahaan Anda\n\nHarganya Rp150.000 per lokasi.\n\n[Pesan sekarang](/toko)\n',
    },
  ],

  *check(page, { found }) {
    const all = priced(page)
    const [first] = all
    const last = all.at(-1)
    if (!first || !last || all.some(({ per }) => per)) return
    if (page.audience === 'b2c' && first.dollars >= HIGH)
      yield found('high', firstLine(page, first.fact).span, { price: shown(first.fact.text), count: all.length })
    if (page.audience === 'b2b' && last.dollars <= LOW)
      yield found('low', firstLine(page, last.fact).span, { price: shown(last.fact.text), count: all.length })
  },
})

const HIGH = 2000
const LOW = 199
/** Rough dollars that a unit of the currency is worth: the bounds above are orders of size. */
const DOLLARS: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 1.1,
  GBP: 1.3,
  AUD: 0.65,
  CAD: 0.7,
  SGD: 0.75,
  IDR: 1 / 16_000,
}

interface Priced {
  readonly fact: Fact
  readonly dollars: number
  readonly per: boolean
}

/** Prices in a currency that is known here, the lowest first. */
function priced(page: Page): Priced[] {
  return page.piece.offer.prices
    .flatMap((fact) => {
      const number = packOf(page)
        .numbers(fact.text)
        .find(({ kind, value }) => kind === 'money' && value > 0)
      const rate = DOLLARS[number?.unit ?? '']
      return number && rate !== undefined && !fact.block.meta
        ? [{ fact, dollars: number.value * rate, per: number.per !== undefined }]
        : []
    })
    .sort((a, b) => a.dollars - b.dollars)
}
