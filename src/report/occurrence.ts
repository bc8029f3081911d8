import type { FindingEntry } from './entry.ts'

/** Findings with names that no other finding of their file has: alike ones are counted, from the top. */
export function named(findings: readonly FindingEntry[]): Array<readonly [FindingEntry, string]> {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1
    seen.set(finding.fingerprint, count)
    return [finding, `${finding.fingerprint}:${count}`]
  })
}
