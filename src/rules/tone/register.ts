import type { Block } from '../../copy/piece.ts'
import { type Called, called, firmNames } from '../../lang/address.ts'
import { toInvestors } from '../../lang/aims.ts'
import { voiceData } from '../../lang/voice.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { Fact } from '../../message/map.ts'
import { replaceWords } from '../../rewrite/replace.ts'
import type { Rewrite } from '../../rewrite/rewrite.ts'
import { isTitled, upper } from '../../rewrite/voice/case.ts'
import { suggestion } from '../offer.ts'
import { readingOf } from '../reading.ts'
import { inFile, ownBlocks, sayings } from '../said.ts'
import { listed, shown } from '../words.ts'

export default defineRule({
  id: 'tone/register',
  severity: 'info',
  summary: {
    en: 'One way of speaking to the reader, and one that fits the audience',
    id: 'Satu cara menyapa pembaca, dan yang cocok dengan audiensnya',
  },
  why: {
    en: 'B2C speaks casually and fast, B2B formally and personally; a page that changes its manner halfway sounds like two senders.',
    id: 'B2C santai dan cepat, B2B formal dan personal; halaman yang berganti sapaan di tengah terdengar seperti dua pengirim.',
    source: 'TN-06',
  },
  messages: {
    mixed: {
      severity: 'warning',
      en: 'Two ways to call the reader: “{word}” here, {count} times “{main}” elsewhere. Keep to “{main}”.',
      id: 'Sapaannya campur: “{word}” di sini, sedangkan “{main}” dipakai {count} kali. Pakai “{main}” di semua tempat.',
    },
    slang: {
      en: 'Too casual for this reader: {words}. Say it the way the reader would write it to a boss.',
      id: 'Terlalu santai untuk pembaca ini: {words}. Tulis seperti pembaca menulis kepada atasannya.',
    },
    casual: {
      en: 'Two manners at once: {words} among polite words. Keep to one of them.',
      id: 'Nadanya campur: {words} di samping “Anda”. Pilih satu: sapa dengan “kamu”, atau pakai kata baku.',
    },
    investor: {
      en: 'Words for investors, not for whoever buys: {words}. Say what the buyer gets from it, or move it to the pitch.',
      id: 'Ini bahasa untuk investor, bukan pembeli: {words}. Sebut untungnya bagi pembeli, atau pindahkan ke proposal investasi.',
    },
    stiff: {
      en: 'Office language: {words}. Say it the way you would tell a friend.',
      id: 'Bahasa surat dinas: {words}. Tulis seperti berbicara kepada teman.',
    },
  },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'id',
      says: 'mixed',
      bad: '# Roti segar sebelum sarapan\n\nRoti Anda hangat. Anda pilih sendiri. Kami antar ke ⟦rumahmu⟧.\n',
      good: '# Roti segar sebelum sarapan\n\nRoti Anda hangat. Anda pilih sendiri. Kami antar ke rumah Anda.\n',
    },
    {
      lang: 'en',
      says: 'slang',
      audience: 'b2b',
      bad: '# Fresh bread for your canteen\n\nYou are ⟦gonna⟧ love our bread, and your guests will be obsessed.\n',
      good: '# Fresh bread for your canteen\n\nYour guests ask for a second slice.\n',
    },
    {
      lang: 'id',
      says: 'casual',
      audience: 'b2c',
      bad: '# Roti segar sebelum sarapan\n\n⟦Yuk⟧, pilih roti Anda. Cobain dulu, lalu Anda pesan untuk keluarga Anda.\n',
      good: '# Roti segar sebelum sarapan\n\nPilih roti Anda. Cicipi dulu, lalu Anda pesan untuk keluarga Anda.\n',
    },
    {
      lang: 'en',
      says: 'investor',
      bad: '# Fresh bread before breakfast\n\nOrder by six. Our ⟦business model⟧ is a subscription, and the market size is growing.\n',
      good: '# Fresh bread before breakfast\n\nOrder by six. You pay by the month and stop when you like.\n',
    },
    {
      lang: 'id',
      says: 'investor',
      bad: '# Roti segar sebelum sarapan\n\nPesan sebelum pukul enam. Cukup 20 pelanggan untuk ⟦balik modal⟧, sisanya murni profit.\n',
      good: '# Roti segar sebelum sarapan\n\nPesan sebelum pukul enam, roti tiba pukul tujuh.\n',
    },
    {
      lang: 'en',
      says: 'stiff',
      audience: 'b2c',
      bad: '# Fresh bread before breakfast\n\n⟦Please find attached⟧ our list. Kindly choose, and do not hesitate to ask.\n',
      good: '# Fresh bread before breakfast\n\nHere is our list. Choose yours, and ask if you like.\n',
    },
  ],

  *check(page, { spoken, say, found }) {
    const calls = page.language === 'id' ? callsOf(page) : []
    const main = mainOf(calls, page.audience === 'b2b')
    const minor = calls.filter(({ call }) => call.how !== main)
    const [odd] = minor
    if (odd) {
      const at = inFile(odd.block, odd.call)
      const most = calls.filter(({ call }) => call.how === main)
      const slang = most.every(({ call }) => call.slang) ? most[0] : undefined
      const name = slang ? inFile(slang.block, slang.call).text.toLowerCase() : NAME[main]
      const values = { word: shown(at.text), main: name, count: most.length }
      const related = minor.slice(1, 8).map(({ block, call }) => ({
        span: inFile(block, call).span,
        message: block.prose.text.slice(call.start, call.end),
      }))
      yield found('mixed', at, values, {
        rewrites: slang ? [] : [alike(page, minor, calls.length, main, say)],
        related,
      })
    }
    const ledger = ledgerOf(page)
    const [earliest] = ledger
    if (earliest) {
      const names = new Set(ledger.map(({ text }) => text.toLowerCase()))
      const words = listed(
        [...names].slice(0, 4).map((name) => `“${shown(name, 24)}”`),
        spoken,
      )
      if (names.size >= FEWEST) yield found('investor', page.map.copy.source.firstLine(earliest.span), { words })
    }
    const polite = page.audience === 'b2b' || (main === 'anda' && calls.length - minor.length > 1)
    const list = polite ? 'slang' : page.audience === 'b2c' ? 'stiff' : undefined
    if (!list) return
    const hits = sayings(page).flatMap(({ block, hits: all }) =>
      all.filter((hit) => hit.list === 'register-clash' && hit.group === list).map((hit) => inFile(block, hit)),
    )
    const names = new Set(hits.map(({ text }) => text.toLowerCase()))
    const [first] = hits
    if (!first || names.size < FEWEST) return
    const words = listed(
      [...names].slice(0, 4).map((name) => `“${shown(name, 24)}”`),
      spoken,
    )
    if (list === 'slang' && main === 'kamu' && isMeant(page, hits)) return
    const says = list === 'slang' && page.audience !== 'b2b' ? 'casual' : list
    yield found(says, page.map.copy.source.firstLine(first.span), { words })
  },
})

/** Words for investors, where the page is not for them. */
const ledgerOf = (page: Page): readonly Fact[] => {
  const { statements } = readingOf(page)
  const all = statements.flatMap(({ block, hits }) =>
    hits
      .filter(({ list, group }) => list === 'register-clash' && group === 'investor')
      .map((hit) => inFile(block, hit)),
  )
  if (all.length === 0 || statements.some(({ text }) => toInvestors.test(text))) return []
  const own = new Set(ownBlocks(page))
  return all.filter(({ block }) => own.has(block))
}

/** A piece that says “kamu” and speaks so in every fourth block has chosen its manner. */
const isMeant = ({ piece, map }: Page, hits: readonly { readonly block: Block }[]): boolean =>
  !map.audience.declared &&
  hits.length >= CHOSEN &&
  new Set(hits.map(({ block }) => block)).size * 4 >= piece.piece.blocks.length
const CHOSEN = 4

/** One such word may be meant. */
const FEWEST = 2

const NAME = { kamu: 'kamu', anda: 'Anda' } as const

interface Call {
  readonly block: Block
  readonly call: Called
}

function callsOf(page: Page): Call[] {
  const blocks = ownBlocks(page)
  const names = new Set(blocks.flatMap((block) => firmNames(block.prose.text)))
  const isName = ({ block, call }: Call) => names.has(block.prose.text.slice(call.start, call.end).toLowerCase())
  return blocks.flatMap((block) => {
    const calls = block.role === 'cta' ? [] : called(block.prose.text).map((call) => ({ block, call }))
    return calls.filter((each) => !isName(each))
  })
}

/** “Anda” for companies where it stands at all and is no slip, else the form that most of the words have, or the one that came first. */
function mainOf(calls: readonly Call[], isCompany: boolean): 'kamu' | 'anda' {
  const close = calls.filter(({ call }) => call.how === 'kamu').length * 2
  const formal = calls.length * 2 - close
  if (isCompany && formal > 0 && close < formal * MEANT) return 'anda'
  if (close === calls.length) return isCompany ? 'anda' : (calls[0]?.call.how ?? 'anda')
  return close > calls.length ? 'kamu' : 'anda'
}

/** So many times as many close words are meant, whoever reads: the formal one is the slip. */
const MEANT = 3

/** Every odd word in the way of the others. */
function alike(
  page: Page,
  odd: readonly Call[],
  count: number,
  main: 'kamu' | 'anda',
  say: (words: Words) => string,
): Rewrite | undefined {
  const edits = odd.map(({ block, call }) => {
    const other = isTitled(block.prose.text, voiceData.id.small) ? upper(call.other) : call.other
    return replaceWords(page.map.copy.source, block, call, [other])
  })
  const title: Words = { en: `Say “${NAME[main]}” everywhere`, id: `Pakai “${NAME[main]}” di semua tempat` }
  const safe = suggestion(page, say(title), edits, { adds: ['Anda ANDA Kamu KAMU kamu'] })
  // Where both ways are as frequent, which one is meant only the writer knows.
  return safe && odd.length * 2 < count ? { ...safe, kind: 'fix' } : safe
}
