// The module that a Node extension host runs (`extensionTestsPath`): every suite of the bundle beside it, under mocha.
import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Mocha from 'mocha'
import { reportPaths, watch } from './report.ts'

export function run(): Promise<void> {
  const report = process.env.COPYDESK_REPORT
  if (report === undefined) throw new Error('COPYDESK_REPORT is not set.')
  process.setSourceMapsEnabled(true)
  const grep = process.env.COPYDESK_GREP ?? ''
  const mocha = new Mocha({
    ui: 'tdd',
    timeout: 30_000,
    reporter: class {} as never,
    ...(grep === '' ? {} : { grep }),
  })
  mocha.addFile(join(__dirname, 'suites.cjs'))
  return new Promise((done, fail) => {
    try {
      const runner = mocha.run((failures) => {
        writeFileSync(reportPaths(report).done, JSON.stringify(counts()))
        if (failures === 0) done()
        else fail(new Error(`${failures} failed`))
      })
      const counts = watch(runner, (line) => appendFileSync(report, `${line}\n`))
    } catch (error) {
      appendFileSync(report, `The suites do not load: ${(error as Error).stack}\n`) // VS Code would swallow it
      throw error
    }
  })
}
