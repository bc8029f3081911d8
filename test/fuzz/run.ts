// `npm run fuzz -- --minutes 30 [--seed N]`: reviews made-up and mutated files until the time is over; prints each fault
// once, with the smallest text that shows it, and at the end what was done. Exit 1 where there were faults.
import fc from 'fast-check'
import { browser, faultOf } from './faults.ts'
import { texts } from './texts.ts'

const arg = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}

/** Kind of a fault: its words without figures and quotations. */
const kindOf = (fault: string): string => fault.replace(/".*"|\d+/g, '…')

const until = Date.now() + arg('minutes', 5) * 60_000
const known = new Set<string>()
let seed = arg('seed', Date.now() % 1_000_000_000)
let executions = 0
let letters = 0
console.log(`first seed ${seed}`)
const fresh = await browser()

for (; Date.now() < until; seed++) {
  const elsewhere = fresh()
  const problem = (text: string): string | undefined => {
    executions++
    letters += text.length
    try {
      return faultOf(text, elsewhere)
    } catch (error) {
      return `threw ${error instanceof Error ? error.stack?.split('\n').slice(0, 3).join(' ') : error}`
    }
  }
  const run = fc.check(
    fc.property(texts(20_000), (text) => {
      const fault = problem(text)
      if (fault !== undefined && !known.has(kindOf(fault))) throw new Error(fault)
    }),
    { numRuns: 200, seed, interruptAfterTimeLimit: Math.max(1, until - Date.now()), includeErrorInReport: true },
  )
  const [smallest] = run.counterexample ?? []
  if (!run.failed || smallest === undefined) continue
  const fault = problem(smallest) ?? `not again: ${run.errorInstance}`
  known.add(kindOf(fault))
  console.log(`seed ${seed}: ${fault}\n  ${JSON.stringify(smallest)}`)
}
console.log(`last seed ${seed - 1}`)
console.log(`${executions} texts, ${(letters / 1e6).toFixed(1)} million letters, ${known.size} kinds of fault`)
process.exitCode = known.size > 0 ? 1 : 0
