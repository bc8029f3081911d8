import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'

const channelOf = (text: string) => read(text, {}).channel

const CHAT = `Kak, kebun kantornya layu lagi ya?

🌿 Tim kami merawat taman kantor dua kali sebulan
🌿 Survei dan konsultasi gratis untuk pelanggan baru

Coba dulu gratis, baru putuskan!
`

describe('chat messages and letters', () => {
  test('a text that wants its words sent back is a chat message', () => {
    expect(channelOf(`${CHAT}📩 Atau balas "Mau lihat jadwalnya"\n`)).toBe('chat')
    expect(channelOf(`${CHAT}\nHubungi kami di wa.me/62812\n`)).toBeUndefined()
  })

  test('a mail with a subject is a mail, whatever its end', () => {
    expect(channelOf(`Subject: Taman kantor\n\nHalo Bu Ana,\n\n${CHAT}\nSalam hangat,\nRaka\n`)).toBeUndefined()
  })

  test('a letter on paper says in its head what it is about', () => {
    const letter = (subject: string) =>
      `Nomor: 07/PN/IV\n${subject}\n\nKepada Yth.\nKepala Sekolah\ndi tempat\n\nDengan hormat,\n\nKami menawarkan kebun sekolah untuk murid kelas empat.\n\nHormat kami,\n\nRaka\n`
    expect(channelOf(letter('Perihal: Penawaran kebun sekolah'))).toBe('letter')
    expect(channelOf(letter('Subject: Kebun sekolah'))).toBeUndefined()
  })

  test('a page that says “balas” in its middle is a page', () => {
    const page = read(`# Taman kantor tanpa repot\n\n${CHAT}\n## Cara pesan\n\nBalas "MAU" di WhatsApp.\n`, {})
    expect(page.kind).toBe('landing')
  })
})
