import rule from '../../src/rules/b2b/timer.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    // What is refused presses nobody.
    { audience: 'b2b', copy: '# Close the books in 3 days\n\nWe never offer limited spots.\n\n[Book a demo](/demo)\n' },
    {
      lang: 'id',
      audience: 'b2b',
      copy: '# Tutup buku dalam 3 hari\n\nTidak ada kuota terbatas.\n\n[Minta demo](/demo)\n',
    },
    {
      audience: 'b2b',
      copy: '# Close the books in 3 days\n\nWhen a line goes down, we act fast and tell your team.\n\n[Check your fit](/fit)\n',
    },
    { audience: 'b2c', copy: '# Warm bread\n\nSale ends tonight.\n\n[Order now](/shop)\n' },
    {
      audience: 'b2b',
      copy: '# Ready for the regulatory deadline in June\n\nFrom 50 seats on.\n\n[Book a demo](/demo)\n',
    },
    { audience: 'b2b', copy: '# Close the books in 3 days\n\nJoin the waiting list.\n\n[Book a demo](/demo)\n' },
    // Whoever works alone decides alone.
    {
      audience: 'b2b',
      copy: '# Close the books in 3 days\n\nBuilt for freelancers and their invoices.\n\nMade by freelancers too. Sale ends tonight.\n\n[Check your fit](/fit)\n',
    },
    {
      lang: 'id',
      audience: 'b2b',
      copy: '# Tutup buku dalam 3 hari\n\nUntuk tukang dan pedagang yang menagih sendiri.\n\nTukang cukup memotret notanya. Promo berakhir malam ini.\n\n[Cek kesesuaian](/cek)\n',
    },
  ],
  found: [
    {
      says: 'clock',
      lang: 'id',
      audience: 'b2b',
      copy: '# Tutup buku dalam 3 hari\n\nTallywell mencocokkan setiap faktur.\n\nPromo ⟦berakhir malam ini⟧.\n\n[Cek kesesuaian](/cek)\n',
    },
    {
      says: 'places',
      lang: 'id',
      audience: 'b2b',
      copy: '# Tutup buku dalam 3 hari\n\nTallywell mencocokkan setiap faktur.\n\n⟦Tinggal 3 slot lagi⟧.\n\n[Cek kesesuaian](/cek)\n',
    },
  ],
})
