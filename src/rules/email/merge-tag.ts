import type { Block } from '../../copy/piece.ts'
import { opensPlainly } from '../../lang/greeting.ts'
import { brokenTags, fallbacks, hasFallback, introduces } from '../../lang/merge-tags.ts'
import type { Pack } from '../../lang/pack.ts'
import { defineRule, type Finding, type Page, type Words } from '../../lint/rule.ts'
import type { Fact, PieceMap } from '../../message/map.ts'
import { join } from '../../rewrite/insert.ts'
import { type Edit, hint, type Part, type Rewrite } from '../../rewrite/rewrite.ts'
import { type Field, fieldName, fieldsOf, sortOf } from '../fields.ts'
import { suggestion } from '../offer.ts'
import { packOf, perFile } from '../reading.ts'
import { inFile } from '../said.ts'
import { isSentByHand } from '../slots.ts'
import { listed, shown } from '../words.ts'

export default defineRule({
  id: 'email/merge-tag',
  severity: 'info',
  kind: 'email',
  summary: {
    en: 'Merge tags are whole, and say what stands there when the field is empty',
    id: 'Merge tag utuh, dan menyebut isi pengganti saat datanya kosong',
  },
  why: {
    en: 'A list always has holes: without a fallback somebody reads “Hi ,”, and a cut tag reaches everybody as code.',
    id: 'Data pelanggan selalu ada yang kosong: tanpa pengganti, pembaca mendapat “Halo ,”, dan tag yang terpotong sampai ke semua orang sebagai kode.',
    source: 'EM-16, sending guides of Mailchimp, Klaviyo and HubSpot on default values',
  },
  messages: {
    broken: {
      severity: 'error',
      en: 'This merge tag is broken: no service can fill {tag}. Write {meant}, or take it out.',
      id: 'Merge tag ini rusak: {tag} tidak bisa diisi layanan mana pun. Tulis {meant}, atau hapus.',
    },
    fallback: {
      en: 'Merge tags without a fallback: {count} ({tags}). An empty field leaves a hole here; say what stands there instead, or word the sentence without it.',
      id: 'Merge tag tanpa isi pengganti: {count} ({tags}). Data kosong akan bolong di sini; beri isi pengganti, atau tulis kalimatnya tanpa tag.',
    },
  },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'fallback',
      kind: 'email',
      bad: `Subject: Your first loaf is on the shelf

Hi ⟦{{first_name}}⟧,

We keep a loaf for you. [Unsubscribe](https://example.com/out)
`,
      good: `Subject: Your first loaf is on the shelf

Hi {{first_name | default: "there"}},

We keep a loaf for you. [Unsubscribe](https://example.com/out)
`,
    },
    {
      lang: 'id',
      says: 'fallback',
      kind: 'email',
      bad: `Subject: Roti pertama sudah di rak

Halo ⟦[Nama Depan]⟧,

Satu roti kami simpan untuk Anda. [Berhenti berlangganan](https://example.com/out)
`,
      good: `Subject: Roti pertama sudah di rak

Halo Kak,

Satu roti kami simpan untuk Anda. [Berhenti berlangganan](https://example.com/out)
`,
    },
    {
      lang: 'en',
      says: 'broken',
      kind: 'email',
      bad: `Subject: Your first loaf is on the shelf

Hi ⟦{{first_name}⟧,

We keep a loaf for you. [Unsubscribe](https://example.com/out)
`,
      good: `Subject: Your first loaf is on the shelf

Hi {{first_name | default: "there"}},

We keep a loaf for you. [Unsubscribe](https://example.com/out)
`,
    },
  ],

  *check(page, { spoken, say, found }) {
    yield* broken(page, found)
    const pack = packOf(page)
    if (page.index > 0 || page.map.copy.channel === 'letter') return
    const own = page.map.pieces.flatMap((piece) => holes(page, piece, pack))
    const at = own.find(({ block }) => block.role !== 'subject' && block.role !== 'preheader') ?? own[0]
    if (!at) return
    const names = new Map(own.map((field) => [field.name, field.text]))
    const tags = [...names.values()].slice(0, 3).map((text) => shown(text, 24))
    if (names.size > 3) tags.push(say({ en: `${names.size - 3} more`, id: `${names.size - 3} lagi` }))
    const rewrites = [filled(page, new Set(names.keys()), say)]
    yield found('fallback', inFile(at.block, at), { count: names.size, tags: listed(tags, spoken) }, { rewrites })
  },
})

type Found = (
  says: 'broken',
  at: Fact,
  values: { tag: string; meant: string },
  extra: { rewrites: Array<Rewrite | undefined> },
) => Finding

function* broken(page: Page, found: Found): Iterable<Finding> {
  for (const block of page.piece.piece.blocks) {
    const closed = block.marks.filter(({ kind }) => kind === 'code' || kind === 'link')
    for (const tag of brokenTags(block.prose.text)) {
      if (closed.some((mark) => mark.start <= tag.start && tag.end <= mark.end)) continue
      const at = inFile(block, tag)
      const values = { tag: shown(at.text), meant: shown(tag.meant ?? '{{first_name}}') }
      const whole = block.prose.isPlain(tag.start, tag.end)
      yield found('broken', at, values, {
        rewrites: whole && tag.meant !== undefined ? [mended(page, at, tag.meant)] : [],
      })
    }
  }
}

/** The tag as it was meant; with words for an empty field where the field may be empty. */
function mended(page: Page, { block, span }: Fact, meant: string): Rewrite | undefined {
  const pack = packOf(page)
  const name = fieldName(meant)
  const title = page.language === 'id' ? `Tulis ${meant}` : `Write ${meant}`
  if (hasFallback(meant) || isSure(name, pack)) return { title, kind: 'fix', edits: [{ span, parts: [meant] }] }
  const parts = defaulted(page, block, meant, name, fallbacks[page.language][sortOf(name, pack) ?? ''])
  return parts && { title: `${title} | default`, kind: 'suggestion', edits: [{ span, parts }] }
}

/** True for fields that a service always fills, or that hold what is known of the sender. */
function isSure(name: string, pack: Pack): boolean {
  const sort = sortOf(name, pack)
  return name === '' || sort === 'sender' || sort === 'system'
}

/** Fields of a mail that leave a hole where they are empty. */
function holes(page: Page, piece: PieceMap, pack: Pack): Field[] {
  const asked = conditions(page, piece)
  const listed = rowNames(page, piece)
  const cut = new Set(
    piece.piece.blocks.flatMap((block) =>
      brokenTags(block.prose.text).map((tag) => block.prose.span(tag.start, tag.end).start),
    ),
  )
  const byHand = isSentByHand({ ...page, piece })
  return fieldsOf(piece, pack).filter((field) => {
    // No service fills brackets that the draft tells its sender to fill.
    if (byHand && field.form === 'bracket') return false
    if (isSure(field.name, pack) || hasFallback(field.text) || listed.has(rowOf(field.text))) return false
    if (cut.has(field.block.prose.span(field.start, field.end).start) || asked.has(field.name.replaceAll(' ', '')))
      return false
    if (isWritten(field)) return false
    return !signs(field, piece) && !(isComputed(field.text) && sortOf(field.name, pack) !== 'person')
  })
}

/** `{{One sentence on what you saw. For example …}}`: somebody writes it each time. */
const isWritten = ({ text }: Field): boolean => /[.:!?…]\s+\S|\n/.test(text) || text.split(/\s+/).length > LONGEST_FIELD
/** Words of a field's name, brackets with air counted. */
const LONGEST_FIELD = 6

/** A value that the program behind the template works out, `{{ $order->total }}` or `{{ config('mail.team') }}`: it is there. */
const isComputed = (tag: string): boolean => /^(?:\{\{|\{!!|<%|@).*(?:\$|->|::|\(|^@)/s.test(tag)

/** `[Name]` alone in a paragraph that is not the first: the sender's. */
function signs({ block, start, end, form }: Field, { piece }: PieceMap): boolean {
  if (introduces.test(block.prose.text.slice(Math.max(0, start - 24), start))) return true
  if (form !== 'bracket' || start > 0 || end < block.prose.text.trim().length) return false
  return piece.blocks.indexOf(block) > piece.blocks.length / 2
}

/** Names of fields that a condition of the template asks for before it uses them. */
function conditions(page: Page, { piece }: PieceMap): ReadonlySet<string> {
  const raw = page.map.copy.source.slice(piece.span)
  const asked = [...raw.matchAll(/(?:\{%-?\s*if|\{\{#if|\*\|IF:|<%\s*if)\s*(?:not\s+)?\(?([\w.]{1,60})/gi)]
  return new Set(asked.map((match) => ((match[1] as string).split('.').at(-1) ?? '').replaceAll('_', '').toLowerCase()))
}

/** Names that a loop of the template gives to its rows: what stands in a row is there. */
function rowNames(page: Page, { piece }: PieceMap): ReadonlySet<string> {
  const raw = page.map.copy.source.slice(piece.span)
  const loops = raw.matchAll(
    /\{%-?\s*for\s+(\w{1,40})\s+in\b|<%=?\s*\w[\w.]{0,60}\.each\s+do\s+\|(\w{1,40})\||\{\{#each\b/g,
  )
  return new Set([...loops].map((match) => match[1] ?? match[2] ?? 'this'))
}

/** What stands before the first dot of a tag: the row that it reads from. */
const rowOf = (text: string): string => /^[{<%=\s]*(\w+)\s*\./.exec(text)?.[1] ?? ''

/** Every one of the fields, wherever it stands, with the words that stand in for it. */
function filled(page: Page, names: ReadonlySet<string>, say: (words: Words) => string): Rewrite | undefined {
  const pack = packOf(page)
  const fields = page.map.pieces.flatMap((piece) => holes(page, piece, pack)).filter(({ name }) => names.has(name))
  const words = fallbacks[page.language]
  const edits = fields.map((field) => withFallback(page, field, standIn(page, field, sortOf(field.name, pack))))
  const title: Words = {
    en: 'Say what stands there when the field is empty',
    id: 'Beri isi pengganti saat data kosong',
  }
  const adds = ['""', ...Object.values(words).map((each) => `"${each}"`)]
  return suggestion(page, say(title), edits, { adds, drops: fields.map(({ text }) => text) })
}

/** Words that read well where the field is empty: of a name only behind a bare greeting. */
function standIn({ language }: Page, { block, start }: Field, sort: string | undefined): string | undefined {
  const before = block.prose.text.slice(Math.max(0, start - GREETING), start)
  return sort === 'person' && !opensPlainly(before, language) ? undefined : fallbacks[language][sort ?? '']
}

/** Characters that a greeting takes at most. */
const GREETING = 30

function withFallback(
  page: Page,
  { block, start, end, text, name }: Field,
  words: string | undefined,
): Edit | undefined {
  const parts =
    words !== undefined && block.prose.isPlain(start, end) ? defaulted(page, block, text, name, words) : undefined
  return parts && { span: block.prose.span(start, end), parts }
}

/** The field with words for where it is empty, in its own brackets: `{{name | default: "there"}}`, `{name|there}`, `[Name|there]`. */
function defaulted(
  page: Page,
  { origin, cell }: Block,
  text: string,
  name: string,
  words: string | undefined,
): Part[] | undefined {
  const [, open, inner, close] = /^(\{\{?|\[)([\s\p{L}\w.-]+)(\}\}?|\])$/u.exec(text) ?? []
  // A bar in a table begins another cell.
  if (open === undefined || inner === undefined || close === undefined || cell !== undefined) return undefined
  const said = words ?? hint(name)
  if (open !== '{{' || bars(page).bare) return join([`${open}${inner.trimEnd()}|`, said, close])
  const quote = origin === 'frontmatter' ? "'" : '"'
  const end = /\s$/.test(inner) ? ' ' : ''
  return join([
    `{{${inner.trimEnd()} | default:${origin === 'frontmatter' ? '' : ' '}${quote}`,
    said,
    `${quote}${end}}}`,
  ])
}

/** True where the file puts the words behind a bare bar: `{{name|there}}`. */
const bars = perFile(({ map: { copy } }) => ({
  bare:
    /\{\{\s{0,9}[\w.]{1,60}\s{0,9}\|\s{0,9}(?!default)\p{L}{1,60}\s{0,9}\}\}/iu.test(copy.source.text) &&
    !/\|\s{0,9}default/i.test(copy.source.text),
}))
