import { expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import { shown } from '../../src/message/screen.ts'

const HEAD = `---
title: AC dingin lagi hari ini
faqs:
  - question: Berapa biayanya?
    answer: Mulai Rp75.000 per unit.
---
`
const words = (text: string) =>
  shown(read(text, { kind: 'landing' }).pieces[0]?.blocks ?? []).map((block) => block.prose.text)

test('answers in the front matter are shown below the text of the page', () => {
  expect(words(`${HEAD}\nTeknisi datang dalam dua jam.\n`)).toEqual([
    'AC dingin lagi hari ini',
    'Teknisi datang dalam dua jam.',
    'Berapa biayanya?',
    'Mulai Rp75.000 per unit.',
  ])
})

test('without any text they stand where they are', () => {
  expect(words(`${HEAD.slice(0, -4)}closing:\n  title: Pesan teknisi hari ini\n---\n`)).toEqual([
    'AC dingin lagi hari ini',
    'Berapa biayanya?',
    'Mulai Rp75.000 per unit.',
    'Pesan teknisi hari ini',
  ])
})
