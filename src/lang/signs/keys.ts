/** Front matter as sites write it: alternatives of a regular expression each, matched at the beginning of a line. */
export const keySigns = {
  /** Sections of a page that sells. */
  sections: [
    'hero',
    'banner',
    'cta',
    'features?',
    'testimonials?',
    'services?',
    'pricing',
    'plans',
    'problem',
    'benefits?',
    'challenges',
    'faqs?',
    'solutions?',
    'keunggulan',
    'layanan',
    'fitur',
    'includes',
    'packages',
    'sizes',
    'paket',
  ],
  dates: ['date', 'publishdate', 'pubdate', 'published', 'tanggal'],
  /** An entry of a calendar. */
  events: ['event_?(?:date|type|location|start)', 'start_?date', 'venue', 'speakers?'],
  authors: ['authors?', 'author_info', 'penulis', 'by'],
  layouts: ['layout', 'type', 'posttype', 'post_type', 'template'],
  /** Layouts of pages that sell. */
  offers: [
    'landing',
    'home',
    'services?',
    'products?',
    'solutions?',
    'pricing',
    'features?',
    'layanan',
    'produk',
    'customers?',
    'sales',
    'donate',
    'donations?',
    'giving',
    'donasi',
  ],
  /** Layouts of pages that are no copy. */
  posts: ['post', 'blog', 'article', 'news', 'insight', 'portfolio', 'docs?', 'artikel', 'berita', 'terms', 'policy'],
} as const satisfies Record<string, readonly string[]>

/** Keys of front matter that hold what something costs. */
export const priceKeys: readonly string[] = ['price', 'cost', 'fee', 'rate', 'harga', 'biaya', 'tarif']
