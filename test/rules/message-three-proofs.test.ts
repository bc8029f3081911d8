import { expect, test } from 'vitest'
import rule from '../../src/rules/message/three-proofs.ts'
import { check, review } from './check.ts'

check(rule, {
  clean: [
    // A welcome, what came of a job told point by point.
    {
      kind: 'email',
      audience: 'b2c',
      copy: 'Subject: When your flour is about to change\n\nThanks for subscribing.\n\nYou get a mail when the flour you buy changes its price. Rye moved from $2.10 to $2.40 on 1 April.\n\n[The whole list](https://example.com/list)\n',
    },
    {
      audience: 'b2b',
      copy: '# An oven for the bakery in Leeds\n\nWe delivered and fitted an oven.\n\n**Results:**\n\n- Output: 75% of a night\n- Waiting: 12 minutes\n- Duration: 18 months\n\n[Contact us](/contact)\n',
    },
    // Proof-like, whatever it is: customers in a table, a result over two sentences, a partial that holds reviews.
    {
      audience: 'b2c',
      copy: '# Get fresh bread for your family before breakfast\n\n| Week | Families fed |\n| --- | --- |\n| On-time share | 98% |\n\n[Order now](/shop)\n',
    },
    {
      audience: 'b2c',
      copy: '# Get fresh bread for your family before breakfast\n\nOn the old round 34 of 40 loaves came late.\n\n[Order now](/shop)\n',
    },
    {
      lang: 'id',
      audience: 'b2c',
      copy: '# Dapatkan roti segar untuk keluarga sebelum sarapan\n\n{% include testimoni.html %}\n\n[Pesan sekarang](/toko)\n',
    },
    // Nobody can be counted or named before it is there, nor on a page that tells prices.
    {
      audience: 'b2c',
      copy: '# Get fresh bread for your family before breakfast\n\nJoin the waitlist: we open in your street soon.\n\n[Join the waitlist](/wait)\n',
    },
    {
      lang: 'id',
      audience: 'b2c',
      copy: '# Dapatkan roti segar untuk keluarga sebelum sarapan\n\nAplikasinya masih dalam tahap pengembangan akhir.\n\n[Amankan akses awal](/awal)\n',
    },
    {
      audience: 'b2b',
      copy: '# Pricing\n\nGet your books closed without chasing a single invoice, from $40 per month.\n\n[Start your trial](/trial)\n',
    },
    {
      lang: 'id',
      audience: 'b2b',
      copy: '# Daftar Harga\n\nTutup buku tanpa mengejar satu faktur pun, mulai Rp600.000 per bulan.\n\n[Coba gratis](/coba)\n',
    },
    {
      kind: 'email',
      audience: 'b2b',
      copy: 'Subject: We just launched\n\nHello Ana,\n\nTallywell is live today. It closes your books without chasing a single invoice.\n\n[Create your account](https://example.com/new)\n',
    },
    // Mails that sell nothing at that moment.
    {
      kind: 'email',
      audience: 'b2c',
      copy: 'Subject: Your table is confirmed\n\nHello Ana,\n\nGet fresh bread for your family before breakfast. It comes to your door.\n\n[See your booking](https://example.com/table)\n',
    },
    {
      kind: 'email',
      audience: 'b2b',
      copy: 'Subject: Should I close your file?\n\nHello Ana,\n\nTallywell closes your books in three days. If the time is wrong, tell me so.\n',
    },
    {
      lang: 'id',
      kind: 'email',
      audience: 'b2c',
      copy: 'Subject: Sekadar mengingatkan soal kelas besok\n\nHalo Ana,\n\nDapatkan roti segar untuk keluarga sebelum sarapan. Bawa celemek sendiri.\n\n[Lihat jadwal](https://example.com/jadwal)\n',
    },
    // To those who use it already, by what happened in their account.
    {
      kind: 'email',
      audience: 'b2c',
      copy: 'Subject: Gold at last\n\nHello Ana,\n\nYour tier is now Gold, and every mill in town sees it. Get fresh bread before breakfast.\n\n[Open your card](https://example.com/card)\n',
    },
    {
      kind: 'email',
      audience: 'b2c',
      copy: 'Subject: Every mile counts\n\nHello Ana,\n\nYou just connected your watch. Get your miles counted before breakfast.\n\n[Open your card](https://example.com/card)\n',
    },
    {
      lang: 'id',
      kind: 'email',
      audience: 'b2c',
      copy: 'Subject: Ceritakan pengalamanmu\n\nHalo Ana,\n\nBagikan pengalamanmu di Google. Dapatkan roti segar untuk keluarga sebelum sarapan.\n\n[Tulis ulasan](https://example.com/ulasan)\n',
    },
    {
      kind: 'email',
      audience: 'b2c',
      copy: 'Subject: Breadbox is out\n\nHello Ana,\n\nThanks for waiting. Breadbox is live on the App Store: get fresh bread before breakfast.\n\n[Get the app](https://example.com/app)\n',
    },
    // A firm that is quoted with its figure is number, case and verification in one; a consumer page asks for no more than voices.
    {
      lang: 'id',
      audience: 'b2b',
      copy: '# Tim keuangan menutup buku tanpa mengejar satu faktur pun\n\n“Waktu tutup buku kami turun dari 14 hari menjadi 3 hari.” — Rina Hanum, kepala keuangan, PT Larasati Pangan\n\n[Jadwalkan demo](/demo)\n',
    },
    {
      audience: 'b2c',
      copy: '# Get fresh bread for your family before breakfast\n\n> “My children eat the crust.” — Ana Whitlock, Leeds\n\n[Order now](/shop)\n',
    },
    // Series to those who are customers already, and issues of a newsletter.
    {
      kind: 'email',
      audience: 'b2c',
      copy: '## Email 1: Welcome\n\n**Subject:** Good to have met you\n\nHello Ana,\n\nThanks for choosing Whitlock Cycles for your recent visit. Get your bike back without waiting.\n\n[Book a service](https://example.com/book)\n\n---\n\n## Email 2: Spring\n\n**Subject:** Is your chain ready?\n\nHello Ana,\n\nGet your gears cleaned before the season, for $20 off.\n\n[Book a service](https://example.com/book)\n',
    },
    {
      kind: 'email',
      audience: 'b2c',
      copy: "Subject: Two knives are enough\n\nHello Ana,\n\nGet through a pile of onions in half the time with one good edge. Hone it before you start.\n\nThat is the trick I use every morning at the bakery.\n\nThat's it for this week. Reply and tell me what you cook.\n",
    },
    {
      lang: 'id',
      kind: 'email',
      audience: 'b2c',
      copy: 'Subject: Senang bertemu\n\nHalo Ana,\n\nTerima kasih sudah memilih Bengkel Sepeda Cempaka. Dapatkan sepedamu kembali tanpa menunggu lama.\n\n[Jadwalkan servis](https://example.com/servis)\n',
    },
    {
      audience: 'b2c',
      copy: '# Get fresh bread for your family before breakfast\n\n12,000 families served since 2019.\n\nCase study: the Whitlock family in Leeds.\n\n> “My children eat the crust.” — Ana Whitlock, Leeds\n\n[Order now](/shop)\n',
    },
    {
      audience: 'b2c',
      copy: '# Get fresh bread for your family before breakfast\n\nRated 4.9 by 312 families.\n\n> “My children eat the crust.” — Ana Whitlock, Leeds\n\n> “Still warm at seven.” — Tom Reed, Leeds\n\n[Order now](/shop)\n',
    },
  ],
  found: [
    {
      says: 'few',
      lang: 'id',
      audience: 'b2b',
      copy: '# Tim keuangan menutup buku tanpa mengejar satu faktur pun\n\n⟦Pesanan ulang naik hingga 15%, biaya kertas turun 40%.⟧\n\n[Jadwalkan demo](/demo)\n',
    },
    {
      says: 'few',
      lang: 'id',
      audience: 'b2b',
      copy: '# Tim keuangan menutup buku tanpa mengejar satu faktur pun\n\n⟦Omzet naik 20–25%, dan sisa stok bisa terjual.⟧\n\n[Jadwalkan demo](/demo)\n',
    },
    {
      says: 'letter',
      lang: 'id',
      kind: 'email',
      audience: 'b2c',
      copy: 'Subject: Roti jam tujuh\n\nHalo Ana,\n\n⟦Dapatkan roti segar untuk keluarga sebelum sarapan.⟧ Diantar ke rumah.\n\n[Baca cara kami memanggang](https://example.com/cara)\n',
    },
    // A standard that is not reached yet vouches for nobody.
    {
      says: 'none-company',
      audience: 'b2b',
      copy: '# ⟦Finance teams close their books without chasing a single invoice⟧\n\nWe are not yet SOC 2 certified.\n\n[Book a demo](/demo)\n',
    },
    {
      says: 'none-company',
      lang: 'id',
      audience: 'b2b',
      copy: '# ⟦Tim keuangan menutup buku tanpa mengejar satu faktur pun⟧\n\nKami belum tersertifikasi ISO 27001.\n\n[Jadwalkan demo](/demo)\n',
    },
    {
      says: 'letter',
      lang: 'id',
      kind: 'email',
      audience: 'b2c',
      copy: 'Subject: Roti jam tujuh\n\nHalo Ana,\n\n⟦Dapatkan roti segar untuk keluarga sebelum sarapan.⟧ Diantar ke rumah.\n\n[Pesan sekarang](https://example.com/toko)\n\n[Berhenti berlangganan](https://example.com/stop)\n',
    },
    {
      says: 'letter',
      kind: 'email',
      audience: 'b2c',
      copy: 'Subject: Bread at seven\n\nHello Ana,\n\n⟦Get fresh bread for your family before breakfast.⟧ It comes to your door.\n\n[Order now](https://example.com/shop)\n\n[Unsubscribe](https://example.com/stop)\n',
    },
    {
      says: 'none',
      audience: 'b2c',
      copy: '# ⟦Get fresh bread for your family before breakfast⟧\n\nIt comes to your door.\n\n[Order now](/shop)\n',
    },
    {
      says: 'none-seller',
      audience: 'b2c',
      copy: '# ⟦Larch Bakery⟧\n\nWe bake rye and spelt in Leeds. Open from six to noon.\n\n[Order now](/shop)\n',
    },
    // A promise that hardly is one.
    {
      says: 'none-seller',
      audience: 'b2c',
      copy: '# Larch Bakery\n\nOpen from six to noon.\n\n⟦Our bakers are here to answer your questions and guide you to the loaf that suits you.⟧\n\n[Order now](/shop)\n',
    },
    {
      says: 'none',
      audience: 'b2c',
      not: ['in a block quote'],
      copy: '# ⟦Get fresh bread for your family before breakfast⟧\n\nIt comes to your door from the best bakery in the world.\n\n[Order now](/shop)\n',
    },
    {
      says: 'none',
      lang: 'id',
      audience: 'b2c',
      copy: '# ⟦Dapatkan roti segar untuk keluarga sebelum sarapan⟧\n\nDiantar ke rumah.\n\n[Pesan sekarang](/toko)\n',
    },
  ],
})

test.each([
  ['b2b', 'letter', 'Finance teams close their books without chasing a single invoice.', 'Book a demo'],
  ['b2c', 'letter', 'Get fresh bread for your family before breakfast.', 'Order now'],
] as const)('a mail that proves nothing: %s is told by “%s”', (audience, says, promise, ask) => {
  const mail = `Subject: At seven\n\nHello Ana,\n\n${promise}\n\n[${ask}](https://example.com/go)\n`
  const told = review(mail, { kind: 'email', audience }).find((finding) => finding.rule === rule.id)
  expect(told?.message).toBe(rule.messages[says].en)
})
