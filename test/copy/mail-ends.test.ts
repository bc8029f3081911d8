import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'

const mail = (end: string) =>
  `# Welcome mail\n\n**Subject:** Why the loom is quiet\n\n---\n\nHi there,\n\nYour loom ships on Monday. Book the set-up call when it suits you.\n\n${end}`
const said = (text: string) =>
  read(text, { kind: 'email' })
    .pieces.flatMap(({ blocks }) => blocks.map(({ prose }) => prose.text))
    .join('\n')

describe('where a mail ends', () => {
  test.each([
    ['its sender takes leave', 'Best,\nMira\n\n---\n\n## Wording to keep\n\n- Never name another maker'],
    ['a name stands after a dash', '— Mira\nThe loom house\n\n---\n\n## Other decisions\n\n- Never name another maker'],
    ['its notes say so', 'Mira\n\n## Sending schedule\n\n- Never name another maker'],
    ['Indonesian notes say so', 'Salam,\nMira\n\n---\n\n## Catatan untuk tim\n\n- Never name another maker'],
  ])('%s', (_, end) => {
    expect(said(mail(end))).toContain('ships on Monday')
    expect(said(mail(end))).not.toContain('another maker')
  })

  test('words below a rule that nobody signed above belong to it', () => {
    expect(
      said(mail('It weighs nine kilos.\n\n---\n\n## What is in the box\n\n- Never a spare part missing')),
    ).toContain('spare')
  })

  test('a subject named in the notes begins no mail', () => {
    const notes =
      '## Email sending best practices\n\n- **Subject line:** test two of them\n- **Opt-out:** put an unsubscribe link in every mail'
    const text = `## Mail 1\n\n**Subject:** Your loom\n\nHi,\n\nIt ships today.\n\nBest,\nMira\n\n---\n\n## Mail 2\n\n**Subject:** Your yarn\n\nHi,\n\nIt ships today too.\n\nBest,\nMira\n\n---\n\n${notes}\n`
    expect(read(text, { kind: 'email' }).pieces).toHaveLength(2)
  })

  test('a table of further subjects is none of the notes', () => {
    const table = '| Tier | Subject |\n|---|---|\n| Gold | You weave gold |'
    expect(said(mail(`— Mira\n\n---\n\n## Tiers\n\n${table}`))).toContain('You weave gold')
  })
})

describe('subjects in the headings of a series', () => {
  const series = (first: string, second: string) =>
    `# Loom series\n\n## ${first}\n\n> Preview: Two minutes.\n\nHi,\n\nWarp it tonight.\n\n[Open the guide →]\n\n## ${second}\n\nSkip this for those who have begun.\n\n> Preview: Ten minutes.\n\nWeave it tomorrow.\n\n[See the film →]\n`

  test('give each mail its subject, and its preview its line', () => {
    const { kind, pieces } = read(series('1. At once: "Your loom is here"', '2. Day 3: "Did it warp?"'))
    expect(kind).toBe('email')
    expect(pieces.map(({ blocks }) => blocks.slice(0, 2).map(({ role, prose }) => `${role} ${prose.text}`))).toEqual([
      ['subject Your loom is here', 'preheader Two minutes.'],
      ['subject Did it warp?', 'preheader Ten minutes.'],
    ])
    expect(pieces.flatMap(({ blocks }) => blocks.map(({ prose }) => prose.text)).join(' ')).not.toContain('Skip')
  })

  test('are no subjects where the headings name no mails', () => {
    expect(read(series('Weavers say: "Your loom is here"', 'They also say: "Did it warp?"')).kind).not.toBe('email')
  })
})
