import { joins, serves, turns } from '../lang/readers.ts'
import type { Page } from '../lint/rule.ts'
import type { Fact } from '../message/map.ts'
import { factOf, type Statement } from '../message/statements.ts'
import type { Span } from '../text/span.ts'
import { packOf, readingOf } from './reading.ts'

/** Where one text speaks to people who decide for themselves and to organisations. */
export interface Mixed {
  readonly at: Fact
  readonly person: string
  readonly organisation: string
  /** The other place, where there are two. */
  readonly also?: Fact
}

/** How far two readers in one sentence may stand apart to be addressed together, in words. */
const NEAR = 8

/** The first sentence that names both in one breath, or a heading for each of them; undefined where the file declares both. */
export function mixed(page: Page): Mixed | undefined {
  if (page.map.audience.declared) return undefined
  const { statements } = readingOf(page)
  const own = statements.filter(({ block }) => !block.meta && block.role !== 'quote' && block.role !== 'footer')
  for (const statement of own) {
    const pair = together(page, statement)
    if (pair) return pair
  }
  return headings(page, own)
}

function together(page: Page, statement: Statement): Mixed | undefined {
  const { block, hits } = statement
  const text = block.prose.text
  const groups = hits.filter((hit) => hit.list === 'reader-group')
  for (const person of groups.filter((hit) => hit.group === 'person')) {
    for (const organisation of groups.filter((hit) => hit.group === 'organisation')) {
      const [a, b] = person.start < organisation.start ? [person, organisation] : [organisation, person]
      const between = text.slice(a.end, b.start)
      const words = packOf(page).tokens(between)
      if (words.length > NEAR) continue
      if (isClientele(page, statement, { start: a.start, end: b.end })) continue
      if (words.some(({ lower }) => joins[page.language].has(lower)) || /[,&]/.test(between))
        return {
          at: factOf(block, a.start, b.end),
          person: text.slice(person.start, person.end),
          organisation: text.slice(organisation.start, organisation.end),
        }
    }
  }
  return undefined
}

/** Letters before and behind a pair in which the other things of its row stand. */
const ROW = { before: 60, behind: 30 }
const SEPARATOR = /,\s*(?:\p{L}{2,7}\s)?|\s(?:and|or|dan|atau|maupun|serta)\s/gu

/** “Serving homes and firms”, “hired by people, companies or courts”: whom the sender has to do with, said about them and not to them. */
function isClientele(page: Page, { block, start, end }: Statement, pair: Span): boolean {
  const text = block.prose.text
  const before = text.slice(start, pair.start)
  const lead = packOf(page).tokens(before)
  if (lead.some(({ lower }) => serves[page.language].has(lower))) return true
  if (lead.slice(-NEAR).some(({ lower }) => turns[page.language].has(lower))) return false
  const row = text.slice(Math.max(start, pair.start - ROW.before), Math.min(end, pair.end + ROW.behind))
  return (row.match(SEPARATOR) ?? []).length >= 2
}

/** Words of a heading before whom it turns to: “Built for busy families”. */
const LEAD = 4

/** A heading that opens a part for people, and one for organisations. */
function headings(page: Page, statements: readonly Statement[]): Mixed | undefined {
  const heads = statements.filter(({ block }) => block.role === 'heading' || block.role === 'subhead')
  const first = (group: string) =>
    heads.flatMap((statement) => {
      const hit = statement.hits.find((each) => each.list === 'reader-group' && each.group === group)
      const before = hit ? packOf(page).tokens(statement.block.prose.text.slice(0, hit.start)) : []
      const lead = before.length <= LEAD && before.some(({ lower }) => turns[page.language].has(lower))
      return hit && lead ? [{ statement, hit }] : []
    })[0]
  const person = first('person')
  const organisation = first('organisation')
  if (!person || !organisation) return undefined
  const words = ({ statement, hit }: { statement: Statement; hit: Span }) =>
    statement.block.prose.text.slice(hit.start, hit.end)
  const fact = ({ statement }: { statement: Statement }) => factOf(statement.block, statement.start, statement.end)
  const [a, b] = person.statement.at < organisation.statement.at ? [person, organisation] : [organisation, person]
  return { at: fact(a), also: fact(b), person: words(person), organisation: words(organisation) }
}
