import { describe, expect, test } from 'vitest'
import { type Language, pieces } from './asks.ts'

const proofs = (text: string, language: Language = 'en'): string[] =>
  pieces(text, 'landing', language)
    .flatMap((piece) => piece.proofs)
    .map(({ kind, sub }) => `${kind}/${sub}`)

describe('what only looks like proof', () => {
  test.each([
    ['a standard not reached', 'We are not yet SOC 2 certified.'],
    ['a standard that is sold', 'We sell ISO 9001 certification services to factories.'],
    ['a feature for the reader', 'Compliance automation (SOC 2, HIPAA)'],
    ['a virtue', 'Guardrails for Safe, Compliant Innovation'],
    ['a service that is included', 'Priority spring scheduling: guaranteed'],
    ['what the reader’s site is to say', 'You need a page that says "I am near, I am awake, ring me now."'],
    [
      'a trouble and its answer',
      '**"Nothing is written down and we fear the day it breaks"** - We draw the plan, label each pipe and train your staff.',
    ],
    ['papers in a list', 'Attachments (photos, drawings, warranties)'],
  ])('%s: %s', (_, text) => expect(proofs(`# Otto\n\n${text}`)).toEqual([]))

  test.each([
    ['belum', 'Kami belum tersertifikasi ISO 27001.'],
    [
      'keluhan dan jawabannya',
      '**"Pipa kami sering bocor dan tidak ada denahnya"** - Kami gambar denahnya, beri label, dan latih tim Anda.',
    ],
    ['paket', 'Dukungan dan jaminan SLA'],
  ])('%s: %s', (_, text) => expect(proofs(`# Otto\n\n${text}`, 'id')).toEqual([]))

  test('a name that begins as a word for oneself', () => {
    expect(
      proofs('# Otto\n\n“Pompanya jalan terus sejak dipasang bulan lalu.” — I Wayan Sudarma, Ubud\n', 'id'),
    ).toEqual(['verification/testimonial'])
  })

  test('a heading over a place that is kept for names', () => {
    expect(proofs('# Otto\n\n## Our clients\n\n[client logos]\n')).toEqual([])
    expect(proofs('# Otto\n\n## Klien kami\n\n[logo klien]\n', 'id')).toEqual([])
  })

  test('voices that stand there until real ones come', () => {
    const voice = '> “It found every open invoice.” — Ana Whitlock, Larchfield Foods\n'
    expect(proofs(`# Otto\n\n## Testimonials\n\n${voice}`)).toEqual(['verification/testimonial'])
    expect(proofs(`# Otto\n\n## Testimonials (add after pilots)\n\n${voice}`)).toEqual([])
    expect(proofs(`# Otto\n\n## Testimoni (dummy)\n\n${voice}`, 'id')).toEqual([])
  })
})
