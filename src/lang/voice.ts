import { english } from './en/voice.ts'
import { indonesian } from './id/voice.ts'
import type { Voice } from './lines.ts'

/**
 * Words of one manner, and the same in the other: `$1` is a captured part. The meaning is the same, so it may be done
 * unattended, save where the turn `asks`.
 */
export type Turn = readonly [find: string, write: string, asks?: 'asks']

/** The forms that a verb phrase takes: "cut errors", "cuts errors", "cutting errors", and "Cut errors." as a request. */
export type Form = 'base' | 'third' | 'ing' | 'asks' | 'noun'

/**
 * Words that give one side's reason to buy. `find` may capture `who` (the reader as its subject), `verb` and `kept` (a
 * figure that must stay); without a verb they are a noun phrase.
 */
export interface Reason {
  readonly find: string
}

/** What the other side buys for, in each form; `[x]` is a slot for the writer's facts, `{kept}` a figure that stays. */
export interface ReasonLine {
  readonly forms: Readonly<Record<Form, string>>
  /** Put behind the line where a figure was said: "{kept}". */
  readonly kept: string
}

/** How one language changes from one audience's voice to the other's. */
export interface VoiceData {
  readonly words: Readonly<Record<Voice, readonly Turn[]>>
  /** The other side's reasons, as they are found in copy that is to speak to this side. */
  readonly reasons: Readonly<Record<Voice, readonly Reason[]>>
  readonly lines: Readonly<Record<Voice, readonly ReasonLine[]>>
  /** The form of a verb as it stands. */
  readonly formOf: (verb: string) => Exclude<Form, 'asks' | 'noun'>
  /** The subject in place of the captured one, by what was captured. */
  readonly subject: (captured: string, voice: Voice) => string
  /** Lines that are law, conditions or small print. */
  readonly legal: RegExp
  /** Words that tie a price to something. */
  readonly conditions: RegExp
  /** Particles of a title that stay small. */
  readonly small: ReadonlySet<string>
}

export const voiceData: Readonly<Record<'en' | 'id', VoiceData>> = { en: english, id: indonesian }

const compiled = new WeakMap<object, RegExp>()

/** The pattern as whole words, in any case; made once. Straight apostrophes only: give it text in which curly ones are straight. */
export function wordsPattern(owner: object, find: string): RegExp {
  let pattern = compiled.get(owner)
  if (!pattern) {
    pattern = new RegExp(`(?<![\\p{L}\\p{N}'-])(?:${find})(?![\\p{L}\\p{N}])`, 'giu')
    compiled.set(owner, pattern)
  }
  return pattern
}
