// `npm run bench [-- --quick]`: this project and its peers on the same files, in turn, on this machine. Writes
// media/docs/performance.json and the table of performance.md. Run it on a quiet machine: only ratios of one run count.
// It takes about ten minutes, the quick one about three; the first run installs the peers.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { read } from '../../src/copy/read.ts'
import { lint } from '../../src/lint/run.ts'
import { understand } from '../../src/message/understand.ts'
import { capabilities } from '../../src/review/capabilities.ts'
import { registry } from '../../src/review/registry.ts'
import { review } from '../../src/review/review.ts'
import { defaultSettings } from '../../src/review/settings.ts'
import { site } from '../scale/site.ts'
import { alternating, median, once, timed } from './measure.ts'
import { page } from './pages.ts'
import { cache, install, peers } from './peers.ts'
import { profile } from './profile.ts'
import { type Figures, written } from './table.ts'

const quick = process.argv.includes('--quick')
const ROUNDS = quick ? 4 : 9
const FILES = quick ? 200 : 1000
const settings = defaultSettings(registry, '2026-03-01')
const root = process.cwd()
const ours = [join(root, 'dist/cli.js'), 'lint', '--today', '2026-03-01']

install()
const began = performance.now()
const work = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))
/** Gives tools of any kind something to find: words, a passive, a heading too deep, a doubled blank line. */
const SEEDED =
  '\n\n\n#### So it was made very quickly\n\nThere are basically many of them, obviously. In order to utilize it, the javascript was written by us.\n'
const typical = page(400, 3) + SEEDED
const long = page(5000, 3) + SEEDED
writeFileSync(join(work, 'typical.md'), typical)
cpSync(join(root, '.cache/bench/.textlintrc.json'), join(work, '.textlintrc.json'))

const say = (what: string): void => console.log(`${Math.round((performance.now() - began) / 1000)} s: ${what}`)
say('cold starts')
const cold = await coldStart()
say('warm pages')
const warm = await warmRuns()
say('edits')
const edit = await edits()
say('folders')
const folders = [await folder('generated copy', generated), await folder('files of packages, mostly no copy', packaged)]
say('growth')
const growth = await grown()
const [big] = await alternating(1, [() => once([...ours, 'big.md'], bigPage())])

const figures: Figures = {
  machine: `${cpus()[0]?.model.trim()}, ${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}, Node ${process.version}`,
  load: loadavg().map((each) => Math.round(each * 10) / 10),
  busy: (loadavg()[0] ?? 0) > cpus().length + 1,
  cold,
  warm,
  edit,
  folders,
  growth,
  megabyte: { peak: big?.[0]?.peak ?? Number.NaN, wall: big?.[0]?.wall ?? Number.NaN },
  profile: await profile(() => reviewMany(), root),
}
written(figures)
say('written')

/** Milliseconds from start to end on a typical page. */
async function coldStart() {
  const file = 'typical.md'
  const commands: Array<readonly [string, readonly string[]]> = [
    ['bare Node', ['-e', '0']],
    ['copydesk', [...ours, file]],
    ...peers.map((peer) => [peer.name, peer.command([file])] as const),
  ]
  const all = await alternating(
    ROUNDS,
    commands.map(
      ([, args]) =>
        () =>
          once(args, work),
    ),
  )
  return commands.map(([name], i) => ({
    name,
    ms: median((all[i] ?? []).map(({ wall }) => wall)),
    best: Math.min(...(all[i] ?? []).map(({ wall }) => wall)),
    speaks: i === 0 || (all[i]?.[0]?.output ?? 0) > 0,
  }))
}

async function warmRuns() {
  const able = peers.filter((peer) => peer.warm)
  const linters = await Promise.all(able.map((peer) => peer.warm?.()))
  let salt = 0
  const rows = []
  for (let i = 0; i < 60; i++) review(page(1000, 5000 + i), { path: 'a.md', settings })
  for (const run of linters) for (let i = 0; i < 5; i++) await run?.(long)
  for (const [length, text] of [
    ['typical', typical],
    ['long', long],
  ] as const) {
    // A page that is new each time, so that nothing is remembered.
    const fresh = (): string => page(length === 'typical' ? 400 : 5000, 100 + salt++)
    const runs = [
      ...[fresh].map((make) => () => {
        const made = make()
        return timed(() => review(made, { path: 'a.md', settings }))
      }),
      ...linters.map((run) => () => timed(() => run?.(text))),
    ]
    const all = await alternating(length === 'typical' ? ROUNDS * 12 : ROUNDS * 4, runs)
    const found = await Promise.all(linters.map((run) => run?.(text)))
    rows.push(
      ...['copydesk', ...able.map(({ name }) => name)].map((name, i) => ({
        name,
        length,
        ms: median((all[i] ?? []).slice((all[i]?.length ?? 0) >> 2)),
        best: Math.min(...(all[i] ?? [])),
        speaks: i === 0 ? review(text, { path: 'a.md', settings }).findings.length > 0 : (found[i - 1] ?? 0) > 0,
      })),
    )
  }
  return rows
}

/** One word changed in the middle. */
async function edits() {
  const rows = []
  for (const [length, text] of [
    ['typical', typical],
    ['long', long],
  ] as const) {
    const at = text.indexOf('. ', text.length >> 1)
    let word = 0
    review(text, { path: 'a.md', settings })
    const change = () => {
      const edited = `${text.slice(0, at)} word${word++}${text.slice(at)}`
      return timed(() => review(edited, { path: 'a.md', settings }))
    }
    const [all = []] = await alternating(ROUNDS * 12, [change])
    rows.push({ length, ms: median(all.slice(all.length >> 2)), best: Math.min(...all) })
  }
  return rows
}

function generated(into: string): void {
  for (const [path, text] of site(FILES)) {
    mkdirSync(dirname(join(into, path)), { recursive: true })
    writeFileSync(join(into, path), text)
  }
}

/** Of this project's packages, and of the peers' where those have too few. */
function packaged(into: string): void {
  mkdirSync(into, { recursive: true })
  const found = [root, cache].flatMap((of) =>
    readdirSync(join(of, 'node_modules/'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => join(of, 'node_modules', name)),
  )
  for (const [i, file] of found.slice(0, FILES).entries()) cpSync(file, join(into, `${i}.md`))
}

async function folder(name: string, fill: (into: string) => void) {
  const into = join(work, name.replace(/\W+/g, '-'))
  fill(into)
  const others = peers.filter(({ glob }) => glob).slice(0, 1)
  const runs = [ours, ...others.map((peer) => peer.command(['**/*.md']))]
  const all = await alternating(quick ? 1 : 3, [
    ...runs.map((args, i) => () => once(i === 0 ? [...args, '.'] : args, into)),
  ])
  return {
    name,
    files: readdirSync(into, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.md')).length,
    rows: ['copydesk', ...others.map((peer) => peer.name)].map((each, i) => ({
      name: each,
      wall: median((all[i] ?? []).map(({ wall }) => wall)),
      cpu: median((all[i] ?? []).map(({ cpu }) => cpu)),
      peak: median((all[i] ?? []).map(({ peak }) => peak)),
      speaks: (all[i]?.[0]?.output ?? 0) > 0,
    })),
  }
}

/** Time a kilobyte, without the cap on length. */
async function grown() {
  const rows = []
  for (const words of quick ? [1600, 16_000] : [1600, 16_000, 160_000, 1_600_000]) {
    const runs = words < 20_000 ? 8 : 1
    let salt = 500
    const one = async (): Promise<readonly [number, number]> => {
      const text = page(words, salt++)
      const ms = await timed(() => {
        const map = understand(read(text, { path: 'a.md' }))
        lint(map, { ...settings, capabilities })
      })
      return [ms, text.length]
    }
    const all = (await alternating(runs, [one]))[0] ?? []
    rows.push({
      bytes: all[0]?.[1] ?? 0,
      ms: median(all.slice(all.length >> 2).map(([ms, length]) => (ms / length) * (all[0]?.[1] ?? 0))),
    })
  }
  return rows
}

function bigPage(): string {
  writeFileSync(join(work, 'big.md'), page(160_000, 9).slice(0, 1_000_000))
  return work
}

function reviewMany(): void {
  for (let i = 0; i < (quick ? 5 : 20); i++) review(page(5000, 2000 + i), { path: 'a.md', settings })
}
