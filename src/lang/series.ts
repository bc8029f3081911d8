/** What a mail of a series is for, by how its file, its heading or its stage is called. */
export type Turn = 'cart' | 'order' | 'after'

const TURNS: ReadonlyArray<readonly [Turn, RegExp]> = [
  ['cart', /(?<!\p{L})(?:abandon(?:ed|ment)?|cart|checkout|keranjang)(?!\p{L})/iu],
  [
    'after',
    /(?<!\p{L})(?:after[\s_-]?(?:sales?|purchase)|post[\s_-]?purchase|onboarding|review[\s_-]?request|referral|reorder|restock|loyalty|care|unboxing|renewal|qbr|pasca[\s_-]?beli|ulasan|rujukan|loyalitas|perpanjangan)(?!\p{L})/iu,
  ],
  [
    'order',
    /(?<!\p{L})(?:order(?:[\s_-]?(?:confirmation|confirmed|shipped))?|receipt|shipping|delivered|deal[\s_-]?won|contract|konfirmasi[\s_-]?pesanan|pesanan|kwitansi|pengiriman|kontrak)(?!\p{L})/iu,
  ],
]

/** The turn that a name speaks of, if any. */
export const turnOf = (name: string): Turn | undefined => TURNS.find(([, pattern]) => pattern.test(name))?.[0]

/** The number that a name gives a mail in its series: "03-offer", "Email 2: Proof", "day 7". */
export function placeInSeries(name: string): number | undefined {
  const [, number] =
    /(?:^|(?:^|[^\p{L}])(?:e-?mail|mail|message|step|part|day|hari|pesan|bagian)\s*[-_#]?\s*)0*(\d{1,3})(?!\d)/iu.exec(
      name,
    ) ?? []
  return number === undefined ? undefined : Number(number)
}
