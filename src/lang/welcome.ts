const openings = [
  'welcome(?: to| aboard|,)',
  "you(?:'|’)?re (?:in(?=[.!])|on the (?:\\p{L}+ ){0,2}list|subscribed)",
  'thank(?:s| you) for (?:joining|subscribing|signing up|registering)',
  'selamat datang(?: di)?',
  'terima kasih (?:sudah|telah) (?:bergabung|mendaftar|berlangganan)',
]

/** How a mail to a new reader or customer begins. */
export const welcomes = new RegExp(`^[^\\p{L}]*(?:${openings.join('|')})(?![\\p{L}])`, 'iu')
