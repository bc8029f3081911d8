/** A made-up site: pages and emails in two languages, hardly a block of which stands twice. The same seed gives the same site. */

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const SYLLABLES = [
  'ba',
  'cor',
  'del',
  'fen',
  'gri',
  'hal',
  'jo',
  'kem',
  'lin',
  'mar',
  'nov',
  'pel',
  'ris',
  'sol',
  'tam',
  'ver',
]

const WORDS = {
  en: {
    who: [
      'Finance teams',
      'Shop owners',
      'Clinic managers',
      'Plant engineers',
      'School offices',
      'Dispatchers',
      'Bakers',
      'Property managers',
      'Buyers',
      'Support leads',
    ],
    act: [
      'close the month',
      'answer every request',
      'plan a week of shifts',
      'ship each order',
      'settle invoices',
      'file reports',
      'book rooms',
      'order supplies',
    ],
    gain: [
      'without late nights',
      'before lunch',
      'with half the paperwork',
      'and keep the evening free',
      'on the first try',
      'without a single call',
    ],
    thing: ['invoice', 'delivery note', 'timesheet', 'order', 'room plan', 'work ticket', 'stock list', 'contract'],
    place: ['Leeds', 'Tampere', 'Malmo', 'Ghent', 'Bandung', 'Porto', 'Graz', 'Aarhus'],
    verb: ['sorts', 'matches', 'checks', 'files', 'tracks', 'prices', 'signs', 'routes'],
  },
  id: {
    who: [
      'Tim keuangan',
      'Pemilik toko',
      'Pengelola klinik',
      'Kepala gudang',
      'Staf sekolah',
      'Pengusaha katering',
      'Bagian pembelian',
      'Tim layanan',
    ],
    act: [
      'menutup buku',
      'menjawab setiap permintaan',
      'menyusun jadwal mingguan',
      'mengirim pesanan',
      'melunasi faktur',
      'menyusun laporan',
      'memesan bahan',
    ],
    gain: [
      'tanpa lembur',
      'sebelum makan siang',
      'dengan separuh berkas',
      'dan pulang tepat waktu',
      'dalam sekali coba',
      'tanpa telepon bolak-balik',
    ],
    thing: ['faktur', 'surat jalan', 'lembar kerja', 'pesanan', 'denah ruang', 'tiket kerja', 'daftar stok', 'kontrak'],
    place: ['Bandung', 'Malang', 'Medan', 'Solo', 'Makassar', 'Padang', 'Kupang', 'Bogor'],
    verb: ['menyortir', 'mencocokkan', 'memeriksa', 'menyimpan', 'melacak', 'menghitung', 'mengarahkan', 'merapikan'],
  },
} as const

type Language = keyof typeof WORDS

class Writer {
  readonly #random: () => number
  readonly language: Language

  constructor(seed: number, language: Language) {
    this.#random = random(seed)
    this.language = language
  }

  number(least: number, most: number): number {
    return least + Math.floor(this.#random() * (most - least + 1))
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)] as T
  }

  word(list: keyof (typeof WORDS)['en']): string {
    return this.pick(WORDS[this.language][list])
  }

  name(): string {
    const name = Array.from({ length: 3 }, () => this.pick(SYLLABLES)).join('')
    return name[0]?.toUpperCase() + name.slice(1)
  }

  sentence(): string {
    const [who, act, gain, thing, place, verb] = (['who', 'act', 'gain', 'thing', 'place', 'verb'] as const).map(
      (list) => this.word(list),
    )
    const count = this.number(2, 9000)
    const frames =
      this.language === 'en'
        ? [
            `${who} in ${place} ${act} ${gain}, ${count} times a year.`,
            `${this.name()} ${verb} each ${thing} for ${count} sites around ${place}.`,
            `You see every ${thing} in one place, and ${this.name()} ${verb} the next one for you.`,
            `Since ${this.number(1990, 2025)}, ${count} people from ${place} ${act} ${gain}.`,
          ]
        : [
            `${who} di ${place} ${act} ${gain}, ${count} kali setahun.`,
            `${this.name()} ${verb} setiap ${thing} untuk ${count} cabang di sekitar ${place}.`,
            `Anda melihat semua ${thing} di satu tempat, dan ${this.name()} ${verb} yang berikutnya.`,
            `Sejak ${this.number(1990, 2025)}, ${count} orang dari ${place} ${act} ${gain}.`,
          ]
    return this.pick(frames)
  }

  paragraph(): string {
    return Array.from({ length: this.number(2, 4) }, () => this.sentence()).join(' ')
  }
}

/** A name that no other page of the site sells under. */
const productOf = (index: number): string => {
  const digits = [index & 15, (index >> 4) & 15, (index >> 8) & 15, (index >> 12) & 15]
  const name = digits.map((digit) => SYLLABLES[digit]).join('')
  return (name[0] ?? '').toUpperCase() + name.slice(1)
}

function page(writer: Writer, audience: string, product: string): string {
  const english = writer.language === 'en'
  const parts = [
    `---\nkind: landing\naudience: ${audience}\nlang: ${writer.language}\n---`,
    `# ${writer.word('who')} ${writer.word('act')} ${writer.word('gain')} ${english ? 'with' : 'dengan'} ${product}`,
    writer.paragraph(),
    `[${english ? `Book a demo of ${product}` : `Coba ${product} sekarang`}](/${product.toLowerCase()})`,
  ]
  for (let section = writer.number(3, 6); section > 0; section--) {
    parts.push(`## ${writer.sentence().replace(/\.$/, '')}`, writer.paragraph())
    parts.push(Array.from({ length: 3 }, () => `- ${writer.sentence()}`).join('\n'))
    if (writer.number(0, 2) === 0)
      parts.push(
        `> ${writer.sentence()} ${writer.sentence()}\n>\n> ${writer.name()} ${writer.name()}, ${writer.name()}`,
      )
  }
  return `${parts.join('\n\n')}\n`
}

function email(writer: Writer, audience: string, product: string): string {
  const english = writer.language === 'en'
  const head = `---\nkind: email\naudience: ${audience}\nlang: ${writer.language}\n---\n\n**Subject:** ${writer.sentence().replace(/\.$/, '')}`
  const body = Array.from({ length: writer.number(3, 5) }, () => writer.paragraph())
  return `${[head, ...body, `[${english ? `Try ${product} for ${writer.number(7, 60)} days` : `Coba ${product} ${writer.number(7, 60)} hari`}](/${product.toLowerCase()})`].join('\n\n')}\n`
}

/** `count` files by path, of about 2-4 kB each. */
export function* site(count: number, seed = 1): Generator<readonly [path: string, text: string]> {
  for (let index = 0; index < count; index++) {
    const writer = new Writer(seed * 1_000_003 + index, index % 3 === 2 ? 'id' : 'en')
    const audience = index % 2 === 0 ? 'b2b' : 'b2c'
    const isEmail = index % 5 === 4
    const folder = `${isEmail ? 'emails' : 'pages'}/${String(Math.floor(index / 100)).padStart(3, '0')}`
    yield [
      `${folder}/${String(index).padStart(5, '0')}.md`,
      (isEmail ? email : page)(writer, audience, productOf(index)),
    ]
  }
}
