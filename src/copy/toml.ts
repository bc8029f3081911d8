import type { Matter } from './matter.ts'
export function readToml(_text: string): Matter {
  return { leaves: [], faults: [] }
}
