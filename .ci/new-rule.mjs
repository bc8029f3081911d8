// Starts a rule: npm run new-rule -- group/name
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const [id] = process.argv.slice(2)

if (!id || !/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
  console.error('npm run new-rule -- group/name (small letters, digits and hyphens)')
  process.exit(2)
}

const rule = `src/rules/${id}.ts`
const test = `test/rules/${id.replace('/', '-')}.test.ts`
for (const path of [rule, test]) {
  if (!existsSync(root + path)) continue
  console.error(`${path} is there already`)
  process.exit(2)
}

write(
  rule,
  `import { defineRule } from '../../lint/rule.ts'

export default defineRule({
  id: '${id}',
  severity: 'info',
  summary: { en: '', id: '' },
  why: { en: '', id: '', source: '' },
  messages: {
    found: { en: '', id: '' },
  },
  examples: [
    { lang: 'en', says: 'found', bad: '', good: '' },
    { lang: 'id', says: 'found', bad: '', good: '' },
  ],

  *check(page, { found }) {
    for (const promise of page.piece.promise) yield found('found', promise, {})
  },
})
`,
)
write(
  test,
  `import rule from '../../src/rules/${id}.ts'
import { check } from './check.ts'

check(rule, { clean: [], found: [] })
`,
)
console.log('Fill both, then run `npm run generate`.')

function write(path, text) {
  mkdirSync(dirname(root + path), { recursive: true })
  writeFileSync(root + path, text)
  console.log(path)
}
