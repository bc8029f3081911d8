import rule from '../../src/rules/email/personal.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { kind: 'email', audience: 'b2b', copy: 'Subject: Rye\n\nHi Ana,\n\nWe bake.\n' },
    { kind: 'email', audience: 'b2b', copy: 'Subject: Rye for [Company]\n\nHi there,\n\nWe bake.\n' },
    { kind: 'email', audience: 'b2c', copy: 'Subject: Rye\n\nHi there,\n\nWe bake.\n' },
    {
      kind: 'email',
      audience: 'b2b',
      lang: 'id',
      copy: '**Kepada Yth.**\nDirektur Utama\nPT. Roti Sejahtera\n\nDengan hormat,\n\nKami memanggang roti untuk kantin.\n',
    },
  ],
  found: [
    { kind: 'email', audience: 'b2b', says: 'nobody', copy: 'Subject: Rye\n\n⟦We bake for canteens.⟧\n', offers: [] },
  ],
})
