import { defineRule, type Page } from '../../lint/rule.ts'
import type { PieceMap } from '../../message/map.ts'
import { documents } from '../b2b/security-proof.ts'
import { hasSlot } from '../claims.ts'
import { packOf } from '../reading.ts'
import { closing, together } from '../where.ts'

export default defineRule({
  id: 'email/security-footer',
  severity: 'info',
  audience: 'b2b',
  kind: 'email',
  optional: true,
  summary: {
    en: 'Mails to companies link their security documents',
    id: 'Email untuk perusahaan menautkan dokumen keamanannya',
  },
  why: {
    en: 'A mail is forwarded to the person who asks about security; a link at its foot answers before the question comes back.',
    id: 'Email diteruskan kepada orang yang bertanya soal keamanan; tautan di bawahnya menjawab sebelum pertanyaannya kembali.',
    source: 'BB-04, EM-13',
  },
  messages: {
    unlinked: {
      en: 'Security is spoken of, and 0 links lead to a document about it. Link the security FAQ and the data summary at the foot.',
      id: 'Keamanan disebut, tetapi 0 tautan menuju dokumennya. Tautkan FAQ keamanan dan ringkasan data di bagian bawah.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'unlinked',
      audience: 'b2b',
      kind: 'email',
      bad: 'Subject: Close the books in 3 days\n\nHello Ana,\n\nData is encrypted and access follows the role.\n\n⟦Worth a 15-minute call this week?⟧\n',
      good: 'Subject: Close the books in 3 days\n\nHello Ana,\n\nData is encrypted: [security FAQ](https://example.com/security).\n\nWorth a 15-minute call this week?\n',
    },
    {
      lang: 'id',
      says: 'unlinked',
      audience: 'b2b',
      kind: 'email',
      bad: 'Subject: Tutup buku dalam 3 hari\n\nHalo Bu Ana,\n\nData dienkripsi dan hak akses mengikuti peran.\n\n⟦Ada waktu 15 menit minggu ini?⟧\n',
      good: 'Subject: Tutup buku dalam 3 hari\n\nHalo Bu Ana,\n\nData dienkripsi: [FAQ keamanan](https://example.com/keamanan).\n\nAda waktu 15 menit minggu ini?\n',
    },
  ],

  *check(page, { say, found }) {
    const mails = together(page)
    if (!mails.some(({ has }) => has.security) || mails.some((mail) => links(page, mail))) return
    const at = closing(page)
    if (at) yield found('unlinked', at.span, {}, { rewrites: [documents(page, say)] })
  },
})

const TARGET = /secur|keamanan|trust|privacy|privasi|gdpr|dpa|complian/i

/** True where a link (or a slot that waits for one) leads to a document on security, by its address or its words. */
function links(page: Page, { piece }: PieceMap): boolean {
  const pack = packOf(page)
  return piece.blocks.some(({ marks, prose, href }) => {
    if (TARGET.test(href ?? '') || (hasSlot(prose.text) && TARGET.test(prose.text))) return true
    return marks.some(({ kind, href: target = '', start, end }) => {
      if (kind !== 'link' && kind !== 'button') return false
      const words = prose.text.slice(start, end)
      return TARGET.test(target) || TARGET.test(words) || pack.matches(words).some(({ list }) => list === 'security')
    })
  })
}
