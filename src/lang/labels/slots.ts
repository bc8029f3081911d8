/** Words in brackets that are a slot to be filled, not a button: "[Your name]", "[Link to dashboard]". */
export const slotWords: readonly string[] = [
  'address',
  'attachment',
  'certificate',
  'company',
  'contact info',
  'date',
  'email',
  'form',
  'image',
  'insert',
  'link',
  'logo',
  'name',
  'pdf',
  'phone',
  'photo',
  'placeholder',
  'screenshot',
  'signature',
  'tbd',
  'testimonial',
  'url',
  'video',
  'alamat',
  'foto',
  'gambar',
  'nama',
  'nomor',
  'tanda tangan',
  'tanggal',
  'tautan',
]

/** What a slot in brackets puts before an example of its words. */
export const exampleWords: readonly string[] = [
  'e\\.?g\\.?',
  'for example',
  'for instance',
  'such as',
  'mis\\.',
  'misal',
  'misalnya',
  'contoh',
  'contohnya',
]

/** First words of a slot: "[Your name]", "[Insert offer]". */
export const slotStarts: readonly string[] = [
  'your',
  'my',
  'insert',
  'add',
  'if',
  'isi',
  'masukkan',
  'suggest',
  'any',
  'specific',
  'brief',
  'clear',
  'describe',
  'begin',
  'end',
  'mulai bagian',
  'sebutkan',
]

/** Words that mark a bracket as a button: "[Button: Start now]", "[Start now] (button)". */
export const buttonWords: readonly string[] = ['button', 'cta', 'cta button', 'tombol', 'btn']
