import rule from '../../src/rules/message/one-promise.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    {
      audience: 'b2b',
      copy: '# Better air quality for 40 offices in Leeds\n\nLarch measures the air in each room and cleans it at night.\n\n[Book a visit](/visit)\n',
    },
    // The line under the headline says what one gets.
    '# Bakery Services in Leeds for Cafes\n\nGet fresh bread on your counter before seven, 3 times faster than a trip to the shop.\n\nWe have two ovens and one van.\n\n[Order now](/shop)\n',
    // Whoever has joined was promised something before.
    {
      kind: 'email',
      copy: 'Subject: Welcome to Larch\n\nHello Ana,\n\nWelcome to Larch! We are a family business in Leeds. Our kitchen opened with two ovens.\n\n[Order now](https://example.com/shop)\n',
    },
    // A name is written large.
    {
      audience: 'b2c',
      copy: '# Rye for the children of the Trusted Start kitchen\n\nBaked in Leeds from local rye.\n\n[Order now](/shop)\n',
    },
    // The reader's trouble promises nothing.
    {
      audience: 'b2b',
      copy: '# Get your loaves 40% faster\n\nStale bread costs your bakery customers and growth.\n\n[Order now](/shop)\n',
    },
    // Plain words that say what happens are no empty promise.
    {
      audience: 'b2c',
      copy: '# Get fresh bread on your table before breakfast\n\nBaked in Leeds from local rye.\n\n[Order now](/shop)\n',
    },
    {
      kind: 'email',
      copy: 'Subject: Your booking is confirmed\n\nHello Ana,\n\nWe are a family business in Leeds. Our kitchen opened with two ovens.\n\n[Order now](https://example.com/shop)\n',
    },
    {
      lang: 'id',
      kind: 'email',
      copy: 'Subject: Pesanan Anda sudah dikirim\n\nHalo Ana,\n\nKami usaha keluarga di Bandung. Dapur kami punya dua oven.\n\n[Lihat](https://example.com/toko)\n',
    },
    {
      kind: 'email',
      copy: 'Subject: Your invoices\n\nHello Ana,\n\nSend your invoices 5 times faster.\n\n[Try it](https://example.com/try)\n',
    },
    {
      kind: 'email',
      copy: '## Email 1\n\n**Subject:** Hello\n\nThis lets you unlock a smart solution for everything.\n\n[Try it](https://example.com/try)\n\n## Email 2\n\n**Subject:** Your invoices\n\nSend your invoices 5 times faster.\n\n[Try it](https://example.com/try)\n',
    },
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
      says: 'category',
      copy: '# ⟦Our Services⟧\n\nThe old depot holds three ovens, one van and a store full of jars, and the street is still dark when the stove is lit in the night. The van leaves at six.\n\nGet fresh bread for your family, 3 times faster than a trip to the shop.\n\n[Order now](/shop)\n',
    },
    {
      says: 'vague',
      copy: '# ⟦Classes That Turn Passion Into Results⟧\n\nBakers get their loaves out in half the time, without a mixer.\n\n[Order now](/shop)\n',
    },
    {
      lang: 'id',
      says: 'category',
      copy: '# ⟦Jasa Katering Roti Bandung⟧\n\nUsaha keluarga dari kaki bukit di utara kota. Ada dua oven, satu mobil, dan gudang penuh stoples, dan jalanan masih gelap saat tungku mulai menyala pada malam hari.\n\nDapatkan roti segar untuk keluarga Anda, 3 kali lebih cepat daripada ke toko.\n\n[Pesan sekarang](/toko)\n',
    },
    {
      lang: 'en',
      says: 'vague',
      copy: '# Rye\n\n⟦A loaf a day can be one of the best investments a family can make.⟧ Our oven is old.\n\n[Order now](/shop)\n',
    },
    {
      says: 'vague',
      audience: 'b2b',
      copy: '# ⟦Save time with an awesome calendar⟧\n\nSlotwise fills the calendar while you work.\n\n[Order now](/shop)\n',
    },
    {
      says: 'vague',
      audience: 'b2c',
      lang: 'id',
      copy: '# ⟦Hemat waktu untuk momen yang lebih bermakna⟧\n\n[Pesan sekarang](/toko)\n',
    },
    {
      says: 'vague',
      kind: 'email',
      copy: 'Subject: Our new platform\n\nHello Ana,\n\n⟦This lets you unlock a smart solution for everything.⟧\n\n[Order now](https://example.com/shop)\n',
    },
    {
      says: 'none',
      kind: 'email',
      copy: 'Subject: A short hello\n\nHello Ana,\n\n⟦We are a family business in Leeds.⟧ Our kitchen opened with two ovens.\n\n[Order now](https://example.com/shop)\n',
    },
  ],
})
