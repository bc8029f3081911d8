/** What the groups of the list `measure` measure, the same name in every language. */
const BY_GROUP: Readonly<Record<string, string>> = {
  'uji coba': 'trial',
  'uang kembali': 'money back',
  telepon: 'call',
  pemasangan: 'setup',
  pelanggan: 'customers',
  pengguna: 'users',
  perusahaan: 'companies',
  negara: 'countries',
  ulasan: 'reviews',
  pengalaman: 'years of experience',
  langkah: 'steps',
}

/** The measure that a group of the list `measure` is about. */
export const measureOf = (group: string): string => BY_GROUP[group] ?? group
