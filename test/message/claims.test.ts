import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import { pack } from '../../src/lang/pack.ts'
import {
  agrees,
  type CertificateFacts,
  disagrees,
  type FigureFacts,
  readClaims,
  sameCertificate,
  sameMeasure,
} from '../../src/message/claims.ts'
import { readPiece } from '../../src/message/statements.ts'

function claims(copy: string, language: 'en' | 'id' = 'en') {
  const { pieces } = read(copy, { kind: 'landing', language })
  const language_ = pack(language)
  if (!language_) throw new Error('no pack')
  return pieces.flatMap((piece) => readClaims(readPiece(piece, language_)))
}

function figure(copy: string, language: 'en' | 'id' = 'en'): FigureFacts {
  const found = claims(copy, language).find((claim) => claim.about === 'figure')
  if (found?.about !== 'figure') throw new Error(`no figure in “${copy}”`)
  return found
}

function certificate(copy: string, language: 'en' | 'id' = 'en'): CertificateFacts {
  const found = claims(copy, language).find((claim) => claim.about === 'certificate')
  if (found?.about !== 'certificate') throw new Error(`no certificate in “${copy}”`)
  return found
}

const OWN = new Set(['Tallywell'])

describe('figures', () => {
  test.each([
    ['Tallywell cuts the month-end close by 28%.', 'Cut your month-end close by 27%.', false],
    ['Start your 14-day free trial.', 'Try it free: a 30 day trial.', false],
    ['Start your 14-day free trial.', 'A free trial for two weeks.', true],
    ['Loved by 4,200 customers.', 'Join over 4,000 happy customers.', true],
    ['Loved by 4,200 customers.', 'Join 3,800 happy customers.', false],
    ['Crews answer invoices 3 times faster.', 'Our crews answer their invoices 5x faster.', false],
    ['We moved 12,438 parcels to the islands.', 'We have moved 12,400 parcels to the islands.', true],
  ])('%s | %s', (a, b, same) => {
    expect(sameMeasure(figure(a), figure(b), OWN)).toBe(true)
    expect(agrees(figure(a), figure(b))).toBe(same)
  })

  test.each([
    ['Halden Freight cut its returns by 18%.', 'In the north, Orrin Foods cut its returns by 25%.'],
    ['Crews answer invoices 3 times faster.', 'Bakers sell loaves 5x faster.'],
    ['Start your 14-day free trial.', '30-day money-back guarantee.'],
    ['In 2023 our crews saved 300 hours of paperwork.', 'In 2024 our crews saved 500 hours of paperwork.'],
    ['Crews cut invoice errors by 20%.', 'Crews cut invoice errors by 20 hours.'],
  ])('%s is another thing than %s', (a, b) => expect(sameMeasure(figure(a), figure(b), OWN)).toBe(false))

  test('the same measure in two languages', () => {
    const [en, id] = [figure('Start your 14-day free trial.'), figure('Mulai uji coba gratis 30 hari.', 'id')]
    expect(sameMeasure(en, id)).toBe(true)
    expect(agrees(en, id)).toBe(false)
  })

  test('words of others, questions and tables are left out', () => {
    expect(claims('# A page\n\n> “We saved 40% of our time.” – Ana\n\nDo you lose 12 hours a week?\n')).toEqual([])
    expect(claims('# A page\n\n| Plan | Time |\n|---|---|\n| Basic | 5 hours of help |\n')).toEqual([])
  })
})

describe('certificates', () => {
  test.each([
    ['Certified to ISO/IEC 27001:2013.', 'ISO27001:2022 certified.', true],
    ['Audited for SOC 2 Type II.', 'We hold a SOC 2 Type 1 report.', true],
    ['Audited for SOC 2 Type II.', 'SOC 2 (Type 2) audited.', false],
    ['We are working towards ISO 27001.', 'ISO 27001 certified since spring.', true],
    ['SOC 2 audited, and ready when your team is.', 'Our SOC 2 report is yours to read.', false],
  ])('%s | %s', (a, b, differ) => {
    expect(sameCertificate(certificate(a), certificate(b))).toBe(true)
    expect(disagrees(certificate(a), certificate(b))).toBe(differ)
  })

  test('names are those of one standard', () => {
    expect(sameCertificate(certificate('ISO 27001 certified'), certificate('ISO 9001 certified'))).toBe(false)
    expect(certificate('Kami sedang menuju ISO 27001.', 'id')).toMatchObject({ name: 'ISO 27001', pending: true })
    expect(claims('Our conference is the place for every leed in the ens.')).toEqual([])
  })
})
