import { filling } from '../lang/slots.ts'
import type { Finding } from '../lint/rule.ts'
import type { Edit } from '../rewrite/rewrite.ts'

const SLOT = /\[([^[\]\n]{1,90})\](?![[(])/g

/** The text with words in the open slots of our lines, as a writer might put them there; undefined where it has none. */
export function filled(text: string, language: string): string | undefined {
  if (!text.includes('[') || (language !== 'en' && language !== 'id')) return undefined
  const done = text.replace(SLOT, (whole, slot: string) => filling(slot, language) ?? whole)
  return done === text ? undefined : done
}

/** The same for the slots of edits, which stay slots where nobody knows what they ask for. */
export function filledIn(edits: readonly Edit[], language: string): Edit[] {
  const spoken = language === 'id' ? 'id' : 'en'
  return edits.map(({ span, parts }) => ({
    span,
    parts: parts.map((part) => (typeof part === 'string' ? part : (filling(part.hint, spoken) ?? part))),
  }))
}

/** Rules that are about slots themselves. */
export const ABOUT_SLOTS: ReadonlySet<string> = new Set(['placeholder/leftover', 'email/merge-tag'])

/** Rules that hold what was filled in against the bank, which the writer's own figures may stand in or not. */
export const ABOUT_FILLINGS: ReadonlySet<string> = new Set([
  ...ABOUT_SLOTS,
  ...['claim/contradicted', 'claim/expired', 'claim/unbacked', 'claim/wrong-place'],
])

/**
 * Findings of a text with open slots that will still stand once those are filled: what a slot waits for is not asked for twice. Of
 * a rule that finds less in the filled text, those go first that it does not repeat there; where it says something else there, that
 * is said here too, with no rewrite, for the one that was taken waits to be filled.
 */
export function lasting(open: readonly Finding[], done: readonly Finding[]): Finding[] {
  return open.flatMap((finding) =>
    ABOUT_SLOTS.has(finding.rule) ? [finding] : (kept(open, done, finding.rule).get(finding) ?? []),
  )
}

/** What becomes of the findings of one rule. */
function kept(open: readonly Finding[], done: readonly Finding[], rule: string): ReadonlyMap<Finding, Finding> {
  const here = open.filter((finding) => finding.rule === rule)
  const left = done.filter((finding) => finding.rule === rule)
  const becomes = new Map<Finding, Finding>()
  const others = [...left]
  for (const finding of here) {
    const at = others.findIndex(({ message }) => message === finding.message)
    if (at < 0) continue
    becomes.set(finding, finding)
    others.splice(at, 1)
  }
  for (const finding of here.filter((each) => !becomes.has(each))) {
    const other = others.shift()
    if (!other) break
    becomes.set(finding, {
      ...finding,
      says: other.says,
      message: other.message,
      severity: other.severity,
      rewrites: [],
    })
  }
  return becomes
}
