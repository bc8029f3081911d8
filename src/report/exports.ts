/** What the view can be saved as; the name of each in `FORMATS`. */
export const EXPORTS = ['html', 'markdown', 'csv', 'sarif'] as const
export type Export = (typeof EXPORTS)[number]

export const EXPORT_NAMES: Readonly<Record<Export, { readonly label: string; readonly extension: string }>> = {
  html: { label: 'HTML', extension: 'html' },
  markdown: { label: 'Markdown', extension: 'md' },
  csv: { label: 'CSV', extension: 'csv' },
  sarif: { label: 'SARIF', extension: 'sarif' },
}
