import { askSigns } from './signs/asks.ts'
import { docHeads } from './signs/doc-heads.ts'
import { genreSigns } from './signs/genres.ts'
import { offerSigns } from './signs/offers.ts'
import { pageHeads } from './signs/sell-heads.ts'
import { toldSigns } from './signs/told.ts'

/**
 * Words by which a Markdown file is told to be copy or not, in English and Indonesian, matched as whole words in any
 * case. `(s|)` is a choice, here of an s or nothing. They are counted, never shown.
 */
export const wordSigns = { ...askSigns, ...offerSigns, ...toldSigns, ...genreSigns } as const

/** Words of titles and headings: alternatives of a regular expression each. */
export const headingSigns = { ...docHeads, ...pageHeads } as const
