import { describe, expect, test } from 'vitest'
import { apply } from '../../src/rewrite/rewrite.ts'
import rule from '../../src/rules/tone/long.ts'
import { check, review } from './check.ts'

const sentence = (words: number): string => `We ${'bake '.repeat(words - 2)}bread.`
const times = (count: number, text: string): string => Array.from({ length: count }, () => text).join(' ')

check(rule, {
  clean: [
    // Broken by hand, or line by line behind labels.
    `# Rye\n\n${Array.from({ length: 4 }, () => 'The dough rests for two nights. Then we shape it, fold it and bake it on stone. You smell it from the bridge before you see the shop at all.').join('\n<br><br>\n')}\n`,
    `# Roti\n\n${['Renyah', 'Lembut', 'Awet', 'Segar', 'Sehat', 'Wangi'].map((each) => `${each}: adonan beristirahat dua malam, lalu dipanggang di atas batu sampai kulitnya retak dan baunya sampai ke jembatan di ujung jalan.`).join('  \n')}\n`,
    // Tags are looked up, not read in a row.
    '# Rye\n\nEvery loaf is sorted (rye, spelt, oat, barley, corn, emmer, einkorn, wheat) and stands on a shelf of its own until you come.\n',
    // Behind the colon each thing is read by itself.
    '# Rye\n\nWe bake every loaf by hand, but the hours go into what a plant leaves out: dough that rests for two whole nights, flour ground the day before, an oven swept after every round, and a baker who knows each of them.\n',
    {
      lang: 'id',
      copy: '# Roti\n\nPesan di https://wa.example/?text=Halo%20kak%20saya%20mau%20pesan%20roti%20gandum%20dua%20kotak%20untuk%20besok%20pagi%20jam%20tujuh%20antar%20ke%20kantor%20saya%20di%20lantai%20tiga%20gedung%20biru%20dekat%20stasiun%20ya%20kak%20terima%20kasih%20banyak\n',
    },
    '# Rye\n\nBuilt for plumbers, electricians, agencies, managers, contractors, startups, restaurants and consultants who would rather bake than count the loaves.\n',
    '# Rye\n\nEvery night of the whole long year our ovens bake rye, wheat, spelt, oat, corn, emmer, and einkorn.\n',
    {
      audience: 'b2c',
      copy: '# Bread\n\nWe deliver to Leeds, York, Hull, Ripon, Selby, Goole, Otley, Ilkley, Skipton, Settle, Malton, Thirsk and Whitby every single morning.\n',
    },
    {
      lang: 'id',
      audience: 'b2c',
      copy: '# Roti\n\nKami mengantar ke Bandung, Garut, Cianjur, Bogor, Depok, Bekasi, Serang, Cilegon, Tegal, Brebes, Cirebon, Kuningan dan Sumedang setiap pagi.\n',
    },
    { audience: 'b2b', copy: `# Rye\n\n${sentence(37)}\n` },
    // A word or two over the mark, and points typed with bullets.
    { audience: 'b2c', copy: `# Rye\n\n${sentence(34)}\n` },
    {
      audience: 'b2c',
      copy: `# Rye\n\n${Array.from({ length: 5 }, (_, at) => `• Loaf number ${at} comes to your door in a paper bag at seven`).join('\n')}\n`,
    },
    { copy: `# Rye\n\n> ${sentence(60)}\n` },
    { audience: 'b2b', copy: `# Rye\n\n${sentence(40)}\n` },
    { audience: 'b2b', copy: `# Rye\n\nWe ${'bake '.repeat(20)}rye — and ${'bake '.repeat(18)}spelt.\n` },
    {
      copy: `# Rye\n\n“We came in the rain.\n\n${sentence(60)}\n\nNobody sends us away.” — Ana Whitlock, Leeds\n\nThe shop is warm.\n`,
    },
    { copy: `# Rye\n\n${sentence(20)}\n\n${sentence(20)}\n` },
    { copy: '# Rye\n\nWe bake rye, wheat, spelt and oat loaves.\n' },
    // Seven things, however the row begins and ends.
    '# Rye\n\nWe bake fresh rye, fresh wheat, fresh spelt, fresh oat, fresh corn, fresh emmer, and fresh einkorn.\n',
    // Points below points, and the fields of a form.
    {
      kind: 'landing',
      copy: `# Rye\n\n${Array.from({ length: 5 }, (_, at) => `- Loaf ${at}\n  - Crust: dark\n  - Price: low\n  - Smell: good`).join('\n')}\n`,
    },
    {
      kind: 'landing',
      copy: `# Rye\n\n${Array.from({ length: 16 }, (_, at) => `- Field ${at} (Required)`).join('\n')}\n`,
    },
    // A list in a sentence, cut by semicolons.
    {
      audience: 'b2c',
      copy: '# Rye\n\nOur loaves are for: people who get up before the sun and want a warm kitchen; people who cannot find a baker on the way to their work; and people who bake at home and ran out of time this week.\n',
    },
  ],
  found: [
    {
      says: 'wall',
      copy: `# Rye\n\n⟦We bake it.⟧ ${times(9, 'Each loaf rests for two full days before it sees heat.')}\n`,
      offers: ['Break the paragraph between sentences'],
      not: ['in bold', 'in a list'],
    },
    {
      says: 'run',
      copy: `# Rye\n\n⟦We bake it.⟧ ${times(4, 'Each loaf rests for two full days before heat.')}\n${`\n${times(5, 'Each loaf rests for two full days before heat.')}\n`.repeat(3)}`,
    },
    { says: 'sentence', audience: 'b2b', copy: `# Rye\n\n⟦${sentence(41)}⟧\n` },
    {
      says: 'sentence',
      audience: 'b2b',
      copy: `# Rye\n\n⟦We ${'bake '.repeat(24)}rye — and ${'bake '.repeat(20)}spelt.⟧\n`,
    },
    { says: 'sentence', audience: 'b2c', lang: 'id', copy: `# Roti\n\n⟦Kami ${'memanggang '.repeat(35)}roti.⟧\n` },
  ],
})

describe('tone/long', () => {
  test('the two worst sentences of a page, and how many more there are', () => {
    const copy = `# Rye\n\n${[41, 45, 50].map(sentence).join('\n\n')}\n`
    const own = review(copy, { audience: 'b2b' }).filter((finding) => finding.rule === rule.id)
    expect(own.map(({ message }) => /(\d+) words, 38 are enough here(.*?)\./.exec(message)?.slice(1))).toEqual([
      ['45', ''],
      ['50', ' (1 more like it)'],
    ])
  })

  test('cuts a sentence where both halves stand alone', () => {
    const copy = `# Rye\n\nWe ${'bake '.repeat(16)}bread; you ${'eat '.repeat(16)}it.\n`
    const [finding] = review(copy, { audience: 'b2c' }).filter((each) => each.rule === rule.id)
    expect(finding?.rewrites.map((rewrite) => apply(copy, rewrite))).toEqual([copy.replace('bread; you', 'bread. You')])
  })
})
