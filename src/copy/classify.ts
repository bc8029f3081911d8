import { type SignName, type Signs, signNames } from './sign-names.ts'
import { weights } from './weights.ts'

/** Why a file was taken for copy or not: each sign with what it added to the score (log odds), strongest first. */
export interface Verdict {
  readonly isCopy: boolean
  /** Log odds that the file is copy; 0 is undecided. */
  readonly score: number
  readonly reasons: ReadonlyArray<{ readonly sign: SignName | 'path'; readonly points: number }>
}

const towards =
  /(?:^|\/)(?:e-?mails?|newsletters?|landing(?:[-_]?pages?)?|sales[-_]?pages?|campaigns?|drip|outreach|copy|marketing)\//i
const away =
  /(?:^|\/)(?:docs?|documentation|blog|posts?|_posts|news|changelogs?|adr|rfcs?|wiki|notes|legal|policies|handbook)\/|(?:^|\/)(?:changelog|contributing|license|security|code[-_]of[-_]conduct|agents|claude)\.(?:md|markdown|mdx)$/i
const PATH_POINTS = 0.7

export function classify(signs: Signs, path?: string): Verdict {
  const reasons: Array<{ sign: SignName | 'path'; points: number }> = []
  let score = weights.bias
  for (const sign of signNames) {
    const points = weights.of[sign] * signs[sign]
    score += points
    if (points !== 0) reasons.push({ sign, points })
  }
  const hint = path === undefined ? 0 : (towards.test(path) ? PATH_POINTS : 0) - (away.test(path) ? PATH_POINTS : 0)
  if (hint !== 0) reasons.push({ sign: 'path', points: hint })
  score += hint
  reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
  return { isCopy: score > 0, score, reasons }
}
