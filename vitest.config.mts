import { defineConfig } from 'vitest/config'

/** Tests that all load the whole rule book, and change nothing that the next could notice: a worker loads it once. */
const SHARED = ['test/{rules,message,rewrite,campaign,lint,review}/**/*.test.ts']

/** Tests that hold a time, or a whole command to one: nothing else runs beside them. */
const TIMED = [
  'test/{scale,fuzz}/**/*.test.ts',
  'test/lang/{cost,detect,numbers,sentences,tags}.test.ts',
  'test/lint/suppress.test.ts',
  'test/message/{memory,screen,screen.chromium}.test.ts',
  'test/copy/work.test.ts',
  'test/review/growth.test.ts',
  'test/node/threads.test.ts',
  'test/cli/cache.test.ts',
]

const common = {
  exclude: ['test/vscode/**', '**/node_modules/**'],
  // Whole-file readings of large samples are slow on a busy machine with two cores.
  testTimeout: 20_000,
}
/** Every core: left to itself, a machine with two runs one test file at a time. */
const together = { maxWorkers: '100%', sequence: { groupOrder: 0 } }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          ...together,
          name: 'shared',
          include: SHARED,
          exclude: [...common.exclude, ...TIMED],
          isolate: false,
        },
      },
      {
        test: {
          ...common,
          ...together,
          name: 'alone',
          include: ['test/**/*.test.ts'],
          exclude: [...common.exclude, ...SHARED, ...TIMED],
        },
      },
      { test: { ...common, name: 'timed', include: TIMED, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
})
