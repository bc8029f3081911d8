import rule from '../../src/rules/message/one-promise.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    {
      copy: '# Crumbly\n\n**Get fresh bread for your family 3 times faster than a trip to the shop.**\n\n[Order now](/shop)\n',
    },
    {
      copy: '---\nhero:\n  title: Save 6 hours a week on payroll for small restaurants\n---\n\nSend us the shifts, we do the sums.\n',
    },
    { lang: 'id', copy: '# Rotiku\n\nHemat 6 jam seminggu untuk pemilik warung.\n\n[Pesan sekarang](/toko)\n' },
  ],
  found: [
    {
      says: 'none',
      kind: 'email',
      copy: 'Subject: A short hello\n\nHello Ana,\n\n⟦We are a family business in Leeds.⟧ Our kitchen opened with two ovens.\n\n[Order now](https://example.com/shop)\n',
    },
  ],
})
