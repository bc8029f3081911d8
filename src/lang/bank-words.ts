/** Columns of a trust bank; `en` and `id` hold the wording in that language. */
export type BankColumn = 'claim' | 'kind' | 'sub' | 'en' | 'id' | 'source' | 'owner' | 'until' | 'audiences' | 'places'

/** The columns in the order in which a new bank has them, each with the names by which it is known, the usual one first. */
export const BANK_COLUMNS: Readonly<
  Record<BankColumn, { readonly en: readonly string[]; readonly id: readonly string[] }>
> = {
  claim: { en: ['claim', 'claims', 'proof', 'proofs', 'name'], id: ['klaim', 'bukti', 'nama'] },
  kind: { en: ['kind', 'kinds', 'kind of proof', 'type'], id: ['jenis', 'jenis bukti'] },
  sub: { en: ['sub', 'subkind', 'sub-kind', 'subtype', 'sort'], id: ['sub', 'subjenis'] },
  en: { en: ['en', 'english', 'wording', 'wording (en)', 'wording en'], id: ['inggris', 'kalimat (en)'] },
  id: { en: ['id', 'indonesian', 'wording (id)', 'wording id'], id: ['indonesia', 'kalimat', 'kalimat (id)'] },
  source: { en: ['source', 'sources', 'document', 'evidence'], id: ['sumber', 'dokumen'] },
  owner: { en: ['owner', 'owners', 'who'], id: ['pemilik', 'penanggung jawab', 'pic'] },
  until: {
    en: ['valid until', 'valid to', 'until', 'expires', 'expires on', 'expiry', 'expiry date', 'valid'],
    id: ['berlaku sampai', 'berlaku hingga', 'sampai', 'kedaluwarsa'],
  },
  audiences: { en: ['audiences', 'audience'], id: ['audiens', 'pembaca'] },
  places: { en: ['places', 'allowed places', 'pages', 'where'], id: ['tempat', 'halaman'] },
}

const BY_NAME = new Map(
  Object.entries(BANK_COLUMNS).flatMap(([column, { en, id }]) =>
    [...en, ...id].map((name) => [name, column as BankColumn] as const),
  ),
)

/** The column that a header names, undefined for one of the team's own. */
export const bankColumn = (header: string): BankColumn | undefined =>
  BY_NAME.get(header.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\s?:$/, ''))

/** Words of a cell that stand for what Copydesk calls otherwise. */
export const BANK_VALUES: Readonly<Record<string, string>> = {
  angka: 'number',
  numbers: 'number',
  kasus: 'case',
  cases: 'case',
  verifikasi: 'verification',
  verifications: 'verification',
  metrik: 'metric',
  skala: 'scale',
  pengalaman: 'experience',
  pelanggan: 'customer',
  'case study': 'case-study',
  'studi kasus': 'case-study',
  testimoni: 'testimonial',
  penilaian: 'rating',
  pers: 'press',
  penghargaan: 'award',
  keamanan: 'security',
  kepatuhan: 'compliance',
  paten: 'patent',
  akreditasi: 'accreditation',
  garansi: 'guarantee',
  jaminan: 'guarantee',
  perusahaan: 'b2b',
  konsumen: 'b2c',
  keduanya: 'both',
  semua: 'both',
  all: 'both',
  any: 'both',
  everyone: 'both',
  halaman: 'landing',
  page: 'landing',
  pages: 'landing',
  emails: 'email',
}

/** Words of a new bank, in the language it is written in. */
export const BANK_TEXTS = {
  en: {
    title: 'Trust bank',
    about:
      'Proofs and claims that the copy may make: one row each. Fill in source and owner; a row without a source is not offered to writers.',
    source: 'source',
    owner: 'owner',
  },
  id: {
    title: 'Bank bukti',
    about:
      'Bukti dan klaim yang boleh dipakai naskah: satu baris satu bukti. Isi sumber dan pemiliknya; baris tanpa sumber tidak ditawarkan kepada penulis.',
    source: 'sumber',
    owner: 'pemilik',
  },
} as const
