import type { Skeletons } from './skeleton.ts'

export const en: Skeletons = {
  landing: {
    b2b: `---
kind: landing
audience: b2b
lang: en
title: "⟨product⟩ for ⟨who buys it⟩"
---

# ⟨Do the job⟩ in ⟨new time⟩ instead of ⟨old time⟩

⟨product⟩ ⟨does what, in a few words⟩, so your ⟨which team⟩ stops ⟨doing what costs them time or money⟩.

[Check your fit in 15 minutes](⟨link to the calendar⟩)

## What companies like yours measured

- ⟨First measure⟩ down ⟨first number⟩%, from ⟨before⟩ to ⟨after⟩ (⟨customer⟩, ⟨period⟩)
- ⟨Second measure⟩ down ⟨second number⟩% in ⟨second period⟩
- Payback after ⟨number of months⟩ months, ⟨which costs⟩ included

## Who relies on it

Case study: ⟨customer⟩, ⟨industry⟩, ⟨did what⟩ in ⟨how long⟩.

> "⟨What they said, word for word⟩" — ⟨name⟩, ⟨role⟩, ⟨customer⟩

## For your security, purchasing and finance teams

- ⟨Certificate⟩ certified, audited by ⟨auditor⟩ in ⟨year⟩
- ⟨How data, people or sites are kept safe⟩
- [Security FAQ and a one-page summary](⟨link to the security page⟩)
- From ⟨price⟩ per ⟨unit⟩, paid by invoice, net ⟨30⟩

## How the pilot runs

The pilot runs ⟨number of weeks⟩ weeks with ⟨one team or site⟩ and ends on ⟨date⟩. It succeeds only if ⟨which measure changes by how much⟩.

[Check your fit in 15 minutes](⟨link to the calendar⟩)
`,
    b2c: `---
kind: landing
audience: b2c
lang: en
title: "⟨product⟩"
---

# ⟨What the reader gets⟩ in ⟨new time⟩

⟨The moment the reader knows too well⟩? ⟨product⟩ ⟨does what⟩, so you ⟨what feels better⟩.

[⟨Buy, order or book⟩ now for ⟨price⟩](⟨link to buy or book⟩)

⟨Money back, free returns or free cancellation⟩ within ⟨number of days⟩ days. ⟨When it arrives or starts, and what that costs⟩.

## Before and after

⟨name⟩ went from ⟨a moment one can see⟩ to ⟨the same moment afterwards⟩ in ⟨how long⟩.

## What people say

> "⟨What they said, word for word⟩" — ⟨name⟩, ⟨age or place⟩, after ⟨how long⟩

Rated ⟨rating⟩ out of 5 by ⟨number of⟩ ⟨buyers or guests⟩ on ⟨where⟩.

## What we measured

In our ⟨year⟩ ⟨test or survey⟩, ⟨how many⟩ people ⟨noticed what, after how long⟩.

[⟨Buy, order or book⟩ now for ⟨price⟩](⟨link to buy or book⟩)
`,
  },
  email: {
    b2b: `---
kind: email
audience: b2b
lang: en
stage: consideration
---

**Subject:** ⟨The job⟩ in ⟨new time⟩ instead of ⟨old time⟩

**Preheader:** How ⟨customer⟩ did it, step by step.

Hi {{ first_name | default: "there" }},

⟨The problem in one sentence, with what it costs⟩. ⟨product⟩ ⟨does what⟩, so your ⟨which team⟩ finishes ⟨the job⟩ in ⟨new time⟩ instead of ⟨old time⟩.

⟨customer⟩ cut ⟨measure⟩ by ⟨number⟩% in ⟨period⟩. ⟨Certificate⟩ certified; the [security FAQ](⟨link to the security page⟩) answers your security team.

[Check your fit in 15 minutes](⟨link to the calendar⟩)

⟨Who signs it⟩, ⟨what the sender does⟩ at ⟨which company sends it⟩

⟨which company sends it⟩, ⟨street, postcode and city⟩. [Unsubscribe](⟨link to unsubscribe⟩)
`,
    b2c: `---
kind: email
audience: b2c
lang: en
---

**Subject:** ⟨What the reader gets⟩ in ⟨new time⟩

**Preheader:** ⟨One more reason, in fewer than 90 characters⟩.

Hi {{ first_name | default: "there" }},

⟨The moment the reader knows too well⟩? ⟨product⟩ ⟨does what⟩, so you ⟨what feels better⟩ in ⟨new time⟩.

> "⟨What they said, word for word⟩" — ⟨name⟩, after ⟨how long⟩

In our ⟨year⟩ ⟨test or survey⟩, ⟨how many⟩ people ⟨noticed what, after how long⟩.

[⟨Buy, order or book⟩ now for ⟨price⟩](⟨link to buy or book⟩)

⟨Money back, free returns or free cancellation⟩ within ⟨number of days⟩ days.

⟨which company sends it⟩, ⟨street, postcode and city⟩. [Unsubscribe](⟨link to unsubscribe⟩)
`,
  },
}
