import { Runs } from '../text/runs.ts'
import type { Draft } from './draft.ts'
import { trimmed } from './ink.ts'
import { firstFrom, MASK_START, type Mask, type Masked } from './mask.ts'
import type { Mark } from './piece.ts'

/** Takes the masks off a draft; undefined where nothing is left to read. Offsets count in the masked text. */
export function unmasked(draft: Draft, masked: Masked, inCode: Set<Mask>): Draft | undefined {
  const bare = withTargets(draft, masked)
  if (!bare.prose.text.includes(MASK_START)) return bare
  const { breaks: _, ...rest } = bare
  const dry = new Unmasking(bare, masked, inCode).dry()
  if (!dry) return undefined
  const { breaks, ...words } = dry
  return { ...rest, ...words, ...(breaks.length > 0 ? { breaks } : {}) }
}

const TARGET = /\b(?:href|url|link|to)\s*=\s*\{?["'`]([^"'`]*)/
const BLADE_TARGET = /["'](?:url|href|link)["']\s*=>\s*(?:"([^"]*)"|'([^']*)'|([^,\]\s][^,\]]{0,200}))/

/** The address of a button, or the expression that makes it. */
function bladeTarget(raw: string): string {
  const found = BLADE_TARGET.exec(raw)
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim()
}

class Unmasking {
  readonly #draft: Draft
  readonly #masked: Masked
  readonly #inCode: Set<Mask>
  readonly #out = new Runs()
  readonly #marks: Mark[] = []
  /** Where each rendered offset of the draft has gone to. */
  readonly #places: number[] = []
  readonly #open: Array<{ mask: Mask; at: number }> = []
  /** Rendered offsets (of the draft) at which a link before it is said to be a button. */
  readonly #buttons: number[] = []

  constructor(draft: Draft, masked: Masked, inCode: Set<Mask>) {
    this.#draft = draft
    this.#masked = masked
    this.#inCode = inCode
  }

  dry(): ReturnType<typeof trimmed> {
    for (const run of this.#draft.prose.runs) {
      if (run.end - run.start === run.text.length && run.text.includes(MASK_START)) this.#run(run.text, run.start)
      else this.#keep(run.text, run.start, run.end)
    }
    this.#places.push(this.#out.length)
    const marks = this.#draft.marks.map((mark) => this.#moved(mark))
    return trimmed(
      this.#out.prose(),
      [...marks, ...this.#marks],
      (this.#draft.breaks ?? []).map((at) => this.#place(at)),
    )
  }

  #run(text: string, start: number): void {
    let from = 0
    while (from < text.length) {
      const at = text.indexOf(MASK_START, from)
      const end = at < 0 ? text.length : at
      this.#keep(text.slice(from, end), start + from, start + end)
      if (at < 0) return
      const next = this.#masked.masks[firstFrom(this.#masked.masks, start + at)]
      const mask = next?.start === start + at ? next : undefined
      const length = mask ? mask.end - mask.start : 1
      if (mask) this.#mask(mask)
      from = at + length
    }
  }

  #keep(text: string, start: number, end: number): void {
    const at = this.#out.length
    for (let i = 0; i < text.length; i++) this.#places.push(at + i)
    if (this.#masked.text.startsWith(text, start) && end - start === text.length) this.#out.plain(text, start)
    else this.#out.whole(text, start, end)
  }

  #mask(mask: Mask): void {
    const before = this.#places.length
    const at = this.#out.length
    for (let i = mask.start; i < mask.end; i++) this.#places.push(at)
    const code =
      this.#draft.shape === 'code' ||
      this.#draft.marks.some((mark) => mark.kind === 'code' && mark.start <= before && before < mark.end)
    if (code) this.#inCode.add(mask)
    if (code || mask.kind === 'merge') {
      this.#out.plain(this.#masked.raw.slice(mask.start, mask.end), mask.start)
      if (!code) this.#marks.push({ kind: 'mergetag', start: at, end: this.#out.length })
    } else if (mask.kind === 'attributes') {
      if (mask.button) this.#buttons.push(before)
    } else if (mask.button) this.#button(mask, at)
  }

  /** The words between a button's opening and closing tag. */
  #button(mask: Mask, at: number): void {
    if (!mask.closing) {
      this.#open.push({ mask, at })
      return
    }
    const index = this.#open.findLastIndex((open) => open.mask.name === mask.name)
    const open = this.#open[index]
    if (!open) return
    this.#open.length = index
    const raw = this.#masked.raw.slice(open.mask.start, open.mask.end)
    const href = open.mask.syntax === 'blade' ? bladeTarget(raw) : (TARGET.exec(raw)?.[1] ?? '')
    if (at > open.at) this.#marks.push({ kind: 'button', start: open.at, end: at, href })
  }

  #moved(mark: Mark): Mark {
    const text = this.#draft.prose.text
    const named = (at: number) => mark.end === at || (mark.end === at - 1 && /\s/.test(text[at - 1] ?? ''))
    const kind = mark.kind === 'link' && this.#buttons.some(named) ? 'button' : mark.kind
    return { ...mark, kind, start: this.#place(mark.start), end: this.#place(mark.end) }
  }

  #place(at: number): number {
    return this.#places[at] ?? this.#out.length
  }
}

/** Addresses in which a template tag stands, as the file writes them. */
function withTargets(draft: Draft, masked: Masked): Draft {
  const named = (href: string | undefined) => href?.includes(MASK_START)
  if (!named(draft.href) && !draft.marks.some((mark) => named(mark.href))) return draft
  const marks = draft.marks.map((mark) =>
    mark.href === undefined ? mark : { ...mark, href: written(mark.href, masked, draft) },
  )
  return { ...draft, marks, ...(draft.href === undefined ? {} : { href: written(draft.href, masked, draft) }) }
}

function written(href: string, masked: Masked, near: Draft): string {
  if (!href.includes(MASK_START)) return href
  const here = masked.text.indexOf(href, near.span.start)
  const at = here < 0 || here > near.span.end + LOOK_AROUND ? masked.text.lastIndexOf(href, near.span.start) : here
  return at < 0 ? '' : masked.raw.slice(at, at + href.length)
}

const LOOK_AROUND = 2000
