import { block, ctaBlocks, isOption, lineBlocks, plainRole } from './block.ts'
import { labelledCtas, pressedBelow } from './cta-lines.ts'
import type { Draft } from './draft.ts'
import type { LabelSense } from './labels.ts'
import { isNoteHeading, isOtherChannel, isTeamHeading } from './notes.ts'
import type { Block, PieceKind, Role } from './piece.ts'
import { Places } from './places.ts'
import { closest, isElement, isLabel, roleOf } from './senses.ts'
import type { Unit } from './units.ts'
import { isGreeting } from './written.ts'

const BELOW_HEADINGS = 7
const MOST_PLAIN_CTA = 9
/** A headline of several lines. */
const MOST_TITLE_WORDS = 25
const wordCount = (draft: Draft): number => draft.prose.text.trim().split(/\s+/).length
/** Reads a draft whose parts are named by labels: each label gives its role to what follows it, and notes fall away. */
export class LabelledWalk {
  readonly #kind: PieceKind
  readonly #units: readonly Unit[]
  readonly #headlines: boolean
  readonly #labelled: boolean
  readonly blocks: Block[] = []
  readonly #places = new Places()
  #pending: Pending | undefined
  /** Heading level at whose next heading a skipped part ends; 0 where nothing is skipped. */
  #skipped = 0
  #ended = false
  /** The last label took a paragraph of several lines. */
  #tookWhole = false
  /** What follows the label of a note on lines of its own. */
  #noteOpen: 'first' | 'items' | undefined
  #started = false

  constructor(kind: PieceKind, units: readonly Unit[]) {
    this.#kind = kind
    this.#units = units
    this.#headlines = units.some((unit) => isLabel(unit) && (unit.sense === 'headline' || unit.sense === 'heading'))
    this.#labelled = units.some((unit) => unit.kind === 'heading' && isElement(unit.sense))
    this.#started = kind === 'landing' || !units.some((unit) => unit.sense === 'subject')
  }

  run(): Block[] {
    const first = this.#kind === 'email' ? this.#firstSubject() : 0
    this.#units.forEach((unit, index) => {
      const before = this.blocks.length
      if (unit.kind === 'rule') this.#rule()
      else if (unit.kind === 'heading') this.#heading(unit, index)
      else if (this.#skipped > 0) return
      else if (unit.kind === 'label') this.#label(unit)
      else if (index >= first) this.#text(unit)
      this.#place(unit, before)
    })
    return this.blocks
  }

  /** Notes with the blocks that came of the unit on which part of the page they stand. */
  #place(unit: Unit, before: number): void {
    if (unit.kind === 'heading') {
      const title = unit.draft.level === 1 && unit.sense !== 'section'
      const hidden = !title && (this.blocks.length === before || unit.value !== undefined)
      const named = hidden && this.#skipped === 0 && !closest.has(unit.sense)
      this.#places.heading(unit.draft.level ?? 6, named ? unit.text : undefined)
    } else if (unit.sense === 'section' && unit.kind === 'label' && !unit.value && this.blocks.length === before)
      this.#places.heading(BELOW_HEADINGS, unit.label)
    const section = this.#places.names
    if (section === undefined) return
    for (let i = before; i < this.blocks.length; i++) this.blocks[i] = { ...(this.blocks[i] as Block), section }
  }

  #rule(): void {
    this.#noteOpen = undefined
    if (this.#kind === 'email') this.#pending = undefined
  }

  /** Words above the subject line of a mail are notes to the team. */
  #firstSubject(): number {
    return this.#units.findIndex((unit) => unit.sense === 'subject' && !unit.draft.quoted)
  }

  #heading(unit: Unit, index: number): void {
    const level = unit.draft.level ?? 6
    this.#noteOpen = undefined
    if (
      this.#skipped > 0 &&
      !isElement(unit.sense) &&
      (level > this.#skipped || (this.#ended && level === this.#skipped))
    )
      return
    this.#skipped = 0
    if (this.#expectsHeading && !isElement(unit.sense)) {
      this.#take(unit)
      return
    }
    this.#pending = undefined
    if (this.#isTeamPart(unit)) this.#skip(level)
    else if (isElement(unit.sense) || unit.sense === 'footer') this.#open(unit, index)
    else if (!this.#isPlace(unit, index) && this.#started) this.#push(unit)
  }

  /** Notes stand at the end of a mail: what follows them under headings of their rank are notes too. */
  #skip(level: number): void {
    this.#skipped = level
    this.#ended =
      this.#kind === 'email' && this.blocks.some((one) => one.role !== 'subject' && one.role !== 'preheader')
  }

  get #expectsHeading(): boolean {
    const sense = this.#pending?.sense
    return sense === 'headline' || sense === 'heading' || sense === 'subhead'
  }

  /** The heading of a part that is for the team, or for another channel than this one. */
  #isTeamPart(unit: Unit): boolean {
    if (unit.sense === 'note') return true
    if (unit.sense === 'aside') return this.#labelled || !this.#started
    if (unit.sense) return false
    if (this.#kind === 'landing') return isTeamHeading(unit.text)
    return isNoteHeading(unit.text) || isOtherChannel(unit.text)
  }

  /** The heading names a place on the page ("Hero", "Section 2") and is not read there. */
  #isPlace(unit: Unit, index: number): boolean {
    if (unit.sense === 'section') return this.#labelled || this.#kind === 'landing'
    return this.#headlines && this.#namesPart(index)
  }

  /** A heading right above the label of an element names a part of the page. */
  #namesPart(index: number): boolean {
    const next = this.#units
      .slice(index + 1, index + 5)
      .find((unit) => unit.kind !== 'rule' && !(unit.kind === 'label' && unit.sense === 'note'))
    return next !== undefined && isLabel(next) && isElement(next.sense)
  }

  #open(unit: Unit, index = -1): void {
    const sense = unit.sense as LabelSense
    const label = unit.label ?? unit.text
    if (sense === 'body') this.#started = true
    if (!unit.value) {
      const pressed = sense === 'cta' && unit.kind === 'heading' ? pressedBelow(this.#units, index) : undefined
      this.#pending = { sense, label, ...(pressed ? { pressed } : {}) }
      return
    }
    if (sense === 'subject' || sense === 'preheader') this.blocks.push(...lineBlocks(unit.value, sense, label))
    else if (sense === 'cta') this.blocks.push(...labelledCtas(unit.value, label))
    else this.blocks.push(block(unit.value, this.#labelledRole(sense, unit), { label }))
    this.#pending = undefined
  }

  #label(unit: Unit): void {
    const sense = unit.sense as LabelSense
    if (this.#inNote(unit)) return
    if (this.#pending?.sense === 'cta' && unit.value && unit.sense !== 'cta') this.#specify(unit, unit.value)
    else if (this.#isListedSubject(unit)) this.#take({ ...unit, kind: 'text' })
    else if (this.#isNote(unit)) this.#noteOpen = unit.value ? undefined : 'first'
    else if (this.#opens(unit)) this.#open(unit)
    else if (sense === 'section' && !unit.value && this.#kind === 'landing') this.#pending = undefined
    else this.#text({ ...unit, kind: 'text' })
  }

  /** The lines of a button's specification: `Text: Start now` holds its words, `Link: ...` is a note. */
  #specify(unit: Unit, value: Draft): void {
    const label = this.#pending?.label ?? unit.text
    if (unit.sense === 'body') this.blocks.push(...labelledCtas(value, label))
    else if (unit.sense !== 'note' && unit.sense !== 'aside') {
      this.#pending = undefined
      this.#label(unit)
    }
  }

  /** An option in a list of subjects that happens to begin like a label: "- Offer: half price". */
  #isListedSubject(unit: Unit): boolean {
    if (this.#pending?.sense !== 'subject' || unit.draft.shape !== 'item') return false
    if (unit.strong && !unit.value && isElement(unit.sense)) return false
    return unit.sense !== 'subject' && unit.sense !== 'preheader'
  }

  /** Above a mail's first words every labelled line but subject and preheader is a note. */
  #isNote(unit: Unit): boolean {
    const { sense } = unit
    if (sense === 'note' || (sense === 'aside' && unit.strong && this.#belowButton(unit))) return true
    if (this.#started || sense === 'subject' || sense === 'preheader' || sense === 'body') return false
    return sense === 'aside' || unit.value !== undefined
  }

  /** What is said of a button right below it: where it leads, what the mail is for. */
  #belowButton(unit: Unit): boolean {
    const last = this.blocks.at(-1)
    return last?.role === 'cta' && last.label !== undefined && unit.value !== undefined
  }

  #opens(unit: Unit): boolean {
    const { sense } = unit
    if (sense === 'subject' || sense === 'preheader') return true
    const meant = unit.strong === true || !unit.value
    if (sense === 'cta') return meant || this.#kind === 'landing' || wordCount(unit.value as Draft) <= MOST_PLAIN_CTA
    if (sense === 'footer') return unit.strong === true && unit.draft.shape !== 'item'
    return isElement(sense) && meant && unit.draft.shape !== 'item'
  }

  /** The paragraph or the list under the label of a note. */
  #inNote(unit: Unit): boolean {
    if (this.#noteOpen === undefined) return false
    if (unit.draft.shape === 'item') {
      this.#noteOpen = 'items'
      return true
    }
    const first = this.#noteOpen === 'first' && unit.kind === 'text' && !isGreeting(unit.text)
    this.#noteOpen = undefined
    return first
  }

  #text(unit: Unit): void {
    if (this.#inNote(unit) || (unit.follows && this.#tookWhole)) return
    this.#tookWhole = false
    const sense = this.#pending?.sense
    const ofLine = sense === 'subject' || sense === 'preheader'
    if (sense && (!ofLine || (!isGreeting(unit.text) && this.#isLine(unit)))) {
      this.#take(unit)
      return
    }
    this.#pending = undefined
    this.#push(unit)
  }

  /** Options stand in a list, or in one paragraph right below their label. */
  #isLine(unit: Unit): boolean {
    if (unit.draft.shape === 'item' || isOption(unit.text)) return true
    const last = this.blocks.at(-1)
    return last?.label !== this.#pending?.label || last?.role !== this.#pending?.sense
  }

  /** Gives the unit the role that its label announced. */
  #take(unit: Unit): void {
    const { sense, label } = this.#pending as { sense: LabelSense; label: string }
    const { draft } = unit
    if (sense === 'subject' || sense === 'preheader') {
      this.blocks.push(...lineBlocks(draft, sense, label))
      return
    }
    this.#started = true
    if (sense === 'cta') this.#takeCta(unit, this.#pending as Pending)
    else if (unit.kind === 'button') this.blocks.push(block(draft, 'cta', { label }))
    else {
      const titled =
        (this.#expectsHeading || sense === 'quote') &&
        unit.whole !== undefined &&
        (sense === 'quote' || wordCount(unit.whole) <= MOST_TITLE_WORDS)
      this.#tookWhole = titled
      this.blocks.push(block(titled ? (unit.whole as Draft) : draft, this.#labelledRole(sense, unit), { label }))
    }
    if (sense === 'headline' || sense === 'heading' || sense === 'subhead') this.#pending = undefined
  }

  /** A paragraph, a list or a row of buttons: what stands behind it is no button any more. */
  #takeCta(unit: Unit, { label, pressed, taken }: Pending): void {
    const item = unit.draft.shape === 'item'
    if (taken && !item && unit.kind !== 'button') {
      this.#pending = undefined
      this.#push(unit)
      return
    }
    if (unit.kind === 'button') this.blocks.push(...ctaBlocks(unit.draft, { label }))
    else if (pressed && !pressed.has(unit)) this.blocks.push(block(unit.draft, plainRole(unit), { label }))
    else this.blocks.push(...labelledCtas(unit.draft, label))
    this.#pending = { sense: 'cta', label, ...(pressed ? { pressed } : { taken: true }) }
  }

  #labelledRole(sense: LabelSense, unit: Unit): Role {
    const role = roleOf(sense)
    if (role === 'headline' && this.blocks.some((one) => one.role === 'headline')) return 'heading'
    if (role === 'body' && unit.draft.shape === 'item') return 'bullet'
    if (role === 'bullet' && unit.draft.shape !== 'item') return 'body'
    return role
  }

  #push(unit: Unit): void {
    this.#started = true
    if (unit.kind === 'button') this.blocks.push(...ctaBlocks(unit.draft))
    else this.blocks.push(block(unit.draft, plainRole(unit)))
  }
}

/** A label that waits for its words. */
interface Pending {
  readonly sense: LabelSense
  readonly label: string
  /** Under a heading with several lines: those that are its buttons. */
  readonly pressed?: ReadonlySet<Unit>
  /** Some of its words were there. */
  readonly taken?: boolean
}
