// The module that a web-worker extension host runs. esbuild puts the suites in place of `copydesk:suites`.
import 'mocha/mocha.js'
import { consoleMarks, watch } from './report.ts'

declare const __GREP__: string

export async function run(): Promise<void> {
  // mocha's own reporter writes to a page, and a worker has none.
  mocha.setup({
    ui: 'tdd',
    timeout: 20_000,
    reporter: class {} as never,
    ...(__GREP__ === '' ? {} : { grep: __GREP__ }),
  })
  // @ts-expect-error a module that only the bundle knows
  await import('copydesk:suites').catch((error: Error) => {
    console.log(`${consoleMarks.line}The suites do not load: ${error.stack}`)
    throw error
  })
  await new Promise<void>((done, fail) => {
    // Not mocha.run(), which reads location.search.
    const runner = Mocha.prototype.run.call(mocha as unknown as Mocha, (failures) => {
      console.log(`${consoleMarks.done}${JSON.stringify(counts())}`)
      if (failures === 0) done()
      else fail(new Error(`${failures} failed`))
    })
    const counts = watch(runner, (line) => console.log(`${consoleMarks.line}${line}`))
  })
}
