import { startsThing } from '../../lang/ask-targets.ts'
import { linkLeads } from '../../lang/link-leads.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import { askOfLabel } from '../../message/ctas/ask.ts'
import type { Cta } from '../../message/map.ts'
import { says } from '../../message/statements.ts'
import { join } from '../../rewrite/insert.ts'
import { line, markdownLink } from '../../rewrite/line.ts'
import { replaceWords } from '../../rewrite/replace.ts'
import type { Rewrite } from '../../rewrite/rewrite.ts'
import { closingAsks } from '../ask.ts'
import { relabelled, weakness } from '../label.ts'
import { closer } from '../no-ask.ts'
import { linesFor, suggestion } from '../offer.ts'
import { packOf, readingOf } from '../reading.ts'
import { isService } from '../selling.ts'
import { leadsNowhere, leavesAlone } from '../way.ts'
import { firstLine } from '../where.ts'
import { shown } from '../words.ts'

/** Words of a piece that is more than a snippet. */
const FEWEST_WORDS = 30

type Fault = 'empty' | 'slogan' | 'address' | 'timid' | 'nowhere'

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
    if (one)
      yield found(
        one.fault,
        firstLine(page, one.cta).span,
        { label: shown(one.cta.text) },
        { rewrites: offers(page, one.cta, one.fault, say) },
      )
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

function offers(page: Page, cta: Cta, fault: Fault, say: (words: Words) => string): Array<Rewrite | undefined> {
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

function faultOf(page: Page, cta: Cta): Fault | undefined {
  if (leavesAlone(page, cta)) return 'nowhere'
  if (!cta.primary) return undefined
  if (isAddress(page, cta)) return isInvited(page, cta) ? undefined : 'address'
  if (cta.form === 'sentence' && isEmptyPhrase(page, cta)) return 'empty'
  if (isTimid(page, cta) && isMain(page, cta) && isAllTimid(page)) return 'timid'
  if (cta.form === 'sentence') return leadsNowhere(page, cta) ? 'nowhere' : undefined
  const weak = weakness(page, cta.text)
  if (weak === 'act' || (weak === 'noun' && cta.form === 'button') || hasBetter(page, cta)) return undefined
  if (weak !== undefined) return 'empty'
  if (isName(page, cta)) return 'empty'
  return isSlogan(page, cta) ? 'slogan' : undefined
}

/** “Quick Fix”: the name of something where the act should stand. */
const isName = (page: Page, { form, ask, text }: Cta): boolean =>
  form === 'button' &&
  ask === 'other' &&
  NAME.test(text) &&
  askOfLabel(text, packOf(page)) === undefined &&
  packOf(page).tags?.asks(text) === false

const NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u

const isSlogan = (page: Page, { form, text }: Cta): boolean =>
  form === 'button' && askOfLabel(text, packOf(page)) === 'start' && !isThing(page, text)

/** “Start a tournament”, “Start the trial”: one thing, made by the click; or it says that it is free. */
const isThing = (page: Page, text: string): boolean =>
  startsThing[page.language].test(text) ||
  packOf(page)
    .matches(text)
    .some(({ list, group }) => list === 'price-cues' && group === 'free')

/** Not help beside the way; in a mail that sells and asks for nothing else, help is all it offers. */
const isMain = (page: Page, { aside }: Cta): boolean =>
  !aside || (page.piece.piece.kind === 'email' && page.piece.ctas.every((each) => each.aside) && !isService(page))

/** No other ask for the same thing is firm; in a mail, which is read through, no other ask at all. */
const isAllTimid = (page: Page): boolean =>
  page.piece.ctas.every(
    (each) =>
      isTimid(page, each) ||
      (each.ask === 'contact' && each.form === 'sentence' && !isReachable(each)) ||
      (page.piece.piece.kind === 'email'
        ? (each.ask === 'learn' && each.form === 'sentence') || each.aside
        : !each.primary),
  )

const ADDRESS = /^(?:[^\p{L}\p{N}]*|\p{L}+:\s*)(?:https?:\/\/\S+|[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*)$/iu

/** An address that fills its block, with nothing but a word or an arrow before it. */
const isAddress = ({ piece }: Page, { block, form, text }: Cta): boolean =>
  form !== 'sentence' &&
  (ADDRESS.test(block.prose.text.trim()) ||
    (piece.piece.kind === 'landing' && /^https?:\S+$/.test(text) && NAMED.test(block.prose.text.trim())))

/** “Our WhatsApp link: https://wa.me/...”. */
const NAMED = /^\p{L}[\p{L} &/-]{0,40}:\s*https?:\S+$/u

/** “Here is your link:” says what stands below. */
const HANDS_OVER = {
  en: handsOver(linkLeads.en),
  id: handsOver(linkLeads.id),
} as const

function handsOver(leads: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${leads.join('|')})(?!\\p{L})[^.!?]{0,80}:\\s*$`, 'iu')
}

/** A sentence right before the address asks already. */
function isInvited(page: Page, cta: Cta): boolean {
  const { blocks } = page.piece.piece
  const at = blocks.indexOf(cta.block)
  if (HANDS_OVER[page.language].test(blocks[at - 1]?.prose.text ?? '')) return true
  return page.piece.ctas.some(
    (each) => each !== cta && Math.abs(blocks.indexOf(each.block) - at) <= 1 && each.span.start < cta.span.start,
  )
}

/** Another label for the same ask says more. */
const hasBetter = (page: Page, cta: Cta): boolean =>
  page.piece.ctas.some(
    (each) =>
      each.ask === cta.ask &&
      (each.form === 'button' || each.form === 'label') &&
      weakness(page, each.text) === undefined &&
      !isName(page, each) &&
      !isSlogan(page, each),
  )

const isEmptyPhrase = (page: Page, { text }: Cta): boolean => {
  const first = text.split(/\s+/).slice(0, 2).join(' ')
  return weakness(page, first) === 'empty' && /^(?:click|klik|tap)/i.test(first)
}

/** Its sentence tells the number or the address, or links there. */
const isReachable = ({ block, href }: Cta): boolean =>
  href !== undefined || REACHABLE.test(block.prose.text) || block.marks.some((mark) => mark.href !== undefined)

const REACHABLE = /\S@\S|\bwa\.me\b|https?:|\d[\d\s().-]{6,}\d/

function isTimid(page: Page, cta: Cta): boolean {
  const at = cta.block.prose.find(cta.span)
  const reading = readingOf(page)
  return reading
    .of(reading.at(cta.block))
    .some((each) => at && each.start < at.end && at.start < each.end && says(each, 'ask-timid'))
}
