/**
 * More words of people who draft pages part by part, in English and Indonesian: what they write beside a button's words, above
 * them, and to the designer. All entries in lower case.
 */

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
