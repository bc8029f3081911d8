// Prints how Copydesk reads a file: node .ci/pieces.mjs [--kind landing|email] FILE...
import { readFile } from 'node:fs/promises'
import { sources } from './sources.mjs'

const { read } = await sources('read', { 'src/copy/read.ts': ['read'] })

const args = process.argv.slice(2)
const at = args.indexOf('--kind')
const kind = at < 0 ? undefined : args.splice(at, 2)[1]
for (const file of args) {
  const copy = read(await readFile(file, 'utf8'), kind ? { kind } : {})
  console.log(`== ${file}: ${copy.isCopy ? copy.kind : 'no copy'}, ${copy.language}`)
  for (const fault of copy.faults) console.log(`   fault ${copy.source.line(fault.span.start)}: ${fault.message}`)
  copy.pieces.forEach((piece, index) => {
    console.log(`-- piece ${index + 1}${piece.name ? ` "${piece.name}"` : ''}`)
    for (const block of piece.blocks) {
      const line = String(copy.source.line(block.prose.span().start)).padStart(4)
      const more = [
        block.origin === 'markdown' ? '' : block.origin,
        block.key,
        block.label && `"${block.label}"`,
        block.meta && 'meta',
      ]
      const text = block.prose.text.replace(/\s+/g, ' ')
      console.log(`${line} ${block.role.padEnd(9)} ${text.slice(0, 110)}  ${more.filter(Boolean).join(' ')}`)
    }
  })
}
