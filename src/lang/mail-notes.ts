/** What the team writes beside its mails, in either language. Regular expressions without flags, to be read case-insensitively and line by line. */
export const mailNotes = {
  /** A way out of the list, named anywhere. */
  wayOut:
    '(?:unsubscribe|opt-?out|berhenti (?:ber)?langganan)[^\\n]{0,40}(?:link|footer|header|required|included|tautan|wajib)',
  /** The address of the one that a mail goes to: "**To:** desk@paper.example". */
  addressed: '^[^\\p{L}\\n]{0,6}(?:to|kepada|untuk)[^\\p{L}\\n]{1,6}[^\\s<@]{0,60}(?: ?<)?[\\w.+-]{1,60}@[\\w-]+\\.',
  /** Mailing tools that put the way out under every mail by themselves. */
  tool: '(?<![\\p{L}])(?:buttondown|substack|beehiiv|mailchimp|mailerlite|convertkit|kit(?= (?:automation|sequence|broadcast|newsletter|form)s?)|ghost newsletters?|campaign monitor|constant contact|aweber|kirim\\.email)(?![\\p{L}])',
  /** A tool on the same line is one of several that would do. */
  anyTool:
    '(?<![\\p{L}])(?:or any|any (?:\\p{L}+ )?(?:tool|platform|service|esp)|e\\.g\\.|for example|such as|etc\\b|or similar|misalnya|contohnya|seperti|atau (?:alat|layanan|sejenisnya)|dll\\b|dsb\\b)',
  /** Heads of a formal letter on paper: number, enclosures. */
  formal: '^[^\\p{L}\\n]{0,6}(?:nomor|lampiran|our ref|enclosures?)[^\\p{L}\\n]{0,6}:',
} as const

/** A mail that speaks of itself: “this email”, “di email ini”. */
export const thisMail = /(?<!\p{L})(?:this (?:e-?mail|newsletter)|(?:e-?mail|surel|newsletter) ini)(?!\p{L})/iu

/** First words of a line at the foot that lets the reader leave. */
export const wayOutLabels: readonly string[] = [
  'unsubscribe',
  'opt[ -]?out',
  'manage (?:my |your )?preferences',
  'update (?:my |your )?preferences',
  'berhenti berlangganan',
  'berhenti menerima',
]

const browser = ['view (?:it |this (?:e-?mail|mail) )?in (?:your |a )?browser', 'lihat di (?:peramban|browser)']

/** Words of a link that leads out of a list, or to the mail in a browser. */
export const leaves = new RegExp(`(?<!\\p{L})(?:${[...wayOutLabels, ...browser].join('|')})(?!\\p{L})`, 'iu')
