import rule from '../../src/rules/tone/language.ts'
import { check } from './check.ts'

const page = (body: string): string =>
  `# Roti segar sebelum sarapan\n\nKami memanggang pukul empat pagi dan mengantarnya ke rumah Anda.\n\n${body}\n\nTepung kami dari penggilingan di sebelah.\n\n[Pesan sekarang](/toko)\n`

check(rule, {
  clean: [
    { lang: 'id', copy: page('Cocok untuk start-up, work from home, dan meeting di kantor.') },
    { lang: 'id', copy: page('(Bread for your breakfast, baked by us at four.)') },
    { lang: 'id', copy: page('> “This is the best bread that we have had,” kata Ana.') },
    { lang: 'id', copy: page('Dengarkan lagu What We Are and Where We Go di toko kami.') },
    { lang: 'id', copy: page('This is our bread.\n\nWe bake it for you at four.\n\nYou have it before seven.') },
  ],
  found: [
    { says: 'stray', lang: 'id', copy: page('⟦Check out what we have for you⟧') },
    { says: 'stray', lang: 'id', copy: page('[⟦See what we can do for you⟧](/layanan)'), not: ['in bold'] },
  ],
})
