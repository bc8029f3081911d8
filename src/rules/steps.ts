import { askLead } from '../lang/ask-leads.ts'
import type { Offered, Voice } from '../lang/lines.ts'
import { isService } from '../lang/services.ts'
import { ownSteps, type Step } from '../lang/steps.ts'
import type { Page } from '../lint/rule.ts'
import type { Ask } from '../message/map.ts'
import { answered, phrases } from './answers.ts'
import { visible } from './around.ts'
import { linesFor } from './offer.ts'

/** A next step that the copy names itself. */
export interface OwnStep {
  readonly label: string
  /** As the copy names it; empty where the label says it all. */
  readonly words: string
  readonly ask: Ask
  readonly talk: boolean
  /** Asked for as such, not only sold. */
  readonly asked: boolean
}

const BOUND = '(?<![\\p{L}\\p{N}])'
const patterns = new WeakMap<Step, RegExp>()

function patternOf(step: Step): RegExp {
  let pattern = patterns.get(step)
  if (!pattern) {
    pattern = new RegExp(`${BOUND}(?:${step.find})(?![\\p{L}\\p{N}])`, 'gu')
    patterns.set(step, pattern)
  }
  return pattern
}

/** How often a word must stand in a piece to be what it sells rather than a word in passing. */
const OFTEN = 3
const TWICE = 2
/** Characters before a step in which the copy offers it. */
const AROUND = 28
/** What a heading, a button or a link names weighs more than a word in passing. */
const LOUD = 3

/** Next steps that the piece names in its own words, the most named first. */
export function stepsNamed(page: Page): readonly OwnStep[] {
  const { steps, singular, offers } = ownSteps[page.language]
  const texts = visible(page)
    .filter(({ role, quoted }) => role !== 'quote' && !quoted)
    .map(({ prose, role }) => ({ text: prose.text.toLowerCase(), weight: SAID_LOUD.has(role) ? LOUD : 1 }))
  const found = steps.flatMap((step) => {
    let weight = 0
    let words = ''
    let offered = false
    for (const { text, weight: own } of texts)
      for (const match of text.matchAll(patternOf(step))) {
        weight += own
        offered ||= offers.test(text.slice(Math.max(0, match.index - AROUND), match.index + match[0].length))
        const said = match.groups?.step ?? match[0]
        if (said.length > words.length) words = said
      }
    // A word in passing is no step.
    if (weight === 0 || (step.often && weight < OFTEN) || (weight < TWICE && !offered)) return []
    return [
      {
        label: step.label.replace('{step}', singular(words.trim())),
        words: step.label.includes('{step}') ? singular(words.trim()) : '',
        ask: step.ask,
        talk: step.talk === true,
        asked: step.often !== true,
        weight: weight * (step.often ? 1 : 2),
      },
    ]
  })
  const all = found.sort((a, b) => b.weight - a.weight)
  return all.filter(({ label }, index) => all.findIndex((each) => each.label === label) === index)
}

const SAID_LOUD: ReadonlySet<string> = new Set(['headline', 'heading', 'cta', 'subhead'])

/** What the piece offers, as far as its words tell. */
export function offered(page: Page): Offered {
  const service = isService(page.map.copy.source.slice(page.piece.piece.span), page.language)
  const asksToBuy = page.piece.ctas.some(({ ask }) => ask === 'buy')
  if (answered(page, 'goods', 'shipping') || (asksToBuy && !service)) return 'goods'
  if (phrases(page, 'company-offer', 'system').length >= SYSTEM && !service) return 'system'
  return service ? 'service' : 'any'
}

/** Words for software in a piece that offers some. */
const SYSTEM = 2

/** Asks that lead to a talk or a visit: a step of that sort may stand in for another. */
const TALKS: ReadonlySet<Ask> = new Set(['contact', 'book', 'quote', 'demo'])

/** True where a step is what an ask asks for, or the same sort of talk. */
export const stepFits = (step: OwnStep, ask: Ask): boolean =>
  step.ask === ask || (ask === 'contact' && TALKS.has(step.ask))

/** Labels for the steps that the piece names itself and an ask may mean. */
export const namedLabels = (page: Page, voice: Voice, ask: Ask): readonly string[] =>
  labelled(page, voice, (step) => stepFits(step, ask))

function labelled(page: Page, voice: Voice, wants: (step: OwnStep) => boolean): readonly string[] {
  const { timed } = ownSteps[page.language]
  const named = stepsNamed(page).filter(wants).slice(0, 2)
  return named.map(({ label, talk }) => (talk && voice === 'b2b' ? timed(label) : label))
}

/** Labels for the piece: the steps that it names, then those that fit what it offers. At most three. */
export function labelsFor(page: Page, voice: Voice, wants: (step: OwnStep) => boolean = () => true): readonly string[] {
  const own = labelled(page, voice, wants)
  return [...own, ...(own.length > 1 ? [] : plainLabels(page, voice))].slice(0, 3)
}

/** Labels by what the piece offers; where prices stand, none that asks for them. */
function plainLabels(page: Page, voice: Voice): readonly string[] {
  const all = linesFor(page).cta[offered(page)][voice]
  const left = page.piece.has.price ? all.filter((label) => !ownSteps[page.language].asksPrice.test(label)) : all
  return left.length > 0 ? left : all
}

/** The request that a sentence opens with, in the words of a label: "Get in touch", "Join the club"; undefined where it is none. */
export function requestOf(text: string, language: 'en' | 'id'): string | undefined {
  const said = text.trim()
  const lead = askLead[language].exec(said)?.[0].trim()
  const rest = lead ? said.slice(lead.length) : ''
  // “Book a court in”: cut off within a phrase.
  if (lead && /^\s+[\p{L}\d]/u.test(rest) && !ownSteps[language].goesOn.test(rest)) return undefined
  return lead && lead.split(/\s+/).length <= 5 && lead.length > 5 ? lead : undefined
}
