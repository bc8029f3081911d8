import rule from '../../src/rules/tone/passive.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    '# Rye\n\nWe bake your loaf. It is ready. You are done.\n',
    '# Rye\n\nIt is baked by hand.\n',
    { lang: 'id', copy: '# Roti\n\nRoti dibuat oleh tim kami.\n' },
  ],
  found: [],
})
