import { expect, test } from 'vitest'
import certificate from '../../src/rules/cross/certificate.ts'
import languages from '../../src/rules/cross/languages.ts'
import number from '../../src/rules/cross/number.ts'
import { checkCampaign, judged } from './check.ts'

const page = (...lines: string[]): string => `# Close your books by noon\n\n${lines.join('\n\n')}\n`

checkCampaign(number, {
  found: [
    {
      says: 'differs',
      files: {
        'a.md': page('Loved by 4,200 customers.'),
        'b.md': page('Join 4,200 customers of ours.'),
        'c.md': page('Join ⟦3,800 happy customers⟧.'),
      },
    },
    {
      says: 'differs',
      files: {
        'a.md': page('Crews answer invoices 3 times faster.'),
        'mails/b.md': `Subject: Faster books\n\nHi Ana,\n\nYour crews answer their invoices ⟦5 times⟧ faster.\n`,
      },
    },
  ],
  clean: [
    { 'a.md': page('Loved by 4,200 customers.'), 'b.md': page('Join over 4,000 happy customers.') },
    // Of two sellers, each has its own trial.
    {
      'a.md': '# Plan dinners with Tavola\n\nStart your 14-day free trial.\n\n[Try Tavola](/tavola)\n',
      'b.md': '# Count stock with Gudangku\n\nStart your 30-day free trial.\n\n[Try Gudangku](/gudangku)\n',
    },
    // Of three files each says another thing: none is the odd one.
    {
      'a.md': page('The tour of the harbour takes 2 hours.'),
      'b.md': page('The tour of the harbour takes 3 hours.'),
      'c.md': page('The tour of the harbour takes 5 hours.'),
    },
    {
      'a.md': page('Halden Freight cut its returns by 18%.'),
      'b.md': page('In June, Orrin Foods cut its returns by 25%.'),
    },
    // Two campaigns are never compared.
    {
      'a.md': `---\nkind: landing\ncampaign: spring\n---\n\n${page('Start your 14-day free trial.')}`,
      'b.md': `---\nkind: landing\ncampaign: autumn\n---\n\n${page('Start your 30-day free trial.')}`,
    },
  ],
})

checkCampaign(certificate, {
  found: [
    {
      says: 'differs',
      files: { 'a.md': page('We are ISO 27001 certified.'), 'b.md': page('We are working towards ⟦ISO 27001⟧.') },
    },
  ],
  clean: [
    { 'a.md': page('Certified to ISO 27001.'), 'b.md': page('Certified to ISO 9001 and ISO 27001.') },
    { 'a.md': page('Our data centre is ISO 27001 certified.'), 'b.md': page('Our kitchen is HACCP certified.') },
    { 'a.md': page('SOC 2 Type II audited.'), 'b.md': page('Read our SOC 2 report.') },
  ],
})

const id = (...lines: string[]): string => `# Tutup buku sebelum siang\n\n${lines.join('\n\n')}\n`

checkCampaign(languages, {
  found: [
    {
      says: 'certificate',
      files: {
        'a.id.md': id('Kami bersertifikat ISO 27001 sejak dua tahun lalu.'),
        'a.md': page('We are ⟦ISO 9001⟧ certified.'),
      },
    },
    {
      says: 'missing',
      files: {
        'a.id.md': id('Kami bersertifikat ISO 27001 dan data Anda tetap di Jakarta.'),
        'a.md': page('Your data stays in Jakarta, where you can see it at any time.').replace(
          '# Close your books by noon',
          '# ⟦Close your books by noon⟧',
        ),
      },
    },
    {
      says: 'ask',
      files: {
        'en/a.md': page('See every invoice in one place.', '[Book a demo](/demo)'),
        'id/a.md': id('Lihat semua faktur di satu tempat bersama tim Anda.', '[⟦Beli sekarang⟧](/beli)'),
      },
    },
    {
      says: 'proofs',
      files: {
        'a.id.md': id(
          'Semua faktur terlihat di satu tempat.',
          '> “Kami pulang jam lima sejak bulan pertama.”\n>\n> Rina Wulandari, Manajer Keuangan, Larchfield Foods',
          '> “Tutup buku kini selesai sebelum makan siang.”\n>\n> Budi Santoso, Direktur, Orrin Foods',
        ),
        'a.en.md': page('See every invoice in one place.'),
      },
    },
  ],
  clean: [
    { 'a.id.md': id('Tiga langkah, 14 hari, hemat 28%.'), 'a.md': page('Three steps, two weeks, 28% saved.') },
    // Prices are those of the country.
    { 'a.id.md': id('Mulai Rp150.000 per bulan.'), 'a.md': page('From $12 a month.') },
    // Not the same page.
    { 'a.id.md': id('Hemat 28% biaya.'), 'b.md': page('Save 27% of the cost.') },
  ],
})

test('every file with an old figure is told, however many they are, and each only so often', () => {
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [
      `${String(at).padStart(2, '0')}.md`,
      page(`Loved by ${at < 7 ? '4,200' : '3,800'} customers.`),
    ]),
  )
  const found = judged(files).filter(({ rule }) => rule === number.id)
  expect(found.map(({ file }) => file)).toEqual(['07.md', '08.md', '09.md', '10.md', '11.md'])
})
