import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'company-offer',
  about: 'Apa yang ditawarkan kepada perusahaan, dan apa yang dicari tiap bagiannya dalam penawaran',
  audience: 'b2b',
  match: 'phrase',
  groups: {
    system: [
      'software',
      'perangkat lunak',
      'platform',
      'aplikasi',
      'saas',
      'dasbor',
      'dashboard',
      'sistem (informasi|manajemen|kasir|akuntansi|erp)?',
      'erp',
      'crm',
    ],
    'price-hidden': [
      '(hubungi|tanya|tanyakan|kontak|chat) (kami|tim kami|sales|admin)? (untuk|soal|tentang|mengenai)? (info|informasi|detail|daftar)? harga',
      'harga (sesuai|berdasarkan|atas) permintaan',
      'minta (daftar|info) harga',
      'harga by request',
    ],
    contract: [
      'syarat (dan|&) ketentuan',
      'perjanjian (layanan|pemrosesan data|kerahasiaan|kerja sama)',
      'kontrak (layanan|kerja sama)',
      'sla',
      'nda',
      'dpa',
      'uu pdp',
      'kepatuhan',
      'jejak audit',
      'log audit',
    ],
    'team-door': [
      'untuk (tim|perusahaan|bisnis|organisasi)',
      '(paket|edisi|versi|akun|lisensi) (tim|bisnis|perusahaan|enterprise)',
    ],
    industry: [
      '(industri|sektor|pabrik|produsen|distributor|grosir|ritel|bank|rumah sakit|klinik|kampus|universitas|sekolah|hotel|restoran|agensi|konsultan|koperasi|logistik|manufaktur|konstruksi|asuransi|perbankan|keuangan|pertanian|perkebunan|tambang|farmasi|pendidikan|pemerintah|dinas|kementerian|telekomunikasi|pariwisata|properti|transportasi|pangan|makanan|tekstil|otomotif|startup|toko|gudang)',
    ],
    size: [
      '<n> (karyawan|orang|pegawai|pengguna|cabang|gerai|toko|lokasi|unit|armada|kendaraan|siswa|pasien|kamar|kota)',
      '(perusahaan|bisnis|usaha) (kecil|menengah|besar|keluarga|nasional)',
    ],
  },
  hits: ['Hubungi kami untuk harga', 'Ritel dengan 40 gerai', 'Perjanjian pemrosesan data', 'Paket tim'],
  misses: ['Minta penawaran', 'Sesuai ritmemu'],
}
