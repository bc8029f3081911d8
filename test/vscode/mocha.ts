import type {} from 'mocha'

/** mocha's words, which it sets as globals before it loads the suites. */
export const { suite, test, setup, teardown, suiteSetup, suiteTeardown } = globalThis as unknown as {
  suite: Mocha.SuiteFunction
  test: Mocha.TestFunction
  setup: Mocha.HookFunction
  teardown: Mocha.HookFunction
  suiteSetup: Mocha.HookFunction
  suiteTeardown: Mocha.HookFunction
}
