import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import { blocksOf, listed } from './blocks.ts'

describe('mails drafted in block quotes', () => {
  const QUOTED = `# Seed club flows

Build these in your mail tool. One ask each.

## 1. Welcome

**Trigger:** joined the list · **Timing:** at once

> **Subject:** Your first packet is on its way
>
> Hi {{ first_name }},
>
> Six packets a year, picked for your soil. Sow the first one on Saturday.
>
> [Plan my beds]
>
> Ida, Mossfield Seeds

No code in this one. We sell at one price all year.

## 2. Reminder

1. **Wait 3 days**
2. **Send email:**

> **Subject:** Have you sown yet?
>
> The beans want warm soil, so Saturday is early enough. Reply with a photo and we tell you what it is.

3. **Stop** where somebody replied.
`

  test('are read like mails in fences; what stands beside them is for the team', () => {
    const copy = read(QUOTED)
    expect(copy.kind).toBe('email')
    expect(listed(copy)).toEqual([
      'subject: Your first packet is on its way',
      'body: Hi {{ first_name }},',
      'body: Six packets a year, picked for your soil. Sow the first one on Saturday.',
      'cta: Plan my beds',
      'body: Ida, Mossfield Seeds',
      '--',
      'subject: Have you sown yet?',
      'body: The beans want warm soil, so Saturday is early enough. Reply with a photo and we tell you what it is.',
    ])
    expect(copy.pieces.flatMap((piece) => piece.blocks).filter((one) => one.quoted)).toEqual([])
  })

  test('a body quoted right below its labels is the mail', () => {
    const text = `## Mail 1

**Subject:** Your lamp fund is waiting
**Preview:** Order by Friday and pay later.

> We shine a light on small shops. Pick a lamp for your window and pay when the month ends.
>
> [Pick my lamp]

**Link:** \`/lamps\` with UTM
`
    expect(blocksOf(text, { kind: 'email' })).toEqual([
      'subject: Your lamp fund is waiting',
      'preheader: Order by Friday and pay later.',
      'body: We shine a light on small shops. Pick a lamp for your window and pay when the month ends.',
      'cta: Pick my lamp',
    ])
  })

  test('a testimonial at the head of a mail stays one', () => {
    const text = `**Subject:** What Ida says

> "The lamps last twice as long as the ones we had before, and my window is never dark now."

Hi Anna,

Ida runs the tea room next to yours. She swapped every lamp in March and has not bought another since. Shall we count yours on Tuesday?
`
    expect(blocksOf(text, { kind: 'email' })[1]).toMatch(/^quote: /)
  })

  test('one quoted mail in a text about mails is an example', () => {
    const text = `# How to write a reminder

Most reminders fail because they say nothing new. Name one thing the reader gains, then ask for one small step, and stop there.

> **Subject:** Have you sown yet?
>
> The beans want warm soil, so Saturday is early enough.

The subject asks one question. The body answers the worry behind it. Nothing else competes with it, and that is why it works so well.
`
    expect(read(text).isCopy).toBe(false)
  })
})
