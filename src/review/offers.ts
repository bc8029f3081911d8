import type { Finding, Severity } from '../lint/rule.ts'
import type { Rewrite } from '../rewrite/rewrite.ts'
import { length, type Span } from '../text/span.ts'
import { STRUCTURE } from './presets.ts'

/** What is offered at one place of the editor, whatever the number of findings there. */
export interface Offers {
  /** Best first. */
  readonly rewrites: ReadonlyArray<{ readonly finding: Finding; readonly rewrite: Rewrite }>
  /** The finding that the menu is about: the one that can be silenced from there. */
  readonly chosen: Finding
}

const MOST = 3
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** The rules of the structure first, in their order: promise, proofs, call to action. */
const weight = (rule: string): number => (STRUCTURE.includes(rule) ? STRUCTURE.indexOf(rule) : STRUCTURE.length)

/**
 * The best rewrite of the worst finding first, then the best of the others, then the second ones; three in all, none
 * twice. A finding that covers exactly `at` was asked for by name and goes before all others.
 */
export function offersAt(findings: readonly Finding[], at: Span): Offers | undefined {
  const isAsked = ({ span }: Finding) => at.end > at.start && span.start === at.start && span.end === at.end
  const order = (finding: Finding) => (isAsked(finding) ? -1 : RANK[finding.severity])
  const worst = [...findings].sort(
    (a, b) => order(a) - order(b) || length(a.span) - length(b.span) || weight(a.rule) - weight(b.rule),
  )
  const [chosen] = worst
  if (!chosen) return undefined
  const rounds = Array.from({ length: MOST }, (_, round) =>
    worst.flatMap((finding) => {
      const rewrite = finding.rewrites[round]
      return rewrite ? [{ finding, rewrite }] : []
    }),
  ).flat()
  const titles = new Set<string>()
  const rewrites = rounds.filter(({ rewrite: { title } }) => !titles.has(title) && titles.add(title)).slice(0, MOST)
  return { rewrites, chosen }
}
