import rule from '../../src/rules/b2b/barriers.ts'
import { companyPage } from '../../src/rules/samples.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { audience: 'b2b', copy: companyPage('en', 'We write the report and present it to your board.') },
    {
      audience: 'b2b',
      copy: companyPage('en', 'The platform is one dashboard. It integrates with your bank; we migrate your ledgers.'),
    },
    {
      audience: 'b2c',
      copy: '# Your recipes in one app\n\nThe app keeps them. One platform.\n\n[Get the app](/app)\n',
    },
  ],
})
