import type { Block, Mark } from '../../src/copy/piece.ts'
import { groupAt, isQuoted, levelOf, setting } from '../../src/message/screen-layout.ts'
import { FIXED, type ScreenStyle } from '../../src/message/screen-style.ts'

/** The reference style as a style sheet, written down a second time so that the estimate is checked against CSS and not against itself. */
function styleSheet(style: ScreenStyle): string {
  return `
  * { box-sizing: border-box; margin: 0; padding: 0 }
  body { font: ${style.text}px/${style.line} "Liberation Sans", Arial, sans-serif; overflow-wrap: break-word }
  nav { height: ${style.bar}px }
  main { max-width: ${style.column + 2 * style.gutter}px; margin: 0 auto; padding: ${style.top}px ${style.gutter}px }
  p, ul, blockquote, .table, .row, .picture { margin-bottom: 1em }
  p.lead { font-size: ${style.lead}px }
  h1, h2, h3, h4, h5, h6 { font-size: 1em; font-weight: 700; line-height: 1.2; margin: 0.75em 0 0.4em }
  h1 { font-size: ${style.h1}px } h2 { font-size: ${style.h2}px } h3 { font-size: ${style.h3}px }
  main > :first-child, main > blockquote:first-child > :first-child { margin-top: 0 }
  li { margin-top: 0.25em } li:first-child { margin-top: 0 }
  blockquote { padding-left: 1.5em }
  .row { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 0.75em }
  .button { padding: 0.6em 1.2em; font-weight: 700; max-width: 100% }
  .inline-button { display: inline-block; padding: 0.3em 0.8em; font-weight: 700 }
  .inline-picture { display: inline-block; width: ${FIXED.inlinePicture}em; height: 1em; vertical-align: middle }
  .picture { height: ${style.picture}px }
  .table { overflow-x: auto }
  table { table-layout: fixed; width: 100%; border-spacing: 0 }
  th, td { padding: 0.5em; text-align: left; vertical-align: top }
  code { font: 0.875em/1 "Liberation Mono", "Courier New", monospace }`
}

/** An HTML page that sets the blocks in the reference style; block i has the attribute `data-block="i"`. */
export function render(blocks: readonly Block[], style: ScreenStyle): string {
  let body = ''
  let quoted = false
  for (let i = 0; i < blocks.length; ) {
    const group = groupAt(blocks, i)
    const first = group[0] as Block
    if (isQuoted(first) !== quoted) {
      quoted = !quoted
      body += quoted ? '<blockquote>' : '</blockquote>'
    }
    body += element(blocks, group, i)
    i += group.length
  }
  if (quoted) body += '</blockquote>'
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${styleSheet(style)}</style><nav></nav><main>${body}</main></html>`
}

function element(blocks: readonly Block[], group: readonly Block[], at: number): string {
  const block = group[0] as Block
  const data = `data-block="${at}"`
  const text = inline(block)
  switch (setting(block)) {
    case 'heading':
      return `<h${levelOf(block)} ${data}>${text}</h${levelOf(block)}>`
    case 'lead':
      return `<p class="lead" ${data}>${text}</p>`
    case 'text':
      return `<p ${data}>${text}</p>`
    case 'picture':
      return `<div class="picture" ${data}></div>`
    case 'item':
      return item(blocks, at, `<li ${data} style="margin-left:${1.5 * Math.max(1, block.depth ?? 1)}em">${text}</li>`)
    case 'button':
      return `<div class="row">${group.map((each, i) => `<a class="button" data-block="${at + i}">${escaped(each.prose.text)}</a>`).join('')}</div>`
    case 'cell':
      return table(group, at)
  }
}

/** Neighbouring items share one list. */
function item(blocks: readonly Block[], at: number, li: string): string {
  const own = blocks[at] as Block
  const same = (other: Block | undefined) =>
    other !== undefined && setting(other) === 'item' && isQuoted(other) === isQuoted(own)
  return `${same(blocks[at - 1]) ? '' : '<ul>'}${li}${same(blocks[at + 1]) ? '' : '</ul>'}`
}

function table(group: readonly Block[], at: number): string {
  const places = group.map((block) => block.table ?? { row: 0, column: 0 })
  const columns = Math.max(...places.map((place) => place.column)) + 1
  let html = ''
  for (let row = 0; row <= Math.max(...places.map((place) => place.row)); row++) {
    html += '<tr>'
    for (let column = 0; column < columns; column++) {
      const i = places.findIndex((place) => place.row === row && place.column === column)
      const cell = group[i]
      html += cell ? `<${cell.cell} data-block="${at + i}">${inline(cell)}</${cell.cell}>` : '<td></td>'
    }
    html += '</tr>'
  }
  return `<div class="table"><table style="min-width:${columns * FIXED.cellMin}em">${html}</table></div>`
}

const TAGS: Partial<Record<Mark['kind'], string>> = {
  strong: 'b',
  emphasis: 'i',
  code: 'code',
  delete: 's',
  link: 'a',
}

/** A block's text with its marks as tags; a mark that does not nest is left out. */
function inline(block: Block): string {
  const { text } = block.prose
  const marks = [...block.marks].sort((a, b) => a.start - b.start || b.end - a.end)
  const build = (from: number, to: number, inner: readonly Mark[]): string => {
    const first = inner.find(
      (mark) => mark.start >= from && mark.end <= to && (mark.end > mark.start || mark.kind === 'image'),
    )
    if (!first) return escaped(text.slice(from, to))
    const rest = inner.slice(inner.indexOf(first) + 1)
    const before = escaped(text.slice(from, first.start))
    return before + tagged(first, build(first.start, first.end, rest)) + build(first.end, to, rest)
  }
  return build(0, text.length, marks)
}

function tagged(mark: Mark, inside: string): string {
  if (mark.kind === 'image') return '<span class="inline-picture"></span>'
  if (mark.kind === 'button') return `<span class="inline-button">${inside}</span>`
  const tag = TAGS[mark.kind]
  return tag ? `<${tag}>${inside}</${tag}>` : inside
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>')
