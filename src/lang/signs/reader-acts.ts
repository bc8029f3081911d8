/** What a manual tells its reader to do with a button, field or menu. */
export const pressVerbs: readonly string[] = [
  'click',
  'press',
  'tap',
  'choose',
  'select',
  'open',
  'klik',
  'tekan',
  'pilih',
  'buka',
  'isi',
]

/** Words that open links which only show the way on through papers. */
export const wayLeads: readonly string[] = [
  'back',
  'next',
  'previous',
  'see',
  'read',
  'view',
  'go',
  'docs',
  'documentation',
  'home',
  'kembali',
  'lihat',
  'baca',
  'selengkapnya',
  'berikutnya',
  'sebelumnya',
]

/** Verbs before a number that the reader is asked to dial. */
export const dialWords: readonly string[] = [
  '(?:or )?(?:call|text|ring|phone|dial)(?: us| me| now| today)?(?: (?:at|on))?',
  '(?:call|text|ring|phone) (?:\\p{L}+\\s){1,6}on',
  '(?:hubungi|telepon|telp|wa|whatsapp|chat|panggil)(?: (?:kami|saya|admin|wa|whatsapp|ke|di|no|nomor)){0,5}',
]

/** Boxes that take no orders, but letters of people who look for work or write to the editors. */
export const staffBoxes: readonly string[] = [
  'jobs?',
  'careers?',
  'hrd?',
  'recruit(?:ing|ment|er)?',
  'hiring',
  'loker',
  'kari[er]r?',
  'rekrutmen',
  'redaksi',
  'editor(?:s|ial)?',
  'newsroom',
]

/** When the request that closes a page wants to be followed. */
export const closingTimes: readonly string[] = ['now', 'today', 'sekarang', 'segera']
