import rule from '../../src/rules/email/subject.ts'
import { check } from './check.ts'

const mail = (subject: string): string => `Subject: ${subject}\n\nHi Ana,\n\nOn Friday we bake rye at 6 am.\n`

check(rule, {
  clean: [
    { kind: 'email', copy: mail('Rye at 6 am on Friday') },
    {
      kind: 'email',
      copy: `# Welcome to The Slow Loaf\n\nOne letter comes on the first Sunday of the month, with one loaf in it: what to buy, what to do when, and what to do when it goes wrong. It costs nothing, and there are no adverts in it. See the first five letters on our site.\n`,
    },
    { kind: 'email', copy: mail('Your ISO and SOC papers') },
    { kind: 'email', copy: mail('Quick question about your rye on Friday') },
    { kind: 'email', copy: mail('The old mill on the hill and its neighbours and their long way to rye') },
    { kind: 'email', copy: mail('Save 30% on rye, as do the neighbours of the old mill, by 50% less salt') },
  ],
  found: [
    { kind: 'email', says: 'empty', copy: mail('⟦Closing the loop — [COMPANY]⟧') },
    {
      kind: 'email',
      says: 'empty',
      copy: `Subject: ⟦Quick question⟧\n\nHi Ana,\n\nWe bake at night. Get 30% off rye until Friday. It is warm at six.\n`,
      offers: ['Say “Get 30% off rye until Friday”', 'Say what the reader gets'],
    },
    {
      kind: 'email',
      lang: 'id',
      says: 'empty',
      copy: `Subject: ⟦Info penting⟧\n\nHalo Bu Ana,\n\nKami memanggang malam hari. Hemat 30% untuk roti gandum. Itu saja.\n`,
      offers: ['Tulis “Hemat 30% untuk roti gandum”', 'Sebut apa yang didapat pembaca'],
    },
    {
      kind: 'email',
      says: 'cut',
      copy: `Subject: ⟦The neighbours of the old mill on the hill save 30% on rye⟧\n\nHi Ana,\n\nSave 30% on rye. Save 5% on oats.\n`,
      offers: ['Say “Save 30% on rye”'],
    },
    {
      kind: 'email',
      says: 'cut',
      copy: `Subject: ⟦The neighbours of the old mill on the hill save 30% on rye⟧\n\nHi Ana,\n\nWe take 30% off for all who come by with their own basket on a Friday. It is 30% off.\n`,
      offers: [],
    },
    { kind: 'email', says: 'shout', copy: mail('⟦RYE ON FRIDAY MORNING⟧'), offers: ['Small letters'] },
    {
      kind: 'email',
      says: 'reply',
      not: ['in a block quote'],
      copy: `## Email 1\n\n**Subject:** Rye at 6\n\nCome by.\n\n## Email 2\n\n**Subject:** ⟦Re: Rye at 6⟧\n\nCome on Friday.\n`,
      offers: ['Take the prefix out'],
    },
    {
      kind: 'email',
      says: 'missing',
      copy: `Hi Ana,\n\n⟦On Friday we bake rye at 6 am.⟧ ${'We bake it slowly. '.repeat(12)}\n`,
    },
  ],
})
