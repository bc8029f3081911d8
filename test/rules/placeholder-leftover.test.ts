import { expect, test } from 'vitest'
import { type Lines, lines } from '../../src/lang/lines.ts'
import rule from '../../src/rules/placeholder/leftover.ts'
import { check, review } from './check.ts'

const page = (body: string): string => `# Bread before breakfast\n\n${body}\n`
const mail = (body: string): string => `Subject: Bread before breakfast\n\n${body}\n`

check(rule, {
  clean: [
    // Labels with their words beside them, and mails that somebody sends by hand.
    '# Larch\n\nBaked at four, at your door by seven.\n\n**[Primary CTA Button]:** Order your first loaf\n',
    '# Roti Larch\n\nDipanggang pukul empat, tiba pukul tujuh.\n\n**[Tombol utama]:** Pesan roti pertamamu\n',
    '# Larch\n\nBaked at four, at your door by seven.\n\n- [For cafés: a crate of forty loaves every morning]\n\n[Order now](/shop)\n',
    {
      kind: 'email',
      copy: '# Mails of the bakery\n\n## Template 1: After the class\n\nSubject: Your photos from the class\n\nHi there,\n\nThe photos of your loaves are online: [Link]. Answer if one is missing.\n\n## Template 2: Next class\n\nSubject: Rye in May\n\nHi there,\n\nThe next class is on [date]. Take a seat: [Link].\n',
    },
    // A label in brackets with its words behind it.
    '# Larch\n\nBaked at four, at your door by seven.\n\n- [CTA Button:] Order your first loaf\n',
    '# Larch\n\nNo fake testimonials, no invented figures: we have just begun.\n\n[Order now](/shop)\n',
    // Tips for whoever sends it, one by one.
    {
      kind: 'email',
      copy: '# Email Template\n\nSubject: Our rye for your shop\n\nDear [Recipient Name],\n\nWe bake for shops like yours. Shall I send a loaf?\n\n[Your Name]\n[Your Position]\n\n**Usage Tips:**\n- Personalize the subject line\n',
    },
    // Comments for whoever builds the page.
    '<!-- TODO: move this section below the fold -->\n\n# Rye\n\n<!-- Section: hero -->\n\nBaked at four.\n',
    {
      lang: 'id',
      kind: 'email',
      copy: '# Templat email\n\nSubject: Roti untuk tamu\n\nHalo Kak [Nama],\n\nKami melihat [bisnis/komunitas Anda] buka sejak pagi.\n',
    },
    // Filled in for each reader, by hand where the draft says so; a way that is given.
    {
      kind: 'email',
      copy: `${mail('Hi Ana,\n\nFresh bread before breakfast.\n\n[Sender name]\n[Phone number]')}\n> The bracketed parts must be replaced by hand.\n`,
    },
    {
      kind: 'email',
      copy: '# Larch: cold email template\n\nSubject: Bread before breakfast\n\nHi Ana,\n\nFresh bread before breakfast.\n\nBest,\n[Your name]\n',
    },
    {
      kind: 'email',
      copy: 'Subject: Bread before breakfast\n\nHi Ana,\n\nFresh bread before breakfast.\n\n[Your name]\n\n> Note: personalize the bracketed parts for each shop.\n',
    },
    page('Ring us, or book online [→ /contact/].'),
    {
      lang: 'id',
      copy: '# Roti untuk panti\n\n## Pesan sesudah donasi\n\n- **Isi**: "Halo [Nama Donatur], terima kasih atas [Jumlah Donasi] untuk roti pagi."\n',
    },
    // Pictures of a working draft, decoration of titles, a figure of the reader's that is only named.
    {
      kind: 'email',
      copy: 'Subject: Bread at seven\n\n**[Larch logo]**\n\nHi Ana,\n\nFresh bread before breakfast.\n\n[Oven camera screenshot]\n',
    },
    {
      lang: 'id',
      kind: 'landing',
      copy: '---\ntitle: "Roti Segar di Solo [Terdekat]"\nmeta_title: "Roti Sarapan [Promo 2026] - Cemara"\n---\n\n# Cemara\n\nRoti segar sebelum sarapan.\n',
    },
    '---\ntitle: "Fresh Bread in Leeds [Best]"\n---\n\n# Larch\n\nFresh rye before breakfast.\n',
    page('Take the waste from “too much” to “$X a week” and see.'),
    page('[Top](#) of the page.\n\n![Loaves](/img/loaves.jpg)'),
    page('```html\n<img src="https://placehold.co/40x40">\n```\n\nFresh rye before breakfast.'),
    page(
      '<a class="tab" href="#" data-tab="2">Order rye</a>\n\n<img src="/img/placeholder.svg" data-src="/img/rye.jpg">',
    ),
    {
      lang: 'id',
      copy: '# Cemara\n\nRoti segar sebelum sarapan.\n\nHarga Rp14.000.000 atau 10 000 000 rupiah, 1.000.000 roti.\n',
    },
    '# Larch\n\nFresh rye before breakfast for 1,000,000 people, 10 000 000 loaves, 000-line to 100 000 0000.\n',
    '# Larch\n\nOrder again → [open the shop → Orders → Repeat]\n',
    // Whoever sends it is asked to fill them in.
    {
      kind: 'email',
      copy: '**Fill in the brackets** before sending.\n\n**Subject:** Rye\n\nHi Ana,\n\nYour rye sells out by nine. Shall we talk?\n\n[Your name]\n[Bakery]\n',
    },
    // The draft says what goes there for each reader.
    {
      kind: 'email',
      copy: 'Fill in: `[what they bake]` = their best-known loaf.\n\n**Subject:** Rye\n\nHi Ana,\n\nYour [what they bake] sells out by nine. Shall we talk?\n\nBo\n',
    },
    {
      kind: 'email',
      copy: 'Subject: Rye\n\nHi Ana,\n\nTell a friend: [Share URL]\n\n[Image prompt] A loaf on a table.\n',
    },
    {
      lang: 'id',
      copy: '# Cemara\n\nRoti segar sebelum sarapan.\n\nHalo Kak [Nama], terima kasih sudah bertanya.\n\n[Pesan sekarang](/toko)\n',
    },
    {
      kind: 'email',
      copy: 'Subject: Bread at seven\n\nHello Ana,\n\nFresh bread before breakfast.\n\n[Unsubscribe] | Larch Bakery, 4 Mill Lane\n',
    },
    page('Baked at four [1], at your door by seven [video].'),
    page('> “[the baker] saved our Sunday,” says Ana Whitlock.'),
    page('- [ ] Flour\n- [x] Salt'),
    page('The only TODO list that bakes. Sizes S to XXL.'),
    page('Call 0113 555 2310 and ask for `[name]`.'),
    page('[Order the sampler]'),
    page('On the phone, a bar at the foot: [Order] [Ask a question]'),
    page('Tap [Basket] and choose [Gift wrap].'),
    page('[Hero image: a loaf in morning light, steam rising]\n\nBaked at four.'),
    page('## Ready-made message\n\nHi Larch, I would like to order bread.\n\n- Loaves: [number]\n- Day: [date]'),
    {
      lang: 'id',
      copy: page(
        '## Pesan WhatsApp\n\nHalo Cemara, saya ingin memesan roti.\n\n- Jumlah: [Jumlah]\n- Jam: [Isi di sini]',
      ),
    },
    { kind: 'email', copy: mail('Hi Ana,\n\nOrder by Friday.\n\n[Unsubscribe] | [Privacy Policy] | [Help]') },
    { kind: 'email', copy: mail('Hi [FIRST_NAME],\n\n[OPENING_SENTENCE]\n\nOrder by Friday.') },
    { kind: 'email', copy: mail('Hi Ana,\n\nAttached for you:\n\n- [Price list PDF]\n- [Hygiene certificate]') },
    {
      kind: 'email',
      copy: '# Message template\n\nSubject: Bread for you\n\nHi Ana,\n\nYour [kind of shop] needs [what it lacks]. Order at [shop link].\n',
    },
    page('**Field:** [ Insert your mail address... ]'),
    { kind: 'email', copy: mail('Hi [name or company],\n\n**[BEGIN LETTER TO GUESTS]**\n\nOrder by Friday.') },
    { kind: 'email', copy: mail('Hi [First Name],\n\nOrder by Friday.') },
    {
      kind: 'email',
      copy: mail('Hi [First Name],\n\nBakers in [City/Region] and at [Prospect Business] order by Friday.'),
    },
    { kind: 'email', lang: 'id', copy: mail('Halo [Nama Depan],\n\nPesan sebelum Jumat.') },
    { copy: `---\nstatus: template\n---\n\n${page('[Name] bakes for you.')}` },
  ],
  found: [
    {
      says: 'picture',
      copy: page('Baked at four.\n\n⟦![Oven placeholder](/img/oven-2.jpg)⟧'),
      not: ['in bold', 'with an entity inside'],
    },
    {
      says: 'picture',
      lang: 'id',
      copy: page(
        '<div>\n⟦<img src="https://via.placeholder.com/400" alt="Roti">⟧\n<p>Roti segar sebelum sarapan.</p>\n</div>',
      ),
      not: ['in bold', 'with an entity inside', 'in a block quote'],
    },
    { says: 'target', copy: page('Baked at four.\n\n[⟦Order your rye⟧](#)') },
    {
      says: 'target',
      lang: 'id',
      copy: page('<p>Roti segar sebelum sarapan.</p>\n\n<a href="#" class="btn">⟦Pesan sekarang⟧</a>'),
      not: ['in bold', 'with an entity inside'],
    },
    { says: 'note', copy: page('Rye cake is ⟦present in the current sitemap⟧ and should be shown.') },
    { says: 'note', copy: page('Opening hours: ⟦owner to confirm⟧.') },
    { says: 'note', lang: 'id', copy: page('Jam buka: ⟦menunggu konfirmasi pemilik⟧.') },
    { says: 'mark', copy: page('> “We saved ⟦$X⟧ with Larch,” says our first customer.') },
    { says: 'slot', copy: page('⟦[Product image]⟧\n\nAt your door in 2 hours.') },
    { says: 'phone', copy: '# Larch\n\nFresh rye before breakfast.\n\nWhatsApp: ⟦000-0000-0000⟧\n' },
    { says: 'phone', lang: 'id', copy: '# Cemara\n\nRoti segar sebelum sarapan.\n\nWhatsApp: ⟦0812-3456-7890⟧\n' },
    { says: 'slot', copy: '# Larch\n\nFresh rye before breakfast.\n\n**Phone:** `⟦[PHONE]⟧`\n' },
    { says: 'slot', copy: '# Larch\n\n“The best rye in years.” — ⟦John Doe⟧, baker\n' },
    { says: 'slot', copy: page('Our baker ⟦[Name]⟧ starts at four.'), offers: [] },
    {
      says: 'slot',
      copy: page('- Rye\n- ⟦[Any new loaf of the season]⟧\n\nAt your door in 2 hours.'),
      offers: ['Take this passage out'],
    },
    { says: 'slot', kind: 'email', copy: mail('Hi Ana,\n\nWe deliver in ⟦[Season]⟧.') },
    { says: 'slot', kind: 'email', copy: mail('Order by Friday.\n\n⟦[Your name]⟧') },
    { says: 'slot', kind: 'email', copy: mail('Pick a time:\n\n⟦[CALENDAR_LINK]⟧') },
    { says: 'note', kind: 'email', copy: mail('Hi Ana,\n\n⟦[If they ordered:]⟧\n\nThank you.'), not: ['in bold'] },
    { says: 'slot', copy: page('Call us at `⟦[NEED DATA: phone of the shop]⟧` before noon.') },
    { says: 'slot', copy: page('Flour: `⟦[insert the name of the mill]⟧`.'), not: ['with an entity inside'] },
    { says: 'slot', lang: 'id', copy: page('Alamat kami: `⟦[PERLU DATA: alamat toko]⟧`.') },
    { says: 'slot', lang: 'id', copy: page('Kata pelanggan (⟦nanti ganti dengan yang asli⟧).') },
    { says: 'mark', lang: 'id', copy: page('Pesan lewat WhatsApp di ⟦628XXXXXXXXX⟧ sebelum siang.') },
    { says: 'target', lang: 'id', copy: page('[⟦Pesan roti⟧](https://wa.me/6281234567890)'), not: ['in bold'] },
    { says: 'mark', copy: page('⟦TODO⟧ - say when we open.') },
    { says: 'slot', copy: page('Note: ⟦replace with real testimonials⟧ as they come in.') },
    { says: 'slot', lang: 'id', copy: page('Catatan: ⟦ganti dengan testimoni asli⟧ bulan depan.') },
    { says: 'mark', copy: page('Call ⟦+91-XXXXXXXXXX⟧ before noon.') },
    { says: 'mark', lang: 'id', copy: page('Pesan lewat WhatsApp di ⟦08xx-xxxx-xxxx⟧ sebelum siang.') },
    { says: 'mark', copy: page('Rye keeps ⟦XX%⟧ longer.') },
    { says: 'mark', lang: 'id', copy: page('Mulai dari ⟦Rp XX.000⟧ sekotak.') },
    { says: 'note', copy: page('Baked at four.\n\nMore on rye (⟦delete before publishing⟧)') },
    { says: 'phone', copy: page('Call (113) ⟦555-0142⟧ before noon.') },
    { says: 'target', copy: page('[⟦Order the sampler⟧]([link])'), not: ['in bold'] },
    { says: 'filler', lang: 'id', copy: page('⟦Teks Anda di sini⟧').replace('Teks Anda di sini', 'Lorem ipsum') },
  ],
})

test('a slot that comes back from mail to mail is told once', () => {
  const copy = ['One', 'Two']
    .map((name, at) => `## Email ${at + 1}: ${name}\n\n**Subject:** Bread ${name}\n\nOrder by Friday.\n\n[Your name]\n`)
    .join('\n')
  expect(review(copy, { kind: 'email' }).filter((finding) => finding.rule === rule.id)).toHaveLength(1)
})

test('every slot that a rewrite leaves is told until it is filled', () => {
  const flat = (value: Lines | Lines[keyof Lines]): string[] =>
    typeof value === 'string' ? [value] : Object.values(value).flatMap(flat)
  for (const lang of ['en', 'id'] as const) {
    for (const line of flat(lines[lang])) {
      for (const [slot] of line.replace(/\{\w+\|([^}]+)\}/g, '[$1]').matchAll(/\[[^\]]+\]/g)) {
        if (/^\[\d+\]$/.test(slot)) continue
        const found = review(page(`Bread ${slot} again.`), { lang }).map((finding) => finding.rule)
        expect(found, slot).toContain(rule.id)
      }
    }
  }
})
