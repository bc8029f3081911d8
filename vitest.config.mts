import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**', '**/node_modules/**'],
    // Whole-file readings of large samples are slow on a busy machine with two cores.
    testTimeout: 20_000,
  },
})
