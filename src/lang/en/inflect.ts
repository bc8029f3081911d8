import { alt, type Pattern, text } from '../match/pattern.ts'

const IRREGULAR: Readonly<Record<string, string>> = {
  drive: 'drive drives drove driven driving',
  make: 'make makes made making',
  give: 'give gives gave given giving',
  bring: 'bring brings brought bringing',
  take: 'take takes took taken taking',
  get: 'get gets got gotten getting',
  do: 'do does did done doing',
  build: 'build builds built building',
  lead: 'lead leads led leading',
  seek: 'seek seeks sought seeking',
  grow: 'grow grows grew grown growing',
  cut: 'cut cuts cutting',
  catch: 'catch catches caught catching',
  excel: 'excel excels excelled excelling',
  partner: 'partner partners partnered partnering',
  limit: 'limit limits limited limiting',
}

/** The finite forms, participles and the -ing form of a verb. */
export function verbForms(verb: string): string[] {
  const irregular = Object.hasOwn(IRREGULAR, verb) ? IRREGULAR[verb] : undefined
  if (irregular) return irregular.split(' ')
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`]
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`]
}

export const inflect = (verb: string): Pattern => alt(verbForms(verb).map(text))

/** How the forms of a verb may begin. */
export function stems(verb: string): string[] {
  return Object.hasOwn(IRREGULAR, verb) ? verbForms(verb) : [verb.slice(0, -1)]
}
