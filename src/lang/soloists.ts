const names = [
  'freelanc(?:ers?|ing)',
  'solopreneurs?',
  'sole (?:traders?|proprietors?)',
  'self-employed',
  '(?:solo|independent|one-person|one-man) (?:\\p{L}+ )?(?:founders?|business(?:es)?|operators?|trades?|tradespeople|contractors?|consultants?|practitioners?|creators?|developers?|crews?)',
  'side (?:hustles?|hustlers?|projects?)',
  'trad(?:ies?|espeople)',
  'handym[ae]n',
  'pekerja lepas',
  'pelaku (?:umkm|usaha)',
  'umkm',
  'usaha (?:kecil|rumahan|sampingan)',
  '(?:para |abang |mas )?tukang',
  'pedagang',
  '(?:reseller|dropshipper|aplikator|jastip)',
  'pemilik (?:toko|warung|kedai|kios|usaha kecil)',
]

/** Readers who buy for a business and decide on their own, as nobody else works there who would have to agree. */
export const soloists = new RegExp(`(?<![\\p{L}-])(?:${names.join('|')})(?![\\p{L}-])`, 'iu')
