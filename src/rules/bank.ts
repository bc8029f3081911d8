import type { Entry } from '../bank/entry.ts'
import { fitting } from '../bank/fits.ts'
import type { Holding, Match } from '../bank/holds.ts'
import { type Judged, judged } from '../bank/judge.ts'
import type { Page, Related, Words } from '../lint/rule.ts'
import { replaceWords } from '../rewrite/replace.ts'
import type { Rewrite } from '../rewrite/rewrite.ts'
import type { Span } from '../text/span.ts'
import { suggestion } from './offer.ts'
import { shown } from './words.ts'

/** What the bank says of each statement of the page; nothing where there is no bank. */
export const judgedOn = (page: Page): readonly Judged[] => judged(page.map, page.index, page.bank, page.today)

/** The entries that may stand in the piece and do not yet, the team's order kept. */
export function banked(page: Page, wants: (holding: Holding) => boolean = () => true): Holding[] {
  if (page.bank.entries.length === 0) return []
  const used = new Set(
    judgedOn(page).flatMap(({ standing, matches }) =>
      standing === 'held' ? matches.map(({ holding }) => holding.index) : [],
    ),
  )
  const wanted = { language: page.language, audience: page.audience, kind: page.piece.piece.kind, today: page.today }
  return fitting(page.bank, wanted).filter((holding) => !used.has(holding.index) && wants(holding))
}

/** The row of the bank as a place to go to. */
export function rowOf(
  { holding: { entry, language } }: Pick<Match, 'holding'>,
  say: (words: Words) => string,
): Related {
  const at = entry.wording[language]?.at ?? entry.at
  const text = shown(entry.wording[language]?.text ?? entry.claim, 80)
  return {
    span: { start: at.start, end: at.end },
    message: say({ en: `In the trust bank: “${text}”`, id: `Di bank bukti: “${text}”` }),
    elsewhere: at,
  }
}

/** The statement in the bank's words, in place of the piece's own. */
export function reworded(
  page: Page,
  { stated }: Judged,
  { entry, language }: Holding,
  title: string,
): Rewrite | undefined {
  const wording = entry.wording[language]?.markdown
  const block = stated.block
  const whole = stated.proof ?? stated
  const at = block.prose.find(whole.span)
  if (!wording || !at || language !== page.language) return undefined
  const old = block.prose.text.slice(at.start, at.end)
  const mark = /[.!?…]["”’)]*$/.exec(old)?.[0] ?? ''
  const parts = [/[.!?…]["”’)]*$/.test(wording) ? wording : wording + mark]
  const edit = replaceWords(page.map.copy.source, block, at, parts)
  return suggestion(page, title, [edit], { quotes: [wording], drops: [old] })
}

/** Words of the statement replaced by words of the bank. */
export function exchanged(page: Page, { stated }: Judged, at: Span, words: string, title: string): Rewrite | undefined {
  const edit = replaceWords(page.map.copy.source, stated.block, at, [words])
  const old = stated.block.prose.text.slice(at.start, at.end)
  return suggestion(page, title, [edit], { quotes: [words], drops: [old] })
}

/** Name of an entry, with whom to ask. */
export const called = ({ claim, owner }: Entry): string => (owner ? `${shown(claim, 40)}, ${owner}` : shown(claim, 40))
