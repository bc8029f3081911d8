import rule from '../../src/rules/hero/one-target.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    // Those whom the product is about, and those who use such things.
    '# Baking plans\n\n## Larch helps cooks run structured bread weeks for patients\n\n## Built for hospital teams\n\n[Book a visit](/visit)\n',
    {
      lang: 'id',
      copy: '# Atap yang tetap kering\n\nPenggunanya mulai dari perorangan hingga perusahaan.\n\n[Pesan kunjungan](/kunjungan)\n',
    },
    // Whom a local trade has worked for.
    '# Roofs that stay dry\n\nServing families and small businesses around Otley since spring.\n\n[Book a visit](/visit)\n',
    '# Roofs that stay dry\n\nA roofer is somebody hired by families, companies or schools to keep the rain out.\n\n[Book a visit](/visit)\n',
    {
      lang: 'id',
      copy: '# Atap yang tetap kering\n\nKami melayani perusahaan maupun perorangan di Bandung.\n\n[Pesan kunjungan](/kunjungan)\n',
    },
    {
      lang: 'id',
      copy: '# Atap yang tetap kering\n\nTukang atap dipanggil keluarga, perusahaan, atau sekolah saat hujan masuk.\n\n[Pesan kunjungan](/kunjungan)\n',
    },
  ],
  found: [
    {
      says: 'both',
      copy: '# Roofs that stay dry\n\nWhether you are one of the ⟦families, one of the companies⟧ or a school: we come the same day.\n\n[Book a visit](/visit)\n',
    },
  ],
})
