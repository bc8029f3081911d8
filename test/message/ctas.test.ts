import { describe, expect, test } from 'vitest'
import type { PieceKind } from '../../src/copy/piece.ts'
import { asks, type Language, pieces } from './asks.ts'

/** The ask of a line of running text, without its marks; empty where it asks nothing. */
function said(line: string, kind: PieceKind, language: Language): string {
  const filler = language === 'en' ? 'The oven is old and the stones are warm.' : 'Tungkunya tua dan batunya hangat.'
  const page = `# ${language === 'en' ? 'Bread for Mill Lane' : 'Roti untuk Jalan Melati'}\n\n${filler}\n\n${line}\n\n${filler}\n`
  return asks(page, kind, language).replace(/[*~]/g, '')
}

const EN: ReadonlyArray<readonly [line: string, ask: string]> = [
  ['Book your tasting for Friday night.', 'book'],
  ['[Book a call](https://calendly.com/mara/30)', 'book'],
  ['Ready to start? Give us a ring on 01234 567890.', 'contact'],
  ['For large orders, email orders@oven.example.', 'contact'],
  ['To plan your event, call Mara on 555-0100.', 'contact'],
  ["If you'd like to know more, please don't hesitate to contact us.", 'contact'],
  ['Please ring or write if you would like to see the oven.', 'contact'],
  ['If you want a price for a party you can call us before noon.', 'contact'],
  ['We bake for cafés too. [Ask for the price list](/trade)', 'quote'],
  ['Order yours by Thursday.', 'buy'],
  ['Ready to bake? Browse the classes below and reserve your spot.', 'book'],
  ['See the menu and book a table.', 'book'],
  ['Ready for fresh bread? Call for a free consultation.', 'contact'],
  ['[Shop now](/shop)', 'buy'],
  ['Try it free for 14 days.', 'trial'],
  ['Create your free account in two minutes.', 'signup'],
  ['Please join the guild at the counter.', 'signup'],
  ['Join [the guild](/guild) and bake with us.', 'signup'],
  ['[Request a demo](/demo)', 'demo'],
  ['Get your free estimate today.', 'quote'],
  ['Grab the free checklist.', 'download'],
  ['Subscribe to our newsletter.', 'subscribe'],
  ['Find out more about [our flour](/flour).', 'learn'],
  ['[Read the case study →](/case)', 'learn'],
  ['Click here to leave a review: oven.example/review', 'other'],
  ['Donate today and feed a family.', 'other'],
]

const EN_NOT: readonly string[] = [
  'Please try to have your address ready.',
  'Our customers order online and pick up at seven.',
  'You book a table, we bake the bread.',
  'Contact details can be changed at any time.',
  'We call every customer within a day.',
  'Save three hours a week.',
  'Reduce costs, improve quality, and grow faster.',
  'Create invoices in seconds.',
  'See every order in one place.',
  'Manage your bookings from your phone.',
  'Share files with your team.',
  'Learn from your mistakes.',
  'Every website says the same: "Contact us for a quote."',
  '[The mill](/mill) was built by [our founders](/founders).',
  'You will find us on [the map](https://maps.google.com/x).',
]

const EN_MAIL: ReadonlyArray<readonly [line: string, ask: string]> = [
  ['Worth 15 minutes next Tuesday?', 'book'],
  ['Would Thursday morning suit?', 'book'],
  ['Pick a slot that suits you: https://cal.com/mara', 'book'],
  ['Just hit reply and tell me which loaf you want.', 'reply'],
  ['Let me know what you think.', 'reply'],
  ['Is this something you are working on this quarter?', 'reply'],
  ['Would you mind leaving us a quick review?', 'other'],
  ['→ https://oven.example/blog/rye', 'learn'],
  ["If you'd rather not hear from me, reply and I'll remove you.", ''],
  ['You can unsubscribe at any time.', ''],
  ['Let me explain.', ''],
  ['https://oven.example', 'learn'],
  ['→ [Get the proving basket](https://oven.example/basket)', 'other'],
  ['**Two minutes to check:**\n→ [See your flour status](https://oven.example/status)', 'learn'],
  ["I'd love to show you how the dough rises.", 'demo'],
  ["Curious if that's ever been a worry for you?", 'reply'],
]

const ID: ReadonlyArray<readonly [line: string, ask: string]> = [
  ['Hubungi kami sekarang untuk konsultasi gratis.', 'contact'],
  ['Klik untuk chat: 0812-3456-7890.', 'contact'],
  ['Jangan ragu untuk menghubungi kami.', 'contact'],
  ['Jika berminat bisa langsung chat wa ke nomor kami.', 'contact'],
  ['Kirim tanggal dan jumlah tamu lewat WhatsApp.', 'contact'],
  ['Panggil teknisi: 0812-3456-7890.', 'contact'],
  ['Untuk pesanan besar, hubungi 0812-3456-7890.', 'contact'],
  ['[Chat via WhatsApp](https://wa.me/6281)', 'contact'],
  ['Yuk, ngobrol dengan tim kami.', 'contact'],
  ['Jadwalkan kunjungan Anda hari ini.', 'book'],
  ['Segera pesan sebelum kehabisan!', 'buy'],
  ['[Pesan Sekarang](/pesan)', 'buy'],
  ['Coba gratis selama 14 hari.', 'trial'],
  ['Ayo bergabung bersama 2.000 pelanggan lainnya.', 'signup'],
  ['Jadwalkan demo dengan tim kami.', 'demo'],
  ['Minta penawaran harga sekarang.', 'quote'],
  ['Unduh katalog kami di sini.', 'download'],
  ['[Lihat semua roti →](/roti)', 'learn'],
  ['[Get in touch](/kontak)', 'contact'],
  ['Please send us a message today.', 'contact'],
  ['Donasi sekarang.', 'other'],
]

const ID_NOT: readonly string[] = [
  'Kami menghubungi pelanggan setiap minggu.',
  'Anda pesan, kami antar.',
  'Kami bisa datang ke rumah pada hari Sabtu.',
  'Pesanan dikirim setiap hari.',
  'Daftar harga berlaku sampai Desember.',
  'Lihat semua laporan dalam satu layar.',
  'Kelola stok dari satu aplikasi.',
  'Mulai hari dengan roti hangat.',
  'Cek stok kapan saja.',
]

describe('a line that asks', () => {
  test.each(EN)('%s', (line, ask) => expect(said(line, 'landing', 'en')).toBe(ask))
  test.each(EN_MAIL)('in a mail: %s', (line, ask) => expect(said(line, 'email', 'en')).toBe(ask))
  test.each(ID)('%s', (line, ask) => expect(said(line, 'landing', 'id')).toBe(ask))
})

describe('a line that asks nothing', () => {
  test.each(EN_NOT)('%s', (line) => expect(said(line, 'landing', 'en')).toBe(''))
  test.each(ID_NOT)('%s', (line) => expect(said(line, 'landing', 'id')).toBe(''))
})

describe('where an imperative stands', () => {
  test('steps of a page are no asks, buttons beside them are', () => {
    const page =
      '# Bread\n\n## How it works\n\n1. Book a slot online.\n2. Call us when you arrive.\n\n[Order now](/order)\n'
    expect(asks(page)).toBe('buy*')
    const halaman =
      '# Roti\n\n## Cara pesan\n\n1. Hubungi kami.\n2. Pesan roti Anda sekarang.\n\n[Pesan sekarang](/pesan)\n'
    expect(asks(halaman, 'landing', 'id')).toBe('buy*')
  })

  test('headings in the imperative are no asks, unless they are those of the form', () => {
    expect(asks('# Order bread without queueing\n\n## Book a better morning\n\nWarm at seven.\n')).toBe('')
    expect(asks('# Bread\n\n## Book your tasting\n\nTwo hours.\n\n<button>Book my tasting</button>\n')).toBe(
      'book* book*',
    )
  })

  test('a row of links asks where one of them does, and never as a table of contents', () => {
    expect(asks('# Bread\n\n[Order now](/o) · [Opening hours](/h)\n')).toBe('buy* other')
    expect(asks('# Bread\n\n- [Prices](#prices)\n- [Venue](#venue)\n')).toBe('')
    expect(asks('# Bread\n\n[Website](https://a.example) · [Mill](https://b.example)\n')).toBe('')
  })

  test('cards of a row tell what can be done, one text under a heading asks', () => {
    const cards = (more: string): string =>
      `# Bread\n\n[Order now](/order)\n\n## What the app does\n\n### Reminders\n\nGet notified before the oven opens.\n${more}`
    const row = '\n### Lists\n\nDownload the list of your orders as a PDF.\n\n### Stock\n\nSee what is left at noon.\n'
    expect(asks(cards(row))).toBe('buy*')
    expect(asks(cards(''))).toBe('buy* subscribe')
    const entries =
      '---\ntitle: Bread\nfeatures:\n  - {name: Reminders, description: Get notified before the oven opens.}\n  - {name: Lists, description: Download the list as a PDF.}\n  - {name: Stock, description: See what is left.}\n---\n\n# Bread\n\n[Order now](/order)\n'
    expect(asks(entries)).toBe('buy*')
  })

  test('numbered step titles are no asks, in pages and mails', () => {
    expect(asks('# Bread\n\n[Order now](/order)\n\n**Step 1: Tell us about your oven**\n\nIt takes an hour.\n')).toBe(
      'buy*',
    )
    expect(asks('# Roti\n\n[Pesan sekarang](/p)\n\n**Langkah 2: Hubungi kami**\n\nSatu jam.\n', 'landing', 'id')).toBe(
      'buy*',
    )
    const mail =
      'Subject: Your oven\n\nHi Ana,\n\n1. Go to https://oven.example and create your free account.\n2. Install the app on your phone.\n\nMara\n'
    expect(asks(mail, 'email')).toBe('signup*')
  })

  test('quoted words of others ask nothing', () => {
    expect(asks('# Bread\n\n> “Call us today, they said, and I did.” — Ana Putri, baker\n')).toBe('')
  })

  test('a span holds the request, not its block', () => {
    const [piece] = pieces(
      '# Bread\n\nWarm at seven. To taste it, book a table today. We close at noon.\n',
      'landing',
      'en',
    )
    expect(piece?.ctas.map((cta) => cta.text)).toEqual(['book a table today.'])
  })

  test('the address behind a request belongs to it', () => {
    const mail = 'Subject: Rye\n\nHi Ana,\n\nBook a tasting here:\nhttps://oven.example/book/rye\n'
    expect(asks(mail, 'email')).toBe('book*')
  })
})

describe('front matter and drawn buttons', () => {
  test('labels of buttons and links', () => {
    const page = `---
title: Bread for Mill Lane
hero:
  text: Warm loaves at seven.
  cta: {text: Order a loaf, url: /order}
links:
  - {title: Google - Play Store, url: https://play.google.com/x}
---
`
    expect(asks(page)).toBe('buy* download')
  })

  test('slots are no buttons', () => {
    const mail = (slot: string): string =>
      `Subject: Rye\n\nHi Ana,\n\n[Order a loaf](https://oven.example/order)\n\nWarm regards,\n\n${slot}\n`
    for (const slot of ['[Your Name]', '[Your order]', '[Company]', '[Order details…]'])
      expect(asks(mail(slot), 'email')).toBe('buy*')
    expect(asks(mail('[Book your tasting]'), 'email')).toBe('buy book*')
  })

  test('an arrow makes a button of a bracket; an address that the mailing tool fills in is a link', () => {
    const mail = (line: string): string => `Subject: Rye\n\nHi Ana,\n\nThe bag is nearly empty.\n\n${line}\n\nMara\n`
    expect(asks(mail('**[Reorder in one click →]** (same size)'), 'email')).not.toBe('')
    expect(asks(mail('See the bread here:\n{{ menu_link }}'), 'email')).not.toBe('')
    expect(asks(mail('Even a short reply about your oven would be really helpful.'), 'email')).toBe('reply*')
  })

  test('an offer of help under its heading stands beside the way', () => {
    const mail =
      'Subject: Rye\n\nHi Ana,\n\n[Create your account](https://oven.example/signup)\n\n### Need help?\n\nReply to this email anytime.\n'
    expect(asks(mail, 'email')).toBe('signup* reply~')
  })

  test('the address that an arrow points at', () => {
    const mail =
      'Subject: Rye\n\nHi Ana,\n\nThe oven is warm:\n👉 https://oven.example/\n\nMara\nhttps://mara.example\n'
    expect(asks(mail, 'email')).toBe('learn*')
  })

  test('an address under a sentence is a way on, under a name the sender', () => {
    const mail =
      'Subject: Rye\n\nHi Ana,\n\nThe plan starts with ten loaves.\n\nhttps://oven.example/\n\nMara Rye\nhttps://mara.example\n'
    expect(asks(mail, 'email')).toBe('learn*')
  })

  test('a description asks only where nothing else does', () => {
    const head =
      '---\ntitle: Bread\ndescription: Call us for fresh bread every day.\n---\n\n# Bread\n\nWarm at seven.\n'
    expect(asks(head)).toBe('contact*')
    expect(asks(`${head}\n[Order now](/order)\n`)).toBe('buy*')
  })

  test('a drawn button that is specified below counts once', () => {
    const mail =
      'Subject: Rye\n\n### Body\n\nHi Ana,\n\n[BUTTON: Book your tasting]\n\nMara\n\n### CTA Button\n\nText: "Book your tasting"\n'
    expect(asks(mail, 'email')).toBe('book*')
  })
})

describe('a row of links to places on the page', () => {
  const page = (row: string): string =>
    `# Sleep through the night\n\nA blanket that keeps you cool until morning.\n\n${row}\n`

  test('asks by the links whose words ask, each by itself', () => {
    const row = page('[Buy now](#buy) [Book a fitting](#fit) [Read more](#more)')
    const found = pieces(row, 'landing', 'en').flatMap((piece) => piece.ctas)
    expect(found.map(({ text, primary }) => `${text}${primary ? '*' : ''}`)).toEqual([
      'Buy now*',
      'Book a fitting',
      'Read more',
    ])
    expect(asks(page('[Beli sekarang](#beli) [Fitur](#fitur)'), 'landing', 'id')).toBe('buy*')
  })

  test('is a menu where none does', () => expect(asks(page('[Wool](#wool) | [Prices](#prices)'))).toBe(''))
})

test('of links side by side the first is what the page is for', () =>
  expect(asks('# Sleep well\n\nA blanket that keeps you cool.\n\n[Buy now](/buy) | [Request a quote](/quote)\n')).toBe(
    'buy* quote',
  ))

describe('a list of what members get', () => {
  const list =
    '# Warm bread at work\n\n### For members\n\n- Book a tasting in 30 seconds\n- Bread of the day\n- Fresh from 7 am\n- Late pick-up\n'
  test('asks for nothing', () => expect(asks(list)).toBe(''))
  test('asks where an item leads somewhere', () => expect(asks(`${list}- [Book a tasting](/book)\n`)).not.toBe(''))
})
