import rule from '../../src/rules/tone/wordy.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    '# Rye\n\n> Come early in order to get it.\n',
    '# Rye\n\nThe used ovens stand in order.\n',
    { lang: 'id', copy: '# Roti\n\nPembelian pertama gratis.\n' },
  ],
  found: [
    { says: 'phrase', copy: '# Rye\n\nIt has a ⟦very unique⟧ crust.\n', offers: ['Write “unique”'] },
    { says: 'phrase', lang: 'id', copy: '# Roti\n\nRoti yang ⟦sangat paling⟧ hangat.\n', offers: ['Tulis “paling”'] },
    {
      says: 'phrase',
      lang: 'id',
      copy: '# Roti\n\nCara ⟦paling termudah⟧ untuk sarapan.\n',
      offers: ['Tulis “termudah”'],
    },
    { says: 'phrase', copy: '# Rye\n\n⟦Prior to⟧ noon it is warm.\n', offers: ['Write “Before”'] },
    { says: 'phrase', copy: '# Rye\n\nYou may come ⟦in the event that⟧ it rains.\n', offers: ['Write “if”'] },
    { says: 'phrase', copy: '# Rye\n\nCome [early ⟦in order to⟧ eat](/x).\n', offers: [], not: ['in bold'] },
  ],
})
