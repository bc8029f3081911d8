/** What people type who look for a trade, and firms then put over their page: the noun that such a line comes down to. */
const TRADES: Readonly<Record<'en' | 'id', string>> = {
  en:
    'services?|solutions?|management|software|platform|systems?|apps?|repairs?|installations?|installers?|training|agency|agencies|company|companies|' +
    'contractors?|consulting|consultants?|consultancy|design|designers?|monitoring|support|cleaning|cleaners?|marketing|rentals?|hire|removals?|' +
    'maintenance|construction|builders?|restoration|renovations?|remodell?ing|landscaping|photography|photographers?|catering|caterers?|lawyers?|' +
    'attorneys?|solicitors?|dentists?|dentistry|clinics?|courses?|classes|lessons|tutoring|tutors?|coaching|coach|therapy|therapists?|treatments?|' +
    'insurance|loans|mortgages?|accounting|accountants?|bookkeeping|bookkeepers?|payroll|recruitment|recruiters?|staffing|logistics|shipping|' +
    'transport|transportation|haulage|storage|security|printing|development|developers?|hosting|SEO|advertising|analytics|automation|integrations?|' +
    'equipment|supplies|suppliers?|manufacturers?|products|tours?|packages|plumbers?|plumbing|electricians?|roofing|roofers?|flooring|fencing|' +
    'painting|painters?|movers|detailing|grooming|boarding|inspections?|surveys?|testing|translation|translators?|interpreting|outsourcing',
  id:
    'jasa|layanan|sewa|rental|kursus|bimbel|bimbingan belajar|les|pelatihan|toko|pusat|distributor|supplier|pemasok|agen|sistem|aplikasi|software|' +
    'bengkel|klinik|spesialis|konsultan|konsultasi|kontraktor|percetakan|cetak|konveksi|travel|biro|pabrik|produsen|servis|service|instalasi|' +
    'pemasangan|pasang|pembuatan|perawatan|pengiriman|ekspedisi|katering|catering|studio|salon|laundry|solusi|tour|tur',
}

/** Words with which a line begins to say something: whom it means, what changes, how much. */
const SAYING: Readonly<Record<'en' | 'id', string>> = {
  en:
    "that|who|which|when|where|without|with|from|is|are|was|will|can|does|do|don't|you|your|you're|we|our|us|i|my|it|its|it's|not|no|never|so|every|" +
    'more|less|than|in (?:under|just|less|minutes|hours|days)|built|made|designed|get|book|find|buy|shop|start|stop|save|made easy|free|same-day|' +
    'next-day|simplified|how|why|what|welcome|about|meet|now|only|from',
  id:
    'yang|tanpa|dengan|agar|supaya|lebih|hanya|mulai|anda|kamu|kami|kita|bisa|siap|dalam|jam|menit|hemat|gratis|murah|cepat|tentang|selamat|' +
    'mengapa|kenapa|apa|bagaimana|cara|tidak|bebas|langsung|jadi|dapatkan|temukan|cari|pesan|beli|bukan|untung|garansi|bergaransi',
}

const word = (words: string): string => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}'’])`

const TRADE: Readonly<Record<'en' | 'id', RegExp>> = {
  // The noun that the place or the clients follow, or that ends the line.
  en: new RegExp(`${word(TRADES.en)}(?=\\s*(?:$|[,|–—(]|\\s(?:in|for|near|around|across|of|to)\\s))`, 'iu'),
  id: new RegExp(`^(?:${TRADES.id})(?![\\p{L}\\p{N}])`, 'iu'),
}

const SAYS: Readonly<Record<'en' | 'id', RegExp>> = {
  en: new RegExp(word(SAYING.en), 'iu'),
  id: new RegExp(word(SAYING.id), 'iu'),
}

/** Words of a line that names a trade: two are a label of the menu, many say something. */
const FEWEST = 3
const MOST = 12

/** True for a line that only names a trade, its place and its clients: “Payroll Services in Leeds for Small Firms”, “Jasa Las Bandung”. */
export function namesTrade(line: string, language: 'en' | 'id'): boolean {
  const text = line.trim()
  const words = text.split(/\s+/).length
  if (words < FEWEST || words > MOST || /[.!?:;%\d]/.test(text)) return false
  return TRADE[language].test(text) && !SAYS[language].test(text)
}

/** A headline that only labels a part of a site. */
export const labels: Readonly<Record<'en' | 'id', RegExp>> = {
  en: /^(?:(?:our|all|key|main)\s)?(?:services|features|products|solutions|offerings|packages|programs?|courses|treatments|therapies|what\swe\s(?:do|offer))$/iu,
  id: /^(?:(?:daftar|semua)\s)?(?:layanan|fitur|produk|jasa|program|paket|solusi|perawatan)(?:\s(?:kami|unggulan|utama))?$/iu,
}
