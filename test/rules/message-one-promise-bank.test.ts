import { describe, expect, test } from 'vitest'
import { apply, type Rewrite } from '../../src/rewrite/rewrite.ts'
import rule from '../../src/rules/message/one-promise.ts'
import { filler } from '../rewrite/filler.ts'
import { type Case, review, SETTINGS } from './check.ts'

const HEAD = `| claim | kind | sub | en | id | source | valid until | audiences | places |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
`
/** Rows that may not stand on a page for companies on 15 January 2026, or are no measured result. */
const UNFIT = `| old | number | roi | No-shows down 52% in a year | Pasien mangkir turun 52% dalam setahun | [Old study](o.pdf) | 2025-06-30 | b2b | |
| mails only | number | roi | Phone calls down 47% in 90 days | Telepon turun 47% dalam 90 hari | [Study](s.pdf) | | b2b | email |
| shoppers | number | roi | Waiting time down 35% in 30 days | Waktu antre turun 35% dalam 30 hari | [Survey](v.pdf) | | b2c | |
| unsourced | number | roi | Paper costs down 71% in a year | Biaya kertas turun 71% dalam setahun | | | b2b | |
| crowd | number | scale | Trusted by 4,200 customers | Dipercaya 4.200 pelanggan | CRM | | | |
| clinic | case | case-study | Case study: Hollis Dental cut its phone time from 9 hours to 2 hours | Studi kasus: Klinik Hanum memangkas waktu telepon dari 9 jam menjadi 2 jam | [Case](c.pdf) | | b2b | |
`
const FIT = `| invoice errors | number | roi | Invoice errors down 28% in 90 days | Kesalahan faktur turun 28% dalam 90 hari | [Audit](a.pdf) | 2026-12-31 | b2b | |
| scheduling | number | roi | Scheduling work down 31% in 90 days. | Pekerjaan jadwal turun 31% dalam 90 hari. | [Audit](a.pdf) | | b2b | |
`
const BANK = HEAD + UNFIT + FIT
const EN =
  '# ⟦Save time with smart scheduling⟧\n\nSlotwise fills the calendar while you work.\n\n[Start free trial](/trial)\n'
const ID =
  '# ⟦Hemat waktu dengan jadwal pintar⟧\n\nSlotwise mengisi kalender selagi Anda bekerja.\n\n[Coba gratis](/coba)\n'
const NONE_EN =
  '# ⟦Welcome to Slotwise⟧\n\nWe are a family business in Leeds. Our office opened with two desks.\n\n[Book a demo](/demo)\n'
const NONE_ID =
  '# ⟦Selamat datang di Slotwise⟧\n\nKami usaha keluarga dari Bandung. Kantor kami dibuka dengan dua meja.\n\n[Jadwalkan demo](/demo)\n'

const CASES: readonly Case[] = [
  { copy: EN, audience: 'b2b', bank: BANK },
  { copy: ID, audience: 'b2b', bank: BANK, lang: 'id' },
  { copy: NONE_EN, audience: 'b2b', bank: BANK },
  { copy: NONE_ID, audience: 'b2b', bank: BANK, lang: 'id' },
  { copy: NONE_EN, audience: 'b2c', bank: BANK },
  { copy: NONE_ID, audience: 'b2c', bank: BANK, lang: 'id' },
  { copy: EN, audience: 'b2c', bank: BANK },
  { copy: ID, audience: 'b2c', bank: BANK, lang: 'id' },
]

const plain = (copy: string): string => copy.replace(/[⟦⟧]/g, '')
const isBanked = ({ title }: Rewrite): boolean => /^(?:From the trust bank|Dari bank bukti): /.test(title)
const offers = (given: Case, text = plain(given.copy)): readonly Rewrite[] =>
  review(text, given)
    .filter((finding) => finding.rule === rule.id)
    .flatMap(({ rewrites }) => rewrites)
const first = (given: Case): string => {
  const [rewrite] = offers(given)
  return rewrite ? apply(plain(given.copy), rewrite) : ''
}
const without = ({ bank: _, ...given }: Case): Case => given

describe('a promise without a figure', () => {
  test('is completed with the bank’s words, the row about the same thing first', () => {
    const given: Case = { copy: EN, audience: 'b2b', bank: BANK }
    expect(offers(given).map(({ title }) => title)).toEqual([
      'From the trust bank: scheduling',
      'From the trust bank: invoice errors',
      'Add the promise in one sentence',
    ])
    expect(first(given)).toContain('# Save time with smart scheduling — Scheduling work down 31% in 90 days\n')
  })

  test('in Indonesian, in the Indonesian words', () => {
    const given: Case = { copy: ID, audience: 'b2b', lang: 'id', bank: BANK }
    expect(first(given)).toContain('# Hemat waktu dengan jadwal pintar — Pekerjaan jadwal turun 31% dalam 90 hari\n')
  })

  test('keeps one full stop at the end of a sentence', () => {
    const copy = '# Slotwise\n\n⟦Slotwise unlocks a smart solution for everything.⟧\n\n[Start free trial](/trial)\n'
    expect(first({ copy, audience: 'b2b', bank: BANK })).toMatch(/ — [^.]*\d+% in 90 days\.\n/)
  })

  test('that is missing altogether is offered with the figure behind lines to fill in', () => {
    expect(first({ copy: NONE_EN, audience: 'b2b', bank: BANK })).toContain(
      '[Product] helps [which teams] cut [cost or risk] — Invoice errors down 28% in 90 days.',
    )
    expect(first({ copy: NONE_ID, audience: 'b2b', lang: 'id', bank: BANK })).toContain(
      'Dengan [Produk], [tim mana] memangkas [biaya atau risiko] — Kesalahan faktur turun 28% dalam 90 hari.',
    )
  })

  test('for shoppers gets a row for shoppers', () => {
    expect(first({ copy: EN, audience: 'b2c', bank: BANK })).toContain(' — Waiting time down 35% in 30 days\n')
    expect(first({ copy: ID, audience: 'b2c', lang: 'id', bank: BANK })).toContain(
      ' — Waktu antre turun 35% dalam 30 hari\n',
    )
  })

  test.each(CASES)('keeps the hints of today where the bank has no row that fits: $lang $audience', (given) => {
    const rows = UNFIT.replaceAll('| b2c |', given.audience === 'b2c' ? '| b2b |' : '| b2c |')
    const titles = (each: Case) => offers(each).map(({ title }) => title)
    expect(titles({ ...given, bank: HEAD + rows })).toEqual(titles(without(given)))
    expect(titles(without(given)).length).toBeGreaterThan(0)
  })

  test.each(CASES)('what the bank completes silences the finding and adds none: $lang $audience', (given) => {
    let tried = 0
    for (const { name, wrap } of [{ name: 'alone', wrap: (copy: string) => copy }, ...SETTINGS]) {
      const wrapped = wrap(given.copy)
      if (wrapped === undefined) continue
      const text = plain(wrapped).replace(/^\uFEFF/, '')
      const before = new Set(review(text, given).map((finding) => finding.rule))
      const fill = filler({ lang: given.lang ?? 'en' })
      for (const rewrite of offers(given, text).filter(isBanked)) {
        const after = review(apply(text, rewrite, fill), given).map((finding) => finding.rule)
        expect(after, `${name}: ${rewrite.title}`).not.toContain(rule.id)
        expect(
          after.filter((id) => !before.has(id)),
          `${name}: ${rewrite.title}\n${apply(text, rewrite, fill)}`,
        ).toEqual([])
        tried++
      }
    }
    expect(tried).toBeGreaterThan(4)
  })

  test('a question, a headline with a dash and a subject line bear no figure', () => {
    const mail = 'Subject: ⟦Save time with smart scheduling⟧\n\nHello Ana,\n\nSee you.\n\n[Book a demo](/demo)\n'
    const asked = EN.replace('scheduling⟧', 'scheduling?⟧')
    const dashed = EN.replace('# ⟦Save time', '# ⟦Slotwise — save time')
    for (const copy of [asked, dashed]) {
      for (const rewrite of offers({ copy, audience: 'b2b', bank: BANK }))
        expect(apply(plain(copy), rewrite).split('\n')[0]).toBe(plain(copy).split('\n')[0])
    }
    const given: Case = { copy: mail, audience: 'b2b', kind: 'email', bank: BANK }
    for (const rewrite of offers(given)) expect(apply(plain(mail), rewrite)).toContain('smart scheduling\n')
  })
})
