// Copy for the suites, of products that do not exist.

export const lines = (...all: string[]): string => `${all.join('\n')}\n`

/** A page for companies without a call to action, a security answer, a reference. */
export const page = lines(
  '---',
  'kind: landing',
  'audience: b2b',
  '---',
  '',
  '# Brambleway keeps your vendor invoices in order',
  '',
  'Your finance team receives invoices from many vendors, in many forms, through many mailboxes. Somebody has to open',
  'each of them, read it, find the order that belongs to it, and ask a colleague whether the amount is right.',
  '',
  '## How it works',
  '',
  'Brambleway collects the invoices of all mailboxes in one list. Every invoice is matched with its order, and the',
  'people who have to approve it see it in their own list, with everything that they need to decide.',
  '',
)

/** Notes of a developer: Markdown that sells nothing. */
export const notes = lines(
  '# Release checklist',
  '',
  '1. Run the migration on the staging database.',
  '2. Compare the row counts with those of the last backup.',
  '3. Tag the commit and let the pipeline build the container.',
  '',
  'See `docs/rollback.md` for what to do when the health check fails.',
)

/** A letter to nobody in particular, whose only fault is a suppression that names no rule; `lead` stands before it in its line. */
export const misspelled = (lead: string, eol = '\n'): string =>
  [
    '---',
    'kind: email',
    '---',
    '',
    'Subject: Rain on Thursday',
    '',
    'The rain fell all night on the hills, and in the morning there was water in every street of the town.',
    '',
    `${lead}<!-- copydesk-disable-line message/one-promisse -->`,
    '',
  ].join(eol)

/** A page that stands in front matter as a whole; its last paragraph, inside a block scalar, is line 10. */
export const inMatter = lines(
  '---',
  'kind: landing',
  'audience: b2b',
  'hero:',
  '  headline: Brambleway keeps your vendor invoices in order',
  '  text: |',
  '    Your finance team receives invoices from many vendors, in many forms, through many mailboxes. Somebody has to',
  '    open each of them, read it, find the order that belongs to it, and ask whether the amount is right.',
  '',
  '    Then it goes back to the vendor, who waits for an answer: the money that you owe.',
  '---',
)
