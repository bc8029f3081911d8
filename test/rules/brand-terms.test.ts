import rule from '../../src/rules/brand/terms.ts'
import { check } from './check.ts'

const page = (body: string): string => `# Bread before breakfast\n\n${body}\n\n[Order a box](/shop)\n`
const brand = {
  use: [{ term: 'sign in', instead: ['log in', 'login'] }],
  avoid: ['cheap'],
  bannedClaims: ['cures hunger'],
}

check(rule, {
  clean: [
    page('Log in, cheap, cures hunger.'),
    { brand, copy: page('Sign in and order; cheaper than the shop around the corner.') },
    { brand, copy: page('> “Cheap and good,” says Ana Whitlock.') },
    { brand: { use: [{ term: 'Log in', instead: ['log in'] }] }, copy: page('Log in and order.') },
  ],
  found: [
    { says: 'instead', brand, copy: page('⟦Log in⟧ and order.'), offers: ['Write “sign in”'] },
    { says: 'avoid', brand, copy: page('Our ⟦cheap⟧ loaves.') },
    { says: 'banned', severity: 'error', brand, copy: page('Rye ⟦cures hunger⟧.') },
  ],
})
