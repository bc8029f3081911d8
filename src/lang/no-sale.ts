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
} as const satisfies Record<string, readonly string[]>

/** Parts that a page takes from elsewhere, alone on their lines: includes, partials, components and their imports. */
export const includeLine =
  /^[ \t]*(?:\{%-? ?(?:include|include_relative|render|snippet|section|partial)\b[^\n]*|\{\{[<%>] ?[^\n]{1,200}[>%]?\}\}|\{\{-? ?(?:partial|template|include)\b[^\n]*|<[A-Z][\w.]*(?:\s[^\n<>]{0,200})?\/>|import \S[^\n]*|!?\[\[?include[^\n]*|@include\b[^\n]*)[ \t]*$/gm
