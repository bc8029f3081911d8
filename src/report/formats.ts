import type { Report } from './entry.ts'

export interface ReportOptions {
  readonly color: boolean
}

/**
 * A run as text that ends in a line break (or is empty), in parts, so that the report of a big site is never held whole. Pure:
 * the same report gives the same bytes.
 */
export type Reporter = (report: Report, options: ReportOptions) => Iterable<string>

/** Formats of `copydesk lint`; each is loaded when it is asked for. */
export const FORMATS: Readonly<Record<string, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  junit: async () => (await import('./junit.ts')).junit,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
  csv: async () => (await import('./csv.ts')).csv,
}
