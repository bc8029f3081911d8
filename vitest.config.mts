import { defineConfig } from 'vitest/config'

/** Tests that all load the whole rule book, and change nothing that the next could notice: a worker loads it once. */
const SHARED = ['test/{rules,message,rewrite,campaign,lint,review}/**/*.test.ts']

const common = {
  exclude: ['test/vscode/**', '**/node_modules/**'],
  // Whole-file readings of large samples are slow on a busy machine with two cores.
  testTimeout: 20_000,
}

export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: 'shared', include: SHARED, isolate: false } },
      {
        test: { ...common, name: 'alone', include: ['test/**/*.test.ts'], exclude: [...common.exclude, ...SHARED] },
      },
    ],
  },
})
