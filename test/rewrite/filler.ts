import type { Spoken } from '../../src/lint/rule.ts'
import type { Hint } from '../../src/rewrite/rewrite.ts'

export interface Filling {
  readonly fill?: Readonly<Record<string, string>>
  readonly lang?: Spoken
}

/** What a writer might put in a slot, by what the slot asks for: in English, and in Indonesian where that differs. */
const GENERIC: ReadonlyArray<readonly [asks: RegExp, en: string, id?: string]> = [
  [/^(?:account|appointment|quote)$|^(?:akun|penawaran|jadwal)$/i, 'visit', 'jadwal'],
  [/^estimate$|^perkiraan biaya$/i, 'free estimate', 'perkiraan biaya'],
  [/\breason|alasan/i, 'you asked for our catalogue', 'permintaan katalog bulan lalu'],
  [/postal address|alamat pos/i, 'Crumbly Ltd, 4 Mill Lane, Leeds', 'PT Rotiku, Jalan Roti 4, Bandung'],
  [/^(?:part|bagian)$/i, 'outer box', 'kemasan luar'],
  [/^(?:there|rekan|friend|teman)$/i, 'there', 'rekan'],
  [/link|tautan|url/i, 'https://example.com/start'],
  [/licence|lisensi/i, 'since 2012', 'sejak 2012'],
  [/\bsource|sumber/i, 'customer survey 2025', 'survei pelanggan 2025'],
  [/number|angka|jumlah|^\d+$/i, '28'],
  [/days|hari/i, '30'],
  [/year|tahun/i, '2024'],
  [/period|periode|time|waktu/i, '90 days', '90 hari'],
  [/certificate|sertifikat/i, 'ISO 27001'],
  [/auditor/i, 'Borealis Assurance'],
  [/country|negara/i, 'Germany', 'Indonesia'],
  [/before|sebelum/i, '14 days', '14 hari'],
  [/after|sesudah/i, '3 days', '3 hari'],
  [/measure|ukuran/i, 'Invoice processing time', 'Waktu pemrosesan faktur'],
  [/word for word|apa adanya/i, 'It saved us a full week each month', 'Kami hemat satu minggu kerja setiap bulan'],
  [/which customer|customer name|pelanggan mana|nama pelanggan/i, 'Ana Whitlock', 'Ana Larasati'],
  [/company|perusahaan/i, 'Larchfield Foods', 'Larasati Pangan'],
  [/industry|industri/i, 'food wholesale', 'grosir pangan'],
  [/role|jabatan/i, 'Head of Finance', 'Kepala Keuangan'],
  [/size|skala|how large|seberapa besar/i, '120 employees', '120 karyawan'],
  [/name|nama/i, 'Ana Whitlock', 'Ana Larasati'],
  [/place|kota/i, 'Leeds', 'Bandung'],
  [/who|siapa|team|tim/i, 'small bakeries', 'toko roti kecil'],
  [/product|produk/i, 'Crumbly', 'Rotiku'],
  [/faster|cepat/i, 'faster', 'lebih cepat'],
  [/alternative|usual|cara lama|alternatif/i, 'spreadsheets', 'lembar kerja manual'],
  [/cost|biaya|trouble|repot/i, 'late-night paperwork', 'lembur mengurus berkas'],
]

const FOUND = /^\D{0,3}\d/

/** Fills slots: with what `fill` says, else with what a writer might put there. */
export function filler({ fill = {}, lang }: Filling = {}): (hint: Hint) => string {
  // The value that stands where a field is empty.
  const isField = /^[a-z]+(?:_[a-z]+)*$/
  const other = lang === 'id' ? 'dua jam luang seminggu' : 'two free hours a week'
  return ({ hint }) => {
    // A figure, a day or a time that the copy itself comes to.
    if (fill[hint] === undefined && FOUND.test(hint)) return hint
    const [, en, id] = GENERIC.find(([asks]) => asks.test(hint)) ?? []
    if (en === undefined && fill[hint] === undefined && isField.test(hint)) return lang === 'id' ? 'ini' : 'this'
    return fill[hint] ?? (lang === 'id' ? (id ?? en) : en) ?? other
  }
}
