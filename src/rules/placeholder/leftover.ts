import { integer } from '../../lint/options.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { PieceMap } from '../../message/map.ts'
import { remove } from '../../rewrite/remove.ts'
import type { Rewrite } from '../../rewrite/rewrite.ts'
import { type Leftover, leftovers, rank } from '../leftovers.ts'
import { suggestion } from '../offer.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'placeholder/leftover',
  severity: 'error',
  summary: {
    en: 'Nothing of the draft is left: no lorem ipsum, TODO, [Name] or XX%',
    id: 'Tak ada sisa draf: lorem ipsum, TODO, [Nama], atau XX%',
  },
  why: {
    en: 'A reader who meets a placeholder stops believing the rest; files that are meant as templates say status: template.',
    id: 'Pembaca yang menemukan teks pengganti berhenti percaya pada sisanya; berkas yang memang templat ditandai status: template.',
    source: 'derived; DESIGN §3',
  },
  messages: {
    filler: {
      en: 'Filler text: “{words}”{more}. Write what belongs here, or take the passage out.',
      id: 'Teks pengisi: “{words}”{more}. Tulis isi yang sebenarnya, atau hapus bagian ini.',
    },
    note: {
      en: 'A note to the team: “{words}”{more}. Take it out before the copy goes live.',
      id: 'Catatan untuk tim: “{words}”{more}. Hapus sebelum tulisan ini tayang.',
    },
    mark: {
      en: '“{words}” still stands for something{more}. Put in the fact, or reword without it.',
      id: '“{words}” masih menunggu isinya{more}. Masukkan faktanya, atau ubah kalimatnya.',
    },
    slot: {
      en: '“{words}” is still to be filled in{more}. Put in the words, or take it out.',
      id: '“{words}” belum diisi{more}. Isi dengan kata yang benar, atau hapus.',
    },
    target: {
      en: 'The link on “{words}” leads nowhere yet{more}. Put in its address.',
      id: 'Tautan pada “{words}” belum punya tujuan{more}. Isi alamatnya.',
    },
    picture: {
      en: '“{words}” is a stand-in picture{more}. Put in the real one, or take it out.',
      id: '“{words}” baru gambar pengganti{more}. Pasang gambar yang sebenarnya, atau hapus.',
    },
    comment: {
      severity: 'warning',
      en: 'A comment says this is not finished: “{words}”{more}. Write what is missing, and take the comment out.',
      id: 'Komentar menyebut bagian ini belum selesai: “{words}”{more}. Tulis yang kurang, lalu hapus komentarnya.',
    },
    phone: {
      en: '“{words}” is a made-up number{more}: nobody answers. Put in the real one.',
      id: '“{words}” adalah nomor rekaan{more}: tak akan ada yang menjawab. Ganti dengan nomor asli.',
    },
  },
  options: { most: integer(3, 'How many findings a piece gets; the last one counts the rest.', 1, 100) },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'filler',
      bad: `# Bread before breakfast

⟦Lorem ipsum⟧ dolor sit amet, consectetur adipiscing elit.
`,
      good: `# Bread before breakfast

Baked at four, at your door by seven.
`,
    },
    {
      lang: 'id',
      says: 'slot',
      bad: `# Roti sebelum sarapan

Hubungi ⟦[Nomor WhatsApp]⟧ untuk memesan.
`,
      good: `# Roti sebelum sarapan

Hubungi 0857 2291 463 untuk memesan.
`,
    },
    {
      lang: 'en',
      says: 'mark',
      bad: `# Bread before breakfast

Loaves from just ⟦£XX⟧ a week.
`,
      good: `# Bread before breakfast

Loaves from just £9 a week.
`,
    },
    {
      lang: 'en',
      says: 'comment',
      bad: `# Bread before breakfast

⟦<!--TODO: replace this placeholder copy with the real words-->⟧

Baked at four, at your door by seven.
`,
      good: `# Bread before breakfast

Baked at four, at your door by seven.
`,
    },
    {
      lang: 'en',
      says: 'picture',
      bad: `# Bread before breakfast

Baked at four, at your door by seven.

⟦![Loaves on a shelf](https://placehold.co/800x500)⟧
`,
      good: `# Bread before breakfast

Baked at four, at your door by seven.

![Loaves on a shelf](/img/loaves.jpg)
`,
    },
  ],

  *check(page, { options, say, found }) {
    if (page.map.copy.declared.template) return
    const mail = page.piece.piece.kind === 'email'
    const told = yield* toldBefore(page)
    const own = (yield* leftovers(page)).sort((a, b) => rank(a) - rank(b))
    const alike = grouped(own)
    const most = mail && page.map.pieces.length > 1 ? 1 : options.most
    const fresh = [...alike.entries()].filter(([words]) => !told.has(words)).map(([, all]) => all)
    const shownHere = fresh.slice(0, most)
    const rest = fresh.slice(most).reduce((sum, all) => sum + all.length, 0)
    for (const [index, all] of shownHere.entries()) {
      const [item] = all
      if (!item) continue
      const more = all.length - 1 + (index === shownHere.length - 1 ? rest : 0)
      yield found(
        item.kind,
        page.map.copy.source.firstLine(item.span),
        {
          words: shown(item.text),
          more: more > 0 ? say({ en: ` (${more} more like it)`, id: ` (${more} lagi sejenis)` }) : '',
        },
        { rewrites: [taken(page, item, say)] },
      )
    }
  },
})

/** The same words, whatever numbers they hold: “[cite: 4]” and “[cite: 12]” are one thing to do, and so are all open links. */
const sort = ({ kind, text }: Leftover): string =>
  kind === 'phone' || kind === 'target' || kind === 'picture'
    ? kind
    : text.toLowerCase().replace(/\d+(?:[,\s]+\d+)*/g, '#')

function grouped(all: readonly Leftover[]): Map<string, Leftover[]> {
  const groups = new Map<string, Leftover[]>()
  for (const one of all) groups.set(sort(one), [...(groups.get(sort(one)) ?? []), one])
  return groups
}

const known = new WeakMap<PieceMap, readonly string[]>()

/** What earlier mails of the file hold already: a slot that comes back is told once. */
function* toldBefore(page: Page): Generator<undefined, ReadonlySet<string>> {
  const told = new Set<string>()
  for (const piece of page.map.pieces.slice(0, page.index)) {
    const words = known.get(piece) ?? (yield* leftovers({ ...page, piece })).map(sort)
    known.set(piece, words)
    for (const one of words) told.add(one)
  }
  return told
}

/** Takes out a passage that is nothing but filler, a note or a slot. */
function taken(page: Page, { kind, block, alone }: Leftover, say: (words: Words) => string): Rewrite | undefined {
  if (kind === 'target' || kind === 'picture' || kind === 'comment' || (!alone && kind !== 'filler' && kind !== 'note'))
    return undefined
  const { source } = page.map.copy
  const title: Words = { en: 'Take this passage out', id: 'Hapus bagian ini' }
  return suggestion(page, say(title), [remove(source, block)], { drops: [source.slice(block.span)] })
}
