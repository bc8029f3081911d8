import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'

const fence = (...lines: string[]): string => ['```text', ...lines, '```'].join('\n')

const INVITE = fence(
  'Hi [Name],',
  '',
  'Larch plans your night from last year’s sales, so that you sell out by noon without throwing bread away. Most of our bakers save an hour a day.',
  '',
  'Would you like to try it for free this week? Reply to this mail and I set it up.',
  '',
  'Cheers,',
  'Ada',
)

const CHAT = fence(
  'Selamat pagi Bapak/Ibu,',
  '',
  'Perkenalkan, kami Dapur Cemara, katering kantor di Solo. Kami menawarkan paket makan siang mulai Rp25.000 per kotak, diantar hangat sebelum pukul 11.30, sehingga tim Anda bisa makan tepat waktu.',
  '',
  'Boleh kami kirim sampel gratis minggu ini?',
)

describe('messages in fences among notes', () => {
  const book = `# Mailbox book

| Address | Used for |
| --- | --- |
| \`ada@larch.example\` | guests |
| \`desk@larch.example\` | help |

## 1. Setup

1. Open the settings.
2. Add \`smtp.larch.example\`, port \`465\`.

## 2. Template: invitation

**From:** \`ada@larch.example\`
**Subject options:**
- \`Sell out by noon?\`

${INVITE}

**How to use it:**
- Send it to bakers we know.
`

  test('mails: subject and body, without what stands before them', () => {
    const { kind, channel, pieces } = read(book)
    expect([kind, channel]).toEqual(['email', undefined])
    const blocks = pieces.flatMap((piece) => piece.blocks.map(({ role, prose }) => `${role}: ${prose.text}`))
    expect(blocks[0]).toBe('subject: Sell out by noon?')
    expect(blocks[1]).toBe('body: Hi [Name],')
    expect(blocks.join('\n')).not.toMatch(/settings|larch\.example/)
  })

  test('chat messages under a heading that says so, each a piece', () => {
    const text = `# Template chat penawaran\n\n## Pertama\n\n${CHAT}\n\n## Cara pakai\n\n1. Salin dan kirim.\n`
    const { kind, channel, pieces } = read(text)
    expect([kind, channel, pieces.length]).toEqual(['email', 'chat', 1])
    expect(pieces[0]?.blocks.map(({ prose }) => prose.text).join('\n')).not.toContain('Salin')
    expect(read(`${text}\n## Kedua\n\n${CHAT}\n`).pieces).toHaveLength(2)
  })

  test.each([
    [
      'what sells nothing',
      `# Incident mails\n\n## Outage\n\n**Subject:** Down\n\n${fence('Hi team,', '', 'The database is not reachable since 10:40. The engineer on call is looking at it.', '', 'Please do not restart the service by yourself. We write again in 30 minutes.', '', 'Regards,', 'Ops')}\n`,
    ],
    [
      'a reminder',
      `# Template pesan pengingat\n\n${fence('Halo Kak [Nama],', '', 'Ini pengingat jadwal kontrol Kakak besok pukul 10.00 di klinik. Mohon datang 15 menit lebih awal.', '', 'Balas YA untuk konfirmasi.')}\n`,
    ],
    [
      'a prompt',
      `# Prompt\n\n${fence('Hello, you are a helpful assistant for a bakery. You answer questions on orders, opening hours and prices. You never promise delivery on Sundays.', '', 'When the customer asks for a refund, ask for the number of the order first.')}\n`,
    ],
  ])('%s stays silent', (_, text) => expect(read(text).isCopy).toBe(false))
})
