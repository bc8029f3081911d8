import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'

const sections = (text: string) =>
  read(text, { kind: 'landing' }).pieces.flatMap(({ blocks }) =>
    blocks.map(({ prose, section }) => [prose.text, section?.replace(/\n/g, ' / ')]),
  )

const DRAFT = `# Landing page copy: Fernhill Kilns

## HERO

### Headline
**Fire a full kiln on night power**

**Subhead:** Rented by the firing

**CTA:** Reserve a kiln

## PROBLEM

Day rates eat the margin of every bowl.

### The oven stands idle at night

Nobody is there to start it.

## Testimonials

> "Half the bill, same glaze." Ana, potter

## FAQ

### Does it fit my shed?

It needs one square metre.
`

describe('the part of a draft in which a block stands', () => {
  test('hidden headings name it, shown ones stay inside', () => {
    expect(sections(DRAFT)).toEqual([
      ['Fire a full kiln on night power', 'HERO'],
      ['Rented by the firing', 'HERO'],
      ['Reserve a kiln', 'HERO'],
      ['Day rates eat the margin of every bowl.', 'PROBLEM'],
      ['The oven stands idle at night', 'PROBLEM'],
      ['Nobody is there to start it.', 'PROBLEM'],
      ['"Half the bill, same glaze." Ana, potter', 'Testimonials'],
      ['Does it fit my shed?', 'FAQ'],
      ['It needs one square metre.', 'FAQ'],
    ])
  })

  test('headings that are read name nothing', () => {
    expect(sections('# Kilns for potters\n\nFire at night.\n\n## FAQ\n\nIt fits.\n').map(([, name]) => name)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})

test('words that a draft avoids are notes to the team, below its last rule', () => {
  const text = `# Landing page

## Hero

**Headline:** Rye at your door by seven
**Subheadline:** Baked at four, brought by bicycle, paid by the month
**CTA:** Order your first loaf

---

## Words this copy deliberately avoids

artisanal, crafted with love, unforgettable, journey, passion, experience
`
  const [piece] = read(text).pieces
  expect(piece?.blocks.some(({ prose }) => prose.text.includes('artisanal'))).toBe(false)
})
