import rule from '../../src/rules/b2b/roi-proof.ts'
import { companyPage, STEPS } from '../../src/rules/samples.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    // A figure without its base is told by proof/bare, and a page of a few lines by one finding.
    {
      audience: 'b2b',
      copy: companyPage('en', `${STEPS.en}\n\nIt closes the books 3x faster and reduces the paperwork.`),
    },
    { audience: 'b2b', copy: companyPage('en', 'It reduces the paperwork at the end of the month.') },
    { audience: 'b2c', copy: '# Get fresh bread for your family before breakfast\n\nIt comes to your door.\n' },
    // The warning that nothing is proved is enough on a page for people too, and in a mail.
    {
      audience: 'both',
      copy: '# Clear drains for homes and small firms\n\nWe rinse the pipes of your workflow kitchen and your flat.\n\n[Call us](tel:+441135552310)\n',
    },
    {
      kind: 'email',
      audience: 'b2b',
      copy: 'Subject: Quieter closes\n\nHello Ana,\n\nWe help finance teams close their books without chasing a single invoice.\n\n[Book a demo](https://example.com/demo)\n',
    },
    {
      lang: 'id',
      audience: 'both',
      copy: '# Saluran lancar untuk rumah dan usaha kecil\n\nKami bersihkan pipa dapur Anda.\n\n[Hubungi kami](tel:+62215552310)\n',
    },
    // Goods by the kilo are bought by price and delivery; for homes and firms alike only a system owes a result.
    {
      lang: 'id',
      audience: 'b2b',
      copy: '# Ikan beku untuk dapur restoran Anda\n\nHarga grosir, minimum order 20 kg, invoice dan faktur pajak lengkap. Halal MUI sejak 2015.\n\n[Minta penawaran](/harga)\n',
    },
    {
      lang: 'id',
      audience: 'both',
      copy: '# Pagar besi untuk rumah dan gudang\n\nBerdiri sejak 2008, prosedur transaksi jelas, garansi 2 tahun.\n\n[Hubungi kami](tel:+62215552310)\n',
    },
    // Where nothing or hardly anything is proved, one finding names all that is missing; a mail is too short for results.
    {
      audience: 'b2b',
      copy: '# Finance teams close their books without chasing a single invoice\n\nTallywell matches every invoice.\n\n[Book a demo](/demo)\n',
    },
    {
      lang: 'id',
      audience: 'b2b',
      copy: '# Tim keuangan menutup buku tanpa mengejar satu faktur pun\n\nTersertifikasi ISO 27001 sejak 2022.\n\n[Jadwalkan demo](/demo)\n',
    },
    {
      kind: 'email',
      audience: 'b2b',
      copy: 'Subject: Quieter closes\n\nHello Ana,\n\nISO 27001 certified since 2022.\n\nWe help finance teams close their books without chasing a single invoice.\n\n[Book a demo](https://example.com/demo)\n',
    },
    // A launch, and a tool that somebody begins to use alone at a price that the page tells.
    {
      audience: 'b2b',
      copy: '# Join the waitlist for Tallywell\n\nSoftware that closes the books of finance teams without chasing a single invoice.\n\n- ISO 27001 certified since 2022\n\n“It found every invoice.” — Ana Whitlock, controller, Larchfield Foods\n\n[Join the waitlist](/wait)\n',
    },
    {
      audience: 'b2b',
      copy: '# Finance teams close their books without chasing a single invoice\n\nSoftware for $9 per month.\n\n- ISO 27001 certified since 2022\n\n“It found every invoice.” — Ana Whitlock, controller, Larchfield Foods\n\n[Start your free trial](/trial)\n',
    },
  ],
})
