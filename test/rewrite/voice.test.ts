import { describe, expect, test } from 'vitest'
import type { Spoken } from '../../src/lint/rule.ts'
import { registry } from '../../src/review/registry.ts'
import { review } from '../../src/review/review.ts'
import { defaultSettings } from '../../src/review/settings.ts'
import { inVoice } from '../../src/review/voice.ts'

const settings = { ...defaultSettings(registry, '2026-01-15') }
const DECLARED = { en: 'kind: landing', id: 'kind: landing\nlang: id' }

/** The lines of a page in a voice. */
function told(copy: string, voice: 'b2b' | 'b2c', lang: Spoken = 'en', only: 'all' | 'safe' = 'all'): string {
  const head = `---\n${DECLARED[lang]}\n---\n\n`
  const voiced = inVoice(`${head}${copy}\n`, { path: 'x.md', settings: { ...settings, language: lang } }, voice, {
    only,
  })
  return voiced?.text.slice(head.length).trim() ?? 'no copy'
}

const PERSON = '# Flowlark: automation that gets you home earlier'
const TEAM = '# Flowlark: automation that cuts errors with one standard process, approval history and audit answers'
const ORANG = '# Flowlark: otomasi yang mempercepat jam pulang kerja'
const TIM =
  '# Flowlark: otomasi yang mengurangi kesalahan lewat standardisasi proses, pelacakan riwayat persetujuan, dan respons audit keamanan'

describe('the same product for a person and for a team', () => {
  test('a reason of one person becomes one of a team, with slots for the numbers', () => {
    expect(told(PERSON, 'b2b')).toBe(
      '# Flowlark: automation that cuts errors by [number]% with [one standard process], [approval history] and [audit answers]',
    )
    expect(told(ORANG, 'b2b', 'id')).toBe(
      '# Flowlark: otomasi yang mengurangi kesalahan [angka]% lewat [proses standar], [riwayat persetujuan], dan [jawaban audit]',
    )
  })

  test('and back', () => {
    expect(told(TEAM, 'b2c')).toBe('# Flowlark: automation that gets you home [how much] earlier')
    expect(told(told(PERSON, 'b2b'), 'b2c')).toBe('# Flowlark: automation that gets you home [how much] earlier')
    expect(told(TIM, 'b2c', 'id')).toBe('# Flowlark: otomasi yang membuat kamu pulang [berapa lama] lebih cepat')
  })

  test.each([
    [
      'Leave work early every day.',
      'Cut errors by [number]% with [one standard process], [approval history] and [audit answers].',
    ],
    [
      'You can leave work early.',
      'Your team can cut errors by [number]% with [one standard process], [approval history] and [audit answers].',
    ],
    [
      'You save time.',
      'Your team cuts errors by [number]% with [one standard process], [approval history] and [audit answers].',
    ],
    [
      'It works by saving you time.',
      'It works by cutting errors by [number]% with [one standard process], [approval history] and [audit answers].',
    ],
    ['Save time on every order you send.', 'Save time on every order you send.'],
  ])('%s', (copy, expected) => expect(told(copy, 'b2b')).toBe(expected))

  test('a figure that was said stays', () => {
    expect(told('Flowlark reduces errors by up to 28% with one standard process.', 'b2c')).toBe(
      'Flowlark gets you home [how much] earlier, with up to 28% fewer errors.',
    )
  })
})

describe('words of the voice', () => {
  test.each<[string, string]>([
    ["You're gonna see: we don't sell your data!", 'You are going to see: we do not sell your data.'],
    ["Don't you want it? We can't.", "Don't you want it? We cannot."],
    ["It's a super easy start 🚀 for teams.", 'It is an easy start for teams.'],
    ['Not really easy, but really fast.', 'Not really easy, but fast.'],
    ["It's been a year, Larch's best.", "It's been a year, Larch's best."],
    [
      "It's warm, it's helped many, and what's inside? That's $5.",
      "It is warm, it's helped many, and what is inside? That is $5.",
    ],
    [
      "Here's to you. Here's how: there's two of us, there's a yard.",
      "Here's to you. Here is how: there's two of us, there is a yard.",
    ],
    ["Hey, we'd like to help. They'd been waiting.", 'Hi, we would like to help. They had been waiting.'],
    [
      "You're in when it's fair, “yes, we're ready,” and they're in too.",
      "You are in when it is fair, “yes, we're ready,” and they are in too.",
    ],
    ["You DON'T pay twice, and we're here.", "You DON'T pay twice, and we are here."],
    ['We sell to Grab a lot, so grab a loaf.', 'We sell to Grab a lot, so get a loaf.'],
  ])('companies: %s', (copy, expected) => expect(told(copy, 'b2b')).toBe(expected))

  test.each<[string, string]>([
    ['You will receive a box. You will not regret it.', "You'll get a box. You won't regret it."],
    ['We cannot say what you are and who you are with.', "We can't say what you are and who you are with."],
    ['You are not alone. Numerous ovens do not last.', "You aren't alone. Many ovens don't last."],
    ['Bread for your team, additional loaves too!!!', 'Bread for you, more loaves too!'],
    ['Purchase a loaf for approximately 3 days.', 'Buy a loaf for about 3 days.'],
    ['No matter how busy you are in May, you are welcome.', "No matter how busy you are in May, you're welcome."],
    ['I am glad. However, there is no shop, and I will come.', "I'm glad. But there's no shop, and I'll come."],
    ['We provide you with complimentary bread.', 'We give you free bread.'],
  ])('consumers: %s', (copy, expected) => expect(told(copy, 'b2c')).toBe(expected))

  test.each<[string, string]>([
    ['Kamu nggak perlu menunggu rotimu lagi!', 'Anda tidak perlu menunggu roti Anda lagi.'],
    ['Gampang banget kok, pesan dari HP-mu.', 'Gampang sekali, pesan dari HP Anda.'],
    ['Yuk, pesan roti kesukaanmu.', 'Pesan roti kesukaan Anda.'],
    [
      'Bikin rumah wangi: oven bikin roti, dan kami bisa bikin selai.',
      'Buat rumah wangi: oven membuat roti, dan kami bisa membuat selai.',
    ],
    ['Roti Gede Wirawan bakal dikirim, biar saja kami urus.', 'Roti Gede Wirawan akan dikirim, biar saja kami urus.'],
  ])('perusahaan: %s', (copy, expected) => expect(told(copy, 'b2b', 'id')).toBe(expected))

  test.each<[string, string]>([
    ['Anda dapat memesan roti Anda sejak malam.', 'Kamu bisa memesan roti kamu sejak malam.'],
    ['Namun, Anda membutuhkan oven.', 'Tapi kamu butuh oven.'],
    [
      'Namun demikian, Anda ikut serta dan roti serta selai siap.',
      'Namun demikian, kamu ikut serta dan roti serta selai siap.',
    ],
    [
      'Krim ini tidak mengenai mata Anda. Tanya lebih lanjut mengenai isinya.',
      'Krim ini tidak mengenai mata kamu. Tanya lebih lanjut soal isinya.',
    ],
    [
      'Oven telah siap, sehingga Anda dapat langsung memanggang jika lapar.',
      'Oven sudah siap, jadi kamu bisa langsung memanggang kalau lapar.',
    ],
    ['Yth. Bapak/Ibu Sari, roti untuk Bapak/Ibu sudah siap.', 'Yth. Bapak/Ibu Sari, roti untuk kamu sudah siap.'],
  ])('konsumen: %s', (copy, expected) => expect(told(copy, 'b2c', 'id')).toBe(expected))

  test('calls the reader the same way in labels, titles, prices and beside quotations, not in contracts or within them', () => {
    const copy = [
      '# Roti Hangat untuk Anda',
      'Bayar Rp20.000 saja jika Anda pesan malam ini. Anda tidak perlu “bangun pagi demi Anda”.',
      '[Pesan roti Anda](/pesan)',
      'Dengan memesan, Anda tunduk pada syarat dan ketentuan.',
    ].join('\n\n')
    expect(told(copy, 'b2c', 'id', 'safe').split('\n\n')).toEqual([
      '# Roti Hangat untuk Kamu',
      'Bayar Rp20.000 saja jika kamu pesan malam ini. Kamu tidak perlu “bangun pagi demi Anda”.',
      '[Pesan roti kamu](/pesan)',
      'Dengan memesan, Anda tunduk pada syarat dan ketentuan.',
    ])
  })

  test('leaves quotations, prices, small print, links and code as they are', () => {
    const copy = [
      "> You're gonna love it!",
      "“We're gonna stay,” says Ana.",
      "You're gonna pay $5 if you order today.",
      "By ordering you're subject to our terms and conditions.",
      "See [what you're gonna get](/x) and `you're gonna`.",
    ].join('\n\n')
    expect(told(copy, 'b2b', 'en', 'safe')).toBe(copy)
  })
})

describe('the whole piece', () => {
  const page = `# Warm bread by seven, gonna be good

We bake at night. Our bread is still warm when you get it, and we don't use any additives at all in it.

Hurry, this offer ends tonight!

[Buy now](/shop)`

  test('takes in what the rules for the audience offer, and its label', () => {
    const text = told(page, 'b2b')
    expect(text).toContain('Contracts signed by [date] go live')
    expect(text).not.toContain('ends tonight')
    expect(text).toMatch(/\[(?:Check your fit|Book).*\]\(\/shop\)/)
    expect(text).toContain('we do not use')
  })

  test('puts no line in twice, lets no date go, and sells nothing that had no price', () => {
    const pressed = page.replace(
      'Hurry, this',
      'Hurry now! This offer ends tonight!\n\nWinter rates end 28 February.\n\nThis',
    )
    const text = told(pressed, 'b2b')
    expect(text.match(/Contracts signed by/g)).toHaveLength(1)
    expect(text).toContain('Winter rates end 28 February.')
    const free =
      '# Fork and build in 2 minutes\n\nForkbed is open source, and you run it on your own machine.\n\n[Start commanding](/getting-started)'
    expect(told(free, 'b2c')).not.toMatch(/\[(?:Buy|Order)/)
  })

  test('leaves sentences that nobody has written yet to the notes', () => {
    const ours =
      '# Roti hangat jam tujuh\n\nKami toko roti di Bandung. Kami punya oven besar. Kami memanggang pada malam hari. Kami mengantar sendiri. Kami selalu ada di pasar. Kami menerima tamu setiap Minggu. Kami belajar dari ayah kami. Kami bangga pada adonan kami. Roti datang pagi, masih hangat.\n\n[Pesan roti](/pesan)'
    const voiced = inVoice(
      `---\nkind: landing\nlang: id\naudience: b2c\n---\n\n${ours}\n`,
      { path: 'x.md', settings },
      'b2c',
    )
    expect(voiced?.text).not.toContain('[hasilnya')
    expect(voiced?.notes.some(({ finding }) => finding.rule === 'tone/we')).toBe(true)
  })

  test('stays in its language, whatever the new words look like', () => {
    const mixed =
      '# Webinar: How to Study Abroad and Win a Seat\n\nYuk, cari tau tips and trick kampus impianmu!\n\nOpen for all, free of charge, and live on Saturday.'
    const voiced = inVoice(`---\nkind: landing\nlang: id\n---\n\n${mixed}\n`, { path: 'x.md', settings }, 'b2b')
    expect(voiced?.text).toContain('Cari tahu tips and trick kampus impian Anda.')
    for (const { finding } of voiced?.notes ?? []) expect(finding.message).toMatch(/[Bb]elum|[Tt]idak|Kalimat/)
  })

  test('only what keeps the meaning, where asked', () => {
    const text = told(page, 'b2b', 'en', 'safe')
    expect(text).not.toContain('[date]')
    expect(text).toContain('ends tonight')
    expect(text).toContain('[Buy now](/shop)')
  })

  test('a declared audience is declared anew, in Windows line ends too', () => {
    const text = `---\r\nkind: landing\r\naudience: b2c\r\n---\r\n\r\n${page.replaceAll('\n', '\r\n')}\r\n`
    const voiced = inVoice(text, { path: 'x.md', settings }, 'b2b')
    expect(voiced?.text).toContain('\r\naudience: b2b\r\n')
    expect(voiced?.text).not.toMatch(/[^\r]\n/)
    expect(voiced?.text.endsWith(')\r\n')).toBe(true)
  })

  test('a second time changes nothing more of the words', () => {
    const once = told(page, 'b2b')
    expect(told(once, 'b2b', 'en', 'safe')).toBe(once)
  })

  test('is not told of what is no copy', () => {
    expect(inVoice('# Notes\n\nThings to do.\n', { path: 'x.md', settings }, 'b2b')).toBeUndefined()
  })
})

describe('the model lines raise no finding in their own voice', () => {
  test.each<[string, 'b2b' | 'b2c', Spoken]>([
    ['Tonight, let your skin rest. 48 hours of moisture, 7 days of renewal.', 'b2c', 'en'],
    ['Malam ini, biarkan kulit Anda beristirahat. 48 jam kelembapan, 7 hari peremajaan.', 'b2c', 'id'],
    ['Energy costs down 12%, ROI within 90 days. ISO 27001 certified, on-premise or cloud.', 'b2b', 'en'],
    [
      'Penghematan biaya energi 12%, ROI dalam 90 hari. Sertifikasi ISO27001, mendukung on-premise/cloud secara bersamaan.',
      'b2b',
      'id',
    ],
  ])('%s', (line, audience, lang) => {
    const text = `---\n${DECLARED[lang]}\naudience: ${audience}\n---\n\n# ${line}\n`
    const own = review(text, { path: 'x.md', settings }).findings.filter(({ rule }) => !rule.startsWith('message/'))
    expect(own.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  })
})

test('a file of more offers than are worth the time says how many it left', () => {
  const mails = Array.from(
    { length: 6 },
    (_, at) => `## Email ${at + 1}\n\n**Subject:** Hours\n\nHi,\n\n[Click here](x)\n`,
  )
  const text = `---\nkind: email\nlang: en\naudience: b2b\n---\n\n${mails.join('\n')}`
  const voiced = inVoice(text, { path: 'x.md', settings }, 'b2c', { most: 2 })
  expect(voiced?.untried).toMatch(/^skipped: \d+ rewrites not tried and so not done$/)
})
