import rule from '../../src/rules/tone/we.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    // Who writes, and at once what it is to the reader.
    {
      kind: 'email',
      copy: 'Subject: Rye at six\n\nHello Ana,\n\nMy name is Tom Birch, and your loaf is ready at six.\n\nTom\n',
    },
    // Both of us, and a heading that speaks to the reader.
    {
      lang: 'id',
      copy: '# Roti\n\nKita tahu rasanya lapar. Kita bangun jam lima. Kita ke dapur. Kita cari roti. Kita pulang. Kita makan. Kita kenyang.\n',
    },
    '# Rye\n\nYou get your loaf, you eat your loaf, and we bake it. We like it, and you do.\n',
    '# Rye\n\n> We love our oven, our flour and our rye, we do. We bake our own. We are us.\n',
    '# Rye\n\nOur ovens are hot. We bake.\n',
    // A greeting that turns to the reader at once.
    '# Larch\n\nWelcome to Larch Bakery! Whether you eat at six or at ten, your rye is warm.\n',
    {
      lang: 'id',
      copy: '# Cemara\n\nSelamat datang di Toko Roti Cemara! Kapan pun Anda datang, roti Anda masih hangat.\n',
    },
    // A page about its seller is where the vision belongs.
    '# About Larch Bakery\n\nRye, wheat and spelt from Leeds.\n\n## Our Vision\n\nTo be the bakery that the whole county talks about.\n\n## Opening hours\n\nMonday to Friday, from 6.\n',
    {
      lang: 'id',
      copy: '# Tentang Roti Larasati\n\nGandum dan jagung dari Bandung.\n\n## Visi dan Misi\n\nMenjadi toko roti yang dibicarakan seluruh kota.\n\n## Jam buka\n\nSenin sampai Jumat, mulai pukul 6.\n',
    },
    { lang: 'id', copy: '# Roti\n\nAnda datang, Anda pilih, Anda bawa pulang. Kami memanggang. Hubungi kami.\n' },
  ],
  found: [
    {
      lang: 'id',
      kind: 'email',
      says: 'name',
      copy: 'Subjek: Roti jam enam\n\nHalo Ana,\n\n⟦Perkenalkan, saya Budi dari Roti Cemara.⟧ Roti Anda hangat jam enam.\n',
    },
    {
      says: 'story',
      copy: '# Rye\n\n⟦Here at Larch we have a qualified baker who can bake your loaf.⟧ It is warm.\n',
    },
    {
      says: 'story',
      copy: '# Rye\n\n⟦Welcome to Larch Bakery!⟧ The ovens are from 1911, and the flour is milled next door.\n',
    },
    // Underlined is what speaks of the sender alone.
    {
      says: 'start',
      copy: '# Larch Bakery\n\nWhen we bake for you, your loaf comes first. ⟦We are a family of bakers.⟧ We use our own rye. Our flour comes from our mill, and we grind it.\n',
    },
    {
      says: 'often',
      copy: `# Rye

Your loaf is yours, your table and your home as you like it, and your bread as you wish.

⟦We bake for you.⟧ We cut it for you. We wrap it for you. We bring it to you. We ask you how it was.
`,
    },
    {
      says: 'often',
      copy: `# Rye

Your loaf is yours, your table and your home as you like it, and your bread as you wish.

⟦We bake for you.⟧ We cut it for you. We wrap it for you. We bring it to you. We ask you how it was. We like you. We know you. We greet you. We miss you.
`,
      offers: [],
    },
    {
      says: 'often',
      lang: 'id',
      copy: `# Roti

Roti Anda milik Anda, meja Anda dan rumah Anda sesuka Anda.

⟦Kami memanggang untuk Anda.⟧ Kami memotongnya untuk Anda. Kami membungkusnya untuk Anda. Kami mengantarnya ke rumah Anda. Kami menunggu kabar Anda.
`,
    },
    { says: 'story', copy: '# Rye\n\n⟦Larch was founded by two bakers in 1998.⟧ You get your loaf warm.\n' },
    { says: 'story', lang: 'id', copy: '# Roti\n\n⟦Larasati dengan bangga membuka toko baru.⟧ Anda boleh mampir.\n' },
  ],
})
