import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SAMPLES } from '../../../src/vscode/sample.ts'
import { extension, suite, test } from '../kit.ts'

suite('what ships', () => {
  test('every sample is named where the web can not list them', () => {
    const samples = join(extension().extensionUri.fsPath, 'media/samples')
    const there = ['en', 'id'].flatMap((folder) =>
      readdirSync(join(samples, folder)).map((name) => `${folder}/${name}`),
    )
    const shared = readdirSync(samples).filter((name) => name.endsWith('.md') && name !== 'README.md')
    assert.deepEqual([...SAMPLES.both, ...SAMPLES.en, ...SAMPLES.id].sort(), [...shared, ...there].sort())
  })

  test('one walkthrough of four steps, each with a picture and a command that exists', () => {
    const { contributes } = extension().packageJSON as {
      contributes: {
        commands: Array<{ command: string }>
        walkthroughs: Array<{ steps: Array<{ description: string; media: { svg: string; altText: string } }> }>
      }
    }
    const [walkthrough, ...others] = contributes.walkthroughs
    assert.equal(others.length, 0)
    assert.equal(walkthrough?.steps.length, 4)
    const own = contributes.commands.map(({ command }) => command)
    for (const { description, media } of walkthrough.steps) {
      assert.ok(media.altText.length > 20)
      // A policy keeps style attributes out of what VS Code draws there.
      const picture = readFileSync(join(extension().extensionUri.fsPath, media.svg), 'utf8')
      assert.ok(picture.includes('var(--vscode-') && !picture.includes('style'))
      const [command] = [...description.matchAll(/\(command:([\w.]+)\)/g)].map(([, name]) => name ?? '')
      assert.ok(command?.startsWith('editor.') || own.includes(command ?? ''), `${command}`)
    }
  })
})
