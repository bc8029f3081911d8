import rule from '../../src/rules/b2c/risk-buffer.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    // Nobody asks for the money back for a jar of jam.
    {
      audience: 'b2c',
      copy: '# Plum jam for your breakfast\n\nPlums from one orchard, half as much sugar. A jar for £4.\n\n[Add to cart](/cart)\n',
    },
    {
      lang: 'id',
      audience: 'b2c',
      copy: '---\nkind: landing\nprice: "10.000"\n---\n\n# Sambal matang untuk makan siang keluarga\n\nCabai rawit, bawang, tanpa pengawet.\n\n[Pesan sekarang](/pesan)\n',
    },
    // Nothing is asked of the reader and nothing is booked.
    {
      audience: 'b2c',
      copy: '# The mill by the river\n\nYour flour is ground between two stones, as it was in 1820.\n',
    },
    // What is booked answers what its buyers fear; insurance, a deposit that is gone and a member of the crew do not.
    {
      audience: 'b2c',
      copy: '# Walking tours of the old town\n\nYou see six courtyards in two hours, for $20. Cancel until noon the day before.\n\n[Book your seat](/book)\n',
    },
    {
      audience: 'b2c',
      copy: '# Walking tours of the old town\n\nYou see six courtyards in two hours. Walking tours run daily; pay a 20% deposit to hold your walking tour.\n\n[Book your seat](/book)\n',
    },
    {
      audience: 'b2c',
      lang: 'id',
      copy: '# Dekorasi pernikahan di kebun\n\nDekorasi pernikahan siap jam tujuh. Uang muka minimal Rp500.000.\n\n[Pesan tanggal](/pesan)\n',
    },
    // What a page about its seller owes is another page's.
    {
      audience: 'b2c',
      copy: '# About Riverbend Kilns\n\nWe help you make your first bowl in one afternoon.\n\n[Book your seat](/book)\n',
    },
    {
      audience: 'b2c',
      lang: 'id',
      copy: '# Tentang Tungku Sungai Raya\n\nKami membantu kamu membuat mangkuk pertama dalam satu sore.\n\n[Pesan kursi](/pesan)\n',
    },
    {
      audience: 'b2c',
      lang: 'id',
      copy: '# Paket internet rumah 30 Mbps\n\nRp200.000 per bulan, tanpa kontrak.\n\n[Daftar sekarang](/daftar)\n',
    },
    {
      audience: 'b2c',
      copy: '# About us\n\nWe help you make your first bowl in one afternoon.\n\n[Book your seat](/book)\n',
    },
    // The sum is not settled yet, or stands in a field that the site shows.
    {
      audience: 'b2c',
      copy: '---\nsetupPrice: 300\ntitle: Bread class\n---\n\n# Bake your first loaf in one afternoon\n\nThe clay oven is hot when you come.\n\n[Call us](tel:+441130000000)\n',
    },
    { audience: 'b2c', copy: '# A bowl of your own\n\nFree to attend.\n\n[Book your seat](/book)\n' },
    { audience: 'b2c', copy: '# A bowl of your own\n\nA film to watch at home.\n\n[Download the film](/film)\n' },
    {
      audience: 'b2c',
      lang: 'id',
      copy: '# Mangkuk buatanmu\n\nKonsultasi gratis lewat telepon.\n\n[Pesan tempat](/pesan)\n',
    },
  ],
  found: [
    // A warranty says nothing of how a lease ends.
    {
      says: 'worries',
      audience: 'b2c',
      copy: '# A 10-year lease for the battery in your garage\n\n$60 a month, full warranty. The lease covers the installation.\n\n[⟦Sign up for the lease⟧](/sign)\n',
    },
    {
      says: 'worries',
      audience: 'b2c',
      lang: 'id',
      copy: '# Paket umroh sembilan hari\n\nMulai Rp30.000.000, uang muka non-refundable, asuransi perjalanan.\n\n[⟦Daftar sekarang⟧](/daftar)\n',
    },
    {
      says: 'no-price',
      audience: 'b2c',
      copy: '---\nbookingUrl: https://example.com/slots\n---\n\n# Clay nights\n\n⟦Make your own bowl in one afternoon.⟧\n\nThe clay is there.\n',
      not: ['in a block quote', 'below front matter'],
    },
    // Without an ask, the promise is the place: not whatever the page happens to end on. What is booked has its own fears.
    {
      says: 'worries',
      audience: 'b2c',
      copy: '# Our pottery classes\n\n⟦Make your own bowl in one afternoon.⟧\n\nThe clay is there.\n\nKeep away from the glaze.\n',
      not: ['in a block quote'],
    },
    {
      says: 'no-price',
      audience: 'b2c',
      copy: '# Get your first bowl in one afternoon\n\nThe clay is there.\n\n[⟦Book your seat⟧](/book)\n',
    },
  ],
})
