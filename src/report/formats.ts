import type { Report } from './entry.ts'

export interface ReportOptions {
  readonly color: boolean
}

/** A run as text that ends in a line break (or is empty). Pure: the same report gives the same bytes. */
export type Reporter = (report: Report, options: ReportOptions) => string

/** Formats of `copydesk lint`; each is loaded when it is asked for. */
export const FORMATS: Readonly<Record<string, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
}
