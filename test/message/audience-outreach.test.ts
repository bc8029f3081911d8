import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import { understand } from '../../src/message/understand.ts'

const speaksTo = (text: string, kind: 'landing' | 'email', language: string) =>
  understand(read(text, { kind, language })).audience.value
const mail = (subject: string, ...paragraphs: string[]) => `Subject: ${subject}\n\n${paragraphs.join('\n\n')}\n`

describe('first mails to firms, whatever their manners', () => {
  test.each([
    [
      'a designer of sites',
      mail(
        "A note on {{Business Name}}'s site",
        'Hi {{First Name}},',
        'I came across {{Business Name}} while looking for florists in {{city}}. I build sites for local shops, and yours has no way to order from a phone.',
        "If it helps, I'm happy to send you a couple of ideas. No cost, no obligation. I'd love to hear what you think.",
      ),
    ],
    [
      'a directory of trades',
      mail(
        'Your plumbing business has a free page',
        'Hi {First Name},',
        '{Business Name} is listed on PipeFinder, where homeowners look for plumbers in {City}. Your profile is live, and it is free.',
        'Claim your listing to add photos and answer reviews. Homeowners can then book you from the page. Happy to answer any questions.',
      ),
    ],
    [
      'a directory of clinics',
      mail(
        'Your listing, {{clinic}}',
        'Hi {{first_name}},',
        'Families searching for speech therapy in {{city}} land on your page. Two fields are blank: the plans you take, and whether you are taking new patients.',
        'Reply with both and they are on the page this week, free. Cancel anytime if you later want the featured listing at $90 a month.',
      ),
    ],
    [
      'a musician to studios',
      mail(
        'Music for [Game]',
        'Hi [First Name],',
        "I saw [Studio]'s trailer for [Game Title] and loved the caves. I write music for game studios and record it in a home studio.",
        "Would [Studio] like a couple of samples? I'd love to send them.",
      ),
    ],
    [
      'a trainer to organisations',
      mail(
        'Workshop for [Organization]',
        'Dear [First Name],',
        "I read about [Organization]'s volunteers. I give half-day workshops on calm phone calls, and I'd be happy to send you the outline.",
        'Is [Organization] planning training this spring?',
      ),
    ],
  ])('%s', (_, text) => expect(speaksTo(text, 'email', 'en')).toBe('b2b'))

  test.each([
    [
      'a letter to a firm',
      mail(
        'Penawaran katering karyawan',
        'Yth. Kepala Bagian Umum {{nama_perusahaan}},',
        'Kami menawarkan makan siang harian untuk karyawan, diantar sebelum pukul 11.30.',
        'Balas email ini untuk mencicipi menunya.',
      ),
    ],
    [
      'a mail to shops',
      mail(
        'Stok bumbu untuk [Nama Toko]',
        'Halo Kak,',
        'Kami lihat [Nama Toko] menjual bumbu dapur. Kami punya harga grosir mulai 20 bungkus, dikirim tiap Senin.',
        'Mau kami kirim contohnya?',
      ),
    ],
  ])('%s', (_, text) => expect(speaksTo(text, 'email', 'id')).toBe('b2b'))
})

describe('mails to one person keep their reader', () => {
  test.each([
    mail(
      'Your kitchen, one year on',
      'Hi Dana,',
      'A year ago we fitted your kitchen. I would love to see it in use, and happy to oil the worktop for free while I am there.',
      'Book a visit for you and your family any evening.',
    ),
    mail(
      'A couple of seats left on the boat',
      'Hi there,',
      'Families love the sunset trip, and the kids steer for a minute. Treat yourself before the holidays end.',
      '[Book your seats](https://x.example/book)',
    ),
  ])('%s', (text) => expect(speaksTo(text, 'email', 'en')).toBe('b2c'))
})

describe('who builds homes speaks to those who live there', () => {
  test.each([
    [
      'id',
      '# Tentang Griya Lestari\n\nKami adalah pengembang terpercaya yang membangun hunian nyaman dan terjangkau.\n\n## Visi\n\nMenjadi pengembang perumahan pilihan keluarga.\n\n## Misi\n\n- Rumah yang sehat\n- Tata kelola yang baik',
    ],
    [
      'id',
      '# Desain interior\n\nKami merancang dapur, kamar tidur, dan taman sesuai kebutuhan klien. Pengalaman 12 tahun di bidang interior.\n\n## Testimoni klien\n\n> "Rumah kami jadi terang." - Dina, Bogor\n\nWujudkan proyek Anda, [hubungi kami](/kontak).',
    ],
    [
      'en',
      '# Brackwater Homes\n\nWe are a family-run property developer with 40 new homes on the estuary. Each has a garden, a kitchen you can eat in and a driveway for two.\n\nCome and see the show home.',
    ],
    [
      'en',
      '# A builder for your attic\n\nAs a local builder we turn cold attics into bedrooms. Six weeks, one price, your family stays in the house.\n\n[Book a visit](/visit)',
    ],
  ])('%s: %s', (language, text) => expect(speaksTo(text, 'landing', language)).toBe('b2c'))
})
