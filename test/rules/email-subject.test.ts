import rule from '../../src/rules/email/subject.ts'
import { check } from './check.ts'

const mail = (subject: string): string => `Subject: ${subject}\n\nHi Ana,\n\nOn Friday we bake rye at 6 am.\n`

check(rule, {
  clean: [
    { kind: 'email', copy: mail('Rye at 6 am on Friday') },
    { kind: 'email', copy: mail('Your ISO and SOC papers') },
    { kind: 'email', copy: mail('Quick question about your rye on Friday') },
    { kind: 'email', copy: mail('The old mill on the hill and its neighbours and their long way to rye') },
    { kind: 'email', copy: mail('Save 30% on rye, as do the neighbours of the old mill, by 50% less salt') },
  ],
  found: [
    { kind: 'email', says: 'empty', copy: mail('⟦Closing the loop — [COMPANY]⟧') },
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
