import { defineRule, type Rule } from './rule.ts'

const page = '---\nkind: email\n---\n\n'

/** What the runner itself says of suppressions; it finds these, their `check` does not. */
export const unused = defineRule({
  id: 'suppression/unused',
  severity: 'info',
  summary: {
    en: 'A suppression that silences nothing',
    id: 'Pengecualian yang tidak membungkam apa pun',
  },
  why: {
    en: 'A suppression that outlives its finding hides the next one.',
    id: 'Pengecualian yang tertinggal akan menyembunyikan temuan berikutnya.',
    source: 'practice',
  },
  messages: {
    rule: {
      en: 'Nothing of “{rule}” is silenced here. Remove it from the comment.',
      id: 'Tidak ada temuan “{rule}” yang dibungkam di sini. Hapus dari komentar.',
    },
    all: {
      en: 'Nothing is silenced here. Remove the comment.',
      id: 'Tidak ada temuan yang dibungkam di sini. Hapus komentarnya.',
    },
  },
  examples: [
    {
      lang: 'en',
      says: 'all',
      bad: `${page}⟦<!-- copydesk-disable-next-line -->⟧\nThe rain stopped before noon, and we walked home along the river.\n`,
      good: `${page}The rain stopped before noon, and we walked home along the river.\n`,
    },
    {
      lang: 'id',
      says: 'all',
      bad: `${page}⟦<!-- copydesk-disable-next-line -->⟧\nHujan berhenti sebelum siang dan kami berjalan pulang lewat tepi sungai.\n`,
      good: `${page}Hujan berhenti sebelum siang dan kami berjalan pulang lewat tepi sungai.\n`,
    },
  ],
  check: () => [],
})

export const unknown = defineRule({
  id: 'suppression/unknown',
  severity: 'info',
  summary: {
    en: 'A suppression that names no rule of Copydesk',
    id: 'Pengecualian yang tidak menyebut aturan Copydesk',
  },
  why: {
    en: 'A misspelled suppression silences nothing, and nobody notices.',
    id: 'Pengecualian yang salah eja tidak membungkam apa pun, dan tidak ada yang menyadarinya.',
    source: 'practice',
  },
  messages: {
    rule: {
      en: 'There is no rule “{rule}”. Check its name: `copydesk rules` lists them.',
      id: 'Tidak ada aturan “{rule}”. Periksa namanya: `copydesk rules` menampilkan semuanya.',
    },
    directive: {
      en: '“{word}” says nothing to Copydesk. Use copydesk- with one of: {words}.',
      id: '“{word}” tidak dikenal Copydesk. Pakai copydesk- dengan salah satu dari: {words}.',
    },
  },
  examples: [
    {
      lang: 'en',
      says: 'rule',
      bad: `${page}<!-- copydesk-disable-file ⟦message/one-promisse⟧ -->\nThe rain stopped before noon, and we walked home along the river.\n`,
      good: `${page}The rain stopped before noon, and we walked home along the river.\n`,
    },
    {
      lang: 'id',
      says: 'rule',
      bad: `${page}<!-- copydesk-disable-file ⟦message/one-promisse⟧ -->\nHujan berhenti sebelum siang dan kami berjalan pulang lewat tepi sungai.\n`,
      good: `${page}Hujan berhenti sebelum siang dan kami berjalan pulang lewat tepi sungai.\n`,
    },
  ],
  check: () => [],
})

export const ownRules: readonly Rule[] = [unused, unknown] as unknown as readonly Rule[]
