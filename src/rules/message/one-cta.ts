import type { Role } from '../../copy/piece.ts'
import { askPartials } from '../../lang/ask-targets.ts'
import { linkSlot } from '../../lang/placeholders.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { Ask, Cta } from '../../message/map.ts'
import { competing } from '../../message/understand.ts'
import { allAlike, closingAsks, onlyMain } from '../ask.ts'
import { packOf, readingOf } from '../reading.ts'
import { isService } from '../selling.ts'
import { closing, firstLine } from '../where.ts'
import { ASK, listed, shown } from '../words.ts'

export default defineRule({
  id: 'message/one-cta',
  severity: 'warning',
  summary: {
    en: 'A piece asks for one thing, as often as it likes',
    id: 'Satu tulisan meminta satu hal, boleh diulang',
  },
  why: {
    en: 'Every further choice costs clicks on the one that matters; the same ask, repeated, costs nothing.',
    id: 'Setiap pilihan tambahan mengurangi klik pada ajakan utama; mengulang ajakan yang sama tidak merugikan.',
    source: 'MS-01, MS-04',
  },
  messages: {
    none: {
      en: 'No call to action: the copy ends here and 0 sentences, links or buttons ask the reader to do anything. End on one ask.',
      id: 'Tidak ada ajakan bertindak (CTA): tulisan berhenti di sini tanpa satu pun kalimat, tautan, atau tombol yang meminta sesuatu. Tutup dengan satu ajakan.',
    },
    competing: {
      en: '{count} different asks compete: {asks}. Keep “{primary}” as the one ask and drop or fold in the rest.',
      id: '{count} ajakan berbeda saling berebut: {asks}. Pilih “{primary}” sebagai satu-satunya ajakan; hapus atau gabungkan yang lain.',
    },
  },
  options: { most: integer(1, 'How many different asks a piece may hold; "read more" does not count.', 1, 5) },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'none',
      audience: 'b2b',
      bad: `# Finance teams close their books without chasing a single invoice

⟦Tallywell matches every invoice with its payment.⟧
`,
      good: `# Finance teams close their books without chasing a single invoice

Tallywell matches every invoice with its payment.

[Check your fit in 15 minutes](/fit)
`,
    },
    {
      lang: 'id',
      says: 'none',
      audience: 'b2b',
      bad: `# Tim keuangan menutup buku tanpa mengejar satu faktur pun

⟦Tallywell mencocokkan setiap faktur dengan pembayarannya.⟧
`,
      good: `# Tim keuangan menutup buku tanpa mengejar satu faktur pun

Tallywell mencocokkan setiap faktur dengan pembayarannya.

[Cek kesesuaian dalam 15 menit](/cek)
`,
    },
    {
      lang: 'en',
      says: 'competing',
      audience: 'b2c',
      bad: `# Fresh bread for your family before breakfast

[Buy now](/shop)

Baked at four, at your door by seven.

[⟦Download the brochure⟧](/brochure.pdf)

[Buy now](/shop)
`,
      good: `# Fresh bread for your family before breakfast

[Buy now](/shop)

Baked at four, at your door by seven.

[Buy now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'competing',
      audience: 'b2c',
      bad: `# Roti segar untuk keluarga sebelum sarapan

[Beli sekarang](/toko)

Dipanggang jam empat, tiba jam tujuh.

[⟦Unduh brosur⟧](/brosur.pdf)

[Beli sekarang](/toko)
`,
      good: `# Roti segar untuk keluarga sebelum sarapan

[Beli sekarang](/toko)

Dipanggang jam empat, tiba jam tujuh.

[Beli sekarang](/toko)
`,
    },
  ],

  *check(page, { options, spoken, say, found }) {
    const { ctas, primaryAsks } = page.piece
    if (ctas.length === 0) {
      const silent =
        isService(page) ||
        asksToTalk(page) ||
        askPartials.test(page.map.copy.source.text) ||
        page.piece.piece.blocks.some(({ prose }) => LINK.test(prose.text))
      const at = silent ? undefined : closing(page)
      if (at) yield found('none', at.span, {}, { rewrites: closingAsks(page, say) })
      return
    }
    if (primaryAsks <= options.most) return
    const pushed = pushing(page)
    const groups = grouped(page, pushed)
    if (groups.size <= options.most) return
    const main = kept(page, pushed)
    const others = pushed.filter((cta) => main && commitment(cta, page) !== commitment(main, page))
    const at = others[0]
    if (!main || !at) return
    const names = [...groups.values()].flatMap(([first]) => (first ? [`“${shown(first.text)}”`] : []))
    const values = { count: groups.size, asks: listed(some(names, say), spoken), primary: shown(main.text) }
    yield found('competing', firstLine(page, at).span, values, {
      related: pushed.filter((cta) => cta !== at).map((cta) => ({ span: cta.span, message: say(asksTo(cta)) })),
      rewrites: [onlyMain(page, main, others, say), allAlike(page, main, others, say)],
    })
  },
})

/** "Call for a free consultation": an ask without a way, which is another fault (cta/weak). */
const asksToTalk = (page: Page): boolean =>
  readingOf(page).statements.some(
    ({ block, hits, start, end }) =>
      TEXT.has(block.role) &&
      !block.ordered &&
      end - start < SHORT &&
      hits.some((hit) => hit.list === 'ask' && hit.group === 'reach' && hit.start === start),
  )

const TEXT: ReadonlySet<Role> = new Set(['body', 'subhead', 'cta', 'footer'])
/** Longer sentences tell rather than ask, in characters. */
const SHORT = 90

/** The ask to keep: the primary one; for a company a small step rather than a purchase, where there is one. */
function kept({ audience }: Page, pushed: readonly Cta[]): Cta | undefined {
  const main = pushed.find((cta) => cta.primary) ?? pushed[0]
  if (audience !== 'b2b' || main?.ask !== 'buy') return main
  return pushed.find(({ ask }) => SMALL_STEPS.has(ask)) ?? main
}

const SMALL_STEPS: ReadonlySet<Ask> = new Set(['trial', 'demo', 'book'])

/** The ask is there, its link is not: placeholder/leftover tells that. */
const LINK = new RegExp(linkSlot, 'i')

/** What a CTA commits the reader to, as the count of asks has it. */
function commitment(cta: Cta, page: Page): string | undefined {
  if (cta.ask === 'reply' || isPartOfReply(cta, page)) return 'talk'
  return cta.ask === 'download' && !isPaper(page, cta) ? 'start' : [...competing([cta])][0]
}

/** “Share it, then reply”: what a sentence of a mail asks for beside an answer is told in that answer. */
const isPartOfReply = ({ ask, form }: Cta, { piece }: Page): boolean =>
  ask === 'other' &&
  form === 'sentence' &&
  piece.piece.kind === 'email' &&
  piece.ctas.some((one) => one.ask === 'reply')

/** A guide or a checklist to take along; to load a program is to start with it. */
const isPaper = (page: Page, { text }: Cta): boolean =>
  packOf(page)
    .matches(text)
    .some(({ list, group, start, end }) => list === 'ask-object' && group === 'download' && end - start > 'app'.length)

const POSTSCRIPT = /^\W{0,3}p\.? ?s\.?(?![\p{L}\d])/iu

/**
 * The CTAs that push: no “read more”, no help on the side, no other way that a postscript leaves open, no sentence in passing
 * beside what can be clicked; where nothing can be, “contact us” is how the rest is done.
 */
function pushing(page: Page): readonly Cta[] {
  const { ctas } = page.piece
  const counted = competing(ctas)
  const all = ctas.filter(
    (cta) =>
      !cta.aside &&
      cta.ask !== 'learn' &&
      competing([cta]).size > 0 &&
      [...competing([cta])].every((one) => counted.has(one)),
  )
  const main = all.filter(({ block }) => !POSTSCRIPT.test(block.prose.text))
  const left = main.length > 0 ? main : all
  const shown = left.filter((cta) => isShown(page, cta))
  if (shown.length > 0) return shown
  const beyond = left.filter(({ ask }) => ask !== 'contact')
  return page.piece.piece.kind === 'landing' && beyond.length > 0 ? beyond : left
}

/** What a reader can click, dial or answer; on a page no sentence that only says what to do or whom to write to beside a button, in a mail no reply beside a button. */
function isShown({ piece }: Page, cta: Cta): boolean {
  if (ADDRESS.test(cta.text)) return false
  if (cta.form !== 'sentence')
    return cta.ask !== 'other' || piece.ctas.every(({ ask }) => ask === 'other' || ask === 'learn')
  if (piece.piece.kind === 'landing' && cta.ask === 'contact' && piece.ctas.some(isButton)) return false
  if (piece.piece.kind === 'landing') return REACHABLE.test(cta.block.prose.text) || cta.href !== undefined
  return cta.ask !== 'reply' || piece.ctas.every(({ form }) => form === 'sentence')
}

/** A way on that is drawn as one: an address to write to, in a sentence beside it, is a help. */
const isButton = ({ form, ask, aside }: Cta): boolean =>
  (form === 'button' || form === 'label') && ask !== 'learn' && ask !== 'other' && ask !== 'contact' && !aside

/** Nothing but the address of a site: it says where one is, not what to do. */
const ADDRESS = /^[^\p{L}\p{N}]*(?:https?:\/\/|www\.)\S+\s*$/u

/** A number, an address or a link in the words. */
const REACHABLE = /\d[\d\s().-]{6,}|\S@\S|https?:\/\/|www\./

function grouped(page: Page, ctas: readonly Cta[]): Map<string, Cta[]> {
  const groups = new Map<string, Cta[]>()
  for (const cta of ctas) {
    const key = commitment(cta, page)
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), cta])
  }
  return groups
}

const asksTo = (cta: Cta): Words => ({ en: `Asks to ${ASK[cta.ask].en}`, id: `Mengajak ${ASK[cta.ask].id}` })

function some(names: readonly string[], say: (words: Words) => string): string[] {
  const more = names.length - 3
  if (more < 1) return [...names]
  return [...names.slice(0, 3), say({ en: `${more} more`, id: `${more} lagi` })]
}
