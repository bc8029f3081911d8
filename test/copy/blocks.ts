import type { Copy, ReadOptions } from '../../src/copy/piece.ts'
import { read } from '../../src/copy/read.ts'

/** Blocks of a text as `role: words`, pieces parted by `--`. */
export function blocksOf(text: string, options: ReadOptions = { kind: 'landing' }): string[] {
  return listed(read(text, options))
}

export function listed(copy: Copy): string[] {
  return copy.pieces.flatMap((piece, index) => [
    ...(index > 0 ? ['--'] : []),
    ...piece.blocks.map((block) => `${block.role}: ${block.prose.text.replace(/\s+/g, ' ')}`),
  ])
}
