/**
 * What stands in drafts of either language in place of words to come, beside the phrases of the lists `placeholder`. Regular
 * expressions for rendered text, capitals as written.
 */
export const marks: Readonly<Record<'todo' | 'figure' | 'phone', string>> = {
  todo: '(?<![\\p{L}\\p{N}_-])(?:TODO(?! (?:list|app|item)s?)|FIXME|TBD|TBA|TBC|XXX+)(?![\\p{L}\\p{N}_])',
  figure:
    '(?:[$€£¥]|(?<!\\p{L})(?:Rp|IDR|USD|EUR|GBP|RM)\\.? ?)X+(?:[.,][X0]+)*(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}+])(?:\\+\\d{1,3}[-. ]?\\d{0,4}|0\\d{1,3}|62\\d{0,3})[-. ]?[Xx][Xx. -]{3,16}[Xx](?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])X+(?:[.,]X+)* ?%|(?<![\\p{L}\\p{N}])X{1,3}[.,](?:X{3}|0{3})(?![\\p{L}\\p{N}])',
  /** Numbers that telephone companies keep for films (555-0100 to 555-0199), zeros, and the digits in a row. */
  phone:
    '(?<!\\d)555[-. ]01\\d\\d(?!\\d)|(?<!\\d[-., ]?)(?:(?:\\+\\d{1,3}|0\\d{2,3})[- ]0{3,4}[- ]0{3,4}|0{3}-0{3,4}-0{3,4})(?![\\d.,])|(?<!\\d)\\(?123\\)?[-. ]{1,2}456[-. ]7890(?!\\d)|(?<!\\d)(?:\\+?62[-. ]?8|08)12[-. ]?3456[-. ]?789\\d?(?!\\d)',
}

/** What a mail calls the one it is written to: slots that a mailing tool or the sender fills, one a recipient. */
export const recipientSlots =
  '^(?:\\p{L}+ )?(?:first|last|full|given|client|customer|recipient|contact|lead|prospect|f|l)?[ _]?name$|^(?:(?:prospect|recipient|client|customer|lead|target|their)(?:.s)? )?(?:company|business|firm|organi[sz]ation|city|town|region|area|title|role|industry|vertical|vorname)(?: name)?$|^(?:city|town|region|area|state|county|country)(?: ?/ ?(?:city|town|region|area|state|county|country)){1,2}$|^(?:nama|sapaan|perusahaan|kota|jabatan)(?: \\p{L}+){0,2}$|^(?:(?:your|my) )?(?:share|sharing|referral|invite|invitation|personal|unique|tracking|verification|confirmation|reset|preferences)[ _](?:link|url|code)$'

/** What only a mailing tool or a form fills. */
export const firstName = '^(?:f(?:irst)?[ _]?name|nama[ _]depan)$'

/** The sender's own: never filled by a mailing tool. */
export const senderSlots = '^(?:your|my|our|sender) |(?: anda| kamu| pengirim)$'

/** What is the reader's in a letter in Indonesian, though it says “Anda”: "[bisnis Anda]". */
export const readersOwn =
  '^(?:bisnis|usaha|komunitas|toko|restoran|hotel|sekolah|brand|merek|proyek|acara)(?: ?/ ?\\p{L}+){0,3} (?:anda|kamu)$'

/** What the team has still to hear, whatever sets it apart: "[NEED DATA: opening hours]", "[PERLU DATA: nomor telepon]". */
export const openNotes =
  '^(?:PERLU|BUTUH|ISI|LENGKAPI|TUNGGU|MENUNGGU|KONFIRMASI|NEED|NEEDS|NEEDED|INSERT|FILL IN|PENDING|CONFIRM|MISSING|TBC|TBD|TODO)(?!\\p{L})[^:]{0,40}:\\s*\\S'

/** A comment that says its page is not written yet: “TODO: replace placeholder copy with the real description”. */
export const openComments =
  '^\\W{0,4}(?:TODO|FIXME|TBD|XXX|TULIS|GANTI|ISI)(?!\\p{L})[^\\n]{0,60}?(?<!\\p{L})(?:copy|text|wording|placeholder|headline|tagline|testimonials?|quotes?|prices?|pricing|photos?|pictures?|logos?|descriptions?|numbers?|figures?|real|actual|teks|isi|naskah|judul|testimoni|harga|foto|deskripsi|angka|asli)(?!\\p{L})'

/** The same where a verb says so, in words of any case. */
export const insertNotes = '^(?:insert|masukkan|isikan|sisipkan) \\S'

/** Slots for an address of the sender's own. */
export const ownPlaces = '(?<!\\p{L})(?:link|url|tautan)s?(?!\\p{L})'

/** How a draft asks whoever sends it to fill in its slots. */
export const fillIn =
  '(?<!\\p{L})(?:(?:fill in|fill out|replace|complete|swap out|personali[sz]e|customi[sz]e|edit|update)(?: \\p{L}+){0,2} (?:brackets?|blanks|bracketed \\p{L}+)|(?:isi|lengkapi|ganti|sesuaikan)(?: \\p{L}+){0,2} (?:kurung siku|tanda kurung|isian)|(?:brackets?|bracketed \\p{L}+|blanks)(?: \\p{L}+){0,2} (?:be|are|is|get) (?:filled|replaced|completed|personali[sz]ed|customi[sz]ed|swapped|edited)|(?:kurung siku|tanda kurung|isian)(?: \\p{L}+){0,2} (?:diisi|diganti|dilengkapi|disesuaikan)|personali[sz]e the (?:subject|greeting|opening|salutation|first line)|sesuaikan (?:salam|sapaan|subjek|nama penerima))(?!\\p{L})'

/** A heading over wordings that somebody fills in by hand for each reader: "Template 2", "Templat pesan". */
export const templateHeadings =
  '^\\W*templat(?:e|es)?s?\\W*$|(?<!\\p{L})templat(?:e|es)? (?:\\d{1,2}|\\p{Lu})(?:$|[\\s:.–—-])|(?<!\\p{L})templat(?:e|es)? (?:pesan|chat|email|surat|wa|whatsapp)(?!\\p{L})|(?<!\\p{L})(?:e-?mail|message|mail|sms|outreach|messenger|response|reply|follow-up) templates?(?!\\p{L})'

/** Parts of a page as a draft names them in brackets: "[Primary CTA Button]: Order now". */
export const partLabels =
  '(?<!\\p{L})(?:cta|button|headline|subheadline|tagline|eyebrow|badge|caption|microcopy|banner|hero|footer|subject|preheader|tombol|judul|subjudul|subjek)s?(?!\\p{L})'

/** Words for some readers only, after whom they are for: "[Segment-specific: a new board for agencies]". */
export const givenFor =
  '^(?:segment|variant|version|option|for|if|only|varian|versi|opsi|untuk|khusus|jika)(?!\\p{L})[^:]{0,30}:\\s*(?:[\\p{L}\\p{N}’-]+[\\s,]+){3,}[\\p{L}\\p{N}]'

/** The title of a file that holds mails which somebody sends one by one: "Cold email template". */
export const handTitles =
  '^#{1,2} [^\\n]{0,60}(?<!\\p{L})(?:cold|outreach|prospecting|partnership|pitch|introduction|introductory|personal)(?: (?:e-?mail|mail|message|outreach|pitch|dm))? templates?(?!\\p{L})|^#{1,2} [^\\n]{0,60}(?<!\\p{L})templat (?:(?:e-?mail|surel|pesan) )?(?:dingin|perkenalan|penawaran|kemitraan)(?!\\p{L})'

/** Words before the name of a button or a menu: "tap [Basket]", "klik tombol [Daftar]". */
export const pressing =
  '(?<!\\p{L})(?:click|clicks|clicking|tap|press|hit|select|choose|button|klik|tekan|ketuk|pilih|tombol|menu|tab)(?: (?:on|the|button|menu|tombol|di|pada)){0,3}\\s?["“]?$'

/** What a designer is to show there: no words of the page. What still needs its address is something left. */
export const artDirections =
  '^(?!.*(?<!\\p{L})(?:link|url|tautan|insert|here|embed|placeholder)(?!\\p{L}))(?:(?:hero|background|header|banner|team|product|section|cover)[ -])?(?:image|photo|picture|visual|illustration|screenshot|graphic|animation|video|gif|gambar|foto|ilustrasi|tangkapan layar|animasi|grafik|latar)s?(?:\\s*[:–—]|\\s+(?:prompt|brief|direction|caption)s?$|\\s+(?:of|showing|with|yang|menampilkan)(?!\\p{L}))'

/** Where a part of a draft begins and ends, as written: "BEGIN RESIDENT LETTER", "AKHIR PESAN". */
export const stageMarks = '^(?:BEGIN|START|END|MULAI|AWAL|AKHIR|SELESAI)(?: OF)?(?: \\p{Lu}+){1,5}$'

/** Which of several wordings is meant when: "If they bought:". */
export const scriptNotes = '^(?:only )?(?:if|unless|jika|kalau|bila|apabila)(?!\\p{L}).*(?:\\p{L}|:)$'

/** What goes with a mail, one thing a line below it. */
export const attachments = '^(?:attached|attachments?|enclosed|enclosures?|lampiran|terlampir)(?!\\p{L})'

/** How a message opens that the customer sends to the company: its slots are the customer's to fill. */
export const customerMessages =
  '^[\\s"“>*]*(?:hi|hello|hey)(?!\\p{L})[^.!?\\n]{0,40}[,!.–—-]\\s*I(?:.d| would) like to|^[\\s"“>*]*(?:hi|hello|hey)(?!\\p{L})[^.!?\\n]{0,40}[,!.–—-]\\s*I(?: want to (?:order|book|buy|ask|join|know)|.m interested| am interested)|^[\\s"“>*]*(?:halo|hai|hi|permisi|assalamu.?alaikum|selamat (?:pagi|siang|sore|malam))(?!\\p{L})[^.!?\\n]{0,40}[,!.]?\\s*(?:saya|aku)\\s+(?:ingin|mau|tertarik|hendak|butuh|berminat|pesan|order)(?!\\p{L})'

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
  '^(?:\\[|%5b)|^(?:https?://)?(?:your|insert|add|masukkan|isi)[_-]|_here$|^(?:todo|tbd|link|url|tautan)$|^<|^#(?:todo|link)$|wa\\.me/\\+?\\d{0,6}x{4}|wa\\.me/\\+?6281234567890(?!\\d)|^tel:[+\\d-]{0,8}x{3}'

/** Pictures that stand in for others: services that draw them, files named so, and the same in the words for those who cannot see them. */
export const standInImages = {
  target:
    '^(?:https?:)?//(?:[\\w-]{1,20}\\.)?(?:placehold\\.(?:co|it)|placeholder\\.com|picsum\\.photos|lorempixel\\.com|loremflickr\\.com|dummyimage\\.com|fakeimg\\.pl|placeimg\\.com|placekitten\\.com|placebear\\.com|place-hold\\.it|fpoimg\\.com|unsplash\\.it|source\\.unsplash\\.com)(?:/|$)|(?:^|/)(?:image-|img-|product-|photo-)?placeholder(?:[-_]?[\\w-]{0,20})?\\.(?:png|jpe?g|svg|webp|gif|avif)$',
  alt: '(?<!\\p{L})(?:placeholder|(?:gambar|foto) (?:sementara|pengganti))(?!\\p{L})',
} as const

/** Decorations of titles, in brackets for good: "[Promo] …", "… [Terdekat]"; a year may follow. */
export const titleMarks =
  '^(?:ter\\p{Ll}{3,12}|promo|diskon|update|updated|review|resmi|official|murah|lengkap|panduan|info|event|acara|webinar|workshop|kelas|ebook|e-book|pdf|guide|checklist|case study|studi kasus|template|infographic|infografis|podcast|video|live|new|baru|free|gratis|sale|last chance|reminder|pengingat|news|announcement|pengumuman|invitation|undangan|limited|hot|best|top|cheap|cheapest|nearby|near you|hiring|launch|action required|penting|important)(?: \\d{4})?$'

/** A picture that goes there, named by what it shows: "[Larch logo]", "[dashboard screenshot]". */
export const imageSlots =
  "^(?!(?:your|my|our|the client|client|insert|add|masukkan)(?!\\p{L}))(?:[\\p{L}\\p{N}\u2019'&.-]{1,30} ){1,5}(?:logo|screenshot|photo|image|picture|banner|icon|illustration|graphic|gif|mockup|headshot|thumbnail|chart|diagram)s?(?: (?:here|below))?$|^(?:logo|foto|gambar|banner|ikon|ilustrasi|tangkapan layar|grafik|diagram) (?!anda|kamu|di sini)[\\p{L}\\p{N}&.-]{1,30}(?: [\\p{L}\\p{N}&.-]{1,30}){0,3}$"
