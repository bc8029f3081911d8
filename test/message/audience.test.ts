import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import { understand } from '../../src/message/understand.ts'

const audience = (text: string, language = 'en') => understand(read(text, { kind: 'landing', language })).audience.value

const talk =
  'Give your engineering team audit logs, SSO and an approval flow. Your procurement and security teams get a DPA and a vendor review.'

describe('whom parts of a page are titled for', () => {
  test('one person and an organisation: both', () => {
    const plans = '## For individuals\n\nFree for your own notes.\n\n## For teams\n\nShared notes for everyone.'
    expect(audience(`# Notes that find themselves\n\n${talk}\n\n${plans}`)).toBe('both')
  })

  test('in Indonesian', () => {
    const plans = '## Untuk perorangan\n\nGratis untuk catatan sendiri.\n\n## Untuk perusahaan\n\nCatatan bersama.'
    const words = 'Tim pengadaan dan tim keamanan perusahaan Anda mendapat log audit, SSO, dan alur persetujuan.'
    expect(audience(`# Catatan yang mudah dicari\n\n${words}\n\n${plans}`, 'id')).toBe('both')
  })

  test.each([
    ['organisations only', '## For agencies\n\nShared notes.\n\n## For teams\n\nShared notes for everyone.'],
    ['both in running text', 'Some individuals use it at home. Teams share what they find.'],
  ])('%s: no', (_, plans) => expect(audience(`# Notes that find themselves\n\n${talk}\n\n${plans}`)).toBe('b2b'))
})

describe('whose decision it is', () => {
  const mail = (subject: string, body: string) => `Subject: ${subject}\n\n${body}\n`
  const speaksTo = (text: string, kind: 'landing' | 'email', language: string) =>
    understand(read(text, { kind, language })).audience.value

  test.each<['b2b' | 'b2c' | 'both', string, 'landing' | 'email', string]>([
    [
      'b2c',
      'en',
      'landing',
      `# Boiler repair in Leith, today\n\nNo heat, no hot water? Our Gas Safe engineers fix most boilers on the first visit. Fixed price, no call-out charge.\n\nWe service and repair boilers across Edinburgh. Our technicians carry common parts, so your heating is back on the same day.\n\nCall us on 0131 496 0000 or book a visit online.`,
    ],
    [
      'b2c',
      'en',
      'landing',
      `# Roof repairs you can trust\n\nOur licensed contractors repair leaks, gutters and chimneys. We have worked on 900 roofs in the county. Free estimates, ten-year guarantee. Call our team for a quote. We provide professional solutions for every roof, with a maintenance contract if you want one.`,
    ],
    [
      'b2c',
      'en',
      'landing',
      `# Bail bonds, day and night\n\nWhen somebody you love is arrested, call us. Our licensed agents explain the process, arrange payment plans and get your family member home fast. Prompt, confidential service. Speak to an agent now.`,
    ],
    [
      'b2b',
      'en',
      'email',
      mail(
        'Vendor invoices at Orrin',
        `Hi Dana,\n\nI saw that you opened two new sites this spring. When firms grow that fast, invoices usually pile up with one person.\n\nWe match them to purchase orders automatically. A distributor your size went from nine days to two.\n\nWorth a quick call next week?\n\nSam`,
      ),
    ],
    [
      'b2b',
      'en',
      'email',
      mail(
        'Quick idea for your warehouse',
        `Hi Priya,\n\nMost 3PLs I speak to lose an hour a shift to picking errors. We fix that with a scanner app that runs on the phones you have.\n\nCould I show you in 15 minutes?\n\nBest,\nTom`,
      ),
    ],
    [
      'b2b',
      'en',
      'email',
      mail(
        'licence renewal',
        `Hi,\n\nYour Microsoft 365 renewal is coming up. Most tenants we look at pay for 20% more seats than they use. Our script lists every unused licence in two minutes, read-only.\n\nIf you run IT for clients, you can hand them the report with your logo.\n\nReply and I'll send it.`,
      ),
    ],
    [
      'b2b',
      'en',
      'landing',
      `# Managed IT that stays out of your way\n\nWe look after your servers, endpoints and backups, patch them at night and answer within fifteen minutes. One monthly fee, one SLA. Your staff call us instead of the colleague who knows computers.`,
    ],
    [
      'b2b',
      'en',
      'landing',
      `# Websites for tradespeople\n\nA five-page website for plumbers, electricians and home service businesses. Rank in local searches, show your reviews, get more jobs from customers nearby. Built-in lead generation. Setup in a week.`,
    ],
    [
      'b2b',
      'en',
      'landing',
      `# Stop working for free\n\nScopely reads your client's message, compares it with the contract and drafts the change order. For freelance developers and small agencies who lose hours to "one small thing". Protect your profit on every project.`,
    ],
    [
      'b2b',
      'en',
      'landing',
      `# Deep cleaning for offices and plants\n\nWe clean facilities before audits and handovers. Photographic reports for landlords and facility managers. Out of hours, insured, with method statements.`,
    ],
    [
      'b2c',
      'en',
      'landing',
      `# A cleaner home in one morning\n\nWe deep clean kitchens, bathrooms and ovens. Same two cleaners each time. Book online in a minute.`,
    ],
    [
      'b2c',
      'en',
      'email',
      mail(
        'Your boiler is due',
        `Hi Dana,\n\nIt has been a year since we serviced your boiler. Book your service this month and we will bleed the radiators for free.\n\n[Book my service](https://x.example/book)`,
      ),
    ],
    [
      'b2b',
      'en',
      'email',
      mail(
        'SOC 2 evidence, collected while you sleep',
        `Hi Lee,\n\nyour customers ask for SOC 2 and your engineers take screenshots. Kwitto collects the evidence from GitHub and AWS.\n\nShall I send a sample report?`,
      ),
    ],
    [
      'both',
      'en',
      'landing',
      `# CCTV for homes and businesses\n\nWe install cameras in houses, shops and offices. Residential and commercial, with one app.\n\nCall for a free survey.`,
    ],
    [
      'b2c',
      'id',
      'landing',
      `# Servis AC panggilan hari ini\n\nAC tidak dingin? Teknisi kami datang ke rumah Anda dalam dua jam. Harga transparan, garansi 30 hari.\n\nHubungi kami lewat WhatsApp.`,
    ],
    [
      'b2c',
      'id',
      'landing',
      `# Jadi mitra teknisi kami\n\nDapatkan penghasilan tambahan dengan jadwal fleksibel. Pendaftaran gratis, cukup KTP dan ponsel.\n\nDaftar sekarang.`,
    ],
    [
      'b2b',
      'id',
      'landing',
      `# Aplikasi untuk aplikator dan kontraktor\n\nBuat penawaran, jadwal, dan tagihan dari ponsel. Klien membayar lebih cepat, proyek Anda tercatat rapi.\n\nCoba gratis.`,
    ],
    [
      'b2b',
      'id',
      'email',
      mail(
        'Tagihan pemasok di Karsa',
        `Halo Bu Dewi,\n\nBiasanya tagihan menumpuk di satu orang saat cabang bertambah. Kami mencocokkannya dengan pesanan pembelian secara otomatis. Sebuah distributor memangkas waktunya dari sembilan hari menjadi dua.\n\nBoleh saya telepon 15 menit minggu depan?`,
      ),
    ],
    [
      'both',
      'id',
      'landing',
      `# Pasang CCTV untuk rumah, kantor, dan gudang\n\nKami memasang kamera untuk hunian maupun bangunan komersial. Survei gratis.\n\nHubungi kami.`,
    ],
    [
      'b2c',
      'id',
      'landing',
      `# Perbaikan atap bocor\n\nTim kami menutup kebocoran di hari yang sama. Harga jelas sebelum dikerjakan, garansi satu tahun.\n\nHubungi kami sekarang.`,
    ],
    [
      'b2b',
      'id',
      'landing',
      `# Website untuk bengkel dan toko\n\nTampil di pencarian lokal, tunjukkan ulasan, dan dapatkan lebih banyak pelanggan. Selesai dalam seminggu.\n\nKonsultasi gratis.`,
    ],
    [
      'b2b',
      'id',
      'landing',
      `# Kasir untuk warung dan kafe\n\nCatat penjualan, stok, dan laba dari ponsel. Karyawan belajar dalam sepuluh menit.\n\nCoba gratis 14 hari.`,
    ],
  ])('%s, %s %s: %s', (want, language, kind, text) => expect(speaksTo(text, kind, language)).toBe(want))

  test.each<['b2b' | 'b2c' | 'both', string, string]>([
    [
      'b2c',
      'en',
      `# Tree felling without the drama\n\nOur climbers take down dead, leaning and storm-hit trees near walls and power lines, grind the stump and take the branches along. Fully insured; we follow every safety standard and obtain the permits. Trees are also cleared for construction.\n\n[Request a free quotation](/contact)`,
    ],
    [
      'b2c',
      'en',
      `# Movers who wrap it all\n\nLocal and long-distance moves with our own crew. We pack, carry, drive and unpack. Storage units on site. Transparent process, no hidden overhead.\n\n[Get a quote](/quote)`,
    ],
    [
      'b2c',
      'en',
      `# Window and gutter cleaning\n\nEvery six weeks, in every weather, with our professional solutions and trained technicians. We carry liability insurance.\n\n[Contact us](/contact)`,
    ],
    [
      'both',
      'en',
      `# Full-fibre internet\n\n## Fibre\n\nUp to 1 Gbps, low latency for gaming.\n\n## Mesh wifi\n\nEvery room covered, with parental controls.\n\n## Streaming\n\nFilms in 4K without buffering, on every smart TV.\n\n## Business solutions\n\nDedicated lines for companies, static IP, SLA.\n`,
    ],
    [
      'b2b',
      'en',
      `# Office and warehouse cleaning\n\nContract cleaning for companies with several sites. One invoice, one account manager, method statements and audits every quarter.\n\n[Request a quote](/quote)`,
    ],
    [
      'b2b',
      'en',
      `# Scheduling for moving companies\n\nGive your dispatchers one board for crews, trucks and quotes. Your customers get a text an hour before.\n\n[Book a demo](/demo)`,
    ],
    [
      'b2b',
      'en',
      `# Fibre leased lines\n\nDedicated bandwidth with an SLA of 99.95% for companies with several branches. Your IT team sees every outage in one dashboard.\n\n[Talk to sales](/sales)`,
    ],
    [
      'b2c',
      'id',
      `# Jasa tebang pohon\n\nPohon tua, miring, atau dekat kabel listrik kami turunkan per bagian. Tim bersertifikat, sesuai regulasi, proyek dikerjakan sampai bersih.\n\n[Minta penawaran](/kontak)`,
    ],
    [
      'b2c',
      'id',
      `# Jasa pindahan dalam dan luar kota\n\nKami bungkus, angkut, dan susun kembali. Kontrak jelas, armada tertutup, petugas berpengalaman.\n\n[Minta penawaran](/kontak)`,
    ],
    [
      'b2c',
      'id',
      `# Cuci sofa, karpet, dan kasur\n\nProses otomatis dengan mesin ekstraksi. Konsultan kami datang sesuai jadwal.\n\n[Hubungi kami](/kontak)`,
    ],
    [
      'both',
      'id',
      `# Internet fiber\n\n## Fiber\n\nSampai 1 Gbps, latensi rendah untuk main game.\n\n## WiFi mesh\n\nSinyal di seluruh ruangan, dengan parental control dan manajemen lewat aplikasi.\n\n## Streaming\n\nNonton film 4K tanpa buffering di smart TV.\n\n## Solusi bisnis\n\nJalur khusus untuk perusahaan, IP statis, SLA, backup otomatis.\n`,
    ],
    [
      'b2b',
      'id',
      `# Jasa kebersihan gedung\n\nPetugas kebersihan untuk kantor, pabrik, dan instansi. Satu kontrak, satu faktur, laporan tiap bulan untuk bagian operasional.\n\n[Minta penawaran](/kontak)`,
    ],
  ])('offers that homes buy as well: %s, %s: %s', (want, language, text) =>
    expect(speaksTo(text, 'landing', language)).toBe(want),
  )
})
