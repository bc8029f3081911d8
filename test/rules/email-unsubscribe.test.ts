import { describe, expect, test } from 'vitest'
import { toolsFor } from '../../src/lint/tools.ts'
import rule from '../../src/rules/email/unsubscribe.ts'
import { check, review } from './check.ts'
import { pageOf } from './page.ts'

const MAIL = 'Subject: Rye on Friday\n\nOn Friday we bake rye at 6 am.\n'

check(rule, {
  clean: [
    {
      copy: 'Subject: Rye this month\n\nHi Ana,\n\nThe new rye is here. Try a loaf on Friday at our door.\n\nTalk soon,\n\nWren\n\n---\n\n**Read on:**\n- https://larch.example\n\n**Unsubscribe** | **Update preferences**\n',
      kind: 'email',
    },
    // What is needed to log in is no newsletter.
    {
      copy: 'Subject: Welcome to Larch\n\nHey Ana,\n\nYour wallet is live. Here is your API key: 4711.\n\nMake your first call at https://larch.example/docs.\n',
      kind: 'email',
    },
    {
      copy: 'Subject: Our bakery for your guide\n\n**To:** desk@paper.example\n\nHello,\n\nWe bake for the north of Leeds. Would you list us?\n',
      kind: 'email',
    },
    { kind: 'email', copy: `${MAIL}\nReply STOP to opt out.\n` },
    { kind: 'email', copy: `${MAIL}\nDon't want these mails? Reply "stop" and I won't write again.\n` },
    {
      kind: 'email',
      lang: 'id',
      copy: 'Subject: Roti\n\nHari Jumat kami memanggang.\n\nTak mau email ini lagi? Balas "stop" saja.\n',
    },
    // The tool adds it, or the letter goes out on paper.
    { kind: 'email', copy: `Paste into Buttondown.\n\n${MAIL}` },
    {
      kind: 'email',
      lang: 'id',
      copy: '**Nomor:** 12/ROTI/2025\n**Perihal:** Penawaran roti kantor\n\nDengan hormat,\n\nKami menawarkan roti gandum untuk rapat tiap Jumat.\n',
    },
    { kind: 'email', copy: `${MAIL}\n[Email preferences](https://example.com/p)\n` },
    { kind: 'email', copy: `${MAIL}\n[Leave](https://example.com/unsubscribe?u=1)\n` },
    { kind: 'email', copy: `${MAIL}\n{{ unsubscribe_link }}\n` },
    { kind: 'email', copy: `Subject: Your visit\n\nHi Ana,\n\nOn Friday we bake rye at 6 am.\n` },
    { kind: 'email', lang: 'id', copy: 'Subject: Kunjungan\n\nHalo Bu Ana,\n\nHari Jumat kami memanggang jam 6.\n' },
    { kind: 'email', lang: 'id', copy: 'Subject: Roti\n\nHari Jumat kami memanggang.\n\nBalas STOP untuk berhenti.\n' },
    { copy: '# Rye on Friday\n\nOn Friday we bake rye at 6 am.\n' },
  ],
  found: [
    // Tools that would do are named, none that sends it.
    {
      says: 'none',
      kind: 'email',
      copy: '> Send with any newsletter tool (Mailchimp, MailerLite, etc.).\n\nSubject: Rye at seven\n\nHi {{ first_name | default: "there" }},\n\nWe keep a loaf for you from 7 am tomorrow.\n\n⟦Come by and try it while it is warm.⟧\n',
      not: ['in a block quote'],
    },
    // What the team writes to itself behind the mails is no mail with a way out.
    {
      kind: 'email',
      says: 'none',
      not: ['in a block quote'],
      copy: `## Email 1

**Subject:** Your first loaf is on the shelf

⟦Come by and try it while it is warm.⟧

## Email 2

**Subject:** The oven is hot again on Friday

Rye at seven, wheat at eight.

## Sending best practices

- **Compliance:** offer an unsubscribe option and a postal address in every mail.
`,
    },
    {
      kind: 'email',
      says: 'some',
      not: ['in a block quote'],
      copy: `## Email 1

**Subject:** Your first loaf is on the shelf

⟦Come by and try it while it is warm.⟧

## Email 2

**Subject:** The oven is hot again on Friday

[Unsubscribe](https://example.com/out)
`,
    },
    { kind: 'email', says: 'none', copy: 'Subject: Rye\n\nHi there,\n\n⟦On Friday we bake rye at 6 am.⟧\n' },
    {
      kind: 'email',
      says: 'none',
      copy: 'Subject: Rye\n\nHi {{first_name|default:"you"}},\n\n⟦On Friday we bake rye at 6 am.⟧\n',
    },
  ],
})

describe('email/unsubscribe', () => {
  test('one finding a file, whatever the number of mails', () => {
    const file = [1, 2, 3].map(
      (n) => `## Email ${n}\n\n**Subject:** Rye number ${n}\n\nOn Friday we bake rye at 6 am.\n`,
    )
    const own = review(file.join('\n'), { kind: 'email' }).filter((finding) => finding.rule === rule.id)
    expect(own.map((finding) => finding.message)).toEqual([expect.stringContaining('0 opt-out lines in 3 mails')])
  })

  test('silent where the sending service adds the footer', () => {
    const page = pageOf('Hi there,\n\nRye is here.\n', { kind: 'email' })
    const found = (serviceAddsFooter: boolean) => [
      ...rule.check(page, toolsFor(rule, { options: { serviceAddsFooter } }, 'en')),
    ]
    expect(found(false)).toHaveLength(1)
    expect(found(true)).toEqual([])
  })
})
