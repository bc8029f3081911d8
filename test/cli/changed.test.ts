import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseDiff } from '../../src/node/git.ts'
import { here, type Ran, Site } from './command.ts'

let site: Site
const git = (...args: string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main', ...args],
    {
      cwd: site.root,
      encoding: 'utf8',
    },
  )
const commit = (): string => {
  git('add', '-A')
  git('commit', '-qm', 'state')
  return git('rev-parse', 'HEAD').trim()
}
const head = '---\nkind: landing\naudience: b2b\nlang: en\n---\n\n'
const BODY =
  '# Finance teams close their books 4 times faster\n\nTallywell matches every invoice with its payment, on every working day, so that your team goes home at five, and the auditors of your company find each number where they look for it first, all the year round.\n'
const CTA = '\n[Book a demo](/demo)\n'
const ODD = 'pages/a "b" é\t🎉.md'

beforeEach(() => {
  site = new Site().put({ 'a.md': head + BODY + CTA, [ODD]: head + BODY, 'c.md': head + BODY })
  git('init', '-q')
  commit()
})
afterEach(() => site.remove())

const lint = (...args: string[]): Promise<Ran> => site.copydesk('--changed', 'HEAD', '-f', 'json', ...args)
const rules = ({ stdout }: Ran): Record<string, string[]> =>
  Object.fromEntries(
    JSON.parse(stdout).files.map(({ file, findings }: { file: string; findings: Array<{ rule: string }> }) => [
      file,
      findings.map(({ rule }) => rule),
    ]),
  )

describe('--changed', () => {
  test('nothing changed: nothing is told', async () => {
    expect(await lint()).toMatchObject({ code: 0, stderr: 'copydesk: nothing to review has changed since HEAD\n' })
    expect(rules(await lint())).toEqual({})
  })

  test('runs no program that the settings of the repository name, and takes a revision for nothing else', async () => {
    for (const setting of ['core.fsmonitor', 'diff.external', 'diff.x.textconv', 'core.pager', 'core.sshCommand'])
      git('config', setting, `touch "${site.path(`ran-${setting}`)}"; false`)
    site.put({ '.gitattributes': '*.md diff=x\n', 'a.md': `${head}${BODY}${CTA}\nMore.\n` })
    git('update-ref', 'refs/heads/--output=x', 'HEAD')
    expect((await site.copydesk('--changed', 'HEAD')).code).toBe(0)
    expect((await site.copydesk('--changed=--output=x')).code).toBe(0)
    expect((await site.copydesk('--changed=$(touch ran)')).code).toBe(2)
    expect(readdirSync(site.root).filter((name) => /^(?:ran|x)/.test(name))).toEqual([])
  })

  test('tells of changed lines only, of new files all', async () => {
    const all = rules(await site.copydesk('c.md', '-f', 'json'))['c.md'] ?? []
    expect(all.length).toBeGreaterThan(2)
    site.put({ 'c.md': `${head + BODY}\nMore for you.\n`, 'new.md': head + BODY })
    const told = rules(await lint())
    expect(Object.keys(told)).toEqual(['c.md', 'new.md'])
    expect(told['new.md']).toEqual(all)
    expect(told['c.md']).toEqual([])
    site.put({ 'c.md': (head + BODY).replace('4 times', '5 times') })
    expect((rules(await lint())['c.md'] ?? []).length).toBeGreaterThan(0)
  })

  test('tells what is missing since the change took it out', async () => {
    site.put({ 'a.md': head + BODY })
    expect(rules(await lint())['a.md']).toEqual(['message/one-cta'])
  })

  test('of what files say to each other, only what a changed line is part of', async () => {
    const page = (days: number, more = '') =>
      `---\nkind: landing\ncampaign: books\n---\n\n# Close your books by noon\n\nStart your ${days}-day free trial.\n${more}`
    const told = async () => {
      const all = Object.entries(rules(await lint('--rule', 'cross/number=warning')))
      return all.flatMap(([file, ids]) => ids.filter((id) => id === 'cross/number').map(() => file))
    }
    site.put({ 'm.md': page(14), 'n.md': page(30) })
    expect(await told()).toEqual(['n.md'])
    commit()
    site.put({ 'm.md': page(14, '\nMore for you.\n'), 'n.md': page(30, '\nMore for you.\n') })
    expect(await told()).toEqual([])
    // The finding stands in the other file: the changed line is its counterpart.
    site.put({ 'm.md': page(21), 'n.md': page(30, '\nMore for you.\n') })
    expect(await told()).toEqual(['n.md'])
    // A changed file is held against those that did not change, which are told nothing else.
    site.put({ 'm.md': page(21), 'n.md': page(30) })
    expect(rules(await lint('--rule', 'cross/number=warning'))['n.md']).toEqual(['cross/number'])
    expect(rules(await lint('--shard', '1/1'))['n.md']).toBeUndefined()
  })

  test('names with blanks, quotes, tabs and emoji; folders below; renamed files', async () => {
    site.put({ [ODD]: (head + BODY).replace('4 times', '5 times') })
    const { stdout } = await here(['--changed', 'HEAD', '-f', 'json'], { cwd: site.path('pages') })
    expect(Object.keys(rules({ stdout, code: 0, stderr: '' }))).toEqual([ODD.slice('pages/'.length)])
    git('mv', 'c.md', 'moved.md')
    expect(rules(await lint())['moved.md'] ?? []).toEqual([])
  })

  test('compares with where the history parted', async () => {
    git('checkout', '-qb', 'draft')
    site.put({ 'a.md': `${head + BODY + CTA}\nOne more word for you.\n` })
    commit()
    git('checkout', '-q', '-')
    site.put({ 'c.md': (head + BODY).replace('4 times', '5 times') })
    const base = commit()
    git('checkout', '-q', 'draft')
    const told = rules(await site.copydesk('--changed', base, '-f', 'json'))
    expect(Object.keys(told)).toEqual(['a.md'])
  })

  test('says what is wrong', async () => {
    expect(await site.copydesk('--changed', 'nonsense')).toMatchObject({
      code: 2,
      stderr: 'copydesk: there is no revision "nonsense"\n',
    })
    expect(await site.copydesk('--changed', '--output=x')).toMatchObject({ code: 2, stderr: /there is no revision/ })
    rmSync(site.path('.git'), { recursive: true })
    expect(await lint()).toMatchObject({ code: 2, stderr: 'copydesk: --changed needs a git repository\n' })
    mkdirSync(site.path('empty'))
    const path = process.env.PATH
    try {
      process.env.PATH = site.path('empty')
      expect(await lint()).toMatchObject({ code: 2, stderr: 'copydesk: --changed needs git, which is not installed\n' })
    } finally {
      process.env.PATH = path
    }
  })
})

test('a diff is read by its counts, not by how its lines look', () => {
  const diff = [
    'diff --git a/x.md b/x.md',
    '--- a/x.md',
    '+++ b/x.md',
    '@@ -1,2 +1,2 @@ head',
    '--- a/fake.md',
    '-@@ -1 +1 @@',
    '+++ b/fake.md',
    '+diff --git a/fake.md b/fake.md',
    '\\ No newline at end of file',
    '@@ -9,2 +8,0 @@',
    '-gone',
    '-gone',
    'diff --git a/old.md b/old.md',
    '--- a/old.md',
    '+++ /dev/null',
    '@@ -1 +0,0 @@',
    '-x',
    'diff --git a/new.md b/new.md',
    '--- /dev/null',
    '+++ "b/a \\"b\\"\\t.md"',
    '@@ -0,0 +1 @@',
    '+x',
  ].join('\n')
  expect(parseDiff(diff)).toEqual([
    {
      file: 'x.md',
      before: 'x.md',
      lines: [
        { from: 1, to: 2 },
        { from: 9, to: 8 },
      ],
    },
    { file: 'a "b"\t.md', before: undefined, lines: [{ from: 1, to: 1 }] },
  ])
})
