import rule from '../../src/rules/claim/green.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    '# Boilers\n\nWe fit what you choose:\n\n- Gas boilers\n- Energy-efficient options\n- Solar tanks\n\n[Ask for a price](/price)\n',
    '# Larch\n\nA friendly ecosystem of bakers. Press the green button.\n\n[Order now](/shop)\n',
    '# Larch\n\nEco-friendly bags, certified by the Paper Council in 2025.\n\n[Order now](/shop)\n',
    { lang: 'id', copy: '# Cemara\n\nLingkungan kerja yang ramah.\n\n[Pesan sekarang](/toko)\n' },
  ],
  found: [
    {
      says: 'offset',
      audience: 'b2c',
      copy: '# Larch\n\nOur ovens are ⟦climate-neutral⟧.\n\n“Still warm when the kids sat down.” — Ana Whitlock, Leeds\n\n[Order now](/shop)\n',
    },
    {
      says: 'offset',
      audience: 'b2c',
      lang: 'id',
      copy: '# Cemara\n\nOven kami ⟦netral karbon⟧.\n\n“Masih hangat waktu anak-anak duduk sarapan.” — Ana Larasati, Bandung\n\n[Pesan sekarang](/toko)\n',
    },
  ],
})
