import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Site } from './command.ts'

let site: Site
beforeEach(() => {
  site = new Site()
})
afterEach(() => site.remove())

const PAGE =
  "---\nkind: landing\naudience: b2c\n---\n\n# Close your books faster\n\nYou're gonna like it. Save time every week.\n\n[Buy now](/buy)\n"

describe('copydesk rewrite', () => {
  test('prints the file in the other voice and leaves the file alone', async () => {
    site.put({ 'page.md': PAGE })
    const { code, stdout, stderr } = await site.copydesk('rewrite', 'page.md', '--voice', 'b2b')
    expect(code).toBe(0)
    expect(stdout).toContain('audience: b2b')
    expect(stdout).toContain('You are going to like it. Cut errors by [number]%')
    expect(stderr).toContain('page.md: 5 changes, 2 of them for you to look at')
    expect((await site.copydesk('rewrite', 'page.md', '--voice', 'b2b', '--safe')).stdout).toContain('Save time')
  })

  test('prints a patch, and nothing where nothing changes', async () => {
    site.put({ 'page.md': PAGE, 'calm.md': '---\nkind: landing\naudience: b2b\n---\n\n# Close your books in 3 days\n' })
    const { stdout } = await site.copydesk('rewrite', 'page.md', '--voice', 'b2b', '--diff')
    expect(stdout).toMatch(/^-{3} a\/page\.md\n\+{3} b\/page\.md\n@@ /m)
    expect(stdout).toContain('\n-audience: b2c\n+audience: b2b\n')
    expect((await site.copydesk('rewrite', 'calm.md', '--voice', 'b2b', '--diff')).stdout).toBe('')
  })

  test('writes into another file', async () => {
    site.put({ 'page.md': PAGE })
    await site.copydesk('rewrite', 'page.md', '--voice', 'b2b', '--output', 'team.md')
    expect((await site.copydesk('map', '--format', 'json', 'team.md')).stdout).toContain('"b2b"')
  })

  test.each([
    [['rewrite', '--voice', 'b2b'], 'one file'],
    [['rewrite', 'page.md'], '--voice'],
    [['rewrite', 'page.md', '--voice', 'both'], 'b2b, b2c'],
    [['rewrite', 'gone.md', '--voice', 'b2b'], 'gone.md'],
    [['rewrite', 'notes.md', '--voice', 'b2b'], 'is no copy'],
  ])('%j says what is wrong', async (args, words) => {
    site.put({ 'page.md': PAGE, 'notes.md': '# Notes\n\nThings to do today.\n' })
    const { code, stderr } = await site.copydesk(...args)
    expect(code).toBe(2)
    expect(stderr).toContain(words)
  })
})
