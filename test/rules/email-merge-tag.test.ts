import { expect, test } from 'vitest'
import rule from '../../src/rules/email/merge-tag.ts'
import { check, review } from './check.ts'

const mail = (text: string): string => `Subject: Rye on Friday\n\n${text}\n\n[Unsubscribe](https://example.com/out)\n`

check(rule, {
  clean: [
    { kind: 'email', copy: mail('Hi {{firstName|"there"}},') },
    { kind: 'email', copy: mail('Hi there,\n\n{% for bread in order.breads %}\n- {{ bread.name }}\n{% endfor %}') },
    { kind: 'email', copy: mail('Hi {{ first_name | default: "there" }},') },
    { kind: 'email', copy: mail('Hi {{first_name|default:"there"}},') },
    { kind: 'email', copy: mail('Hi {{ contact.first_name || "there" }},') },
    { kind: 'email', copy: mail("Hi {{ personalization_token('contact.firstname', 'there') }},") },
    { kind: 'email', copy: mail('Hi {% if first_name %}{{ first_name }}{% endif %},') },
    { kind: 'email', copy: mail('Your link: {{ reset_url }} and {{order_number}}.') },
    { kind: 'email', copy: mail('Rye is here.\n\nSee you,\n\n[Your name]') },
    { kind: 'email', copy: mail('We bake 20% less and save 5%% of it.') },
    { kind: 'email', copy: mail('Use `{{first_name}` as it stands.') },
    { copy: '# Rye for {{first_name}}\n' },
    // Somebody fills these in by hand, and the draft says so.
    {
      kind: 'email',
      copy: mail(
        'Dear [Name],\n\nIs [Company] baking?\n\n> Note: the bracketed sections should be filled in before sending.',
      ),
    },
    {
      kind: 'email',
      lang: 'id',
      copy: 'Subject: Roti hari Jumat\n\nHalo [Nama],\n\nApakah [Perusahaan] memanggang?\n\n> Catatan: isian wajib diganti sebelum dikirim.\n',
    },
  ],
  found: [
    // As one service writes them, at the head of a line.
    {
      says: 'fallback',
      kind: 'email',
      copy: 'Subject: ⟦*|FNAME|*⟧, your rye is ready\n\nHi there,\n\nYour loaf is ready. Order your rye by Friday.\n',
    },
    { kind: 'email', says: 'fallback', copy: mail('Hi ⟦*|FNAME|*⟧,'), offers: [] },
    { kind: 'email', says: 'fallback', copy: mail('Hi ⟦%%first_name%%⟧,'), offers: [] },
    { kind: 'email', says: 'fallback', copy: mail('Hi ⟦[First Name]⟧,\n\nIs [COMPANY] baking?') },
    { kind: 'email', says: 'fallback', copy: mail('You are a ⟦{tier}⟧ member.') },
    { kind: 'email', says: 'broken', copy: mail('Hi ⟦{first_name}}⟧,'), not: [] },
    { kind: 'email', says: 'broken', copy: mail('Hi ⟦{{first_name|default:“there”}}⟧,') },
    { kind: 'email', says: 'broken', copy: mail('Go to ⟦{{reset_url}⟧ now.'), offers: ['Write {{reset_url}}'] },
    { kind: 'email', says: 'broken', lang: 'id', copy: mail('Halo ⟦{{}}⟧,') },
  ],
})

test('a file is told once, with the tags of all its mails', () => {
  const mails = ['', ' for {{company}}'].map(
    (more, n) => `## Email ${n}\n\n**Subject:** Rye\n\nHi {{first_name}},\n\nBread${more}.\n`,
  )
  const own = review(mails.join('\n'), { kind: 'email' }).filter((finding) => finding.rule === rule.id)
  expect(own.map(({ message }) => /fallback: (.*?)\./.exec(message)?.[1])).toEqual([
    '2 ({{first_name}} and {{company}})',
  ])
  expect(own[0]?.rewrites[0]?.edits).toHaveLength(3)
})

test.each([
  ['Bread for {{city}}.', 'no words fit any town'],
  ['{{first_name}}, the bread is here.', 'a name in the middle of things'],
  ['Dear Mr. {{last_name}},', 'a title'],
])('%s has no words for an empty field: %s', (line) => {
  const copy = `**Subject:** Rye\n\nHi,\n\n${line}\n\n[Order now](https://example.com/shop)\n`
  const own = review(copy, { kind: 'email' }).filter((finding) => finding.rule === rule.id)
  expect(own.map(({ rewrites }) => rewrites)).toEqual([[]])
})
