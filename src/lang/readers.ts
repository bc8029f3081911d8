/** Words that join two readers in one breath, in lower case. */
export const joins: Readonly<Record<'en' | 'id', ReadonlySet<string>>> = {
  en: new Set(['and', 'or', 'plus', 'to']),
  id: new Set(['dan', 'atau', 'maupun', 'ataupun', 'serta', 'hingga', 'sampai']),
}

/** Words that turn a heading to a reader, in lower case. */
export const turns: Readonly<Record<'en' | 'id', ReadonlySet<string>>> = {
  en: new Set(['for', 'you', 'you’re', "you're", 'are']),
  id: new Set(['untuk', 'bagi', 'anda', 'kamu']),
}

/** Verbs that name those whom a sender works for, in lower case. */
export const serves: Readonly<Record<'en' | 'id', ReadonlySet<string>>> = {
  en: new Set(['serving', 'serve', 'serves', 'served', 'used', 'users', 'clients', 'customers']),
  id: new Set([
    'melayani',
    'menangani',
    'dilayani',
    'disewa',
    'digunakan',
    'dipakai',
    'pengguna',
    'penggunanya',
    'pelanggan',
    'konsumen',
  ]),
}
