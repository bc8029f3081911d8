import type { NumberLanguage, WordValue } from '../numbers/language.ts'
import { CURRENCIES, LABEL_NAMES, STANDARD_NAMES } from '../numbers/shared.ts'

const add = (list: string, first: number, step = 1): [string, WordValue][] =>
  list.split(' ').map((word, i) => [word, { is: 'add', value: first + i * step }])

const words = new Map<string, WordValue>([
  ...add('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen', 1),
  ...add('seventeen eighteen nineteen', 17),
  ...add('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['hundred', { is: 'times', value: 100 }],
  ['dozen', { is: 'times', value: 12 }],
  ['thousand', { is: 'scale', value: 1e3 }],
  ['million', { is: 'scale', value: 1e6 }],
  ['billion', { is: 'scale', value: 1e9 }],
  ['dozens', { is: 'vague', value: 12 }],
  ['tens', { is: 'vague', value: 10 }],
  ['hundreds', { is: 'vague', value: 100 }],
  ['thousands', { is: 'vague', value: 1e3 }],
  ['millions', { is: 'vague', value: 1e6 }],
  ['billions', { is: 'vague', value: 1e9 }],
])

const times = (unit: string, forms: string): [string, string][] => forms.split(' ').map((form) => [form, unit])

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

export const numbers: NumberLanguage = {
  decimal: '.',
  words,
  and: ['and', 'of'],
  weak: new Set(['one', 'hundred', 'dozen', 'thousand', 'million', 'billion', 'tens']),
  scales: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['mn', 1e6],
    ['mm', 1e6],
    ['b', 1e9],
    ['bn', 1e9],
    ['hundred', 100],
    ['thousand', 1e3],
    ['million', 1e6],
    ['mil', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['lakh', 1e5],
    ['crore', 1e7],
  ]),
  percent: /\s?(?:%|(?:percent|per cent|percentage points?|pct|pp)\b)|-(?:percent|per cent|percentage-point)\b/iy,
  multiplier: /\s?(?:x\b|×)|[\s-](?:times|fold)\b|fold\b/iy,
  often: /\s(?:a|an|per|each|every)\s(?:day|week|month|quarter|year)\b/iy,
  multipliers: new Map([
    ['twice', 2],
    ['thrice', 3],
    ['twofold', 2],
    ['threefold', 3],
    ['fourfold', 4],
    ['fivefold', 5],
    ['tenfold', 10],
  ]),
  durations: new Map([
    ...times('millisecond', 'ms millisecond milliseconds'),
    ...times('second', 's sec secs second seconds'),
    ...times('minute', 'min mins minute minutes'),
    ...times('hour', 'h hr hrs hour hours'),
    ...times('day', 'day days'),
    ...times('night', 'night nights'),
    ...times('week', 'wk wks week weeks'),
    ...times('month', 'mo mos month months'),
    ...times('quarter', 'quarter quarters'),
    ...times('year', 'yr yrs year years'),
    ...times('decade', 'decade decades'),
  ]),
  oneOf: new Map(),
  currencies: new Map([
    ...CURRENCIES,
    ['dollar', 'USD'],
    ['dollars', 'USD'],
    ['bucks', 'USD'],
    ['euro', 'EUR'],
    ['euros', 'EUR'],
    ['pounds', 'GBP'],
    ['rupiah', 'IDR'],
    ['won', 'KRW'],
    ['yen', 'JPY'],
    ['rupees', 'INR'],
  ]),
  range: /\s?[–—]\s?|-|\s(?:to|and|or)\s/iy,
  outOf: /\s?\/\s?|\s(?:out of|of|in)\s/iy,
  per: /\s?\/\s?(?:per\s)?(\p{L}+)|\s(?:per|a|an|each|every)\s(\p{L}+)|\s(monthly|yearly|annually|weekly|daily|apiece|each)\b/iuy,
  over: /(?:\bover|\bmore than|\bat least|\babove|\bgreater than|\bexceeding|\bno (?:fewer|less) than|\bminimum(?: of)?|>|≥|\bbeyond|\bupwards of)\s*$/i,
  upto: /(?:\bup to|\bas (?:much|many) as|\bless than|\bfewer than|\bunder|\bbelow|\bat most|\bno more than|\bwithin|\bmaximum(?: of)?|<|≤)\s*$/i,
  about:
    /(?:\babout|\baround|\bnearly|\balmost|\bapproximately|\bapprox\.?|\broughly|\bclose to|\ban average of|~|≈|±|\bsome)\s*$/i,
  names: [
    ['standard', STANDARD_NAMES],
    ['rank', /(?:#|\bno\.\s?|\bnumber\s|\branked\s(?:#|no\.\s?)?|\btop\s|\btop-)$/i],
    ['date', new RegExp(`\\b${MONTH}\\.?\\s$`, 'i')],
    [
      'version',
      /(?:\bversion\s|\bv\.?\s?|\brelease\s|\bwindows\s|\bios\s|\bandroid\s|\boffice\s|\bmicrosoft\s|\bweb\s|\bindustry\s)$/i,
    ],
    ['ordinal', LABEL_NAMES],
    [
      'ordinal',
      /\b(?:step|chapter|page|part|phase|module|lesson|tip|day|week|stage|level|tier|act|issue|figure|fig\.|table|section|article|question|option|round|season|episode|room|suite|floor|gate|exit|route|highway|email|slide|reason|rule|book|vol\.|volume|quarter|q)\s?$/i,
    ],
    ['year', /(?:©|\bcopyright|\bsince|\bin early|\bin late|\bfounded in|\bestablished in|\best\.?)\s*(?:\(c\)\s*)?$/i],
    ['time', /\b(?:until|before|after|at|by)\s(?=\d{1,2}\s?[ap]\.?m)$/i],
    ['phone', /\b(?:call|phone|tel|telephone|fax|whatsapp|sms|text)[:.]?\s(?:us\s(?:at|on)\s|at\s|on\s)?\(?$/i],
  ],
  forms: [
    ['date', new RegExp(`\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}\\b\\.?(?:,?\\s\\d{4})?`, 'iy')],
    ['ordinal', /\d+(?:st|nd|rd|th)\b/iy],
    [
      'time',
      /\d{1,2}(?::\d{2}){1,2}(?:\s?(?:[ap]m\b|[ap]\.m\.?))?|\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]m\b|[ap]\.m\.?)|24\s?[/x×]\s?7(?:\/365)?|24\/5|9-to-5\b/iy,
    ],
  ],
  nounLast: true,
  adjectives: new Set(
    'happy active satisfied paying new verified independent real public private global local small large growing leading different unique separate full free easy simple short extra additional more monthly daily weekly annual business working working-class five-star customer client user product team software enterprise google app store online paid loyal registered certified trained field support sales delighted hard-working billable manual'.split(
      ' ',
    ),
  ),
  notNouns: new Set(
    'a an the and or but of to in on at for with from by as into over under is are was were be been has have had do does did can could will would should may not no yes this that these those than then there here when while where who which what how why more most less up down out off about after before again still never always if so because per other it its we you they he she i us our your their my only just also too very each every all any both off ago later earlier faster slower cheaper higher lower better worse longer shorter bigger smaller now today'.split(
      ' ',
    ),
  ),
  counted: (noun) => /[^s]s$/.test(noun) || COUNTED.has(noun),
}

const COUNTED = new Set(
  'people staff women men children kids businesses employees families companies countries cities'.split(' '),
)
