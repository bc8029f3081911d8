// One file that holds the extension and its engine in pieces. A browser host, which loads one file only, runs it as it is; a Node host takes
// the pieces out of it and compiles each when it is needed (src/vscode/node-pieces.ts): all of it at once would keep the host from
// answering anybody for a tenth of a second.
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { transform } from 'esbuild'
import { ascii } from './launcher.mjs'

/** The pieces are those that esbuild splits off, as it does with ES modules alone; here they become functions of the old kind. */
const ENTRIES = ['src/vscode/web.ts', 'src/vscode/load.ts']

/** @type {import('esbuild').Plugin} */
export const inPieces = {
  name: 'in-pieces',
  setup({ initialOptions, onEnd }) {
    const { outfile, write = true, minify, sourcemap, target } = initialOptions
    delete initialOptions.outfile
    Object.assign(initialOptions, {
      write: false,
      format: 'esm',
      splitting: true,
      entryPoints: ENTRIES,
      entryNames: '[name]',
      outdir: dirname(outfile),
      sourcemap: sourcemap && 'inline',
    })
    onEnd(async ({ errors, outputFiles }) => {
      if (errors.length > 0) return
      const options = {
        format: 'cjs',
        charset: 'ascii',
        target,
        minifyWhitespace: minify,
        sourcemap: sourcemap && 'inline',
      }
      const pieces = await Promise.all(
        outputFiles.map(async ({ path, text }) => {
          const { code } = await transform(text, { ...options, supported: { 'dynamic-import': false } })
          return [basename(path), ascii(code)]
        }),
      )
      const text = file(pieces)
      const contents = new TextEncoder().encode(text)
      outputFiles.splice(0, outputFiles.length, { path: outfile, contents, text, hash: '' })
      if (!write) return
      await mkdir(dirname(outfile), { recursive: true })
      await writeFile(outfile, contents)
    })
  },
}

/** @param {ReadonlyArray<readonly [name: string, code: string]>} pieces */
const file = (pieces) => `"use strict";
const pieces = {}, used = {};
const use = (name) => {
  const piece = pieces[name.slice(2)];
  if (!piece) return require(name);
  if (!used[name]) piece((used[name] = { exports: {} }).exports, use, used[name]);
  return used[name].exports;
};
${pieces.map(([name, code]) => `pieces[${JSON.stringify(name)}] = function (exports, require, module) {\n//# piece ${name}\n${code}\n//# end\n};\n`).join('')}module.exports = use("./web.js");
`
