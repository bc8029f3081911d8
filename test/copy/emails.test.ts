import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import { blocksOf, listed } from './blocks.ts'

const SEQUENCE = `# Oven Club welcome sequence

Three mails over a week.

## Email 1: Welcome (day 0)

**Subject Line Options:**
- A: "Your starter kit is on its way"
- B: It ships today (recommended)

**Preview text:** Two things to do before it arrives
**Send Time:** At once

---

**Email Body:**

Hi {{first_name}},

Your kit left our bakery this morning.

**[TRACK MY KIT]** (button)

Anna

---

## Email 2: First loaf

### Subject line
Did it rise?

### Preheader
A trick for cold kitchens

### Body Copy

\`\`\`
Hi {{first_name}},

Cold kitchens slow the dough. Put the bowl in the oven with the light on.

- Warm water helps
- So does patience

[BUTTON: SEE THE TRICK]
\`\`\`

---

## SMS template

Your kit is here!

## Sending schedule

| Email | Day |
|---|---|
| 1 | 0 |
`

describe('emails', () => {
  test('a sequence is split at the headings that own a subject', () => {
    const copy = read(SEQUENCE)
    expect(copy.isCopy).toBe(true)
    expect(copy.kind).toBe('email')
    expect(copy.pieces.map((piece) => piece.name)).toEqual(['Email 1: Welcome (day 0)', 'Email 2: First loaf'])
    expect(listed(copy)).toEqual([
      'subject: Your starter kit is on its way',
      'subject: It ships today',
      'preheader: Two things to do before it arrives',
      'body: Hi {{first_name}},',
      'body: Your kit left our bakery this morning.',
      'cta: TRACK MY KIT',
      'body: Anna',
      '--',
      'subject: Did it rise?',
      'preheader: A trick for cold kitchens',
      'body: Hi {{first_name}},',
      'body: Cold kitchens slow the dough. Put the bowl in the oven with the light on.',
      'bullet: Warm water helps',
      'bullet: So does patience',
      'cta: SEE THE TRICK',
    ])
  })

  test('what customers said month by month is no code', () => {
    const text = `## Email 1: A story

### Subject line
How the Okoros got their stairs

### Body Copy

\`\`\`
Hi {{first_name}},

Here is how it went.

March: "We measured twice and chose the oak."

May: "Two men carried it in before lunch."

June: "Nobody has slipped on it since."

[BUTTON: PLAN YOUR STAIRS]
\`\`\`
`
    expect(listed(read(text))).toContain('body: May: "Two men carried it in before lunch."')
    expect(listed(read(text))).toContain('cta: PLAN YOUR STAIRS')
  })

  test('notes above and below a single mail are left out', () => {
    const text = `# Follow-up 3

**Send:** Day 14
**Subject:** Two slots left in May
**Subject length:** 21 chars
**CTA:** one calendar link

---

Hi Sam,

We take two bakeries a month. Shall we talk on Tuesday?

Anna

---

**Usage notes:**
- Send on a Friday
- Stop after this one
`
    expect(listed(read(text))).toEqual([
      'subject: Two slots left in May',
      'body: Hi Sam,',
      'body: We take two bakeries a month. Shall we talk on Tuesday?',
      'body: Anna',
    ])
  })

  test('labelled lines inside a mail are copy', () => {
    const text =
      'Subject: Open evening\n\nDear neighbours,\n\nCome and taste.\n\n**When:** Friday at seven\n\n**Where:** Mill Lane\n\nBook your seat now.\n'
    expect(blocksOf(text, { kind: 'email' })).toContain('body: When: Friday at seven')
  })

  test('subject and preheader in the front matter', () => {
    const text =
      '---\nsubject: Your oven is warm\npreheader: Three loaves wait\nvars: [name]\n---\n\nHi {{name}},\n\nStart baking today: [open the guide](https://example.com)\n'
    const copy = read(text)
    expect(copy.kind).toBe('email')
    expect(listed(copy).slice(0, 3)).toEqual([
      'subject: Your oven is warm',
      'preheader: Three loaves wait',
      'body: Hi {{name}},',
    ])
  })

  test('Indonesian mails', () => {
    const text =
      '# Rangkaian email\n\n## Email 1\n\n**Kepada:** pelanggan baru\n**Subjek:** Paket Anda sudah dikirim\n\nHalo {{nama}},\n\nPaket Anda sudah kami kirim. Lacak sekarang.\n\n## Email 2\n\n**Subjek:** Sudah mengembang?\n\nHalo {{nama}},\n\nBagaimana roti pertama Anda?\n\n## Catatan\n\n1. Kirim hari Jumat\n'
    expect(listed(read(text))).toEqual([
      'subject: Paket Anda sudah dikirim',
      'body: Halo {{nama}},',
      'body: Paket Anda sudah kami kirim. Lacak sekarang.',
      '--',
      'subject: Sudah mengembang?',
      'body: Halo {{nama}},',
      'body: Bagaimana roti pertama Anda?',
    ])
  })

  test('variants in a table', () => {
    const text =
      '**Subject:** You reached bronze.\n\nYour oven hours passed 100. Keep baking: https://example.com\n\n## Copy by level\n\n| Level | Subject | Preheader |\n|---|---|---|\n| Silver | You reached silver. | 500 hours |\n'
    const blocks = listed(read(text, { kind: 'email' }))
    expect(blocks).toContain('subject: You reached silver.')
    expect(blocks).toContain('preheader: 500 hours')
    expect(blocks.join()).not.toContain('Silver,')
  })

  test('a quoted mail and talk about subject lines make no email', () => {
    expect(
      read('# Example output\n\n> **Subject:** Unlock it\n>\n> Hi Bob,\n\nThe model was weak here.\n').kind,
    ).not.toBe('email')
    expect(read('# Mail files\n\nEach file holds:\n\n- `Subject:` line\n- `Preheader:` line\n').kind).not.toBe('email')
  })

  test('two mails parted by rules under one heading', () => {
    const text = `# Mails

Subject: First loaf

Hi Sam,

Your starter kit left the bakery this morning and should be with you before the weekend, so clear a shelf.

---

Subject: Second loaf

Hi Sam,

Shall we send flour?
`
    expect(read(text, { kind: 'email' }).pieces).toHaveLength(2)
  })
})

test('subjects to choose from in the front matter make a mail', () => {
  const text = `---
send_after_days: 0
trigger: account_created
subject_options:
  - "Your first loaf is on the shelf"
  - "Welcome to the night bakery"
---

Hi {{ first_name }},

Thanks for trying the night bakery. Order your first loaf at {{ shop_url }}/first before six, and we bring it to your door.

Hit reply if anything is wrong. I read everything.

Ben
`
  const { kind, pieces } = read(text)
  expect(kind).toBe('email')
  expect(pieces.map(({ blocks }) => blocks.filter(({ role }) => role === 'subject').length)).toEqual([2])
})

describe('what stands in an inbox, in a fence of its own', () => {
  const fence = (...lines: string[]) => ['```', ...lines, '```'].join('\n')
  const mail = (head: string) =>
    blocksOf(`${head}\n\n## Email body\n\nHi there,\n\nWe bake at night.\n`, { kind: 'email' })

  test.each([
    [
      'under headings',
      `## Subject line\n\n${fence('Your loaf at seven')}\n\n## Preview text\n\n${fence('Still warm')}`,
    ],
    [
      'under labels',
      `**Subject:**\n\n${fence('Your loaf at seven')}\n\n**Preview text (shown in the list):**\n${fence('Still warm')}`,
    ],
    ['at the top of the file', `### Subject\n${fence('Your loaf at seven')}\n### Preheader\n${fence('Still warm')}`],
    ['below its label, on a line', '## Subjek\n\nYour loaf at seven\n\n## Teks pratinjau\n\nStill warm'],
  ])('%s', (_, head) =>
    expect(mail(head).slice(0, 2)).toEqual(['subject: Your loaf at seven', 'preheader: Still warm']),
  )

  test('several to choose from, none of which is the mail itself', () => {
    const email = (text: string) => blocksOf(text, { kind: 'email' })
    expect(
      email(`**Subject:**\n\n${fence('A: Your loaf', 'B: Bread at seven')}\n\nHi,\n\nWe bake.`).slice(0, 2),
    ).toEqual(['subject: Your loaf', 'subject: Bread at seven'])
    expect(email(`**Subject:** Your loaf\n\n${fence('Hi there,', '', 'We bake at night.')}`)).toEqual([
      'subject: Your loaf',
      'body: Hi there,',
      'body: We bake at night.',
    ])
  })
})

test.each([
  ['# Newsletter marketing material', 'email'],
  ['# Naskah email promo', 'email'],
  ['# The bread newsletter', 'landing'],
  ['# Email marketing for bakers', 'landing'],
])('%s: %s', (title, kind) => {
  const text = `${title}\n\nLooking for bread that is still warm at seven? Check out [Larch](https://larch.example)! You choose your loaf the night before, and we bring it to your door. Try it and enjoy your morning today!\n`
  expect(read(text).kind).toBe(kind)
})
