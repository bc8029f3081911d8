import type { Tagger } from './tagger.ts'

/** What we or I will do is an offer, and stays one. */
const PLAIN = /^(?:you|they)$/i
const LATER =
  /\b(?:tomorrow|next|soon|later|when|once|if|until|after|before|by|unless|then|eventually|this (?:spring|summer|autumn|fall|winter|year)|in (?:\d|a few|the)|from|not|never|no|be|20\d\d|launch|arrive|open)\b|n['’]t\b|\?/i

/** "You will get warm bread." is "You get warm bread." Only where nothing says that it is to come. */
export function present(sentence: string, tagger: Tagger): string | undefined {
  const match =
    /^((?:\p{L}[\p{L}'’-]*\s+){0,3}?\p{L}[\p{L}’-]*?)(?:\s+will|['’]ll)\s+((?:also|always|\p{L}+ly)\s+)?(\p{Ll}+)\b(.*)$/su.exec(
      sentence,
    )
  const [, subject = '', adverb = '', verb = '', rest = ''] = match ?? []
  if (verb === '' || LATER.test(sentence) || /\bwill\b|['’]ll\b/i.test(rest)) return undefined
  const count = numberOf(subject)
  if (!count || tagger.infinitive(verb) !== verb) return undefined
  const form = count === 'plural' ? verb : tagger.thirdPerson(verb)
  return `${subject} ${adverb}${form}${rest}`
}

function numberOf(subject: string): 'plural' | 'singular' | undefined {
  if (PLAIN.test(subject)) return 'plural'
  if (/^(?:it|he|she|this|that)$/i.test(subject)) return 'singular'
  const words = subject.split(/\s+/)
  if (
    !/^(?:the|your|our|a|an|every|each|my)$/i.test(words[0] ?? '') ||
    /\b(?:and|or|of|we|you|they|it|i|he|she|that|which|who)\b/i.test(subject)
  )
    return undefined
  const head = words.at(-1) ?? ''
  if (words.length < 2 || /^(?:people|children|men|women|staff|data)$/i.test(head)) return undefined
  if (/(?:ss|us|is)$/i.test(head)) return 'singular'
  return /s$/i.test(head) ? 'plural' : 'singular'
}
