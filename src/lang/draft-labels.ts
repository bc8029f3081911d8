/**
 * More words of people who draft pages part by part, in English and Indonesian: what they write beside a button's words, above
 * them, and to the designer. All entries in lower case.
 */

/** A heading of a draft that holds several pages: "### 2. About Page (`/about`)", "## Halaman Layanan". */
export const pageHeading = /^#{1,4} [^\n]{0,60}(?<!\p{L})(?:page|halaman)(?!\p{L})/gimu

/** A line below a subject that gives it in other words: "(or: Bread at seven)". */
export const otherSubject = /^[\s*_(]{0,4}(?:or|alt|alternative|atau|alternatif)\s{0,2}:/i

/** What a button is called in a list of buttons: "Primary: Start now". */
export const ctaLeads: readonly string[] = [
  'primary',
  'secondary',
  'tertiary',
  'main',
  'button',
  'button text',
  'label',
  'text',
  'utama',
  'sekunder',
  'kedua',
  'pertama',
  'cadangan',
  'tombol',
  'teks',
  'teks tombol',
]

/** Words of a remark on what a button does or looks like: "(scrolls to the form)". */
export const ctaRemarks: readonly string[] = [
  'anchor',
  'arrow',
  'button',
  'btn',
  'filled',
  'form',
  'ghost',
  'goes to',
  'leads to',
  'link',
  'links',
  'modal',
  'opens',
  'outline',
  'popup',
  'primary',
  'redirects',
  'scroll',
  'scrolls',
  'secondary',
  'url',
  'jump',
  'jumps',
  'mengarah',
  'menuju',
  'membuka',
  'tautan',
  'tombol',
  'ke halaman',
  'ke',
  'ke formulir',
]

/** First words of the small print under a button. */
export const underButton: readonly string[] = [
  'no',
  'not',
  'cancel',
  'free for',
  'takes',
  'without',
  'already',
  'or',
  'tanpa',
  'tidak',
  'gratis selama',
  'bisa',
  'atau',
  'sudah',
]

/** The word for the part itself: last in an English label ("Detail bullets"), first in an Indonesian one ("Poin manfaat"). */
export const partNouns = {
  subhead: { last: ['eyebrow', 'kicker', 'pre headline', 'preheadline', 'overline'], first: ['subjudul', 'sub judul'] },
  heading: { last: ['headline', 'heading', 'title'], first: ['judul'] },
  bullets: { last: ['bullets', 'bullet points', 'points', 'checklist', 'list'], first: ['poin', 'butir', 'daftar'] },
  quote: { last: ['testimonial', 'testimonials', 'quote', 'quotes'], first: ['testimoni', 'kutipan'] },
  footer: { last: ['disclaimer', 'fine print', 'small print'], first: [] },
  body: {
    last: [
      'badge',
      'badges',
      'banner',
      'bar',
      'block',
      'blurb',
      'caption',
      'copy',
      'line',
      'lines',
      'logos',
      'microcopy',
      'paragraph',
      'proof',
      'row',
      'signals',
      'strip',
      'subtext',
      'text',
    ],
    first: ['bukti', 'baris', 'kalimat', 'keterangan', 'lencana', 'paragraf', 'teks'],
  },
} as const satisfies Readonly<Record<string, { readonly last: readonly string[]; readonly first: readonly string[] }>>

/** Words with which a line speaks to its reader: it is no label. */
export const speakingWords: readonly string[] = [
  'you',
  'your',
  'we',
  'our',
  'us',
  'i',
  'my',
  'is',
  'are',
  'get',
  'gets',
  'anda',
  'kamu',
  'kami',
  'kita',
  'saya',
]

/** Words in the brackets behind a label that speak of how the part looks. */
export const labelRemarks: readonly string[] = [
  'bold',
  'centered',
  'column',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'icons',
  'inline',
  'italic',
  'large',
  'left',
  'max',
  'optional',
  'right',
  'row',
  'small',
  'small text',
  'sticky',
  'opsional',
  'kecil',
  'kiri',
  'kanan',
  'tebal',
]

/** Words for the title that a browser or a search engine shows. */
export const documentTitleWords: readonly string[] = [
  'browser',
  'tab',
  'tag',
  'meta',
  'seo',
  'page title',
  'judul halaman',
  'title tag',
]

/** Heads of the two columns of a draft in a table. */
export const partColumns: readonly string[] = [
  'element',
  'component',
  'part',
  'section',
  'field',
  'item',
  'elemen',
  'komponen',
  'bagian',
]
export const copyColumns: readonly string[] = ['copy', 'text', 'content', 'wording', 'teks', 'isi', 'konten', 'naskah']

/** Beside the words of `noteHeadingWords`, what a heading to the team is made of: in a page any other word makes it copy. */
export const teamHeadingWords: readonly string[] = [
  'a',
  'and',
  'b',
  'client',
  'configuration',
  'copy',
  'cro',
  'design',
  'designer',
  'designers',
  'details',
  'dev',
  'developer',
  'developers',
  'development',
  'editor',
  'for',
  'guide',
  'guidelines',
  'info',
  'information',
  'landing',
  'meta',
  'metadata',
  'overview',
  'page',
  'plan',
  'production',
  'recommendations',
  'requirements',
  'seo',
  'setup',
  'specs',
  'suggestions',
  'summary',
  'team',
  'test',
  'testing',
  'the',
  'to',
  'track',
  'writing',
  'analytics',
  'dan',
  'desain',
  'desainer',
  'developer',
  'halaman',
  'penulis',
  'tim',
  'untuk',
]
