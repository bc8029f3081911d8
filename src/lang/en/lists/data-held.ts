import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'data-held',
  about: 'What a buyer hands over to a system and asks how it is kept: money, people’s records, evidence, keys',
  audience: 'b2b',
  match: 'phrase',
  groups: {
    '': [
      '(online|digital|card) payments?',
      'payment (gateway|processing|platform)s?',
      '(payroll|bookkeeping|ledgers?)',
      'your <w:0-1> ?(books|accounts|invoices|transactions|bank feeds?)',
      '(patient|medical|health|clinical|pupil|student|child|children|tenant|employee|personal|payroll|bank|card) <w:0-1> ?(data|records|files|photos|details)',
      '(client|customer) <w:0-1> ?(data|records|files|documents)',
      '(case|evidence|investigation) (files?|data|details|records?|management)',
      '(api|access|secret) (keys?|tokens?)',
      '(login|bank|account) credentials',
      '(connects?|connected|integrates?|plugs?|syncs?|hooks?) (in)?(to|with) your <w:0-1> ?(bank|books|ledger|payroll|billing|inbox)',
    ],
  },
  traps: [
    ['(contact|company|business|shipping|delivery|bank) details', 'an address'],
    ['your (own)? calls? (is|are|today|now)', 'the reader phones'],
  ],
  hits: ['Connects to your billing', 'Patient records in one place', 'Closes your books'],
  misses: ['Contact details', 'Oak pallets by the load', 'Your company data', 'In your inbox'],
}
