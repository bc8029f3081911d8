import { afterEach, expect, test, vi } from 'vitest'
import { registry } from '../../src/review/registry.ts'
import { review } from '../../src/review/review.ts'
import { defaultSettings } from '../../src/review/settings.ts'
import { tried } from '../../src/review/tried.ts'
import { Watch } from '../../src/review/watch.ts'

afterEach(() => void vi.restoreAllMocks())

/** A clock that is set by hand, and the work of a process beside it. */
function clock() {
  const at = { now: 0, worked: 0 }
  vi.spyOn(performance, 'now').mockImplementation(() => at.now)
  return at
}

const pass = (at: { now: number }, time: number) => (): void => {
  at.now += time
}

function* work(slices: number, slice: () => void): Generator<void, string> {
  for (let i = 0; i < slices; i++) {
    slice()
    yield
  }
  return 'done'
}

function run<T>(steps: Generator<void, T>, between = () => {}): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    between()
  }
}

test('work that takes too long is given up, all that is watched together', () => {
  const at = clock()
  const watch = new Watch({ patience: 1000 })
  const slices = () => watch.over(work(6, pass(at, 100)))
  expect(run(slices())).toBe('done')
  expect(run(slices())).toBeUndefined()
  expect(run(slices())).toBeUndefined()
  expect(watch.why).toBe('not done after 1 seconds')
})

test('what a host does between slices is not counted, nor a stop of the process', () => {
  const at = clock()
  const watch = new Watch({ patience: 10_000 })
  let slices = 0
  const stopped = work(5, () => pass(at, slices++ === 2 ? 600_000 : 10)())
  expect(run(watch.over(stopped), pass(at, 60_000))).toBe('done')
})

test('on a busy machine only own work counts, where the host can tell it', () => {
  const at = clock()
  const slow = (worked?: () => number) =>
    run(
      new Watch({ patience: 10_000, worked }).over(
        work(100, () => {
          at.now += 2000
          at.worked += 20
        }),
      ),
    )
  expect(slow(() => at.worked)).toBe('done')
  expect(slow()).toBeUndefined()
})

test('other threads of the process do not use up what a file may take', () => {
  const at = clock()
  const steps = work(100, () => {
    at.now += 50
    at.worked += 400
  })
  expect(run(new Watch({ patience: 10_000, worked: () => at.worked }).over(steps))).toBe('done')
})

test('a process that is stopped for minutes while it reviews and tries says the same as one that is not', () => {
  const text = `---
kind: landing
audience: b2b
lang: en
---

# Close the books in 3 days instead of 14

We utilize rules in order to match each invoice with its payment, so that your team goes home at five.

[Click here](/fit)
`
  const options = { path: 'a.md', settings: defaultSettings(registry, '2026-01-15') }
  const told = () => {
    const { findings, errors, skipped } = tried(review(text, options), options)
    return { findings: findings.map(({ rule, rewrites }) => [rule, rewrites.length]), errors, skipped }
  }
  const first = told()
  expect(first.findings.filter(([, rewrites]) => Number(rewrites) > 0).length).toBeGreaterThan(0)
  const real = performance.now.bind(performance)
  let calls = 0
  vi.spyOn(performance, 'now').mockImplementation(() => real() + (calls++ > 25 ? 300_000 : 0))
  expect(told()).toEqual(first)
  expect(calls).toBeGreaterThan(25)
})
