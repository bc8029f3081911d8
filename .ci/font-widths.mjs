#!/usr/bin/env node
// Writes src/message/screen-widths.ts: the advance widths of the reference font (Liberation Sans, as wide as Arial), grouped by width.
//
//   node .ci/font-widths.mjs [folder of LiberationSans-*.ttf]
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? '/usr/share/fonts/truetype/liberation'
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x203a],
  [0x20a0, 0x20bf],
  [0x2100, 0x21ff],
  [0x2200, 0x22ff],
  [0x25a0, 0x26ff],
]

/** Advance width by code point, in thousandths of an em. */
function widths(file) {
  const font = readFileSync(join(folder, file))
  const tables = new Map()
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + 16 * i
    tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8))
  }
  const unitsPerEm = font.readUInt16BE(tables.get('head') + 18)
  const advances = font.readUInt16BE(tables.get('hhea') + 34)
  const glyphOf = characterMap(font, tables.get('cmap'))
  const found = new Map()
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code++) {
      const glyph = glyphOf(code)
      if (glyph === 0) continue
      const advance = font.readUInt16BE(tables.get('hmtx') + 4 * Math.min(glyph, advances - 1))
      found.set(code, Math.round((1000 * advance) / unitsPerEm))
    }
  }
  return found
}

/** Reads the font's Unicode map (format 4). */
function characterMap(font, cmap) {
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const table = cmap + font.readUInt32BE(cmap + 4 + 8 * i + 4)
    if (font.readUInt16BE(cmap + 4 + 8 * i) === 3 && font.readUInt16BE(table) === 4) return format4(font, table)
  }
  throw new Error('no format 4 Unicode map in the font')
}

function format4(font, table) {
  const doubled = font.readUInt16BE(table + 6)
  const word = (array, i) => font.readUInt16BE(table + 14 + array * doubled + (array > 0 ? 2 : 0) + 2 * i)
  return (code) => {
    for (let i = 0; i < doubled / 2; i++) {
      if (code > word(0, i)) continue
      if (code < word(1, i)) return 0
      const offset = word(3, i)
      if (offset === 0) return (code + word(2, i)) & 0xffff
      const place = table + 16 + 3 * doubled + 2 * i
      const glyph = font.readUInt16BE(place + offset + 2 * (code - word(1, i)))
      return glyph === 0 ? 0 : (glyph + word(2, i)) & 0xffff
    }
    return 0
  }
}

function grouped(found) {
  const groups = new Map()
  for (const [code, width] of found) groups.set(width, (groups.get(width) ?? '') + String.fromCodePoint(code))
  return [...groups].sort((a, b) => a[0] - b[0])
}

const literal = (text) =>
  `'${text.replace(/['\\]/g, '\\$&').replace(/[\u00a0\u00ad\u2010-\u2012\u2028-\u202f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`
const table = (name, doc, found) =>
  `/** ${doc} */\nexport const ${name}: ReadonlyArray<readonly [width: number, characters: string]> = [\n${grouped(
    found,
  )
    .map(([width, characters]) => `  [${width}, ${literal(characters)}],`)
    .join('\n')}\n]\n`

const regular = widths('LiberationSans-Regular.ttf')
const bold = widths('LiberationSans-Bold.ttf')
writeFileSync(
  'src/message/screen-widths.ts',
  `// Written by .ci/font-widths.mjs from Liberation Sans, which is as wide as Arial. Thousandths of an em.\n\n${table('REGULAR', 'Characters by advance width, upright and italic.', regular)}\n${table('BOLD', 'Characters by advance width, bold.', bold)}`,
)
console.log(`${regular.size} characters`)
