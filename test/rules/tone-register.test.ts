import { expect, test } from 'vitest'
import rule from '../../src/rules/tone/register.ts'
import { check, review } from './check.ts'

check(rule, {
  clean: [
    // Where investors are meant, their words are right; one of them may be anything.
    '# Larch\n\nFor investors: our business model and the market size.\n',
    '# Larch\n\nWe look for white-label partners: a revenue share from the first loaf, and one go-to-market.\n',
    '# Larch\n\nOur business model is simple: you pay per loaf.\n',
    { lang: 'id', copy: '# Roti\n\nKamu pilih, rumahmu wangi, ilmu dan jamu tetap sama.\n' },
    { lang: 'id', copy: '# Roti\n\nAnda pilih. Anda bawa.\n\n> Kamu harus coba! — Ana\n' },
    { lang: 'id', copy: '# Roti\n\nAnda pilih, koki Lu Mei memanggang. Anda bawa.\n' },
    {
      lang: 'id',
      copy: '# Layanan Rotimu\n\nRotimu menyediakan roti hangat. Anda pilih, Anda bawa. Rotimu buka tiap hari.\n',
    },
    { audience: 'b2c', copy: '# Rye\n\nYou gonna love it, you are obsessed.\n' },
    { lang: 'id', copy: '# Roti\n\nAnda pilih, Anda bawa. Yuk, roti tanpa ribet.\n' },
    { audience: 'b2b', copy: '# Rye\n\nYour guests are gonna stay.\n' },
  ],
  found: [
    // Three close words and one formal one: the formal one is the slip, for companies too.
    {
      says: 'mixed',
      lang: 'id',
      audience: 'b2b',
      copy: '# Faktur beres sebelum sore\n\nKamu kirim faktur dari ponsel. Kamu lihat siapa yang sudah bayar. Kamu pulang tepat waktu. Semua data ⟦Anda⟧ aman.\n',
    },
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
    { says: 'casual', lang: 'id', copy: '# Roti\n\nAnda pilih, Anda bawa. ⟦Yuk⟧ cari tau caranya.\n' },
  ],
})

test('a piece that speaks so throughout has chosen its manner, unless it is declared for companies', () => {
  const copy = `# Roti kantor gak pake lama

Tim pengadaan kamu tinggal bilang, kita bikin. Faktur B2B untuk perusahaan kamu langsung beres.

Direktur keuangan kamu gak perlu approve tiap hari, kok. Integrasi ERP dan API udah siap.

Rapat perusahaanmu beres, deh.
`
  const said = (audience?: 'b2b') =>
    review(copy, { lang: 'id', ...(audience && { audience }) }).filter(({ rule: id }) => id === rule.id)
  expect(said('b2b')).toHaveLength(1)
  expect(said()).toEqual([])
})
