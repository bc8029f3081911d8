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

⟨product⟩ ⟨does what, in a few words⟩, so your ⟨team⟩ stops ⟨what costs them time⟩.

[Check your fit in 15 minutes](⟨link to the calendar⟩)

## What companies like yours measured

- ⟨measure⟩ down ⟨number⟩%, from ⟨before⟩ to ⟨after⟩ (⟨customer⟩, ⟨period⟩)
- ⟨another measure⟩ down ⟨another number⟩% in ⟨period⟩
- Payback after ⟨months⟩ months, licence and training included

## Who relies on it

Case study: ⟨customer⟩, ⟨industry⟩, ⟨did what⟩ in ⟨how long⟩.

> "⟨what they said⟩" — ⟨name⟩, ⟨role⟩, ⟨customer⟩

## For your security and finance teams

- ⟨certificate⟩ certified by an accredited auditor, certificate ⟨year⟩
- Data stays in ⟨region⟩; single sign-on and role-based access
- [Security FAQ and one-page data summary](⟨link to the security page⟩)
- From ⟨price⟩ a month, invoiced yearly

## How the pilot runs

The pilot runs ⟨weeks⟩ weeks with one team, ends on a fixed date, and succeeds only if ⟨measure⟩ falls by half.

[Check your fit in 15 minutes](⟨link to the calendar⟩)
`,
    b2c: `---
kind: landing
audience: b2c
lang: en
title: "⟨product⟩"
---

# ⟨What you get⟩ in ⟨new time⟩, starting today

⟨The moment you know too well⟩? ⟨product⟩ ⟨does what⟩, so you ⟨what feels better⟩.

[Buy now for ⟨price⟩](⟨link to the shop⟩)

Free returns for ⟨days⟩ days. Free shipping.

## Before and after

⟨name⟩ went from ⟨a moment that you can see⟩ to ⟨the same moment with the product⟩ in ⟨how long⟩.

## What buyers say

> "⟨what she said⟩" — ⟨name⟩, ⟨age⟩, after ⟨how long⟩ of use

Rated ⟨rating⟩ out of 5 by ⟨number of buyers⟩ buyers.

## What we measured

In our ⟨year⟩ test, ⟨number⟩ people ⟨what changed⟩ after ⟨how long⟩.

[Buy now for ⟨price⟩](⟨link to the shop⟩)
`,
  },
  email: {
    b2b: `---
kind: email
audience: b2b
lang: en
stage: consideration
---

**Subject:** ⟨Job⟩ in ⟨new time⟩ instead of ⟨old time⟩

**Preheader:** How ⟨customer⟩ did it, step by step.

Hi {{ first_name | default: "there" }},

⟨The problem in one sentence, with what it costs⟩. ⟨product⟩ ⟨does what⟩, so your ⟨team⟩ finishes ⟨the job⟩ in ⟨new time⟩ instead of ⟨old time⟩.

⟨customer⟩ cut ⟨measure⟩ by ⟨number⟩% in ⟨period⟩. ⟨certificate⟩ certified; the [security FAQ](⟨link to the security page⟩) says how data is kept.

[Check your fit in 15 minutes](⟨link to the calendar⟩)

⟨Sender⟩, ⟨role⟩ at ⟨company⟩

⟨company⟩, ⟨street⟩, ⟨city⟩. [Unsubscribe](⟨link to unsubscribe⟩)
`,
    b2c: `---
kind: email
audience: b2c
lang: en
---

**Subject:** ⟨What you get⟩, in ⟨new time⟩

**Preheader:** ⟨One more reason, in fewer than 90 characters⟩.

Hi {{ first_name | default: "there" }},

⟨The moment you know too well⟩? ⟨product⟩ ⟨does what⟩, so you ⟨what feels better⟩ in ⟨new time⟩.

> "⟨what she said⟩" — ⟨name⟩, after ⟨how long⟩ of use

In our ⟨year⟩ test, ⟨number⟩ people ⟨what changed⟩ after ⟨how long⟩.

[Buy now for ⟨price⟩](⟨link to the shop⟩)

Not happy? Send it back free within ⟨days⟩ days.

⟨company⟩, ⟨street⟩, ⟨city⟩. [Unsubscribe](⟨link to unsubscribe⟩)
`,
  },
}
