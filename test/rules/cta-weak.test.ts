import { describe, expect, test } from 'vitest'
import { lines } from '../../src/lang/lines.ts'
import { line } from '../../src/rewrite/line.ts'
import { apply } from '../../src/rewrite/rewrite.ts'
import rule from '../../src/rules/cta/weak.ts'
import { check, review } from './check.ts'

const page = (body: string): string => `# Bread before breakfast\n\nBaked at four.\n\n${body}\n`
const mail = (body: string): string => `Subject: Bread before breakfast\n\nHi Ana,\n\n${body}\n`

check(rule, {
  clean: [
    '# Larch\n\nWhich rye are you?\n\n<a class="btn" href="/quiz">Start Quiz</a>\n',
    '# Larch\n\nFair draws in a minute.\n\n[Start a Tournament](/app)\n'.replace('[', '[**').replace('](', '**]('),
    '# Larch\n\nWe watch your oven.\n\n<a class="btn" href="/app">Start a tournament</a>\n',
    '# Larch\n\nWe watch your oven.\n\n<a class="btn" href="/app">Start watching for free</a>\n',
    // The line above says what the address is.
    { kind: 'email', copy: mail('Here is your link to the tasting:\n\nhttps://example.com/larch') },
    // The form is put in by HTML, or a button of the draft leads there.
    {
      audience: 'b2c',
      copy: '# Fresh bread before breakfast\n\nContact us to hear which loaf suits you.\n\n<iframe src="form"></iframe>\n',
    },
    page('[Order a box for Sunday](/shop)'),
    page('[Download](/app)'),
    page('[Book your tasting](/book)\n\n[Learn more](/menu)'),
    page('Call Ana on 0113 496 0000 to book your tasting.'),
    { kind: 'email', copy: mail('Book your tasting here:\n\nhttps://example.com/book') },
    { lang: 'id', copy: '# Roti\n\nDipanggang jam empat.\n\n[Pesan roti untuk besok](/pesan)\n' },
  ],
  found: [
    {
      says: 'empty',
      audience: 'b2b',
      copy: page('[⟦Contact us⟧](/contact)'),
      offers: ['Say “Book a [15]-minute call”', 'Say “Tell us about your project”'],
    },
    { says: 'empty', copy: page('[⟦Get started⟧](/start)'), not: ['in a block quote'] },
    {
      says: 'empty',
      lang: 'id',
      copy: '# Roti\n\nDipanggang jam empat.\n\n[⟦Mulai sekarang⟧](/mulai)\n',
      not: ['in a block quote'],
    },
    { says: 'slogan', copy: page('[⟦Start your transformation⟧](/contact){: .btn}'), not: ['in bold'] },
    {
      says: 'timid',
      copy: page('⟦Feel free to reach out to us by mail: hello@example.com.⟧'),
      not: ['in a block quote'],
    },
    {
      says: 'closer',
      copy: page(
        'We weigh the flour on the evening before and leave the dough alone until the morning, when two people knead it and one person shapes. Cancel free of charge until three in the morning. ⟦We look forward to hearing from you.⟧',
      ),
      severity: 'warning',
      not: ['in a block quote'],
    },
    {
      says: 'closer',
      lang: 'id',
      copy: '# Roti\n\nTepung kami timbang malam sebelumnya, lalu adonan dibiarkan sampai pagi. Dua orang menguleni, satu orang membentuk, dan tak banyak yang bicara sebelum jam lima. Ovennya berasal dari desa di kaki bukit. ⟦Kami siap membantu Anda.⟧\n',
      not: ['in a block quote'],
    },
    { says: 'nowhere', copy: page('⟦Call Ana to book your tasting.⟧'), not: ['in a block quote'] },
    {
      says: 'address',
      kind: 'email',
      copy: mail('The oven is warm.\n\n⟦https://calendly.com/crumbly⟧'),
      not: ['in an HTML paragraph'],
    },
  ],
})

describe.each(['en', 'id'] as const)('labels offered in %s', (lang) => {
  const labels = Object.values(lines[lang].labels).flatMap((by) => [...(by?.b2b ?? []), ...(by?.b2c ?? [])])
  test.each([...new Set(labels)])('%s is an ask that says enough', (label) => {
    const copy = `# Bread before breakfast\n\nBaked at four.\n\n[x](/shop)\n`
    const at = copy.indexOf('x')
    const text = apply(copy, { edits: [{ span: { start: at, end: at + 1 }, parts: line(label) }] }, () => '28')
    const rules = review(text, { lang }).map((finding) => finding.rule)
    expect(rules, text).not.toContain('message/one-cta')
    expect(rules, text).not.toContain('cta/weak')
  })
})
