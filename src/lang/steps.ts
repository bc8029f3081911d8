/** A next step as copy names it, and the label that asks for it: `{step}` stands for the copy's own words. */
export interface Step {
  /** Without capitals and as whole words; the named group `step` holds the words for the label, else the whole. */
  readonly find: string
  readonly label: string
  /** A talk, which a company weighs by its length. */
  readonly talk?: true
  /** What is sold as often as asked for: a step only where the copy names it again and again. */
  readonly often?: true
  readonly ask: 'book' | 'quote' | 'demo' | 'trial' | 'signup' | 'download' | 'buy' | 'contact' | 'other'
}

interface Steps {
  readonly steps: readonly Step[]
  /** Words by which a step is offered where it is named, not only spoken of. */
  readonly offers: RegExp
  /** Ends of the plural, taken off in labels. */
  readonly singular: (words: string) => string
  /** What may follow words that ask, so that these stand by themselves. */
  readonly goesOn: RegExp
  /** A label that asks for a price. */
  readonly asksPrice: RegExp
  /** The label of a talk with its length in minutes. */
  readonly timed: (label: string) => string
}

const KIND = '(?:(?:free|initial|complimentary|no-obligation|virtual|online|in-home|on-site|private|one-to-one|1:1) )'

const en: Steps = {
  steps: [
    {
      find: `(?<step>${KIND}?(?:discovery|strategy|intro|introductory|scoping|clarity) (?:call|session|chat|meeting))s?`,
      label: 'Book your {step}',
      talk: true,
      ask: 'book',
    },
    { find: `(?<step>${KIND}{0,2}(?:design )?consultation)s?`, label: 'Book your {step}', talk: true, ask: 'book' },
    {
      find: `(?<step>${KIND}?(?:site (?:visit|survey)|home visit|house call))s?`,
      label: 'Book your {step}',
      ask: 'book',
    },
    { find: `(?<step>${KIND}?inspection)s?`, label: 'Book your {step}', ask: 'book' },
    {
      find: `(?<step>(?:${KIND}|needs |risk |readiness |home )(?:assessment|evaluation))s?`,
      label: 'Book your {step}',
      ask: 'book',
    },
    { find: `(?:a |your |our )(?<step>(?:free )?diagnostic)`, label: 'Book your {step}', ask: 'book' },
    {
      find: `(?<step>(?:free|initial|complimentary) (?:[a-z]+ )?(?:audit|review|analysis|check-?up))`,
      label: 'Ask for your {step}',
      ask: 'book',
    },
    {
      find: `(?:an? |your |for |written |detailed )?(?<step>(?:free |no-obligation )?estimate)s?(?! that| of)`,
      label: 'Ask for your {step}',
      ask: 'quote',
    },
    {
      find: `(?:(?:a|your|custom|personal|instant|for an?|request a) )(?<step>(?:free |no-obligation )?(?:quote|quotation))|(?<=\\b)(?:free|no-obligation) quotes?`,
      label: 'Ask for your {step}',
      ask: 'quote',
    },
    { find: '(?:your|custom|detailed|free) (?<step>proposal)', label: 'Ask for your {step}', ask: 'quote' },
    {
      find: '(?:(?:a|the|your|live|personal) )(?<step>(?:free |live |product |personal )?demo)|request demo',
      label: 'Book your demo',
      talk: true,
      ask: 'demo',
    },
    { find: '(?<step>(?:free |\\d{1,2}-day )+trial)', label: 'Start your {step}', ask: 'trial' },
    {
      find: '(?<step>test drive|fitting|tasting|viewing|trial (?:lesson|class|session))s?',
      label: 'Book your {step}',
      ask: 'book',
    },
    { find: '(?<step>appointment)s?', label: 'Book your {step}', ask: 'book' },
    { find: '(?:book|reserve) (?:a|your) (?<step>table)', label: 'Reserve your {step}', ask: 'book' },
    { find: 'check (?:our |your )?(?:availability|dates)|available dates', label: 'Check the dates', ask: 'book' },
    { find: '(?<step>tickets)', label: 'Get your {step}', ask: 'buy' },
    { find: '(?:donations?|donate)', label: 'Donate now', often: true, ask: 'other' },
    { find: '(?:wait(?:ing )?list)', label: 'Join the waiting list', ask: 'signup' },
    { find: '(?:packages?|bundles?)', label: 'Choose your package', often: true, ask: 'buy' },
    { find: '(?:become a member|membership)', label: 'Become a member', often: true, ask: 'signup' },
    {
      find: '(?:the|our|this|your|free) (?<step>(?:buyer.s )?guide|checklist|e-?book|white ?paper|playbook)',
      label: 'Download the {step}',
      ask: 'download',
    },
    { find: '(?:the|our|a) (?<step>brochure|catalogue|catalog|price list)', label: 'Ask for the {step}', ask: 'quote' },
    {
      find: '(?:the|this|our|your) (?<step>webinar|workshop|course|bootcamp|retreat|masterclass|training|conference)',
      label: 'Sign up for the {step}',
      often: true,
      ask: 'signup',
    },
    {
      find: '(?<step>tour|treatment|massage|lesson|photo shoot|portrait session|check-up)s?',
      label: 'Book your {step}',
      often: true,
      ask: 'book',
    },
    {
      find: '(?:an?|your|our|each|every|per) (?<step>cleaning|stay|transfer|charter|session|class|repair|installation)s?',
      label: 'Book your {step}',
      often: true,
      ask: 'book',
    },
  ],
  offers:
    /\b(?:free|complimentary|no-obligation|book|schedule|request|reserve|arrange|get|claim|your|offer(?:s|ed|ing)?)\b/,
  goesOn: /^\s+(?:with|to|for|and|if|so|or|via|by|on|at|from|about|today|now|here)\b/i,
  singular: (words) => words.replace(/quotes$/, 'quote'),
  asksPrice: /\b(?:quote|dates and prices)$/,
  timed: (label) => label.replace(/your (?!free|initial|no-)/, 'your [15]-minute '),
}

const id: Steps = {
  steps: [
    { find: '(?<step>konsultasi(?: gratis)?)', label: 'Jadwalkan {step}', talk: true, ask: 'book' },
    {
      find: '(?<step>survei(?: lokasi)?(?: gratis)?|survey(?: lokasi)?(?: gratis)?)',
      label: 'Jadwalkan {step}',
      ask: 'book',
    },
    {
      find: '(?:penawaran(?: harga)?(?! khusus| terbatas| menarik| spesial)|quotation)',
      label: 'Minta penawaran harga',
      ask: 'quote',
    },
    { find: '(?:estimasi (?:biaya|harga)|rincian biaya|\\brab\\b)', label: 'Minta estimasi biaya', ask: 'quote' },
    { find: '(?<step>demo(?: gratis| produk)?)', label: 'Jadwalkan {step}', talk: true, ask: 'demo' },
    { find: '(?<step>uji coba(?: gratis)?)|coba gratis', label: 'Mulai uji coba', ask: 'trial' },
    { find: '(?:janji temu|appointment)', label: 'Buat janji temu', ask: 'book' },
    { find: '(?:reservasi)', label: 'Buat reservasi', ask: 'book' },
    { find: '(?:booking)', label: 'Booking sekarang', often: true, ask: 'book' },
    { find: '(?:tiket)', label: 'Pesan tiket', often: true, ask: 'buy' },
    { find: '(?:donasi|berdonasi)', label: 'Donasi sekarang', often: true, ask: 'other' },
    { find: '(?<step>katalog|brosur|daftar harga|price ?list)', label: 'Minta {step}', ask: 'quote' },
    {
      find: '(?<step>inspeksi)',
      label: 'Jadwalkan {step}',
      ask: 'book',
    },
    { find: '(?:whats ?app|\\bwa\\b)', label: 'Pesan lewat WhatsApp', often: true, ask: 'contact' },
    {
      find: '(?<step>webinar|kelas|kursus|pelatihan|workshop|les|bimbingan)',
      label: 'Daftar {step}',
      often: true,
      ask: 'signup',
    },
    {
      find: '(?<step>servis|perbaikan|pemasangan|instalasi|perawatan|kunjungan)',
      label: 'Jadwalkan {step}',
      often: true,
      ask: 'book',
    },
    { find: '(?:sewa|rental|penyewaan)', label: 'Sewa sekarang', often: true, ask: 'book' },
    { find: '(?:paket)', label: 'Pesan paket', often: true, ask: 'buy' },
    { find: '(?:pendaftaran)', label: 'Daftar sekarang', ask: 'signup' },
    { find: '(?:pemesanan)', label: 'Pesan sekarang', ask: 'buy' },
  ],
  offers: /gratis|jadwalkan|minta|pesan|ajukan|dapatkan|hubungi|ikuti|coba|kami (?:sediakan|tawarkan)/,
  goesOn: /^\s+(?:untuk|dan|lewat|melalui|via|di|kalau|jika|bila|agar|supaya|dengan|sekarang|hari ini|atau)(?!\p{L})/iu,
  singular: (words) => words,
  asksPrice: /\b(?:penawaran|harga)\b/i,
  timed: (label) => `${label} [15] menit`,
}

export const ownSteps: Readonly<Record<'en' | 'id', Steps>> = { en, id }

/** What a link is about, by the words of its path, and the label that says so. */
export const pageLabels: Readonly<
  Record<'en' | 'id', ReadonlyArray<readonly [words: readonly string[], label: string]>>
> = {
  en: [
    [['pricing', 'prices', 'plans', 'rates'], 'See the prices'],
    [['portfolio', 'work', 'projects', 'gallery', 'our-work'], 'See our work'],
    [['case-studies', 'case-study', 'customers', 'stories'], 'Read the case studies'],
    [['services', 'what-we-do', 'solutions'], 'See our services'],
    [['products', 'collection', 'collections', 'catalog', 'catalogue'], 'See the products'],
    [['menu'], 'See the menu'],
    [['about', 'about-us', 'team', 'our-team', 'our-story'], 'Meet the team'],
    [['faq', 'faqs'], 'Read the answers'],
    [['blog', 'news', 'articles'], 'Read the articles'],
    [['docs', 'documentation', 'guide', 'guides'], 'Read the guide'],
    [['features'], 'See the features'],
    [['reviews', 'testimonials'], 'Read the reviews'],
    [['events', 'schedule', 'calendar', 'timetable'], 'See the dates'],
    [['how-it-works', 'process'], 'See how it works'],
    [['locations', 'location', 'find-us'], 'Find us near you'],
  ],
  id: [
    [['harga', 'pricing', 'paket', 'biaya'], 'Lihat harga'],
    [['portofolio', 'portfolio', 'proyek', 'galeri', 'gallery'], 'Lihat hasil kerja kami'],
    [['studi-kasus', 'case-studies', 'klien'], 'Baca studi kasus'],
    [['layanan', 'jasa', 'services'], 'Lihat layanan kami'],
    [['produk', 'products', 'katalog'], 'Lihat produk kami'],
    [['menu'], 'Lihat menu'],
    [['tentang', 'tentang-kami', 'about', 'about-us', 'tim'], 'Kenali tim kami'],
    [['faq', 'pertanyaan'], 'Baca tanya jawab'],
    [['blog', 'artikel', 'berita'], 'Baca artikel'],
    [['panduan', 'dokumentasi', 'docs'], 'Baca panduan'],
    [['fitur', 'features'], 'Lihat fitur'],
    [['testimoni', 'ulasan'], 'Baca ulasan pelanggan'],
    [['jadwal', 'acara', 'events'], 'Lihat jadwal'],
    [['lokasi', 'cabang'], 'Cari lokasi terdekat'],
  ],
}

/** Headings that are sentences or speak to the reader: no name that a label could take up. */
export const sentenceLike: Readonly<Record<'en' | 'id', RegExp>> = {
  en: /^(?:why|how|what|when|where|who|get|let|make|see|find|start|save|build|grow|stop|meet|join|your|our|we|you|i|it|no|not|more|less|fewer|the only|ready|need|want|looking|about|contact|home|welcome|features?|benefits?|services?|overview|introduction)\b|\b(?:is|are|was|you|your|we|that|can|will|do|does|never|always)\b/i,
  id: /^(?:mengapa|kenapa|bagaimana|apa|kapan|siapa|dapatkan|temukan|mulai|lihat|kami|anda|kamu|tidak|tanpa|lebih|siap|butuh|ingin|tentang|kontak|selamat|fitur|manfaat|layanan|keunggulan)(?![\p{L}])|(?<![\p{L}])(?:adalah|anda|kamu|kami|yang|akan|bisa|dapat)(?![\p{L}])/iu,
}
