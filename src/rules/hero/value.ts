import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { PromiseFact } from '../../message/map.ts'
import { insertAfter, move } from '../../rewrite/insert.ts'
import { suggestion } from '../offer.ts'
import { firstLine, opening } from '../where.ts'

export default defineRule({
  id: 'hero/value',
  severity: 'warning',
  audience: 'b2c',
  kind: 'landing',
  summary: {
    en: 'Shoppers see the promise without scrolling',
    id: 'Pembeli melihat janjinya tanpa menggulir',
  },
  why: {
    en: 'The first screen has five seconds to name problem, value and next step; a promise below it is read by those who were staying anyway.',
    id: 'Layar pertama hanya punya lima detik untuk menyebut masalah, manfaat, dan langkah berikutnya; janji di bawahnya hanya dibaca orang yang memang sudah bertahan.',
    source: 'FS-01, FS-02',
  },
  messages: {
    phone: {
      en: 'On a phone the promise is below the fold: it stands on line {line}, the first screen ends at line {fold}. Move it up under the headline.',
      id: 'Di ponsel, janji ini baru terlihat setelah menggulir: letaknya di baris {line}, layar pertama berakhir di baris {fold}. Naikkan ke bawah judul utama.',
    },
    both: {
      en: 'The promise is below the fold on phone and laptop: it stands on line {line}, a laptop’s first screen ends at line {fold}. Move it up under the headline.',
      id: 'Di ponsel maupun laptop, janji ini baru terlihat setelah menggulir: letaknya di baris {line}, layar pertama laptop berakhir di baris {fold}. Naikkan ke bawah judul utama.',
    },
    laptop: {
      en: 'On a laptop the promise is below the fold: it stands on line {line}, the first screen ends at line {fold}. Move it up under the headline.',
      id: 'Di laptop, janji ini baru terlihat setelah menggulir: letaknya di baris {line}, layar pertama berakhir di baris {fold}. Naikkan ke bawah judul utama.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [],

  *check(page, { say, found }) {
    const best = page.piece.promise[0]
    const screens = page.piece.firstScreen
    if (!best || !screens || (screens.phone.promise && screens.laptop.promise)) return
    const { source } = page.map.copy
    const says = screens.laptop.promise ? 'phone' : screens.phone.promise ? 'laptop' : 'both'
    const screen = says === 'phone' ? screens.phone : screens.laptop
    const edge = { start: Math.max(0, screen.end - 1), end: Math.max(0, screen.end) }
    const values = { line: source.line(best.span.start), fold: source.line(edge.start) }
    yield found(says, firstLine(page, best).span, values, {
      related: [
        { span: edge, message: say({ en: 'The first screen ends here', id: 'Layar pertama berakhir di sini' }) },
      ],
      rewrites: [moved(page, best, say), repeated(page, best, say)],
    })
  },
})

/** The paragraph with the promise, moved to under the headline. */
function moved(page: Page, best: PromiseFact, say: (words: Words) => string) {
  const top = opening(page)?.block
  if (!top || (best.block.role !== 'body' && best.block.role !== 'subhead')) return undefined
  const edits = move(page.map.copy.source, best.block, top)
  return suggestion(
    page,
    say({ en: 'Move the promise under the headline', id: 'Pindahkan janji ke bawah judul utama' }),
    edits,
  )
}

/** The promise said once more under the headline, in its own words. */
function repeated(page: Page, best: PromiseFact, say: (words: Words) => string) {
  const top = opening(page)?.block
  const at = best.block.prose.find(best.span)
  if (!top || top === best.block || !at || !best.block.prose.isPlain(at.start, at.end)) return undefined
  const { source } = page.map.copy
  const edit = insertAfter(source, top, [[source.slice(best.span)]])
  return suggestion(
    page,
    say({ en: 'Say the promise under the headline too', id: 'Ulangi janji di bawah judul utama' }),
    [edit],
  )
}
