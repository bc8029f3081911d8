import { describe, expect, test } from 'vitest'
import { review } from './check.ts'

const pages = {
  en: (end: string) => `# Larch & Daughter

Kitchens of oak and ash, measured, built and fitted in your house within six weeks.

## What we do

We draw the plan with you, cut every board in our own yard and hang the doors ourselves. Whatever sticks after the first winter is planed again.

${end}
`,
  id: (end: string) => `# Dapur Larasati

Dapur kayu jati yang diukur, dibuat, dan dipasang di rumah Anda dalam enam minggu.

## Pekerjaan kami

Denahnya digambar bersama Anda, setiap papan dipotong di bengkel sendiri, dan pintunya dipasang oleh orang yang sama. Yang seret sesudah musim hujan diserut lagi.

${end}
`,
} as const

const mails = {
  en: (end: string) =>
    `Subject: Your oak for October\n\nHi Ana,\n\nThe oak that you saw in the yard is dry now and comes to the saw on Monday. We keep the four boards with the long grain for your kitchen, and the rest goes into doors.\n\n${end}\n\nBest,\nIda Larch\n`,
  id: (end: string) =>
    `Subject: Jati untuk Oktober\n\nHalo Bu Ana,\n\nJati yang Ibu lihat di bengkel sudah kering dan mulai digergaji hari Senin. Empat papan dengan serat panjang kami simpan untuk dapur Ibu, sisanya menjadi pintu lemari dan rak bumbu di sebelah kompor.\n\n${end}\n\nSalam,\nIda Larasati\n`,
} as const

/** What the tool says of the ask of a piece that ends so. */
const said = (copy: string, lang: 'en' | 'id', kind: 'landing' | 'email'): readonly string[] =>
  review(copy, { lang, kind, audience: 'b2c' }).flatMap(({ rule, message }) =>
    rule === 'cta/weak' || rule === 'message/one-cta' ? [`${rule}: ${message}`] : [],
  )

const closers = {
  en: [
    'Please contact us for further information.',
    'Please contact us for more details about our work.',
    'For more information, please get in touch.',
    'For further details contact our office.',
    'If you have any questions, do not hesitate to contact us.',
    'Should you need anything else, please feel free to reach out.',
    'Feel free to contact us any time.',
    'Reach out to us anytime.',
    'Please do not hesitate to get in touch.',
    'Contact us to learn more.',
    'Get in touch to find out more about what we do.',
    "I'd be happy to share my portfolio and discuss how we might work together.",
    "We'd love to help.",
    "We'd love to hear from you.",
    'We are always happy to answer your questions.',
    'Our team is ready to help you at every step.',
    'We look forward to hearing from you.',
    'Looking forward to working with you.',
    "We're here to help.",
    'We hope to see you soon.',
    'Our doors are always open.',
    'Thank you for your interest in our work.',
    'Elevate your kitchen with Larch.',
    'Experience the difference.',
    'Take your home to the next level.',
    'Your dream kitchen awaits.',
    "Let's build something beautiful together.",
    'Because your family deserves the best.',
    'Transform your home today!',
    "Don't miss out!",
    'Call us for all your kitchen needs.',
    'Let us help you design the kitchen of your dreams.',
  ],
  id: [
    'Untuk informasi lebih lanjut, silakan hubungi kami.',
    'Untuk informasi lebih lanjut Bapak/Ibu dapat menghubungi kami.',
    'Info selengkapnya hubungi kami.',
    'Jangan ragu untuk menghubungi kami.',
    'Jangan sungkan bertanya kepada tim kami.',
    'Silakan menghubungi kami jika ada pertanyaan.',
    'Jika ada pertanyaan, hubungi kami kapan saja.',
    'Jika Anda tertarik, silakan hubungi kami.',
    'Hubungi kami untuk informasi lebih lanjut.',
    'Segera hubungi kami untuk kebutuhan dapur Anda.',
    'Anda bisa menghubungi kami kapan saja.',
    'Mari kita diskusikan kebutuhan Anda.',
    'Yuk diskusikan dapur impian Anda dengan kami.',
    'Kami siap membantu Anda.',
    'Tim kami siap melayani dengan sepenuh hati.',
    'Kami dengan senang hati menjawab pertanyaan Anda.',
    'Kami tunggu kabar baik dari Anda.',
    'Kami menantikan kedatangan Anda.',
    'Kami berharap dapat menjalin kerja sama yang baik.',
    'Besar harapan kami untuk bekerja sama dengan Anda.',
    'Terima kasih atas kepercayaan Anda.',
    'Kepuasan Anda adalah prioritas kami.',
    'Wujudkan dapur impian Anda bersama Larasati!',
    'Tingkatkan kenyamanan rumah Anda dengan dapur jati!',
    'Rasakan perbedaannya!',
    'Jangan lewatkan kesempatan ini!',
    'Saatnya memasak dengan bahagia.',
    'Mari wujudkan dapur yang hangat bersama kami.',
    'Karena keluarga Anda layak mendapat yang terbaik.',
    'Solusi tepat untuk dapur Anda.',
    'Konsultasikan kebutuhan Anda dengan tim kami.',
    'Hubungi layanan pelanggan kami.',
  ],
} as const

for (const lang of ['en', 'id'] as const)
  describe(`a page in ${lang} that ends on`, () => {
    test.each(closers[lang])('%s', (end) => {
      const all = said(pages[lang](end), lang, 'landing')
      expect(all.length).toBe(1)
      expect(all[0]).toMatch(/^cta\/weak: /)
    })
  })

const letters = {
  en: [
    "I'd be happy to share my portfolio and discuss how we might work together.",
    "If you plan a kitchen this year, I'd love to help.",
    'Happy to answer any questions.',
    'Interested in learning more?',
    'Want to know more?',
    'Would you like to hear more?',
    'Let me know if you have any questions.',
    'Let me know your thoughts.',
    'Feel free to reach out.',
    "Please don't hesitate to contact me.",
    'We look forward to hearing from you.',
    'I hope to hear from you soon.',
    'Looking forward to meeting you.',
    'Thank you for your time and consideration.',
    'If you need help, contact support.',
    'Any questions? Contact our support team.',
  ],
  id: [
    'Kami siap membantu Ibu kapan saja.',
    'Saya akan senang membantu Ibu.',
    'Kami tunggu kabar baik dari Ibu.',
    'Besar harapan kami dapat bekerja sama dengan Ibu.',
    'Ingin tahu lebih lanjut?',
    'Tertarik untuk tahu lebih banyak?',
    'Jangan ragu untuk menghubungi kami.',
    'Jangan sungkan untuk bertanya kepada kami.',
    'Jika ada pertanyaan, silakan hubungi kami.',
    'Untuk informasi lebih lanjut dapat menghubungi kami.',
    'Silakan hubungi kami bila ada yang ingin ditanyakan.',
    'Terima kasih atas perhatian dan kerja samanya.',
    'Kami menantikan kabar dari Ibu.',
    'Semoga kita dapat bekerja sama.',
    'Jika butuh bantuan, hubungi layanan pelanggan.',
    'Ada kendala? Hubungi tim dukungan.',
  ],
} as const

for (const lang of ['en', 'id'] as const)
  describe(`a mail in ${lang} that ends on`, () => {
    test.each(letters[lang])('%s', (end) => {
      const all = said(mails[lang](end), lang, 'email')
      expect(all.length).toBe(1)
      expect(all[0]).toMatch(/^cta\/weak: /)
    })
  })

const firm = {
  en: [
    'Call Ida on 0117 496 0000 and choose your board by Friday.',
    '[Book a visit to the yard](/visit)',
    'Order your sample board at https://larch.example/board.',
    'Visit our showroom:\n\n**12 Mill Lane, Bristol**',
    'Call us on 0117 496 0000 for a price.\n\nWe look forward to hearing from you.',
    '[Book a visit to the yard](/visit)\n\nIf you have any questions, feel free to contact us.',
  ],
  id: [
    'Telepon Ida di 0812 0000 0000 dan pilih papan sebelum Jumat.',
    '[Jadwalkan kunjungan ke bengkel](/kunjungan)',
    'Kunjungi toko kami:\n\n**Jl. Kenanga No. 2, Cirebon**',
    'WhatsApp ke 0812 0000 0000 untuk harga dapur Anda.\n\nKami siap membantu Anda.',
    '[Jadwalkan kunjungan ke bengkel](/kunjungan)\n\nJangan ragu untuk menghubungi kami.',
  ],
} as const

for (const lang of ['en', 'id'] as const)
  describe(`a page in ${lang} that asks plainly`, () => {
    test.each(firm[lang])('%s', (end) => expect(said(pages[lang](end), lang, 'landing')).toEqual([]))
  })

describe('mails that ask plainly', () => {
  test.each([
    'Reply with "oak" and I keep the boards for you.\n\nLooking forward to meeting you.',
    'Can we meet at the yard on Tuesday at four?',
    "Here's how to start: open the drawer, take the red card and turn it over.",
    'Book your hour at the saw: https://larch.example/saw\n\nIf you need help, contact support.\n\nsupport@larch.example',
  ])('%s', (end) => expect(said(mails.en(end), 'en', 'email')).toEqual([]))
})
