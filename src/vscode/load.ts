import { breathe } from './advance.ts'

/**
 * The engine's module. Its parts do not run before somebody asks for it, a Node host reads their file only then, and between two
 * parts the host gets its turn.
 */
export async function load(): Promise<typeof import('./core.ts')> {
  for (const part of PARTS) {
    await part()
    await breathe()
  }
  return import('./core.ts')
}

/** What `core.ts` stands on, from the ground up. */
const PARTS: ReadonlyArray<() => Promise<unknown>> = [
  () => import('../lang/match/tables.ts'),
  () => import('../lang/en/words.ts'),
  () => import('../lang/id/words.ts'),
  () => import('../lang/en/nlp.ts'),
  () => import('../lang/pack.ts'),
  () => import('../copy/syntax.ts'),
  () => import('../copy/html.ts'),
  () => import('../copy/yaml.ts'),
  () => import('../copy/read.ts'),
  () => import('../message/understand.ts'),
  () => import('../bank/ledger.ts'),
  () => import('../rules/ask.ts'),
  () => import('../rules/message/three-proofs.ts'),
  () => import('../rules/message/one-cta.ts'),
  () => import('../rules/cta/weak.ts'),
  () => import('../rules/placeholder/leftover.ts'),
  () => import('../rules/claim/contradicted.ts'),
  () => import('../review/registry.ts'),
]
