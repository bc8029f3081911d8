import { describe, expect, test } from 'vitest'
import { formSense, isDirection } from '../../src/copy/form-labels.ts'
import { blocksOf } from './blocks.ts'

describe('labels that are known by their form', () => {
  test.each([
    ['Below Button (small text)', 'body'],
    ['Social proof below CTA', 'body'],
    ['Teks kecil di bawah tombol', 'body'],
    ['Detail bullets', 'bullets'],
    ['Poin manfaat', 'bullets'],
    ['Form Subtext', 'body'],
    ['Trust badges', 'body'],
    ['Pre-headline (small text above)', 'subhead'],
    ['Section layout', 'note'],
    ['Card icon', 'note'],
    ['Promise (inline)', 'body'],
  ])('%s', (label, sense) => expect(formSense(label)).toBe(sense))

  test.each(['You get', 'Under the hood', 'Installation Discount', 'April', 'What is in your list', 'Yang Anda dapat'])(
    '%s may be copy',
    (label) => expect(formSense(label)).toBeUndefined(),
  )

  test.each(['Three cards', 'rotating, 2.5s each', 'Foto pemilik di dapur', '3 kolom'])('%s is a direction', (text) =>
    expect(isDirection(text)).toBe(true),
  )
  test.each(['Get three months free', 'your name', 'Claim the seat'])('%s is none', (text) =>
    expect(isDirection(text)).toBe(false),
  )
})

describe('a page drafted part by part', () => {
  test('a labelled hero over numbered parts: title and notes above it are no copy', () => {
    const text =
      '# Larch Loaf: six-week bread course\n### Landing Page Copy\n\n> Reading level: grade 6.\n\n## 1. Hero\n\n### Headline\n# Bake it yourself by June\n\n### Subhead\nSix evenings, one oven, no kneading.\n\n**[ Claim your place ]**\n\n## 2. The Problem\n\nShop bread is stale by noon.\n\n## 3. Social Proof\n\nForty neighbours bake with us.\n'
    expect(blocksOf(text).slice(0, 3)).toEqual([
      'headline: Bake it yourself by June',
      'subhead: Six evenings, one oven, no kneading.',
      'cta: Claim your place',
    ])
  })

  test('what is for the designer, the browser or the menu is no copy', () => {
    const text = `# Landing page copy: Fernhill Kilns

**Page Title (Browser Tab):** Kiln rental | Fernhill

## NAV

Home
Prices

## HERO

**Layout:** Two columns.

**Pre-headline (small text above):**
For potters without a kiln

**Headline:**
Fire a full kiln
[rotating, 2s each]

**Subhead:** Rented by the firing

**CTA:** Reserve a kiln

**Below Button (small text):** No deposit.

## WHO IT IS FOR

**[Three cards]**

Weekend potters.

## FAQ

Does it fit? Yes.

## Weight Tracking

Every pot is weighed before it goes in.

## Design notes

Use clay colours.
`
    expect(blocksOf(text)).toEqual([
      'subhead: For potters without a kiln',
      'headline: Fire a full kiln',
      'subhead: Rented by the firing',
      'cta: Reserve a kiln',
      'body: No deposit.',
      'heading: WHO IT IS FOR',
      'body: Weekend potters.',
      'body: Does it fit? Yes.',
      'heading: Weight Tracking',
      'body: Every pot is weighed before it goes in.',
    ])
  })

  test('the first part alone has its lines named, the others stand under numbers', () => {
    const draft = `# Larch Tide: a six-week class
### Landing Page Copy

> Reading level: simple. Items in brackets are still open.

## 1. Hero

### Headline
# You can bake. Nobody showed you how.

### Subhead
Six weeks with Ana, and the loaf on your table is your own.

## 2. Social Proof

### Thirty tables, thirty loaves

The first class baked in May.
`
    expect(blocksOf(draft).slice(0, 2)).toEqual([
      'headline: You can bake. Nobody showed you how.',
      'subhead: Six weeks with Ana, and the loaf on your table is your own.',
    ])
  })

  test('labels as list items', () => {
    const text =
      '# Home page copy\n\n## Hero Section\n\n- **Headline:** A dry roof in three days\n- **Subheadline:** Fixed price before we start.\n- **Trust badges:** Guild of roofers\n- **Primary CTA:** Get a fixed price\n\n## Why us?\n\n- **Ten years:** of guarantee.\n'
    expect(blocksOf(text)).toEqual([
      'headline: A dry roof in three days',
      'subhead: Fixed price before we start.',
      'body: Guild of roofers',
      'cta: Get a fixed price',
      'heading: Why us?',
      'bullet: Ten years: of guarantee.',
    ])
  })

  test('labels in a table', () => {
    const text =
      '# Naskah beranda\n\n| Elemen | Teks | Catatan |\n|---|---|---|\n| Judul | Tutup buku dalam dua hari | maks. 8 kata |\n| Subjudul | Untuk tim keuangan kecil. | |\n| Tombol utama | Minta demo | ke /demo |\n| Gambar hero | tangkapan layar | |\n'
    expect(blocksOf(text)).toEqual([
      'headline: Tutup buku dalam dua hari',
      'subhead: Untuk tim keuangan kecil.',
      'cta: Minta demo',
    ])
  })

  test('a headline of two lines in a block quote is one', () => {
    const text =
      '## HERO\n\n**Headline:**\n> Jot the load.\n> Read the firing.\n\n**Subheadline:**\n> A log for kilns.\n\n**Body:**\n> Every pot, every hour.\n\n## STEPS\n\n**Step 1 - Weigh**\n> Put the pot on the scale.\n'
    expect(blocksOf(text)).toEqual([
      'headline: Jot the load. Read the firing.',
      'subhead: A log for kilns.',
      'body: Every pot, every hour.',
      'body: Step 1 - Weigh',
      'body: Put the pot on the scale.',
    ])
  })

  test('words that the draft sets in quotation marks are its own; a testimonial stays a quotation', () => {
    const text =
      '# Bakery landing page copy\n\n## Hero Section\n\n- **Headline:** "Warm bread before your first meeting"\n- **Subheadline:** "Baked at 4 am, at your desk by 8."\n- **CTA:** "Order a box"\n\n## Why Us Section\n\n### Section Title\n\n- "The best bread in town"\n\n### Body\n\n"We bake 300 loaves a day."\n\n## Testimonials\n\n**Testimonial:** "I stopped skipping breakfast."\n'
    expect(blocksOf(text)).toEqual([
      'headline: Warm bread before your first meeting',
      'subhead: Baked at 4 am, at your desk by 8.',
      'cta: Order a box',
      'heading: The best bread in town',
      'body: We bake 300 loaves a day.',
      'quote: "I stopped skipping breakfast."',
    ])
  })

  test('labels on plain lines', () => {
    const text =
      '[HERO SECTION]\n\nJudul: Kasir yang jalan tanpa sinyal\nSubjudul: Untuk warung dan toko kecil\nTombol: Coba gratis 14 hari\nTeks di bawah tombol: Tanpa kartu kredit\n\nSection: Masalah\n\nInternet mati, antrean panjang.\n\n[FOOTER CTA]\n\nCTA button text: Coba gratis 14 hari\n'
    expect(blocksOf(text)).toEqual([
      'headline: Kasir yang jalan tanpa sinyal',
      'subhead: Untuk warung dan toko kecil',
      'cta: Coba gratis 14 hari',
      'body: Tanpa kartu kredit',
      'body: Internet mati, antrean panjang.',
      'cta: Coba gratis 14 hari',
    ])
  })

  test('bold labels above their words, rows of signs around a part', () => {
    const text =
      '=== HERO ===\n\n**Headline**\nSell your car before Sunday\n\n**Subhead**\nAn offer in ten minutes.\n\n**Button**\n[Get my offer]\n\n**Microcopy**\nNo fees.\n\n=== FOOTER ===\n\n© Motorly\n'
    expect(blocksOf(text)).toEqual([
      'headline: Sell your car before Sunday',
      'subhead: An offer in ten minutes.',
      'cta: Get my offer',
      'body: No fees.',
      'body: © Motorly',
    ])
  })
})

describe('labels of a mail', () => {
  test('a label right below a list of subjects, and notes below the button', () => {
    const text =
      '# Trial mail\n\n**Subject options:**\n1. Still chasing paper?\n2. One invoice, two minutes\n**Body:**\nHi Ana,\n\nSend one invoice today.\n\n**CTA:** Send an invoice\n**Goal:** activation\n\n**Footer:** Ledgerly, 3 Mill Lane\n'
    expect(blocksOf(text, { kind: 'email' })).toEqual([
      'subject: Still chasing paper?',
      'subject: One invoice, two minutes',
      'body: Hi Ana,',
      'body: Send one invoice today.',
      'cta: Send an invoice',
      'footer: Ledgerly, 3 Mill Lane',
    ])
  })

  test('a button on a plain line', () => {
    const text =
      'Subject: Your firing\n\nBody copy:\n\nHi Ana,\n\nthe kiln is free on Friday.\n\nCTA button text: See what to bring\nCTA link: https://example.com\n'
    expect(blocksOf(text, { kind: 'email' }).at(-1)).toBe('cta: See what to bring')
  })
})
