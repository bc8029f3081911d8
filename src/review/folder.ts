import { Source } from '../text/source.ts'
import { type FileSystem, readText } from './files.ts'
import type { Resolver } from './resolve.ts'
import { nothing, type Review, review } from './review.ts'

export interface ReviewFilesOptions {
  readonly files: FileSystem
  readonly resolver: Resolver
  /** How a path is called in reports; the path itself where not said. */
  readonly name?: (path: string) => string
  /** As of a review's options. */
  readonly worked?: () => number
  /** Called after each file. */
  readonly progress?: (done: number, of: number, path: string) => void
  /** Stops between two files; what is done by then is returned. */
  readonly signal?: AbortSignal
  /** How many files are read at a time. Default 8. */
  readonly concurrency?: number
  /** Called between files, so that a host can take a breath. */
  readonly breathe?: () => Promise<void>
}

/**
 * Reviews files and keeps what `keep` makes of each, in the order of `paths`. Files that cannot be read yield a review
 * that says why.
 */
export async function reviewFiles<T>(
  paths: readonly string[],
  options: ReviewFilesOptions,
  keep: (review: Review, path: string) => T | Promise<T>,
): Promise<T[]> {
  const { signal, progress, breathe, concurrency = 8 } = options
  const kept: Array<{ readonly index: number; readonly value: T }> = []
  let next = 0
  const work = async (): Promise<void> => {
    while (next < paths.length && !signal?.aborted) {
      const index = next++
      const path = paths[index] as string
      kept.push({ index, value: await keep(await reviewFile(path, options), path) })
      progress?.(kept.length, paths.length, path)
      await breathe?.()
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, concurrency) }, work))
  return kept.sort((a, b) => a.index - b.index).map((each) => each.value)
}

/** Reviews one file as it is stored. Never throws. */
export async function reviewFile(path: string, { files, resolver, name, worked }: ReviewFilesOptions): Promise<Review> {
  const called = name?.(path) ?? path
  try {
    const [text, settings] = await Promise.all([readText(files, path), resolver.settings(path)])
    return review(text, { path: called, settings, ...(worked && { worked }) })
  } catch (error) {
    return nothing(called, new Source(''), error instanceof Error ? error.message : String(error))
  }
}
