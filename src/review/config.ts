import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Rule } from '../lint/rule.ts'
import { Source } from '../text/source.ts'
import { type Config, configShape } from './config-shape.ts'
import type { ReviewError } from './files.ts'

export const CONFIG_FILE = '.copydesk.json'

export interface ParsedConfig {
  /** What is right in the file; wrong values are left out. */
  readonly config: Config
  readonly errors: readonly ReviewError[]
}

/** Errors that are told of one file: nobody reads more. */
const MOST_ERRORS = 50

/** Reads a configuration. `file` is its name in the errors. Never throws. */
export function parseConfig(raw: string, file: string, rules: readonly Rule[]): ParsedConfig {
  const source = new Source(raw)
  const broken: ParseError[] = []
  const errors: ReviewError[] = []
  const tree = treeOf(source.text, broken)
  if (tree === 'deep') return { config: {}, errors: [{ file, line: 1, message: 'is nested too deeply to be read' }] }
  const [first] = broken
  if (first || !tree) {
    const line = source.line(first?.offset ?? 0)
    errors.push({ file, line, message: first ? `is no valid JSON: ${words(first)}` : 'is empty: expected { ... }' })
    return { config: {}, errors }
  }
  let wrong = 0
  const config = configShape(rules).read(tree, {
    key: '',
    complain(node, key, message) {
      if (++wrong <= MOST_ERRORS) errors.push({ file, line: source.line(node.offset), ...(key && { key }), message })
    },
  })
  if (wrong > MOST_ERRORS)
    errors.push({ file, line: source.line(raw.length), message: `and ${wrong - MOST_ERRORS} more errors` })
  return { config: config ?? {}, errors }
}

/** The parser goes down by calls of its own: what is nested thousands deep is more than any stack holds. */
function treeOf(text: string, broken: ParseError[]): Node | 'deep' | undefined {
  try {
    return parseTree(text, broken, { allowTrailingComma: true })
  } catch (error) {
    if (error instanceof RangeError) return 'deep'
    throw error
  }
}

/** "CommaExpected" as "comma expected". */
const words = ({ error }: ParseError): string =>
  printParseErrorCode(error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
