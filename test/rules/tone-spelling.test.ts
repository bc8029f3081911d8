import rule from '../../src/rules/tone/spelling.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    // Kept small throughout.
    '# rye\n\nwe bake at four. we bring it at seven. if you like it, write to us. we read every mail.\n',
    '# Rye\n\nOur kitchen has an A+ rating, and an A for the shop.\n',
    '# Rye\n\nThe Recieve loaf is named after its baker.\n',
    '# Rye\n\nRun `recieve` to fetch it.\n',
    '# Rye\n\nBake it for approx. the time of a bath.\n',
    '# Rye\n\n> It is recomended.\n',
    { lang: 'id', copy: '# Roti\n\nPesan di sini, bayar di toko.\n' },
    { lang: 'id', copy: '# Roti\n\nDi mana pun Anda berada, roti diantar.\n' },
  ],
  found: [
    { says: 'word', copy: '# Rye\n\n⟦Wensday⟧ is rye day.\n', offers: ['Write “Wednesday”'] },
    { says: 'word', copy: '# Rye\n\nWe bake it for ⟦the the⟧ neighbours.\n', offers: ['Write “the”'] },
    { says: 'word', lang: 'id', copy: '# Roti\n\nRoti ⟦di buat⟧ malam hari.\n', offers: ['Tulis “dibuat”'] },
    { says: 'word', lang: 'id', copy: '# Roti\n\n⟦Silahkan⟧ datang.\n', offers: ['Tulis “Silakan”'] },
    {
      says: 'word',
      lang: 'id',
      copy: '# Roti\n\nTerima kasih atas ⟦kerjasamanya⟧.\n',
      offers: ['Tulis “kerja samanya”'],
    },
    {
      says: 'word',
      lang: 'id',
      copy: '# Roti\n\nKami antar ⟦kemanapun⟧ Anda mau.\n',
      offers: ['Tulis “ke mana pun”'],
    },
    { says: 'word', copy: '# Rye\n\nYou ⟦recieve⟧ rye, and we recieve thanks.\n', offers: ['Write “receive”'] },
    { says: 'start', copy: '# Rye\n\nIt is safe to eat with maximum results. ⟦and most of it is gone by noon.⟧\n' },
    { says: 'start', lang: 'id', copy: '# Roti\n\nRoti kami hangat. ⟦dan renyah sampai sore.⟧\n' },
  ],
})
