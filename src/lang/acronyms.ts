/** Abbreviations that a consumer knows without being told, in capitals. */
const EVERYWHERE =
  'AC AI AM ATM BBC CCTV CEO CM CO2 CSV CV DIY DJ DNA DVD EU EUR FAQ FAQS GB GMT GPS HD HDMI HIV HQ HR HTML ID IDR IQ IT KM LED LLC LTD MB MBA MP3 MRI NASA NATO NFL NGO OK OTP PC MPV PDF PHD PIN PM PPT PR PS PTY PVC QR RGB RSVP SIM SMS SOS SPA SPF SUV TBA TBC TBD TODO TV TVS UFO UI UK UN UNESCO UNICEF URL US USA USB USD UV VAT VIP VR WC WIFI WWW XL XXL YMCA YOGA CTA KPI B2B B2C SEO LCD USP KFC'

const KNOWN = {
  en: `${EVERYWHERE} AAA ADHD CDC DSLR EPA ESPN NIH NPC UPVC HIIT CSS PXE SQL CRM APR ASAP CTR EOD ETF FIFA FMCG GDPR HTTP HTTPS BBB BBQ BC BMI BNB CBD CBT CIA CNN CPR DEA DVLA EIN ER EST ETA FBI FDA GMO GP GPS HOA HVAC ICU IRA IRS ISBN IVF JPEG LGBT LGBTQ MIT MOT NBA NDA NDAS NHS NYC OCD PE PST PT RAM RN RRP RV SAT SSN STEM STI TLC UPS VHS`,
  id: `${EVERYWHERE} ASI BCA BNI BPJS BPOM BRI BUMN CPNS DKI DPR HP ITB KPR KTP KTM KKM HRD MSG NPSN PKL PKK SKCK UTBK UTS KUA LPDP MUI NIK NPWP OJK PAUD PPDB SPP KK RT RW COD PLN PNS PPN PT SD SIM SMA SMK SMP STNK THR TK TNI TOEFL UGM UI UMKM WA WIB WIT WITA WNI ASN BBM BUMDES DP IPA IPS KB KRL KTA LPG LRT MRT PDAM POLRI PPPK QRIS SDM SK SNI TPA UGD IGD UKT USG`,
} as const

export const acronyms: Readonly<Record<'en' | 'id', ReadonlySet<string>>> = {
  en: new Set(KNOWN.en.split(' ')),
  id: new Set(KNOWN.id.split(' ')),
}

const CLUSTER = /[bcdfghjklmnpqrstvwxz]{3}/
const USUAL =
  /str|spr|scr|spl|thr|shr|chr|sch|ght|tch|ngs|ngk|nts|rst|nst|nth|rth|mpt|mbl|ndl|ttl|ddl|ppl|bbl|ckl|rks|cks|lls|nds|ngg|nyk|tsy/g

/** True for letters that no word of either language could be spelt with: an abbreviation rather than a word in capitals. */
export function isUnspeakable(letters: string): boolean {
  const lower = letters.toLowerCase()
  if (/^[ivxlcm]+$/.test(lower)) return false
  return !/[aeiouy]/.test(lower) || CLUSTER.test(lower.replace(USUAL, 'a'))
}

/** What stands before or behind the name of a firm. */
export const firmForms: ReadonlySet<string> = new Set([
  'PT',
  'CV',
  'UD',
  'TBK',
  'LTD',
  'LLC',
  'PTY',
  'INC',
  'GMBH',
  'PLC',
])

const signature = (team: string) => (word: string) =>
  new RegExp(`^[—–-]? ?(?:\\p{L}{1,12} )?(?:${team} ${word}|${word} ${team})[,.]?$|^[—–] ?${word}[.]?$`, 'imu')

/** A line of a text that signs with an abbreviation: "— NRW Team", "Tim NRW". The word is one of letters alone. */
export const signedWith = { en: signature('team'), id: signature('(?:tim|team)') } as const
