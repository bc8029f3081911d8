/** First words of a mail to its reader. */
export const greetings: readonly string[] = [
  'hi',
  'hey',
  'hello',
  'dear',
  'good morning',
  'good afternoon',
  'halo',
  'hai',
  'hei',
  'yth',
  'kepada yth',
  'dengan hormat',
  'selamat pagi',
  'selamat siang',
  'selamat sore',
  'assalamualaikum',
]

/** Whom a letter is written to, at its head. */
export const addressees: readonly string[] = [
  'kepada yth',
  'yth\\.',
  'dengan hormat',
  'to whom it may concern',
  'dear (?:sir|madam)',
]

/** The line in the head of a letter on paper that says what it is about. */
export const letterSubject = /^\W*(?:perihal|hal|re)\W*$/i

/** Words of letters that offer something. */
export const offeringWords: readonly string[] = [
  'penawaran',
  'menawarkan',
  'kerja ?sama',
  'kemitraan',
  '(?:our|an|this) (?:offer|quotation|proposal)',
  '(?:pleased|glad|happy|like) to (?:offer|quote|propose)',
]

/** How letters and messages end. */
export const signOffs: readonly string[] = [
  'hormat (?:kami|saya)',
  'salam(?: hangat| hormat| sukses| sehat| kami| dari kami)?',
  'wassalam\\p{L}*',
  'terima ?kasih',
  'tertanda',
  '(?:best|kind|warm|with kind) regards',
  'regards',
  'sincerely',
  'yours (?:sincerely|faithfully|truly)',
  'cheers',
  'warmly',
]

/** Verbs that ask for an answer in a chat, before the words to send. */
export const answerWords: readonly string[] = ['[Bb]alas', '[Kk]etik', '[Rr]eply', '[Tt]ext']
