import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import { understand } from '../../src/message/understand.ts'

function problems(text: string, language = 'en'): string[] {
  const [piece] = understand(read(text, { kind: 'landing', language })).pieces
  return piece?.problem.map((fact) => fact.text) ?? []
}

const page = (sentence: string): string =>
  `# Close your books 5 days sooner\n\n${sentence}\n\nLedgerly sorts it for you.`

describe('the problem', () => {
  test.each([
    'Tired of sorting receipts by hand?',
    'Your team still spends 12 hours a week copying numbers by hand.',
    'Most small shops struggle to keep track of their receipts.',
    'Are you struggling with late invoices?',
    'Every year, many owners lose days to missing receipts and frustrating errors.',
  ])('%s', (sentence) => expect(problems(page(sentence))).toContain(sentence))

  test.each([
    'Capek memilah nota secara manual?',
    'Tim Anda masih menghabiskan 12 jam seminggu menyalin angka secara manual.',
    'Banyak pemilik warung kesulitan mencari nota yang hilang.',
    'Kami memahami betapa sulitnya mengejar nota yang tercecer.',
  ])('in Indonesian: %s', (sentence) =>
    expect(
      problems(`# Tutup buku 5 hari lebih cepat\n\n${sentence}\n\nLedgerly merapikannya untuk Anda.`, 'id'),
    ).toContain(sentence),
  )

  test('told over two short sentences, it is one passage', () => {
    const [first, ...rest] = problems(page('Your books are a mess. You lose hours to missing receipts.'))
    expect(first).toBe('Your books are a mess. You lose hours to missing receipts.')
    expect(rest).toEqual([])
  })

  test('a passage ends where the answer begins', () => {
    const text = 'Chasing receipts by hand is exhausting. Ledgerly collects them for you overnight.'
    expect(problems(page(text))).toEqual(['Chasing receipts by hand is exhausting.'])
  })

  test.each([
    'Chasing suppliers for delivery dates is exhausting.',
    'Most teams drown in late orders, and nobody knows why.',
    'Too many clinics are stuck with rigid, error-prone rosters.',
  ])('without a reader in it: %s', (sentence) => expect(problems(page(sentence))).toContain(sentence))

  test.each([
    ['a plain fact', 'The office is open from nine to five.'],
    ['trouble denied', 'No hidden fees, no problem with returns.'],
    ['a relief', 'You never have to type a number again.'],
    ['housekeeping', 'Please let us know if you have any questions.'],
    ['a button', '[Stop wasting time](/start)'],
  ])('not %s', (_, sentence) => expect(problems(page(sentence))).toEqual([]))

  test.each([
    ['a plain fact', 'Kantor buka dari pukul sembilan sampai lima.'],
    ['trouble denied', 'Tanpa ribet, bebas biaya.'],
  ])('in Indonesian, not %s', (_, sentence) =>
    expect(problems(`# Tutup buku 5 hari lebih cepat\n\n${sentence}`, 'id')).toEqual([]),
  )

  test('at most two, and never the promise itself', () => {
    const [piece] = understand(
      read(
        '# Stop losing receipts and save 6 hours a week\n\nTired of chasing them? Your team struggles with missing ones. Most shops lose days to errors. \n\n## Month end\n\nEvery month ends in panic and overdue reports.',
        { kind: 'landing', language: 'en' },
      ),
    ).pieces
    expect(piece?.problem).toHaveLength(2)
    const promised = new Set(piece?.promise.map(({ span }) => span.start))
    expect(piece?.problem.some(({ span }) => promised.has(span.start))).toBe(false)
  })
})
