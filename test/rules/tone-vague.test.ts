import rule from '../../src/rules/tone/vague.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    // The close of a letter, and what is done as it is said.
    { lang: 'id', copy: '# Roti\n\nKami ingin membagikan resep ini. Kami berharap dapat bekerja sama.\n' },
    '# Rye\n\nWe hope to see you at the oven.\n',
    // One worn phrase is nobody's style.
    '# Rye\n\nPeace of mind: if a loaf is late, it is free.\n',
    '# Rye\n\n> “Cutting-edge, unforgettable, a trusted partner,” says Ana Whitlock.\n',
    { lang: 'id', copy: '# Roti\n\nHarga kompetitif: Rp20.000 per roti, tepung lokal.\n' },
    '# Rye\n\nWe bake, cut, wrap and bring.\n',
    '# Rye\n\nMade for a baker aiming to finish before noon.\n',
    '# Rye\n\nYou want to bake like us.\n',
    '# Rye\n\nOptimize 3 ovens. Streamline 2 days. Leverage 5 tons. Empower 6 bakers.\n',
    '# Rye\n\nA dog harness in oak. The elevate range of desks. We optimize toast and streamline mornings.\n',
    '# Rye\n\nOur rye comes from Hartley Aim to reach your table by six.\n',
  ],
  found: [
    {
      says: 'worn',
      lang: 'id',
      copy: '# Roti\n\n⟦Layanan terbaik⟧ dengan harga kompetitif dan bahan berkualitas tinggi.\n',
    },
    {
      says: 'worn',
      copy: '# Rye\n\nOvens ⟦built for efficiency⟧. A trusted partner. Bread at competitive prices.\n',
    },
    // The paragraph is told once, whatever is wrong with it.
    {
      says: 'worn',
      copy: '# Rye\n\nWe optimize, streamline, empower and leverage, as a ⟦trusted partner⟧ with cutting-edge ovens at competitive prices.\n',
    },
    {
      says: 'intent',
      copy: '# Rye\n\n⟦Larch aims to help⟧ bakers.\n'.replace('⟦Larch aims to help⟧', 'Larch ⟦aims to help⟧'),
    },
    {
      says: 'words',
      lang: 'id',
      copy: '# Roti\n\nKami ⟦mengoptimalkan⟧ pagi, memberdayakan dapur, memaksimalkan roti, dan memfasilitasi sarapan.\n',
    },
  ],
})
