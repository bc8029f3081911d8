/** Words with which a mail hands a link over on the line above it: patterns in lower case. */
export const linkLeads: Readonly<Record<'en' | 'id', readonly string[]>> = {
  en: [
    "here(?: is|['’]s| are) (?:your|the|my)(?: \\p{L}+)? (?:links?|address|calendar|page)",
    'use this link',
    '(?:your|the) (?:personal |private )?link(?: is| to)?',
  ],
  id: [
    '(?:ini|berikut) (?:adalah )?(?:tautan|link|alamat|kalender)',
    '(?:pakai|gunakan|buka) (?:tautan|link) (?:ini|berikut)',
  ],
}
