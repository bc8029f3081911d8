import { describe, expect, test } from 'vitest'
import { activeOf, passiveOf, splitClitic, stemOf } from '../../src/lang/id/morphology.ts'

const PAIRS: ReadonlyArray<readonly [passive: string, active: string]> = [
  ['dikirim', 'mengirim'],
  ['dipakai', 'memakai'],
  ['ditulis', 'menulis'],
  ['disimpan', 'menyimpan'],
  ['dibuat', 'membuat'],
  ['difoto', 'memfoto'],
  ['dicari', 'mencari'],
  ['dijual', 'menjual'],
  ['didukung', 'mendukung'],
  ['diambil', 'mengambil'],
  ['diubah', 'mengubah'],
  ['diisi', 'mengisi'],
  ['diganti', 'mengganti'],
  ['dihitung', 'menghitung'],
  ['dilihat', 'melihat'],
  ['dimulai', 'memulai'],
  ['dimiliki', 'memiliki'],
  ['dinikmati', 'menikmati'],
  ['dinyatakan', 'menyatakan'],
  ['dirawat', 'merawat'],
  ['diwarnai', 'mewarnai'],
  ['dipercepat', 'mempercepat'],
  ['diperiksa', 'memeriksa'],
  ['diperbarui', 'memperbarui'],
  ['diproses', 'memproses'],
  ['dipromosikan', 'mempromosikan'],
  ['ditransfer', 'mentransfer'],
  ['disponsori', 'mensponsori'],
  ['diklik', 'mengklik'],
  ['dikaji', 'mengkaji'],
  ['dicek', 'mengecek'],
  ['dites', 'mengetes'],
  ['disediakan', 'menyediakan'],
  ['dikembangkan', 'mengembangkan'],
  ['dikelola', 'mengelola'],
  ['diotomatiskan', 'mengotomatiskan'],
  ['diintegrasikan', 'mengintegrasikan'],
  ['dioptimalkan', 'mengoptimalkan'],
  ['dipesan', 'memesan'],
  ['ditawarkan', 'menawarkan'],
  ['dikurangi', 'mengurangi'],
  ['ditingkatkan', 'meningkatkan'],
  ['digunakan', 'menggunakan'],
  ['diunduh', 'mengunduh'],
  ['disetujui', 'menyetujui'],
  ['dipercaya', 'mempercaya'],
  ['dipantau', 'memantau'],
  ['disusun', 'menyusun'],
  ['dibantu', 'membantu'],
  ['dilindungi', 'melindungi'],
]

describe('passive and active', () => {
  test.each(PAIRS)('%s is said of what one %s', (passive, active) => {
    expect(activeOf(passive)).toBe(active)
    expect(passiveOf(active)).toBe(passive)
  })

  test.each(['dia', 'diskon', 'digital', 'dinding', 'disini', 'kirim'])('%s is no passive', (word) => {
    expect(activeOf(word)).toBeUndefined()
  })

  test.each(['mereka', 'menit', 'media', 'mesin', 'melalui', 'rumah'])('%s is no active verb', (word) => {
    expect(stemOf(word)).toBeUndefined()
  })

  test('the stem is what one asks for', () => {
    expect(['mendapatkan', 'mencoba', 'menghubungi', 'mengunduh', 'memesan', 'mendaftar'].map(stemOf)).toEqual([
      'dapatkan',
      'coba',
      'hubungi',
      'unduh',
      'pesan',
      'daftar',
    ])
  })
})

describe('clitics', () => {
  test.each([
    ['kulitmu', 'kulit', 'mu'],
    ['rumahku', 'rumah', 'ku'],
    ['harganya', 'harga', 'nya'],
    ['Timmu', 'Tim', 'mu'],
    ['cobalah', 'coba', 'lah'],
    ['bisakah', 'bisa', 'kah'],
    ['siapapun', 'siapa', 'pun'],
  ])('%s is %s and -%s', (word, stem, clitic) => {
    expect(splitClitic(word)).toEqual({ stem, clitic })
  })

  test.each(
    'kamu ilmu jamu tamu bumbu bertemu mutu buku kuku suku saku paku bangku perilaku berlaku pelaku hanya punya tanya biasanya misalnya adalah setelah masalah jumlah sekolah mudah langkah berkah walaupun meskipun'.split(
      ' ',
    ),
  )('%s is whole', (word) => {
    expect(splitClitic(word)).toBeUndefined()
  })
})
