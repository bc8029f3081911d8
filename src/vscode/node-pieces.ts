import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { compileFunction } from 'node:vm'

const BEGIN = '\n//# piece '
const END = '\n//# end\n'

type Use = (name: string) => unknown

/**
 * The pieces of a bundle, each compiled when it is first asked for; `.ci/in-pieces.mjs` makes such files.
 * @param outer what gives a piece that the file does not hold
 */
export async function piecesOf(file: string, outer: Use): Promise<Use> {
  const codes = split(await readFile(file, 'latin1'))
  const used = new Map<string, { exports: unknown }>()
  const use: Use = (name) => {
    const known = used.get(name)
    if (known) return known.exports
    const code = codes.get(basename(name))
    if (code === undefined) return outer(name)
    const module = { exports: {} }
    used.set(name, module)
    const filename = join(dirname(file), basename(name))
    compileFunction(code, ['exports', 'require', 'module'], { filename })(module.exports, use, module)
    return module.exports
  }
  return use
}

/** The code of each piece by its name. */
function split(text: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  for (let at = text.indexOf(BEGIN); at !== -1; at = text.indexOf(BEGIN, at)) {
    const code = text.indexOf('\n', at + BEGIN.length)
    const end = text.indexOf(END, code)
    if (end === -1) throw new Error('the last piece has no end')
    codes.set(text.slice(at + BEGIN.length, code), text.slice(code + 1, end))
    at = end
  }
  return codes
}
