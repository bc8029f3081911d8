import { describe, expect, test } from 'vitest'
import type { PieceKind } from '../../src/copy/piece.ts'
import { asks, type Language, pieces } from './asks.ts'

describe('the primary ask', () => {
  const primary = (text: string, kind: PieceKind = 'landing', language: Language = 'en'): string[] =>
    pieces(text, kind, language)
      .flatMap((piece) => piece.ctas)
      .filter((cta) => cta.primary)
      .map((cta) => cta.text)

  test('the repeated button, not the way to more', () => {
    const page =
      '# Bread\n\n<button>Request a demo</button>\n\n[See our ovens →](/ovens)\n\nWarm.\n\n<button>Request a demo</button>\n'
    expect(primary(page)).toEqual(['Request a demo', 'Request a demo'])
  })

  test('an open label leads to what the page is for', () => {
    const page =
      '# Bread\n\n<button>Claim your winter price</button>\n\nSchedule your free tasting.\n\n<button>Schedule my tasting</button>\n'
    expect(asks(page)).toBe('book* book* book*')
  })

  test('the last button of a sequence that leads there by a guide', () => {
    const sequence = `## Email 1

**Subject:** Your guide

Hi Ana,

<button>Download the guide</button>

## Email 2

**Subject:** The guide again

Hi Ana,

<button>Download the guide</button>

## Email 3

**Subject:** Come by

Hi Ana,

<button>Schedule a free tasting</button>
`
    expect(primary(sequence, 'email')).toEqual(['Schedule a free tasting'])
  })

  test('joining the community is not what the page is for', () => {
    const page = '# Roti\n\nGabung komunitas kami.\n\nIkuti juga grup kami.\n\n<button>Daftar sekarang</button>\n'
    expect(primary(page, 'landing', 'id')).toEqual(['Daftar sekarang'])
  })

  test('a button that the draft calls the second one stands beside the way, wherever its ask comes again', () => {
    const draft =
      '## Hero\n\n- **Headline:** Roti hangat tiap pagi\n- **CTA primer:** Pesan roti sekarang\n- **CTA sekunder:** Unduh katalog\n\n## Katalog\n\n- **CTA:** Unduh katalog gratis\n'
    expect(asks(draft, 'landing', 'id')).toBe('buy* download~ download~')
  })

  test('a button to talk under words for those who found nothing stands beside the way', () => {
    const page =
      '# Roti hangat tiap pagi\n\n<button>Pesan roti sekarang</button>\n\n## Tidak menemukan yang cocok?\n\n<button>Chat WhatsApp</button>\n'
    expect(asks(page, 'landing', 'id')).toBe('buy* contact~')
  })

  test('a list of what members can do, and a service with a verb among others, ask for nothing', () => {
    const mail =
      'Subject: Selamat datang\n\nHalo Ana,\n\nSebagai anggota, Anda bisa:\n\n- Konsultasi dengan pembuat roti kami\n- Download resep mingguan\n\nMari mulai perjalanan Anda!\n'
    expect(asks(mail, 'email', 'id')).toBe('signup*')
    const list =
      '# Kios Melati\n\nLayanan kami:\n\n- Pulsa semua operator\n- Token listrik\n- Top up dompet digital\n- Voucher gim\n\nBeli sekarang lewat WhatsApp.\n'
    expect(asks(list, 'landing', 'id')).toBe('buy*')
  })

  test('a slot with an example in it is no button', () => {
    expect(
      asks(
        '# Roti\n\n- [Hasil utama, mis. pesan roti otomatis]\n\n<button>Daftar sekarang</button>\n',
        'landing',
        'id',
      ),
    ).toBe('signup*')
  })

  test('to learn more, where nothing else is asked', () => {
    expect(primary('# Bread\n\n[Learn more](/more) →\n\n[See the mill →](/mill)\n')).toEqual(['Learn more →'])
  })
})

describe('competing asks', () => {
  const count = (text: string, kind: PieceKind = 'landing', language: Language = 'en'): number | undefined =>
    pieces(text, kind, language)[0]?.primaryAsks

  test('to call, write or book is one commitment', () => {
    expect(count('# Bread\n\nBook a table online.\n\nCall us today.\n\nEmail us your wishes.\n')).toBe(1)
    expect(count('# Roti\n\nHubungi kami sekarang.\n\nJadwalkan kunjungan.\n', 'landing', 'id')).toBe(1)
  })

  test('two labels on one chat are one commitment', () => {
    const chat = 'https://wa.me/628123'
    expect(count(`# Bread\n\n[Order now](${chat}?text=Hi)\n\n[Contact us](${chat})\n`)).toBe(1)
    expect(count(`# Bread\n\n[Order now](/shop)\n\n[Contact us](${chat})\n`)).toBe(2)
  })

  test('different commitments compete', () => {
    expect(count('# Bread\n\n<button>Buy the box</button>\n\n<button>Download the guide</button>\n')).toBe(2)
    expect(count('# Roti\n\n<button>Beli paket</button>\n\n<button>Unduh katalog</button>\n', 'landing', 'id')).toBe(2)
  })

  test('help with questions, second ways and learning more do not', () => {
    const mail =
      'Subject: Rye\n\nHi Ana,\n\n<button>Download the guide</button>\n\nQuestions? Just reply to this email.\n\n[Learn more](https://oven.example/rye)\n'
    expect(count(mail, 'email')).toBe(1)
    expect(asks(mail, 'email')).toBe('download* reply~ learn')
  })

  test('help alone is still an ask', () => {
    expect(count('# Bread\n\nIf you have any questions, please contact us.\n')).toBe(1)
  })

  test('nothing asked is none', () => expect(count('# Bread\n\nWarm at seven.\n')).toBe(0))
})
