const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Roots of one consonant at the start that keep it behind meN-: mengkaji, mempunyai. */
export const KEPT = set(
  'kaji kultuskan punyai populerkan parkir pasok posisikan paten pasteurisasi telantarkan tafsirkan',
)

/** Roots that begin with "per" and are not per- + root: memeriksa, not memperiksa. */
export const PLAIN_PER = set(
  'periksa perintah perintahkan perlu perlukan perankan percik percikkan perangi perban peras permak permisi',
)

/** Roots in a vowel, with suffixes as they occur: mengambil is from ambil, mengirim from kirim. */
export const VOWEL_ROOTS = set(
  'abadikan adakan adopsi adu agendakan ajak ajar ajari ajarkan ajukan akhiri akses aktifkan akui akumulasi alami alihkan alir aliri alokasikan amankan amati ambil analisis andaikan andalkan anggap angkat angkut antar antarkan antisipasi arahkan arsipkan artikan asah asuh atasi atur awali awasi edit edukasi efisienkan eksekusi ekspor embargo emban enkripsi evaluasi ikat ikut ikuti ikutsertakan iklankan impor indahkan informasikan ingat ingatkan inginkan input inspirasi instal integrasikan inovasi intip investasikan isi istirahatkan izinkan obati olah operasikan optimalkan organisasi otomasi otomatisasi otomatiskan otorisasi uangkan ubah ucapkan uji ukur ulang ulangi ulas umumkan undang unduh unggah unggulkan ungguli ungkap ungkapkan untungkan upayakan urai urus urutkan usahakan usulkan usung utamakan',
)

/** Roots in m: memasak is from masak, memakai from pakai. */
export const M_ROOTS = set(
  'masak masuki masukkan mudahkan muat muati mulai mungkinkan minta mintai miliki mainkan maksimalkan manfaatkan majukan makan matikan menangkan minimalkan minimalisasi modifikasi modernisasi monitor musnahkan mutakhirkan maknai manjakan maafkan minum muliakan murahkan mahami',
)

/** Roots in n and ny: menikmati is from nikmati, menulis from tulis. */
export const N_ROOTS = set(
  'nikmati naikkan nilai nantikan namai nafkahi netralkan normalkan nonaktifkan nominasikan nyalakan nyatakan nyamankan nyanyikan nyaringkan',
)
