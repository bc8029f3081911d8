import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { read } from '../../src/copy/read.ts'
import { pack } from '../../src/lang/pack.ts'
import type { CampaignFile, CampaignFinding } from '../../src/lint/campaign.ts'
import { judge } from '../../src/lint/judge.ts'
import { memberOf } from '../../src/lint/member.ts'
import { readClaims } from '../../src/message/claims.ts'
import { readPiece } from '../../src/message/statements.ts'
import { understand } from '../../src/message/understand.ts'
import { capabilities } from '../../src/review/capabilities.ts'
import { registry } from '../../src/review/registry.ts'
import { defaultSettings } from '../../src/review/settings.ts'
import { CERTIFICATES, type Language, PROMISES } from './plant.ts'

/** Real copy, by repository; none of its words stand in this project. */
const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
export const isThere = existsSync(`${CORPUS}manifest.jsonl`)

export interface RealFile {
  readonly path: string
  readonly text: string
  readonly language: Language
}

/** The copy of each repository that has two pieces of it at least. */
export function repositories(): RealFile[][] {
  const byRepo = new Map<string, RealFile[]>()
  for (const line of readFileSync(`${CORPUS}manifest.jsonl`, 'utf8').trim().split('\n')) {
    const { id, repo, path } = JSON.parse(line) as { id: string; repo: string; path: string }
    const text = readFileSync(`${CORPUS}dev/${id}.md`, 'utf8')
    const { isCopy, language } = read(text, { path })
    if (!isCopy || (language !== 'en' && language !== 'id')) continue
    byRepo.set(repo, [...(byRepo.get(repo) ?? []), { path, text, language }])
  }
  return [...byRepo.values()].filter((files) => files.length > 1)
}

const settings = { ...defaultSettings(registry, '2026-03-01'), capabilities }
const members = new Map<string, CampaignFile>()

function memberIn({ path, text }: RealFile): CampaignFile[] {
  const key = `${path}\n${text}`
  const known = members.get(key)
  if (known) return [known]
  const member = memberOf(understand(read(text, { path }), {}), settings)
  if (!member) return []
  members.set(key, { ...member, file: path })
  return [{ ...member, file: path }]
}

const CROSS = /^cross\//

/** What campaign rules find in files. */
export const told = (files: readonly RealFile[]): readonly CampaignFinding[] =>
  judge(files.flatMap(memberIn), registry).findings.filter(({ rule }) => CROSS.test(rule))

/** Real copy in which one fact is told otherwise: the words that do, and the files that tell it. */
export interface RealPlant {
  readonly rule: string
  readonly words: string
  readonly between: readonly [string, string]
  readonly files: readonly RealFile[]
}

/** The file with a paragraph more, below its first one of running text; undefined where it has none outside of front matter and HTML. */
function withWords(file: RealFile, words: string): RealFile | undefined {
  const { pieces } = read(file.text, { path: file.path })
  const body = pieces
    .flatMap(({ blocks }) => blocks)
    .find(
      ({ role, origin, quoted, cell, depth, prose }) =>
        role === 'body' && origin === 'markdown' && !quoted && !cell && depth === undefined && prose.length > 40,
    )
  if (!body) return undefined
  const end = file.text.indexOf('\n', body.span.end)
  if (end < 0) return { ...file, text: `${file.text}\n\n${words}\n` }
  return { ...file, text: `${file.text.slice(0, end)}\n\n${words}\n\n${file.text.slice(end + 1)}` }
}

const swapped = (files: readonly RealFile[], ...changed: readonly RealFile[]): RealFile[] =>
  files.map((file) => changed.find(({ path }) => path === file.path) ?? file)

/** A figure that is another one beyond rounding and ranges, written alike. */
const otherFigure = (words: string): string =>
  words.replace(/\d[\d.,]*\d|\d/, (digits) => `${digits.replace(/^\d+/, (head) => String(Number(head) * 3 + 4))}`)

/** Sentences with a figure that another file could contradict, of running text. */
function sentences({ path, text }: RealFile): Array<{ readonly text: string; readonly altered: string }> {
  const copy = read(text, { path })
  const words = pack(copy.language)
  if (!words) return []
  return copy.pieces.flatMap((piece) => {
    const reading = readPiece(piece, words)
    return readClaims(reading).flatMap((claim) => {
      if (claim.about !== 'figure' || claim.bound || claim.of > 1 || claim.bounds.low < claim.bounds.high) return []
      const at = claim.block.prose.find(claim.span)
      const statement = reading.statements.find(
        ({ block, start, end }) => block === claim.block && at && start <= at.start && at.end <= end,
      )
      if (!statement || !at || /[\n[\]{}<>|*_`#:]/.test(statement.text) || statement.text.split(' ').length < 5)
        return []
      const [from, to] = [at.start - statement.start, at.end - statement.start]
      const figure = statement.text.slice(from, to)
      const altered = statement.text.slice(0, from) + otherFigure(figure) + statement.text.slice(to)
      return altered === statement.text ? [] : [{ text: statement.text, altered }]
    })
  })
}

/** Figures told otherwise in another file of the repository. */
export function* numbers(files: readonly RealFile[]): Generator<RealPlant> {
  for (const [at, file] of files.entries()) {
    const other = files[(at + 1) % files.length] as RealFile
    if (other.language !== file.language) continue
    for (const { altered } of sentences(file).slice(0, 3)) {
      const told = withWords(other, altered)
      const between = [file.path, other.path] as const
      if (told) yield { rule: 'cross/number', words: altered, between, files: swapped(files, told) }
    }
  }
}

/** Certificates told in two ways in two files. */
export function* certificates(files: readonly RealFile[]): Generator<RealPlant> {
  for (const [at, file] of files.entries()) {
    const other = files[(at + 1) % files.length] as RealFile
    if (other.language !== file.language) continue
    const pairs = CERTIFICATES[file.language].map((pair) => pair.map((words) => words.replace('$S', 'Our team')))
    const [one = '', two = ''] = pairs[at % pairs.length] ?? []
    const [a, b] = [withWords(file, one), withWords(other, two)]
    const between = [file.path, other.path] as const
    if (a && b) yield { rule: 'cross/certificate', words: two, between, files: swapped(files, a, b) }
  }
}

/** Two promises in one campaign, each in the place of the page's own. */
export function* promises(files: readonly RealFile[]): Generator<RealPlant> {
  for (const [at, file] of files.entries()) {
    const other = files[(at + 1) % files.length] as RealFile
    if (other.language !== file.language) continue
    const pairs = PROMISES[file.language]
    const [one, two] = (pairs[at % pairs.length] as readonly string[]).map((words) =>
      words.replace('$S', 'Tallywell').replace('#', '4').replace('@', '9'),
    ) as [string, string]
    const [a, b] = [promising(file, one), promising(other, two)]
    if (a && b)
      yield { rule: 'cross/promise', words: two, between: [file.path, other.path], files: swapped(files, a, b) }
  }
}

function promising(file: RealFile, words: string): RealFile | undefined {
  const map = understand(read(file.text, { path: file.path }), {})
  const [promise] = map.pieces[0]?.promise ?? []
  if (!promise || map.pieces.length > 1 || promise.block.origin !== 'markdown') return undefined
  const { start, end } = promise.span
  const text = file.text.slice(0, start) + words + file.text.slice(end)
  const named = /^---\r?\n/.test(text)
    ? text.replace(/^---\r?\n/, '---\ncampaign: spring\n')
    : `---\nkind: ${map.copy.kind}\ncampaign: spring\n---\n\n${text}`
  const promised = memberIn({ ...file, text: named })[0]?.digest.pieces[0]?.promise?.place.text
  // Where the page keeps another sentence as its promise, none was planted.
  return promised?.includes(words) ? { ...file, text: named } : undefined
}

/** Files that are one text in two languages, by their paths. */
const original = (path: string): string =>
  path
    .replace(/(^|\/)id(?=\/)/, '$1')
    .replace(/\/+/g, '/')
    .replace(/^\//, '')

/** Figures told otherwise in the other language. */
export function* languages(files: readonly RealFile[]): Generator<RealPlant> {
  for (const file of files) {
    const twin = files.find(({ path }) => path !== file.path && original(path) === original(file.path))
    if (!twin || file.language !== 'id') continue
    const figures = [...new Set((memberIn(file)[0]?.digest.pieces ?? []).flatMap(({ figures }) => figures))]
    for (const { unit, place } of figures) {
      if (!['%', 'time', 'x', 'count'].includes(unit) || !/^\d/.test(place.text)) continue
      const text = file.text.slice(0, place.start) + otherFigure(place.text) + file.text.slice(place.end)
      yield {
        rule: 'cross/languages',
        words: otherFigure(place.text),
        between: [file.path, twin.path],
        files: swapped(files, { ...file, text }),
      }
    }
  }
}

/** Whether what was planted is told as something new, between the two files. */
export function isFound({ rule, between, files }: RealPlant, before: ReadonlySet<string>): boolean {
  return told(files).some(
    (finding) =>
      (finding.rule === rule || (rule === 'cross/promise' && finding.rule === 'cross/number')) &&
      !before.has(finding.message) &&
      between.includes(finding.file) &&
      (finding.related.length === 0 || finding.related.some((one) => between.includes(one.file))),
  )
}
