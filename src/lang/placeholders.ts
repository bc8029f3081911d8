/**
 * What stands in drafts of either language in place of words to come, beside the phrases of the lists `placeholder`. Regular
 * expressions for rendered text, capitals as written.
 */
export const marks: Readonly<Record<'todo' | 'figure' | 'phone', string>> = {
  todo: '(?<![\\p{L}\\p{N}_-])(?:TODO(?! (?:list|app|item)s?)|FIXME|TBD|TBA|TBC|XXX+)(?![\\p{L}\\p{N}_])',
  figure:
    '(?:[$€£¥]|(?<!\\p{L})(?:Rp|IDR|USD|EUR|GBP|RM)\\.? ?)X+(?:[.,][X0]+)*(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}+])(?:\\+\\d{1,3}[-. ]?\\d{0,4}|0\\d{1,3})[-. ]?[Xx][Xx. -]{3,16}[Xx](?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])X+(?:[.,]X+)* ?%|(?<![\\p{L}\\p{N}])X{1,3}[.,](?:X{3}|0{3})(?![\\p{L}\\p{N}])',
  /** Numbers that telephone companies keep for films: 555-0100 to 555-0199. */
  phone: '(?<!\\d)555[-. ]01\\d\\d(?!\\d)',
}

/** What a mail calls the one it is written to: slots that a mailing tool or the sender fills, one a recipient. */
export const recipientSlots =
  '^(?:\\p{L}+ )?(?:first|last|full|given|client|customer|recipient|contact|lead|prospect|f|l)?[ _]?name$|^(?:(?:prospect|recipient|client|customer|lead|target|their)(?:.s)? )?(?:company|business|firm|organi[sz]ation|city|town|region|area|title|role|industry|vertical|vorname)(?: name)?$|^(?:city|town|region|area|state|county|country)(?: ?/ ?(?:city|town|region|area|state|county|country)){1,2}$|^(?:nama|sapaan|perusahaan|kota|jabatan)(?: \\p{L}+){0,2}$'

/** What only a mailing tool or a form fills. */
export const firstName = '^(?:f(?:irst)?[ _]?name|nama[ _]depan)$'

/** The sender's own: never filled by a mailing tool. */
export const senderSlots = '^(?:your|my|our|sender) |(?: anda| kamu| pengirim)$'

/** What slots ask for; a bracket around one of these words is no button and no aside. */
export const slotWords: readonly string[] = [
  'name',
  'company',
  'date',
  'time',
  'times',
  'number',
  'phone',
  'email',
  'link',
  'url',
  'address',
  'city',
  'season',
  'year',
  'price',
  'amount',
  'placeholder',
  'insert',
  'your',
  'form',
  'nama',
  'perusahaan',
  'tanggal',
  'jam',
  'nomor',
  'telepon',
  'tautan',
  'alamat',
  'kota',
  'tahun',
  'harga',
  'jumlah',
  'isi',
]

/** What editors and readers put in brackets for good. */
export const brackets: readonly string[] = [
  'sic',
  'new',
  'beta',
  'video',
  'pdf',
  'ad',
  'updated',
  'optional',
  'sponsored',
  'live',
  'free',
  'baru',
  'gratis',
  'iklan',
  'opsional',
]

/** A link that the team has still to set. */
export const linkSlot = '\\[(?:[^\\]\\n]{0,30} )?(?:link|url|tautan)(?: [^\\]\\n]{0,60})?\\](?!\\()'

/** Targets of links that nobody has set. */
export const openTargets =
  '^(?:\\[|%5b)|^(?:https?://)?(?:your|insert|add|masukkan|isi)[_-]|_here$|^(?:todo|tbd|link|url|tautan)$|^<|^#(?:todo|link)$'
