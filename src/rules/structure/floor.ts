import type { Holding } from '../../bank/holds.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { Floor } from '../../lint/settings.ts'
import type { Has, PieceMap, ProofKind } from '../../message/map.ts'
import { banked, fromBank, gives, isOfKind } from '../bank.ts'
import { linesFor } from '../offer.ts'
import { claim, proofPlace, proofsOf, together } from '../where.ts'
import { KIND, KINDS, listed } from '../words.ts'

/** Parts that are there or not, and how the pieces that are read together have them. */
const PARTS: ReadonlyArray<{
  readonly part: Exclude<keyof Floor, 'proofKinds'>
  readonly name: Words
  readonly has: (piece: PieceMap) => boolean
}> = [
  { part: 'promise', name: { en: 'promise', id: 'janji' }, has: (piece) => piece.promise.length > 0 },
  { part: 'cta', name: { en: 'call to action', id: 'ajakan bertindak' }, has: (piece) => piece.ctas.length > 0 },
  { part: 'roi', name: { en: 'business result', id: 'hasil bisnis' }, has: (piece) => piece.has.roi },
  { part: 'security', name: { en: 'word on security', id: 'keterangan keamanan' }, has: (piece) => piece.has.security },
  { part: 'reference', name: { en: 'reference', id: 'referensi' }, has: (piece) => piece.has.reference },
  {
    part: 'firstScreen',
    name: { en: 'promise on the first screen of a phone', id: 'janji di layar pertama ponsel' },
    has: ({ firstScreen }) => firstScreen === null || firstScreen.phone.promise,
  },
]

/** Of a sequence of emails each must hold these; the others may stand in any of them. */
const EACH: ReadonlySet<string> = new Set(['promise', 'cta', 'firstScreen'])

export default defineRule({
  id: 'structure/floor',
  severity: 'error',
  summary: {
    en: 'Every piece holds the least that the team has agreed on',
    id: 'Setiap naskah memuat batas minimum yang disepakati tim',
  },
  why: {
    en: 'A team that has agreed on a floor wants to hear of a page below it before its readers do.',
    id: 'Tim yang menyepakati batas minimum ingin tahu ada halaman di bawahnya sebelum pembacanya tahu.',
    source: 'practice',
  },
  messages: {
    proofs: {
      en: 'Below the floor: proof of {have} of {least} kinds asked for. Add {missing}, or change “floors” in the configuration.',
      id: 'Di bawah batas minimum: bukti {have} dari {least} jenis yang diminta. Tambahkan {missing}, atau ubah “floors” di konfigurasi.',
    },
    part: {
      en: 'Below the floor: 0 of 1 {part}. Add one, or change “floors” in the configuration.',
      id: 'Di bawah batas minimum: 0 dari 1 {part}. Tambahkan satu, atau ubah “floors” di konfigurasi.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'proofs',
      audience: 'b2b',
      floors: { b2b: { proofKinds: 2 } },
      bad: `# ⟦Finance teams close their books without chasing a single invoice⟧

Tallywell matches every invoice with its payment.

- Invoice errors down 31% in 90 days

[Check your fit in 15 minutes](/fit)
`,
      good: `# Finance teams close their books without chasing a single invoice

Tallywell matches every invoice with its payment.

- Invoice errors down 31% in 90 days
- ISO 27001 certified since 2022

[Check your fit in 15 minutes](/fit)
`,
    },
    {
      lang: 'id',
      says: 'part',
      audience: 'b2b',
      floors: { all: { cta: true } },
      bad: `# ⟦Tim keuangan menutup buku tanpa mengejar satu faktur pun⟧

Tallywell mencocokkan setiap faktur dengan pembayarannya.
`,
      good: `# Tim keuangan menutup buku tanpa mengejar satu faktur pun

Tallywell mencocokkan setiap faktur dengan pembayarannya.

[Cek kesesuaian dalam 15 menit](/cek)
`,
    },
  ],

  *check(page, { spoken, say, found }) {
    const floor = floorOf(page)
    const at = floor && claim(page)?.span
    if (!at) return
    const pieces = together(page)
    const least = floor.proofKinds ?? 0
    const missing = KINDS.filter((kind) => !proofsOf(pieces).some((proof) => proof.kind === kind))
    const have = KINDS.length - missing.length
    if (pieces.length > 0 && have < least) {
      const kinds = listed(
        missing.map((kind) => say(KIND[kind])),
        spoken,
      )
      yield found('proofs', at, { have, least, missing: kinds }, { rewrites: held(page, say, missing, least - have) })
    }
    for (const { part, name, has } of PARTS) {
      const read = EACH.has(part) ? [page.piece] : pieces
      if (floor[part] && read.length > 0 && !read.some(has))
        yield found('part', at, { part: say(name) }, { rewrites: heldPart(page, say, part) })
    }
  },
})

/** The bank's proofs of as many kinds as are short, those first that it has; a line to fill in for each of the others. */
function held(page: Page, say: (words: Words) => string, missing: readonly ProofKind[], short: number) {
  const of = (kind: ProofKind) => (holding: Holding) => isOfKind(holding, kind)
  const own = linesFor(page)
  const voice = page.audience === 'b2b' ? 'b2b' : 'b2c'
  const has = (kind: ProofKind): number => (banked(page, of(kind)).length > 0 ? 0 : 1)
  const kinds = [...missing].sort((a, b) => has(a) - has(b)).slice(0, short)
  const lines = kinds.map((kind) => ({ wants: of(kind), template: own[kind][voice] }))
  return fromBank(page, say, { lines, place: proofPlace(page) })
}

const GIVEN: Readonly<Partial<Record<keyof Floor, keyof Has>>> = {
  roi: 'roi',
  security: 'security',
  reference: 'reference',
}

function heldPart(page: Page, say: (words: Words) => string, part: keyof Floor) {
  const what = GIVEN[part]
  if (!what) return []
  return fromBank(page, say, { lines: [{ wants: (holding) => gives(holding, what) }], place: proofPlace(page) })
}

/** What is asked of this piece: the highest of what is asked of all and of its audience. */
function floorOf({ floors, audience }: Page): Floor | undefined {
  if (!floors) return undefined
  const sides = (['b2b', 'b2c'] as const).filter((side) => side === audience || audience === 'both')
  const asked = [floors.all, ...sides.map((side) => floors[side])].filter((floor) => floor !== undefined)
  const parts = PARTS.filter(({ part }) => asked.some((floor) => floor[part])).map(({ part }) => [part, true] as const)
  return { ...Object.fromEntries(parts), proofKinds: Math.max(0, ...asked.map((floor) => floor.proofKinds ?? 0)) }
}
