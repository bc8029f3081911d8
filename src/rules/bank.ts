import type { Entry } from '../bank/entry.ts'
import { fitting } from '../bank/fits.ts'
import type { Holding, Match } from '../bank/holds.ts'
import { type Judged, judged } from '../bank/judge.ts'
import type { Block } from '../copy/piece.ts'
import type { Page, Related, Words } from '../lint/rule.ts'
import type { Has, ProofKind, ProofSub } from '../message/map.ts'
import type { Statement } from '../message/statements.ts'
import { replaceWords } from '../rewrite/replace.ts'
import type { Rewrite } from '../rewrite/rewrite.ts'
import type { Span } from '../text/span.ts'
import { addedProofs, type ProofLine, suggestion } from './offer.ts'
import { shown } from './words.ts'

/** What the bank says of each statement of the page; nothing where there is no bank. */
export const judgedOn = (page: Page): readonly Judged[] => judged(page.map, page.index, page.bank, page.today)

/** The entries that may stand in the piece, the team's order kept: not those that it says already, rightly or wrongly. */
export function banked(page: Page, wants: (holding: Holding) => boolean = () => true): Holding[] {
  if (page.bank.entries.length === 0) return []
  const used = new Set(
    judgedOn(page).flatMap(({ matches, later }) => [...matches, ...later].map(({ holding }) => holding.index)),
  )
  return allowed(page).filter((holding) => !used.has(holding.index) && wants(holding))
}

/** The entries that may stand in the piece, those that it says already among them. */
export const allowed = (page: Page): readonly Holding[] =>
  fitting(page.bank, {
    ...{ language: page.language, audience: page.audience },
    ...{ kind: page.piece.piece.kind, today: page.today },
  })

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

/** What a reader takes an entry for, read like copy, or the team calls it. */
export const gives = ({ has }: Holding, what: keyof Has): boolean => has.has(what)
export const isOfKind = ({ proofs }: Holding, kind: ProofKind): boolean => proofs.some((proof) => proof.kind === kind)

/** A measured result: how much faster, cheaper or safer. */
export const isResult = ({ proofs }: Holding): boolean => proofs.some(({ sub }) => sub === 'roi' || sub === 'metric')

/** Which proofs each side looks for first. */
const FIRST: Readonly<Record<'b2b' | 'b2c', readonly ProofSub[]>> = {
  b2b: ['roi', 'metric', 'case-study', 'security', 'compliance', 'accreditation', 'customer'],
  b2c: ['testimonial', 'rating', 'scale', 'case-study', 'guarantee', 'award', 'press'],
}

/** The entries that fit, those first that the page's readers look for. */
export function best(page: Page, wants: (holding: Holding) => boolean): Holding[] {
  const order = page.audience === 'b2b' ? FIRST.b2b : FIRST.b2c
  const rank = ({ proofs }: Holding) => {
    const at = proofs.map((proof) => order.indexOf(proof.sub)).filter((each) => each >= 0)
    return at.length > 0 ? Math.min(...at) : order.length
  }
  return banked(page, wants)
    .map((holding) => ({ holding, rank: rank(holding) }))
    .sort((a, b) => a.rank - b.rank || a.holding.index - b.holding.index)
    .map(({ holding }) => holding)
}

const wordingOf = ({ entry, language }: Holding): string => entry.wording[language]?.markdown ?? ''

export interface FromBank {
  /** What is wanted, line by line: an entry, or the line of ours (none: nothing) where the bank has none. */
  readonly lines: ReadonlyArray<{ readonly wants: (holding: Holding) => boolean; readonly template?: string }>
  readonly place: Block | undefined
  readonly apart?: boolean
}

/** Offers of the bank's own words for lines that are missing: the best ones, then the next best; none where it has nothing. */
export function fromBank(
  page: Page,
  say: (words: Words) => string,
  { lines, place, apart = false }: FromBank,
): Array<Rewrite | undefined> {
  if (page.bank.entries.length === 0) return []
  const taken = new Set<number>()
  const round = (): Rewrite | undefined => {
    const own = new Set<number>()
    const chosen = lines.map(({ wants }) => {
      const one = best(page, (holding) => !taken.has(holding.index) && !own.has(holding.index) && wants(holding))[0]
      if (one) own.add(one.index)
      return one
    })
    for (const index of own) taken.add(index)
    if (own.size === 0) return undefined
    const names = chosen.flatMap((one) => (one ? [shown(one.entry.claim, 40)] : [])).join(', ')
    const written = chosen.flatMap((one, index): ProofLine[] => {
      const template = lines[index]?.template
      return one ? [{ quote: wordingOf(one) }] : template ? [{ template }] : []
    })
    const title = say({ en: `From the trust bank: ${names}`, id: `Dari bank bukti: ${names}` })
    return addedProofs(page, title, place, written, apart) ?? inField(page, title, written)
  }
  const first = round()
  return first ? [first, lines.length === 1 ? round() : undefined] : []
}

/** Where all of the copy stands in front matter that nothing can follow: sentences at the end of its text. */
function inField(page: Page, title: string, written: readonly ProofLine[]): Rewrite | undefined {
  const shown = page.piece.piece.blocks.filter(({ meta }) => !meta)
  const field = shown.findLast(({ role, prose }) => SENTENCES.has(role) && LAST_END.test(prose.text.trimEnd()))
  if (!field || shown.some(({ origin }) => origin !== 'frontmatter') || written.some((each) => !('quote' in each)))
    return undefined
  const quotes = written.flatMap((each) => ('quote' in each ? [each.quote] : []))
  const at = field.prose.text.trimEnd().length
  const said = quotes.map((quote) => ` ${LAST_END.test(quote) ? quote : `${quote}.`}`).join('')
  return suggestion(page, title, [replaceWords(page.map.copy.source, field, { start: at, end: at }, [said])], {
    quotes,
  })
}

const SENTENCES: ReadonlySet<string> = new Set(['body', 'subhead'])
const LAST_END = /[.!?…]["”’)]*$/

/** True where an entry with a source says the same as a statement: the team can show it to whoever asks. */
export const isBacked = (page: Page, { block, start, end }: Statement): boolean =>
  page.bank.entries.length > 0 &&
  judgedOn(page).some(({ stated, standing, matches }) => {
    if (standing !== 'held' || stated.block !== block || !matches.some(({ holding }) => holding.entry.source !== ''))
      return false
    const at = block.prose.find(stated.span)
    return at !== undefined && at.start < end && start < at.end
  })
