import { expect, test } from 'vitest'
import { blocksOf } from './blocks.ts'

const page = (rest: string) =>
  blocksOf(`## HERO\n\n**Headline:** Warm floors by Friday\n\n**Subhead:** Fitted in a day\n\n${rest}`).slice(2)

test.each([
  [
    'the price and the voices below it are no buttons',
    '**CTA:**\nBook a fitter →\nSee a floor\n\nFrom €49 a metre, refund within 30 days.\n\n★★★★★ "My feet are grateful."\n',
    [
      'cta: Book a fitter →',
      'cta: See a floor',
      'body: From €49 a metre, refund within 30 days.',
      'body: ★★★★★ "My feet are grateful."',
    ],
  ],
  [
    'small print in the same paragraph',
    '**Tombol:**\nPesan survei\nTanpa biaya, tanpa janji.\n',
    ['cta: Pesan survei', 'body: Tanpa biaya, tanpa janji.'],
  ],
  [
    'a list says which is which and where they lead',
    '**CTA buttons:**\n- Primary: `Book a fitter` → [Booking page]\n- Secondary: See a floor (scrolls to the gallery)\n\nNo deposit.\n',
    ['cta: Book a fitter', 'cta: See a floor', 'body: No deposit.'],
  ],
  [
    'a closing part holds lines of all kinds',
    '## CLOSING CTA\n\nYour floor could be warm by Friday.\n\nBook a fitter →\n\nStill cold? Ask us anything, we have seen every floor there is in this town.\n',
    [
      'body: Your floor could be warm by Friday.',
      'cta: Book a fitter →',
      'body: Still cold? Ask us anything, we have seen every floor there is in this town.',
    ],
  ],
  ['a remark on what it does', '**CTA Button:** Book a fitter (opens the form)\n', ['cta: Book a fitter']],
  [
    'a remark to the reader stays',
    '**CTA Button:** Book a fitter (free of charge)\n',
    ['cta: Book a fitter (free of charge)'],
  ],
])('under the label of a button: %s', (_, text, expected) => expect(page(text)).toEqual(expected))

test('each option under the heading of subjects is a subject', () => {
  const text =
    '# Launch mail\n\n## Subject line options (A/B)\n\n**A:** Cold feet are over\n**B:** One day, one warm floor\n\n## Body\n\nHi Ana,\n\nBook a fitter today and we come on Friday.\n'
  expect(blocksOf(text, { kind: 'email' }).slice(0, 3)).toEqual([
    'subject: Cold feet are over',
    'subject: One day, one warm floor',
    'body: Hi Ana,',
  ])
})
