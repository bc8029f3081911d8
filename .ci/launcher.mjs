// The file that starts the command line, as text. It keeps what V8 compiled beside the program, so that the next start need not compile again.

/**
 * Node's own compile cache where there is one (from 22), else the same with `vm.Script`. The folder is as much to be
 * trusted as the program beside it; where it cannot be written, every start compiles.
 * @param {string} build tells one build from another: V8 compares no more than the length
 */
export const launcher = (build) => `#!/usr/bin/env node
'use strict'
const { createRequire, enableCompileCache } = require('node:module')
const program = require.resolve('./copydesk.js')
// A review uses hundreds of regular expressions a few times each: compiling each once, for good, takes half the time.
require('node:v8').setFlagsFromString('--no-regexp-tier-up')
if (process.env.NODE_DISABLE_COMPILE_CACHE) require(program)
else if (enableCompileCache) {
  enableCompileCache()
  require(program)
} else start()

function start() {
  const { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs')
  const { join } = require('node:path')
  const { Script } = require('node:vm')
  const folder = join(__dirname, '.compiled')
  const file = join(folder, '${build}-' + process.version + '-' + process.arch + '.bin')
  const source = '(function (exports, require, module, __filename, __dirname) {' + readFileSync(program, 'latin1') + '\\n})'
  let cachedData
  try {
    cachedData = readFileSync(file)
  } catch {}
  const script = new Script(source, { filename: program, cachedData })
  if (cachedData === undefined || script.cachedDataRejected) process.once('exit', keep)
  const own = { exports: {} }
  script.runInThisContext().call(own.exports, own.exports, createRequire(program), own, program, __dirname)

  function keep() {
    try {
      mkdirSync(folder, { recursive: true })
      for (const old of readdirSync(folder)) if (!old.startsWith('${build}-')) rmSync(join(folder, old), { force: true })
      const part = file + '.' + process.pid
      writeFileSync(part, script.createCachedData())
      renameSync(part, file)
    } catch {}
  }
}
`

/**
 * The program in ASCII, as the launcher reads it: esbuild leaves the characters of regular expressions as they are.
 * @param {string} code
 */
export const ascii = (code) =>
  code.replace(/\\\\|\\?([^\n\t\x20-\x7e])/g, (all, unit) =>
    unit === undefined ? all : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
