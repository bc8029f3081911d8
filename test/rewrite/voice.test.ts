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
  '# Flowlark: otomasi yang mengurangi kesalahan lewat standarisasi proses, pelacakan riwayat persetujuan, dan respons audit keamanan'

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
  ])('companies: %s', (copy, expected) => expect(told(copy, 'b2b')).toBe(expected))

  test.each<[string, string]>([
    ['You will receive a box. You will not regret it.', "You'll get a box. You won't regret it."],
    ['We cannot say what you are and who you are with.', "We can't say what you are and who you are with."],
    ['You are not alone. Numerous ovens do not last.', "You aren't alone. Many ovens don't last."],
    ['Bread for your team, additional loaves too!!!', 'Bread for you, more loaves too!'],
    ['Purchase a loaf for approximately 3 days.', 'Buy a loaf for about 3 days.'],
  ])('consumers: %s', (copy, expected) => expect(told(copy, 'b2c')).toBe(expected))

  test.each<[string, string]>([
    ['Kamu nggak perlu menunggu rotimu lagi!', 'Anda tidak perlu menunggu roti Anda lagi.'],
    ['Gampang banget kok, pesan dari HP-mu.', 'Gampang sekali, pesan dari HP Anda.'],
    ['Yuk, pesan roti kesukaanmu.', 'Pesan roti kesukaan Anda.'],
  ])('perusahaan: %s', (copy, expected) => expect(told(copy, 'b2b', 'id')).toBe(expected))

  test.each<[string, string]>([
    ['Anda dapat memesan roti Anda sejak malam.', 'Kamu bisa memesan roti kamu sejak malam.'],
    ['Namun, Anda membutuhkan oven.', 'Tapi kamu butuh oven.'],
  ])('konsumen: %s', (copy, expected) => expect(told(copy, 'b2c', 'id')).toBe(expected))

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
