import type { Block } from '../../copy/piece.ts'
import { greets } from '../../lang/greeting.ts'
import { fallbacks } from '../../lang/merge-tags.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import { replaceWords } from '../../rewrite/replace.ts'
import type { Rewrite } from '../../rewrite/rewrite.ts'
import { fieldsOf, namesReader } from '../fields.ts'
import { suggestion } from '../offer.ts'
import { packOf } from '../reading.ts'
import { opening, together } from '../where.ts'

export default defineRule({
  id: 'email/personal',
  severity: 'info',
  kind: 'email',
  audience: 'b2b',
  summary: {
    en: 'A mail to companies knows whom it writes to',
    id: 'Email untuk perusahaan jelas ditujukan kepada siapa',
  },
  why: {
    en: 'Business readers expect mail that is professional, personal and relevant; one that fits every company is deleted by every company.',
    id: 'Pembaca bisnis mengharapkan email yang profesional, personal, dan relevan; yang cocok untuk semua perusahaan dihapus semua perusahaan.',
    source: 'EM-16, TN-06',
  },
  messages: {
    nobody: {
      en: 'Written to nobody: 0 names, roles or companies in {count} mail(s). Greet by name, and name the role or the trade in the first sentence.',
      id: 'Ditulis untuk siapa saja: 0 nama, jabatan, atau perusahaan di {count} email. Sapa dengan nama, lalu sebut jabatan atau bidangnya di kalimat pertama.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'nobody',
      kind: 'email',
      audience: 'b2b',
      bad: 'Subject: Bread for your canteen\n\n⟦Hi there⟧,\n\nWe bake for canteens at 4 am.\n',
      good: 'Subject: Bread for your canteen\n\nHi {{ first_name | default: "there" }},\n\nWe bake for canteens at 4 am.\n',
    },
    {
      lang: 'id',
      says: 'nobody',
      kind: 'email',
      audience: 'b2b',
      bad: 'Subject: Roti untuk kantin\n\n⟦Halo semua⟧,\n\nKami memanggang untuk kantin jam 4 pagi.\n',
      good: 'Subject: Roti untuk kantin\n\nHalo {{ nama_depan | default: "Kak" }},\n\nKami memanggang untuk kantin jam 4 pagi.\n',
    },
  ],

  *check(page, { say, found }) {
    const emails = together(page)
    const pack = packOf(page)
    const known = emails.some((email) => fieldsOf(email, pack).some(({ name }) => namesReader(name, pack)))
    const blocks = emails.flatMap(({ piece }) => piece.blocks)
    if (emails.length === 0 || known || page.map.copy.channel || blocks.some((block) => how(block, page) === 'person'))
      return
    const greeting = blocks.find((block) => how(block, page) === 'crowd')
    const values = { count: emails.length }
    if (greeting) {
      const end = greetingOf(greeting).length
      yield found('nobody', greeting.prose.span(0, end), values, { rewrites: [byName(page, greeting, say)] })
    } else {
      const at = opening(page)
      if (at) yield found('nobody', at.span, values)
    }
  },
})

const greetingOf = ({ prose }: Block): string => /^[^\n,!]{0,60}/.exec(prose.text)?.[0] ?? ''

const how = (block: Block, page: Page): 'person' | 'crowd' | undefined =>
  block.role === 'subject' || block.role === 'preheader' ? undefined : greets(greetingOf(block), page.language)

/** The name in the place of the crowd, which stays for those without one. */
function byName(page: Page, block: Block, say: (words: Words) => string): Rewrite | undefined {
  const greeting = greetingOf(block)
  const start = greeting.indexOf(' ') + 1
  if (start === 0) return undefined
  const words = fallbacks[page.language].person as string
  const tag = tagFor(page, words)
  if (tag === undefined) return undefined
  const edit = replaceWords(page.map.copy.source, block, { start, end: greeting.length }, [tag])
  const title: Words = { en: 'Greet by name', id: 'Sapa dengan nama' }
  return suggestion(page, say(title), [edit], { adds: [`"${words}"`] })
}

/** The field of the first name in the brackets that the file uses for its other fields; undefined for those of a service with names of its own. */
function tagFor(page: Page, words: string): string | undefined {
  const [other] = page.map.pieces.flatMap((piece) => fieldsOf(piece, packOf(page)))
  const id = page.language === 'id'
  if (other?.form === 'bracket') return `[${id ? 'Nama Depan' : 'First Name'}|${words}]`
  const field = id ? 'nama_depan' : 'first_name'
  if (other?.form === 'brace') return `{${field}|${words}}`
  return !other || other.text.startsWith('{{') ? `{{ ${field} | default: "${words}" }}` : undefined
}
