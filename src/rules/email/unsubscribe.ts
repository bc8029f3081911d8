import type { Block } from '../../copy/piece.ts'
import { greets } from '../../lang/greeting.ts'
import type { Lines } from '../../lang/lines.ts'
import { mailNotes, wayOutLabels } from '../../lang/mail-notes.ts'
import { flag } from '../../lint/options.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { PieceMap } from '../../message/map.ts'
import { insertAfter, join } from '../../rewrite/insert.ts'
import { line, markdownLink } from '../../rewrite/line.ts'
import { hint, type Part, type Rewrite } from '../../rewrite/rewrite.ts'
import { leave } from '../around.ts'
import { fieldsOf } from '../fields.ts'
import { linesFor, suggestion } from '../offer.ts'
import { packOf } from '../reading.ts'
import { firstWords, foot, together } from '../where.ts'

export default defineRule({
  id: 'email/unsubscribe',
  severity: 'info',
  kind: 'email',
  summary: {
    en: 'A mail to many people says how to leave the list',
    id: 'Email massal menyebut cara berhenti menerimanya',
  },
  why: {
    en: 'CAN-SPAM asks commercial mail, cold B2B mail too, for a clear opt-out and a postal address, and Gmail for a visible link; without a reason line people press “spam”.',
    id: 'CAN-SPAM mewajibkan cara berhenti dan alamat pos di email komersial, termasuk email dingin B2B; Gmail meminta tautan yang terlihat. Tanpa itu orang menekan “spam”.',
    source: 'CAN-SPAM Act §5 (15 U.S.C. 7704), Gmail sender guidelines, EM-12',
  },
  messages: {
    none: {
      en: 'No way out: 0 opt-out lines in {emails}. Add one at the foot, with your postal address, or set serviceAddsFooter if your sending service does.',
      id: 'Belum ada cara berhenti berlangganan: 0 baris di {emails}. Tambahkan di bagian bawah berikut alamat pos, atau setel serviceAddsFooter bila layanan pengirim sudah menambahkannya.',
    },
    some: {
      en: 'A way out stands in only {have} of {count} mails. Put the opt-out line at the foot of each, since nobody reads them all.',
      id: 'Baru {have} dari {count} email yang menyebut cara berhenti berlangganan. Taruh di bagian bawah tiap email, karena tak semua email dibaca.',
    },
  },
  options: {
    serviceAddsFooter: flag(false, 'The sending service adds the unsubscribe link and the postal address by itself.'),
  },
  once: { en: 'The same in {count} more of this folder.', id: 'Begitu juga {count} lainnya di folder ini.' },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'none',
      kind: 'email',
      bad: `Subject: Your first loaf is on the shelf

Hi {{ first_name | default: "there" }},

We keep a loaf for you from 7 am tomorrow.

⟦Come by and try it while it is warm.⟧
`,
      good: `Subject: Your first loaf is on the shelf

Hi {{ first_name | default: "there" }},

We keep a loaf for you from 7 am tomorrow.

Come by and try it while it is warm.

You get this email because you signed up in our shop. [Unsubscribe](https://example.com/out)
`,
    },
    {
      lang: 'id',
      says: 'none',
      kind: 'email',
      bad: `Subject: Roti pertamamu sudah di rak

Halo {{ nama_depan | default: "Kak" }},

Kami simpan satu roti untukmu mulai jam 7 besok.

⟦Mampir dan coba selagi hangat.⟧
`,
      good: `Subject: Roti pertamamu sudah di rak

Halo {{ nama_depan | default: "Kak" }},

Kami simpan satu roti untukmu mulai jam 7 besok.

Mampir dan coba selagi hangat.

[Berhenti berlangganan](https://example.com/out)
`,
    },
  ],

  *check(page, { options, say, found }) {
    const emails = mailsOf(together(page))
    if (options.serviceAddsFooter || page.map.copy.channel || emails.length === 0 || isPersonal(page, emails)) return
    // The team's notes settle it, or the mail goes to one address.
    const { text } = page.map.copy.source
    if (isNoted(page) || ADDRESSED.test(text) || namesTool(text) || FORMAL.test(text)) return
    const without = emails.filter((email) => !hasWayOut(page, email))
    const [first] = without
    // What stands behind a rule across the page is read as no part of the mail, but sent with it.
    if (!first || (emails.length === 1 && leavesBelow(page, first))) return
    const have = emails.length - without.length
    const end = foot({ ...page, piece: first })
    if (!end) return
    const at = firstWords(page, end)
    const linked = footers(page, without, say, true)
    // “No” in an answer ends what somebody writes by hand: a mail that asks for an answer.
    const byHand = emails.every(({ ctas }) => ctas.every(({ ask, block }) => ask === 'reply' || !isLink(block)))
    // What nobody signs is a newsletter, which has a link.
    const signed = byHand && without.every((piece) => leave({ ...page, piece }) !== undefined)
    const rewrites = signed ? [footers(page, without, say, false), linked] : [linked]
    if (have > 0) yield found('some', at.span, { have, count: emails.length }, { rewrites })
    else yield found('none', at.span, { emails: say(many(emails.length)) }, { rewrites })
  },
})

/** Notes beside the mails that speak of the way out: "One-click unsubscribe header required". */
const isNoted = ({ map }: Page): boolean => UNSUBSCRIBE.test(map.copy.source.text)

const UNSUBSCRIBE = new RegExp(mailNotes.wayOut, 'iu')
const ADDRESSED = new RegExp(mailNotes.addressed, 'imu')

const TOOL = new RegExp(mailNotes.tool, 'iu')
const ANY_TOOL = new RegExp(mailNotes.anyTool, 'iu')
const FORMAL = new RegExp(mailNotes.formal, 'imu')

/** The mailing tool that sends them is named, not only examples of tools that could. */
const namesTool = (text: string): boolean => text.split('\n').some((one) => TOOL.test(one) && !ANY_TOOL.test(one))

/** Where mails have subjects, a part without one is notes for the team. */
function mailsOf(emails: readonly PieceMap[]): readonly PieceMap[] {
  const sent = emails.filter(({ subjects }) => subjects.length > 0)
  return sent.length > 0 ? sent : emails
}

const isLink = ({ href, marks }: Block): boolean =>
  href !== undefined || marks.some(({ kind }) => kind === 'link' || kind === 'button')

const many = (count: number): Words =>
  count === 1 ? { en: 'this mail', id: 'email ini' } : { en: `${count} mails`, id: `${count} email` }

const TARGET = /unsub|opt-?out|preferences|list-manage/i

/** A line behind the mail that begins with the way out: “**Unsubscribe** | **Preferences**”. */
const leavesBelow = ({ map }: Page, { piece }: PieceMap): boolean =>
  FOOT.test(map.copy.source.text.slice(piece.blocks.at(-1)?.span.start ?? 0))

const FOOT = new RegExp(`^[^\\p{L}\\n]{0,6}(?:${wayOutLabels.join('|')})(?!\\p{L})[^\\n.]{0,60}$`, 'imu')

export function hasWayOut(page: Page, { piece }: PieceMap): boolean {
  const pack = packOf(page)
  return piece.blocks.some((block) => {
    if (block.meta) return false
    const hits = pack.matches(block.prose.text).filter(({ list }) => list === 'opt-out')
    return hits.some(({ group }) => group === 'out' || group === 'keluar') || marked(block)
  })
}

const marked = ({ marks, href, prose }: Block): boolean =>
  TARGET.test(href ?? '') ||
  marks.some(
    (mark) =>
      TARGET.test(mark.href ?? '') || (mark.kind === 'mergetag' && TARGET.test(prose.text.slice(mark.start, mark.end))),
  )

/** One mail, to one person by name, with nothing in it that a service fills: it goes from hand to hand. */
export function isPersonal(page: Page, emails: readonly PieceMap[]): boolean {
  const [only, other] = emails
  if (!only || other || fieldsOf(only, packOf(page)).length > 0) return false
  return only.piece.blocks.some(
    ({ role, prose }) => role === 'body' && greets(firstLineOf(prose.text), page.language) === 'person',
  )
}

const firstLineOf = (text: string): string => /^[^\n,!]{0,60}/.exec(text)?.[0] ?? ''

/** The line that lets the reader leave, at the foot of every mail that lacks it: with a link, or by an answer. */
function footers(
  page: Page,
  without: readonly PieceMap[],
  say: (words: Words) => string,
  linked: boolean,
): Rewrite | undefined {
  const own = linesFor(page)
  const title: Words = linked
    ? { en: 'Add reason, unsubscribe link and address', id: 'Tambahkan alasan, tautan berhenti, dan alamat' }
    : { en: 'Add the reason, and that “no” ends the mails', id: 'Tambahkan alasan, dan jawab “tidak” untuk berhenti' }
  const edits = without.map((piece) => {
    const place = foot({ ...page, piece })
    return (
      place &&
      insertAfter(
        page.map.copy.source,
        place,
        [linked ? linkedFoot(own, place) : join([`${own.optOut.plain} `, ...line(own.optOut.reason.trim())])],
        true,
      )
    )
  })
  return suggestion(page, say(title), edits, { adds: without.flatMap(() => Object.values(own.optOut)) })
}

function linkedFoot({ optOut, link }: Lines, { origin }: Block): Part[] {
  const way = origin === 'markdown' ? markdownLink([optOut.link], hint(link)) : [`${optOut.link}: `, hint(link)]
  return join([...line(optOut.reason), ...way, ...line(optOut.sender)])
}
