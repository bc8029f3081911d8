import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import type { PieceMap } from '../../src/message/map.ts'
import { understand } from '../../src/message/understand.ts'

function piece(text: string, language = 'en', kind: 'landing' | 'email' = 'landing'): PieceMap {
  const [first] = understand(read(text, { kind, language })).pieces
  if (!first) throw new Error('no piece')
  return first
}

const proofs = (text: string, language = 'en'): string[] =>
  piece(text, language).proofs.map(({ kind, sub }) => `${kind}/${sub}`)

describe('results told in less usual words', () => {
  test.each([
    ['en', 'number/metric', '# Otto\n\n91% of parcels are repaired on the first visit.'],
    ['en', 'number/scale', '# Otto\n\nMina has hosted this supper more than 400 times.'],
    ['en', 'case/case-study', '# Otto\n\nAt Linden Works, a mill of that age, that cut waste by 18% in a year.'],
    ['en', 'case/case-study', '# Otto\n\nHow Petra gets paid 9 days sooner'],
    ['id', 'number/scale', '# Otto\n\nTahun lalu 310 keluarga memakai kelas ini.'],
    ['id', 'number/metric', '# Otto\n\n78% lulusan 2022 bekerja dalam setahun.'],
    ['id', 'case/case-study', '# Otto\n\nPT Bina Larasati (300 karyawan) memangkas lembur dari 9 jam menjadi 2 jam.'],
    ['en', 'verification/testimonial', '# Otto\n\n"Sana rang me back within the hour every time." *Priya N., Heworth*'],
  ])('%s %s: %s', (language, want, text) => expect(proofs(text, language)).toEqual([want]))

  test.each([
    ['a condition', 'If Otto saved you an hour this week, it has paid for itself.', 'en'],
    ['a loss', 'When her hours were cut in March she came to us for six weeks.', 'en'],
    ['what has not been', 'For people who haven’t slept well since 2019.', 'en'],
    ['how to begin', 'How to Get Started in 5 minutes', 'en'],
    ['a share of something', 'Bakau kami: 8 dari 10 hidup sampai tahun ketiga.', 'id'],
  ])('none in %s', (_, text, language) =>
    expect(proofs(`# Otto\n\n${text}`, language).filter((one) => !one.startsWith('number/metric'))).toEqual([]),
  )
})

describe('names', () => {
  test('a title and a list of names under it are customers', () => {
    expect(proofs('# Otto\n\n## Trusted by kitchens at\n\n- Linden Works\n- Mill & Rye\n')).toContain('case/logos')
  })
  test('a sentence about nobody under such a title is none', () => {
    const text =
      '# Otto\n\n## Who uses it\n\nSmall kitchens and large ones, from here to the coast, on any day of the week.\n'
    expect(proofs(text)).not.toContain('case/logos')
  })
  test('who speaks is named with a firm by the key beside the quote', () => {
    const text = `---\ntitle: Otto\ntestimoni:\n  - kutipan: Dulu rekap sampai malam, sekarang sore sudah pulang.\n    nama: Bu Rini\n    usaha: Toko Larasati\n---\n`
    expect(piece(text, 'id').has.reference).toBe(true)
  })
  test('an "and whose" after the post counts, a parent does not', () => {
    const page = (role: string) =>
      `---\ntitle: Otto\ntestimonials:\n  - quote: "We went from a ten-day close to a three-day close."\n    author: Ada Holt\n    role: ${role}\n---\n`
    expect(piece(page('Financial Controller, Linden Works')).has.reference).toBe(true)
    expect(piece(page('Parent of a pupil')).has.reference).toBe(false)
    expect(piece(page('Financial Controller, Linden Works')).has.roi).toBe(true)
  })
})

describe('asks', () => {
  test('a star or a follow stands beside the way', () => {
    const text = '# Otto\n\n[Start free trial](/trial)\n\n[Star us on GitHub](https://github.com/example/otto)\n'
    expect(piece(text).primaryAsks).toBe(1)
  })
  test('of the buttons that end a page the first one is meant', () => {
    const text =
      '# Otto\n\n<a class="btn" href="/daftar">Daftar Sekarang</a>\n\n<a class="btn" href="https://wa.me/62">Chat Admin</a>\n'
    expect(
      piece(text, 'id')
        .ctas.filter(({ primary }) => primary)
        .map(({ ask }) => ask),
    ).toEqual(['signup'])
  })
  test('a question whether the reader would talk is an ask', () => {
    const text = 'Subjek: Rekap\n\nHalo Bu Rini,\n\nApakah Ibu bersedia ngobrol 15 menit minggu depan?\n'
    expect(piece(text, 'id', 'email').ctas.map(({ ask }) => ask)).toEqual(['book'])
  })
})
