import { writeFileSync } from 'node:fs'
import type { Share } from './profile.ts'

/** A goal, as a ratio of one run, and what was reached. */
export interface Goal {
  readonly what: string
  readonly most: number
  readonly of: string
  readonly reached: number
}

interface Row {
  readonly name: string
  readonly ms: number
  /** The quickest of the runs: what is left where other work on the machine is taken away. */
  readonly best: number
  /** Whether the tool reported findings; its row is void where not. */
  readonly speaks: boolean
}

export interface Figures {
  readonly machine: string
  readonly load: readonly number[]
  /** More was to do on the machine than it has processors: even ratios are doubtful. */
  readonly busy: boolean
  readonly cold: readonly Row[]
  readonly warm: ReadonlyArray<Row & { readonly length: string }>
  readonly edit: ReadonlyArray<{ readonly length: string; readonly ms: number; readonly best: number }>
  readonly folders: ReadonlyArray<{
    readonly name: string
    readonly files: number
    readonly rows: ReadonlyArray<{ name: string; wall: number; cpu: number; peak: number; speaks: boolean }>
  }>
  readonly growth: ReadonlyArray<{ readonly bytes: number; readonly ms: number }>
  readonly megabyte: { readonly wall: number; readonly peak: number }
  readonly profile: readonly Share[]
}

const BUSY =
  ' The machine was busy with other work while this was measured: these figures are an upper bound, to be made again on a quiet one.'

const round = (value: number, digits = 1): string => value.toFixed(digits)
const void_ = ({ speaks }: { readonly speaks: boolean }): string => (speaks ? '' : ' (void: no findings)')

/** What is asked of this project beside its peers; the quickest of the runs stands for each, as a busy machine can only slow one down. */
export function goals({ cold, warm, edit, folders, growth, megabyte }: Figures): readonly Goal[] {
  const best = (rows: readonly Row[], name: string): number =>
    rows.find((row) => row.name.startsWith(name))?.best ?? Number.NaN
  const of = (length: string) => warm.filter((row) => row.length === length)
  const wall = (at: number, name: string): number =>
    folders[at]?.rows.find((row) => row.name.startsWith(name))?.wall ?? Number.NaN
  const perByte = (row: Figures['growth'][number] | undefined): number => (row ? row.ms / row.bytes : Number.NaN)
  const edited = (length: string): number => edit.find((row) => row.length === length)?.best ?? Number.NaN
  const pages = ['typical', 'long'].flatMap((length): Goal[] => {
    const ours = best(of(length), 'copydesk')
    return [
      { what: `warm, ${length} page`, most: 1, of: 'write-good', reached: ours / best(of(length), 'write-good') },
      { what: `warm, ${length} page`, most: 0.3, of: 'textlint', reached: ours / best(of(length), 'textlint') },
      {
        what: `one word changed, ${length} page`,
        most: length === 'typical' ? 0.5 : 0.1,
        of: 'markdownlint, whole page',
        reached: edited(length) / best(of(length), 'markdownlint'),
      },
    ]
  })
  const mixed = folders[1]?.rows.find(({ name }) => name === 'copydesk')
  return [
    { what: 'cold, one page', most: 6, of: 'bare Node', reached: best(cold, 'copydesk') / best(cold, 'bare') },
    ...pages,
    {
      what: 'folder, mostly no copy: wall',
      most: 0.5,
      of: 'markdownlint-cli2',
      reached: wall(1, 'copydesk') / wall(1, 'markdownlint'),
    },
    { what: 'folder, mostly no copy: peak', most: 300, of: 'MiB', reached: mixed?.peak ?? Number.NaN },
    {
      what: 'folder of copy: wall',
      most: 1,
      of: 'markdownlint-cli2',
      reached: wall(0, 'copydesk') / wall(0, 'markdownlint'),
    },
    {
      what: 'growth: time a byte, the longest page',
      most: 1.5,
      of: 'a page of 10 kB',
      reached: perByte(growth.at(-1)) / perByte(growth[0]),
    },
    { what: 'memory, a page of 1 MB', most: 250, of: 'MiB', reached: megabyte.peak },
  ]
}

/** Exponent of the growth: 1 is linear. Least squares over the logarithms. */
export function slope(growth: Figures['growth']): number {
  const points = growth.map(({ bytes, ms }) => [Math.log(bytes), Math.log(ms)] as const)
  const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const over = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  return over / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
}

export function written(figures: Figures): void {
  writeFileSync(
    'media/docs/performance.json',
    `${JSON.stringify({ ...figures, slope: slope(figures.growth), goals: goals(figures) }, (_, each) => (typeof each === 'number' ? Math.round(each * 1000) / 1000 : each), 2)}\n`,
  )
  writeFileSync('media/docs/performance.md', text(figures))
  console.log(text(figures))
}

function text(figures: Figures): string {
  const { machine, load, busy, cold, warm, edit, folders, growth, megabyte, profile } = figures
  const bare = cold[0]?.ms ?? Number.NaN
  const of = (length: string) => warm.filter((row) => row.length === length)
  const peer = (length: string, name: string): number =>
    of(length).find((row) => row.name.startsWith(name))?.ms ?? Number.NaN
  const bestOf = (length: string, name: string): number =>
    of(length).find((row) => row.name.startsWith(name))?.best ?? Number.NaN
  const first = growth[0]
  const last = growth.at(-1)
  const perByte = (row: { bytes: number; ms: number } | undefined): number => (row ? row.ms / row.bytes : Number.NaN)
  return `# Performance

What Copydesk costs beside other tools on the same files, all recommended rules on, made by \`npm run bench\`. The tools run in turn; figures are medians.
Absolute figures drift with the machine: only ratios of one run count. The figures as data: \`performance.json\`.

Machine: ${machine}; load when it ended ${load.join(', ')}.${busy ? BUSY : ''}

## Goals

| measure | goal | reached | |
| --- | --: | --: | --- |
${goals(figures)
  .map(({ what, most, of, reached }) => {
    const [goal, got] =
      of === 'MiB' ? [`${most} MiB`, `${round(reached, 0)} MiB`] : [`${most} x ${of}`, `${round(reached, 2)} x`]
    return `| ${what} | ${goal} | ${got} | ${reached <= most ? 'met' : Number.isNaN(reached) ? 'not measured' : 'not met'} |`
  })
  .join('\n')}

The quickest of the runs stands for each but folders, whose medians do.

Where a goal is not met, profiles of the processor name these causes:

- **Cold**: a fifth of the time is Node and what it loads, a tenth reading kept code back, a sixth clearing memory while it grows; the rest is every rule running for the first time,
  not yet compiled, its regular expressions compiled as they are met. Then each rewrite that is shown is tried first: applied, and the page read again, which is another sixth.
- **Warm**: finding the phrases of the word lists is a seventh, clearing memory as much, numbers and dates a sixteenth; Markdown is a twentieth, as plain blocks need no parser. No other
  function takes more than a few hundredths.
- **One word changed**: only the block is parsed and analysed again, but each pass over the message map (two fifths of the time) and each rule (a quarter) still goes through all
  statements of the page, and so does the question whether it is copy (a fifteenth). What would help is passes that keep their results by block.
- **Folders**: of copy, a quarter is trying rewrites and a tenth what campaign rules read of each file, beside the review; of files that are no copy, nine in ten are
  told by a sketch of their lines, at a small part of what parsing costs; what is left is counting their signs, and parsing the rest.

## Cold: one typical page (400 words), command line

| tool | ms | best | x bare Node | best x best |
| --- | --: | --: | --: | --: |
${cold.map((row) => `| ${row.name}${void_(row)} | ${round(row.ms, 0)} | ${round(row.best, 0)} | ${round(row.ms / bare)} | ${round(row.best / (cold[0]?.best ?? Number.NaN))} |`).join('\n')}

From its second start on Copydesk finds what V8 compiled kept beside the program (Node's own compile cache from Node 22, \`dist/.compiled\` before); the automata of the word lists
are made by the build. What is left is Node itself, reading kept code back, regular expressions, which no cache holds, and the review.

Where the time of that start goes (V8's profile of the unminified program, medians of three, in hundredths):

| part | share |
| --- | --: |
| rewrites tried before they are shown: applied, and the page read again | 25 % |
| what the page says: promise, proofs, asks | 13 % |
| modules set up, with their regular expressions and tables | 11 % |
| Node itself | 10 % |
| arguments, configuration, report | 10 % |
| clearing memory | 10 % |
| kept code read back | 10 % |
| automata of the word lists unpacked | 5 % |
| reading the page | 4 % |
| rules | 4 % |

## Warm: a whole page in a running process

| tool | typical, ms | best | long (5,000 words), ms | best |
| --- | --: | --: | --: | --: |
${of('typical')
  .map(
    (row) =>
      `| ${row.name}${void_(row)} | ${round(row.ms)} | ${round(row.best)} | ${round(peer('long', row.name))} | ${round(bestOf('long', row.name))} |`,
  )
  .join('\n')}

Copydesk reads a page that it has not seen before each time.

## Edit: one word changed

| page | ms (median) | ms (best) | best x markdownlint's best on the whole page |
| --- | --: | --: | --: |
${edit.map(({ length, ms, best }) => `| ${length} | ${round(ms)} | ${round(best)} | ${round(best / bestOf(length, 'markdownlint'), 2)} |`).join('\n')}

## Folders

| files | tool | wall, s | processor, s | peak, MiB | files/s |
| --- | --- | --: | --: | --: | --: |
${folders
  .flatMap(({ name, files, rows }) =>
    rows.map(
      (row) =>
        `| ${files} ${name} | ${row.name}${void_(row)} | ${round(row.wall / 1000)} | ${round(row.cpu / 1000)} | ${round(row.peak, 0)} | ${round((1000 * files) / row.wall, 0)} |`,
    ),
  )
  .join('\n')}

## Growth, without the cap on length

| kB | ms | ms a kB |
| --: | --: | --: |
${growth.map((row) => `| ${round(row.bytes / 1000, 0)} | ${round(row.ms, 0)} | ${round(perByte(row) * 1000, 2)} |`).join('\n')}

Time a byte in the largest is ${round(perByte(last) / perByte(first), 2)} x that in the smallest; it grows with the length to the power of ${round(slope(growth), 2)}. A page of 1 MB on the command line: ${round(megabyte.wall / 1000)} s, peak ${round(megabyte.peak, 0)} MiB.

## Where a millisecond goes

Share of the samples while new long pages are reviewed.

| part | share |
| --- | --: |
${profile.map(({ what, share }) => `| ${what} | ${round(share * 100)} % |`).join('\n')}
`
}
