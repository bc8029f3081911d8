/** How the titles of pages begin that tell of their sender, or let customers speak, rather than sell one thing: patterns in lower case. */
export const sellerTitles: Readonly<Record<'en' | 'id', readonly string[]>> = {
  en: [
    'about(?: us| me| the (?:company|team|author|founders?|studio|shop)| our \\p{L}+)?(?=$|[^\\p{L}\\s]|\\s+[-–—|&])',
    "about(?: \\p{L}[\\p{L}’'-]*){1,3}\\s*$",
    '(?:meet|who) (?:we are|are we|am i|i am|the (?:team|founders?))',
    '(?:our|my) (?:story|history|team|mission|values)(?=$|[^\\p{L}\\s]|\\s+[-–—|&])',
    '(?:(?:customer|client) )?(?:feedback|testimonials|reviews)(?=$|[^\\p{L}\\s]|\\s+(?:and|[-–—|&]))',
  ],
  id: [
    'tentang(?: kami| saya| perusahaan)?(?=$|[^\\p{L}\\s]|\\s+[-–—|&])',
    'tentang(?: \\p{L}[\\p{L}-]*){1,4}\\s*$',
    '(?:profil|sejarah|visi|kisah) (?:perusahaan|kami|saya|singkat)',
    'siapa (?:kami|saya)',
    '(?:testimoni|ulasan)(?: pelanggan)?(?=$|[^\\p{L}\\s]|\\s+[-–—|&])',
  ],
}

/** Headings of parts that tell of the sender’s aims rather than of the reader, in either language. */
export const visionTitle =
  /^\W*(?:(?:our|company) (?:vision|mission|values|philosophy|purpose)|(?:vision|mission)(?: (?:&|and) (?:vision|mission|values))?(?: statement)?|(?:our )?(?:vision|mission|core values)(?:,| and| &) .{0,24}(?:vision|mission|values)|visi|misi|visi(?: (?:&|dan)|,) misi(?: (?:kami|perusahaan))?|(?:visi|misi|nilai(?:-nilai)?|filosofi) (?:kami|perusahaan)|profil perusahaan|company profile|sejarah (?:kami|perusahaan))\W*$/iu
