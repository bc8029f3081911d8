import type { Chunk, Target } from './chunk.ts'
import type { Masked } from './mask.ts'

/** Most characters of text whose readings are kept. */
const MOST = 2_000_000

const kept = new Map<string, Chunk>()
let size = 0

/** The reading of a part of a text, kept by that text; the oldest ones are forgotten first. */
export function cached(
  masked: Masked,
  targets: readonly Target[],
  probe: boolean,
  read: (masked: Masked, targets: readonly Target[], probe: boolean) => Chunk,
): Chunk {
  const key = keyOf(masked, targets, probe)
  const known = kept.get(key)
  if (known) {
    kept.delete(key)
    kept.set(key, known)
    return known
  }
  const chunk = read(masked, targets, probe)
  kept.set(key, chunk)
  size += key.length
  for (const oldest of kept.keys()) {
    if (size <= MOST) break
    kept.delete(oldest)
    size -= oldest.length
  }
  return chunk
}

function keyOf(masked: Masked, targets: readonly Target[], probe: boolean): string {
  const parts = [probe ? '1' : '0', masked.raw]
  if (masked.masks.length > 0) parts.push(masked.text)
  for (const target of targets) parts.push(target.identifier, target.url)
  return parts.join('\0')
}
