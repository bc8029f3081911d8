import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'data-held',
  about: 'What a buyer hands over to a system: records, payments, files, access to what is there already',
  audience: 'b2b',
  match: 'phrase',
  groups: {
    '': [
      '(your|customer|client|patient|personal|company|business|member|employee|pupil|student|tenant|guest|financial|payroll|medical|health) <w:0-1> ?(data|records|files|documents|details|photos)',
      '(online|digital|card) payments?',
      '(crm|erp|payroll|bookkeeping|invoices|ledgers?|inbox|mailbox|medical records|case files|guest lists?)',
      '(connects?|connected|integrates?|plugs?|syncs?|hooks?) (in)?(to|with) your <w>',
      'your <w:0-1> ?(books|accounts|transactions|databases?|contracts|conversations|calls|leads|pipeline)',
      '(upload|import|migrate|store|stores|stored|host|hosts|hosted) <w:0-1> ?(your|files|documents|records|data|photos)',
      '(cloud|managed) (hosting|migration|database|storage|backup|backups)',
      'data (warehouses?|cent(er|re)s?)',
    ],
  },
  traps: [
    ['(contact|company|business|shipping|delivery|bank) details', 'an address'],
    ['your (own)? calls? (is|are|today|now)', 'the reader phones'],
  ],
  hits: ['Import your files in a minute', 'Connects to your billing', 'Patient records in one place'],
  misses: ['Contact details', 'Oak pallets by the load'],
}
