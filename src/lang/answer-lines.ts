/**
 * Lines that answer what a buyer asks before buying, in the language of the copy. `[x]` is a slot that the writer fills;
 * no line has a figure, name or condition of its own outside slots.
 */
export interface AnswerLines {
  /** What happens if it does not suit. */
  readonly relief: string
  /** The same for what is done rather than sent. */
  readonly reliefService: string
  readonly price: string
  readonly shipping: string
  readonly review: string
  readonly integration: string
  readonly migration: string
  readonly exit: string
  readonly priceRange: string
  readonly pilot: string
  readonly pilotEnd: string
  /** Put before the end mark of a sentence that names a discount. */
  readonly discountReason: string
  /** In place of a clock: a reason that a buying committee can pass on. */
  readonly companyReason: string
  /** Beside a clock: why there is only so much of it. */
  readonly scarcity: string
  /** Behind words of scarcity: how many, and until when. */
  readonly counted: string
  readonly problem: string
  /** Before a sentence that tells what the seller does: what the reader has from it. */
  readonly benefit: string
  readonly orgRisk: string
  readonly caseNumber: string
  readonly caseIndustry: string
  readonly teamLane: string
  readonly teamLink: string
  readonly stakeholder: string
  readonly payment: string
  readonly scene: string
  readonly change: string
  readonly reasonNow: string
  readonly signed: string
  /** Behind an abbreviation. */
  readonly spelled: string
}

export const answerLines: Readonly<Record<'en' | 'id', AnswerLines>> = {
  en: {
    relief: 'Cancel or return: [until when and at what cost, or that it cannot be].',
    reliefService: 'Move or cancel: [until when and at what cost, or that it cannot be].',
    price: 'Price: from [amount] per [unit].',
    shipping: 'Delivery in [days] days, [delivery cost].',
    review: '“[what a customer said, word for word, and how long it has been in use]” — [customer name], [place]',
    integration: 'Integrates with [your systems] in [days] days.',
    migration: 'Data migration: [who moves what], done in [days] days.',
    exit: 'Exit: [notice period] notice, data export in [format].',
    priceRange: 'From [amount] per [seat, site or month].',
    pilot: ' with written success criteria ([measure]), ending after [number] days',
    pilotEnd:
      'Pilot: [how long], [how many] users, [price or free]; success criteria: [measure and target]; end date [date], then [what follows].',
    discountReason: ' for [number of seats, volume or contract term]',
    companyReason: 'Contracts signed by [date] go live before [the reader’s own date].',
    scarcity: 'Only [number] available, because [what limits it].',
    counted: ' ([number] left, until [date])',
    problem: '[What goes wrong today], [how often or how much it costs]?',
    benefit: 'You [what the reader gets from it], because ',
    orgRisk: 'Fewer [errors or incidents] by [number]%, with approval history and audit trail for [who has to sign].',
    caseNumber: ' ([measure] from [before] to [after] in [period])',
    caseIndustry: 'About this customer: [which industry], [how large].',
    teamLane: 'For teams: [permissions, admin console, security document], [link to the team documents].',
    teamLink: 'Buying for a team? [link to the page for teams]',
    stakeholder: 'For [which role]: [document or answer] ([link]).',
    payment: 'Payment by invoice or purchase order, net [30].',
    scene: '[Time of day, place]: [what the reader feels or no longer has to do].',
    change: 'Before: [before]. After [period]: [after].',
    reasonNow: '[Only this season or until stock ends]: [number] [what].',
    signed: ' — [customer name], [who they are], after [how long]',
    spelled: ' ([in plain words])',
  },
  id: {
    relief: 'Pembatalan atau penukaran: [sampai kapan dan berapa biayanya, atau bahwa tidak bisa].',
    reliefService: 'Jadwal ulang atau pembatalan: [sampai kapan dan berapa biayanya, atau bahwa tidak bisa].',
    price: 'Harga mulai [nominal] per [satuan].',
    shipping: 'Pengiriman [jumlah] hari, [ongkos kirim].',
    review: '“[kata pelanggan, apa adanya, dan berapa lama dipakai]” — [nama pelanggan], [kota]',
    integration: 'Terintegrasi dengan [sistem pembaca] dalam [jumlah] hari.',
    migration: 'Migrasi data: [siapa memindahkan apa], rampung dalam [jumlah] hari.',
    exit: 'Berhenti: pemberitahuan [berapa lama], ekspor data dalam [format].',
    priceRange: 'Mulai [nominal] per [pengguna, lokasi, atau bulan].',
    pilot: ' dengan kriteria keberhasilan tertulis ([ukuran]), berakhir setelah [jumlah] hari',
    pilotEnd:
      'Pilot: [berapa lama], [jumlah] pengguna, [harga atau gratis]; kriteria keberhasilan: [ukuran dan target]; tanggal akhir [tanggal], lalu [langkah sesudahnya].',
    discountReason: ' untuk [jumlah pengguna, volume, atau lama kontrak]',
    companyReason: 'Kontrak yang ditandatangani sebelum [tanggal] berjalan sebelum [tenggat pembaca sendiri].',
    scarcity: 'Hanya [jumlah] buah, karena [apa yang membatasi].',
    counted: ' (sisa [jumlah], sampai [tanggal])',
    problem: '[Apa yang salah hari ini], [seberapa sering atau berapa biayanya]?',
    benefit: 'Anda [hasilnya bagi pembaca] karena ',
    orgRisk:
      '[Kesalahan atau insiden] turun [angka]%, dengan riwayat persetujuan dan jejak audit untuk [siapa yang harus setuju].',
    caseNumber: ' ([ukuran] dari [sebelum] menjadi [sesudah] dalam [periode])',
    caseIndustry: 'Tentang pelanggan ini: [industri apa], [seberapa besar].',
    teamLane: 'Untuk tim: [hak akses, konsol admin, dokumen keamanan], [tautan dokumen tim].',
    teamLink: 'Membeli untuk tim? [tautan halaman untuk tim]',
    stakeholder: 'Untuk [jabatan mana]: [dokumen atau jawaban] ([tautan]).',
    payment: 'Pembayaran lewat invoice atau purchase order, net [30].',
    scene: '[Waktu, tempat]: [yang dirasakan atau tak perlu lagi dilakukan pembaca].',
    change: 'Sebelum: [sebelum]. Setelah [periode]: [sesudah].',
    reasonNow: '[Hanya musim ini atau selama stok ada]: [jumlah] [apa].',
    signed: ' — [nama pelanggan], [siapa dia], setelah [berapa lama]',
    spelled: ' ([dalam kata biasa])',
  },
}
