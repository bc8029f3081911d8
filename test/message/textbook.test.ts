import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import { understand } from '../../src/message/understand.ts'

/**
 * Short, clean copy of many trades as a new user would write it. Each line holds what a reader finds there: kind, audience, how the
 * promise begins, proofs in order (Number, Case, Verification), asks in order (`*` the primary one), and what else the piece has.
 */
type Line = readonly [
  name: string,
  kind: 'landing' | 'email',
  audience: 'b2b' | 'b2c',
  promise: string,
  proofs: string,
  asks: string,
  has: string,
]

const lines: readonly Line[] = [
  [
    'parcels',
    'landing',
    'b2b',
    'Stop losing parcels at the front desk',
    'nnvv',
    'trial* trial*',
    'price riskRelief security',
  ],
  ['payroll', 'landing', 'b2b', 'Run payroll for 5 to 200 people in eleven mi', 'vcv', 'demo* learn demo*', 'security'],
  ['pottery', 'landing', 'b2c', 'Spend a Saturday morning at the wheel, drink', 'v', 'book*', 'price riskRelief'],
  [
    'ledger-cold-mail',
    'email',
    'b2b',
    "I'm reaching out because I noticed that your",
    'c',
    'book* demo reply download',
    '',
  ],
  ['sourdough', 'landing', 'b2c', 'Sourdough baked at four, on your doorstep by', 'nv', 'buy* buy*', 'price'],
  [
    'visitor-signin',
    'landing',
    'b2b',
    'Know who is in the building before the fire',
    'ncv',
    'quote* demo quote*',
    'security',
  ],
  ['gym-mail', 'email', 'b2c', 'Join Northside Gym before Sunday and get fou', 'v', 'buy*', 'price riskRelief'],
  [
    'tables-on-tuesdays',
    'landing',
    'b2b',
    'Tablehop sends your regulars an offer when y',
    'nnc',
    'trial* contact',
    'price riskRelief',
  ],
  ['freight-audit', 'landing', 'b2b', 'Stop paying for freight that never left the', 'ncv', 'contact* contact*', ''],
  [
    'renters-insurance',
    'landing',
    'b2c',
    'Home insurance for people who rent, in four',
    'nvv',
    'quote* quote*',
    'price riskRelief',
  ],
  ['office-cleaning', 'landing', 'b2b', 'Office cleaning you stop noticing', 'ncv', 'quote*', 'riskRelief'],
  [
    'landlords-desk',
    'landing',
    'b2b',
    'Rent collected, repairs logged, tenants answ',
    'nvv',
    'trial* trial*',
    'price riskRelief security',
  ],
  ['warehouse-meeting', 'landing', 'b2b', 'Two days, 40 talks and no vendor pitches: th', 'nv', 'buy* buy*', 'price'],
  ['divorce', 'landing', 'b2c', 'Most couples have their agreement in nine we', 'nvv', 'book*', 'price riskRelief'],
  [
    'clinic-software',
    'landing',
    'b2b',
    'Clinic software that your receptionist can l',
    'nvc',
    'demo* trial demo*',
    'price riskRelief security',
  ],
  [
    'absensi',
    'landing',
    'b2b',
    'Absensi 200 karyawan beres dalam lima menit',
    'ncvv',
    'trial* demo',
    'price riskRelief security',
  ],
  ['renang-surel', 'email', 'b2c', 'Diskon 25% untuk semua kelas renang anak sel', '', 'signup*', 'price'],
  [
    'roti-pagi',
    'landing',
    'b2c',
    'Roti hangat sampai di meja sarapanmu jam ena',
    'nv',
    'buy* buy*',
    'price riskRelief',
  ],
  ['ruang-kerja', 'landing', 'b2c', 'Ruang kerja tenang di Malang mulai Rp35.000', 'v', 'book*', 'price riskRelief'],
  [
    'rapor-sekolah',
    'landing',
    'b2b',
    'Satu dasbor untuk rapor, SPP, dan absensi se',
    'ncv',
    'demo* demo*',
    'price security',
  ],
  ['sayur-merapi', 'landing', 'b2c', 'Sayur dipetik pagi, sampai di dapurmu sore i', 'vnv', 'buy*', 'price riskRelief'],
  [
    'pajak-umkm',
    'landing',
    'b2b',
    'Konsultan pajak tetap untuk usaha beromzet s',
    'nvv',
    'contact*',
    'price riskRelief',
  ],
  [
    'nikah-paket',
    'landing',
    'b2c',
    'Kamu tinggal datang dan menikmati hari itu.',
    'nv',
    'contact*',
    'price riskRelief',
  ],
  [
    'pupuk-koperasi',
    'landing',
    'b2b',
    'Pupuk dan benih sampai di gudang koperasi du',
    'nnv',
    'signup* contact',
    'price',
  ],
  ['pijat', 'landing', 'b2c', 'Pijat satu jam di rumahmu, terapis datang da', 'nvv', 'book*', 'price'],
  ['adult-swimming', 'landing', 'b2c', 'Swim your first length in eight lessons', 'nv', 'book*', 'price riskRelief'],
  [
    'jahit-sepatu',
    'landing',
    'b2c',
    'Sepatu sobek jadi seperti baru dalam tiga ha',
    'nvv',
    'contact*',
    'price riskRelief',
  ],
  ['gudang-surel', 'email', 'b2b', 'Gudangku mengirim pesanan toko Bapak ke selu', 'n', 'book*', ''],
  ['inggris-anak', 'landing', 'b2c', 'Bahasa Inggris untuk anak yang malu bicara', 'nv', 'book* contact', 'price'],
  [
    'gerhana',
    'landing',
    'b2c',
    'Nonton gerhana dari bukit, pulang dengan fot',
    'vv',
    'book* book*',
    'price riskRelief',
  ],
]

const folder = new URL('./textbook/', import.meta.url)
const FLAGS = ['price', 'riskRelief', 'security'] as const

test('every piece is in the table', () => {
  expect(lines.map(([name]) => `${name}.md`).sort()).toEqual(readdirSync(folder).sort())
})

describe.each(lines)('%s', (name, kind, audience, promise, proofs, asks, has) => {
  const map = understand(read(readFileSync(new URL(`${name}.md`, folder), 'utf8'), { path: `${name}.md` }))
  const { pieces } = map

  test(`is copy: ${kind} to ${audience}`, () => {
    expect([map.copy.isCopy, map.copy.kind, map.audience.value]).toEqual([true, kind, audience])
  })

  test('promises', () => {
    expect(pieces[0]?.promise[0]?.text.slice(0, promise.length)).toBe(promise)
  })

  test('proves', () => {
    const found = pieces.flatMap((piece) => piece.proofs)
    expect(found.map((proof) => proof.kind.charAt(0)).join('')).toBe(proofs)
  })

  test('asks', () => {
    const found = pieces.flatMap((piece) => piece.ctas)
    expect(found.map(({ ask, primary }) => `${ask}${primary ? '*' : ''}`).join(' ')).toBe(asks)
  })

  test('has', () => {
    expect(FLAGS.filter((flag) => pieces.some((piece) => piece.has[flag])).join(' ')).toBe(has)
  })
})
