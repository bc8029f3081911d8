import { describe, expect, test } from 'vitest'
import { buttonRemark } from '../../src/copy/bracket.ts'
import { isGuideHeading } from '../../src/copy/guides.ts'
import { read } from '../../src/copy/read.ts'

const texts = (text: string) => read(text).pieces.flatMap(({ blocks }) => blocks.map(({ prose }) => prose.text))

const deck = (head: string, tail: string) => `# Landing page copy: Copperpot
${head}
## 1. Hero Section

### Headline
Cook for ten from one pot

### Subheadline
Copperpot plans a week of dinners for shared houses.

### CTA Button
Plan the first week

## 2. Features

### Headline
A list for every shop

### Body
You tick who eats at home, and Copperpot writes the list.

## 3. Pricing

### Headline
One price per house

### Body
4 pounds a month for the whole house, and you can stop at any time.
${tail}`

const guide = (title: string) => `
## ${title}

### Language Style
- Write "you", never "one's household"

### Do's
- Use real dishes

### Don'ts
- No "game-changing dinners"

## Visual & Design Notes

### Hero Section
- Warm colours, no stock kitchens
`

describe('a guide for writers inside a draft', () => {
  const plain = texts(deck('', ''))

  test('the draft itself is read', () => {
    expect(plain).toContain('Cook for ten from one pot')
    expect(plain).toContain('You tick who eats at home, and Copperpot writes the list.')
  })

  test.each(['Tone & Voice Guidelines', 'Voice and Tone', 'Brand Voice Guide', 'Style Guide', 'Panduan Gaya', 'Tone'])(
    'under "%s" is no copy, below the page or above it',
    (title) => {
      expect(texts(deck('', guide(title)))).toEqual(plain)
      expect(texts(deck(guide(title), ''))).toEqual(plain)
    },
  )

  test.each(['Voice', 'Do you cook?', 'Voices of our cooks', 'Never cook alone', 'Do it today', 'Avoid the queue'])(
    '"%s" is a heading of a page',
    (title) => {
      expect(isGuideHeading(title)).toBe(false)
    },
  )
})

test('posts and adverts behind a drafted page are no part of it', () => {
  const tail =
    '\n## Email Subject Lines\n\n1. "Dinner for ten?"\n2. "One pot, one list"\n\n## Social Posts\n\n### Twitter\nTen at the table.\n\n### Instagram\nLink in bio.\n\n## Ad Copy\n\n### Google Ads\n**Headline:** Dinner for ten\n'
  const more = `\n## Social Media Copy\n\n### LinkedIn\nTen at the table.\n${tail}`
  expect(read(deck('', more)).kind).toBe('landing')
  expect(texts(deck('', more))).toEqual(texts(deck('', '')))
})

test('a button joined to other parts is an outline, no button', () => {
  expect(buttonRemark('Hero (title + date + CTA)')).toBe(-1)
  expect(buttonRemark('Hero (CTA + photo)')).toBe(-1)
  expect(buttonRemark('Plan the first week (button)')).toBe(20)
  expect(buttonRemark('Plan the first week (primary CTA, green)')).toBe(20)
})

test('a page that sells a way of earning stays copy', () => {
  const page = `# Start a side hustle with one sewing machine

Stitchday is a course in six evenings. You learn the business model, how to find buyers in your town, what to charge, and which free tools do the books. Earn $50 a day, and get your first client within a month.

"I had my first paying client after two weeks." - Maud Ellery, Leeds

Our course costs $90, and you get your money back within 30 days.

[Join the course](https://stitchday.example/join)
`
  expect(read(page).kind).toBe('landing')
})

test('a page that sells a tool for writers stays copy', () => {
  const page = `# Write in your own voice, every time

Inkwright learns how you write and keeps every writer on your team on it.

## Voice
Upload five texts, and we learn your voice. Your readers will know you at once.

## Words to avoid
Your list of banned words is checked as you type.

## Tone
Pick a tone for each channel.

## Pricing
$12 a month for each writer. Cancel any time.

[Start your free trial](/signup)
`
  expect(read(page).kind).toBe('landing')
})
