import rule from '../../src/rules/b2b/pilot-terms.ts'
import { companyPage } from '../../src/rules/samples.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    {
      audience: 'b2b',
      copy: companyPage('en', 'The autopilot posts what it is sure of. Your copilot asks for the rest.'),
    },
    {
      audience: 'b2b',
      copy: companyPage('en', 'Start with a four-week pilot. We agree on success criteria before the first day.'),
    },
    {
      audience: 'b2b',
      copy: companyPage('en', 'Our pilot customers asked for it. “We ran a pilot,” says Ines Halvorsen.'),
    },
    { audience: 'b2c', copy: '# Warm bread\n\nStart with a free pilot.\n\n[Order now](/shop)\n' },
    {
      lang: 'id',
      audience: 'b2b',
      copy: companyPage('id', 'Mulai dengan proyek pilot selama 6 minggu dengan kriteria keberhasilan tertulis.'),
    },
  ],
  found: [
    {
      audience: 'b2b',
      says: 'open',
      copy: companyPage('en', 'We run ⟦a paid pilot⟧ of six weeks with one team.').replace(
        'run ⟦a paid',
        '⟦run a paid',
      ),
      offers: ['Add success criteria and end here', 'Add the terms in a line below'],
      fill: { measure: 'open invoices' },
    },
  ],
})
