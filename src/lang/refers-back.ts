const words = (all: string): ReadonlySet<string> => new Set(all.split(' '))

/** First words of a sentence that needs the one before it. */
export const refersBack: Readonly<Record<'en' | 'id', ReadonlySet<string>>> = {
  en: words(
    "and but so or then that that's this these those it it's its they they're their he she his her both also too there here thanks thank hi hello dear ps such same instead however still yet because which while if when after before we we've we're we'll our i i'm i've my",
  ),
  id: words(
    'dan tapi tetapi namun jadi lalu kemudian itu ini tersebut mereka dia ia keduanya juga selain karena sehingga maka yang sedangkan padahal jika kalau bila saat setelah sebelum halo hai terima salam kami saya aku nah',
  ),
}
