import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'audience-both',
  about: 'Kata-kata yang menyapa perorangan dan organisasi sekaligus',
  audience: 'mixed',
  match: 'phrase',
  groups: {
    '': [
      '(rumah|rumah tinggal|hunian|perumahan),? (dan|maupun|atau|hingga|serta)? ?(kantor|toko|ruko|gudang|perkantoran|bangunan komersial|gedung|kafe|apartemen dan kantor)',
      '(hunian|residensial) (dan|maupun|atau|serta) (komersial|bangunan komersial)',
      '(individu|perorangan|pribadi|keluarga|perseorangan) (maupun|dan|atau|ataupun|hingga|serta) (perusahaan|bisnis|organisasi|instansi|lembaga|kelompok|tim)',
      '(perusahaan|bisnis|organisasi|instansi|lembaga) (maupun|dan|atau|ataupun|hingga|serta) (individu|perorangan|pribadi|keluarga)',
    ],
  },
  hits: ['Untuk individu maupun perusahaan.', 'Bisnis dan keluarga Anda.'],
  misses: ['Untuk perusahaan Anda.', 'Untuk keluarga.'],
}
