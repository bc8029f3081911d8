import { describe, expect, test } from 'vitest'
import { bracketButtons } from '../../src/copy/bracket.ts'
import { labelLine, senseOf } from '../../src/copy/labels.ts'
import { read } from '../../src/copy/read.ts'
import { blocksOf } from './blocks.ts'

describe('labels', () => {
  test.each([
    ['Headline', 'headline'],
    ['H1 (two lines)', 'headline'],
    ['Hero headline:', 'headline'],
    ['Judul Utama', 'headline'],
    ['Subheadline:', 'subhead'],
    ['Sub Judul', 'subhead'],
    ['Body Copy', 'body'],
    ['Isi Email', 'body'],
    ['Primary CTA', 'cta'],
    ['CTA Button Text', 'cta'],
    ['Secondary CTAs', 'cta'],
    ['Tombol Utama', 'cta'],
    ['CTA Primer', 'cta'],
    ['Call-to-Action (CTA) Secondary Button', 'cta'],
    ['Judul kartu', 'heading'],
    ['Catatan rekomendasi', 'note'],
    ['Testimonial 2:', 'quote'],
    ['Subject Line Options (A/B)', 'subject'],
    ['Baris Subjek', 'subject'],
    ['Preview Text', 'preheader'],
    ['Word count', 'note'],
    ['Meta Description', 'note'],
    ['Jumlah kata', 'note'],
    ['When', 'aside'],
    ['Section 3: Why it lasts', 'section'],
    ['Bagian 2: Cara kerja', 'section'],
    ['Problem Section', 'section'],
  ])('%s is a label for %s', (text, sense) => expect(senseOf(text)).toBe(sense))

  test('a bracketed request is a button among other lines', () => {
    const blocks = blocksOf('# Sepeda listrik\n\nCicilan dipotong dari gaji.\n[Ajukan Sekarang]\nTanpa uang muka.\n', {
      language: 'id',
      kind: 'landing',
    })
    expect(blocks).toContain('cta: Ajukan Sekarang')
  })

  test.each([
    'Why choose our ovens',
    'Button up for winter',
    'Copywriting for bakers',
    'Ready to start?',
    'Our story',
    '',
  ])('%s is no label', (text) => expect(senseOf(text)).toBeUndefined())

  test('a label line gives the place of its words', () => {
    expect(labelLine('Subject: Your oven is warm')).toEqual({ sense: 'subject', label: 'Subject', valueAt: 9 })
    expect(labelLine('Subjek: Oven Anda siap')?.valueAt).toBe(8)
    expect(labelLine('To: https://example.com')?.sense).toBe('aside')
    expect(labelLine('We open at 9:30')).toBeUndefined()
  })
})

describe('buttons in brackets', () => {
  const words = (line: string) => bracketButtons(line).map((one) => line.slice(one.start, one.end).trim())
  test.each([
    ['[Button: Start baking]', ['Start baking']],
    ['[Tombol: Mulai sekarang]', ['Mulai sekarang']],
    ['[START BAKING] (button)', ['START BAKING']],
    ['→ [Claim Your Loaf]', ['Claim Your Loaf']],
    ['[Apply Now] | [Call the Bakery]', ['Apply Now', 'Call the Bakery']],
    ['[Your name]', []],
    ['[CALENDAR_LINK]', []],
    ['[Link to dashboard]', []],
    ['Come to [Town Hall] today', []],
    ['[open only', []],
  ])('%s', (line, expected) => expect(words(line)).toEqual(expected))
})

const DRAFT = `# Landing Page Copy: Oven Club

Ready for the site builder.

## Hero Section

### Headline
**Bread that rises every time**

### Subheadline
A starter kit for home bakers who have no hours to spare.

### Hero Image
*A loaf on a table*

### Primary CTA
**Get my starter kit**

### Secondary CTAs
See the recipes · Ask a baker

---

## Section 2: The Problem

### Headline
## Flat loaves are nobody's fault

### Body Copy
You followed the recipe. It still fell.

- Old flour
- Cold kitchen

### Testimonial 1
> "My first loaf rose."

## Writing notes (delete before publishing)

- Never say "artisan".
`

describe('drafts with label headings', () => {
  test('labels give roles and are no copy themselves', () => {
    expect(blocksOf(DRAFT)).toEqual([
      'headline: Bread that rises every time',
      'subhead: A starter kit for home bakers who have no hours to spare.',
      'cta: Get my starter kit',
      'cta: See the recipes',
      'cta: Ask a baker',
      "heading: Flat loaves are nobody's fault",
      'body: You followed the recipe. It still fell.',
      'bullet: Old flour',
      'bullet: Cold kitchen',
      'quote: "My first loaf rose."',
    ])
  })

  test('Indonesian labels', () => {
    const text =
      '## Bagian Hero\n\n### Judul Utama\nRoti mengembang setiap kali\n\n### Sub Judul\nPaket ragi untuk dapur rumah.\n\n### Isi\nAnda sudah ikut resep.\n\n### Tombol CTA\n[Pesan Paket Sekarang]\n\n## Catatan Desain\n\nPakai warna hangat.\n'
    expect(blocksOf(text)).toEqual([
      'headline: Roti mengembang setiap kali',
      'subhead: Paket ragi untuk dapur rumah.',
      'body: Anda sudah ikut resep.',
      'cta: Pesan Paket Sekarang',
    ])
  })

  test('labels on the line of their words', () => {
    const text =
      '**Headline:** Bread that rises\n\n**Body:** You followed the recipe.\n\n**CTA:** Get my kit\n\n**Word count:** 12\n'
    expect(blocksOf(text)).toEqual(['headline: Bread that rises', 'body: You followed the recipe.', 'cta: Get my kit'])
  })

  test('a real page keeps its headings', () => {
    const text =
      '# Bread that rises\n\n## Features\n\nWarm.\n\n## Testimonials\n\n> Good.\n\n## Pricing\n\n$9 a month.\n'
    expect(blocksOf(text)).toEqual([
      'headline: Bread that rises',
      'heading: Features',
      'body: Warm.',
      'heading: Testimonials',
      'quote: Good.',
      'heading: Pricing',
      'body: $9 a month.',
    ])
  })

  test('blocks remember the label that gave the role', () => {
    const blocks = read(DRAFT, { kind: 'landing' }).pieces[0]?.blocks ?? []
    expect(blocks.filter((block) => block.role === 'cta').map((block) => block.label)).toEqual([
      'Primary CTA',
      'Secondary CTAs',
      'Secondary CTAs',
    ])
  })

  test('the specification of a button', () => {
    const text =
      '### Headline\nBread that rises\n\n### Body\nWarm.\n\n### CTA Button\nText: "Get my kit"\nLink: [shop page]\nColor: red\n'
    expect(blocksOf(text)).toEqual(['headline: Bread that rises', 'body: Warm.', 'cta: Get my kit'])
  })
})
