import { isMailTemplate } from '../../copy/directives.ts'
import { axioms, readerWords } from '../../lang/axioms.ts'
import { thisMail } from '../../lang/mail-notes.ts'
import type { NumberKind, Pack } from '../../lang/pack.ts'
import { sameThread } from '../../lang/subject.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { Fact } from '../../message/map.ts'
import { line } from '../../rewrite/line.ts'
import { replaceWords } from '../../rewrite/replace.ts'
import type { Rewrite } from '../../rewrite/rewrite.ts'
import { fieldName, namesReader } from '../fields.ts'
import { isWelcomeMail } from '../occasion.ts'
import { linesFor, suggestion } from '../offer.ts'
import { packOf } from '../reading.ts'
import { ownSubjects, seenOf } from '../subjects.ts'
import { opening } from '../where.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'email/subject',
  severity: 'info',
  kind: 'email',
  summary: {
    en: 'The subject says what is inside, without shouting, before the phone cuts it off',
    id: 'Subjek menyebut isinya, tanpa berteriak, sebelum terpotong di ponsel',
  },
  why: {
    en: 'The subject is the only line most people see; studies find no best length, but what stands behind the edge of the screen is not read.',
    id: 'Subjek adalah satu-satunya baris yang dilihat kebanyakan orang; tak ada panjang terbaik, tetapi yang terpotong layar tidak terbaca.',
    source: 'Return Path 2015, 9 million subjects; CAN-SPAM on truthful subjects',
  },
  messages: {
    missing: {
      severity: 'warning',
      en: 'No subject: 0 subject lines in this mail. Add one above it that names what the reader finds inside.',
      id: 'Belum ada subjek: 0 baris subjek di email ini. Tambahkan satu, sebut apa yang akan ditemukan pembaca di dalamnya.',
    },
    empty: {
      en: '“{subject}” could stand over any mail. Name one thing from inside: {hint}.',
      id: '“{subject}” bisa milik email apa saja. Sebut satu hal dari isinya: {hint}.',
    },
    shout: {
      en: 'The subject shouts: {what}. Say it in small letters, with one mark at most; the offer is loud enough.',
      id: 'Subjeknya berteriak: {what}. Tulis dengan huruf biasa, paling banyak satu tanda; tawarannya sudah cukup keras.',
    },
    reply: {
      en: '“{prefix}” before the subject of an earlier mail looks like an answer that nobody wrote. Take it out, and let the subject say what is new.',
      id: '“{prefix}” di depan subjek email sebelumnya terlihat seperti balasan yang tak pernah ada. Hapus, lalu sebut apa yang baru.',
    },
    cut: {
      en: 'A phone cuts this subject after “{seen}”, about {count} characters too soon for {lost}. Put that first.',
      id: 'Ponsel memotong subjek ini setelah “{seen}”, sekitar {count} karakter terlalu awal untuk {lost}. Dahulukan bagian itu.',
    },
  },
  options: {
    phone: integer(300, 'Width of a subject on a phone in CSS pixels, at a font size of 16.', 100, 1000),
    most: integer(3, 'Most subjects of a file that are called empty.', 1, 50),
  },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'empty',
      kind: 'email',
      bad: 'Subject: ⟦Quick question⟧\n\nHi Ana,\n\nOn Friday we bake rye at 6 am.\n',
      good: 'Subject: Rye at 6 am on Friday\n\nHi Ana,\n\nOn Friday we bake rye at 6 am.\n',
    },
    {
      lang: 'id',
      says: 'empty',
      kind: 'email',
      bad: 'Subject: ⟦Info penting⟧\n\nHalo Bu Ana,\n\nHari Jumat kami memanggang jam 6.\n',
      good: 'Subject: Roti gandum jam 6 hari Jumat\n\nHalo Bu Ana,\n\nHari Jumat kami memanggang jam 6.\n',
    },
    {
      lang: 'en',
      says: 'shout',
      kind: 'email',
      bad: 'Subject: ⟦Rye on Friday!!!⟧\n\nHi Ana,\n\nOn Friday we bake rye at 6 am.\n',
      good: 'Subject: Rye on Friday!\n\nHi Ana,\n\nOn Friday we bake rye at 6 am.\n',
    },
    {
      lang: 'en',
      says: 'cut',
      kind: 'email',
      bad: 'Subject: ⟦The neighbours of the old mill on the hill save 30% on rye⟧\n\nHi Ana,\n\nOn Friday we bake rye at 6 am.\n',
      good: 'Subject: 30% off rye for the neighbours of the old mill on the hill\n\nHi Ana,\n\nOn Friday we bake rye at 6 am.\n',
    },
  ],

  *check(page, { options, say, found }) {
    const { subjects } = page.piece
    if (subjects.length === 0) {
      const { copy } = page.map
      const isElsewhere =
        page.piece.words < FEWEST_WORDS ||
        (copy.channel && !callsItselfMail(copy.source.text)) ||
        isWelcomeMail(page) ||
        isMailTemplate(copy.source.text)
      const at = isElsewhere ? undefined : opening(page)
      if (at) yield found('missing', at.span, {})
      return
    }
    const pack = packOf(page)
    for (const subject of subjects.filter((each) => isEmpty(each, pack)).slice(0, options.most)) {
      const hint = say({
        en: 'a number, a name or what the reader gets',
        id: 'angka, nama, atau apa yang didapat pembaca',
      })
      yield found(
        'empty',
        subject,
        { subject: shown(subject.text), hint },
        {
          rewrites: [...ownSubjects(page, subject, options.phone, say), told(page, subject, say)],
        },
      )
    }
    for (const subject of subjects) {
      const loud = shouting(subject.text)
      if (loud) yield found('shout', subject, { what: loud }, { rewrites: [calmed(page, subject, say)] })
    }
    const answered = answers(page)
    const answer = answered[0] && page.piece.subjects.includes(answered[0]) ? answered[0] : undefined
    if (answer)
      yield found('reply', answer, { prefix: answer.text.slice(0, 3) }, { rewrites: [unprefixed(page, answered, say)] })
    for (const subject of subjects.slice(0, 1)) {
      const cut = hidden(subject.text, options.phone, pack)
      if (!cut) continue
      const keeps = (line: string) =>
        pack.numbers(line).some(({ value, kind }) => value === cut.value && kind === cut.kind)
      const rewrites = ownSubjects(page, subject, options.phone, say, keeps)
      yield found('cut', subject, { seen: cut.seen, count: cut.count, lost: cut.lost }, { rewrites })
    }
  },
})

const FIELD = /\{\{[^}]*\}\}|\{[^}]*\}|\[[^\]]*\]|\*\|[^|]*\|\*/g

/** True where each part of the subject, fields left out, is a phrase that any mail could have. */
function isEmpty({ text }: Fact, pack: Pack): boolean {
  const fields = [...text.matchAll(FIELD)].map(([field]) => fieldName(field))
  if (fields.some((name) => !namesReader(name, pack))) return false
  const parts = text
    .replace(FIELD, ' ')
    .split(/\s[–—+|-]\s?|[,:;.!?…]+(?:\s|$)/)
    .map((part) =>
      part
        .replace(/[^\p{L}\p{N}' ]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '')
  if (parts.length === 0) return false
  return parts.every(
    (part) =>
      pack.label(part).some((hit) => hit.list === 'subject-empty') ||
      (parts.length < 3 && fields.length === 0 && isAxiom(part, pack)),
  )
}

/** “Success begins with people”: true everywhere, and about nobody. */
const isAxiom = (part: string, pack: Pack): boolean =>
  !readerWords.test(part) && !/\d|\p{Lu}{2}/u.test(part) && axioms[pack.code === 'id' ? 'id' : 'en'].test(part)

/** A subject about one thing that the reader gets. */
function told(page: Page, { block, text }: Fact, say: (words: Words) => string): Rewrite | undefined {
  const start = block.prose.text.indexOf(text)
  if (start < 0) return undefined
  const template = linesFor(page).subject
  const edit = replaceWords(page.map.copy.source, block, { start, end: start + text.length }, line(template))
  const title: Words = { en: 'Say what the reader gets', id: 'Sebut apa yang didapat pembaca' }
  return suggestion(page, say(title), [edit], { adds: [template], drops: [text] })
}

/** What is loud in the subject, as the reader sees it. */
function shouting(text: string): string | undefined {
  const marks = /[!?]{2,}/.exec(text)?.[0]
  if (marks) return `“${marks}”`
  const words = text.replace(FIELD, ' ').match(/\p{L}{2,}/gu) ?? []
  const loud = words.filter((word) => word === word.toUpperCase())
  const long = loud.filter((word) => word.length > 3)
  return long.length > 1 && loud.length * 2 > words.length ? `“${loud.slice(0, 3).join(' ')}”` : undefined
}

/** One mark instead of many, small letters instead of capitals. */
function calmed(page: Page, { block, text }: Fact, say: (words: Words) => string): Rewrite | undefined {
  const start = block.prose.text.indexOf(text)
  const marks = /([!?])[!?]+/.exec(text)
  if (start < 0) return undefined
  if (marks) {
    const at = { start: start + marks.index, end: start + marks.index + marks[0].length }
    const title: Words = { en: 'One mark is enough', id: 'Satu tanda cukup' }
    const safe = suggestion(page, say(title), [replaceWords(page.map.copy.source, block, at, [marks[1] as string])])
    return safe && { ...safe, kind: 'fix' }
  }
  const low = text.toLowerCase()
  const parts = [low.charAt(0).toUpperCase() + low.slice(1)]
  const title: Words = { en: 'Small letters', id: 'Huruf biasa' }
  const edit = replaceWords(page.map.copy.source, block, { start, end: start + text.length }, parts)
  return suggestion(page, say(title), [edit], { drops: [text] })
}

const ANSWER = /^(?:re|fw|fwd|bls)\s?:\s*/i

/** Subjects that pretend to answer an earlier mail of the same file. */
/** Characters before a subject in which a draft says how the mail is sent. */
const THREAD = 160

function answers(page: Page): Fact[] {
  const all = page.map.pieces.flatMap((piece) => piece.subjects)
  const { text: file } = page.map.copy.source
  return all.filter(({ text, span }, index) => {
    // What is sent in the thread of the mail before is an answer to it.
    if (sameThread.test(file.slice(Math.max(0, span.start - THREAD), span.start))) return false
    const rest = text.replace(ANSWER, '').trim()
    return rest !== text && all.slice(0, index).some((each) => each.text.trim() === rest)
  })
}

/** The subjects without what makes them look like answers. */
function unprefixed(page: Page, subjects: readonly Fact[], say: (words: Words) => string): Rewrite | undefined {
  const title: Words = { en: 'Take the prefix out', id: 'Hapus awalannya' }
  const edits = subjects.map(({ block, text }) => {
    const start = block.prose.text.indexOf(text)
    const { length } = ANSWER.exec(text)?.[0] ?? ''
    return start < 0 ? undefined : replaceWords(page.map.copy.source, block, { start, end: start + length }, [])
  })
  return suggestion(page, say(title), edits, { drops: subjects.map(({ text }) => ANSWER.exec(text)?.[0] ?? '') })
}

/** A message without a subject that speaks of itself as a mail is no chat. */
const callsItselfMail = (text: string): boolean => thisMail.test(text)

/** Words of a mail that is more than a snippet. */
const FEWEST_WORDS = 40

/** A field with words for when it is empty. */
const DEFAULTED = /\{\{[^{}"']*\|[^{}"']*(?:"([^"]*)"|'([^']*)')[^{}]*\}\}/g

interface Cut {
  readonly seen: string
  readonly count: number
  readonly lost: string
  readonly value: number
  readonly kind: NumberKind
}

/** The figure that a phone does not show any more; fields are as long as what stands there when they are empty. */
function hidden(raw: string, most: number, pack: Pack): Cut | undefined {
  const text = raw.replace(DEFAULTED, (_, double?: string, single?: string) => double ?? single ?? '')
  const end = seenOf(text, most)
  if (end > text.length) return undefined
  const lost = pack.numbers(text).find((number) => number.measure && number.end > end)
  const early = pack.numbers(text).some((number) => number.measure && number.end <= end)
  // A figure of which more than half is seen is still read.
  if (!lost || early || (lost.end - end) * 2 < lost.end - lost.start) return undefined
  const { value, kind } = lost
  return {
    seen: shown(text.slice(0, end), 60),
    count: lost.end - end,
    lost: `“${text.slice(lost.start, lost.end)}”`,
    value,
    kind,
  }
}
