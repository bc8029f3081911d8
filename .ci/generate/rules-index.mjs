import { readdirSync } from 'node:fs'

/** `src/rules/index.ts`: every file of every folder of src/rules is a rule. */
export function rulesIndex(root) {
  const ids = readdirSync(`${root}src/rules`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: group }) =>
      readdirSync(`${root}src/rules/${group}`)
        .filter((file) => file.endsWith('.ts'))
        .map((file) => `${group}/${file.slice(0, -3)}`),
    )
    .sort()
  const imports = ids.map((id) => `import ${name(id)} from './${id}.ts'`)
  const entries = ids.map((id) => `  ${name(id)},`)
  const text = `// Written by \`npm run generate\` from the files beside it.
import type { Rule } from '../lint/rule.ts'
${imports.join('\n')}

// biome-ignore format: one rule a line
export const rules: readonly Rule[] = [
${entries.join('\n')}
]
`
  return new Map([['src/rules/index.ts', text]])
}

const name = (id) => id.replace(/[/-](\w)/g, (_, letter) => letter.toUpperCase())
