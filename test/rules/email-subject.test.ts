import rule from '../../src/rules/email/subject.ts'
import { check } from './check.ts'

const mail = (subject: string): string => `Subject: ${subject}\n\nHi Ana,\n\nOn Friday we bake rye at 6 am.\n`

check(rule, {
  clean: [
    { kind: 'email', copy: mail('Rye at 6 am on Friday') },
    { kind: 'email', copy: mail('You’re in: the RYE method starts here') },
    // Sent in the thread of the mail before.
    {
      kind: 'email',
      copy: '## Mail 1\n\n**Subject:** Your rye\n\nHi Ana,\n\nShall we bake on Friday?\n\nBo\n\n## Mail 2 (three days later, same thread)\n\n**Subject:** Re: Your rye\n\nHi Ana,\n\nShall we bake on Monday?\n\nBo\n',
    },
    {
      kind: 'email',
      copy: `# Welcome to The Slow Loaf\n\nOne letter comes on the first Sunday of the month, with one loaf in it: what to buy, what to do when, and what to do when it goes wrong. It costs nothing, and there are no adverts in it. See the first five letters on our site.\n`,
    },
    { kind: 'email', copy: mail('Your ISO and SOC papers') },
    { kind: 'email', copy: mail('Why your bread goes stale by Tuesday') },
    { kind: 'email', copy: mail('Your order is here: 12 loaves') },
    { kind: 'email', copy: mail('How is your starter after 30 days?') },
    { kind: 'email', copy: mail('Your oven will win back two hours') },
    { kind: 'email', copy: mail('The number that changes minds') },
    { kind: 'email', copy: mail('Quick question about your rye on Friday') },
    { kind: 'email', copy: mail('The old mill on the hill and its neighbours and their long way to rye') },
    { kind: 'email', copy: mail('Save 30% on rye, as do the neighbours of the old mill, by 50% less salt') },
  ],
  found: [
    ...[
      'You found it.',
      'Why I built Larch',
      'Why we started Larch & Daughter',
      "We're finally live!",
      'Big news',
      'Guess what?',
      "Don't miss out",
      'Something big is coming',
      'Our story',
      'A note from our founder',
      'Thank you for your time',
      'Got a minute?',
      "Let's connect",
      'Success begins with people',
      "The bakers who rest first will win. Here's why.",
      'Flour is the new oil',
      'Trust is everything',
    ].map((subject) => ({
      kind: 'email' as const,
      says: 'empty',
      copy: mail(`⟦${subject}⟧`.replace(/([.!?]+)⟧$/, '$1⟧')),
    })),
    ...[
      'Apa kabar?',
      'Kenapa kami membuat Larasati',
      'Cerita di balik Larasati',
      'Kabar gembira',
      'Ada yang baru',
      'Kejutan untuk Anda',
      'Jangan lewatkan',
      'Kini hadir',
      'Kami kembali',
      'Terima kasih atas waktunya',
      'Ketenangan tukang roti menentukan rasa',
      'Roti yang baik dimulai dari tepung',
    ].map((subject) => ({
      kind: 'email' as const,
      lang: 'id' as const,
      says: 'empty',
      copy: `Subject: ⟦${subject}⟧\n\nHalo Bu Ana,\n\nHari Jumat kami memanggang jam 6.\n`,
    })),
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
