// The licences of what the bundles carry, as their authors ask.
import { readdirSync, readFileSync } from 'node:fs'

/**
 * @param {import('esbuild').Metafile[]} metafiles of the bundles that ship
 * @returns {string} name, version, licence and licence text of every package in them, in order of name
 */
export function notice(metafiles) {
  const folders = new Set(metafiles.flatMap((metafile) => Object.keys(metafile.inputs)).flatMap(packageFolder))
  const entries = [...folders].sort().map(entry)
  return `Copydesk contains these packages.\n\n${entries.join('\n\n')}\n`
}

/** @param {string} input */
function packageFolder(input) {
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]
  return folder === undefined ? [] : [folder]
}

/** @param {string} folder */
function entry(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.|-|$)/i.test(each))
  if (file === undefined && license === undefined) throw new Error(`${name} ships without a licence.`)
  const text =
    file === undefined ? 'No licence text is part of the package.' : readFileSync(`${folder}/${file}`, 'utf8')
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text.trim()}`
}
