import { askPartials } from '../../lang/ask-targets.ts'
import { integer } from '../../lint/options.ts'
import { defineRule } from '../../lint/rule.ts'
import { allAlike, closingAsks, onlyMain } from '../ask.ts'
import { asksTo, ownWords, some } from '../ask-names.ts'
import { drawnAsk, isAllFields } from '../drawn-ask.ts'
import { endsLate, onlyAside, onlyReads, repeatedLast } from '../last-ask.ts'
import { longPage, plain } from '../long-page.ts'
import { asksNothing, closer } from '../no-ask.ts'
import { commitment, kept, rivals } from '../rivals.ts'
import { closing, firstLine } from '../where.ts'
import { listed, shown } from '../words.ts'

export default defineRule({
  id: 'message/one-cta',
  severity: 'warning',
  summary: {
    en: 'A piece asks for one thing, as often as it likes',
    id: 'Satu tulisan meminta satu hal, boleh diulang',
  },
  why: {
    en: 'Every further choice costs clicks on the one that matters; the same ask, repeated, costs nothing.',
    id: 'Setiap pilihan tambahan mengurangi klik pada ajakan utama; mengulang ajakan yang sama tidak merugikan.',
    source: 'MS-01, MS-04',
  },
  messages: {
    none: {
      en: 'No call to action: the reader gets to the end and is asked for nothing (0 buttons or requests). Close with one ask.',
      id: 'Tidak ada ajakan bertindak (CTA): pembaca sampai di akhir tanpa diminta apa pun (0 tombol atau ajakan). Tutup dengan satu ajakan.',
    },
    drawn: {
      severity: 'info',
      en: 'Only the front matter knows the next step (“{key}”): the text itself asks for nothing (0 requests). Close with one line that names it.',
      id: 'Langkah berikutnya hanya ada di front matter (“{key}”): teksnya sendiri tidak meminta apa pun (0 ajakan). Tutup dengan satu kalimat yang menyebutnya.',
    },
    fields: {
      severity: 'info',
      en: 'All of this page stands in its fields, and none of them asks for anything (0 buttons or requests). Unless the layout adds a button, give it a field of its own.',
      id: 'Seluruh halaman ini ada di kolom isian, dan tidak satu pun meminta apa pun (0 tombol atau ajakan). Kalau tata letaknya tidak menambah tombol, beri kolom sendiri.',
    },
    reading: {
      severity: 'info',
      en: 'The only way on is to read (“{label}”): 0 buttons or requests to order, book, call or write. Close with one ask.',
      id: 'Satu-satunya langkah lanjut hanyalah membaca (“{label}”): 0 tombol atau ajakan untuk memesan, membuat janji, atau menghubungi. Tutup dengan satu ajakan.',
    },
    aside: {
      severity: 'info',
      en: '“{label}” is the only request, and not for what this page offers: 0 buttons or requests to order, book or call. Close with one ask.',
      id: '“{label}” satu-satunya ajakan, dan bukan untuk yang ditawarkan halaman ini: 0 tombol atau ajakan untuk memesan, membuat janji, atau menelepon. Tutup dengan satu ajakan.',
    },
    far: {
      severity: 'info',
      en: 'The page goes on for {words} words after its last ask (“{ask}”) and ends without one. Repeat the ask at the end.',
      id: 'Halaman masih berlanjut {words} kata setelah ajakan terakhir (“{ask}”) dan berakhir tanpa ajakan. Ulangi ajakan itu di akhir.',
    },
    competing: {
      en: '{count} different asks compete: {asks}. Keep “{primary}” as the one ask and drop or fold in the rest.',
      id: '{count} ajakan berbeda saling berebut: {asks}. Pilih “{primary}” sebagai satu-satunya ajakan; hapus atau gabungkan yang lain.',
    },
  },
  options: { most: integer(1, 'How many different asks a piece may hold; "read more" does not count.', 1, 5) },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'none',
      audience: 'b2b',
      bad: `# Finance teams close their books without chasing a single invoice

⟦Tallywell matches every invoice with its payment.⟧
`,
      good: `# Finance teams close their books without chasing a single invoice

Tallywell matches every invoice with its payment.

[Check your fit in 15 minutes](/fit)
`,
    },
    {
      lang: 'id',
      says: 'none',
      audience: 'b2b',
      bad: `# Tim keuangan menutup buku tanpa mengejar satu faktur pun

⟦Tallywell mencocokkan setiap faktur dengan pembayarannya.⟧
`,
      good: `# Tim keuangan menutup buku tanpa mengejar satu faktur pun

Tallywell mencocokkan setiap faktur dengan pembayarannya.

[Cek kesesuaian dalam 15 menit](/cek)
`,
    },
    {
      lang: 'en',
      says: 'drawn',
      audience: 'b2b',
      bad: `---
bookingUrl: https://tallywell.example/book
---

# Finance teams close their books without chasing a single invoice

⟦Tallywell matches every invoice with its payment.⟧
`,
      good: `---
bookingUrl: https://tallywell.example/book
---

# Finance teams close their books without chasing a single invoice

Tallywell matches every invoice with its payment.

[Check your fit in 15 minutes](https://tallywell.example/book)
`,
    },
    {
      lang: 'id',
      says: 'drawn',
      audience: 'b2b',
      bad: `---
urlDaftar: https://tallywell.example/daftar
---

# Tim keuangan menutup buku tanpa mengejar satu faktur pun

⟦Tallywell mencocokkan setiap faktur dengan pembayarannya.⟧
`,
      good: `---
urlDaftar: https://tallywell.example/daftar
---

# Tim keuangan menutup buku tanpa mengejar satu faktur pun

Tallywell mencocokkan setiap faktur dengan pembayarannya.

[Cek kesesuaian dalam 15 menit](https://tallywell.example/daftar)
`,
    },
    {
      lang: 'en',
      says: 'fields',
      audience: 'b2c',
      bad: `---
title: Fresh bread for your family before breakfast
text: ⟦Baked at four, at your door by seven.⟧
---
`,
      good: `---
title: Fresh bread for your family before breakfast
text: Baked at four, at your door by seven.
button: Order for tomorrow
---
`,
    },
    {
      lang: 'en',
      says: 'competing',
      audience: 'b2c',
      bad: `# Fresh bread for your family before breakfast

[Buy now](/shop)

Baked at four, at your door by seven.

[⟦Download the brochure⟧](/brochure.pdf)

[Buy now](/shop)
`,
      good: `# Fresh bread for your family before breakfast

[Buy now](/shop)

Baked at four, at your door by seven.

[Buy now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'competing',
      audience: 'b2c',
      bad: `# Roti segar untuk keluarga sebelum sarapan

[Beli sekarang](/toko)

Dipanggang jam empat, tiba jam tujuh.

[⟦Unduh brosur⟧](/brosur.pdf)

[Beli sekarang](/toko)
`,
      good: `# Roti segar untuk keluarga sebelum sarapan

[Beli sekarang](/toko)

Dipanggang jam empat, tiba jam tujuh.

[Beli sekarang](/toko)
`,
    },
    {
      lang: 'en',
      says: 'reading',
      audience: 'b2c',
      bad: `# Fresh bread for your family before breakfast

⟦Baked at four, at your door by seven.⟧

[Learn more](/about)
`,
      good: `# Fresh bread for your family before breakfast

Baked at four, at your door by seven.

[Order for tomorrow](/shop)
`,
    },
    {
      lang: 'id',
      says: 'reading',
      audience: 'b2c',
      bad: `# Roti segar untuk keluarga sebelum sarapan

⟦Dipanggang jam empat, tiba jam tujuh.⟧

[Selengkapnya](/tentang)
`,
      good: `# Roti segar untuk keluarga sebelum sarapan

Dipanggang jam empat, tiba jam tujuh.

[Pesan untuk besok](/toko)
`,
    },
    {
      lang: 'en',
      says: 'far',
      audience: 'b2c',
      bad: longPage.en,
      good: `${plain(longPage.en)}
[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'far',
      audience: 'b2c',
      bad: longPage.id,
      good: `${plain(longPage.id)}
[Pesan sekarang](/toko)
`,
    },
  ],

  *check(page, { options, spoken, say, found }) {
    const { ctas, primaryAsks } = page.piece
    if (ctas.length === 0) {
      // What stands where the ask should is told by cta/weak.
      const at = asksNothing(page) && !closer(page) ? closing(page) : undefined
      const drawn = at && drawnAsk(page)
      if (!at || drawn === 'shop') return
      const more = { rewrites: closingAsks(page, say) }
      if (drawn) yield found('drawn', at.span, { key: drawn.key }, more)
      else if (isAllFields(page)) yield found('fields', at.span, {})
      else yield found('none', at.span, {}, more)
      return
    }
    const other = onlyAside(page)
    const rest = onlyReads(page) || other ? undefined : endsLate(page)
    const end = closing(page)
    // Nothing is offered for it: a link set in here would part the request from what leads to it.
    if (other) yield found('aside', firstLine(page, other).span, { label: shown(other.text) })
    if (onlyReads(page) && ctas[0] && end && !askPartials.test(page.map.copy.source.text))
      yield found('reading', end.span, { label: shown(ctas[0].text) }, { rewrites: closingAsks(page, say) })
    if (rest && end)
      yield found(
        'far',
        end.span,
        { words: rest.words, ask: shown(rest.last.text) },
        {
          rewrites: [repeatedLast(page, ctas.find((cta) => cta.primary && cta.form !== 'sentence') ?? rest.last, say)],
        },
      )
    if (primaryAsks <= options.most) return
    const rival = rivals(page, options.most)
    if (!rival) return
    const main = kept(page, rival)
    const others = rival.all.filter((cta) => main && commitment(page, cta) !== commitment(page, main))
    const at = others[0]
    if (!main || !at) return
    const names = rival.names.map(({ text }) => `“${shown(ownWords(text))}”`)
    const values = { count: names.length, asks: listed(some(names, say), spoken), primary: shown(main.text) }
    yield found('competing', firstLine(page, at).span, values, {
      related: rival.all.filter((cta) => cta !== at).map((cta) => ({ span: cta.span, message: say(asksTo(cta)) })),
      rewrites: [onlyMain(page, main, others, say), allAlike(page, main, others, say)],
    })
  },
})
