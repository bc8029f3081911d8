import rule from '../../src/rules/tone/dense.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    // Things and names, however they end.
    '# Rye\n\nThe station, the university, the apartment and the community kitchen share one collection of equipment, documents and instruments.\n',
    '# Rye\n\nOur Readiness Assessment, Governance Evaluation and Optimisation Management weeks are the names of four loaves of this bakery.\n',
    '# Rye\n\nOptimisation, evaluation, assessment, governance, enablement.\n',
  ],
  found: [
    {
      says: 'nouns',
      copy: '# Rye\n\n⟦The assessment offers a structured validation of your requirements, with strategic recommendations for the transformation of your kitchen.⟧\n',
    },
  ],
})
