import { expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'

const isCopy = (text: string) => read(text).isCopy

test('a mail that is all slots is a form, not yet a mail', () => {
  const form =
    '# Outreach\n\nSubject: [Pain point] at [Company]?\n\nHey [First Name],\n\nSaw your [post or talk] about [topic] and [specific comment on it].\n\nWe helped [similar company] reach [specific result].\n\nOpen to a call about [challenge]?\n\n[Name]\n'
  expect(isCopy(form)).toBe(false)
  expect(
    isCopy(
      '# Outreach\n\nSubject: Kilns at [Company]\n\nHey [First Name],\n\nwe rent kilns to schools that fire once a term, and take the pots back and forth for you.\n\nOpen to a call on Friday?\n\nAna\n',
    ),
  ).toBe(true)
})

test('a mail whose only link and subject the sender fills in', () => {
  expect(
    isCopy(
      "# Outreach\n\n**Subject:** {{subject_line}}\n\nHi {{first_name}},\n\nI looked at {{business_name}}'s website and built you a quick demo of what it could look like with your prices on the first page.\n\n**{{demo_url}}**\n\nNo obligation. If you like what you see, I'm happy to hop on a call.\n\n{{sender_name}}\n",
    ),
  ).toBe(true)
})

test('what is new in a product is no page that sells it', () => {
  expect(
    isCopy(
      '---\ntitle: Folders\npublishedAt: 2026-03-02\n---\n\n### New Features\n\n- **Folders**: we are excited to bring you folders. Your team can sort its notes.\n\n### Enhancements\n\n- Search is faster.\n\n### Getting started with folders\n\n1. Open your notes.\n2. Click **New folder**.\n3. Enjoy your tidy notes.\n',
    ),
  ).toBe(false)
})

const PARTS = (name: string, first: string) =>
  `## ${name}\n\n- **Headline:** ${first}\n- **Body:** Fixed price before we start, dry in three days.\n- **CTA:** Get a fixed price\n\n`
test('lists of labelled parts under the names of sections are a draft', () => {
  expect(
    isCopy(
      `# Roof page\n\n${PARTS('1. Hero', 'A dry roof in three days')}${PARTS('2. Problem', 'A small leak is never small')}`,
    ),
  ).toBe(true)
  expect(
    isCopy(
      '# What every landing page needs\n\nA page has a few parts.\n\n- **Headline:** say what the reader gets.\n- **Subheadline:** explain for whom.\n- **CTA:** one button, one verb.\n\n## Why it matters\n\nReaders decide in five seconds.\n',
    ),
  ).toBe(false)
})
