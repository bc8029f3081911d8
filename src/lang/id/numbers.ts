import type { NumberLanguage, WordValue } from '../numbers/language.ts'
import { CURRENCIES, LABEL_NAMES, STANDARD_NAMES } from '../numbers/shared.ts'

const words = new Map<string, WordValue>([
  ...'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'
    .split(' ')
    .map((word, i): [string, WordValue] => [word, { is: 'add', value: i + 1 }]),
  ['belas', { is: 'teen' }],
  ['puluh', { is: 'times', value: 10 }],
  ['ratus', { is: 'times', value: 100 }],
  ['lusin', { is: 'times', value: 12 }],
  ['seratus', { is: 'add', value: 100 }],
  ['selusin', { is: 'add', value: 12 }],
  ['seribu', { is: 'add', value: 1000 }],
  ['sejuta', { is: 'add', value: 1e6 }],
  ['ribu', { is: 'scale', value: 1e3 }],
  ['juta', { is: 'scale', value: 1e6 }],
  ['miliar', { is: 'scale', value: 1e9 }],
  ['milyar', { is: 'scale', value: 1e9 }],
  ['triliun', { is: 'scale', value: 1e12 }],
  ['belasan', { is: 'vague', value: 10 }],
  ['puluhan', { is: 'vague', value: 10 }],
  ['ratusan', { is: 'vague', value: 100 }],
  ['ribuan', { is: 'vague', value: 1e3 }],
  ['jutaan', { is: 'vague', value: 1e6 }],
  ['miliaran', { is: 'vague', value: 1e9 }],
])

const times = (unit: string, forms: string): [string, string][] => forms.split(' ').map((form) => [form, unit])

const MONTH =
  '(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|agu|agt|sept?|okt|nov|des)'

export const numbers: NumberLanguage = {
  decimal: ',',
  words,
  and: [],
  weak: new Set(['satu', 'ribu', 'juta', 'belas', 'puluh', 'ratus', 'miliar', 'lusin', 'triliun']),
  scales: new Map([
    ['k', 1e3],
    ['rb', 1e3],
    ['ribu', 1e3],
    ['jt', 1e6],
    ['juta', 1e6],
    ['m', 1e9],
    ['miliar', 1e9],
    ['milyar', 1e9],
    ['t', 1e12],
    ['triliun', 1e12],
    ['ratus', 100],
    ['million', 1e6],
  ]),
  percent: /\s?%|[\s-]?persen\b|\s?percent\b/iy,
  multiplier: /\s?(?:x\b|×)(?:\slipat\b)?|\s(?:kali(?:\slipat)?|lipat)\b/iy,
  often:
    /\s(?:sehari|seminggu|sebulan|setahun|per\s(?:hari|minggu|bulan|tahun)|dalam\s(?:sehari|seminggu|sebulan|setahun))\b/iy,
  multipliers: new Map(),
  durations: new Map([
    ...times('millisecond', 'ms milidetik'),
    ...times('second', 'detik'),
    ...times('minute', 'menit mnt'),
    ...times('hour', 'jam'),
    ...times('day', 'hari'),
    ...times('night', 'malam'),
    ...times('week', 'minggu pekan'),
    ...times('month', 'bulan bln'),
    ...times('quarter', 'kuartal triwulan'),
    ...times('year', 'tahun thn'),
    ...times('decade', 'dekade'),
  ]),
  oneOf: new Map([
    ['sedetik', 'second'],
    ['semenit', 'minute'],
    ['sejam', 'hour'],
    ['sehari', 'day'],
    ['seminggu', 'week'],
    ['sepekan', 'week'],
    ['sebulan', 'month'],
    ['setahun', 'year'],
  ]),
  currencies: new Map([...CURRENCIES, ['rupiah', 'IDR'], ['dolar', 'USD'], ['perak', 'IDR']]),
  range: /\s?[–—]\s?|-|\s(?:sampai|hingga|s\.?d\.?|s\/d|ke|menjadi|atau)\s/iy,
  outOf: /\s?\/\s?|\s(?:dari|out of)\s/iy,
  per: /\s?\/\s?(?:per\s)?(\p{L}+)|\sper\s?-?(\p{L}+)|\s(sebulan|setahun|sehari|seminggu)\b/iuy,
  over: /(?:\blebih dari|\bdi atas|\bminimal|\bminimum|\bsetidaknya|\bpaling sedikit|\bmelebihi|>|≥)\s*$/i,
  upto: /(?:\bhingga|\bsampai(?: dengan)?|\bmaksimal|\bmaksimum|\bkurang dari|\bdi bawah|\bpaling banyak|<|≤)\s*$/i,
  about: /(?:\bsekitar|\bhampir|\bkurang lebih|\bkira-kira|\brata-rata|\bnyaris|~|≈|±)\s*$/i,
  names: [
    ['standard', STANDARD_NAMES],
    ['rank', /(?:#|\bno\.?\s?|\bnomor\s|\bperingkat\s(?:ke-?)?|\bjuara\s|\btop\s|\branking\s)$/i],
    ['version', /(?:\bversi\s|\bv\.?\s?|\bwindows\s|\bandroid\s|\bios\s|\boffice\s)$/i],
    ['ordinal', LABEL_NAMES],
    ['ordinal', /\b(?:ke|step|tip|part|kuartal|semester|kelas|batch|pilihan|poin)[\s-]$/i],
    ['year', /(?:©|\bsejak(?: tahun)?|\btahun|\bpada tahun|\bberdiri(?: sejak)?|\bdi tahun)\s*$/i],
    ['time', /(?<!\d\s)\b(?:pukul|jam)\s$/i],
    ['phone', /\b(?:telp|telepon|tlp|wa|whatsapp|hubungi|call|hp|sms|fax)[:.]?\s(?:kami di\s|di\s)?\(?$/i],
    ['date', /\b(?:tanggal|tgl\.?)\s$/i],
  ],
  forms: [
    ['date', new RegExp(`\\d{1,2}\\s${MONTH}\\b(?:\\s\\d{4})?`, 'iy')],
    [
      'time',
      /\d{1,2}[.:]\d{2}\s?(?:wib|wita|wit)\b|\d{1,2}:\d{2}(?::\d{2})?|24\s?[/x×]\s?7|24 jam\b(?= (?:nonstop|sehari|non-stop|setiap|penuh))/iy,
    ],
  ],
  nounLast: false,
  adjectives: new Set('ribu juta orang unit pcs buah'.split(' ').filter((word) => word !== 'orang')),
  notNouns: new Set(
    'yang dan atau tetapi tapi namun di ke dari untuk dengan pada dalam oleh sebagai seperti agar supaya karena jika kalau bila saat ketika setelah sebelum sejak sampai hingga sambil tanpa antara bagi kepada tentang melalui serta maupun juga lagi saja hanya pun lebih paling sangat sekali banyak semua setiap tiap para anda kamu kami kita saya dia mereka ini itu sini sana ada adalah ialah merupakan akan sudah telah belum masih sedang bisa dapat harus perlu tidak bukan jangan tak gak nggak apa siapa mana kapan bagaimana mengapa kenapa berapa ya yuk ayo aja jadi maka sehingga turun naik lalu kemudian menjadi gratis cepat hemat murah besar kecil'.split(
      ' ',
    ),
  ),
  counted: (noun) => COUNTED.has(noun.replace(/nya$/, '')),
}

const COUNTED = new Set(
  'pelanggan pengguna perusahaan tim klien klinik toko sekolah orang keluarga unduhan ulasan pesanan cabang outlet mitra umkm kota negara provinsi produk karyawan anggota siswa pasien transaksi perangkat kursi dokumen dapur restoran bisnis usaha member peserta botol porsi unit pcs'.split(
    ' ',
  ),
)
