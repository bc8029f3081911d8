const LANGUAGES = { en: 'English', id: 'Indonesian' }

/** A page for each rule and an index of them, in `media/rules/`. */
export function rulePages(rules) {
  const pages = new Map(rules.map((rule) => [`media/rules/${file(rule.id)}`, page(rule)]))
  pages.set('media/rules/README.md', index(rules))
  return pages
}

const file = (id) => `${id.replace('/', '-')}.md`

function index(rules) {
  const rows = rules.map(
    (rule) => `| [${rule.id}](${file(rule.id)}) | ${rule.severity} | ${speaksTo(rule)} | ${cell(rule.summary.en)} |`,
  )
  return `# Rules

What each rule checks, and why. \`copydesk explain RULE\` prints the same page. A severity can be changed, and a rule turned
off, in \`.copydesk.json\` (\`"rules": { "message/one-cta": "off" }\`) or in a file's front matter.

| rule | severity | speaks to | says |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}

function page(rule) {
  const parts = [
    `# ${rule.id}`,
    `${rule.summary.en}.`,
    `*${rule.summary.id}.*`,
    `Severity: **${rule.severity}** · Speaks to: ${speaksTo(rule)}${rule.optional ? ' · Not in the recommended preset' : ''}`,
    '## Why',
    `${rule.why.en} (${rule.why.source})`,
    `*${rule.why.id}*`,
    ...silence(rule),
    '## What it says',
    messages(rule),
    ...options(rule),
    '## Examples',
    ...rule.examples.flatMap(example),
  ]
  return `${parts.join('\n\n')}\n`
}

function silence({ coverage, audience }) {
  const known = audience ? ' and its audience is known' : ''
  return coverage ? [`Stays silent until the piece has enough words (40 unless set otherwise)${known}.`] : []
}

function messages(rule) {
  const rows = Object.entries(rule.messages).map(
    ([id, message]) => `| ${id} | ${message.severity ?? rule.severity} | ${cell(message.en)} | ${cell(message.id)} |`,
  )
  return ['| case | severity | English | Indonesian |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

function options(rule) {
  const entries = Object.entries(rule.options)
  if (entries.length === 0) return []
  const rows = entries.map(
    ([key, option]) =>
      `| \`${key}\` | \`${JSON.stringify(option.default)}\` | ${cell(option.allowed)} | ${cell(option.doc)} |`,
  )
  const given = JSON.stringify({ rules: { [rule.id]: [rule.severity, { [entries[0][0]]: entries[0][1].default }] } })
  return [
    '## Options',
    ['| option | default | allowed | what it does |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    `In \`.copydesk.json\`: \`${given}\``,
  ]
}

function example({ lang, says, bad, good, audience, kind }) {
  const context = [LANGUAGES[lang], kind, audience?.toUpperCase()].filter(Boolean).join(', ')
  return [`### ${says} (${context})`, 'Instead of', fenced(bad.replace(/[⟦⟧]/g, '')), 'write', fenced(good)]
}

const fenced = (text) => `\`\`\`\`markdown\n${text.trimEnd()}\n\`\`\`\``

function speaksTo({ audience, kind }) {
  const whom = { b2b: 'companies (B2B)', b2c: 'consumers (B2C)' }[audience] ?? 'everybody'
  const where = { landing: 'landing pages', email: 'emails' }[kind] ?? 'landing pages and emails'
  return `${whom}, ${where}`
}

const cell = (text) => text.replace(/\|/g, '\\|').replace(/\n/g, ' ')
