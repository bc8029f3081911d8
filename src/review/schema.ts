import type { Rule } from '../lint/rule.ts'
import { configShape, definitions } from './config-shape.ts'
import { PRESETS } from './presets.ts'

/** The JSON schema of `.copydesk.json` (draft 7, which editors understand), made from what reads the file. */
export function configSchema(rules: readonly Rule[]): Record<string, unknown> {
  const { properties, ...schema } = configShape(rules).schema as { properties: Record<string, { description: string }> }
  const preset = { anyOf: [{ enum: PRESETS }, { type: 'string', pattern: '^[./]' }] }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of Copydesk',
    allowComments: true,
    allowTrailingCommas: true,
    ...schema,
    properties: {
      ...properties,
      extends: {
        description: properties.extends?.description,
        anyOf: [...preset.anyOf, { type: 'array', items: preset }],
      },
    },
    definitions: definitions(rules),
  }
}
