// Long copy of products that do not exist, varied enough that no cache of sentences helps.

const subjects = [
  'Your finance team',
  'A buyer',
  'Every plant manager',
  'The night shift',
  'Your auditor',
  'A new colleague',
]
const verbs = ['finds', 'signs off', 'compares', 'closes', 'forwards', 'checks', 'files', 'repeats']
const things = ['invoices', 'batch records', 'delivery notes', 'contracts', 'price lists', 'inspection reports']
const gains = ['in half the time', 'without a phone call', 'before lunch', 'in 4 minutes', 'with 31% fewer errors']
const tails = [
  'because nothing is typed twice.',
  'so that the meeting ends on time.',
  'and the numbers are the same on every screen.',
  'which used to take a whole afternoon.',
  'while the old folder stays on its shelf.',
]

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? ''

const sentence = (n: number): string =>
  [
    pick(subjects, n),
    pick(verbs, n * 3 + (n >> 2)),
    `${(n * 7) % 90}`,
    pick(things, n * 5 + (n >> 3)),
    pick(gains, n >> 1),
    pick(tails, n * 11 + (n >> 4)),
  ].join(' ')

/** A section of about 60 words. */
const section = (n: number): string => {
  const at = n * 4
  return [
    `## ${pick(subjects, n)} ${pick(verbs, n)} ${pick(things, n)} ${n}`,
    [sentence(at), sentence(at + 1), sentence(at + 2)].join(' '),
    n % 3 === 0 ? `- ${sentence(at + 3)}\n- ${pick(things, n)} ready ${pick(gains, n)}` : sentence(at + 3),
  ].join('\n\n')
}

/** A landing page of at least so many characters. */
export function longPage(characters: number, seed = 0): string {
  const parts = [
    '---\nkind: landing\naudience: b2b\n---',
    '# Close every audit in 2 days instead of 3 weeks',
    '[Book a demo](/demo)',
  ]
  let length = 0
  for (let n = seed; length < characters; n++) {
    const next = section(n)
    parts.push(next)
    length += next.length + 2
  }
  return `${parts.join('\n\n')}\n`
}

/** As many words as asked for, a few more. */
export const pageOfWords = (words: number): string => longPage(words * 6.2)
