import type { Tagger } from './tagger.ts'
import { passives } from './tags.ts'

/** Infinitive, past and participle of verbs whose participle does not end in -ed. */
const IRREGULAR = new Map(
  'build built built|make made made|write wrote written|send sent sent|sell sold sold|choose chose chosen|give gave given|drive drove driven|hold held held|keep kept kept|run ran run|lead led led|teach taught taught|tell told told|buy bought bought|bring brought brought|take took taken|find found found|read read read|see saw seen|grow grew grown|win won won|meet met met|spend spent spent|draw drew drawn|pay paid paid|know knew known|wear wore worn|break broke broken|freeze froze frozen|put put put|set set set|cut cut cut|hand-make hand-made handmade|leave left left|lose lost lost|feel felt felt|catch caught caught|spin spun spun|weave wove woven|sew sewed sewn|grind ground ground'
    .split('|')
    .map((line) => line.split(' ') as [string, string, string])
    .map(([infinitive, past, participle]) => [participle, { infinitive, past }]),
)

const OBJECT: Readonly<Record<string, string>> = {
  we: 'us',
  they: 'them',
  i: 'me',
  he: 'him',
  she: 'her',
  it: 'it',
  you: 'you',
}
const SUBJECT: Readonly<Record<string, string>> = {
  us: 'we',
  them: 'they',
  me: 'I',
  him: 'he',
  her: 'she',
  you: 'you',
  it: 'it',
}
const PLURAL = /^(?:we|they|you|I)$|\b(?:people|children|men|women|staff|police)$|\sand\s/
const LINKS =
  /\b(?:that|which|who|whose|where|when|while|because|if|and|or|but|not|no|never|than|as|there)\b|[,;:()–—]/i
const TAIL = /\b(?:in|at|from|on|since|until|after|before|for|to|with|within|during|when|while|so|and then|using|by)\b/i
const DETERMINER =
  /^(?:the|a|an|your|our|my|their|its|every|each|all|any|this|that|these|those|most|many|some|both|everything|everyone|it|you)$/i

/** "Every loaf is baked by our team." is "Our team bakes every loaf." Only whole sentences of one verb whose agent is named. */
export function active(sentence: string, tagger: Tagger): string | undefined {
  const [, body = '', end = ''] = /^(.*?)([.!]?)$/s.exec(sentence.trim()) ?? []
  const found = passives(body)
  const [passive] = found
  if (found.length !== 1 || !passive?.agent || passive.agent.end !== body.length) return undefined
  const object = body.slice(0, passive.start).trim()
  const [, aux = '', adverb = ''] = AUX.exec(body.slice(passive.start, passive.participle.start).trim()) ?? []
  const modal = /^(.*?)\s(will|can|must|may|has|have)$/i.exec(object)
  const agent = body.slice(passive.agent.start, passive.agent.end)
  const patient = modal?.[1] ?? object
  if (aux === '' || !isPhrase(patient, tagger) || !isAgent(agent, tagger)) return undefined
  const subject = SUBJECT[agent.toLowerCase()] ?? agent
  const participle = body.slice(passive.participle.start, passive.participle.end).toLowerCase()
  const verb = conjugated(
    { participle, aux: aux.toLowerCase(), modal: modal?.[2]?.toLowerCase() },
    isPlural(subject, tagger),
    tagger,
  )
  if (!verb) return undefined
  const inside = lowered(patient)
  if (!inside) return undefined
  const words = [subject, ...placed(verb, adverb), inside]
  return upper(words.join(' ')) + end
}

const AUX = /^(is|are|was|were|be|been)(?:\s+(also|always|often|usually|still|now|already|then|\p{L}+ly))?$/iu

function isPhrase(text: string, tagger: Tagger): boolean {
  const words = text.split(/\s+/)
  if (text === '' || words.length > 7 || LINKS.test(text) || /[\d"“”]/.test(text)) return false
  return !tagger.sentence(text).words.some(({ tags }) => tags.has('Verb') && !tags.has('Gerund')) || words.length <= 2
}

function isAgent(text: string, tagger: Tagger): boolean {
  const words = text.split(/\s+/)
  if (words.length > 6 || TAIL.test(text) || /[\d,"“”]/.test(text) || /ing$/.test(words[0] ?? '')) return false
  if (/\b(?:that|which|who|or)\b/i.test(text)) return false
  if (/\b(?:minutes?|hours?|days?|weeks?|months?|years?|percent|noon|midnight)$/i.test(text)) return false
  if (words.length === 1 && !SUBJECT[text.toLowerCase()] && /^\p{Ll}/u.test(text) && !isPlural(text, tagger))
    return false
  return !tagger.sentence(text).words.some(({ tags }) => tags.has('Date') || tags.has('Adverb'))
}

function isPlural(subject: string, tagger: Tagger): boolean {
  if (PLURAL.test(subject)) return true
  if (/^(?:a|an|one|each|every|this|that)\b/i.test(subject)) return false
  const head =
    subject
      .split(/\sof\s/)[0]
      ?.split(/\s+/)
      .at(-1) ?? ''
  if (!/[^s]s$/.test(head) || /(?:us|is)$/.test(head)) return false
  if (/^(?:two|three|four|five|six|all|both|many|most|some)\b/i.test(subject)) return true
  return /^\p{Ll}/u.test(head) && tagger.sentence(head).words.some(({ tags }) => tags.has('Plural') || tags.has('Noun'))
}

interface Said {
  readonly participle: string
  readonly aux: string
  readonly modal: string | undefined
}

/** The active verb, auxiliaries first; undefined where its forms are not sure. */
function conjugated({ participle, aux, modal }: Said, plural: boolean, tagger: Tagger): string[] | undefined {
  const known = IRREGULAR.get(participle)
  const infinitive = known?.infinitive ?? tagger.infinitive(participle)
  if (!known && (infinitive === participle || tagger.past(infinitive) !== participle)) return undefined
  if (aux === 'been') return modal === 'has' || modal === 'have' ? [plural ? 'have' : 'has', participle] : undefined
  if (aux === 'be') return modal && modal !== 'has' && modal !== 'have' ? [modal, infinitive] : undefined
  if (modal) return undefined
  if (aux === 'was' || aux === 'were') return [known?.past ?? participle]
  return [plural ? infinitive : tagger.thirdPerson(infinitive)]
}

/** An adverb goes before the verb itself, behind its auxiliary. */
const placed = (verb: readonly string[], adverb: string): string[] =>
  adverb === '' ? [...verb] : [...verb.slice(0, -1), adverb, ...verb.slice(-1)]

/** What opened the sentence, inside it: small where it is no name; undefined where that is not sure. */
function lowered(text: string): string | undefined {
  const object = OBJECT[text.toLowerCase()]
  if (object) return object
  const [first = '', second = ''] = text.split(/\s+/)
  const small = text.charAt(0).toLowerCase() + text.slice(1)
  if (DETERMINER.test(first)) return small
  if (/\p{L}\p{Lu}/u.test(first) || /^\p{Lu}/u.test(second)) return text
  return /[^s]s$/.test(text) ? small : undefined
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
