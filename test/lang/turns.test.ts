import { describe, expect, test } from 'vitest'
import { type SentenceTurn, turners } from '../../src/lang/turns.ts'

const packs = { en: await turners('en'), id: await turners('id') }
const turn = (language: 'en' | 'id', way: SentenceTurn, sentence: string) => packs[language].turns[way]?.(sentence)

describe('active', () => {
  test.each([
    ['Every loaf is baked by our team.', 'Our team bakes every loaf.'],
    ['Your orders are packed by two brothers.', 'Two brothers pack your orders.'],
    ['The first recipe was written by our founder.', 'Our founder wrote the first recipe.'],
    ['Every order will be checked by a person.', 'A person will check every order.'],
    ['The grain is also checked by Larch.', 'Larch also checks the grain.'],
    ['Every batch has been tested by an outside lab.', 'An outside lab has tested every batch.'],
    ['Boots are worn by runners.', 'Runners wear boots.'],
    ['Invoices are read by the app.', 'The app reads invoices.'],
    ['They are trusted by small bakeries.', 'Small bakeries trust them.'],
  ])('%s', (sentence, expected) => expect(turn('en', 'active', sentence)).toBe(expected))

  test.each([
    'Orders are shipped by Friday.',
    'Rooms are cleaned by hand.',
    'It is used by climbers in Chamonix.',
    'Your order is packed by our team and shipped by a courier.',
    'Data is not sold by us.',
    'Costs were cut by 28%.',
    'Time is saved by using templates.',
    'Larch, which is run by Ana, is open.',
    'Access is controlled by role.',
    'It is baked daily.',
  ])('not sure of: %s', (sentence) => expect(turn('en', 'active', sentence)).toBeUndefined())

  test.each([
    ['Roti ini dipanggang oleh tim kami.', 'Tim kami memanggang roti ini.'],
    ['Data Anda dikelola oleh petugas resmi.', 'Petugas resmi mengelola data Anda.'],
    ['Setiap pesanan akan diperiksa oleh dua orang.', 'Dua orang akan memeriksa setiap pesanan.'],
  ])('%s', (sentence, expected) => expect(turn('id', 'active', sentence)).toBe(expected))

  test.each([
    'Data Anda tidak dibagikan oleh kami.',
    'Kopi ini dibuat oleh barista di Bandung.',
    'Roti yang dipanggang oleh kami enak.',
    'Pesanan dikirim hari ini.',
  ])('tidak yakin: %s', (sentence) => expect(turn('id', 'active', sentence)).toBeUndefined())
})

describe('present', () => {
  test.each([
    ['You will get warm bread every morning.', 'You get warm bread every morning.'],
    ["You'll always find a free oven.", 'You always find a free oven.'],
    ['Your team will see every request.', 'Your team sees every request.'],
    ['The reports will land in your inbox.', 'The reports land in your inbox.'],
  ])('%s', (sentence, expected) => expect(turn('en', 'present', sentence)).toBe(expected))

  test.each([
    'You will not regret it.',
    'You will be amazed.',
    'Your bread will arrive tomorrow.',
    'When you call, you will get help.',
    "We'll call you back.",
    'The app we will build together runs on phones.',
  ])('left alone: %s', (sentence) => expect(turn('en', 'present', sentence)).toBeUndefined())
})

describe('number first', () => {
  test.each([
    ['Returns fell by 28% in a year.', '28% fewer returns in a year.'],
    ['Our energy costs dropped 12% within 90 days.', '12% lower energy costs within 90 days.'],
    ['Sales grew by up to 30%.', 'Up to 30% more sales.'],
    ['Crumbly cuts waste by about 12%.', 'About 12% less waste with Crumbly.'],
    ['Reduce billing errors by 40% in one quarter.', '40% fewer billing errors in one quarter.'],
  ])('%s', (sentence, expected) => expect(turn('en', 'number-first', sentence)).toBe(expected))

  test.each([
    'Accuracy fell by 3%.',
    'We cut costs by 12%.',
    'Stock fell by 28%.',
    'Costs fell by 12% and errors by 8%.',
  ])('left alone: %s', (sentence) => expect(turn('en', 'number-first', sentence)).toBeUndefined())

  test('in Indonesian', () => {
    expect(turn('id', 'number-first', 'Larasa menghemat biaya listrik hingga 12% dalam setahun.')).toBe(
      'Hingga 12% lebih hemat biaya listrik dalam setahun dengan Larasa.',
    )
    expect(turn('id', 'number-first', 'Kami menghemat biaya listrik 12%.')).toBeUndefined()
  })
})

describe('the reader first', () => {
  test.each<['en' | 'id', string, string]>([
    ['en', 'We help you cut waste in the kitchen.', 'You cut waste in the kitchen.'],
    ['en', 'We give you a plan for the week.', 'You get a plan for the week.'],
    ['id', 'Kami membantu Anda menghemat waktu.', 'Anda menghemat waktu.'],
    ['id', 'Kami menyediakan konsultasi untuk pemula.', 'Anda mendapat konsultasi untuk pemula.'],
  ])('%s: %s', (language, sentence, expected) => expect(turn(language, 'reader', sentence)).toBe(expected))

  test.each<['en' | 'id', string]>([
    ['en', 'We help you if you call us.'],
    ['en', 'We offer next-day delivery.'],
    ['en', 'We help you understandably well.'],
    ['id', 'Kami tidak membantu Anda menghemat waktu.'],
    ['id', 'Kami memberikan kepada Anda.'],
  ])('%s, left alone: %s', (language, sentence) => expect(turn(language, 'reader', sentence)).toBeUndefined())
})

describe('figures apart', () => {
  test.each<['en' | 'id', string, string[]]>([
    ['en', 'Defects fell by 28% and approval time fell by 63%.', ['Defects fell by 28%', 'Approval time fell by 63%']],
    [
      'en',
      'Costs dropped 12%, returns fell 8%, and sales rose 30%.',
      ['Costs dropped 12%', 'Returns fell 8%', 'Sales rose 30%'],
    ],
    [
      'id',
      'Tingkat cacat turun 28% dan waktu persetujuan turun 63%.',
      ['Tingkat cacat turun 28%', 'Waktu persetujuan turun 63%'],
    ],
  ])('%s: %s', (language, sentence, expected) => expect(packs[language].parts(sentence)).toEqual(expected))

  test('not of one figure, nor of a figure for two things', () => {
    expect(packs.en.parts('Defects fell by 28% and everybody was happy.')).toBeUndefined()
    expect(packs.en.parts('Defects and delays fell by 28%.')).toBeUndefined()
  })
})
