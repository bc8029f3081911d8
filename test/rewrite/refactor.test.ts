import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import { turners } from '../../src/lang/turns.ts'
import { understand } from '../../src/message/understand.ts'
import { refactorings, sentenceAt } from '../../src/rewrite/refactor/refactor.ts'
import { apply } from '../../src/rewrite/rewrite.ts'

/** The file after each refactoring of the sentence at `|`. */
async function offered(marked: string, language: 'en' | 'id' = 'en'): Promise<string[]> {
  const head = `---\nkind: landing\nlang: ${language}\n---\n\n`
  const at = head.length + marked.indexOf('|')
  const text = head + marked.replace('|', '')
  const copy = read(text, { language })
  const statement = sentenceAt(understand(copy), { start: at, end: at })
  if (!statement) return []
  const found = refactorings(copy.source, statement, await turners(language), language)
  return found.map((each) => apply(text, each).slice(head.length))
}

describe('a sentence said another way', () => {
  test('in its place, the rest as it is', async () => {
    expect(await offered('# Bread\n\nCome in. Every loaf is b|aked by Larch. Stay.\n')).toEqual([
      '# Bread\n\nCome in. Larch bakes every loaf. Stay.\n',
    ])
  })

  test('figures become lines where the sentence stands alone', async () => {
    const said = 'Defects f|ell by 28% and approval time fell by 63%.'
    expect(await offered(`# Bread\n\n${said}\n`)).toEqual([
      '# Bread\n\n- Defects fell by 28%\n- Approval time fell by 63%\n',
    ])
    expect(await offered(`# Bread\n\n- ${said}\n- More\n`)).toEqual([
      '# Bread\n\n- Defects fell by 28%\n- Approval time fell by 63%\n- More\n',
    ])
    expect(await offered(`# Bread\n\nThis year. ${said}\n`)).toEqual([
      '# Bread\n\nThis year. Defects fell by 28%. Approval time fell by 63%.\n',
    ])
  })

  test.each([
    '> Every loaf is b|aked by our team.',
    'Every [loaf](/x) is b|aked by our team.',
    'Every **loaf** is b|aked by our team.',
    'Every loaf for $5 is b|aked by our team.',
    'Every “loaf” is b|aked by our team.',
    '[Every loaf is b|aked by our team](/x)',
    'Baked b|y us.',
  ])('never in: %s', async (marked) => expect(await offered(`# Bread\n\n${marked}\n\nAnd more of ours.\n`)).toEqual([]))
})
