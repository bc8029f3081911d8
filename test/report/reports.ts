import { entryOf, type Report, summarize } from '../../src/report/entry.ts'
import { FORMATS } from '../../src/report/formats.ts'
import { registry } from '../../src/review/registry.ts'
import { nothing, type Review, review } from '../../src/review/review.ts'
import { defaultSettings, type Settings } from '../../src/review/settings.ts'
import { Source } from '../../src/text/source.ts'

const settings: Settings = { ...defaultSettings(registry, '2026-03-01'), minWords: 0 }

export const look = (text: string, path = 'site/a.md', more: Partial<Settings> = {}): Review =>
  review(text, { path, settings: { ...settings, ...more } })

export function reportOf(...reviews: Review[]): Report {
  const files = reviews.map(entryOf)
  return { files, errors: files.flatMap((each) => each.errors), summary: summarize(files) }
}

export const told = async (format: string, report: Report, color = false): Promise<string> =>
  [...((await FORMATS[format]?.())?.(report, { color }) ?? [])].join('')

/** Copy and a path that every format must escape in its own way. */
export const NASTY_PATH = `site/50%, "a:b" <i>&'é 日 🎉 (1) #2?.md`
export const NASTY =
  '---\nkind: landing\naudience: b2b\n---\n\n# Close books 4 times faster 🎉 <script>alert("x")</script> & more\r\n\nTallywell matches every invoice with its payment, "fast" & <b>bold</b>.\r\n\n[=SUM(A1)](/demo)\r\n'
export const PAGE =
  '---\nkind: landing\naudience: b2b\n---\n\n# Finance teams close their books 4 times faster\n\nTallywell matches every invoice with its payment.\n\n- Invoice errors down 31% in 90 days\n- ISO 27001 certified since 2022\n\n[Book a demo](/demo)\n'
export const EMAILS =
  '---\nkind: email\naudience: b2c\n---\n\n## Email 1: The offer\n\n**Subject:** Warm bread at seven\n\nYour family gets warm bread before school, without queueing.\n\n## Email 2: Last call\n\n**Subject:** Last loaves\n\nThe last loaves leave at nine.\n\n[Order now](/order)\n'
export const BROKEN = nothing('site/z <1>.md', new Source(''), 'is a binary file, not text')

/** A report with errors, warnings and infos, suggestions and fixes, odd names, unread files. */
export function nastyReport(): Report {
  const harsh = { configured: new Map([['message/one-cta', { level: 'error' as const }]]) }
  return reportOf(
    look(NASTY, NASTY_PATH),
    look(PAGE),
    look(EMAILS, 'site/b.md', harsh),
    look('# Notes\n', 'notes.md'),
    BROKEN,
  )
}
