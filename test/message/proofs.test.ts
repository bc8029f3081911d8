import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import type { PieceMap } from '../../src/message/map.ts'
import { understand } from '../../src/message/understand.ts'

function piece(text: string, language = 'en'): PieceMap {
  const [first] = understand(read(text, { kind: 'landing', language })).pieces
  if (!first) throw new Error('no piece')
  return first
}

const proofs = (text: string, language = 'en'): string[] =>
  piece(text, language).proofs.map(({ kind, sub }) => `${kind}/${sub}`)

describe('figures', () => {
  test.each([
    ['number/experience', 'With over 20 years of experience in joinery, Otto builds stairs.'],
    ['number/experience', 'Serving Harbour Bay since 1992.'],
    ['number/experience', 'For more than three decades we have repaired clocks.'],
    ['number/scale', 'Join 300+ bakeries already ordering with Crumbly.'],
    ['number/scale', '150+ kitchens installed'],
    ['number/scale', 'Join hundreds of families who planned their garden with us.'],
    ['number/scale', 'It is used in 7 cities and 12 counties.'],
    ['number/roi', 'Most of our clients reclaim 10 hours per week.'],
    ['number/roi', 'They saved 14 hours a week.'],
    ['number/metric', '100% customer satisfaction'],
  ])('%s: %s', (want, text) => expect(proofs(`# Otto\n\n${text}`)).toEqual([want]))

  test.each([
    ['number/experience', 'Berpengalaman selama 12 tahun di bidang mebel.'],
    ['number/experience', 'Melayani Sleman sejak 1998.'],
    ['number/scale', 'Dipercaya 4.000+ pelanggan di Solo.'],
    ['number/roi', 'Biaya listrik pelanggan kami turun 18%.'],
  ])('%s: %s', (want, text) => expect(proofs(`# Otto\n\n${text}`, 'id')).toEqual([want]))

  test.each([
    ['a price', 'Only $49 per month.'],
    ['a phone', 'Call +62 21 5551234.'],
    ['a promised multiplier', 'Write invoices up to 10x faster.'],
    ['an offer', 'Save up to 50% today.'],
    ['a plan limit', 'Includes up to 5,000 contacts.'],
    ['a feature count', 'Comes with 24 templates.'],
    ['a market statistic', 'Studies show that 60% of people forget their passwords.'],
    ['worked arithmetic', '3 referrals x $1,800 = $5,400 in income.'],
    ['a condition', 'If you save 3 hours a week, you could cook.'],
    ['a question', 'Have you saved 14 hours a week?'],
    ['a specification', 'The lamp weighs 400 g and is 30 cm tall.'],
  ])('not %s', (_, text) => expect(proofs(`# Otto\n\n${text}`)).toEqual([]))

  test.each([
    ['harga', 'Mulai Rp 50.000 per bulan.'],
    ['diskon', 'Diskon 50% hari ini.'],
    ['janji', 'Hemat hingga 50%.'],
    ['telepon', 'WA 0812-3456-7890'],
  ])('bukan %s', (_, text) => expect(proofs(`# Otto\n\n${text}`, 'id')).toEqual([]))

  test('promised figures count under a title that says they were reached', () => {
    expect(proofs('# Otto\n\nReal impact:\n\n- Ship orders 3x faster\n- Reduce returns by 40%')).toEqual([
      'number/roi',
      'number/roi',
    ])
    expect(proofs('# Otto\n\nYou get:\n\n- Ship orders 3x faster\n- Reduce returns by 40%')).toEqual([])
  })

  test('two short figures in one breath are one proof', () => {
    expect(proofs('# Otto\n\n10+ years of research. 26+ papers published.')).toEqual(['number/experience'])
  })
})

describe('cases', () => {
  test.each([
    ['case/case-study', '## Case Study: Orrin Foods'],
    ['case/case-study', 'A Leeds bakery we worked with doubled its orders.'],
    ['case/logos', 'Used by Halden Freight, Orrin Foods and Brightwater.'],
    ['case/logos', '## Our clients\n\n![Orrin](a.png) Orrin, Halden'],
    ['case/customer', 'Pia is happy to speak with you if you want a reference.'],
  ])('%s: %s', (want, text) => expect(proofs(`# Otto\n\nMost here bake.\n\n${text}`)).toEqual([want]))

  test.each([
    ['an unnamed crowd', 'Trusted by leading brands.'],
    ['a default', 'This port is used by default.'],
    ['a link', 'Read our case studies'],
  ])('not %s', (_, text) => expect(proofs(`# Otto\n\n${text}`)).toEqual([]))

  test('a story and its figure in two clauses are two proofs, each with its own words', () => {
    const found = piece('# Otto\n\nA Leeds bakery we worked with started on a Monday — saved 6 hours a week.').proofs
    expect(found.map(({ sub, text }) => [sub, text])).toEqual([
      ['case-study', 'A Leeds bakery we worked with started on a Monday'],
      ['roi', 'saved 6 hours a week.'],
    ])
  })

  test('Indonesian', () => {
    expect(proofs('# Otto\n\nDipercaya oleh Bank Lestari dan PT Karsa Boga.', 'id')).toEqual(['case/logos'])
    expect(proofs('# Otto\n\nDipercaya ribuan orang.', 'id')).not.toContain('case/logos')
  })
})

describe('who vouches', () => {
  test.each([
    ['verification/guarantee', 'Every frame has a lifetime warranty.'],
    ['verification/guarantee', '30-day money-back guarantee'],
    ['verification/compliance', 'All data handling is GDPR-compliant.'],
    ['verification/security', 'We are ISO 27001 certified.'],
    ['verification/accreditation', 'Ana is a certified lactation consultant.'],
    ['verification/accreditation', 'BSc (Hons) Physiotherapy'],
    ['verification/accreditation', 'Otto is a member of the Guild of Clockmakers.'],
    ['verification/press', 'Featured in the Harbour Weekly'],
    ['verification/award', 'Winner of the Golden Plane 2023'],
    ['verification/rating', '4.9/5 from our guests'],
    ['verification/patent', 'The hinge is patented.'],
  ])('%s: %s', (want, text) => expect(proofs(`# Otto\n\n${text}`)).toEqual([want]))

  test.each([
    ['verification/guarantee', 'Garansi resmi 2 tahun.'],
    ['verification/accreditation', 'Terdaftar di Kementerian Perdagangan.'],
    ['verification/compliance', 'Sesuai UU PDP.'],
    ['verification/rating', 'Rating 4,9 dari 2.000 ulasan'],
  ])('%s: %s', (want, text) => expect(proofs(`# Otto\n\n${text}`, 'id')).toEqual([want]))

  test.each([
    ['a refusal', 'We cannot guarantee a date.'],
    ['a software licence', 'MIT licensed.'],
    ['a mechanism', 'Notes are encrypted at rest.'],
    ['what is not reached yet', 'We are working toward ISO 27001.'],
    ['praise without a name', 'As seen in leading magazines.'],
    ['what the reader becomes', 'Get certified in six weeks.'],
  ])('not %s', (_, text) => expect(proofs(`# Otto\n\n${text}`)).toEqual([]))
})

describe('testimonials', () => {
  const said = 'verification/testimonial'

  test.each([
    [
      'front matter',
      '---\ntitle: Otto\ntestimonials:\n  - quote: The stairs are the best part of our house now.\n    name: Pia Lund\n---\n\n# Otto builds stairs',
    ],
    ['a block quote with a name', '# Otto\n\n> The stairs are the best part of our house.\n>\n> — Pia Lund, Leeds'],
    ['quotes and a dash', '# Otto\n\n"The stairs are the best part of our house." - Pia Lund, Leeds'],
    ['somebody told us', '# Otto\n\nHere is what Pia told us:\n\n"The stairs are the best part of our house."'],
    ['a title that says so', '# Otto\n\n## What our customers say\n\n"The stairs are the best part of our house."'],
    [
      'a long account',
      '# Otto\n\n"We called in June and had the stairs in July. Our children run up and down all day."',
    ],
  ])('%s', (_, text) => expect(proofs(text)).toEqual([said]))

  test.each([
    ['a prompt', '# Otto\n\nAsk it:\n\n- "Show me the unread messages of today"'],
    ['a placeholder', '# Otto\n\n"The stairs are the best part of our house." - [Name], Leeds'],
    ['a note', '# Otto\n\n> Note: the shop is closed on Mondays and we answer on Tuesdays.'],
    ['an objection', '# Otto\n\nThey say "I need to think about it" and leave.'],
  ])('not %s', (_, text) => expect(proofs(text)).toEqual([]))

  test('each counts, and figures inside are not counted again', () => {
    const text =
      '# Otto\n\n## Testimonials\n\n"We saved 14 hours a week with it." - Pia Lund, Leeds\n\n"It cut our costs by 30%." - Jo Orrin, York'
    expect(proofs(text)).toEqual([said, said])
  })

  test('the same words twice are one, and of three people a theme’s own', () => {
    const words = '"The stairs are the best part of our house."'
    const page = (...names: string[]) =>
      `# Otto\n\n## Testimonials\n\n${names.map((name) => `${words} - ${name}`).join('\n\n')}`
    expect(proofs(page('Pia Lund, Leeds', 'Pia Lund, Leeds'))).toEqual([said])
    expect(proofs(page('Pia Lund, Leeds', 'Jo Orrin, York', 'Ada Holt, Bath'))).toEqual([])
  })

  test('of a long one the sentence that recommends', () => {
    const long = `"${'We had waited for new stairs for a very long time and nobody came. '.repeat(4)}I would highly recommend Otto to anyone." - Pia Lund`
    expect(piece(`# Otto\n\n## Testimonials\n\n${long}`).proofs[0]?.text).toBe(
      'I would highly recommend Otto to anyone.',
    )
  })

  test('Indonesian', () => {
    const text = '# Otto\n\n## Testimoni\n\n"Tangganya rapi dan selesai tepat waktu sekali."\n\n— Rina, Solo'
    expect(proofs(text, 'id')).toEqual([said])
  })
})

test('a proof stands inside its block and is no longer than a statement', () => {
  const text = `# Otto\n\n${'We make stairs of oak and ash for old houses, '.repeat(12)}with over 20 years of experience in joinery.`
  for (const proof of piece(text).proofs) {
    expect(proof.text.split(/\s+/).length).toBeLessThanOrEqual(45)
    expect(proof.span.start).toBeGreaterThanOrEqual(proof.block.span.start)
    expect(proof.span.end).toBeLessThanOrEqual(proof.block.span.end)
  }
  expect(piece(text).proofs).toHaveLength(1)
})

describe('proof that is told in other shapes', () => {
  test.each([
    ['number/scale', 'Trusted by 100s of practices across the North.', 'en'],
    ['number/scale', 'We scanned 1,000 small business sites last spring.', 'en'],
    ['verification/press', 'As featured in: Harbour Weekly | Tool Times | The Leith Post', 'en'],
    ['number/metric', '34 of 40 participants slept through the night.', 'en'],
    ['number/metric', '9 out of 10 customers came back within a year.', 'en'],
    ['number/scale', '3,000 people bought this lamp.', 'en'],
    ['number/scale', "I'd love to show you how 60+ bakeries use Crumbly to save 9 hours a month.", 'en'],
    ['verification/security', 'Kwitto is SOC 2 Type II certified.', 'en'],
    ['number/scale', 'Udah dipake 500+ tukang di Solo.', 'id'],
    ['number/metric', '34 dari 40 peserta tidur lebih nyenyak.', 'id'],
    ['number/scale', 'Saya ingin tunjukkan bagaimana 60+ warung memakai Kasirin untuk menghemat 9 jam sebulan.', 'id'],
    ['verification/compliance', 'Kami mematuhi UU PDP.', 'id'],
  ])('%s: %s', (want, text, language) => expect(proofs(`# Otto\n\n${text}`, language)).toEqual([want]))

  test.each([
    ['where notes are kept', 'Your notes live in Harbour Docs.', 'en'],
    ['goods for sale', 'We sell extended warranties and warranty options for every budget.', 'en'],
    ['what others do not know', "Most owners don't know HIPAA.", 'en'],
    ['what a standard asks', 'SOC 2 requires evidence for every change.', 'en'],
    ['what audits are good for', 'The main advantage of an external audit is a fresh pair of eyes.', 'en'],
    ['help with a law', "We'll show you where you stand with GDPR.", 'en'],
    ['what buyers ask', '70% of buyers require SOC 2 before they sign.', 'en'],
    ['an invitation', 'Bergabunglah dengan pelanggan kami yang puas.', 'id'],
    ['what each takes home', 'Sertifikat keikutsertaan untuk semua peserta.', 'id'],
    ['a standard that nobody checks', 'Website cepat sesuai standar Google.', 'id'],
    ['what a bank asks', 'Bank mewajibkan ISO 27001 bagi pemasok.', 'id'],
  ])('none: %s', (_, text, language) => expect(proofs(`# Otto\n\n${text}`, language)).toEqual([]))

  test('a story that ends in figures a few lines on', () => {
    const story = '# Otto\n\nHarbour Bikes was struggling with slow repairs. They came to us in May.\n\n'
    expect(proofs(`${story}- Turnaround fell from 9 days to 3`)).toEqual(['case/case-study', 'number/roi'])
    expect(proofs(`${story}- We listened`)).toEqual([])
  })

  test('cells under what came of it', () => {
    const table = (head: string) =>
      `# Otto\n\n| Measure | ${head} |\n| --- | --- |\n| Repairs | 12,000 |\n| Come back | 84% |`
    expect(proofs(table('Result'))).toEqual(['number/metric', 'number/metric'])
    expect(proofs(table('Limit'))).toEqual([])
  })

  test('figures in a part of the front matter that is for them', () => {
    expect(proofs('---\nnumbers:\n  - value: 12,000\n    label: bikes repaired\n---\n# Otto')).toEqual([
      'number/metric',
    ])
    expect(proofs('---\ncapaian:\n  - angka: 12000\n    label: sepeda diperbaiki\n---\n# Otto', 'id')).toEqual([
      'number/metric',
    ])
    expect(proofs('---\nplans:\n  - value: 12,000\n    label: contacts\n---\n# Otto')).toEqual([])
  })

  test('words under a title that says whose they are', () => {
    const said = '> The coach made my son love the game again.\n\n> She plays every day now and asks for more.'
    expect(proofs(`# Otto\n\n## What Parents and Players Say\n\n${said}`)).toEqual([
      'verification/testimonial',
      'verification/testimonial',
    ])
    expect(proofs(`# Otto\n\n## The winter ahead\n\n${said}`)).toEqual([])
  })
})

describe('names behind a dash', () => {
  test.each([
    ['en', '> "I slept eight hours at last." — Marta K., Leeds'],
    ['en', '> "I slept eight hours at last." — Dr. Amaya Rowe, Leeds'],
    ['id', '> "Akhirnya tidur delapan jam." — Dr. Sari L., Bandung'],
  ])('%s: %s', (language, text) => expect(proofs(`# Otto\n\n${text}`, language)).toEqual(['verification/testimonial']))

  test('no sentences', () => expect(proofs('# Otto\n\n> "Sleep is work." — We think so. Do you?')).toEqual([]))
})

describe('figures that prove nothing', () => {
  test.each([
    ['id', 'what is taken off until a day', 'Hemat 30% sebelum 12 Mei.'],
    ['id', 'what is taken off a price', 'Bayar Rp 899.000 per tahun, hemat 25%.'],
    ['id', 'what the reader does', 'Setiap tanggal 1 Anda mengirim 40 pesan tagihan.'],
    ['en', 'what the reader does', 'Every month you process 400 orders.'],
  ])('%s, %s: %s', (language, _, text) => expect(proofs(`# Otto\n\n${text}`, language)).toEqual([]))

  test('what is saved is a result', () =>
    expect(proofs('# Otto\n\nPelanggan kami hemat 30% biaya listrik.', 'id')).toEqual(['number/roi']))

  test('in a problem', () => {
    const mail =
      '# Close the books in two days\n\nMost finance teams lose two weeks a quarter to chasing receipts. Yours does not have to.\n\nNorthbeam matches every receipt to the ledger.'
    const { problem, proofs: shown, has } = piece(mail)
    expect(problem.map(({ text }) => text)).toEqual([expect.stringContaining('lose two weeks')])
    expect(shown).toEqual([])
    expect(has.roi).toBe(false)
  })
})
