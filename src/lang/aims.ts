/** Words with which a seller says what it means to become, or for which work something suits best: neither claims to be it. */
interface Aims {
  /** A heading under which aims stand. */
  readonly heading: RegExp
  /** How an aim opens under such a heading. */
  readonly opens: RegExp
  /** What an aim is said with in a sentence, before what is aimed at. */
  readonly said: RegExp
  /** Fitness for a kind of work rather than a rank: what it is best for follows. */
  readonly suits: RegExp
  /** Why, in the same sentence. */
  readonly reason: RegExp
}

export const aims: Readonly<Record<'en' | 'id', Aims>> = {
  en: {
    heading:
      /^\P{L}*(?:our |the )?(?:vision|mission|aims?|goals?|purpose)(?: (?:and|&) (?:vision|mission|values|goals))?\P{L}*$/iu,
    opens: /^\P{L}*(?:to (?:be|become|remain|grow into|lead|set)|becoming|being)(?!\p{L})/iu,
    said: /(?<!\p{L})(?:(?:our|the|my) (?:vision|mission|aim|goal|ambition|dream|hope) is|aims?|aspires?|hopes?|wants?|strives?|dreams?|wish(?:es)?|intends?|set out) (?:to|of) (?:be|become|becoming|being|remain|grow|lead)(?!\p{L})/iu,
    suits:
      /(?:best|ideal|finest) (?:choice|option|pick|fit|tool|solution|material|size|model|plan|way) (?:for|when|if|where)(?!\p{L})/iu,
    reason: /(?<!\p{L})(?:because|since|thanks to|due to|which is why|making it)(?!\p{L})/iu,
  },
  id: {
    heading:
      /^\P{L}*(?:visi|misi|tujuan|cita-cita)(?: (?:dan|&|serta) (?:visi|misi|tujuan|nilai))?(?: kami| perusahaan)?\P{L}*$/iu,
    opens: /^\P{L}*(?:untuk )?(?:menjadi|jadi|mewujudkan|terwujudnya)(?!\p{L})/iu,
    said: /(?<!\p{L})(?:(?:visi|misi|tujuan|cita-cita|impian|harapan)(?: kami| perusahaan| kita)?(?: adalah| ialah| yaitu|:)?(?: untuk)? (?:menjadi|jadi|tumbuh)|(?:ingin|bercita-cita|bertekad|berupaya|berusaha|berharap|bertujuan)(?: untuk| dapat| bisa| terus)? (?:menjadi|jadi|tumbuh))(?!\p{L})/iu,
    suits:
      /(?:pilihan|solusi|opsi|alat|bahan|ukuran|jenis|tipe|waktu|cara) (?:yang )?terbaik (?:untuk|bagi|saat|jika|bila)(?!\p{L})/iu,
    reason: /(?<!\p{L})(?:karena|sebab|berkat|menjadikannya|sehingga|menjadikan)(?!\p{L})/iu,
  },
}

/** Copy for people who put money into a business or sell another one's: they ask for its figures. */
export const toInvestors =
  /(?<!\p{L})(?:investors?|invest in us|franchis\p{L}*|shareholders?|resellers?|white-?label partners?|affiliates?|accounting|bookkeep\p{L}*|waralaba|kemitraan|berinvestasi|pemodal|dropship\p{L}*|afiliasi|saham|akuntansi|pembukuan|laporan keuangan|peluang usaha)(?!\p{L})/iu
