import { NO_BANK } from '../../src/bank/entry.ts'
import type { Block, PieceKind } from '../../src/copy/piece.ts'
import type { Page } from '../../src/lint/rule.ts'
import { NO_BRAND } from '../../src/lint/settings.ts'
import type {
  Ask,
  AudienceValue,
  Fact,
  Has,
  MessageMap,
  PieceMap,
  PromiseFact,
  ProofKind,
  ProofSub,
} from '../../src/message/map.ts'
import { competing } from '../../src/message/understand.ts'
import { Prose } from '../../src/text/prose.ts'
import { Source } from '../../src/text/source.ts'

/** What a test says of a piece: facts by their words, each standing once in the file. */
export interface Said {
  readonly kind?: PieceKind
  readonly language?: 'en' | 'id'
  readonly audience?: AudienceValue
  readonly promise?: ReadonlyArray<{ text: string; slots?: Record<string, string>; axis?: PromiseFact['axis'] }>
  readonly proofs?: ReadonlyArray<{ text: string; kind: ProofKind; sub: ProofSub }>
  readonly ctas?: ReadonlyArray<{ text: string; ask: Ask; primary?: boolean }>
  readonly has?: Partial<Has>
  /** Words of the last block seen without scrolling. */
  readonly fold?: { readonly phone: string; readonly laptop: string }
}

const NOTHING: Has = {
  roi: false,
  security: false,
  reference: false,
  socialProof: false,
  riskRelief: false,
  price: false,
}

/** A page whose message is given rather than understood, for what a rule does with a map. Knows headings, items and paragraphs. */
export function pageOf(markdown: string, said: Said = {}): Page {
  const source = new Source(markdown)
  const blocks = blocksOf(source)
  const fact = (text: string): Fact => {
    const block = blocks.find((each) => each.prose.text.includes(text))
    if (!block) throw new Error(`no block says “${text}”`)
    const start = block.prose.text.indexOf(text)
    return { block, span: block.prose.span(start, start + text.length), text }
  }
  const promise = (said.promise ?? []).map(({ text, slots = {}, axis }, index): PromiseFact => {
    const at = Object.entries(slots).map(([name, words]) => [name, { start: 0, end: words.length, text: words }])
    return { ...fact(text), score: 2 - index, slots: Object.fromEntries(at), ...(axis && { axis }) }
  })
  const ctas = (said.ctas ?? []).map(({ text, ask, primary = true }) => ({
    ...fact(text),
    ask,
    primary,
    form: 'link' as const,
  }))
  const screen = (words: string) => {
    const { block, span } = fact(words)
    const seen = (each?: Fact) => each !== undefined && each.span.end <= span.end
    return { end: span.end, lastBlock: block, promise: seen(promise[0]), cta: seen(ctas[0]), overflows: true }
  }
  const kind = said.kind ?? 'landing'
  const whole = { start: 0, end: source.text.length }
  const piece: PieceMap = {
    piece: { kind, span: whole, blocks },
    subjects: [],
    preheaders: [],
    promise,
    problem: [],
    proofs: (said.proofs ?? []).map(({ text, ...rest }) => ({ ...fact(text), ...rest })),
    ctas,
    primaryAsks: competing(ctas).size,
    offer: { prices: [], discounts: [], urgency: [], riskRelief: [], security: [], stakeholders: [], formats: [] },
    has: { ...NOTHING, ...said.has },
    firstScreen: said.fold ? { phone: screen(said.fold.phone), laptop: screen(said.fold.laptop) } : null,
    words: markdown.split(/\s+/).length,
  }
  const language = said.language ?? 'en'
  const audience = { value: said.audience ?? 'unclear', declared: true, confidence: 1, evidence: [] }
  const copy = { source, declared: {}, language, isCopy: true, kind, pieces: [piece.piece], faults: [], comments: [] }
  const map: MessageMap = { copy, audience, pieces: [piece] }
  return {
    map,
    piece,
    index: 0,
    language,
    audience: audience.value,
    today: '2026-01-15',
    brand: NO_BRAND,
    bank: NO_BANK,
  }
}

function blocksOf(source: Source): Block[] {
  const blocks: Block[] = []
  for (const match of source.text.matchAll(/[^\r\n]+/g)) {
    const lead = /^(?:> ?)?(?:(#{1,6}) |( *)(?:[-*]|\d+\.) )?/.exec(match[0])
    const [opens = '', hashes, indent] = lead ?? []
    const text = match[0].slice(opens.length)
    if (text.trim() === '') continue
    const start = match.index + opens.length
    const link = /^\[([^\]]+)\]\(([^)]*)\)$/.exec(text)
    const words = link?.[1] ?? text
    blocks.push({
      role: link ? 'cta' : hashes === '#' ? 'headline' : hashes ? 'heading' : indent !== undefined ? 'bullet' : 'body',
      origin: 'markdown',
      prose: Prose.plain(words, link ? start + 1 : start),
      span: { start, end: start + text.length },
      marks: link ? [{ kind: 'link', start: 0, end: words.length, href: link[2] ?? '' }] : [],
      ...(hashes && { level: hashes.length }),
      ...(indent !== undefined && { depth: 1 + indent.length / 2 }),
    })
  }
  return blocks
}
