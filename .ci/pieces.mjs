#!/usr/bin/env node
// npm run pieces -- FILE...: the blocks that the reader sees in a file, with line, role, origin, label or key, and text.
import { readFileSync } from 'node:fs'
import { engine } from './eval/engine.mjs'

const { read } = await engine()
for (const file of process.argv.slice(2)) {
  const copy = read(readFileSync(file, 'utf8'), { path: file })
  console.log(`${file}: ${copy.isCopy ? copy.kind : 'no copy'} ${copy.language}, ${copy.pieces.length} piece(s)`)
  for (const fault of copy.faults) console.log(`  ! ${copy.source.line(fault.span.start)} ${fault.message}`)
  for (const piece of copy.pieces) {
    console.log(`--- ${piece.kind} ${piece.name ?? ''}`)
    for (const block of piece.blocks) {
      const marks = block.marks.filter((mark) => mark.href !== undefined || mark.kind === 'button')
      const links = marks.map((mark) => `${mark.kind}:${block.prose.text.slice(mark.start, mark.end)}`).join(' | ')
      const where = [block.key, block.label && `“${block.label}”`, block.meta && 'meta', block.cell]
        .filter(Boolean)
        .join(' ')
      const head = `${copy.source.line(block.span.start)} ${block.role}${block.level ?? ''} ${block.origin}`
      console.log(
        `${head.padEnd(28)} ${where.padEnd(22)} ${JSON.stringify(block.prose.text).slice(0, 150)} ${links && `<${links}>`}`,
      )
    }
  }
}
