const openings = [
  'welcome(?: to| aboard|,)',
  "you(?:'|’)?re (?:in(?=[.!])|on the (?:\\p{L}+ ){0,2}list|subscribed)",
  'thank(?:s| you) for (?:joining|subscribing|signing up|registering)',
  'selamat datang(?: di)?',
  'terima kasih (?:sudah|telah) (?:bergabung|mendaftar|berlangganan)',
]

const accounts = [
  'your (?:new |free )?(?:account|workspace|trial|subscription|membership) (?:is|has been) (?:now |all )?(?:ready|active|live|open|set up|created|confirmed)',
  'thank(?:s| you)(?: so much)? for (?:joining|subscribing|signing up|registering)',
  "you(?:'|’)?re (?:now |officially )?(?:in(?=[.!,])|on the (?:\\p{L}+ ){0,2}list|subscribed|in line|a member)",
  '(?:akun|langganan|keanggotaan)(?: (?:\\p{L}+ ){0,2}\\p{L}+|mu)? (?:(?:sudah|telah|kini) )?(?:aktif|siap|dibuat|jadi)',
  'terima kasih (?:sudah|telah|karena) (?:bergabung|mendaftar|berlangganan)',
]

/** That the reader of a mail has signed up already. */
export const joined = new RegExp(`(?<!\\p{L})(?:${accounts.join('|')})(?![\\p{L}])`, 'iu')

/** How a mail to a new reader or customer begins. */
export const welcomes = new RegExp(`^[^\\p{L}]*(?:${openings.join('|')})(?![\\p{L}])`, 'iu')
