import { defineRule } from '../../lint/rule.ts'
import { answered, answersFor, phrases } from '../answers.ts'
import { added } from '../offer.ts'
import { firstLine } from '../where.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'hybrid/team-lane',
  severity: 'info',
  kind: 'landing',
  optional: true,
  summary: {
    en: 'Who opens a door for teams says what a team asks for',
    id: 'Halaman yang mengundang tim menyebut apa yang dibutuhkan tim',
  },
  why: {
    en: 'An organisation adopts a product for administration, permissions and safe data; without them the door for teams leads to a shop.',
    id: 'Organisasi memakai produk karena pengelolaan, hak akses, dan data yang aman; tanpa itu, undangan untuk tim hanya berujung di toko.',
    source: 'HY-03, HY-04, HY-08',
  },
  messages: {
    bare: {
      en: '“{door}” invites teams, and 0 words name permissions, administration or security. Add one line, or a link to the documents for teams.',
      id: '“{door}” mengundang tim, tetapi 0 kata menyebut hak akses, pengelolaan, atau keamanan. Tambahkan satu baris, atau tautan dokumen untuk tim.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'bare',
      audience: 'both',
      bad: '# Notes that find you\n\n## ⟦Team plan⟧\n\nEverybody sees every note.\n\n[Start free trial](/trial)\n',
      good: '# Notes that find you\n\n## Team plan\n\nAdmin console and permissions by role.\n\n[Start free trial](/trial)\n',
      fill: { 'permissions, admin console, security document': 'permissions by role' },
    },
    {
      lang: 'id',
      says: 'bare',
      audience: 'both',
      bad: '# Catatan yang mencari Anda\n\n## ⟦Paket tim⟧\n\nSemua orang melihat semua catatan.\n\n[Coba gratis](/coba)\n',
      good: '# Catatan yang mencari Anda\n\n## Paket tim\n\nKonsol admin dan hak akses per peran.\n\n[Coba gratis](/coba)\n',
      fill: { 'hak akses, konsol admin, dokumen keamanan': 'hak akses per peran' },
    },
  ],

  *check(page, { say, found }) {
    if (page.audience !== 'both' && page.audience !== 'b2c') return
    const door = phrases(page, 'company-offer', 'team-door').find(({ block }) => DOORS.has(block.role))
    if (!door || page.piece.has.security || answered(page, 'admin')) return
    const title = say({ en: 'Add a line for teams', id: 'Tambahkan satu baris untuk tim' })
    yield found(
      'bare',
      firstLine(page, door).span,
      { door: shown(door.text) },
      { rewrites: [added(page, title, door.block, [answersFor(page).teamLane], { apart: true })] },
    )
  },
})

const DOORS: ReadonlySet<string> = new Set(['heading', 'subhead', 'cta'])
