import rule from '../../src/rules/b2b/security-proof.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    // Who may see what is told.
    {
      audience: 'b2b',
      copy: '# Tenant records in one platform\n\nProperty firms keep leases, photos and tenant records in one app. Accounts are password-protected, and access is restricted by role.\n\n[Book a demo](/demo)\n',
    },
    {
      lang: 'id',
      audience: 'b2b',
      copy: '# Tutup buku lebih cepat\n\nTim keuangan menutup buku tanpa mengejar faktur. Aplikasi ini menyimpan laporan transaksi semua cabang, hanya petugas yang berwenang yang bisa membukanya.\n\n[Minta demo](/demo)\n',
    },
    { audience: 'b2c', copy: '# Get fresh bread for your family before breakfast\n\n[Order now](/shop)\n' },
    { audience: 'b2b', copy: '# Close your books faster\n\nISO 27001 certified since 2022.\n\n[Book a demo](/demo)\n' },
    {
      audience: 'b2b',
      copy: '# Pallets for warehouses, delivered on the day you name\n\nOak and pine, in stock.\n\n[Ask for a quote](/quote)\n',
    },
    {
      audience: 'b2b',
      lang: 'id',
      copy: '# Bahan beku untuk restoran dan cloud kitchen\n\nDengan sistem kerja yang rapi, pesanan tiba tepat jadwal.\n\n[Minta penawaran](/harga)\n',
    },
    {
      audience: 'b2b',
      lang: 'id',
      copy: '# Tutup buku lebih cepat\n\nTersertifikasi ISO 27001 sejak 2022.\n\n[Minta demo](/demo)\n',
    },
    // Advice and waitlists take nothing over.
    {
      audience: 'b2b',
      copy: '# Fewer outages for engineering teams\n\nWe review your architecture and coach the team that runs your software, APIs and workflows.\n\n[Book a call](/call)\n',
    },
    {
      audience: 'b2b',
      kind: 'email',
      copy: 'Subject: Quick idea for your invoices\n\nHi Ana,\n\nwe build software that matches your invoices with purchase orders.\n\nWorth a 15-minute call next week?\n\nTom\n\n[Unsubscribe](https://example.com/stop)\n',
    },
  ],
  found: [
    {
      audience: 'b2b',
      says: 'none',
      copy: '# Tenant records in one platform\n\nProperty firms keep leases, photos and tenant records in one app.\n\n[⟦Book a demo⟧](/demo)\n',
    },
    {
      audience: 'b2b',
      lang: 'id',
      says: 'none',
      copy: '# Tutup buku lebih cepat\n\nTim keuangan menutup buku tanpa mengejar faktur. Aplikasi ini menyimpan laporan transaksi semua cabang.\n\n[⟦Minta demo⟧](/demo)\n',
    },
  ],
})
