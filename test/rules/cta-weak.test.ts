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
    // The fields of a form stand in the front matter.
    '---\nkind: landing\nbody: Sign up below and we will call you.\nsignup:\n  emailAddressPlaceholder: Email\n  submitLabel: Put me on the list\n---\n',
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
    // The link behind the sentence is for its act.
    page('Download the app for free.\n\n[Get the app](/app)\n\n[Learn more](/menu)'),
    page('[Book your tasting](/book)\n\n[Learn more](/menu)'),
    page('Call Ana on 0113 496 0000 to book your tasting.'),
    { kind: 'email', copy: mail('Book your tasting here:\n\nhttps://example.com/book') },
    { lang: 'id', copy: '# Roti\n\nDipanggang jam empat.\n\n[Pesan roti untuk besok](/pesan)\n' },
  ],
  found: [
    // A question to the reader is an ask, whatever the mail ends on.
    {
      says: 'timid',
      severity: 'info',
      kind: 'email',
      copy: mail(
        'Our flour is from the mill next door. The stones are as old as the street. Nobody talks much before five.\n\nQuick question: does your canteen bake its own bread?\n\nMost canteens buy it frozen and warm it up.\n\n⟦I would be happy to help your cooks.⟧',
      ),
      not: ['in a list', 'in a block quote'],
    },
    // The sentence asks for one act, the link behind it for another.
    {
      says: 'other',
      copy: page('Download the app for free and bake along.\n\n[⟦Learn more at rye.example⟧](https://rye.example)'),
      not: ['in a block quote', 'in bold'],
    },
    {
      says: 'other',
      lang: 'id',
      copy: '# Roti\n\nDipanggang jam empat.\n\nUnduh aplikasinya gratis sekarang.\n\n[⟦Selengkapnya⟧](https://roti.example)\n',
      not: ['in a block quote', 'in bold'],
    },
    // A channel's name is no better label; a list of channels no firmer ask.
    {
      says: 'empty',
      lang: 'id',
      copy: '# Roti\n\nDipanggang jam empat.\n\nBisa dibatalkan sampai jam tiga pagi.\n\n[⟦Hubungi kami⟧](https://wa.me/62000)\n\n[WhatsApp](https://wa.me/62000)\n',
      not: ['in a block quote'],
    },
    {
      says: 'timid',
      lang: 'id',
      copy: '# Roti\n\nDipanggang jam empat.\n\n⟦Silakan kontak untuk konsultasi dan pemesanan:⟧\n\n- [WhatsApp: 0812 0000 0000](https://wa.me/62000)\n- [Email: ana@roti.example](mailto:ana@roti.example)\n',
      not: ['in a block quote', 'in a list'],
    },
    // The only button, beside help.
    {
      says: 'empty',
      lang: 'id',
      kind: 'email',
      copy: 'Subject: Kunci dapur Anda\n\nHalo Ana,\n\nKami sedang menyiapkan dapur Anda, dan itu perlu beberapa menit.\n\n<a class="btn" href="https://roti.example">⟦Kunjungi Situs⟧</a>\n\nJika ada pertanyaan, silakan hubungi kami di ana@roti.example.\n',
      not: ['in a list', 'in a block quote', 'in bold'],
    },
    // A look and its bare address.
    {
      says: 'address',
      kind: 'email',
      copy: mail('Two loaves a week cost less than one cake.\n\n→ See Small: ⟦https://rye.example/#small⟧'),
      not: ['in a list', 'in a block quote', 'in bold', 'in an HTML paragraph'],
    },
    // What other people are asked is no way for the reader.
    {
      says: 'nowhere',
      audience: 'b2c',
      copy: page(
        '⟦Browse the classes below and reserve your spot.⟧\n\nInterested in hosting a class? We welcome local teachers. [Get in touch](/hello).',
      ),
      not: ['in a list', 'in a block quote'],
    },
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
