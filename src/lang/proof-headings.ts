/** Headings under which customers, results and marks of trust stand. */
export const proofHeadings: Readonly<Record<'en' | 'id', RegExp>> = {
  en: /^(?:(?:our|client|customer|proven|real|recent|selected) )?(?:results|reviews|testimonials|case stud(?:y|ies)|success stories|references|track record|clients|customers|achievements|in numbers|by the numbers|awards|accreditations|certifications|(?:social )?proof)\b|\bwhat (?:our )?(?:clients|customers|guests|patients|people|parents|users|members) (?:say|are saying|think)\b|\btrusted by\b/iu,
  id: /^(?:(?:apa )?kata (?:mereka|pelanggan|klien|pasien|pengguna)|testimoni|ulasan|studi kasus|hasil(?: nyata| kerja)?|portofolio|klien(?: kami)?|pelanggan kami|pencapaian|dalam angka|penghargaan|sertifikasi|bukti(?: sosial)?)(?![\p{L}])|dipercaya oleh/iu,
}

/** Parts of a draft that stand at the foot of the page. */
export const footHeadings = /(?<!\p{L})(?:footer|kaki halaman)(?!\p{L})/iu

/** A heading or label alone in its line over what came of a job. */
export const resultHeadings: Readonly<Record<'en' | 'id', RegExp>> = {
  en: /^\P{L}*(?:(?:the|our|project|key|final|measured) )?results?\P{L}*$/iu,
  id: /^\P{L}*(?:hasil|capaian|pencapaian)(?: (?:proyek|akhir|nyata|kerja|pekerjaan|utama))?(?:nya)?\P{L}*$/iu,
}
