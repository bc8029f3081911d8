import rule from '../../src/rules/message/one-cta.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    // The deposit is a step of the booking.
    '# A weekend of rye\n\nBake beside the river for three days.\n\n[Sign me up](/join) [Pay the deposit](/deposit)\n',
    // Subjects to choose from are no mail of their own.
    {
      kind: 'email',
      copy: '# Newsletter for May\n\n## Subject lines (test these)\n\n**Option A:** Rye, spelt and a new oven for the whole street\n**Option B:** You can now order by the slice, every day before noon\n\n**Preview text:** A new oven, two new loaves, and bread by the slice from May on.\n\n---\n\n## Email body\n\n---\n\n**Subject:** A new oven\n\nHi there,\n\nThe new oven is in, and you can order by the slice.\n\n[Order a slice](https://example.com/slice)\n',
    },
    // Each row of a price list leads to its own page.
    '# Bread classes\n\nBake your own rye in one morning.\n\n| Class | Price | Where |\n| --- | --- | --- |\n| Rye | 40 | [Rye](https://rye.example/rye) |\n| Spelt | 45 | [Spelt](https://rye.example/spelt) |\n| Oat | 35 | [Oat](https://rye.example/oat) |\n',
    // A stock of labels for several screens.
    {
      audience: 'b2c',
      copy: '# Fresh bread for your family before breakfast\n\nBaked at four, at your door by seven.\n\n## CTA\n\n- `Order now`\n- `Start your free trial`\n- `Choose the large plan`\n',
    },
    '---\nprice: "120,000"\nberat: 400\n---\n\n# Fresh bread before breakfast\n\nBaked at four, at your door by seven.\n',
    // A shop's layout draws the button from the price and the stock; haste makes an ask of a card's words.
    '---\nprice: 12\ninStock: true\n---\n\n# Fresh bread before breakfast\n\nBaked at four, at your door by seven.\n',
    {
      lang: 'id',
      copy: `---\nblurbs:\n${['Solo', 'Tegal', 'Garut'].map((town) => `  - text: Roti segar dari ${town} untuk sarapan keluarga Anda. Pesan sekarang dan nikmati selagi hangat!\n`).join('')}---\n\n# Roti segar sebelum sarapan\n`,
    },
    // The ask stands in a part of its own.
    '# Fresh bread before breakfast\n\nBaked at four, at your door by seven.\n\n{% include book-cta.html %}\n',
    '# Fresh bread before breakfast\n\nBaked at four, at your door by seven.\n\n{{< contact-form >}}\n',
    {
      lang: 'id',
      copy: '# Roti segar sebelum sarapan\n\nDipanggang jam empat, tiba jam tujuh.\n\n{{< tombol-whatsapp >}}\n',
    },
    // What is asked for is told in the answer.
    {
      kind: 'email',
      copy: 'Subject: Your last box\n\nHello Ana,\n\nWould you mind telling me why you left? Just reply with a line or two.\n\nTom\n',
    },
    // Help and an address beside the button.
    '# Fresh bread before breakfast\n\nBaked at four.\n\n[Order now](/order)\n\nQuestions? Email us at hello@rye.example.\n',
    '# Fresh bread before breakfast\n\nBaked at four.\n\n[Order now](/order)\n\n🌐 www.rye.example\n',
    // A question that wants a yes, an address behind an aim, a link that is announced.
    {
      kind: 'email',
      copy: 'Subject: Nine hours\n\nHello Ana,\n\nI am giving away thirty tasting boxes this week. Want one?\n\nTom\n',
    },
    {
      kind: 'email',
      copy: "Subject: Nine hours\n\nHello Ana,\n\nIf you would like a look at the ovens, the link's below. No card.\n\nTom\nlarchbakery.example\n",
    },
    {
      audience: 'b2c',
      copy: '# Cello lessons in your home\n\nTom brings the music. For prices and more information email tom@cellohome.example.\n',
    },
    {
      lang: 'id',
      kind: 'email',
      copy: 'Subject: Sembilan jam\n\nHalo Ana,\n\nMinggu ini ada tiga puluh kotak roti contoh. Mau coba?\n\nTono\n',
    },
    // What a feature does is no ask, a reply beside a button no second one, an app's store and its trial are one step.
    {
      audience: 'b2c',
      copy: '# Fresh bread for your family before breakfast\n\n[Buy now](/shop)\n\n### A report you can show\n\nGet a printed report of every loaf you have eaten.\n',
    },
    {
      kind: 'email',
      audience: 'b2c',
      copy: 'Subject: Bread at seven\n\nHello Ana,\n\nFresh bread before breakfast.\n\n[Order now](https://example.com/shop)\n\nReply to this email if you want to know more about our flour.\n',
    },
    {
      audience: 'b2c',
      copy: '# Fresh bread for your family before breakfast\n\n[Download the app](https://apps.apple.com/app/id1)\n\n[Start your free trial](/trial)\n',
    },
    {
      lang: 'id',
      kind: 'email',
      audience: 'b2c',
      copy: 'Subject: Pembayaran Anda sudah diterima\n\nHalo Ana,\n\nRoti diantar besok pagi jam tujuh. Simpan surat ini.\n',
    },
    // Plans and the way to talk about another, a look at the product, a second button that the draft calls so, a line of the product in a demo.
    {
      audience: 'b2c',
      copy: '# Fresh bread for your family before breakfast\n\n### Small\n\nTwo loaves.\n\n[Order now](/s)\n\n### Large\n\nFive loaves.\n\n[Order now](/l)\n\n### Something else\n\nFor a party we bake to order.\n\n[Contact us](/contact)\n',
    },
    {
      audience: 'b2b',
      copy: '# Bakeries save 6 hours a week on invoices\n\nNo spreadsheet.\n\n[Start your free trial](/trial) · [See the demo](/demo)\n',
    },
    {
      audience: 'b2c',
      copy: '---\nhero:\n  title: Fresh bread for your family before breakfast\n  primary_button: Order now\n  secondary_button: Download the brochure\n---\n\nBaked at four, at your door by seven.\n',
    },
    {
      audience: 'b2c',
      copy: '# Fresh bread for your family before breakfast\n\n[Order now](/shop)\n\n## How it looks\n\nThe app counts your loaves.\n\n[Download the report]\n\n## What it costs\n\nThree euros a loaf.\n\nNo delivery fee.\n\nNo deposit.\n\nNo minimum.\n\nStop whenever you like.\n\n[Order now](/shop)\n',
    },
    // Two kinds of readers, each with their own way.
    {
      audience: 'b2c',
      copy: '# Fresh bread before breakfast\n\nBaked at four.\n\n[For families: order a box](/box) · [For cafes: book a call](/call)\n',
    },
    // A number at the end is a way on; a short rest is read in one go.
    {
      audience: 'b2c',
      copy: '# Fresh cheese for your family before breakfast\n\n[Order now](/shop)\n\n## The flour\n\nWe weigh the flour on the evening before and leave the dough alone until the morning. The oven comes from a village in the hills, and so does the salt that we use.\n\n## The oven\n\nTwo people knead, one person shapes, and nobody talks much before five. The radio plays, the windows turn white, and the street is still dark.\n\n## The cellar\n\nOur cellar holds the starter in a row of jars, each with the name of a saint. Some of them are older than the shop, and one came by post in a sock.\n\n## The week\n\nOn Sundays the stove rests. We sweep the floor, mend the baskets and read what people have written in the book by the door. Between the ovens stands a table with a cloth. Whoever comes early may sit there, and whoever comes late will find the crumbs.\n\nCall 0114 555 0100.\n',
    },
    {
      audience: 'b2c',
      copy: '# Fresh bread before breakfast\n\n[Order now](/shop)\n\n## The flour\n\nWe weigh it at night.\n\n## The oven\n\nIt is old.\n\n## The week\n\nOn Sundays the stove rests.\n',
    },
    // An ask without a way is another fault.
    {
      audience: 'b2c',
      copy: '# Fresh bread for your family before breakfast\n\nBaked at four. Call for a free tasting.\n',
    },
    '# Bread at seven\n\n[Buy now](/shop)\n\nIt comes to your door.\n\n[Buy now](/shop)\n\n[Read more](/about)\n',
    { kind: 'email', copy: 'Subject: Bread\n\nHello Ana,\n\nIt comes to your door. Just reply to this email.\n' },
    {
      kind: 'email',
      copy: 'Subject: Bread\n\nHello Ana,\n\n[Order the box](https://example.com/box)\n\nP.S. Not this week? Reply “later” and I will ask again.\n',
    },
    { lang: 'id', copy: '# Roti jam tujuh\n\nDiantar ke rumah Anda. Hubungi kami lewat WhatsApp.\n' },
  ],
  found: [
    // A table ends under its heading, not in a cell; the channels in it ask for nothing.
    {
      says: 'none',
      audience: 'b2b',
      copy: '# Finance teams close their books without chasing a single invoice\n\nTallywell matches every invoice.\n\nNo spreadsheet.\n\n## ⟦What is in it⟧\n\n| Part | What |\n| --- | --- |\n| Matching | Every invoice |\n| Support | Email + WhatsApp |\n',
      not: ['in a block quote', 'in a list', 'in bold', 'in front matter', 'in an HTML paragraph'],
    },
    // What a theme left behind in another language is not where the page ends.
    {
      says: 'none',
      lang: 'id',
      audience: 'b2b',
      copy: '# Tim keuangan menutup buku tanpa mengejar satu faktur pun\n\n⟦Tallywell mencocokkan setiap faktur dengan pembayarannya.⟧\n\n## Our finest lamps\n\nWe make the lamps in a small workshop by the sea, and each of them is one of a kind.\n',
      not: ['in a block quote', 'in a list', 'in bold', 'in front matter', 'in an HTML paragraph'],
    },
    {
      says: 'drawn',
      severity: 'info',
      audience: 'b2b',
      copy: '---\norder_link: /shop\n---\n\n# Finance teams close their books without chasing a single invoice\n\n⟦Tallywell matches every invoice with its payment.⟧\n',
      not: ['in a block quote', 'in a list', 'in an HTML paragraph', 'in bold', 'in front matter', 'with CRLF'],
    },
    {
      says: 'aside',
      severity: 'info',
      audience: 'b2c',
      copy: '# Fresh bread for your family before breakfast\n\nBaked at four, at your door by seven.\n\nFor cakes we work with a friend; visit their website by the link below:\n\n[⟦Hill Street Cakes⟧](https://cakes.example)\n',
      not: ['in a block quote', 'in a list', 'in an HTML paragraph', 'in bold'],
    },
    {
      says: 'aside',
      severity: 'info',
      lang: 'id',
      audience: 'b2c',
      copy: '# Roti segar untuk keluarga sebelum sarapan\n\nDipanggang jam empat, tiba jam tujuh.\n\nAda harga yang salah? [⟦Kirim email ke roti@contoh.example⟧](mailto:roti@contoh.example)\n',
      not: ['in a block quote', 'in a list', 'in an HTML paragraph', 'in bold'],
    },
    {
      says: 'competing',
      audience: 'b2b',
      copy: '# Save finance teams 6 hours a week on invoices\n\nNo spreadsheet.\n\n[⟦Buy now⟧](/buy)\n\n[Check your fit in 15 minutes](/fit)\n',
      offers: [
        'Keep only “Check your fit in 15 minutes”',
        'Ask for the same each time: “Check your fit in 15 minutes”',
      ],
      not: ['in a block quote'],
    },
    {
      says: 'competing',
      audience: 'b2c',
      copy: '# Fresh bread for your family before breakfast\n\nBaked at four, at your door by seven.\n\n[Order now](/shop) · [⟦Book a call⟧](/call)\n',
      not: ['in a block quote'],
    },
    {
      says: 'competing',
      lang: 'id',
      audience: 'b2c',
      copy: '# Roti segar untuk keluarga sebelum sarapan\n\nDipanggang jam empat, tiba jam tujuh.\n\n[Pesan sekarang](/toko) · [⟦Jadwalkan konsultasi⟧](/temu)\n',
      not: ['in a block quote'],
    },
    {
      says: 'competing',
      kind: 'email',
      copy: 'Subject: Bread at seven\n\nHello Ana,\n\nShall I count your loaves? Just reply, ⟦or try our free calculator: https://example.com/count⟧\n\nTom\n',
    },
    {
      says: 'reading',
      audience: 'b2c',
      copy: '# Fresh bread for your family before breakfast\n\n⟦Baked at four, at your door by seven.⟧\n\n[Read about our flour](/flour)\n\n[Learn more](/about)\n',
    },
    {
      says: 'far',
      audience: 'b2c',
      copy: '# Fresh cheese for your family before breakfast\n\n[Order now](/shop)\n\n## The flour\n\nWe weigh the flour on the evening before and leave the dough alone until the morning. The oven comes from a village in the hills, and so does the salt that we use.\n\n## The oven\n\nTwo people knead, one person shapes, and nobody talks much before five. The radio plays, the windows turn white, and the street is still dark.\n\n## The cellar\n\nOur cellar holds the starter in a row of jars, each with the name of a saint. Some of them are older than the shop, and one came by post in a sock.\n\n## The week\n\n⟦On Sundays the stove rests.⟧ We sweep the floor, mend the baskets and read what people have written in the book by the door. Between the ovens stands a table with a cloth. Whoever comes early may sit there, and whoever comes late will find the crumbs.\n',
    },
    {
      says: 'far',
      lang: 'id',
      audience: 'b2c',
      copy: '# Roti segar untuk keluarga sebelum sarapan\n\n[Pesan hari ini](/toko)\n\n## Tepungnya\n\nTepung kami timbang malam sebelumnya, lalu adonan dibiarkan sampai pagi. Ovennya berasal dari desa di kaki bukit, begitu juga garam yang kami pakai setiap hari.\n\n## Ovennya\n\nDua orang menguleni, satu orang membentuk, dan tak banyak yang bicara sebelum jam lima. Radio menyala, jendela memutih, jalanan masih gelap dan sepi.\n\n## Raginya\n\nRuang bawah menyimpan ragi dalam deretan stoples, masing-masing dengan nama bunga. Ada yang lebih tua daripada toko ini, ada yang tiba lewat pos dari kota sebelah. Stoplesnya dibuka dua kali sehari, ditimbang, lalu ditutup lagi dengan kain yang dicuci setiap malam.\n\n## Minggunya\n\n⟦Hari Minggu tungku beristirahat.⟧ Kami menyapu lantai, memperbaiki keranjang, dan membaca buku tamu di dekat pintu. Di antara oven ada meja bertaplak. Yang datang pagi boleh duduk di sana, yang datang siang mendapat remahnya, dan yang datang sore mendengar cerita tentang hari itu. Anak-anak sekolah mampir sesudah lonceng, lalu pulang dengan tangan bertepung.\n',
    },
    {
      says: 'none',
      kind: 'email',
      audience: 'b2c',
      copy: 'Subject: Bread at seven\n\nHello Ana,\n\n⟦It comes to your door before breakfast.⟧\n',
    },
  ],
})
