import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'audience-b2b',
  about: 'Traces of an organisation that buys: who works there, what they run, who must agree; grouped by signal',
  audience: 'b2b',
  match: 'phrase',
  groups: {
    organisation: [
      'your (own )?(team|teams|business|company|organisation|organization|firm|agency|department|staff|employees|workforce|enterprise|institution|operation|operations|practice|plant|warehouse)',
      '(help|helps|helping|for|with|across|between) (small |growing |modern |large |other |local |australian |indonesian )?(teams|businesses|companies|organisations|organizations|enterprises|firms|agencies|startups|institutions|brokerages|manufacturers|retailers|merchants|employers|operators|governments|utilities|hospitals|banks|brands)',
      'organi[sz]ations?',
      '(enterprise|enterprises|companies|businesses|corporate|corporations|agencies|smb|smbs|sme|smes|startups|scaleups)',
      '(b2b|saas|in-house|white-label|public sector)',
      'your (clients|customers|leads|prospects|users|buyers|tenants|guests|patients|investors|vendors|suppliers|partners|engineers|developers|analysts|reps|technicians|crew|crews|members)',
    ],
    roles: [
      '(ceo|cto|cio|cfo|coo|cmo|ciso|hr|vp)',
      '(founders|executives|managers|directors|owners|operators|stakeholders|leadership|consultants|engineers|analysts|architects|developers|recruiters|marketers|accountants|lawyers|realtors|brokers|investigators|administrators|clinicians|technicians)',
      '(sales|marketing|finance|support|engineering|operations|security|legal|platform|data|product|development|dev|ops|it|accounting|compliance|field|office|front-desk|customer service) (team|teams|department|departments|staff|people|manager|managers|leads|leaders|reps)',
      '(business|studio|gym|store|shop|agency|restaurant|property) (owner|owners|manager|managers)',
      '(account|property|project|product|community|facility) managers?',
      'board (members|approval|meeting)',
      'decision[- ]makers?',
      'procurement',
    ],
    process: [
      '(workflow|workflows|deployment|deployments|onboarding|governance|compliance|compliant|audit|audits|auditable|procurement|invoicing|invoices|payroll|reporting|dashboards|automation|automations|automate|automates|scalability|scalable|interoperability|bottleneck|bottlenecks|backlog|headcount|overhead)',
      '(implementation|migration|integration|integrations|integrate|integrates|infrastructure|toolchain|toolchains|architecture|architectures|uptime|downtime|observability|provisioning|orchestration|operational|operationally)',
      '(crm|erp|api|apis|sla|slas|sso|saml|rbac|kpi|kpis|roi|tco|rfp|poc|sow|gdpr|hipaa|soc 2|iso <n>)',
      'business (process|processes|model|case|value|outcome|outcomes|continuity|goals|needs|operations|growth|intelligence)',
      '(service|support|maintenance) (contract|contracts|agreement|agreements|level|levels)',
      'due diligence',
      '(case management|change management|asset management|project management|supply chain|data cent(er|re)s?|distribution cent(er|re))',
      '(lead generation|sales cycle|pipeline|retention|churn|conversion|upsell|referral income|revenue|margin|margins|profit|profits|productivity|efficiency)',
    ],
    work: [
      '(vendor|vendors|supplier|suppliers|contractors|partnership|partnerships|partner with us|consultancy|consulting|managed service|managed services|professional services|solution|solutions|deliverables|engagement|engagements|stakeholder|stakeholders)',
      '(clients|customers) (across|worldwide|include|including|such as|range)',
      '(government|municipal|municipalities|law enforcement|regulators|regulatory|authorities)',
      '(production-grade|production-ready|enterprise-grade|mission-critical|high availability|multi-tenant|on-premises|on-premise|self-hosted|multi-cloud|hybrid cloud)',
      '(per|a) (seat|user|plant|agent|workspace|location)',
    ],
  },
  traps: [
    ['(mortgage|insurance|travel|booking|real estate) agenc(y|ies) near', 'a place to go to, not the buyer'],
    ['business (hours|days?|class|lounge|casual|attire)', 'a time or a style'],
    ['the solution is', 'an answer, not an offer'],
  ],
  hits: ['We help growing teams close the month.', 'Ask your security team.', 'Fewer handoffs in your workflow.'],
  misses: ['Open during business hours.', 'Fall asleep sooner.'],
}
