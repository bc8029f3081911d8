/**
 * Words of files that look like pages or mails but sell nothing, in English and Indonesian: alternatives of regular
 * expressions, to be read without regard to case.
 */
export const noSale = {
  /** What a guide says of itself in its title, its description or its first lines. */
  guide: [
    '(?:complete|comprehensive|ultimate|definitive|full|practical|beginner.?s|buyer.?s|buying|homeowner.?s|consumer) guides?',
    'guide (?:to|for|on) \\p{L}',
    'everything you need to know',
    'tips (?:for|on) (?:choosing|picking|finding|hiring|buying)',
    'how to (?:choose|pick|hire|spot|compare)',
    'what to (?:check|look for|ask|expect)',
    'questions to ask (?:a|an|the|your|before)',
    '(?:average|typical) (?:costs?|prices?)',
    'panduan (?:lengkap|komprehensif|praktis|memilih|membeli|pemula)',
    '(?:tips|kiat|cara) (?:memilih|membeli|mencari|membandingkan)',
    'kisaran (?:biaya|harga)',
    '(?:hal|hal-hal) yang (?:perlu|harus) (?:diperiksa|diperhatikan|diketahui)',
  ],
  /** Text that comes with a theme and waits to be replaced. */
  demo: [
    'starter (?:template|theme|kit)',
    '(?:hugo|jekyll|astro|gatsby|eleventy|hexo|zola|docusaurus|pelican) (?:project|theme|template|starter|boilerplate)',
    '(?:build|built|made|powered) with (?:hugo|jekyll|astro|gatsby|eleventy|hexo|zola)',
    '(?:with|of|choose|using) (?:hugo|jekyll|astro|gatsby|eleventy|hexo|zola),? (?:is|you|for|a breeze)',
    'pre-?buil(?:d|t) pages',
    'pagespeed score',
    '(?:replace|edit|change) this (?:text|paragraph|heading|sentence)',
    'sample (?:page|text|content)',
    'this is (?:a|an|some|your) (?:demo|example|sample|dummy|first) (?:page|text|site|post|paragraph|content)',
    'your (?:headline|title|tagline|subtitle|text|description) (?:goes )?here',
    '(?:feature|service|item|title|section) (?:one|two|three)(?!\\p{L})',
    'describe your \\p{L}+ (?:feature|service|product)',
    'ganti (?:teks|tulisan|kalimat) ini',
    '(?:judul|teks|deskripsi|tagline) (?:anda |kamu )?di sini',
    '(?:contoh|ini) (?:teks|halaman) (?:contoh|demo)',
  ],
  /** What somebody who has a place already is told: when to come, what to bring, how to get in. */
  joining: [
    '(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:at )?\\d{1,2}[:.]\\d{2}',
    '\\d{1,2}[:.]\\d{2}\\)? ?(?:\\(?sharp)',
    '(?:pre-?requirements?|prerequisites?|preparation page)',
    '(?:zoom|meeting|teams) (?:invite|link|room)',
    '(?:what to bring|bring (?:your|a) (?:laptop|charger|notebook|own))',
    'prepare yourself',
    'doors open at',
    'your (?:place|seat|spot) is (?:confirmed|reserved)',
    'you (?:are|have been) (?:registered|enrolled|accepted)',
    'that you (?:have )?(?:chosen|chose|signed up|registered)',
    'thank you for (?:registering|enrolling)',
    '(?:dear|hello|hi) (?:participants?|learners?|attendees)',
    'before you (?:travel|arrive|come)',
    'see you (?:on|at|in|there)',
    '(?:anda|kamu|kalian) (?:sudah )?terdaftar sebagai',
    'sebelum (?:sesi|acara|kelas|lokakarya|pelatihan)(?: \\p{L}+)? ?(?:dimulai|mulai)?',
    '(?:tautan|link|undangan|ruang) zoom',
    '(?:mohon|harap) (?:hadir|datang|persiapkan|siapkan|bergabung)',
    'sampai jumpa (?:di|pada|hari)',
    'persiapkan hal berikut',
    '(?:para|bapak/ibu) peserta',
  ],
  /** What a file about a mail tells whoever writes it: when it goes out, what it may not say, where to read on. */
  briefing: [
    'use this (?:letter|mail|email|message|template) (?:when|whenever|only|for)',
    'do not (?:write|send|invent|use|add|change|mention)',
    'read `?[\\w/.-]+\\.md`?',
    'follow `?[\\w/.-]+\\.md`?',
    'when (?:this|the) (?:letter|mail|email|message) (?:goes out|is sent)',
    '(?:this|the) (?:letter|mail|email|message) is (?:not|for)',
    'what (?:this|the) (?:letter|mail|email|message) is not',
    '(?:in|of) this (?:letter|mail|email|message)',
    'it (?:is|does) not (?:a|sell|use|say|put|mention|recap)',
    'never: ',
    'worked example',
    'fill the placeholders',
    'if the prompt',
    '(?:gunakan|pakai) (?:surat|email|pesan|templat|template) ini (?:untuk|saat|ketika|jika)',
    'jangan (?:menulis|tulis|mengirim|kirim|menambah|mengubah|menyebut)',
    '(?:surat|email|pesan) ini bukan',
    'kapan (?:surat|email|pesan) ini dikirim',
    'contoh terisi',
  ],
  /** What a plan for making and selling something tells whoever wants to earn by it. */
  /** A post that is to be filled. */
  hiring: [
    'responsibilities',
    'qualifications',
    '(?:chosen|successful|ideal|selected) candidate',
    'this (?:position|role) ',
    'to apply',
    'hours per week',
    'years of experience',
    '(?:compensation|salary|pay) (?:level|range|varies|starts|is|of|from)',
    'cover letter',
    'your (?:cv|resume|résumé)',
    'reports to',
    'equal opportunity employer',
    'tanggung jawab(?:nya)?\\s*(?::|$)',
    'kualifikasi\\s*(?::|$)',
    '(?:kirim|kirimkan) (?:cv|lamaran)',
    'pelamar',
    'kandidat',
    'pendidikan minimal',
    'pengalaman minimal',
  ],
  earning: [
    'side (?:hustle|gig|income|business)',
    'passive income',
    'make money (?:online|with|from|by|selling)',
    'business model',
    '(?:earn|make) (?:your first )?[$€£]\\d[\\d.,k]* (?:a|per|each|every) (?:day|week|month)',
    '[$€£]\\d[\\d.,k]*/(?:day|week|month)',
    'target (?:prospects?|buyers?)',
    'daily (?:income )?target',
    'go(?:ing)? rates?',
    '(?:find|get|land|win) (?:your first |the first |first )?(?:buyers?|clients?|customers?) (?:in|within|on|via|through|fast)',
    '(?:first|paying) (?:buyer|client)',
    'you (?:sell|charge)(?!\\p{L})',
    '(?:cold )?dm (?:scripts?|templates?)',
    '(?:outreach|closing|message|sales) scripts?',
    'free tools?',
    'no (?:upfront )?(?:capital|investment) (?:needed|required)',
    'pick (?:a|one|your) niche',
    'ai prompts?',
    'prompt (?:for|to) (?:chatgpt|claude|gemini|ai)',
    '(?:if you want|want me to)[^\\n]{0,20} i can',
    'production time',
    'model bisnis',
    'kamu (?:jual|tawarkan|tinggal)',
    'anda (?:jual|tawarkan|tinggal)',
    'target (?:harian|prospek|pembeli|pasar)',
    'harga pasar(?:an)?',
    '(?:tanpa|no|modal) modal',
    '(?:dapat|dapatkan|cari|mencari) (?:pembeli|klien|target|prospek|pelanggan pertama)',
    '(?:cepat|strategi|skrip|teknik)(?: \\p{L}+){0,2} closing',
    'skrip (?:dm|wa|chat|penawaran)',
    'penghasilan (?:pasif|tambahan|harian)',
    'cuan',
    'per hari|/hari',
    'tools? gratis',
    'prompt (?:ai|untuk|chatgpt)',
    'waktu (?:produksi|pengerjaan)',
    '(?:kalau|jika) (?:kamu|anda) mau,? (?:aku|saya) (?:bisa|bantu|buatkan)',
    'aku (?:kasih|buatkan)',
  ],
} as const satisfies Record<string, readonly string[]>

/** Parts that a page takes from elsewhere, alone on their lines: includes, partials, components and their imports. */
export const includeLine =
  /^[ \t]*(?:\{%-? ?(?:include|include_relative|render|snippet|section|partial)\b[^\n]*|\{\{[<%>] ?[^\n]{1,200}[>%]?\}\}|\{\{-? ?(?:partial|template|include)\b[^\n]*|<[A-Z][\w.]*(?:\s[^\n<>]{0,200})?\/>|import \S[^\n]*|!?\[\[?include[^\n]*|@include\b[^\n]*)[ \t]*$/gm

const day =
  '(?:(?:jan|feb|mar|apr|may|mei|jun|jul|aug|agu|sep|oct|okt|nov|dec|des)\\p{L}{0,7}\\.? \\d{1,2}(?!\\p{L}|\\d)|(?:jan|feb|mar|apr|may|mei|jun|jul|aug|agu|sep|oct|okt|nov|dec|des)\\p{L}{0,7}\\.? \\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|mei|jun|jul|aug|agu|sep|oct|okt|nov|dec|des)\\p{L}{0,7}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?)'
const minutes =
  '(?:(?:meeting|call|stand-?up|sync|kick-?off) (?:notes|minutes)|(?:notes|minutes) (?:of|from) (?:the |our )?(?:\\p{L}+ ){0,2}(?:meeting|call|sync)|notulen|(?:catatan|risalah) (?:rapat|pertemuan))'

/** Headings over what was said at a meeting: its name with the day it was held. */
export const minutesHead = new RegExp(`(?<!\\p{L})(?:${day}[^\\n]{0,40}${minutes}|${minutes}[^\\n]{0,40}${day})`, 'iu')

/** Headings, whole, of the parts of a guide for whoever writes: its voice, what to do and what not. */
export const guideHeads: readonly string[] = [
  '(?:overall |brand |our )?(?:voice|tone)(?: of voice)?(?: ?(?:&|and|\\+|/) ?(?:voice|tone|style|language|personality))?(?: (?:guidelines?|guide|rules|notes|principles))?',
  '(?:brand |writing |copy(?:writing)? |language |editorial |content |messaging )(?:style|voice|tone|guidelines?|rules|principles)(?: (?:guidelines?|guide|rules|notes))?',
  'style (?:guide|guidelines|rules)',
  '(?:pedoman |panduan )?(?:gaya bahasa|gaya penulisan|nada(?: (?:dan|&) (?:suara|gaya))?|tone(?: (?:dan|&) (?:voice|gaya))?)',
  '(?:pedoman|panduan) (?:gaya|nada|bahasa|penulisan|tone|suara|copy(?:writing)?)(?: \\p{L}+)?',
]

/** The same for parts that order or forbid a wording. */
export const orderHeads: readonly string[] = [
  "do(?:['’]?s)?",
  "do(?:['’]?s)? (?:and|&|/) (?:don['’]?t['’]?s?|do not)",
  "don['’]?t['’]?s?",
  'do not(?: use| write| say)?',
  '(?:words|phrases|claims|terms) (?:to (?:avoid|use)|we (?:avoid|use|never use))',
  '(?:avoid|never)(?: (?:say|write|use|claim))?',
  '(?:forbidden|banned|prohibited) (?:words|phrases|claims|terms)',
  '(?:yang )?boleh(?: (?:dan|&) (?:yang )?tidak boleh)?',
  '(?:yang )?(?:tidak boleh|jangan|hindari|dihindari)(?: (?:dilakukan|dipakai|digunakan))?',
  '(?:kata|frasa|klaim)(?:-kata)? (?:yang )?(?:dihindari|dilarang|terlarang)',
]

/** Titles of pages that ask for a gift, and how such pages speak of it. */
export const appealTitle: readonly string[] = [
  '(?:make a )?(?:donat(?:e|ions?|ing)|gift|giv(?:e|ing))(?: (?:now|today|online|back))?',
  '(?:ways|how) to (?:give|donate|help)',
  'support (?:us|our (?:work|mission|cause|programs?))',
  '(?:why )?(?:your|every) (?:gift|donation) (?:matters|counts|helps)',
  'why (?:your|every) (?:gift|donation) (?:matters|counts|helps)',
  '(?:ayo |mari )?(?:donasi|berdonasi|sedekah|bersedekah|infak|infaq|wakaf|zakat)(?: (?:sekarang|online|anda))?',
]
export const appealWords =
  /(?<!\p{L})(?:your (?:\p{L}+ )?(?:gifts?|donations?|contributions?|generosity)|(?:donasi|sedekah|infak|infaq|wakaf|zakat|sumbangan|bantuan) (?:anda|kamu))(?!\p{L})/giu
