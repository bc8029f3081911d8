import rule from '../../src/rules/email/stage.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { kind: 'email', copy: '---\nkind: email\nsubject: Rye\n---\n\n[Buy now](https://example.com/x)\n' },
    { kind: 'email', copy: '---\nkind: email\nstage: bofu\nsubject: Rye\n---\n\n[Buy now](https://example.com/x)\n' },
  ],
  found: [
    {
      kind: 'email',
      says: 'late',
      copy: '---\nkind: email\nstage: decision\nsubject: Rye\n---\n\nHi Ana,\n\n[⟦Learn more⟧](https://example.com/x)\n',
    },
  ],
})
