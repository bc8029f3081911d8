import rule from '../../src/rules/tone/vague.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    '# Rye\n\nWe bake, cut, wrap and bring.\n',
    '# Rye\n\nYou want to bake like us.\n',
    '# Rye\n\nOptimize 3 ovens. Streamline 2 days. Leverage 5 tons. Empower 6 bakers.\n',
    '# Rye\n\nA dog harness in oak. The elevate range of desks. We optimize toast and streamline mornings.\n',
    '# Rye\n\nOur rye comes from Hartley Aim to reach your table by six.\n',
  ],
  found: [
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
