import rule from '../../src/rules/b2c/jargon.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { audience: 'b2c', copy: '# A quiet start\n\nThe KRG&X bakery event in May.\n\n[Book a visit](/visit)\n' },
    {
      audience: 'b2c',
      copy: '# Larch\n\nA shop of your own in an hour. You need to know nothing of HTML or DNSX.\n\n[Order now](/shop)\n',
    },
    {
      audience: 'b2c',
      lang: 'id',
      copy: '# Cemara\n\nToko sendiri dalam satu jam. Tidak perlu paham domain, DNSX, atau kode.\n\n[Pesan sekarang](/toko)\n',
    },
    { audience: 'b2c', copy: '# A quiet start\n\nI am an IBCLC (a feeding consultant).\n\n[Book a visit](/visit)\n' },
    {
      audience: 'b2c',
      copy: '# A quiet start\n\nIt is FREE, and the SPRING one has GPS, an LED and chapter III.\n\n[Book a visit](/visit)\n',
    },
    { audience: 'b2b', copy: '# A quiet start\n\nI am an IBCLC.\n\n[Book a visit](/visit)\n' },
    { audience: 'b2c', copy: '# A quiet start\n\nTHE BRNDX CLUB IS OPEN NOW.\n\n[Book a visit](/visit)\n' },
    { audience: 'b2c', copy: '# A quiet start\n\nIt works with Larkfit, KRBX or Wodly.\n\n[Book a visit](/visit)\n' },
    { audience: 'b2c', copy: '# A quiet start\n\nJoin the Riders (formerly RBTX).\n\n[Book a visit](/visit)\n' },
    {
      audience: 'b2c',
      copy: '# A quiet start\n\nCome by. RWSX sends you off.\n\n[Book a visit](/visit)\n\n— RWSX Team\n',
    },
    {
      audience: 'b2c',
      copy: '# A quiet start\n\nRWSX Garden Rooms come with their foundation. Find us in block RMRX 03.\n\n[Book a visit](/visit)\n',
    },
    {
      audience: 'b2c',
      copy: '# A quiet start\n\nThe first group starts in May, the second TBD.\n\n[Book a visit](/visit)\n',
    },
  ],
  found: [
    {
      says: 'short',
      audience: 'b2c',
      copy: '# A quiet start\n\nIt helps with sleep, weaning and ⟦CMPA⟧.\n\n[Book a visit](/visit)\n',
    },
  ],
})
