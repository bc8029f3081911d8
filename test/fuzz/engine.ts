/** What a host makes of a text with all rules, as plain data: built for Node and for the browser, and compared. */
import { forgetTexts } from '../../src/copy/parse.ts'
import { mapEntry } from '../../src/report/map-json.ts'
import { edited, fixAll } from '../../src/review/fix.ts'
import { registry } from '../../src/review/registry.ts'
import { type Review, review } from '../../src/review/review.ts'
import { defaultSettings } from '../../src/review/settings.ts'

const settings = defaultSettings(registry, '2026-03-01')

export interface Told {
  readonly length: number
  readonly skipped: string | undefined
  readonly errors: readonly string[]
  readonly findings: Array<{ rule: string; message: string; start: number; end: number; edits: Edits[] }>
  readonly map: ReturnType<typeof mapEntry>
}

type Edits = Array<{ start: number; end: number }>

const reviewed = (text: string): Review => review(text, { path: 'site/a.md', settings })

/** Forgets what was read of texts. */
export const forget = (): void => forgetTexts(0)

export function tell(text: string): Told {
  const told = reviewed(text)
  return {
    length: told.source.text.length,
    skipped: told.skipped,
    errors: told.errors.map(({ key, message }) => `${key ?? ''}: ${message}`),
    findings: told.findings.map(({ rule, message, span, rewrites }) => ({
      rule,
      message,
      ...span,
      edits: rewrites.map(({ edits }) => edits.map((edit) => edit.span)),
    })),
    map: mapEntry(told),
  }
}

/** The text with all fixes, and the same once more. */
export function fixed(text: string): readonly [once: string, twice: string] {
  const once = fixAll(reviewed(text), reviewed).text ?? text
  return [once, fixAll(reviewed(once), reviewed).text ?? once]
}

/** Whether each rewrite can be applied. */
export function applies(text: string): void {
  const { source, findings } = reviewed(text)
  for (const { rewrites } of findings) for (const rewrite of rewrites) edited(source, rewrite)
}
