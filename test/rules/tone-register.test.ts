import rule from '../../src/rules/tone/register.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { lang: 'id', copy: '# Roti\n\nKamu pilih, rumahmu wangi, ilmu dan jamu tetap sama.\n' },
    { lang: 'id', copy: '# Roti\n\nAnda pilih. Anda bawa.\n\n> Kamu harus coba! — Ana\n' },
    { lang: 'id', copy: '# Roti\n\nAnda pilih, koki Lu Mei memanggang. Anda bawa.\n' },
    {
      lang: 'id',
      copy: '# Layanan Rotimu\n\nRotimu menyediakan roti hangat. Anda pilih, Anda bawa. Rotimu buka tiap hari.\n',
    },
    { audience: 'b2c', copy: '# Rye\n\nYou gonna love it, you are obsessed.\n' },
    { audience: 'b2b', copy: '# Rye\n\nYour guests are gonna stay.\n' },
  ],
  found: [
    {
      says: 'mixed',
      lang: 'id',
      copy: '# Roti\n\nKamu pilih, kamu bawa. Untuk keluargamu, bukan untuk ⟦Anda⟧ saja.\n',
      offers: ['Pakai “kamu” di semua tempat'],
    },
    {
      says: 'mixed',
      lang: 'id',
      copy: '# ROTI HANGAT UNTUK ⟦ANDA⟧\n\nKamu pilih, kamu bawa. Untuk keluargamu.\n',
      offers: ['Pakai “kamu” di semua tempat'],
    },
    {
      says: 'mixed',
      lang: 'id',
      copy: '# Roti\n\nAnda pilih, Anda bawa. Besok ⟦lu⟧ datang lagi.\n',
      offers: ['Pakai “Anda” di semua tempat'],
    },
    { says: 'mixed', lang: 'id', copy: '# Roti\n\nLu pilih, lu bawa. Ini roti untuk ⟦Anda⟧.\n', offers: [] },
    { says: 'slang', lang: 'id', copy: '# Roti\n\nAnda pilih, Anda bawa. ⟦Yuk⟧ cari tau caranya.\n' },
  ],
})
