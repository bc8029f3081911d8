import { nasal } from './nasal.ts'
import { KEPT, M_ROOTS, N_ROOTS, PLAIN_PER, VOWEL_ROOTS } from './roots.ts'

export { splitClitic } from './clitics.ts'

/**
 * The active form of a verb stem, as it stands behind di-: "kirim" is "mengirim", "percepat" "mempercepat", "cek"
 * "mengecek". Lower case.
 */
export function active(stem: string): string {
  const regular = nasal(stem, 'me')
  const [fallen, kept] = regular
  if (kept === undefined) return isShort(stem) ? `menge${stem}` : (fallen as string)
  if (keepsConsonant(stem)) return kept
  return isShort(stem) ? `menge${stem}` : (fallen as string)
}

/** The active form of a passive verb: "dikirim" is "mengirim". Undefined where the word is no di- passive. */
export function activeOf(passive: string): string | undefined {
  const lower = passive.toLowerCase()
  if (!/^di\p{L}{3,}$/u.test(lower) || NOT_PASSIVE.has(lower)) return undefined
  return active(lower.slice(2))
}

/**
 * The stem of an active verb, which is its imperative too: "mengirim" is "kirim", "menyediakan" "sediakan". Undefined
 * where the word has no meN-.
 */
export function stemOf(verb: string): string | undefined {
  const lower = verb.toLowerCase()
  const [, prefix, rest] =
    /^(menge(?=[^aeiou]?[aeiou][^aeiou]+(?:kan|i)?$)|meny|meng|men|mem|me)(\p{L}{3,})$/u.exec(lower) ?? []
  if (prefix === undefined || rest === undefined || NOT_ACTIVE.has(lower)) return undefined
  const vowel = /^[aeiou]/.test(rest)
  switch (prefix) {
    case 'menge':
      return isShort(rest) && !VOWEL_ROOTS.has(`e${rest}`) && !/^[aeiou]/.test(rest) && active(rest) === lower
        ? rest
        : stemAfter('meng', `e${rest}`, true)
    case 'me':
      return /^[lmnrwy]/.test(rest) ? rest : undefined
    default:
      return stemAfter(prefix, rest, vowel)
  }
}

/** The passive form of an active verb: "mengirim" is "dikirim". Undefined where the word has no meN-. */
export function passiveOf(verb: string): string | undefined {
  const stem = stemOf(verb)
  return stem && `di${stem}`
}

function stemAfter(prefix: string, rest: string, vowel: boolean): string {
  if (!vowel) return prefix === 'meny' ? `ny${rest}` : rest
  switch (prefix) {
    case 'meng':
      return VOWEL_ROOTS.has(rest) ? rest : `k${rest}`
    case 'meny':
      return N_ROOTS.has(`ny${rest}`) ? `ny${rest}` : `s${rest}`
    case 'men':
      return N_ROOTS.has(`n${rest}`) ? `n${rest}` : `t${rest}`
    default:
      return M_ROOTS.has(`m${rest}`) ? `m${rest}` : `p${rest}`
  }
}

/** Stems whose first consonant stays behind meN-: clusters ("klik", "proses"), per- ("percepat") and a few more. */
function keepsConsonant(stem: string): boolean {
  if (/^[ptks][^aeiou]/.test(stem)) return true
  if (/^per\p{L}{3,}/u.test(stem) && !PLAIN_PER.has(stem)) return true
  return KEPT.has(stem)
}

/** One syllable, suffix aside. */
function isShort(stem: string): boolean {
  const root = stem.length > 5 ? stem.replace(/kan$/, '') : stem
  return root.length <= 4 && (root.match(/[aeiou]/g)?.length ?? 0) === 1 && !/^[aeiou]/.test(root)
}

const NOT_PASSIVE = new Set(
  'dia diam dini dinas dingin diri dirinya diskon digital dinding dimensi direktur diagram dialog diare diet diktator dilema dinamis dipan diploma disiplin disk diskusi distribusi divisi dimana disini disana disitu diatas dibawah didepan didalam dilain dibalik'.split(
    ' ',
  ),
)

const NOT_ACTIVE = new Set(
  'mereka merek merdeka merah menit menu mental mentah mentari meja media medis medan mewah mesin mesti meski mekanisme mengapa menurut melalui memang mengenai menjelang merdu merpati metode meteran menara menantu mencret mendung mentega'.split(
    ' ',
  ),
)
