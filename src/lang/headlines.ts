/** What a company is called by law, before or behind its name, and the words that only bid welcome: a headline of these promises nothing. */
export const nameOnly: Readonly<Record<'en' | 'id', RegExp>> = {
  en: /^(?:(?:[Hh]ello(?: and)? )?[Ww]elcome(?:$|[,!]| to\b)|[\p{Lu}\d][^.,:–—|!?]{1,60}[\s,]\s?(?:Ltd|Limited|Inc|LLC|LLP|GmbH|Pty Ltd|Corp|Corporation|PLC|B\.V)\.?$)/u,
  id: /^(?:selamat datang(?:$|[,!]| di\b)|welcome to\b|(?:PT|CV|UD|Firma|Koperasi|Yayasan)\b\.? [\p{Lu}\d][^,:–—|!?]{1,60}$)/iu,
}

/** Words behind a name that begin to tell what bears it. */
export const namedBy: Readonly<Record<'en' | 'id', string>> = {
  en: "(?:is|are|was|has|offers|provides|makes|gives|helps|lets|allows|enables|combines|brings|keeps|uses|comes)\\b|'s",
  id: '(?:adalah|merupakan|ialah|membantu|menyediakan|menawarkan|memberi|memberikan|hadir|siap|memiliki|bisa|dapat|akan)\\b',
}

/** How people who draft pages call their first section and its lines, in either language. */
export const heroNames =
  /(?:^|[^\p{L}])(?:hero|sub-?headline|headline|sub-?heading|above the fold|judul utama)(?=$|[^\p{L}])/iu

/** What a reader gets, told as a question or an offer to show it: “Do you want to learn how to ...?”, “Let me show you how”, “Ingin bisa ...?”. */
export const tellsGain: Readonly<Record<'en' | 'id', RegExp>> = {
  en: /(?<!\p{L})(?:(?:do you|would you|ever|always|have you (?:ever|always)|you(?:'ve| have) always) (?:want|wanted|like|love|dream|dreamed|dreamt|wish|wished|need)(?: (?:to|of|a|an|your))|(?:want|looking|wish|keen|ready|eager) to \p{L}+[^.!?]{3,120}\?|learn (?:how to|to) \p{L}|(?:let (?:me|us)|(?:i|we)(?: will|['’]ll| can)?) (?:show|teach|help|guide) you(?!\p{L})|imagine (?:\p{L}+ing|a|an|your)(?!\p{L})|is (?:an?|the) [^.!?\n]{3,80} (?:that|which) (?:helps|lets|gives|saves|keeps)(?!\p{L}))/iu,
  id: /(?<!\p{L})(?:(?:ingin|mau|pengen|kepingin|mimpi|bermimpi|siap) (?:bisa |punya |belajar |tahu |memiliki )?\p{L}+[^.!?]{3,120}\?|(?:belajar|kuasai) cara \p{L}|(?:kami|saya|aku) (?:akan )?(?:bantu|ajari|ajarkan|tunjukkan|dampingi|membantu anda|mengajari anda|membimbing anda)(?!\p{L})|bayangkan (?:jika |kalau )?\p{L}|(?:adalah|merupakan|ialah) [^.!?\n]{3,80} (?:untuk membantu|untuk memenuhi|untuk memudahkan|yang membantu|yang memudahkan)(?!\p{L}))/iu,
}
