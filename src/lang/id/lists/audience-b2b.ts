import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'audience-b2b',
  about: 'Jejak organisasi yang membeli: siapa yang bekerja di sana, apa yang dijalankan, siapa yang harus setuju',
  audience: 'b2b',
  match: 'phrase',
  groups: {
    organisation: [
      '(untuk|bagi) (bengkel|warung|kafe|kedai|restoran|resto|salon|klinik|aplikator|tukang|pengrajin|penjahit|apotek|koperasi|agen|toko)',
      '(aplikator|mandor|pengrajin)',
      '(tim|perusahaan|organisasi|karyawan|staf|instansi|lembaga|pabrik|gudang|cabang|kantor|merchant|klien|pelanggan|konsumen) anda',
      '(bagi|untuk|membantu) (para)? (perusahaan|bisnis|pelaku usaha|pemilik usaha|umkm|ukm|merchant|mitra|instansi|organisasi|enterprise|startup|tim)',
      '(perusahaan|organisasi|instansi|korporasi|enterprise|startup|umkm|ukm|badan usaha|pelaku usaha|pedagang|distributor|reseller|merchant|industri|pabrik|perkantoran|gudang|perkebunan|pertambangan)',
      'komersial (dan|maupun|atau) industri',
      '(gedung|kawasan|fasilitas|bangunan) (komersial|perkantoran|industri)',
      'mitra (bisnis|usaha|strategis|kerja)',
    ],
    owner: [
      '(warung|toko|kedai|klinik|salon|bengkel|kafe|restoran|usaha|bisnis|outlet|lapak|jualan|dagangan|orderan|omzet|stok) (kamu|anda|kalian)',
      '(warungmu|tokomu|kedaimu|klinikmu|salonmu|bengkelmu|kafemu|restomu|usahamu|bisnismu|jualanmu|daganganmu|pelangganmu|pembelimu|omzetmu)',
      '(bagi|untuk|membantu) (bisnis|usaha|toko|warung)(mu| kamu| anda)',
      '(pebisnis|wirausahawan|wirausaha|pengusaha|tenant|sponsor|eksibitor|brand anda|brand kamu|brandmu)',
      'pemilik (warung|toko|kedai|klinik|salon|bengkel|kafe|restoran|resto|usaha|bisnis|kos|outlet|laundry)',
      '(pembeli|pelanggan|pasien|karyawan|kasir) (kamu|anda|kalian)',
      '(harga )?grosir',
      '(untuk|bagi) (para )?(toko|warung|katering|pabrik|restoran|kafe|pedagang|penjual|seller|umkm)',
      'toko kelontong',
      '(minimal (pesan|order|pembelian) <n>|tempo <n> hari)',
    ],
    roles: [
      '(direktur|manajer|direksi|pemilik usaha|pemilik toko|karyawan|staf|kasir|insinyur|developer|pengembang|kontraktor|vendor|pemasok|supplier)',
      '(tim|divisi|departemen|bagian) (keuangan|keamanan|hukum|legal|it|teknis|operasional|pemasaran|penjualan|pembelian|hr|sdm)',
      'pengambil keputusan',
    ],
    process: [
      '(operasional|produktivitas|efisiensi|integrasi|implementasi|infrastruktur|otomatisasi|alur kerja|laporan keuangan|pelaporan|tata kelola|kepatuhan|regulasi|audit|sertifikasi|lisensi|perizinan|pengadaan|tender|faktur|invoice|omzet|pendapatan|laba|transaksi|pembayaran non tunai|pencatatan|stok barang)',
      '(api|sla|crm|erp|saas|sso|roi|kpi|poc|iso <n>|deployment|workflow|pipeline|legacy|governance|onboarding)',
      '(jasa|layanan) (keamanan|pengamanan|konsultasi bisnis|outsourcing|alih daya|tenaga kerja)',
      '(satpam|tenaga keamanan|petugas keamanan|security guard)',
    ],
    technical: [
      '(open source|github|cli|sdk|kubernetes|klaster|repositori|kode|kode sumber|plugin|ide|codebase|pull request|framework|backend|frontend|database|server|endpoint|commit|autopilot)',
    ],
    work: [
      '(solusi bisnis|solusi pembayaran|solusi keamanan|konsultan|konsultasi bisnis|kerja sama|kerjasama|kemitraan|kontrak|proyek|klien|stakeholder|pemangku kepentingan)',
      'per (pengguna|lokasi|cabang|pabrik)',
    ],
  },
  traps: [
    ['(distributor|dealer|agen|reseller) resmi', 'penjual'],
    ['efisiensi ruang', 'tempat di rumah'],
    ['(pendapatan|penghasilan) (tambahan|sampingan|ekstra|pasif)', 'uang seseorang'],
    ['(tim|teknisi|petugas|staf|karyawan) kami', 'orang penjual'],
  ],
  hits: ['Jualanmu tercatat sendiri.', 'Untuk perusahaan dan instansi.', 'Tim Anda bekerja lebih rapi.'],
  misses: ['Kulitmu lebih lembut malam ini.'],
}
