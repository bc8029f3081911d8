/** A second campaign with a bank, written as teams write: front matter, HTML, drafts with labels, mails in one file, columns of its own. */

export const BANK = `# What we may say

Talk to Nia before you use a customer's name.

| Claim | Kind | Sub | EN | ID | Source | Owner | Valid until | Audience | Places | Notes |
|:--|:--|:--|:--|:--|:--|:--|:--|:--|:--|:--|
| late deliveries | number | roi | Late deliveries down 22% in one quarter | Keterlambatan kirim turun 22% dalam satu kuartal | [Delivery log Q3](https://example.com/log) | Nia | 2027-01-31 | b2b | | checked twice |
| office budget | number | roi | Offices spend 17% less on flowers in the first year | Kantor menghemat 17% biaya bunga di tahun pertama | Survey of 48 offices, 2025 | Nia | | b2b | | |
| harbourside | case | case-study | Case study: Harbourside Law went from 6 suppliers to 1 and saved 9 hours a month | Studi kasus: Kantor Hukum Harbourside beralih dari 6 pemasok ke 1 dan menghemat 9 jam sebulan | [Case](https://example.com/harbourside) | Om | | b2b | | |
| pci | verification | security | Card data is kept under PCI DSS, audited by Novak & Lind in 2026 | Data kartu disimpan sesuai PCI DSS, diaudit Novak & Lind tahun 2026 | [AoC](https://example.com/aoc) | Om | 2027-03-31 | | | |
| homes | number | scale | 12,600 customers get our flowers every week | 12.600 pelanggan menerima bunga kami setiap minggu | CRM, 2 March 2026 | Ria | | b2c | | |
| stars | verification | rating | Rated 4.7 out of 5 by 3,100 buyers | Dinilai 4,7 dari 5 oleh 3.100 pembeli | [Reviews](https://example.com/r) | Ria | | b2c | | |
| fresh | verification | guarantee | Wilted within 7 days? We send a new bouquet, free of charge. | Layu dalam 7 hari? Kami kirim buket baru, gratis. | [Terms](https://example.com/t) | Ria | | b2c | | |
| mira | verification | testimonial | “They still stood upright on day nine, and my kitchen smelled of June,” says Mira Okafor, 41, from York, after four months. | “Hari kesembilan masih segar, dapurku wangi terus,” kata Mira, 41 tahun, Surabaya, setelah empat bulan. | [Consent](https://example.com/c) | Ria | | b2c | | |
| york wedding | case | case-study | Case study: the Okafor wedding in York went from 14 phone calls to 2 | Studi kasus: pernikahan keluarga Okafor di Surabaya berubah dari 14 telepon jadi 2 | Interview, May 2026 | Ria | | b2c | | |
| trade award | verification | award | Winner of the Northern Florist Award 2023 | Pemenang Northern Florist Award 2023 | [List](https://example.com/a) | Om | 2025-12-31 | | | |
| newsletter | number | scale | Read by 5,400 customers each Friday | Dibaca 5.400 pelanggan setiap Jumat | CRM | Ria | | | email, en/news-*.md | |
| draft row | number | metric | Stems last 3 days longer | Tangkai tahan 3 hari lebih lama | [source] | [owner] | | | | |
`

export interface Written {
  readonly file: string
  readonly text: string
  /** Findings of the rules of the bank: rule, row, and the words it covers. */
  readonly guards: ReadonlyArray<readonly [rule: string, row: string, words: string]>
  /** Rules that miss a proof, with the rows that their first offer must hold. */
  readonly offers: Readonly<Record<string, readonly string[]>>
}

export const FILES: readonly Written[] = [
  {
    file: 'en/office.md',
    guards: [['claim/contradicted', 'late deliveries', 'Late deliveries down 25% in one quarter']],
    offers: { 'b2b/reference-proof': ['harbourside'], 'message/three-proofs': ['pci'] },
    text: `---
kind: landing
audience: b2b
lang: en
---

# Office managers get fresh flowers at every desk without a single phone call

Petala plans, delivers and swaps the arrangements of your offices. You set the days and the budget once, the driver has the door code, and one invoice a month covers every site.

## What changes for your company

- Late deliveries down 25% in one quarter
- Offices spend 17% less on flowers in the first year

[Check your fit in 15 minutes](/fit)
`,
  },
  {
    file: 'en/home.md',
    guards: [['claim/contradicted', 'stars', 'Rated 4.9 out of 5 by 3,100 buyers']],
    offers: { 'b2c/risk-buffer': ['fresh'], 'b2c/review-context': ['mira'] },
    text: `---
kind: landing
audience: b2c
lang: en
title: Petala
hero:
  title: Flowers on your table before you wake up
  text: Choose the colours once. Every Friday a bouquet from the morning market stands at your door, with a card in your words and a vase that fits, so the weekend begins the moment you open the door.
  button:
    text: Order your first bouquet
    url: /order
benefits:
  - text: 12,600 customers get our flowers every week
  - text: Rated 4.9 out of 5 by 3,100 buyers
---
`,
  },
  {
    file: 'en/mails.md',
    guards: [['claim/expired', 'trade award', 'We are a winner of the Northern Florist Award 2023']],
    offers: {},
    text: `# Welcome sequence

**Audience:** b2c

## Email 1: Welcome

**Subject:** Your first bouquet is on its way

Hi {{ first_name | default: "there" }},

Tomorrow at seven our driver rings once and leaves your flowers at the door. Cut the stems, change the water every second day, and they stay with you all week. Read by 5,400 customers each Friday, our letter brings you the care tips that go with each bouquet.

[Order your next bouquet](/order)

Petala Ltd, 9 Dock Street, York. [Unsubscribe](/out)

## Email 2: A week later

**Subject:** How did they last?

Hi {{ first_name | default: "there" }},

A week has passed, so here is a small question: which stem lasted longest? Tell us with one click and we put more of it in the next bouquet. We are a winner of the Northern Florist Award 2023, and we still learn from every kitchen table.

[Order your next bouquet](/order)

Petala Ltd, 9 Dock Street, York. [Unsubscribe](/out)
`,
  },
  {
    file: 'en/tender.html.md',
    guards: [['claim/contradicted', 'harbourside', 'Brightwell Law went from 6 suppliers to 1']],
    offers: { 'message/three-proofs': ['pci'] },
    text: `---
kind: landing
audience: b2b
lang: en
---

<section class="hero">
<h1>Facility teams keep 40 lobbies in bloom with one contract</h1>
<p>Petala takes over planning, delivery, swaps and disposal for all your sites. Your team approves one plan a year, sees every delivery in the portal, and answers no more calls from drivers who stand before a closed gate.</p>
<a class="btn" href="/fit">Check your fit in 15 minutes</a>
</section>

<ul>
<li>Brightwell Law went from 6 suppliers to 1 and saved 9 hours a month</li>
<li>Late deliveries down 22% in one quarter</li>
</ul>
`,
  },
  {
    file: 'en/news-friday.md',
    guards: [],
    offers: { 'b2c/risk-buffer': ['fresh'] },
    text: `---
kind: landing
audience: b2c
lang: en
---

# A bouquet that tells your table it is Friday

Pick a colour on Wednesday, open the door on Friday. The stems are cut the same morning, wrapped in paper, and carried up to your floor by a driver who knows your bell.

Read by 5,400 customers each Friday.

“They still stood upright on day nine, and my kitchen smelled of June,” says Mira Okafor, 41, from York, after four months.

Case study: the Okafor wedding in York went from 14 phone calls to 2

[Order your first bouquet](/order)
`,
  },
  {
    file: 'en/clean.md',
    guards: [],
    offers: {},
    text: `---
kind: landing
audience: b2b
lang: en
---

# Office managers get fresh flowers at every desk without a single phone call

Petala plans, delivers and swaps the arrangements of your offices. You set the days and the budget once, the driver has the door code, and one invoice a month covers every site.

- 22% fewer late deliveries in one quarter
- Case study: Harbourside Law went from 6 suppliers to 1 and saved 9 hours a month
- Card data is kept under PCI DSS, audited by Novak & Lind in 2026

[Check your fit in 15 minutes](/fit)
`,
  },
  {
    file: 'id/kantor.md',
    guards: [['claim/contradicted', 'office budget', 'Kantor menghemat 12% biaya bunga di tahun pertama']],
    offers: { 'message/three-proofs': ['pci'] },
    text: `---
kind: landing
audience: b2b
lang: id
---

# Manajer kantor mendapat bunga segar di setiap meja tanpa satu telepon pun

Petala merencanakan, mengirim, dan mengganti rangkaian bunga di semua kantor Anda. Anda menentukan hari dan anggaran satu kali saja, kurir punya kode pintu, dan satu tagihan sebulan mencakup semua lokasi.

- Kantor menghemat 12% biaya bunga di tahun pertama
- Studi kasus: Kantor Hukum Harbourside beralih dari 6 pemasok ke 1 dan menghemat 9 jam sebulan

[Cek kesesuaian dalam 15 menit](/cek)
`,
  },
  {
    file: 'id/rumah.md',
    guards: [['claim/wrong-place', 'late deliveries', 'Keterlambatan kirim turun 22% dalam satu kuartal']],
    offers: { 'b2c/review-context': ['mira'] },
    text: `### Headline

**Bunga segar di mejamu sebelum kamu bangun**

### Body Copy

Pilih warnanya satu kali. Setiap Jumat buket dari pasar pagi sudah ada di depan pintumu, lengkap dengan kartu berisi kata-katamu dan vas yang pas, jadi akhir pekanmu mulai begitu pintu dibuka.

- Keterlambatan kirim turun 22% dalam satu kuartal
- Dinilai 4,7 dari 5 oleh 3.100 pembeli
- Layu dalam 7 hari? Kami kirim buket baru, gratis.

### Primary CTA

[Pesan buket pertamamu](/pesan)
`,
  },
  {
    file: 'id/email-lama.md',
    guards: [
      ['claim/expired', 'trade award', 'pemenang Northern Florist Award 2023'],
      ['claim/contradicted', 'homes', '13.900 pelanggan menerima bunga kami setiap minggu'],
    ],
    offers: {},
    text: `---
kind: email
audience: b2c
lang: id
---

Subjek: Buketmu besok pagi

Halo {{ first_name | default: "kamu" }},

Besok jam tujuh kurir kami menekan bel satu kali dan menaruh bungamu di depan pintu. Potong tangkainya, ganti airnya dua hari sekali, dan bungamu bertahan seminggu penuh. Kami juga pemenang Northern Florist Award 2023, dan 13.900 pelanggan menerima bunga kami setiap minggu.

[Pesan buket berikutnya](/pesan)

PT Petala, Jalan Melati 9, Surabaya. [Berhenti berlangganan](/keluar)
`,
  },
  {
    file: 'id/gedung.md',
    guards: [],
    offers: { 'b2b/reference-proof': ['harbourside'] },
    text: `---
kind: landing
audience: b2b
lang: id
---

# Tim gedung merawat 40 lobi dengan satu kontrak

Petala mengurus perencanaan, pengiriman, penggantian, dan pembuangan untuk semua lokasi Anda. Tim Anda menyetujui satu rencana setahun, melihat setiap pengiriman di portal, dan tidak lagi menjawab telepon kurir di depan gerbang yang tertutup.

- Keterlambatan kirim turun 22% dalam satu kuartal
- Kantor menghemat 17% biaya bunga di tahun pertama
- Data kartu disimpan sesuai PCI DSS, diaudit Novak & Lind tahun 2026

[Cek kesesuaian dalam 15 menit](/cek)
`,
  },
]
