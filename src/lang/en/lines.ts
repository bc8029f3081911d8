import type { Lines } from '../lines.ts'

const lines: Lines = {
  promise: {
    b2c: '{product|Product} gets {who|who it is for} [what they get] in [time], without [the old trouble].',
    b2b: '{product|Product} helps {who|which teams} cut [cost or risk] by [number]% within [period] compared with {alternative|the usual way} ([source]).',
  },
  promiseProven: {
    b2c: '{product|Product} gets {who|who it is for} [what they get], without [the old trouble] — {proof|the figure of the trust bank}.',
    b2b: '{product|Product} helps {who|which teams} cut [cost or risk] — {proof|the figure of the trust bank}.',
  },
  promiseWho: ' for [who it is for]',
  promiseSize: ', [number]% [faster, cheaper or safer] than [alternative] ([source])',
  promiseGain: ', so you save [what the reader gains]',
  number: {
    b2c: '[number] [customers] served since [year].',
    b2b: '[measure] [down or up] [number]% in [period] ([source]).',
  },
  case: {
    b2c: 'Case study: [which customer] in [place] went from [before] to [after] in [period].',
    b2b: 'Case study: [which company], [which industry], [measure] from [before] to [after] in [period].',
  },
  verification: {
    b2c: '“[what a customer said, word for word]” — [customer name], [place]',
    b2b: '“[what a customer said, word for word]” — [name], [role], [company]',
  },
  guarantee: {
    b2c: '[what you promise], guaranteed for [days] days.',
    b2b: '[certificate] certified, audited by [auditor] in [year].',
  },
  roi: [
    '[first measure] down [first number]% in [first period]',
    '[second measure] down [second number]% in [second period]',
    '[third measure] from [before] to [after] in [third period]',
  ],
  quote: '“[what a customer said, word for word]” — [name], [role], [company]',
  security: 'Security FAQ: [link to the FAQ] · Data processing summary, one page: [link to the summary]',
  certificate: '[certificate] certified, audited by [auditor] in [year]; customer data is stored in [which country].',
  securityLinks: ['Security FAQ', 'Data processing summary'],
  link: 'link',
  trouble: {
    b2c: 'Tired of [the trouble that the reader knows]?',
    b2b: 'Still losing [time, money or customers] to [the problem]?',
  },
  subject: '[what the reader gets], from [day or time] on',
  reader: 'You [do what, or have what, afterwards], without [the old trouble].',
  rank: ' ([rank or figure], [source], [year])',
  namedSource: ' ([name or number], [source])',
  licensed: ' ([licence, or since when])',
  measured: ' ([how many were measured], [period], [source])',
  tested: ' (tested by [who] in [year])',
  green: ' ([part], [measure], [certificate] of [year])',
  result: ', with [number]% less [cost or waste] in [90] days',
  firstResult: 'First [result] within [time].',
  optOut: {
    reason: 'You get this email because [the reason]. ',
    link: 'Unsubscribe',
    sender: ' · [sender and postal address]',
    plain: 'Not for you? Just reply no, and this was the last email.',
  },
  cta: {
    goods: { b2c: ['Buy now', 'Order your [product]'], b2b: ['Ask for a quote', 'Order your [product]'] },
    system: {
      b2c: ['Try it yourself'],
      b2b: ['Check your fit in [15] minutes', 'See it in a [15]-minute demo'],
    },
    service: {
      b2c: ['Ask for dates and prices', 'Book your [appointment]'],
      b2b: ['Ask for a quote', 'Book a [15]-minute call'],
    },
    any: {
      b2c: ['Ask us about [your question]'],
      b2b: ['Ask for a quote', 'Check your fit in [15] minutes'],
    },
  },
  labels: {
    contact: {
      b2b: ['Book a [15]-minute call', 'Tell us about your project'],
      b2c: ['Ask us about [your question]', 'Book your [appointment]'],
    },
    book: { b2b: ['Book a [15]-minute fit check'], b2c: ['Book your [appointment]'] },
    signup: { b2b: ['Sign up your team in [5] minutes'], b2c: ['Create your [account] in [2] minutes'] },
    trial: { b2b: ['Try it with your team for [14] days'], b2c: ['Try it for [14] days'] },
    buy: { b2b: ['Order [product] for your team'], b2c: ['Buy [product] now'] },
    learn: { b2b: ['See [what the page shows]'], b2c: ['See [what the page shows]'] },
    other: { b2b: ['Open [what the reader gets]'], b2c: ['Open [what the reader gets]'] },
  },
  ask: {
    goods: {
      b2c: 'Order yours before [day]: just reply “[word]” to this email.',
      b2b: 'Shall I send you a [quote] this week?',
    },
    system: {
      b2c: 'Want to try it? Just reply “[word]” to this email.',
      b2b: 'Worth a [15]-minute call this week to check your fit?',
    },
    service: {
      b2c: 'Just reply with [a day that suits you], and we will book you in.',
      b2b: 'Worth a [15]-minute call this week about [your project]?',
    },
    any: {
      b2c: 'Just reply “[word]”, and [what happens next].',
      b2b: 'Worth a [15]-minute call this week about [your project]?',
    },
  },
  wanted: 'Want your {step|visit}? Just reply to this email.',
  about: 'Read about {heading|what the page shows}',
  way: ' ([phone number or link])',
}

export default lines
