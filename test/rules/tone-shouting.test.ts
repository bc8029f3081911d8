import rule from '../../src/rules/tone/shouting.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    '# WARM BREAD EVERY MORNING!!\n\nThe rye is warm! Come before seven.\n',
    '# Rye\n\nWe keep to HACCP, ISO, and GDPR rules, and take VISA in NYC.\n',
    '# Rye\n\nHOW IT WORKS EVERY MORNING:\n\nYou come early and eat.\n',
    '# Rye\n\n**OUR WARM BREAD BASKET:** three warm loaves and bread for the basket of the day.\n',
    '# Rye\n\nReply "SEND WARM LOAVES" and we send warm loaves at once.\n',
    '# Rye\n\nOur bread is baked by WREN LARCH FINCH in the oven next door.\n',
    '# Rye\n\n> It is SIMPLY THE BEST BREAD in town!!! — Ana\n',
    '# Rye\n\n[BUY THE WARM LOAF!!](/buy)\n',
    { lang: 'id', copy: '# Roti\n\nCV. ROTI HANGAT JAYA membuat roti yang hangat setiap pagi.\n' },
    { lang: 'id', copy: '# Roti\n\nKami terdaftar di BPOM, MUI, dan OJK sejak awal.\n' },
  ],
  found: [
    {
      says: 'marks',
      copy: '# Rye\n\nIt is warm⟦!!⟧ Come in.\n\n- Bring a friend!!!!\n',
      offers: ['One mark is enough'],
    },
    {
      says: 'capitals',
      copy: '# Rye\n\nIt is early. ⟦COME BEFORE SEVEN⟧ and take the best of the loaves before noon.\n',
      offers: ['Small letters'],
    },
  ],
})
