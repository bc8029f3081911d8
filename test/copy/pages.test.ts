import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import { blocksOf } from './blocks.ts'

describe('roles on a page', () => {
  test('hero keys make the headline, a button and a subhead; the title is for search then', () => {
    const text = `---
title: Ovenly | Home baking kits
description: Baking kits by post
hero:
  title: Bread that rises every time
  subtitle: Starter kits for home bakers
  cta:
    text: Get my kit
    url: /shop/
features:
  - title: Warm starter
    text: It arrives alive.
testimonials:
  - content: My first loaf rose.
    author: Ines P.
cards:
  - title: Spring deal
    btnText: Buy now
---
`
    expect(blocksOf(text)).toEqual([
      'heading: Ovenly | Home baking kits',
      'body: Baking kits by post',
      'headline: Bread that rises every time',
      'subhead: Starter kits for home bakers',
      'cta: Get my kit',
      'heading: Warm starter',
      'body: It arrives alive.',
      'quote: My first loaf rose.',
      'body: Ines P.',
      'heading: Spring deal',
      'cta: Buy now',
    ])
    const meta = read(text, { kind: 'landing' }).pieces[0]?.blocks.filter((block) => block.meta)
    expect(meta?.map((block) => block.key)).toEqual(['title', 'description'])
  })

  test('a title is the headline where nothing else is', () => {
    expect(blocksOf('---\ntitle: Bread that rises every time\n---\n\nOur kits arrive alive.\n')[0]).toBe(
      'headline: Bread that rises every time',
    )
  })

  test('bold that goes on into the next line is a lead, no title', () => {
    const text = '# Bread that rises\n\n**You get a kit that your oven\nremembers.** Prices stay for a year.\n'
    expect(blocksOf(text).slice(1)).toEqual([
      expect.stringMatching(/: You get a kit that your oven\sremembers\. Prices stay for a year\.$/),
    ])
  })

  test('a title that names a place on the site is none', () => {
    const text = '---\ntitle: Beranda\nintro:\n  title: Roti mengembang setiap kali\n---\n\nPaket kami tiba segar.\n'
    expect(blocksOf(text)).toContain('headline: Roti mengembang setiap kali')
  })

  test('the first H1 is the headline, a smaller heading or a bold line under it the subhead', () => {
    expect(blocksOf('# Bread that rises\n\n**Kits for home bakers**\n\nWarm.\n\n# More\n').slice(0, 2)).toEqual([
      'headline: Bread that rises',
      'subhead: Kits for home bakers',
    ])
    expect(blocksOf('# Bread that rises\n\n## Kits for home bakers\n\n## Why\n\nWarm.\n')[1]).toBe(
      'subhead: Kits for home bakers',
    )
    expect(blocksOf('# Bread that rises\n\n## Features\n\nWarm.\n')[1]).toBe('heading: Features')
  })

  test('words beside a speaker are a quote whatever the list is called', () => {
    const text =
      '---\nblocks:\n  - type: testimonial\n    content: My first loaf rose.\n    author: Ines P.\n  - type: text\n    body: We bake.\n---\n'
    expect(blocksOf(text)).toEqual(['quote: My first loaf rose.', 'body: Ines P.', 'body: We bake.'])
  })

  test('a paragraph that is one link is a call', () => {
    expect(blocksOf('# Bread\n\n[Get my kit](/shop)\n\nSee [our story](/story) too.\n')).toEqual([
      'headline: Bread',
      'cta: Get my kit',
      'body: See our story too.',
    ])
  })

  test('lines of the team are left out', () => {
    const text =
      '# Bread that rises\n\n**Meta description:** Kits by post\n**Target keyword:** bread kit\n\nWarm loaves for you.\n'
    expect(blocksOf(text)).toEqual(['headline: Bread that rises', 'body: Warm loaves for you.'])
  })

  test('labelled notes right under the title are for the team, elsewhere they are copy', () => {
    const text =
      '# Our bakery\n\n**For:** the about page\n**Purpose:** build trust\n\nWe bake.\n\n**When:** Friday\n\n**For:** neighbours\n'
    expect(blocksOf(text)).toEqual([
      'headline: Our bakery',
      'body: We bake.',
      'body: When: Friday',
      'body: For: neighbours',
    ])
  })

  test('lines break where writers break them, wrapped prose does not', () => {
    const text =
      '# Bread\n\nWarm.\n\n**Free delivery**\nTo every village.\n\nAnna Hale\nOven Club\n01234 567890\n\nOur kits are packed on the day they leave the bakery and\nthey reach you before the weekend.\n'
    expect(blocksOf(text)).toEqual([
      'headline: Bread',
      'body: Warm.',
      'body: Free delivery',
      'body: To every village.',
      'body: Anna Hale',
      'body: Oven Club',
      'body: 01234 567890',
      'body: Our kits are packed on the day they leave the bakery and they reach you before the weekend.',
    ])
  })

  test('code is no copy', () => {
    expect(blocksOf('# Bread\n\n```text\nNo yeast\nThe loaf rises on its own overnight.\n```\n\nWarm.\n')).toEqual([
      'headline: Bread',
      'body: No yeast The loaf rises on its own overnight.',
      'body: Warm.',
    ])
    expect(blocksOf('# Bread\n\n```text\nloaf/\n  crust.md\n```\n\nWarm.\n')).toEqual([
      'headline: Bread',
      'body: Warm.',
    ])
    expect(blocksOf('# Bread\n\n```sh\nnpm install bread\n```\n\nWarm.\n')).toEqual(['headline: Bread', 'body: Warm.'])
  })
})

const PAGE = `---
title: Ovenly
---

# Bread that rises every time

We help home bakers bake better bread, without the guesswork. Your starter kit arrives alive.

## Why choose us

Our team has baked for 4,000 customers. Free delivery, and a guarantee on every loaf.

[Get your kit](/shop)
`

describe('is it copy', () => {
  test('a page that sells is, and says why', () => {
    const copy = read(PAGE)
    expect([copy.isCopy, copy.kind, copy.language]).toEqual([true, 'landing', 'en'])
  })

  test.each([
    ['empty', ''],
    ['a word', '# Hi\n'],
    ['a changelog', '# Changelog\n\n## 1.2.0\n\n- You can now get your free trial. We help you. Contact us.\n'],
    [
      'a licence',
      'MIT License\n\nCopyright (c) 2024 Anna Hale. Permission is hereby granted, free of charge, to any person.\n',
    ],
    ['a policy', '---\ntitle: Kebijakan Privasi\n---\n\nKami menjaga data Anda. Hubungi kami untuk layanan terbaik.\n'],
    [
      'documentation',
      '# Configuration\n\n## Installation\n\n```sh\nnpm install ovenly\n```\n\n## Usage\n\nSet `oven.temperature` in `src/config.ts`. The function must return a number.\n\n## API\n\n| Option | Type |\n|---|---|\n| `heat` | number |\n',
    ],
    ['a code page', `# Heat\n\n\`\`\`ts\n${'const heat = 1\n'.repeat(30)}\`\`\`\n`],
  ])('%s is not', (_name, text) => {
    const copy = read(text)
    expect([copy.isCopy, copy.kind, copy.pieces]).toEqual([false, 'other', []])
  })

  test.each([
    ['# Inside\n\nTODO\n', 'en'],
    ['# Total\n', 'en'],
    ['# Kontak\n\nTODO: alamat kami\n', 'id'],
    ['# Nuestra promesa para usted\n\nTodo lo que usted necesita para su casa, en un solo lugar.\n', 'es'],
  ])('the language of a page that has only begun: %j', (text, language) => {
    expect(read(`---\nkind: landing\n---\n${text}`).language).toBe(language)
  })

  test('the front matter decides outright, then the caller; an audience decides nothing', () => {
    const docs = '## Usage\n\nSet `heat` in `config.ts` before you call the function.\n'
    expect(read(docs).isCopy).toBe(false)
    expect(read(`---\nkind: landing\n---\n\n${docs}`).isCopy).toBe(true)
    expect(read(`---\ncopydesk: true\n---\n\n${docs}`).isCopy).toBe(true)
    expect(read(docs, { kind: 'landing' }).kind).toBe('landing')
    expect(read(`---\naudience: b2b\n---\n\n${docs}`).isCopy).toBe(false)
    expect(read(PAGE.replace('title: Ovenly', 'copydesk: false')).isCopy).toBe(false)
    expect(read(PAGE.replace('title: Ovenly', 'kind: email'), { kind: 'landing' }).kind).toBe('email')
  })

  test('what the front matter declares wins for the language', () => {
    expect(read(PAGE.replace('title: Ovenly', 'lang: id-ID')).language).toBe('id')
    expect(read(PAGE, { language: 'de' }).language).toBe('de')
  })
})

describe('declared', () => {
  test('wrong values are faults that name the allowed ones', () => {
    const text = PAGE.replace(
      'title: Ovenly',
      'kind: landing\naudience: everybody\ncopydesk:\n  rules:\n    message/one-cta: loud',
    )
    const copy = read(text)
    expect(copy.declared.audience).toBeUndefined()
    expect(copy.faults.map((fault) => fault.message)).toEqual([
      '"everybody" is not allowed for audience; use b2b, b2c, both',
      '"loud" is not allowed for copydesk.rules.message/one-cta; use off, info, warning, error',
    ])
    expect(copy.faults.map((fault) => copy.source.slice(fault.span))).toEqual(['everybody', 'loud'])
  })

  test('everything that may be declared', () => {
    const text = PAGE.replace(
      'title: Ovenly',
      'kind: landing\naudience: both\nstatus: template\ncampaign: spring\npromise: Bread rises\nstage: trial\npersona: baker\ncopydesk:\n  rules:\n    message/one-cta: off',
    )
    const { declared } = read(text)
    expect(declared).toMatchObject({
      kind: 'landing',
      copy: true,
      audience: 'both',
      template: true,
      campaign: 'spring',
      promise: 'Bread rises',
      stage: 'trial',
      persona: 'baker',
    })
    expect(declared.rules).toMatchObject([{ id: 'message/one-cta', value: 'off' }])
  })
})
