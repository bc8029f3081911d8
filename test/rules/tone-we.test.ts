import rule from '../../src/rules/tone/we.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    // Both of us, and a heading that speaks to the reader.
    {
      lang: 'id',
      copy: '# Roti\n\nKita tahu rasanya lapar. Kita bangun jam lima. Kita ke dapur. Kita cari roti. Kita pulang. Kita makan. Kita kenyang.\n',
    },
    '# Rye\n\nYou get your loaf, you eat your loaf, and we bake it. We like it, and you do.\n',
    '# Rye\n\n> We love our oven, our flour and our rye, we do. We bake our own. We are us.\n',
    '# Rye\n\nOur ovens are hot. We bake.\n',
    { lang: 'id', copy: '# Roti\n\nAnda datang, Anda pilih, Anda bawa pulang. Kami memanggang. Hubungi kami.\n' },
  ],
  found: [
    {
      says: 'story',
      copy: '# Rye\n\n⟦Here at Larch we have a qualified baker who can bake your loaf.⟧ It is warm.\n',
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
      offers: ['Say what the reader gets from it'],
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
      offers: ['Sebut hasilnya bagi pembaca'],
    },
    { says: 'story', copy: '# Rye\n\n⟦Larch was founded by two bakers in 1998.⟧ You get your loaf warm.\n' },
    { says: 'story', lang: 'id', copy: '# Roti\n\n⟦Larasati dengan bangga membuka toko baru.⟧ Anda boleh mampir.\n' },
  ],
})
