import rule from '../../src/rules/hero/headline.ts'
import { check } from './check.ts'

const story =
  'We have two ovens, one van and a cellar full of jars, and the street is dark when we start. The radio plays, the windows turn white, and nobody talks much before five.'
const promise = 'Get fresh bread for your family 3 times faster than a trip to the shop.'

check(rule, {
  clean: [
    // The promise stands right under the name.
    `# Crumbly\n\n${promise}\n\nCrumbly is a family business. ${story}\n`,
    // A question that holds the gain.
    `# Welcome to Crumbly\n\n**Do you want to bake your own rye? Then let me show you how.**\n\n${story} ${story}\n\n${promise}\n`,
    {
      lang: 'id',
      copy: `# Selamat datang di Larasati\n\nIngin bisa memanggang roti sendiri di rumah? Kami ajari dari adonan pertama.\n\n${'Kami punya dua tungku dan satu mobil tua. '.repeat(5)}\n\nDapatkan roti segar untuk keluarga Anda, 3 kali lebih cepat daripada ke toko.\n`,
    },
    // What it is for stands right under the name.
    `# Crumbly\n\nCrumbly is the van that keeps you in fresh bread. ${story}\n\n${promise}\n`,
    // No name: what the page is about.
    `# Fresh rye\n\n${story}\n\n${promise}\n`,
    `# About Crumbly\n\nCrumbly is a family business. ${story}\n\n${promise}\n`,
    {
      lang: 'id',
      copy: '# Roti Larasati\n\nRoti segar untuk keluarga Anda, 3 kali lebih cepat daripada ke toko.\n\nRoti Larasati adalah usaha keluarga.\n',
    },
  ],
  found: [
    {
      says: 'name',
      copy: `# ⟦Welcome to Crumbly⟧\n\n${story}\n\n${promise}\n`,
      offers: ['Move the promise under the headline', 'Say the promise under the headline too'],
      not: ['in bold', 'in a list'],
    },
    { says: 'name', copy: `# ⟦Crumbly Bakery Ltd⟧\n\n${story} ${promise}\n`, not: ['in bold', 'in a list'] },
  ],
})
