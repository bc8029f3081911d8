import type { Reason, ReasonLine, Turn, VoiceData } from '../voice.ts'

const PRONOUN = 'i|you|he|she|it|we|they|the|your|our|my|that|this|these|those|there'
/** A word that can bear a short verb before it. */
const BEARS = '(?<!(?:who|what|where|when|how|than|as|wherever|whoever|however|whatever) )'
/** "How busy you are at work" bears none. */
const SAYS = `${BEARS}(?<!(?:how|however|as|so|more|less|no matter) \\p{L}+ )`
/** What a short form of "are" stands before. */
const IS_SAID = '(?= (?!(?:not|and|or|at|when|if|as|because|but|than|today)(?![\\p{L}]))\\p{L})'
/** Behind "it's" as in "it is": "it's been" has, "it's helped" has, "it's own" is a slip. */
const HAS =
  '(?:been|got|gotten|had|gone|become|come|taken|grown|happened|done|seen|won|given|led|left|brought|proven|own|always|never|ever|made(?! (?:of|from|for|in|by|with|to))|(?!(?:designed|based|backed|needed|called|priced|supposed|required|located|powered)(?![\\p{L}]))\\p{L}+ed)'
/** Not of one thing. */
const SEVERAL = '(?:two|three|four|five|six|seven|eight|nine|ten|many|lots|plenty|several|some|few|more|\\p{N})'

/** To full words, without slang and strong words that add nothing. */
const formal: readonly Turn[] = [
  ["(you|we|they)'re", '$1 are'],
  ["i'm", 'I am'],
  ["(i|you|we|they|it|that|this|there)'ll", '$1 will'],
  ["(i|you|we|they)'ve", '$1 have'],
  [`(it|that|what|who|where|how)'s(?! ${HAS}(?![\\p{L}]))(?= [\\p{L}\\p{N}\\p{Sc}])`, '$1 is'],
  [`(there|here)'s(?! ${HAS}(?![\\p{L}]))(?! (?:to|hoping)(?![\\p{L}]))(?! ${SEVERAL})(?= \\p{L})`, '$1 is'],
  [
    "(i|you|we|they|he|she)'d(?= (?:like|love|rather|be|prefer|need|want|recommend|suggest|have)(?![\\p{L}]))",
    '$1 would',
  ],
  ["(i|you|we|they|he|she)'d(?= (?:been|done|seen|had|known|asked|gone|better)(?![\\p{L}]))", '$1 had'],
  [`can't(?! (?:${PRONOUN})(?![\\p{L}]))`, 'cannot'],
  [`won't(?! (?:${PRONOUN})(?![\\p{L}]))`, 'will not'],
  [`(do|does|did|is|are|was|were|has|have|had|would|should|could)n't(?! (?:${PRONOUN})(?![\\p{L}]))`, '$1 not'],
  ['gonna', 'going to'],
  ['wanna(?= \\p{L})', 'want to'],
  ["(?<!'ve |have |has |got )gotta(?= \\p{L})", 'have to'],
  ['(?:tons|loads|heaps|bunches) of(?= \\p{L}+s(?![\\p{L}]))', 'many'],
  [
    '(?:super|crazy|insanely|ridiculously|incredibly|really|totally|unbelievably|pretty)(?=[- ](?:easy|simple|fast|quick|clear|useful|helpful|flexible|reliable|affordable|cheap|safe|secure|small|large|big|important|proud|happy|busy|popular)(?![\\p{L}]))',
    '',
  ],
  ['asap', 'as soon as possible'],
  ['grab(?= (?:a|an|the|your|one|our)(?![\\p{L}]))', 'get'],
  ['thanks(?= (?:for|again)(?![\\p{L}]))', 'thank you'],
  ['check (?:it|this|that) out', 'see for yourself'],
  ['snag(?= (?:a|an|the|your)(?![\\p{L}]))', 'get'],
  ['kids', 'children'],
  ['(?<=^[^\\p{L}]*)hey(?=[ ,!])', 'hi'],
]

/** To short words, as one would say them. */
const casual: readonly Turn[] = [
  ['cannot', "can't"],
  ['will not', "won't"],
  ['(do|does|did|is|are|was|were|has|have|had|would|should|could) not(?! (?:only|just|even)(?![\\p{L}]))', "$1n't"],
  [`${BEARS}(i|you|we|they) will(?= (?!not(?![\\p{L}]))\\p{L})`, "$1'll"],
  [`${SAYS}(you|we|they) are${IS_SAID}`, "$1're"],
  [`${SAYS}i am${IS_SAID}`, "I'm"],
  [`${BEARS}(it|that) is(?= (?:a|an|the|your|our|time|easy|that|why|how|what|all|made|also)(?![\\p{L}]))`, "$1's"],
  [
    `${BEARS}(there|here) is(?= (?:a|an|the|no|nothing|always|only|one|how|what|why|where|your|our)(?![\\p{L}]))`,
    "$1's",
  ],
  [
    '(i|you|we|they) have(?= (?:been|got|seen|made|had|built|found|proven|tried|heard|come|done|earned|asked|chosen|already|never|always)(?![\\p{L}]))',
    "$1've",
  ],
  ['purchase(?= (?:a|an|the|your|one|it|them|online|now|today)(?![\\p{L}]))', 'buy'],
  ['purchased(?= (?:a|an|the|your|one|it|them|online|from)(?![\\p{L}]))', 'bought'],
  ['obtain(?= (?:a|an|the|your|our|up)(?![\\p{L}]))', 'get'],
  ["(?<=(?:you|you'll|you will|and|to|can|will) )receive(?= (?:a|an|the|your|our|free|up|one|\\d))", 'get'],
  ['assist you', 'help you'],
  ['provide you with', 'give you'],
  ['provides you with', 'gives you'],
  ['providing you with', 'giving you'],
  ['(?<=^[^\\p{L}]*)however,', 'but'],
  ['complimentary(?= \\p{L})', 'free'],
  ['(?<=(?:need|any|more|further) )assistance(?![ ]\\p{L}+s(?![\\p{L}]))', 'help'],
  ['(?<!(?:a|an|any|this|one|no|each|every|the|and|or) )additional(?= \\p{L}+s(?![\\p{L}]))', 'more'],
  ['numerous', 'many'],
  ['approximately(?= \\p{N})', 'about'],
  ['individuals(?= who(?![\\p{L}]))', 'people'],
  ['(?:furthermore|moreover|in addition),', 'Plus,'],
  ['(?:therefore|consequently|as a result|thus), (?=(?:we|you|it|they|the|your|our)(?![\\p{L}]))', 'So '],
  ['inquire|enquire', 'ask'],
  ['wish to(?= \\p{L})', 'want to'],
  ['(?<=(?:you|we|they) )require(?= (?:a|an|the|no|any|your)(?![\\p{L}]))', 'need'],
  ['utili[sz]e', 'use'],
  ['utili[sz]ing', 'using'],
  ['utili[sz]es', 'uses'],
  ['in order to', 'to'],
  ['commence', 'start'],
  ['prior to', 'before'],
  ['ensure that', 'make sure'],
  ['regarding', 'about'],
  [
    '(?<=(?:help|helps|let|lets|give|gives|save|saves|for|with|keep|keeps) )your (?:teams?|company|organi[sz]ation|business|staff|employees)(?=[ ]*(?:$|[.,;:!?)]| (?:to|with|in|on|from|and|a|an|the|more|time|every)(?![\\p{L}])))',
    'you',
    'asks',
  ],
  ["your (?:teams?|company|organi[sz]ation|staff) (can|will|could|won't|can't|never)(?= \\p{L})", 'you $1', 'asks'],
  ['(?<=^[^\\p{L}]*)thank you(?= for(?![\\p{L}]))', 'thanks'],
]

/** Behind a reason the clause ends: nothing hangs on the words that go. */
const ENDS = '(?=[ ]*(?:$|[.,;:!?…)—–]))'
const YOU = "(?:(?<who>you(?: can| will|'ll)?) )?"
const WHEN = '(?: (?:every|each|a) (?:single )?(?:day|night|evening|week|month)| tonight)?'

const person: readonly Reason[] = [
  `${YOU}(?<verb>get|gets|getting) (?:you |them |everyone |you all |people )?home (?:earlier|sooner|early|on time|in time|faster|before dark)${WHEN}`,
  `${YOU}(?<verb>leave|leaves|leaving|finish|finishes|finishing) (?:work|the office|your day|your to-do list) (?:an hour |hours )?(?:early|earlier|sooner|faster|on time)${WHEN}`,
  `${YOU}(?<verb>go|goes|going) home (?:early|earlier|sooner|on time)${WHEN}`,
  `${YOU}(?<verb>save|saves|saving) (?:you |yourself )?(?:so much |precious |valuable |lots of |hours of )?(?:time|hours)${WHEN}`,
  `${YOU}(?<verb>get|gets|getting|give|gives|giving) (?:you )?(?:back )?your (?:time|evenings?|weekends?|life|mornings?|sundays?|nights?|day)(?: back)?`,
  `${YOU}(?<verb>get|gets|getting) more done(?: in less time| faster)?${WHEN}`,
  `${YOU}(?<verb>do|doing) more (?:in less time|with less)`,
  `${YOU}(?<verb>work|works|working) (?:faster|smarter)`,
  `${YOU}(?<verb>make|makes|making) your (?:working )?(?:day|life|job|work) (?:easier|simpler)`,
  `${YOU}(?<verb>simplify|simplifies|simplifying) your (?:day|life|work|routine)`,
  `${YOU}(?<verb>boost|boosts|boosting|increase|increases|increasing) your (?:personal )?productivity`,
  '(?:more )?free (?:evenings|weekends)(?: for you)?',
  'more time for (?:yourself|what you love|the people you love|your family)',
].map((find) => ({ find: find + ENDS }))

const FIGURE = '(?: by (?<kept>(?:up to |about |over )?\\d+(?:[.,]\\d+)?%))?'
const WITH = '(?: (?:with|through|by|via|thanks to) [^.!?;:—–]*?)?'
const ALSO = '(?:,? (?:and )?\\[?(?:an? |the |full |complete )*(?:approval|audit|security audit)[^.!?;:,—–]*?){0,3}'

const team: readonly Reason[] = [
  `(?<verb>reduce|reduces|reducing|cut|cuts|cutting|lower|lowers|lowering|prevent|prevents|preventing|avoid|avoids|avoiding) (?:human |manual |data |costly |processing |approval |operational |compliance )?(?:errors|mistakes|rework|risks?|defects)${FIGURE}${WITH}${ALSO}`,
  '(?<verb>keep|keeps|keeping|provide|provides|providing|give you|gives you|giving you) (?:an? |the |full |complete )*(?:approval histor(?:y|ies)|audit (?:trails?|logs?|history))(?: [^.!?;:—–]*?)?',
  '(?<verb>pass|passes|passing|answer|answers|answering) (?:the |your |every |each |all )?(?:next )?(?:security |compliance )?audits?(?: [^.!?;:—–]*?)?',
  '(?<verb>standardi[sz]e|standardi[sz]es|standardi[sz]ing) (?:your |the )?(?:approval |work )?(?:process|processes|workflows?)(?: across [^.!?;:—–]*?)?',
  `(?<=^[^\\p{L}\\p{N}]*)(?:fewer (?:errors|mistakes|incidents|defects)|error reduction|reduced errors)${FIGURE}${WITH}${ALSO}`,
  '(?<=^[^\\p{L}\\p{N}]*)(?:an? |the |full |complete )*(?:approval history|audit trail)(?: [^.!?;:—–]*?)?',
].map((find) => ({ find: find + ENDS }))

const verbs = (base: string, third: string, ing: string, rest: string): Omit<ReasonLine['forms'], 'asks' | 'noun'> => ({
  base: `${base} ${rest}`,
  third: `${third} ${rest}`,
  ing: `${ing} ${rest}`,
})

const errors = 'errors by [number]% with [one standard process], [approval history] and [audit answers]'
const risk = '[cost or risk] by [number]% within [period]'
const evidence = '[who has to sign] the [report or evidence] they ask for'

const forTeams: readonly ReasonLine[] = [
  {
    forms: {
      ...verbs('cut', 'cuts', 'cutting', errors),
      asks: `cut ${errors}`,
      noun: '[number]% fewer errors through [one standard process], [approval history] and [audit answers]',
    },
    kept: '',
  },
  {
    forms: {
      ...verbs('cut', 'cuts', 'cutting', risk),
      asks: `cut ${risk}`,
      noun: '[number]% less [cost or risk] within [period]',
    },
    kept: '',
  },
  {
    forms: {
      ...verbs('give', 'gives', 'giving', evidence),
      asks: `give ${evidence}`,
      noun: 'the [report or evidence] that [who has to sign] asks for',
    },
    kept: '',
  },
]

const forPersons: readonly ReasonLine[] = [
  {
    forms: {
      ...verbs('get', 'gets', 'getting', 'you home [how much] earlier'),
      asks: 'get home [how much] earlier',
      noun: 'home [how much] earlier',
    },
    kept: ', with {kept} fewer errors',
  },
  {
    forms: {
      ...verbs('save', 'saves', 'saving', 'you [how much time] [every day or week]'),
      asks: 'save [how much time] [every day or week]',
      noun: '[how much time] saved [every day or week]',
    },
    kept: ', with {kept} fewer errors',
  },
  {
    forms: {
      ...verbs('leave', 'leaves', 'leaving', 'you time for [what the reader would rather do]'),
      asks: 'keep [time of day] free for [what the reader would rather do]',
      noun: 'time for [what the reader would rather do]',
    },
    kept: ', with {kept} fewer errors',
  },
]

export const english: VoiceData = {
  words: { b2b: formal, b2c: casual },
  reasons: { b2b: person, b2c: team },
  lines: { b2b: forTeams, b2c: forPersons },
  formOf: (verb) => (/ing(?: you)?$/i.test(verb) ? 'ing' : /(?:[^s]s|sses)(?: you)?$/i.test(verb) ? 'third' : 'base'),
  subject: (captured) => captured.replace(/^you'll/i, 'your team will').replace(/^you/i, 'your team'),
  legal:
    /\b(?:terms (?:and|&) conditions|terms apply|privacy policy|rights reserved|copyright|subject to|registered (?:trademark|office|company)|limited liability|unsubscribe|void where|governed by)\b|[©®]/i,
  conditions:
    /\b(?:if|when|only|unless|until|minimum|valid|before|by|first|excluding|including|excl|incl|with any|per|from|plus|starting|starts)\b|\*/i,
  small: new Set('a an the and or but for of in on at to by with from as per'.split(' ')),
}
