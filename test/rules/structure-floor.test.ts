import rule from '../../src/rules/structure/floor.ts'
import { check } from './check.ts'

const page =
  '# Finance teams close their books without chasing a single invoice\n\nTallywell matches every invoice with its payment.\n'
const marked = page.replace(/# (.*)\n/, '# ⟦$1⟧\n')

const BANK = `| claim | kind | en | source | owner |
|---|---|---|---|---|
| errors | number | Invoice errors down 31% in 90 days | audit.pdf | Ana |
| iso | verification | ISO 27001 certified | iso.pdf | Ana |
`

check(rule, {
  clean: [
    { audience: 'b2b', copy: page },
    { audience: 'b2b', copy: page, floors: { b2c: { cta: true } } },
    { audience: 'b2b', copy: page, floors: { all: { promise: true, cta: false, proofKinds: 0 } } },
  ],
  found: [
    { says: 'part', audience: 'both', copy: marked, floors: { b2c: { cta: true } } },
    { says: 'part', audience: 'b2b', copy: marked, floors: { all: { security: true } } },
    { says: 'proofs', audience: 'b2c', copy: marked, floors: { all: { proofKinds: 1 }, b2b: { proofKinds: 3 } } },
    { says: 'proofs', audience: 'b2b', copy: marked, bank: BANK, floors: { all: { proofKinds: 1 } } },
    { says: 'part', audience: 'b2b', copy: marked, bank: BANK, floors: { all: { security: true } } },
  ],
})
