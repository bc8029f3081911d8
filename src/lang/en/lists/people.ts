import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'people',
  about: 'Groups that copy may be for',
  audience: 'any',
  match: 'phrase',
  groups: {
    organisation: [
      '(teams?|companies|company|businesses|business|organi[sz]ations?|enterprises?|startups?|start-ups|agencies|brands?|retailers?|manufacturers?|makers|plants?|factories|shops?|stores|restaurants?|caf[eé]s|hotels?|clinics?|hospitals?|practices|schools?|universities|firms?|banks|insurers|departments?|associations?|charities|nonprofits?|non-profits?|municipalities|governments?|warehouses|builders|contractors|merchants?|vendors|operators|SMEs?|SMBs?|saas companies)',
    ],
    role: [
      '(managers?|directors?|founders?|owners?|leaders?|executives?|developers?|engineers?|designers?|marketers?|analysts?|accountants?|administrators?|admins?|sellers?|recruiters?|consultants?|freelancers?|investigators?|researchers?|clinicians?|nurses?|doctors?|physicians?|teachers?|trainers?|coaches|investors?|realtors?|agents?|planners?|editors?|writers?|copywriters?|landlords?|buyers?|professionals?|entrepreneurs?|employees|staff|sales reps?|reps)',
    ],
    person: [
      '(homeowners?|families|family|parents?|mothers?|mums?|moms?|fathers?|dads?|kids|children|child|bab(y|ies)|students?|pupils|learners?|beginners?|travell?ers?|couples|seniors?|patients?|sleepers?|runners?|riders?|players?|gamers?|creators?|artists?|readers?|women|men|adults?|teens|teenagers|neighbou?rs?|guests?|visitors?|drivers?|cyclists|pet owners|dog owners|hobbyists|makers|people|anyone|everyone|individuals|customers?|clients?|users?|members?|participants?|novices?)',
    ],
  },
  traps: [
    [
      '(customers?|clients?|users?|members?|patients?|guests?|visitors?|business|company|brand|team|employee|staff) (service|services|support|success|care|base|cards?|hours|days?|data|portal|relations|churn|retention|feedback|reviews?|satisfaction|plan|name|logo|accounts?|interface|friendly|names?)',
      'names a thing',
    ],
    ['(ai|software|voice|browser) agents?', 'software'],
    ['best practices', 'a way to work'],
    ['(a|an|the) <w:0-3> (company|business|agency|firm) (that|which|who|based|located|speciali[sz]ing)', 'the seller'],
    ['local owner', 'the seller'],
  ],
  hits: ['For small bakeries and their teams', 'Parents sleep again'],
  misses: ['The oven is warm', 'Open on Sunday', 'Ask our customer service', 'A family company based in Leith'],
}
