/** A place of a file of the report: in the editor's view a link that goes there, elsewhere plain words. `html` is markup. */
export const going = (file: number, { line, column }: { line: number; column: number }, html: string): string =>
  `<span class="go" data-go="${file}:${line}:${column}">${html}</span>`
