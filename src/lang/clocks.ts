/** Words of something on sale: beside them a day, an hour or a length of time is the end of an offer. */
const words = {
  en: 'sale|offers?|deals?|promo\\w{0,9}|discount(?:s|ed)?|coupons?|vouchers?|(?:\\d{1,3}\\s?%|[$€£]\\d{1,9}) off|half price|bonus(?:es)?|early[- ]bird|claim|redeem|free shipping|save \\S{0,3}\\d{1,9}|black friday|cyber monday|sign up|register|registration|enrol(?:l|led|ment|lment)?|join|(?:book|order|register|pay) (?:now|by|yours?|\\.)|buy|spots?|your tickets?|tickets? on sale|doors|places? left|cart|basket',
  id: 'promo\\w{0,3}|diskon|obral|sale|penawaran|voucher|kupon|kode|cashback|gratis ongkir|bonus|potongan|hemat|early bird|harga (?:spesial|khusus|promo|normal|naik|hemat|perkenalan)|klaim|daftar(?:kan)?|pendaftaran|registrasi|pesan sekarang|beli sekarang|slot|kursi|tiket|kuota|keranjang|belanja|harbolnas|flash',
} as const

const signs = {
  en: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.en})(?![\\p{L}\\p{N}])`, 'iu'),
  id: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.id})(?![\\p{L}\\p{N}])`, 'iu'),
}

/** True where something is on sale in the words; a dot with blanks around it stands for the clock. */
export const isOnSale = (text: string, language: string): boolean =>
  (language === 'id' ? signs.id : signs.en).test(text)
