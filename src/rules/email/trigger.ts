import { defineRule } from '../../lint/rule.ts'
import { phrases } from '../answers.ts'
import { added, linesFor } from '../offer.ts'
import { closing, foot, together } from '../where.ts'
import { hasWayOut, isPersonal } from './unsubscribe.ts'

export default defineRule({
  id: 'email/trigger',
  severity: 'info',
  kind: 'email',
  optional: true,
  summary: {
    en: 'A mail to many people says why it came',
    id: 'Email massal menyebut mengapa dikirim',
  },
  why: {
    en: 'Automation without context makes people leave the list: one line on what they did or asked for keeps them on it.',
    id: 'Otomatisasi tanpa konteks membuat orang berhenti berlangganan: satu baris soal apa yang mereka lakukan atau minta mencegahnya.',
    source: 'EM-08, EM-12',
  },
  messages: {
    reason: {
      en: 'No reason given: 0 lines in {count} mail(s) say why the reader gets this. Add one beside the opt-out: what they did, or asked for.',
      id: 'Belum ada alasan: 0 baris di {count} email menyebut mengapa pembaca menerimanya. Tambahkan di dekat baris berhenti: apa yang mereka lakukan atau minta.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'reason',
      kind: 'email',
      bad: 'Subject: Your first loaf is on the shelf\n\nHi {{ first_name | default: "there" }},\n\n⟦We keep a loaf for you from 7 am tomorrow.⟧\n\n[Unsubscribe](https://example.com/out)\n',
      good: 'Subject: Your first loaf is on the shelf\n\nHi {{ first_name | default: "there" }},\n\nWe keep a loaf for you from 7 am tomorrow.\n\nYou get this email because you signed up in our shop. [Unsubscribe](https://example.com/out)\n',
      fill: { 'the reason': 'you signed up in our shop' },
    },
    {
      lang: 'id',
      says: 'reason',
      kind: 'email',
      bad: 'Subject: Roti pertamamu sudah di rak\n\nHalo {{ nama_depan | default: "Kak" }},\n\n⟦Kami simpan satu roti untukmu mulai jam 7 besok.⟧\n\n[Berhenti berlangganan](https://example.com/out)\n',
      good: 'Subject: Roti pertamamu sudah di rak\n\nHalo {{ nama_depan | default: "Kak" }},\n\nKami simpan satu roti untukmu mulai jam 7 besok.\n\nEmail ini dikirim karena kamu mendaftar di toko. [Berhenti berlangganan](https://example.com/out)\n',
      fill: { alasannya: 'kamu mendaftar di toko' },
    },
  ],

  *check(page, { say, found }) {
    const mails = together(page)
    // Without a way out, email/unsubscribe speaks, and offers both.
    if (mails.length === 0 || isPersonal(page, mails) || !mails.every((mail) => hasWayOut(page, mail))) return
    const told = mails.some((piece) => REASON.some((group) => phrases({ ...page, piece }, 'opt-out', group).length > 0))
    const at = closing(page)
    if (told || !at) return
    const title = say({ en: 'Say why it came', id: 'Sebut mengapa email ini dikirim' })
    const line = linesFor(page).optOut.reason.trim()
    yield found(
      'reason',
      at.span,
      { count: mails.length },
      { rewrites: [added(page, title, foot(page), [line], { apart: true })] },
    )
  },
})

const REASON = ['reason', 'alasan']
