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
