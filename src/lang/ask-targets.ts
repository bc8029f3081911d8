/**
 * What the target of a link tells of the act behind it: hosts and schemes that serve one act, and words that sites put into
 * paths for it (English and Indonesian). Checked in this order; a path word counts as a whole part of the path.
 */
export type TargetAsk =
  | 'book'
  | 'download'
  | 'contact'
  | 'demo'
  | 'trial'
  | 'signup'
  | 'quote'
  | 'subscribe'
  | 'buy'
  | 'other'

export const targetStarts: ReadonlyArray<readonly [ask: TargetAsk, starts: readonly string[]]> = [
  ['contact', ['tel:', 'mailto:', 'sms:', 'whatsapp:']],
  ['other', ['bitcoin:']],
]

export const targetHosts: ReadonlyArray<readonly [ask: TargetAsk, hosts: readonly string[]]> = [
  ['contact', ['wa.me', 'api.whatsapp.com', 'm.me', 't.me']],
  [
    'book',
    [
      'calendly.com',
      'cal.com',
      'savvycal.com',
      'tidycal.com',
      'zcal.co',
      'acuityscheduling.com',
      'bookings.office.com',
    ],
  ],
  ['download', ['apps.apple.com', 'itunes.apple.com', 'play.google.com', 'chromewebstore.google.com']],
  ['buy', ['gumroad.com', 'checkout.stripe.com', 'buy.stripe.com', 'shopee.co.id', 'tokopedia.com']],
  ['other', ['opencollective.com', 'liberapay.com', 'patreon.com', 'kitabisa.com', 'ko-fi.com']],
]

/** Where people follow, star and share; no ask of the offer by itself. */
export const socialHosts: readonly string[] = [
  'github.com',
  'gitlab.com',
  'codeberg.org',
  'linkedin.com',
  'facebook.com',
  'instagram.com',
  'tiktok.com',
  'youtube.com',
  'twitter.com',
  'x.com',
  'threads.net',
  'bsky.app',
  'pinterest.com',
]

export const targetWords: ReadonlyArray<readonly [ask: TargetAsk, words: readonly string[]]> = [
  ['demo', ['demo', 'request-demo', 'book-demo']],
  ['quote', ['quote', 'get-a-quote', 'estimate', 'penawaran']],
  ['book', ['book', 'booking', 'dates', 'availability', 'appointment', 'schedule', 'reserve', 'reservasi', 'jadwal']],
  ['signup', ['signup', 'sign-up', 'register', 'join', 'apply', 'daftar', 'gabung', 'waitlist', 'registration']],
  ['trial', ['trial', 'try', 'playground', 'coba']],
  ['download', ['download', 'unduh']],
  ['subscribe', ['subscribe', 'newsletter']],
  ['buy', ['buy', 'checkout', 'cart', 'shop', 'order', 'store', 'pesan', 'beli']],
  ['other', ['donate', 'donasi']],
  ['contact', ['contact', 'contact-us', 'kontak', 'hubungi', 'hubungi-kami']],
]

/** What writers put before the label inside the brackets of a drawn button: "[BUTTON: ...]". */
export const bracketMarks: readonly string[] = ['button', 'btn', 'cta', 'tombol']

/** What a draft calls the button that matters, and the one beside it: "CTA primer", "Secondary button". */
export const firstButton = /\b(?:primary|primer|main|utama)\b/i
export const secondButton = /\b(?:secondary|sekunder|second|kedua|ghost)\b/i

/** Paying a part of what is booked, or the rest of it: a step of the booking. */
export const partPayment =
  /(?<!\p{L})(?:deposit|down ?payment|instal?lment|balance|uang muka|dp|cicilan|pelunasan|lunasi)(?!\p{L})/iu

/** A label that names whose way it is: “For schools: book a visit”, “I'm a tutor”, “Untuk sekolah”. */
export const forReaders =
  /(?:^|[^\p{L}])(?:for (?:\p{L}+ )?\p{L}+s|as an? \p{L}+|i['’]m an? \p{L}+|(?:untuk|bagi) (?!anda|kamu|saya|gratis)\p{L}+|sebagai \p{L}+|saya (?:seorang|pemilik))(?!\p{L})/iu

/** To book a stay or a table is to order it; to book a call is not. */
export const reserves =
  /^[^\p{L}]*(?:book|reserve|booking|reservasi|pesan)(?!\p{L})(?![^\n]*(?:call|chat|demo|meeting|consult|appointment|walkthrough|session|fit check|visit|konsultasi|panggilan|pertemuan|sesi|janji|kunjungan|survei))/iu

/** A second way in the same breath: “or try ...”, “atau coba ...”. */
export const orBefore = /^\W{0,3}(?:or|atau)(?!\p{L})/iu

/** Names of merge fields by whose address a reader leaves the list. */
export const leaveNames = /unsub|opt_?-?out|preferences|berhenti/i

/** Hosts behind which no act toward an offer stands: maps and the like. */
export const directionHosts: readonly string[] = [
  'maps.google.com',
  'google.com/maps',
  'google.co.uk/maps',
  'google.co.id/maps',
  'goo.gl/maps',
  'maps.app.goo.gl',
  'openstreetmap.org',
]

/** A label that makes one thing: "Start a tournament", "Make a list", "Buat satu daftar". Journeys and changes are slogans. */
export const startsThing: Readonly<Record<'en' | 'id', RegExp>> = {
  en: /^[^\p{L}]*(?:start|begin|take) (?:(?:the|your|our) )?(?:(?:online|free) )?(?:quiz|test|survey|assessment|exam|course|lessons?|tour|challenge|checklist|questionnaire|application|scan)\b|^[^\p{L}]*(?:start|begin|make|create) (?:an?|the|one|my) (?!(?:new |next |better )*(?:journey|adventure|story|chapter|future|change|transformation|difference|start|beginning|life|day|way|path|move|impact)\b)\p{L}/iu,
  id: /^[^\p{L}]*(?:mulai|ikuti) (?:kuis|tes|ujian|survei|latihan|kursus)(?!\p{L})|^[^\p{L}]*(?:mulai|buat|bikin) (?:satu|sebuah|se\p{L}+|daftar|turnamen|akun|proyek|pesanan) ?/iu,
}

/** An include, shortcode or component whose name says that the ask stands in it: `{% include book-cta.html %}`, `{{< contact-form >}}`, `<CallToAction />`. */
export const askPartials =
  /(?:\{%-? {0,3}(?:include|render|component) {1,3}|\{\{[-<%>] {0,3}(?:partial {1,3})?|\{\{ {0,3}(?:template|snippet|block|component|partial|include|section) {0,3}[:=] {0,3})["']?[\w./-]{0,60}?(?:cta|call-?to-?action|book(?:ing)?|contact|sign-?up|newsletter|order|enquiry|inquiry|quote|kontak|pesan|pemesanan|whatsapp)(?![a-z])|<(?:CTA|CallToAction|BookNow|Booking|ContactForm|SignupForm|NewsletterForm|OrderForm|WhatsApp)[A-Za-z]{0,20}[\s/>]/

/** A link that only leads back: “Back to the catalogue”, “Kembali ke beranda”. */
export const wayBack = /^[^\p{L}]*(?:go back|back|return|kembali|balik)(?:$|[^\p{L}]+(?:to|ke|home|beranda)(?!\p{L}))/iu

/** A request to come by: “visit our shop”, “kunjungi toko kami”. */
export const asksToVisit =
  /(?<!\p{L})(?:visit|come|stop by|drop (?:by|in)|pop (?:in|by)|swing by|kunjungi|datang|datangi|mampir)(?!\p{L})/iu

/** Where a shop or an office stands, told as a street. */
export const streets =
  /(?<!\p{L})(?:(?:Jl|Jln|Kec|Kel)\.|(?:Jalan|Gang|Ruko|Komplek|Kompleks) \p{Lu}|\d{1,5}[a-zA-Z]?,? \p{Lu}[\p{L}'’.]+(?: \p{Lu}[\p{L}'’.]+){0,3} (?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Way|Square|Court|Place|Boulevard|Blvd|Terrace|Parade|Row|Quay)(?!\p{L}))/u

/** Help of a product's makers: “contact support”, “hubungi layanan pelanggan”. */
export const asksSupport =
  /(?<!\p{L})(?:contact|email|e-mail|message|reach(?: out to)?|get in touch with|write to|ask) (?:our |the |customer )?(?:support|help ?desk|customer (?:service|care|support|success)|technical support|service team|success team)(?!\p{L})|(?<!\p{L})(?:hubungi|menghubungi|kontak) (?:tim |bagian )?(?:support|dukungan|layanan pelanggan|customer service|customer care|cs|admin|bantuan|helpdesk)(?!\p{L})/iu

/** Help that the page wants for itself: “Found a mistake?”, “Ada data yang salah?”. */
export const reportsFault =
  /(?<!\p{L})(?:(?:found|find|spot|spotted|see|seen|notice|noticed|report) (?:an? |any )?(?:\p{L}+ )?(?:mistake|error|typo|bug|broken link|broken page)s?|(?:something|anything) (?:is |looks )?(?:wrong|missing|broken|incorrect)|(?:ada|menemukan|temukan|lapor|laporkan) (?:\p{L}+ ){0,2}(?:salah|keliru|kesalahan|error|bug|rusak|typo))(?!\p{L})/iu

/** Words that send the reader to somebody else: “visit their website”. */
export const toOthers =
  /(?<!\p{L})(?:their (?:own )?(?:website|web site|site|page)|(?:situs|website|laman|halaman) (?:web )?mereka)(?!\p{L})/iu

/** Steps told in a line are an ask: “Here's how to start: tap ...”, “Begini caranya: ...”. */
export const tellsSteps =
  /(?<!\p{L})(?:here['’]s how(?: to \p{L}+(?: \p{L}+){0,3})?|to (?:start|begin|get started)|(?:begini )?caranya|cara (?:mulai|memulai|pesan|memesan|daftar|mendaftar))\s?:\s?\S/iu

/** Right behind its verb: the act is asked for here and now, wherever it stands: “Order now and ...”, “Pesan sekarang untuk ...”. */
export const rightAway =
  /^(?:\p{L}+ ){1,4}?(?:now|today|tonight|right away|straight away|sekarang|segera|hari ini)(?!\p{L})/iu

/** Words of the keys under which front matter keeps the address behind the button that a layout draws: `urlRegister`, `order_link`. */
export const askKeyWords: readonly string[] = [
  ...['register', 'registration', 'signup', 'order', 'book', 'booking', 'buy', 'purchase', 'shop', 'checkout', 'cart'],
  ...['payment', 'enrol', 'enroll', 'apply', 'rsvp', 'reserve', 'ticket', 'tickets', 'donate', 'download', 'demo'],
  ...['trial', 'whatsapp', 'wa', 'cta', 'button', 'btn', 'calendly', 'gumroad', 'stripe'],
  ...['daftar', 'pendaftaran', 'pesan', 'pemesanan', 'beli', 'unduh', 'donasi', 'tiket', 'tokopedia', 'shopee'],
]

/** Keys of a number to write to. */
export const chatKeyWords: readonly string[] = ['whatsapp', 'wa']

/** Keys of a number or an address at which the sender is reached. */
export const contactKeyWords: readonly string[] = [
  ...[
    'phone',
    'tel',
    'telephone',
    'mobile',
    'whatsapp',
    'wa',
    'email',
    'mail',
    'telepon',
    'telp',
    'hp',
    'kontak',
    'contact',
  ],
]

/** What a shop's layout tells beside the price: whether there is any of it, in which sizes and how heavy. */
export const stockKeys: readonly string[] = [
  ...[
    'isavailable',
    'available',
    'availability',
    'instock',
    'stock',
    'stok',
    'sku',
    'inventory',
    'tersedia',
    'forsale',
    'grams',
    'gram',
    'berat',
    'colors',
    'colours',
    'sizes',
    'variants',
    'varian',
    'warna',
    'ukuran',
    'brand',
    'brands',
  ],
]

/** An ask to other people than those the offer is for: who would teach, supply, sponsor or work there. */
export const forOthers =
  /(?<!\p{L})(?:(?:interested in|want to|would like to|like to|looking to|wish to|love to) (?:host|hosting|exhibit|exhibiting|teach|teaching|perform|performing|volunteer|volunteering|sponsor|sponsoring|vend|vending|display|displaying|(?:join|joining) (?:our|the) (?:team|crew|staff)|(?:work|working) (?:for|at)|(?:sell|selling) (?:with|through|your)|(?:become|becoming|be|being) an? (?:\p{L}+ )?(?:instructor|teacher|vendor|supplier|partner|reseller|distributor|affiliate|sponsor|volunteer|host|stockist|contributor|speaker|exhibitor))|we (?:welcome|are (?:always )?looking for|['’]?re (?:always )?looking for|invite) (?:\p{L}+ ){0,2}(?:artists|instructors|teachers|vendors|makers|volunteers|sponsors|suppliers|partners|speakers|exhibitors|contributors)|(?:press|media|wholesale|trade|sponsorship|partnership|vendor) (?:enquir|inquir)(?:y|ies)|(?:collaboration|partnership|sponsorship|career|job) opportunit(?:y|ies)|we(?: are|['’]re) hiring|(?:ingin|mau|tertarik|berminat) (?:untuk )?(?:menjadi|jadi|bergabung sebagai) (?:mitra|reseller|agen|dropshipper|instruktur|pengajar|mentor|vendor|pemasok|supplier|sponsor|distributor|afiliator|relawan|pembicara|kontributor)|lowongan (?:kerja|pekerjaan)|kerja ?sama (?:media|sponsor|sponsorship)|peluang (?:kolaborasi|kemitraan))(?!\p{L})/iu

/** What joins the act to the look that leads to it: “browse the dates and book”, “lihat katalog lalu pesan”. */
export const joins = /^(?:and|then|and then|dan|lalu|kemudian)[ \n](?:then |langsung |segera )?$/iu

/** Only the way to somebody: “WhatsApp”, “Email: mara@larch.example”, “Telp. 0812 ...”. */
export const channelOnly =
  /^[^\p{L}]*(?:whats-?app|wa|e-?mail|mail|telepon|telp|telpon|phone|tel|call|mobile|hp|sms|telegram|instagram|facebook|messenger|line|chat|fax)(?: (?:us|kami|admin|cs|sales))?(?:[\s.:*–-]{0,4}(?:\+?[\d\s().-]{6,20}|[\w.+-]{1,40}@[\w.-]{3,40}|https?:\S{3,80}))?[^\p{L}]*$/iu

/** A look at something, and its bare address: “→ See the plans: https://...”. */
export const looksAt =
  /^[^\p{L}]{0,3}(?:see|view|visit|check out|look at|have a look at|take a look at|more about|more on|details|lihat|cek|kunjungi|simak|intip)(?: \p{L}[\p{L}'’-]*){0,5}:\s*https?:\S+$/iu

/** A thing that a mail offers to send or make for whoever says yes: “I can send you a quick audit”, “Kami bisa kirimkan contohnya”. */
export const offersToSend =
  /(?<!\p{L})(?:(?:i|we)(?:['’]d be| would be|['’]m| am|['’]re| are)? (?:can|could|will gladly|happy to|glad to) (?:send|share(?! (?:how|what|why|more))|put together|prepare|record|make|draft|write|build|mock up|set up)|(?:^|[.!?] )happy to (?:send|share(?! (?:how|what|why|more))|put together|prepare|record|draft|mock up|set up)|(?:want me to|shall i|should i|would you like me to|mind if i|can i) (?:send|share|put together|prepare|record|make|draft|mock up|set)|(?:saya|kami) (?:bisa|dapat|siap|akan)? ?(?:kirim|kirimkan|siapkan|buatkan|rekamkan|mengirim|mengirimkan|menyiapkan|membuatkan)|(?:boleh|mau|perlu) (?:saya|kami) (?:kirim|kirimkan|siapkan|buatkan))(?!\p{L})/iu
