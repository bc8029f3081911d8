import copied from '../../src/rules/cross/copied.ts'
import frontBack from '../../src/rules/cross/front-back.ts'
import promise from '../../src/rules/cross/promise.ts'
import branch from '../../src/rules/hybrid/branch.ts'
import { checkCampaign } from './check.ts'

const matter = (more: string): string => `---\nkind: landing\n${more}\n---\n\n`
const spring = (text: string): string => `${matter('campaign: spring')}${text}\n`
const SAME = [
  'Every invoice is matched with its payment on the day it comes in, and what does not fit is shown to you at once.',
  'Nobody has to wait for the last day of the month any more, since the books are always as they are on the day itself.',
].join('\n\n')

checkCampaign(promise, {
  found: [
    {
      says: 'axis',
      files: {
        'a.md': spring('# Tallywell closes the books of finance teams 4 times faster'),
        'b.md': spring('# Finance teams close their books 4 times faster with Tallywell'),
        'c.md': spring('# ⟦Tallywell makes closing the books 40% cheaper for finance teams⟧'),
      },
    },
    {
      says: 'differs',
      files: {
        'a.md': spring('# Tallywell closes the books of finance teams 4 times faster'),
        'b.md': spring('# ⟦Tallywell closes the books of finance teams 3 times faster⟧'),
      },
    },
    {
      says: 'differs',
      files: {
        'a.md': `# Tallywell closes the books of finance teams 4 times faster\n\n${SAME}\n`,
        'b.md': `# ⟦Shop owners count their stock 2 times faster with Tallywell⟧\n\n${SAME}\n`,
      },
    },
  ],
  clean: [
    // Pages of one site promise what each is about.
    {
      'a.md': '# Tallywell closes the books of finance teams 4 times faster\n',
      'b.md': '# Tallywell makes audits 40% cheaper for finance teams\n',
    },
    {
      'a.md': spring('# Tallywell closes the books of finance teams 4 times faster'),
      'b.md': spring('# Finance teams close their books 4 times faster with Tallywell'),
    },
  ],
})

const mail = (promised: string, href: string, ask = 'Book a demo'): string =>
  `Subject: For your next close\n\nHi Ana,\n\n${promised}\n\n[${ask}](${href})\n`

checkCampaign(frontBack, {
  found: [
    {
      says: 'promise',
      files: {
        'pages/demo.md': '# Finance teams close their books 3 times faster\n\n[Book a demo](/book)\n',
        'mails/a.md': mail('⟦Finance teams close their books 4 times faster.⟧', 'https://tallywell.example/demo'),
      },
    },
    // Told in other words.
    {
      says: 'figure',
      files: {
        'pages/demo.md':
          '# Close your books faster with Tallywell\n\n- 42% faster closing, measured over 120 companies\n\n[Book a demo](/book)\n',
        'mails/a.md': mail('Finance teams close their books ⟦51%⟧ faster with Tallywell.', '../pages/demo.md'),
      },
    },
    {
      says: 'figure',
      files: {
        'halaman/demo.md':
          '---\nkind: landing\n---\n\n# Tutup buku lebih cepat dengan Tallywell\n\n- Tutup buku 42% lebih cepat, diukur pada 120 perusahaan\n\n[Jadwalkan demo](/jadwal)\n',
        'email/a.md':
          '---\nkind: email\n---\n\nSubject: Faktur Anda\n\nHalo Ana,\n\nTim keuangan tutup buku ⟦51%⟧ lebih cepat bersama Tallywell.\n\n[Jadwalkan demo](../halaman/demo.md)\n',
      },
    },
    {
      says: 'axis',
      files: {
        'pages/demo/index.md':
          '# Tallywell makes closing the books cheaper for finance teams\n\n[Book a demo](/book)\n',
        'mails/a.md': mail('⟦Finance teams close their books 4 times faster.⟧', '/demo/'),
      },
    },
  ],
  clean: [
    {
      'pages/demo.md': '# Finance teams close their books 4 times faster\n\n[Book a demo](/book)\n',
      'mails/a.md': mail('Finance teams close their books 4 times faster.', '../pages/demo.md'),
    },
    // Several figures of the kind, or another thing: nobody is misled.
    {
      'pages/demo.md':
        '# Close your books faster with Tallywell\n\n- 42% faster closing in the first month\n- 51% faster closing in the second\n- 30% fewer reminders\n\n[Book a demo](/book)\n',
      'mails/a.md': mail('Finance teams close their books 51% faster with Tallywell.', '../pages/demo.md'),
    },
    {
      'pages/demo.md':
        '# Close your books faster with Tallywell\n\n- 42% faster answers from suppliers\n\n[Book a demo](/book)\n',
      'mails/a.md': mail('Finance teams close their books 51% faster with Tallywell.', '../pages/demo.md'),
    },
    // The button leads elsewhere.
    {
      'pages/demo.md': '# Finance teams close their books 3 times faster\n\n[Buy now](/book)\n',
      'mails/a.md': mail('Finance teams close their books 4 times faster.', 'https://tallywell.example/other'),
    },
  ],
})

checkCampaign(copied, {
  clean: [
    {
      'a.md': `${matter('audience: b2b')}# Books\n\n${SAME}\n`,
      'b.md': `${matter('audience: b2b')}# Books\n\n${SAME}\n`,
    },
  ],
})

checkCampaign(branch, {
  clean: [
    { 'a.md': `${matter('audience: b2b')}# Books\n`, 'b.md': `${matter('audience: b2b')}# More books\n` },
    // Nobody said whom they are for.
    { 'a.md': '# Books\n', 'b.md': '# More books\n' },
  ],
})
