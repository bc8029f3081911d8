import type { PieceKind } from '../../copy/piece.ts'
import type { Words } from '../../lint/rule.ts'

/** A value that a key of the front matter takes, and what it says. */
export interface KnownValue {
  readonly value: string
  readonly about: Words
}

/** A key of the front matter that Copydesk reads. */
export interface KnownKey {
  readonly key: string
  readonly about: Words
  /** What may stand there; anything where none is named. */
  readonly values?: readonly KnownValue[]
  /** Only in pieces of this kind. */
  readonly kind?: PieceKind
  /** Keys that stand below it. */
  readonly below?: 'copydesk' | 'rules'
}

const value = (name: string, en: string, id: string): KnownValue => ({ value: name, about: { en, id } })

const kind: KnownKey = {
  key: 'kind',
  about: {
    en: 'Declares the file to be copy: one or several landing pages or emails.',
    id: 'Menetapkan berkas ini sebagai naskah: halaman penjualan atau email.',
  },
  values: [
    value('landing', 'A landing page', 'Halaman penjualan'),
    value('email', 'An email, or several', 'Satu email atau lebih'),
  ],
}

const audience: KnownKey = {
  key: 'audience',
  about: {
    en: 'Whom the piece speaks to. It decides which rules apply and in which voice rewrites speak.',
    id: 'Kepada siapa naskah berbicara. Ini menentukan aturan yang berlaku dan gaya bahasa usulan.',
  },
  values: [
    value('b2c', 'One person decides for themselves', 'Satu orang memutuskan untuk dirinya sendiri'),
    value('b2b', 'An organisation buys', 'Sebuah organisasi yang membeli'),
    value('both', 'Both: the rules of both apply', 'Keduanya: aturan keduanya berlaku'),
  ],
}

const status: KnownKey = {
  key: 'status',
  about: {
    en: 'How far the piece is. In a template, open slots are meant to stay.',
    id: 'Sejauh mana naskah ini. Pada templat, isian kosong memang disengaja.',
  },
  values: [
    value('template', 'Open slots are meant', 'Isian kosong disengaja'),
    value('draft', 'Still being written', 'Masih ditulis'),
    value('final', 'Ready to go out', 'Siap terbit'),
  ],
}

const stage: KnownKey = {
  key: 'stage',
  about: {
    en: 'Where the reader stands on the way to a decision. An early email asks for less than a late one.',
    id: 'Posisi pembaca dalam perjalanan keputusan. Email tahap awal meminta lebih sedikit daripada tahap akhir.',
  },
  values: [
    value('awareness', 'Meets the problem', 'Mengenali masalah'),
    value('consideration', 'Compares ways to solve it', 'Membandingkan cara mengatasinya'),
    value('decision', 'Decides whether to buy', 'Memutuskan untuk membeli'),
    value('retention', 'Is a customer already', 'Sudah menjadi pelanggan'),
  ],
}

const campaign: KnownKey = {
  key: 'campaign',
  about: {
    en: 'Name of the campaign. Files of one campaign are checked against each other.',
    id: 'Nama kampanye. Berkas dalam satu kampanye diperiksa satu sama lain.',
  },
}

const promise: KnownKey = {
  key: 'promise',
  about: {
    en: 'The one sentence that says who gets what, and how much better it is than now.',
    id: 'Satu kalimat yang mengatakan siapa mendapat apa, dan seberapa jauh lebih baik daripada sekarang.',
  },
}

const persona: KnownKey = {
  key: 'persona',
  about: {
    en: 'The role that the piece is written for, such as “head of quality”.',
    id: 'Peran yang dituju naskah, misalnya “kepala mutu”.',
  },
}

const lang: KnownKey = {
  key: 'lang',
  about: { en: 'Language of the copy.', id: 'Bahasa naskah.' },
  values: [value('en', 'English', 'Bahasa Inggris'), value('id', 'Indonesian', 'Bahasa Indonesia')],
}

const subject: KnownKey = {
  key: 'subject',
  kind: 'email',
  about: { en: 'Subject line of the email.', id: 'Baris subjek email.' },
}

const preheader: KnownKey = {
  key: 'preheader',
  kind: 'email',
  about: {
    en: 'The words that inboxes show behind the subject. They go on from it rather than repeat it.',
    id: 'Kata yang ditampilkan kotak masuk setelah subjek. Isinya melanjutkan, bukan mengulang subjek.',
  },
}

const copydesk: KnownKey = {
  key: 'copydesk',
  about: {
    en: 'Declares the file to be copy and holds what is said to Copydesk alone.',
    id: 'Menetapkan berkas sebagai naskah dan memuat pengaturan khusus Copydesk.',
  },
  below: 'copydesk',
}

const rules: KnownKey = {
  key: 'rules',
  about: { en: 'Severity of rules in this file.', id: 'Tingkat keparahan aturan di berkas ini.' },
  below: 'rules',
}

export const SEVERITIES: readonly KnownValue[] = [
  value('off', 'Silent', 'Diam'),
  value('info', 'A hint', 'Saran'),
  value('warning', 'A warning', 'Peringatan'),
  value('error', 'Must not go out', 'Tidak boleh terbit'),
]

/** Keys at the top of the front matter, in the order in which they are offered. */
export const TOP_KEYS: readonly KnownKey[] = [
  ...[audience, kind, subject, preheader, promise, stage, persona, campaign, status, lang, copydesk],
]

/** Keys below `copydesk:`. */
export const OWN_KEYS: readonly KnownKey[] = [kind, audience, status, rules, stage, persona, campaign, promise, lang]
