import type { Words } from '../lint/rule.ts'
import type { Rewrite } from '../rewrite/rewrite.ts'
import type { Place } from '../text/source.ts'
import { shown } from './words.ts'

type Say = (words: Words) => string

/** A figure as it stands in a file, in digits, with what it counts right behind it. */
const NUMBER = /\d+(?:[.,]\d+)*/g
const UNIT = /^[ \u00A0-]?(?:%|\p{L}+)/u
/** Words that can stand anywhere as they are: no quotation, no link, no field, no tag. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} .,:/+-]*$/u
/** Longest label or name that is written over another one, in words. */
const LABEL = 6

/** The figure of the other file in place of this one, where both count the same unit. `alike`: both are in one language. */
export function sameFigure(here: Place, there: Place, file: string, say: Say, alike = true): Rewrite[] {
  const [mine, theirs] = [onlyNumber(here.text), onlyNumber(there.text)]
  if (!mine || !theirs || mine.digits === theirs.digits) return []
  if (mine.unit !== theirs.unit || (!alike && (mine.unit !== '%' || /[.,]/.test(theirs.digits)))) return []
  if (mine.unit !== '%' && (mine.digits === '1' || theirs.digits === '1')) return []
  const written = here.text.slice(0, mine.at) + theirs.digits + here.text.slice(mine.at + mine.digits.length)
  return [over(here, written, theirs.said, file, say)]
}

interface Counted {
  readonly digits: string
  readonly unit: string
  /** With its unit, as written. */
  readonly said: string
  readonly at: number
}

function onlyNumber(text: string): Counted | undefined {
  const [number, other] = [...text.matchAll(NUMBER)]
  if (!number || other || /["“”«»{}<>[\]()]/.test(text)) return undefined
  const unit = UNIT.exec(text.slice(number.index + number[0].length))?.[0] ?? ''
  const glued = /(?:\p{Sc} ?|\p{L}+)$/u.exec(text.slice(0, number.index))?.[0]
  const said = (glued ?? '') + number[0] + (glued ? '' : unit)
  return { digits: number[0], unit: (glued ?? unit).trim().toLowerCase(), said, at: number.index }
}

/** The name or the label of the other file, as it is written there. */
export function sameWords(here: Place, there: Place, file: string, say: Say): Rewrite[] {
  const fits = [here, there].every(({ text }) => PLAIN.test(text) && text.split(' ').length <= LABEL)
  return fits && here.text !== there.text && !/: /.test(there.text)
    ? [over(here, there.text, there.text, file, say)]
    : []
}

/** The sentence of the other file; this one's end mark is kept. */
export function sameSentence(here: Place, there: string, file: string, say: Say): Rewrite[] {
  const end = /[.!?…]*$/.exec(here.text)?.[0] ?? ''
  const written = there.trim().replace(/[.!?…]+$/, '') + end
  return written === here.text ? [] : [over(here, written, shown(written, 50), file, say)]
}

/** A suggestion, for which of the two is true the writer knows. */
function over(place: Place, written: string, words: string, file: string, say: Say): Rewrite {
  const title = say({ en: `Write “${words}”, as in ${file}`, id: `Tulis “${words}”, seperti di ${file}` })
  return { title, kind: 'suggestion', edits: [{ span: { start: place.start, end: place.end }, parts: [written] }] }
}
