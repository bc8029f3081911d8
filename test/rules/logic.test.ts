import { describe, expect, test } from 'vitest'
import type { Finding, Page, Rule } from '../../src/lint/rule.ts'
import { toolsFor } from '../../src/lint/tools.ts'
import { apply, plain } from '../../src/rewrite/rewrite.ts'
import referenceProof from '../../src/rules/b2b/reference-proof.ts'
import roiProof from '../../src/rules/b2b/roi-proof.ts'
import securityProof from '../../src/rules/b2b/security-proof.ts'
import value from '../../src/rules/hero/value.ts'
import oneCta from '../../src/rules/message/one-cta.ts'
import onePromise from '../../src/rules/message/one-promise.ts'
import threeProofs from '../../src/rules/message/three-proofs.ts'
import { pageOf } from './page.ts'

/** What a rule yields on a page whose message is given. */
function judge(rule: Rule, page: Page, options: Record<string, unknown> = {}): Finding[] {
  return [...rule.check(page, toolsFor(rule, { options }, page.language))].filter((one) => one !== undefined)
}

const words = (page: Page, finding: Finding | undefined): string | undefined =>
  finding && page.map.copy.source.slice(finding.span)

const applied = (page: Page, finding: Finding | undefined, index = 0): string | undefined => {
  const rewrite = finding?.rewrites[index]
  return rewrite && apply(page.map.copy.source.text, rewrite)
}

const COPY = `# Quiet ovens

Larch bakes while you sleep. It hums.

- Since 1998
- Loved by Wren Foods

[Order now](/shop)
`

/** Nothing on it looks like proof. */
const BARE = COPY.replace('- Since 1998\n- Loved by Wren Foods\n\n', '')
/** The promise says what anybody could. */
const PLAIN = COPY.replace('bakes while', 'bakes effortlessly while')

describe('message/one-promise', () => {
  test('without a promise, points at the headline and offers one sentence below it', () => {
    const page = pageOf(COPY, { audience: 'b2c' })
    const [finding, ...rest] = judge(onePromise, page)
    expect(rest).toEqual([])
    expect(finding?.says).toBe('none')
    expect(words(page, finding)).toBe('Quiet ovens')
    expect(applied(page, finding)).toMatch(/^# Quiet ovens\n\n\[Product\] gets \[who it is for\] .*\n\nLarch bakes/)
  })

  test('an email is told at its first sentence, not at the greeting', () => {
    const page = pageOf('Hello Ana,\n\nLarch is here. It hums.\n', { kind: 'email' })
    expect(words(page, judge(onePromise, page)[0])).toBe('Larch is here.')
  })

  test('names what a vague promise leaves out, and completes its sentence', () => {
    const promise = [{ text: 'Larch bakes effortlessly while you sleep.', slots: { gain: 'sleep', product: 'Larch' } }]
    const page = pageOf(PLAIN, { promise, audience: 'b2b' })
    const [finding] = judge(onePromise, page)
    expect(finding?.message).toBe(
      'The promise stays general: “effortlessly” would fit any seller (1 counted). Say instead whom it is for and how much better.',
    )
    expect(words(page, finding)).toBe('Larch bakes effortlessly while you sleep.')
    expect(applied(page, finding)).toContain(
      'while you sleep for [who it is for], [number]% [faster, cheaper or safer] than [alternative] ([source]). It hums.',
    )
  })

  test('is content with two parts, or as many as the setting asks for', () => {
    const text = 'Larch bakes effortlessly while you sleep and your oven cools.'
    const promise = [{ text, slots: { gain: 'sleep', who: 'you' } }]
    const page = pageOf(PLAIN.replace('Larch bakes effortlessly while you sleep.', text), { promise })
    expect(judge(onePromise, page)).toEqual([])
    expect(judge(onePromise, page, { parts: 3 }).map((finding) => finding.says)).toEqual(['vague'])
  })

  test('never edits inside a link', () => {
    const copy = '# Quiet ovens\n\n[Bake while you sleep](/x)\n'
    const page = pageOf(copy, { promise: [{ text: 'Bake while you sleep', slots: {} }] })
    for (const rewrite of judge(onePromise, page)[0]?.rewrites ?? [])
      expect(apply(copy, rewrite)).toContain('[Bake while you sleep](/x)')
  })

  test('two headings that promise different things to the first screen', () => {
    const copy = '# Bake faster\n\n## Pay less\n\nLater.\n'
    const both = [
      { text: 'Bake faster', slots: { gain: 'x', size: 'y' }, axis: 'faster' as const },
      { text: 'Pay less', slots: { gain: 'x', size: 'y' }, axis: 'cheaper' as const },
    ]
    const seen = pageOf(copy, { promise: both, fold: { phone: 'Later.', laptop: 'Later.' } })
    const [finding] = judge(onePromise, seen)
    expect(finding?.says).toBe('several')
    expect(finding?.related.map(({ span }) => copy.slice(span.start, span.end))).toEqual(['Pay less'])
    const below = pageOf(copy, { promise: both, fold: { phone: 'Bake faster', laptop: 'Bake faster' } })
    expect(judge(onePromise, below)).toEqual([])
    const alike = both.map((each) => ({ ...each, axis: 'faster' as const }))
    expect(judge(onePromise, pageOf(copy, { promise: alike, fold: { phone: 'Later.', laptop: 'Later.' } }))).toEqual([])
  })
})

describe('message/three-proofs', () => {
  const number = { text: 'Since 1998', kind: 'number', sub: 'experience' } as const
  const customer = { text: 'Loved by Wren Foods', kind: 'case', sub: 'customer' } as const

  test('counts kinds, names the missing ones and adds them where the other proof stands', () => {
    const has = { roi: true, reference: true }
    const page = pageOf(COPY, { proofs: [{ ...number, sub: 'roi' }, customer], audience: 'b2b', has })
    const [finding] = judge(threeProofs, page)
    expect(finding).toMatchObject({ says: 'few', severity: 'info' })
    expect(finding?.message).toMatch(/^Proof 2\/3 \(2 in all\): verification still missing/)
    expect(words(page, finding)).toBe('Since 1998')
    expect(applied(page, finding)).toContain(
      '- Loved by Wren Foods\n- “[what a customer said, word for word]” — [name]',
    )
  })

  test('several of one kind are told as such', () => {
    const proofs = [number, { ...customer, kind: 'number' as const }, { ...number, text: 'It hums.' }]
    expect(judge(threeProofs, pageOf(COPY, { proofs }))[0]?.says).toBe('one-kind')
  })

  test('none: a warning at the promise, with a line for each kind', () => {
    const page = pageOf(BARE, { promise: [{ text: 'Larch bakes while you sleep.' }], audience: 'b2b' })
    const [finding] = judge(threeProofs, page)
    expect(finding).toMatchObject({ says: 'none-company', severity: 'warning' })
    expect(words(page, finding)).toBe('Larch bakes while you sleep.')
    expect(applied(page, finding)?.match(/^- .*\[/gm)).toHaveLength(3)
  })

  test('for people, one line: a review', () => {
    const page = pageOf(BARE, { promise: [{ text: 'Larch bakes while you sleep.' }], audience: 'b2c' })
    const [finding] = judge(threeProofs, page)
    expect(finding?.rewrites.map(({ edits }) => plain(edits[0]?.parts ?? []).trim())).toEqual([
      '“[what a customer said, word for word]” — [customer name], [place]',
    ])
  })

  test('the emails of a file share their proofs, and one finding', () => {
    const one = pageOf('Hello Ana,\n\nLarch is here.\n', { kind: 'email' })
    const two = pageOf('Since 1998 for Wren.\n', { kind: 'email', proofs: [{ ...number, text: 'Since 1998' }] })
    const map = { ...one.map, pieces: [one.piece, two.piece] }
    expect(judge(threeProofs, { ...one, map }, { emailKinds: 2 }).map(({ says }) => says)).toEqual(['few'])
    expect(judge(threeProofs, { ...two, map, index: 1 }, { emailKinds: 2 })).toEqual([])
    expect(judge(threeProofs, { ...one, map })).toEqual([])
  })
})

describe('message/one-cta', () => {
  test('without an ask, points at the end and offers one in the voice of the audience', () => {
    const copy = '# Quiet ovens\n\nLarch bakes while you sleep.\n'
    const page = pageOf(copy, { audience: 'b2b' })
    const [finding] = judge(oneCta, page)
    expect(words(page, finding)).toBe('Larch bakes while you sleep.')
    expect(applied(page, finding)).toBe(`${copy}\n[Ask for a quote]([link])\n`.replace('\n\n[', '\n\n['))
    expect(applied(pageOf(copy, { audience: 'b2c' }), judge(oneCta, pageOf(copy, { audience: 'b2c' }))[0])).toContain(
      '[Ask us about [your question]]([link])',
    )
    const shop = '# Quiet ovens\n\nLarch bakes while you sleep. Free shipping in 3 days.\n'
    expect(applied(pageOf(shop, { audience: 'b2c' }), judge(oneCta, pageOf(shop, { audience: 'b2c' }))[0])).toContain(
      '[Buy now]([link])',
    )
    const named = '# Clear pipes\n\nA repair begins with your free inspection. The estimate follows on paper.\n'
    expect(applied(pageOf(named, { audience: 'b2c' }), judge(oneCta, pageOf(named, { audience: 'b2c' }))[0])).toContain(
      '[Book your free inspection]([link])',
    )
  })

  const PAIR = '# Quiet ovens\n\n[Order now](/shop)\n\nIt hums.\n\n[Get the brochure](/pdf)\n\n[Order now](/shop)\n'
  const order = { text: 'Order now', ask: 'buy' } as const

  test('the same ask again is one; “read more” and a meeting beside a call are none more', () => {
    expect(judge(oneCta, pageOf(PAIR, { ctas: [order, order] }))).toEqual([])
    expect(
      judge(oneCta, pageOf(PAIR, { ctas: [order, { text: 'Get the brochure', ask: 'learn', primary: false }] })),
    ).toEqual([])
    const call = [
      { text: 'Order now', ask: 'contact' },
      { text: 'Get the brochure', ask: 'book', primary: false },
    ] as const
    expect(judge(oneCta, pageOf(PAIR, { ctas: call }))).toEqual([])
  })

  test('competing asks: named, evidence at each, the second one taken out or made the first', () => {
    const page = pageOf(PAIR, { ctas: [order, { text: 'Get the brochure', ask: 'download', primary: false }] })
    const [finding] = judge(oneCta, page)
    expect(finding?.message).toBe(
      '2 different asks compete: “Order now” and “Get the brochure”. Keep “Order now” as the one ask and drop or fold in the rest.',
    )
    expect(words(page, finding)).toBe('Get the brochure')
    expect(finding?.related.map(({ message }) => message)).toEqual(['Asks to buy'])
    expect(applied(page, finding)).toBe('# Quiet ovens\n\n[Order now](/shop)\n\nIt hums.\n\n[Order now](/shop)\n')
    expect(applied(page, finding, 1)?.match(/\[Order now\]\(\/shop\)/g)).toHaveLength(3)
    expect(judge(oneCta, page, { most: 2 })).toEqual([])
  })
})

describe('hero/value', () => {
  const copy = '# Larch\n\nWe like flour.\n\nBread at your door by seven.\n\nBye.\n'
  const promise = [{ text: 'Bread at your door by seven.' }]

  test('says which screens miss it, and moves the paragraph up', () => {
    const page = pageOf(copy, { promise, fold: { phone: 'Larch', laptop: 'We like flour.' }, audience: 'b2c' })
    const [finding] = judge(value, page)
    expect(finding?.message).toContain('below the fold on phone and laptop')
    expect(finding?.message).toContain('stands on line 5, the first screen ends at line 3')
    expect(applied(page, finding)).toBe('# Larch\n\nBread at your door by seven.\n\nWe like flour.\n\nBye.\n')
    expect(applied(page, finding, 1)).toBe(
      '# Larch\n\nBread at your door by seven.\n\nWe like flour.\n\nBread at your door by seven.\n\nBye.\n',
    )
  })

  test('silent where it is seen, or where there is none', () => {
    expect(judge(value, pageOf(copy, { promise, fold: { phone: 'Bye.', laptop: 'Bye.' } }))).toEqual([])
    expect(judge(value, pageOf(copy, { fold: { phone: 'Larch', laptop: 'Larch' } }))).toEqual([])
    const phone = pageOf(copy, { promise, fold: { phone: 'Larch', laptop: 'Bye.' } })
    expect(judge(value, phone)[0]?.message).toContain(
      'below the fold on phone: it stands on line 5, the first screen ends at line 1',
    )
  })
})

describe('the proofs that companies ask for', () => {
  const roi = { text: 'Since 1998', kind: 'number', sub: 'roi' } as const

  test('b2b/roi-proof speaks beside other proof, and offers as many cards as the setting says', () => {
    const proofs = [
      { text: 'Since 1998', kind: 'verification', sub: 'security' },
      { text: 'Loved by Wren Foods', kind: 'case', sub: 'customer' },
    ] as const
    expect(judge(roiProof, pageOf(BARE, { audience: 'b2b' }))).toEqual([])
    expect(judge(roiProof, pageOf(COPY, { audience: 'b2b', proofs: [roi], has: { roi: true } }))).toEqual([])
    const page = pageOf(COPY, { audience: 'b2b', proofs, has: { reference: true } })
    const [none] = judge(roiProof, page)
    expect(none?.says).toBe('named')
    expect(applied(page, none)).toContain('- Case study: [which company], [which industry]')
    const copy = COPY.replace('It hums.', 'It hums. Reduces downtime.')
    const quicker = pageOf(copy, { audience: 'b2b', proofs, has: { reference: true } })
    const [promised] = judge(roiProof, quicker)
    expect(promised?.says).toBe('none')
    expect(applied(quicker, promised)?.match(/^- \[/gm)).toHaveLength(1)
    expect(applied(quicker, judge(roiProof, quicker, { results: 3 })[0])?.match(/^- \[/gm)).toHaveLength(3)
  })

  test('b2b/security-proof stands at the ask and offers the documents; milder in an email', () => {
    const ctas = [{ text: 'Order now', ask: 'buy' }] as const
    const app = COPY.replace('It hums.', 'The app keeps your customer records.')
    const page = pageOf(app, { audience: 'b2b', ctas })
    expect(judge(securityProof, pageOf(COPY, { audience: 'b2b', ctas }))).toEqual([])
    const [finding] = judge(securityProof, page)
    expect(words(page, finding)).toBe('Order now')
    expect(applied(page, finding)).toContain('[Security FAQ]([link: Security FAQ]) · [Data processing summary](')
    expect(judge(securityProof, pageOf(app, { has: { security: true } }))).toEqual([])
    expect(judge(securityProof, pageOf(COPY, { kind: 'email', ctas }))).toEqual([])
    expect(judge(securityProof, pageOf(app, { kind: 'email', ctas }))[0]).toMatchObject({
      says: 'email',
      severity: 'info',
    })
  })

  test('b2b/reference-proof: none, or names without a result', () => {
    const customer = { text: 'Loved by Wren Foods', kind: 'case', sub: 'customer' } as const
    const measured = { text: 'Since 1998', kind: 'number', sub: 'experience' } as const
    const vouched = { text: 'It hums.', kind: 'verification', sub: 'security' } as const
    expect(judge(referenceProof, pageOf(BARE, { audience: 'b2b' }))).toEqual([])
    expect(judge(referenceProof, pageOf(BARE, { audience: 'both' }))).toEqual([])
    const aged = BARE.replace('hums.', 'hums.\n\n- Since 1998')
    expect(judge(referenceProof, pageOf(aged, { audience: 'b2b', proofs: [measured, vouched] }))[0]?.says).toBe('none')
    expect(judge(referenceProof, pageOf(COPY))).toEqual([])
    const page = pageOf(COPY, { proofs: [customer], has: { reference: true } })
    const [finding] = judge(referenceProof, page)
    expect(finding?.says).toBe('names-only')
    expect(applied(page, finding)).toContain('- Loved by Wren Foods\n- Case study: [which company], [which industry]')
    const told = pageOf(COPY.replace('Wren Foods', 'Wren Foods: 28% less waste'), {
      proofs: [customer],
      has: { reference: true },
    })
    expect(judge(referenceProof, told)).toEqual([])
  })

  test('in Indonesian the lines and the finding are Indonesian', () => {
    const proofs = [
      { text: 'Quiet ovens', kind: 'number', sub: 'roi' },
      { text: 'It hums.', kind: 'verification', sub: 'security' },
    ] as const
    const page = pageOf(BARE, { audience: 'b2b', language: 'id', proofs, has: { roi: true } })
    const [finding] = judge(referenceProof, page)
    expect(finding?.message).toMatch(/^Belum ada referensi/)
    expect(applied(page, finding)).toContain('“[kata pelanggan, apa adanya]” — [nama], [jabatan], [perusahaan]')
  })
})
