import { describe, expect, test } from 'vitest'
import { detect } from '../../src/lang/detect.ts'

const LINES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Bake better bread at home with the kettle that never boils over.',
    'You get a reply within an hour, and it is free for your whole team.',
    'We have been making tools for small shops since 1998.',
    "It's the oven you've been waiting for. Don't miss it.",
  ],
  id: [
    'Bikin roti di rumah jadi lebih mudah dengan oven yang hemat listrik.',
    'Tim Anda mendapat jawaban dalam satu jam, gratis untuk semua pengguna.',
    'Kulitmu kering? Yuk, coba pelembap baru kami sekarang.',
    'Kami membantu perusahaan mengurangi kesalahan dalam proses persetujuan.',
  ],
  ms: [
    'Dapatkan tawaran percuma daripada syarikat kami kerana anda boleh jimat 20 peratus sahaja.',
    'Hubungi pejabat kami untuk maklumat lanjut tentang perkhidmatan dan kualiti produk sahaja, awak pasti suka.',
  ],
  de: ['Backen Sie Ihr Brot zu Hause, ohne dass es anbrennt, und sparen Sie dabei Zeit.'],
  fr: ['Faites votre pain à la maison, sans effort et avec le four que vous aimez.'],
  es: ['Haz tu pan en casa sin esfuerzo, con el horno que siempre has querido para tu familia.'],
  pt: ['Faça o seu pão em casa com o forno que você sempre quis para a sua família.'],
  it: ['Fai il pane a casa tua senza fatica, con il forno che hai sempre voluto per la famiglia.'],
  nl: ['Bak je eigen brood thuis met de oven die nooit te heet wordt, en bespaar tijd.'],
  ko: ['집에서 빵을 쉽게 구워 보세요. 전기를 절약합니다.'],
  ja: ['自宅で簡単にパンを焼けます。今すぐお試しください。'],
  zh: ['在家轻松烤面包，节省时间和电费。'],
  ru: ['Пеките хлеб дома легко и экономьте время.'],
  ar: ['اخبز الخبز في المنزل بسهولة ووفر الوقت.'],
  th: ['อบขนมปังที่บ้านได้ง่ายๆ ประหยัดเวลา'],
  tr: ['Evde kolayca ekmek yapın ve zaman kazanın, bu fırın sizin için en iyi seçim olarak çok iyi.'],
  pl: ['Piecz chleb w domu bez wysiłku, to jest piec, który oszczędza twój czas i nie przypala.'],
}

describe.each(Object.entries(LINES))('%s', (code, lines) => {
  test.each(lines)('%s', (line) => {
    expect(detect(line).code).toBe(code)
  })
})

test('is sure of a paragraph and unsure of a label', () => {
  const paragraph = [...(LINES.en ?? [])].join(' ')
  expect(detect(paragraph).sure).toBeGreaterThan(0.6)
  expect(detect('Demo').sure).toBeLessThan(0.3)
  expect(detect('')).toEqual({ code: 'und', sure: 0 })
  expect(detect('12 % → 4 €')).toEqual({ code: 'und', sure: 0 })
})

test('markup, code and addresses do not decide', () => {
  const page = `<div class="de la en"><a href="https://de.example/la/en/os">Daftar</a></div>\n\`let de = la\`\n${LINES.id?.[0]}`
  expect(detect(page).code).toBe('id')
})

test('looks at the beginning of a huge text only', () => {
  const start = performance.now()
  expect(detect('Bake your bread at home, and it is free. '.repeat(50_000)).code).toBe('en')
  expect(performance.now() - start).toBeLessThan(500)
})
