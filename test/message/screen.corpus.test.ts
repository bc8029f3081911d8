import { describe, expect, it } from 'vitest'
import { firstScreen } from '../../src/message/screen.ts'
import { goldFacts, landingPages } from './corpus.ts'

const pages = landingPages()
if (!pages) console.warn('The corpus is missing: what the first screen shows is not compared with its labels.')

/** Mean of the shares of right answers among the pages that show it and those that do not. */
function balanced(answers: ReadonlyArray<readonly [gold: boolean, ours: boolean]>): number {
  const share = (value: boolean) => {
    const of = answers.filter(([gold]) => gold === value)
    return of.filter(([gold, ours]) => gold === ours).length / Math.max(1, of.length)
  }
  return (share(true) + share(false)) / 2
}

describe.skipIf(!pages)('the first screen of labelled pages, given what a reader found on them', () => {
  const seen = (pages ?? []).map(({ label, copy, piece }) => {
    const screen = firstScreen(piece, goldFacts(label.value, copy, piece), goldFacts(label.ctas, copy, piece))
    return { label, laptop: screen?.laptop }
  })

  it('shows the promise where the reader saw it', () => {
    const answers = seen.map(({ label, laptop }) => [label.first_screen.value, laptop?.promise ?? false] as const)
    console.log(`promise: balanced ${balanced(answers).toFixed(3)} of ${answers.length}`)
    expect(balanced(answers)).toBeGreaterThanOrEqual(0.75)
  })

  it('shows the call to action where the reader saw it', () => {
    const answers = seen.map(({ label, laptop }) => [label.first_screen.cta, laptop?.cta ?? false] as const)
    console.log(`cta: balanced ${balanced(answers).toFixed(3)} of ${answers.length}`)
    expect(balanced(answers)).toBeGreaterThanOrEqual(0.85)
  })
})
