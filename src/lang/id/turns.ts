import type { Turners } from '../turns.ts'
import { activeOf, stemOf } from './morphology.ts'

const DENIED =
  /(?<!\p{L})(?:tidak|bukan|tanpa|belum|jangan|tak|nggak|gak|hanya|jika|kalau|bila|apabila)(?!\p{L})|[,;:"“”()–—?]/iu
const TAIL =
  /(?<!\p{L})(?:di|ke|dari|pada|dalam|untuk|agar|sehingga|yang|saat|ketika|setelah|sebelum|sejak|selama|dengan|melalui|lewat|secara|dan|atau|oleh)(?!\p{L})/iu
const PASSIVE =
  /^((?:[\p{L}\d-]+ ){1,6}?)((?:akan|sudah|telah|sedang|selalu|dapat|bisa) )?(di\p{L}{3,}) oleh ((?:[\p{L}\d-]+ ?){1,5})([.!]?)$/iu

/** "Roti ini dipanggang oleh tim kami." menjadi "Tim kami memanggang roti ini." */
function active(sentence: string): string | undefined {
  const [, object = '', aux = '', verb = '', agent = '', end = ''] = PASSIVE.exec(sentence) ?? []
  if (verb === '' || DENIED.test(sentence) || TAIL.test(agent) || /\d/.test(agent)) return undefined
  if (/(?<!\p{L})(?:yang|dan|atau|adalah)(?!\p{L})/iu.test(object)) return undefined
  const turned = activeOf(verb)
  if (!turned) return undefined
  return `${upper(agent.trim())} ${aux.toLowerCase()}${turned} ${lowered(object.trim())}${end}`
}

const HELP = /^Kami (?:akan )?(?:membantu|memudahkan) (Anda|kamu) (?:untuk )?(\p{L}+)(.*)$/su
const GIVE = /^Kami (?:menyediakan|memberikan|memberi|menawarkan) (?:(?:kepada |untuk )?(?:Anda|kamu) )?(\p{Ll}.*)$/su

/** "Kami membantu Anda menghemat waktu." menjadi "Anda menghemat waktu." */
function reader(sentence: string): string | undefined {
  if (DENIED.test(sentence) || /(?<!\p{L})kami(?!\p{L})/u.test(sentence)) return undefined
  const help = HELP.exec(sentence)
  if (help) {
    const [, who = '', verb = '', rest = ''] = help
    return stemOf(verb) ? `${upper(who)} ${verb}${rest}` : undefined
  }
  const [, what = ''] = GIVE.exec(sentence) ?? []
  return what === '' || /^(?:untuk|kepada|bagi|yang)(?!\p{L})/u.test(what) ? undefined : `Anda mendapat ${what}`
}

const SAVES =
  /^(\p{Lu}[\p{L}\d-]*) (?:menghemat|hemat) ((?:(?!hingga|sampai|sekitar|sebesar)[\p{L}-]+ ){0,3}(?!hingga|sampai|sekitar|sebesar)[\p{L}-]+) (?:sebesar )?((?:hingga |sampai |sekitar )?\d+(?:[.,]\d+)?\s?%)((?: (?:dalam|setiap|per|selama) [^.!?,;:]{1,40})?)([.!]?)$/u

/** "Larasa menghemat biaya listrik hingga 12% dalam setahun." menjadi "Hingga 12% lebih hemat biaya listrik dalam setahun dengan Larasa." */
function numberFirst(sentence: string): string | undefined {
  const [, by = '', what = '', figure = '', behind = '', end = ''] = SAVES.exec(sentence) ?? []
  return figure === '' || /^(?:Anda|Kami|Kamu|Kita|Ini|Itu)$/.test(by)
    ? undefined
    : `${upper(figure)} lebih hemat ${what}${behind} dengan ${by}${end}`
}

const CHANGE = 'turun|naik|berkurang|bertambah|meningkat|menurun|menyusut|tumbuh'
const CLAUSE = `(?:[\\p{L}][\\p{L}\\d-]* ){1,6}(?:${CHANGE})(?: sebesar| hingga| dari| menjadi)? [^,;.!?]{0,20}\\d[^;!?]{0,40}?`
const TWO = new RegExp(
  `^(${CLAUSE})(?:, dan|,| dan|;| serta) (${CLAUSE})(?:(?:, dan|,| dan|;) (${CLAUSE}))?[.!]?$`,
  'iu',
)

function parts(sentence: string): readonly string[] | undefined {
  if (sentence.length > 240) return undefined
  const [, ...all] = TWO.exec(sentence.trim()) ?? []
  const said = all.filter((part) => part !== undefined && part !== '')
  return said.length < 2 || said.some((part) => / dan .*\d/.test(part)) ? undefined : said.map(upper)
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Only "Anda" and words with a second capital keep theirs. */
const lowered = (text: string): string =>
  /^Anda(?!\p{L})/u.test(text) || /^\p{L}*\p{Lu}\p{L}*\s(?!Anda)\p{Lu}|^\p{Lu}{2}/u.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1)

export const indonesianTurns: Turners = { turns: { active, 'number-first': numberFirst, reader }, parts }
