import rule from '../../src/rules/b2b/reference-proof.ts'
import { companyPage, STEPS } from '../../src/rules/samples.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    // What may be used where, whom one buys from, a kind of job: no customers are claimed.
    ...[
      'You struggle to find a trusted contractor for your mill, and it takes weeks.',
      'It can be used in any mill, and we partner with leading grain providers.',
      'It reads public sector data every night.',
      'We specialise in rye and spelt.',
      'Experienced managers and team members often miss the night shift.',
    ].map((text) => ({ audience: 'b2b' as const, copy: companyPage('en', `${STEPS.en}\n\n${text}`) })),
    ...['Mudah digunakan di berbagai perangkat.', 'Cocok untuk proyek yang memerlukan galian dalam.'].map((text) => ({
      lang: 'id' as const,
      audience: 'b2b' as const,
      copy: companyPage('id', `${STEPS.id}\n\n${text}`),
    })),
    // What proof/weasel tells is told once, and a stub by one finding; who waits has no customers yet.
    {
      audience: 'b2b',
      copy: companyPage('en', `${STEPS.en}\n\nWe have extensive experience in mills.`),
    },
    { audience: 'b2b', copy: companyPage('en', 'It was built on our experience across mills.') },
    {
      audience: 'b2b',
      copy: companyPage('en', `Join the waitlist.\n\n${STEPS.en}\n\nIt was built on our experience across mills.`),
    },
    // Nobody can be named who has not bought yet.
    {
      audience: 'b2b',
      kind: 'email',
      copy: 'Subject: Month-end close\n\nHello Ana,\n\nFinance teams close their books 4 times faster, from 12 days to 3. We are looking for pilot customers.\n\n[Book a demo](https://example.com/demo)\n',
    },
    {
      lang: 'id',
      audience: 'b2b',
      kind: 'email',
      copy: 'Subject: Tutup buku\n\nHalo Ana,\n\nTim keuangan menutup buku 4 kali lebih cepat, dari 12 hari menjadi 3. Kami mencari pelanggan pertama.\n\n[Jadwalkan demo](https://example.com/demo)\n',
    },
    // The warning that nothing is proved is enough on a page for people too.
    {
      audience: 'both',
      copy: '# Clear drains for homes and small firms\n\nWe rinse the pipes of your kitchen and your canteen.\n\n[Call us](tel:+441135552310)\n',
    },
    // Where nothing or hardly anything is proved, one finding names all that is missing; whoever waits for it cannot name a customer.
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
      audience: 'b2b',
      copy: '# Close the books in 3 days, not 14\n\nTallywell is in private beta.\n\n- Invoice errors down 31% in 90 days\n- ISO 27001 certified since 2022\n\n[Request early access](/beta)\n',
    },
    {
      lang: 'id',
      audience: 'b2b',
      copy: '# Tutup buku dalam 3 hari\n\nAplikasi ini segera hadir.\n\n- Kesalahan faktur turun 31% dalam 90 hari\n- Tersertifikasi ISO 27001 sejak 2022\n\n[Gabung daftar tunggu](/tunggu)\n',
    },
    // Somebody signs for it, if not so that it is sure to be a company.
    {
      audience: 'b2b',
      copy: '# Close the books in 3 days\n\n> “They answered the phone each time.” — Dr. Mara Quill, Quillwood Dental\n\n[Check your fit](/fit)\n',
    },
    {
      lang: 'id',
      audience: 'b2b',
      copy: '# Tutup buku dalam 3 hari\n\n> “Kami tidak lembur lagi sejak itu.” — Sari Wening, Toko Wening\n\n[Cek kesesuaian](/cek)\n',
    },
    {
      audience: 'b2b',
      copy: '# Close your books faster\n\n> “We close in 3 days, not 14.” — Ana Whitlock, Head of Finance, Larchfield Foods\n\n[Book a demo](/demo)\n',
    },
    {
      lang: 'id',
      audience: 'both',
      copy: '# Pagar besi untuk rumah dan gudang\n\nBerdiri sejak 2008, garansi 2 tahun, sudah 1.200 pagar terpasang.\n\n[Hubungi kami](tel:+62215552310)\n',
    },
  ],
})
