/** Keys of front matter that only things for sale have, beside their price. */
export const shopKeys: readonly string[] = [
  'sku',
  'brands?',
  'grams',
  'weight',
  'stock',
  'in_?stock',
  'sizes?',
  'colou?rs?',
  'variants?',
  'collections?',
  'availability',
  'currency',
  'material',
  'berat',
  'stok',
  'ukuran',
  'warna',
  'merek',
  'varian',
]

/** Titles of pages that list what somebody does for others, whole. */
export const serviceTitles: readonly string[] = [
  '(?:our |my )?services',
  'what (?:we|i) (?:do|offer)',
  '(?:our )?(?:products|solutions)',
  '(?:layanan|jasa|produk|solusi)(?: kami| saya)?',
  'yang kami (?:kerjakan|tawarkan)',
]

/** How a firm tells of a finished order. */
export const delivered =
  /(?<!\p{L})(?:we (?:have )?(?:supplied|delivered|installed|commissioned|fitted|equipped)|(?:kami|telah) (?:telah )?(?:memasok|memasang|mengomisikan|mengirim|menyuplai|mengirimkan))(?!\p{L})/iu

/** The line above what came of it. */
export const outcomes = /^[^\p{L}\n]{0,6}(?:the )?(?:results?|outcomes?|hasil(?:nya)?)[^\p{L}\n]{0,4}$/imu
