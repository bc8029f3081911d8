import { ASKING_VERBS } from './verbs.ts'

const HELP = /^We (?:help|let|enable|allow) (you|your \p{L}+)(?: to)? (\p{Ll}+)\b(.*)$/su
const GIVE =
  /^We (?:give|offer|provide|bring|send) you (?:with )?(an?|the|your|free|one|two|three|\d+|up to \d+|all|every|fresh|full|new|clear) (.*)$/su

/** "We help you cut waste." is "You cut waste."; "We give you a plan." is "You get a plan." */
export function readerFirst(sentence: string): string | undefined {
  if (/\b(?:not|never|no|if|when|unless)\b|n['’]t\b|\b(?:we|our|us)\b.*\b(?:we|our|us)\b/i.test(sentence))
    return undefined
  const help = HELP.exec(sentence)
  if (help) {
    const [, who = '', verb = '', rest = ''] = help
    return who === 'you' && ASKING_VERBS.has(verb) ? `You ${verb}${rest}` : undefined
  }
  const [, article = '', rest = ''] = GIVE.exec(sentence) ?? []
  return rest === '' || /^\p{L}+ing\b/u.test(rest) ? undefined : `You get ${article} ${rest}`
}
