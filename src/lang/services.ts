/** Words of those who do something for somebody rather than send something. */
const SERVICE: Readonly<Record<'en' | 'id', RegExp>> = {
  en: /\b(?:appointments?|consultations?|lessons?|clinics?|patients?|estimates?|call us|services?|technicians?|repairs?|installations?|tuition|tutors?|coach(?:es|ing)?|camps?|courses?|treatments?|inspections?)\b/gi,
  id: /\b(?:konsultasi|jasa|layanan|klinik|pasien|les|kursus|teknisi|servis|perbaikan|pemasangan|instalasi|renovasi|janji temu|bimbingan|pelatihan|perawatan)\b/gi,
}

/** True where a text speaks of work done for its readers, more than in passing. */
export const isService = (text: string, language: 'en' | 'id'): boolean =>
  (text.match(SERVICE[language])?.length ?? 0) >= 2
