import { sellerTitles } from '../lang/topics.ts'
import type { Page } from '../lint/rule.ts'

const SELLER = {
  en: new RegExp(`^\\s*(?:${sellerTitles.en.join('|')})`, 'iu'),
  id: new RegExp(`^\\s*(?:${sellerTitles.id.join('|')})`, 'iu'),
} as const

/** A page may have one headline in its front matter and one in its text. */
const TITLES = 2

/** True for a page about its sender, or of what customers said: its title says so, and nobody expects an offer on its first screen. */
export const isAboutSeller = ({ language, piece }: Page): boolean =>
  piece.piece.kind === 'landing' &&
  piece.piece.blocks
    .filter(({ role }) => role === 'headline')
    .slice(0, TITLES)
    .some(({ prose }) => SELLER[language].test(prose.text))
