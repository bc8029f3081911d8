const page = `---
kind: landing
audience: b2b
title: Faster closing for finance teams
---

# Close your books in two days

We help finance teams work better. Our platform is the leading solution for modern companies, loved by users everywhere.

[Book a demo](/demo) or [buy now](/buy) or [download the guide](/guide)

> "It just works." – Ana, who runs finance at a company of 300 people & more

Set it up on Monday 🚀, and close on Wednesday.
`

const emails = `## Email 1

**Subject:** Your seat is waiting
**Preheader:** Two weeks of quiet evenings

Hi {{ first_name }},

you signed up because evenings are loud. We think you will like what comes next, and so do the people who came before you.

[Start now](https://example.com/start) or [read more](https://example.com/more) or [call us](https://example.com/call)

## Email 2

**Subject:** Last call 👋

Hi {{ first_name }},

it is not too late. Everything you need is in one place, and it is better than ever. Reply to this email when you like.
`

const halaman = `---
kind: landing
audience: b2c
---

# Pagi yang tenang untuk Anda

Kami selalu mengutamakan kualitas. Produk kami disukai banyak orang dan cocok untuk siapa saja yang ingin hidup lebih baik, kapan saja
dan di mana saja, tanpa perlu repot memikirkan hal-hal kecil setiap hari.

[Beli sekarang](/beli) atau [hubungi kami](/kontak)
`

const inFrontMatter = `---
kind: landing
audience: b2c
hero:
  title: "Sleep \\u201cdeeper\\u201d, wake calmer \\U0001F642"
  text: >-
    A pillow that listens.
    It is simply the best.
  cta: { text: 'Don''t wait', url: /buy }
---

Nobody should be tired. This pillow is made with love, by people who care, and it comes in many colours that go with everything at home.
`

const inFence = `# Welcome sequence

\`\`\`text
Subject: Your first week 🌱
Preheader: Three small steps

Hi {{ first_name }},

everything you need is in one place. We think you will like it, and so do the people who came before you.

[Start now](https://example.com/start) or [call us](https://example.com/call)
\`\`\`
`

const openTag = `${page}
<div class="end

[Book a demo](/demo)
`

const crlf = (text: string) => text.replaceAll('\n', '\r\n')

/** Files whose paths and bytes have broken tools before, by their path. */
export const nastyFiles: Readonly<Record<string, string>> = {
  'with spaces (and more)/page one.md': page,
  'ünï — 日本語/halaman é.md': halaman,
  '[brackets] {braces}/a+b & c.md': page,
  '100% #1/50%25.md': emails,
  '🚀 launch’s day.md': page,
  'emails in a fence.md': `\uFEFF${crlf(inFence)}`,
  'open tag.md': openTag,
  // Windows has no such names.
  ...(process.platform === 'win32' ? {} : { 'what next?/so: what?.md': page }),
  'crlf.md': crlf(page),
  'crlf emails.markdown': crlf(emails),
  'bom.md': `\uFEFF${page}`,
  'bom and crlf.md': `\uFEFF${crlf(halaman)}`,
  'front matter.md': inFrontMatter,
  'front matter crlf.md': crlf(inFrontMatter),
  'component.mdx': `${page}\n<Hero buttonText="Get started" title="Close *faster*" />\n`,
  'notes.md': '# Notes\n\nBuy milk. Ask Ana about the numbers.\n',
  'empty.md': '',
  'unclosed.md': `${page}\n\`\`\`\nBuy now\n<div>\n{{< cta`,
  'own rules/.copydesk.json':
    '{\n  // The team is strict here.\n  "rules": { "message/one-cta": "error", "message/three-proofs": "off" }\n}\n',
  'own rules/page.md': page,
  '.hidden/page.md': page,
  'node_modules/pkg/page.md': page,
}
