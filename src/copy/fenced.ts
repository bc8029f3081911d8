import { messageHeadings } from '../lang/mail-heads.ts'
import { classify } from './classify.ts'
import type { Draft } from './draft.ts'
import type { Copy, Piece } from './piece.ts'
import { emails, outline } from './pieces.ts'
import { signsOf } from './signs.ts'
import { isGreeting, looksWritten } from './written.ts'

/** A fence that holds a message, and what its part of the file says of it above: its heading, its labels. */
interface Message {
  readonly fence: Draft
  readonly above: readonly Draft[]
  /** A heading over it says that it is a message to be sent. */
  readonly named: boolean
}

/** The messages, as a file's. */
interface Fenced extends Pick<Copy, 'isCopy' | 'kind' | 'channel' | 'pieces'> {
  readonly drafts: readonly Draft[]
}

/** Share of a file's letters that mails in fences fill, from which on the file is there for them. */
const MAILS = 0.35
/** The same for chat messages, which have no subject to tell them. */
const CHATS = 0.5
const FEWEST_LETTERS = 200

/**
 * The messages of a file that holds them in fences among notes for whoever sends them: mails whose subjects stand above, or
 * chat messages under headings that say so; undefined where they do not sell anything or are too small a part.
 */
export function fencedMessages(text: string, drafts: readonly Draft[], path: string | undefined): Fenced | undefined {
  const all = messages(drafts)
  if (all.length === 0) return undefined
  const letters = all.reduce((sum, { fence }) => sum + fence.prose.length, 0)
  const share =
    letters /
    Math.max(
      1,
      drafts.reduce((sum, { prose }) => sum + prose.length, 0),
    )
  if (letters < FEWEST_LETTERS || share < MAILS) return undefined
  const own = all.flatMap(({ above, fence }) => [...above, fence])
  const raw = own.map(({ span }) => text.slice(span.start, span.end)).join('\n\n')
  const mails = outline(own)
  if (mails.subjects > 0) {
    if (!classify(signsOf(raw, mails, own), path).isCopy) return undefined
    return found(emails(mails, own, { start: 0, end: text.length }), own, false)
  }
  const chats = all.filter(({ named }) => named).map(({ fence }) => fence)
  if (chats.length === 0 || share < CHATS || !sells(raw, chats)) return undefined
  return found(
    chats.flatMap((fence) => emails(outline([fence]), [fence], fence.span)),
    chats,
    true,
  )
}

const found = (pieces: readonly Piece[], drafts: readonly Draft[], chat: boolean): Fenced => ({
  isCopy: true,
  kind: 'email',
  ...(chat ? { channel: 'chat' as const } : {}),
  pieces,
  drafts,
})

function sells(raw: string, chats: readonly Draft[]): boolean {
  const { pitch, offer, gain, asks } = signsOf(raw, outline(chats), chats)
  return pitch + offer > 0 && [pitch, offer, gain, asks].filter((sign) => sign > 0).length > 2
}

const namesMessage = ({ prose }: Draft): boolean => messageHeadings.test(prose.text)

/** Fences that open with a salutation, each with the headings over it and what stands between the nearest one and itself. */
function messages(drafts: readonly Draft[]): Message[] {
  const all: Message[] = []
  let headings: Draft[] = []
  let above: Draft[] = []
  const told = new Set<Draft>()
  for (const draft of drafts) {
    if (draft.shape === 'heading') {
      headings = [...headings.filter((one) => (one.level ?? 6) < (draft.level ?? 6)), draft]
      above = []
    } else if (draft.shape === 'code' && isMessage(draft)) {
      const named = headings.some(namesMessage)
      all.push({ fence: draft, above: [...headings.filter((one) => !told.has(one)), ...above], named })
      for (const one of headings) told.add(one)
      above = []
    } else above.push(draft)
  }
  return all
}

const isMessage = (draft: Draft): boolean =>
  looksWritten(draft) &&
  draft.prose.text.split('\n', 4).some((line) => isGreeting(line.trim().replace(/^[^\p{L}]+/u, '')))
