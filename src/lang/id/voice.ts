import type { Reason, ReasonLine, Turn, VoiceData } from '../voice.ts'

const formal: readonly Turn[] = [
  ['(?:nggak|enggak|gak|ngga|kagak|ndak)', 'tidak'],
  ['ga(?= \\p{L})', 'tidak'],
  ['udah|dah(?= \\p{L})', 'sudah'],
  ['gimana', 'bagaimana'],
  ['kenapa(?= \\p{L})', 'mengapa'],
  ['kayak', 'seperti'],
  ['kalo', 'kalau'],
  ['cuma(?:n)?(?= \\p{L}|\\s?\\d)', 'hanya'],
  ['(?:pengen|pingin|kepengen|kepingin|mau banget)', 'ingin'],
  ['tau(?= \\p{L}|[?!.,])', 'tahu'],
  ['bakal(?= \\p{L})', 'akan'],
  ['pake', 'pakai'],
  ['dapet', 'dapat'],
  ['bener', 'benar'],
  ['temen', 'teman'],
  ['gitu', 'begitu'],
  ['gini', 'begini'],
  ['cobain', 'coba'],
  ['makasih', 'terima kasih'],
  ['aja', 'saja'],
  ['banget', 'sekali'],
  ['gede', 'besar'],
  ['bareng', 'bersama'],
  ['ngobrol', 'berbicara'],
  ['biar(?= \\p{L})(?! (?:saja|aja|bagaimana))', 'agar'],
  ['(?<=^[^\\p{L}]*)bikin(?= \\p{L})', 'buat'],
  ['(?<=\\p{L} )bikin(?= \\p{L})', 'membuat'],
  ['dapetin', 'mendapatkan'],
  ['tapi', 'tetapi'],
  ['sama(?= (?:tim|kami|teman)(?![\\p{L}]))', 'dengan'],
  ['yuk,?(?= \\p{L})', ''],
  ['ayo,?(?= \\p{L})', ''],
  ['(?:kok|sih|dong|deh|nih|lho|loh)(?=[ ]*[.!?,])', ''],
]

const casual: readonly Turn[] = [
  [
    'dapat(?= (?:me\\p{L}+|di\\p{L}+|ber\\p{L}+|ter\\p{L}+|fokus|terus|tetap|langsung|segera|kembali|ikut|tumbuh|hidup|sangat|saling)(?![\\p{L}]))',
    'bisa',
  ],
  ['apabila', 'kalau'],
  ['memperoleh', 'mendapat'],
  ['membutuhkan', 'butuh'],
  ['memerlukan', 'perlu'],
  ['menginginkan', 'ingin'],
  ['(?<=[^.!?] )(?<!(?:ikut|turut|peran|beserta) )(?<! dan [^.;:]{0,120})serta(?!-)', 'dan'],
  ['namun,?(?! (?:demikian|begitu))', 'tapi'],
  ['(?<=, )sehingga', 'jadi'],
  ['jika', 'kalau'],
  ['telah(?= \\p{L})', 'sudah'],
  ['guna(?= me\\p{L}+)', 'untuk'],
  ['agar(?= \\p{L})(?! agar)', 'supaya'],
  ['tetapi', 'tapi'],
  ['oleh karena itu|oleh sebab itu', 'karena itu'],
  ['merupakan', 'adalah'],
  ['dalam rangka', 'untuk'],
  ['melakukan pembelian', 'membeli'],
  ['melakukan pemesanan', 'memesan'],
  ['melakukan pembayaran', 'membayar'],
  ['melakukan pendaftaran', 'mendaftar'],
  ['senantiasa', 'selalu'],
  ['dikarenakan', 'karena'],
  ['(?<=(?:informasi|pertanyaan|penjelasan|detail|cerita|artikel|panduan|tips|bertanya|tahu|lanjut) )mengenai', 'soal'],
  ['hendak', 'mau'],
  ['(?<=(?:untuk|membantu|bagi) )(?:tim|perusahaan|organisasi) anda', 'kamu', 'asks'],
  [
    '(?<!(?:halo|hai|yth|yth\\.|kepada|selamat \\p{L}+) )(?:bapak/ibu|bapak atau ibu)(?= (?:bisa|dapat|akan|ingin|perlu|tidak|yang|untuk|dan|dalam|sudah|cukup|hanya|tinggal|mau|butuh)(?![\\p{L}])|[ ]*[.,?!;:]|$)',
    'kamu',
  ],
]

const ENDS = '(?=[ ]*(?:$|[.,;:!?…)—–]))'
const READER = '(?: anda| kamu|mu)?'

const person: readonly Reason[] = [
  `(?<verb>mempercepat|memajukan|percepat) (?:jam|waktu) pulang(?: kerja)?${READER}`,
  `(?<verb>membuat|bikin|membantu|membawa) (?:anda|kamu|kita|semua orang) (?:bisa )?pulang(?: kerja| kantor)?(?: ke rumah)? (?:lebih (?:cepat|awal)|tepat waktu|sore)`,
  '(?:anda |kamu )?(?<verb>pulang)(?: kerja| kantor)? (?:lebih (?:cepat|awal)|tepat waktu|on time)(?: setiap hari)?',
  `(?<verb>menghemat|hemat|irit) (?:banyak )?waktu${READER}(?: setiap hari| tiap hari)?`,
  `(?<verb>mempermudah|memudahkan|menyederhanakan) (?:hidup|pekerjaan|hari|keseharian)${READER}`,
  `(?<verb>meningkatkan|tingkatkan|naikkan) produktivitas${READER}`,
  `(?<verb>menyelesaikan|selesaikan|kelarin) (?:pekerjaan|kerjaan|tugas)${READER} (?:lebih cepat|dalam hitungan menit)`,
  '(?:anda |kamu )?(?<verb>bekerja|kerja) lebih (?:cepat|cerdas)',
].map((find) => ({ find: find + ENDS }))

const FIGURE = '(?: (?:sebesar )?(?<kept>(?:hingga |sampai |sekitar )?\\d+(?:[.,]\\d+)?%))?'
const VIA = '(?: (?:dengan|lewat|melalui|berkat) [^.!?;:—–]*?)?'
const ALSO = '(?:,? (?:dan )?\\[?(?:pelacakan|riwayat|jejak|respons|jawaban) [^.!?;:,—–]*?){0,3}'

const team: readonly Reason[] = [
  `(?<verb>mengurangi|menekan|menurunkan|mencegah|kurangi|tekan|turunkan|cegah) (?:angka |tingkat |risiko )?(?:kesalahan|human error|salah input|risiko|cacat)(?: operasional| kerja| manusia)?${FIGURE}${VIA}${ALSO}`,
  '(?<verb>menyimpan|melacak|mencatat|simpan|lacak|catat) (?:riwayat persetujuan|jejak audit)(?: [^.!?;:—–]*?)?',
  '(?<verb>menjawab|melewati|lolos|jawab|lewati) audit(?: keamanan)?(?: [^.!?;:—–]*?)?',
  '(?<verb>menstandarkan|menstandardisasi|standarkan) (?:proses|alur)(?: [^.!?;:—–]*?)?',
  `(?<=^[^\\p{L}\\p{N}]*)(?:pengurangan kesalahan|kesalahan turun|lebih sedikit kesalahan)${FIGURE}${VIA}${ALSO}`,
].map((find) => ({ find: find + ENDS }))

/** Indonesian verbs know no third person: what asks stands without meN-. */
const verbs = (active: string, asks: string, rest: string, noun: string): ReasonLine['forms'] => ({
  base: `${active} ${rest}`,
  third: `${active} ${rest}`,
  ing: `${active} ${rest}`,
  asks: `${asks} ${rest}`,
  noun,
})

const forTeams: readonly ReasonLine[] = [
  {
    forms: verbs(
      'mengurangi',
      'kurangi',
      'kesalahan [angka]% lewat [proses standar], [riwayat persetujuan], dan [jawaban audit]',
      '[angka]% lebih sedikit kesalahan lewat [proses standar], [riwayat persetujuan], dan [jawaban audit]',
    ),
    kept: '',
  },
  {
    forms: verbs(
      'menekan',
      'tekan',
      '[biaya atau risiko] [angka]% dalam [periode]',
      '[biaya atau risiko] turun [angka]% dalam [periode]',
    ),
    kept: '',
  },
  {
    forms: verbs(
      'memberi',
      'beri',
      '[siapa yang harus setuju] [laporan atau bukti] yang mereka minta',
      '[laporan atau bukti] yang diminta [siapa yang harus setuju]',
    ),
    kept: '',
  },
]

const forPersons: readonly ReasonLine[] = [
  {
    forms: {
      ...verbs('membuat kamu pulang', 'pulang', '[berapa lama] lebih cepat', 'pulang [berapa lama] lebih cepat'),
    },
    kept: ', dengan kesalahan {kept} lebih sedikit',
  },
  {
    forms: verbs(
      'menghemat',
      'hemat',
      '[berapa lama] [setiap hari atau minggu]',
      'hemat [berapa lama] [setiap hari atau minggu]',
    ),
    kept: ', dengan kesalahan {kept} lebih sedikit',
  },
  {
    forms: verbs(
      'memberi kamu',
      'punya',
      'waktu untuk [yang lebih ingin dilakukan pembaca]',
      'waktu untuk [yang lebih ingin dilakukan pembaca]',
    ),
    kept: ', dengan kesalahan {kept} lebih sedikit',
  },
]

export const indonesian: VoiceData = {
  words: { b2b: formal, b2c: casual },
  reasons: { b2b: person, b2c: team },
  lines: { b2b: forTeams, b2c: forPersons },
  formOf: (verb) => (/^(?:me|ber|bikin)/i.test(verb) ? 'third' : 'base'),
  subject: () => '',
  legal:
    /\b(?:syarat (?:dan|&) ketentuan|kebijakan privasi|hak cipta|terdaftar (?:dan|di)|berizin|diawasi oleh|tunduk pada)\b|[©®]/i,
  conditions:
    /\b(?:jika|kalau|bila|apabila|hanya|cuma|selama|sampai|hingga|sebelum|minimal|khusus|berlaku|asal|mulai|per|belum termasuk|sudah termasuk|pertama)\b|\*/i,
  small: new Set('dan atau di ke dari untuk yang dengan pada oleh dalam lewat'.split(' ')),
}
