/** Function words by language, for telling languages apart; none is needed to understand one. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the a an and or but of to in on at for with from by as into over under between without within your you our we us it its is are was were be been being has have had do does did can could will would should may not no yes this that these those than then there here when while where who which what how why more most less many much all any each every first next last only just also too very up out off about after before again still never always if so because per other same own am i he she they them his her',
  id: 'yang dan atau tetapi tapi namun di ke dari untuk dengan pada dalam oleh sebagai seperti agar supaya karena sebab jika kalau bila saat ketika setelah sebelum sejak sampai hingga sambil tanpa antara bagi kepada tentang melalui serta maupun juga lagi saja hanya pun lebih paling sangat sekali banyak semua setiap tiap para anda kamu kami kita saya dia mereka ini itu sini sana situ ada adalah ialah merupakan akan sudah telah belum masih sedang bisa dapat harus perlu tidak bukan jangan tak gak nggak apa siapa mana kapan bagaimana mengapa kenapa berapa ya yuk ayo aja jadi maka sehingga hari bulan tahun jam menit minggu gratis cuma dong banget udah bikin buat sekarang semakin kalian bisnis tim harga pelanggan pengguna',
  ms: 'yang dan atau tetapi di ke dari untuk dengan pada dalam oleh sebagai seperti kerana jika apabila selepas sebelum sehingga tanpa antara bagi kepada tentang melalui serta juga lagi sahaja hanya lebih paling sangat banyak semua setiap anda awak kami kita saya dia mereka ini itu ada adalah akan sudah telah belum masih sedang boleh dapat harus perlu tidak bukan jangan apa siapa mana bila bagaimana mengapa berapa',
  de: 'der die das und oder aber von zu im in auf für mit aus bei nach wie über unter ohne ihre ihr sie wir uns es ist sind war waren sein hat haben kann können wird werden nicht kein keine dies diese dieser dass wenn wo wer was mehr alle jeder nur auch sehr noch immer ein eine einen einem einer den dem des sich ich du er mein dein unser unsere zum zur vom als',
  fr: 'le la les un une des du de et ou mais dans sur pour avec sans par en au aux ce cette ces vous votre vos nous notre nos il elle est sont était être avoir a ont peut ne pas plus que qui quoi dont où quand comme tout tous toute chaque très aussi encore toujours je tu on se son sa ses leur leurs si',
  es: 'el la los las un una unos unas de del y o pero en sobre para con sin por al su sus tu tus usted nosotros nuestro nuestra es son era ser estar está están tiene tienen puede no más que quien qué cuando como cómo donde todo todos cada muy también siempre ya se lo le les mi yo si este esta estos estas',
  pt: 'o a os as um uma uns umas de do da dos das e ou mas em no na nos nas para com sem por ao seu sua seus suas você nós nosso nossa é são era ser estar está estão tem têm pode não mais que quem quando como onde todo todos cada muito também sempre já se lhe meu eu este esta isso',
  it: 'il lo la i gli le un uno una di del della dei delle e o ma in su per con senza da al alla ai alle il suo sua tuo tua voi noi nostro nostra è sono era essere ha hanno può non più che chi cosa quando come dove tutto tutti ogni molto anche sempre già si ci mi io se questo questa questi nel nella',
  nl: 'de het een en of maar van naar in op voor met uit bij als over onder zonder uw je jij jouw wij ons onze hij zij is zijn was waren heeft hebben kan kunnen wordt worden niet geen dit deze die dat wanneer waar wie wat hoe meer alle elke alleen ook zeer nog altijd aan om te door er ik u',
  sv: 'och att det som en ett på är av för med den till inte om har de kan du vi vår din ni från eller men så när hur vad alla varje mer utan under över efter vid också',
  da: 'og at det som en et på er af for med den til ikke om har de kan du vi vores din jer fra eller men så når hvordan hvad alle hver mere uden under over efter ved også',
  no: 'og at det som en et på er av for med den til ikke om har de kan du vi vår din dere fra eller men så når hvordan hva alle hver mer uten under over etter ved også',
  fi: 'ja on ei että se hän ovat oli kun kuin myös mutta tai jos niin voi voit sinun meidän ne tämä kaikki vain enemmän ilman jälkeen ennen',
  pl: 'i w na z do się nie to jest że od po za dla jak ale lub oraz przez są być może twój nasz co gdy który która wszystko każdy więcej bez tylko już',
  cs: 'a v na z do se ne to je že od po za pro jak ale nebo s si jsou být může váš náš co když který která vše každý více bez jen už',
  ro: 'și în la cu de pe un o este sunt nu că din pentru mai sau dar prin ca să se al ale care dumneavoastră noastre fără doar toate',
  hu: 'a az és egy hogy nem is van de csak ez vagy meg már mint ha minden több nélkül után előtt',
  tr: 've bir bu için ile de da ne çok daha en gibi kadar sonra önce her ama veya olarak olan değil var yok sizin bizim',
  vi: 'và của là có cho không được trong một các với người này đó để từ khi đã sẽ bạn chúng tôi những nhiều hơn',
  tl: 'ang ng sa mga na at ay ito para hindi kung kami ikaw mo ko natin lahat bawat mula may',
}

/** Words of Malay that Indonesian writes otherwise. */
export const MALAY_ONLY =
  'percuma kerana peratus awak boleh sahaja kualiti syarikat pelbagai perkhidmatan maklumat sekiranya daripada mahu cuba bermula tempahan hantar sebut muat selepas jualan bilangan perniagaan pejabat wang tawaran lanjut akaun pekerja hubung beritahu pasaran butang ruj kelulusan peniaga'

/** Words of Indonesian that Malay writes otherwise. */
export const INDONESIAN_ONLY =
  'gratis karena persen kamu bisa saja kualitas perusahaan berbagai layanan informasi daripada ingin coba mulai pesanan kirim unduh setelah penjualan jumlah bisnis kantor uang penawaran akun karyawan kabari pasar tombol pelanggan dalam banget aja gak nggak udah yuk dong kalau anda butuh daftar mitra fitur solusi keuangan usaha layanan harga diskon belanja beli kesempatan menarik pakai cara terbaik aplikasi sebuah secara jasa biaya silakan'

/** Beginnings and endings of words that only Indonesian (or Malay) has among the languages here. */
export const INDONESIAN_AFFIX =
  /^(?:me(?:m[bp]|n[cdjtsy]|ng)|ber|di(?=\p{L}{4})|ter(?=\p{L}{4}))\p{L}+(?:kan|nya|i|lah)?$|\p{L}{3}nya$/u

/** Scripts that one language (here) writes: tested where letters outside Latin lead. */
export const SCRIPTS: ReadonlyArray<readonly [string, RegExp]> = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['el', /\p{Script=Greek}/gu],
]
