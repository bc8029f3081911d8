import { describe, expect, test } from 'vitest'
import { pack } from '../../src/lang/pack.ts'

/** Sentences of a line, parted by " | ". The line itself is the same without the bars. */
const ENGLISH = [
  'Dr. Lee approved it. | We shipped the next day.',
  'It costs approx. 40 dollars. | Nobody minds.',
  'Mr. and Mrs. Hale bake at home. | Their bread is good.',
  'Read No. 1 in our series. | It is short.',
  'Is that all? | No. | It is not.',
  'We said no. | They said yes.',
  'Fast vs. slow is the wrong question. | Ask about cost.',
  'Bring tools, e.g. a hammer. | Leave the rest.',
  'Some days, i.e. Mondays, are hard.',
  'The lift is 4.8 percent. | That is a lot.',
  'Save 12.5% vs. last year. | No. 1 in Java. | See p. 4.',
  'Visit www.kettle.example. | Then call.',
  'Write to us at hello@kettle.example. | We answer.',
  'Go to https://kettle.example/a.b?c=d. | It loads.',
  'See kettle.example/pricing for prices.',
  'Really?! | Yes, really!',
  'Stop!!! | Now listen.',
  'In the box | • Rye loaf | • Oat loaf',
  'Wait... what happened?',
  'Wait... | What happened?',
  'And then… | Nothing.',
  'And then… nothing.',
  '“It works.” | That is all she said.',
  '“It works!” she said. | We agreed.',
  '"Does it work?" he asked. | It does.',
  'It works (mostly.) | We check it.',
  'It works (see p. 12). | We check it.',
  '(It works.) | (It does.)',
  'Doors open at 9 a.m. and close at 5 p.m. | Come early.',
  'Doors open at 9 a.m. | Come early.',
  'Meet at 5 p.m. tomorrow.',
  'We sell in the U.S. and the U.K. today.',
  'We left the U.S. | Nobody noticed.',
  'Kettle Inc. makes kettles. | They whistle.',
  'Kettle Co. | Made of steel.',
  'Tea, milk, sugar, etc. | All included.',
  'Tea, milk, etc. are included.',
  'J. R. Hale wrote it. | He was ten.',
  'Ph.D. students get it free. | Others pay.',
  'Version 2.1.3 is out. | Get it.',
  'It runs on Node.js. | Fast.',
  '1. Pick a size. | 2. Pay.',
  'First line\n | Second line',
  'First line.\r\n | Second line',
  'Great news 🎉 | '.replace(' | ', ''),
  'It is here! 🎉 | Order today.'.replace('! 🎉 |', '! | 🎉'),
  'Choose plan B. | It is cheaper.',
  'Is it 3 p.m.? | It is.',
  'Prices start at $2.50. | Tax is extra.',
  'Rated 4.9/5. | By whom?',
  'Use it on iOS, Android, etc.; it syncs.',
  'One. | Two. | Three.',
  'Less work. | More tea.',
  'We grew by 12%. | 400 teams joined.',
  'Est. 1998 in Leeds. | Still here.',
  'Max. 12 people. | Min. 2.',
  'Sec. 4 says so. | Art. 5 too.',
  'Hello, St. Ives! | We are open.',
  'Only $9. | No catch.',
  '**Bold claim.** | Then proof.',
  'What if you could stop? | You can.',
  'you write lower case. | so do we.',
  'No blanks around  ',
  'Read it: “Why?” | Because.',
]

const INDONESIAN = [
  'Harganya Rp. 50.000 saja. | Murah, kan?',
  'Harganya Rp50.000. | Belum termasuk ongkir.',
  'PT. Teko Jaya berdiri sejak 1998. | Kantornya di Bandung.',
  'Kami dipercaya PT Teko Jaya Tbk. | Anda juga bisa.',
  'Dr. Sari dan Ir. Budi hadir. | Acaranya ramai.',
  'Yth. Bapak/Ibu, | '.replace(' | ', ''),
  'Datang ke Jl. Melati No. 12. | Parkir luas.',
  'Buka pukul 08.00 s.d. 17.00. | Minggu tutup.',
  'Teh, kopi, dll. | Semua ada.',
  'Teh, kopi, dll. tersedia.',
  'Naik 12,5 persen. | Hebat!',
  'Stok 1.200 buah. | Cepat habis.',
  'Kok bisa?! | Ya bisa.',
  'Tunggu... apa lagi?',
  'Tunggu... | Ada lagi.',
  '“Enak sekali.” | Begitu kata Rani.',
  '“Enak sekali!” kata Rani.',
  'Nomor 1 di kelasnya. | No. 1 di hati.',
  'Hubungi a.n. Rani. | Kami balas.',
  'Budi, S.E. memimpin tim. | Timnya kecil.',
  'Buka teko.example. | Lalu pesan.',
  'Halo kak | '.replace(' | ', ''),
  'Gratis ongkir! | Syarat berlaku.',
  'Baris satu\n | Baris dua',
  'Tersedia di Kec. Coblong, Kab. Bandung. | Cek stok.',
]

const expected = (line: string): string[] => line.split(' | ').map((part) => part.trim())
const input = (line: string): string => line.replaceAll('\n | ', '\n').replaceAll(' | ', ' ')

for (const [code, lines] of [
  ['en', ENGLISH],
  ['id', INDONESIAN],
] as const) {
  describe(code, () => {
    test.each(lines)('%s', (line) => {
      const text = input(line)
      expect(
        pack(code)
          ?.sentences(text)
          .map(({ start, end }) => text.slice(start, end)),
      ).toEqual(expected(line))
    })
  })
}

test('nothing gives no sentence', () => {
  expect(pack('en')?.sentences('')).toEqual([])
  expect(pack('en')?.sentences(' \n\t ')).toEqual([])
})

test('a long line without a stop costs no more than its length', () => {
  const line = 'a.b '.repeat(50_000)
  const start = performance.now()
  expect(pack('en')?.sentences(line)).toHaveLength(1)
  expect(performance.now() - start).toBeLessThan(2000)
})
