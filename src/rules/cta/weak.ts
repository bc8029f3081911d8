import { looksAt } from '../../lang/ask-targets.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { Cta } from '../../message/map.ts'
import { join } from '../../rewrite/insert.ts'
import { line, markdownLink } from '../../rewrite/line.ts'
import { replaceWords } from '../../rewrite/replace.ts'
import type { Rewrite } from '../../rewrite/rewrite.ts'
import { closingAsks } from '../ask.ts'
import { relabelled } from '../label.ts'
import { closer } from '../no-ask.ts'
import { linesFor, suggestion } from '../offer.ts'
import { readingOf } from '../reading.ts'
import { askedBefore, type Fault, faultOf } from '../weak-ask.ts'
import { firstLine } from '../where.ts'
import { shown } from '../words.ts'

/** Words of a piece that is more than a snippet. */
const FEWEST_WORDS = 30

export default defineRule({
  id: 'cta/weak',
  severity: 'info',
  summary: {
    en: 'The ask says what happens next, and where',
    id: 'Ajakan mengatakan apa yang terjadi berikutnya, dan di mana',
  },
  why: {
    en: 'A label that names the act and its gain tells the reader what a click costs; “Learn more” and “Get started” tell nothing.',
    id: 'Label yang menyebut tindakan dan hasilnya memberi tahu akibat satu klik; “Selengkapnya” dan “Mulai” tidak memberi tahu apa-apa.',
    source: 'CT-02, CT-04',
  },
  messages: {
    empty: {
      en: '“{label}” does not say what the reader gets. Name the act and its result in 2 to 5 words.',
      id: '“{label}” tidak mengatakan apa yang didapat pembaca. Sebut tindakan dan hasilnya dalam 2–5 kata.',
    },
    slogan: {
      en: '“{label}” is a slogan: nobody can tell what a click does. Name the next step instead: call, account, quote or order.',
      id: '“{label}” hanya slogan: tak jelas apa yang terjadi setelah diklik. Sebut langkahnya: telepon, akun, penawaran, atau pesanan.',
    },
    address: {
      en: 'A bare address is the ask here: “{label}”. Write a link that says what the reader gets there.',
      id: 'Ajakannya hanya alamat: “{label}”. Tulis tautan yang menyebut apa yang didapat pembaca di sana.',
    },
    other: {
      en: '“{said}” asks for an act, and the link behind it says “{label}”. Name that act on the link: whoever is ready should not wonder where to click.',
      id: '“{said}” mengajak bertindak, tetapi tautan di belakangnya berbunyi “{label}”. Sebut tindakan itu di tautannya, supaya yang sudah siap tidak menebak.',
    },
    timid: {
      en: '“{label}” leaves the step to the reader. Ask for one act: book, call, order or reply, and say what follows.',
      id: '“{label}” menyerahkan langkahnya pada pembaca. Minta satu tindakan: pesan, telepon, atau balas, lalu sebut kelanjutannya.',
    },
    closer: {
      severity: 'warning',
      en: 'The piece ends on “{label}” and asks for nothing (0 buttons or requests). Put one act there: book, call, order or reply.',
      id: 'Tulisan ini berakhir dengan “{label}” dan tidak meminta apa pun (0 tombol atau ajakan). Taruh satu tindakan di situ: pesan, telepon, atau balas.',
    },
    nowhere: {
      en: '“{label}” asks, but 0 links, numbers or addresses on the page lead there. Put the way right beside the ask.',
      id: '“{label}” mengajak, tetapi halaman ini memuat 0 tautan, nomor, atau alamat untuk itu. Taruh satu tepat di sebelah ajakan.',
    },
  },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'empty',
      bad: `# Bread before breakfast

Baked at four, at your door by seven.

[⟦Learn more⟧](/menu)
`,
      good: `# Bread before breakfast

Baked at four, at your door by seven.

[See this week's loaves](/menu)
`,
    },
    {
      lang: 'id',
      says: 'empty',
      bad: `# Roti sebelum sarapan

Dipanggang jam empat, tiba jam tujuh.

Bisa dibatalkan sampai jam tiga pagi.

[⟦Hubungi kami⟧](https://wa.me/62000)
`,
      good: `# Roti sebelum sarapan

Dipanggang jam empat, tiba jam tujuh.

Bisa dibatalkan sampai jam tiga pagi.

[Pesan roti untuk besok](https://wa.me/62000)
`,
    },
  ],

  *check(page, { say, found }) {
    const all = page.piece.ctas.flatMap((cta) => {
      const fault = faultOf(page, cta)
      return fault ? [{ cta, fault }] : []
    })
    // A line in a list of services is the last place where somebody looks for the ask.
    const one = all.find(({ cta }) => cta.block.role !== 'bullet') ?? all[0]
    const said = one?.fault === 'other' ? askedBefore(page, one.cta) : undefined
    if (one) {
      const at = firstLine(page, one.cta).span
      const label = shown(one.cta.text)
      if (said)
        yield found(
          'other',
          at,
          { said: shown(said.text), label },
          { rewrites: relabelled(page, one.cta, said.ask, say) },
        )
      else if (one.fault !== 'other')
        yield found(one.fault, at, { label }, { rewrites: offers(page, one.cta, one.fault, say) })
    }
    const end = closer(page)
    if (end && readingOf(page).words >= FEWEST_WORDS)
      yield found(
        end.timid ? 'timid' : 'closer',
        end.span,
        { label: shown(end.text) },
        { rewrites: closingAsks(page, say) },
      )
  },
})

function offers(
  page: Page,
  cta: Cta,
  fault: Exclude<Fault, 'other'>,
  say: (words: Words) => string,
): Array<Rewrite | undefined> {
  if (fault === 'empty' || fault === 'slogan') return relabelled(page, cta, cta.ask, say)
  if (fault === 'timid') return []
  return [fault === 'nowhere' ? withWay(page, cta, say) : linked(page, cta, say)]
}

/** The way to answer the ask, at its end. */
function withWay(page: Page, { block, span }: Cta, say: (words: Words) => string): Rewrite | undefined {
  const at = block.prose.find(span)
  if (!at) return undefined
  const end = at.start + block.prose.text.slice(at.start, at.end).replace(/[.!?…\s]+$/, '').length
  const { way } = linesFor(page)
  const edit = replaceWords(page.map.copy.source, block, { start: end, end }, line(way))
  return suggestion(page, say({ en: 'Add the way right here', id: 'Tambahkan caranya di sini' }), [edit], {
    adds: [way],
  })
}

/** The bare address as the target of a link that says what is there. */
function linked(page: Page, cta: Cta, say: (words: Words) => string): Rewrite | undefined {
  const { block, span, text } = cta
  const address = /https?:\/\/[^\s<>()[\]"']+/.exec(text)?.[0]
  if (looksAt.test(block.prose.text.trim())) return undefined
  if (!address || block.origin !== 'markdown' || page.map.copy.source.slice(span).trim() !== address) return undefined
  const { labels } = linesFor(page)
  const [label] = (labels[cta.ask] ?? labels.other)[page.audience === 'b2b' ? 'b2b' : 'b2c']
  if (!label) return undefined
  const parts = join(markdownLink(line(label), address))
  return suggestion(
    page,
    say({ en: 'Make it a link that says what is there', id: 'Jadikan tautan yang menyebut isinya' }),
    [{ span, parts }],
    {
      adds: [label],
      drops: [address],
      quotes: [address],
    },
  )
}
