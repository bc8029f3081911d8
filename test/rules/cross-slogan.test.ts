import rule from '../../src/rules/cross/slogan.ts'
import { check } from './check.ts'

const page = (line: string): string => `# Fresh rolls at your door\n\n${line}\n\n[Order a box](/shop)\n`
const brand = { slogan: 'Bread before the city wakes' }

check(rule, {
  clean: [
    page('Bread before the town wakes up.'),
    { brand, copy: page('BREAD BEFORE THE CITY WAKES!') },
    { brand, copy: page('We bake bread in the city before you wake.') },
    { brand, copy: page('> “Bread before the town wakes”') },
  ],
  found: [{ says: 'altered', brand, copy: page('⟦Bread before your city wakes⟧'), offers: ['Write the slogan'] }],
})
