import type { WordList } from '../../list.ts'
import { list as answers } from './answers.ts'
import { list as anyones } from './anyones.ts'
import { list as ask } from './ask.ts'
import { list as askCloser } from './ask-closer.ts'
import { list as askCondition } from './ask-condition.ts'
import { list as askLabel } from './ask-label.ts'
import { list as askLead } from './ask-lead.ts'
import { list as askObject } from './ask-object.ts'
import { list as askRequest } from './ask-request.ts'
import { list as askSteps } from './ask-steps.ts'
import { list as askTimid } from './ask-timid.ts'
import { list as audienceB2b } from './audience-b2b.ts'
import { list as audienceB2c } from './audience-b2c.ts'
import { list as audienceBoth } from './audience-both.ts'
import { list as axis } from './axis.ts'
import { list as claimAbsolute } from './claim-absolute.ts'
import { list as claimBest } from './claim-best.ts'
import { list as claimChange } from './claim-change.ts'
import { list as claimGreen } from './claim-green.ts'
import { list as claimHype } from './claim-hype.ts'
import { list as claimScarce } from './claim-scarce.ts'
import { list as claimSource } from './claim-source.ts'
import { list as claimVague } from './claim-vague.ts'
import { list as companyOffer } from './company-offer.ts'
import { list as countable } from './countable.ts'
import { list as ctaB2b } from './cta-b2b.ts'
import { list as ctaB2c } from './cta-b2c.ts'
import { list as ctaWeak } from './cta-weak.ts'
import { list as dataHeld } from './data-held.ts'
import { list as discountCoupon } from './discount-coupon.ts'
import { list as discountLogical } from './discount-logical.ts'
import { list as discountPromo } from './discount-promo.ts'
import { list as discountScope } from './discount-scope.ts'
import { list as earlyDays } from './early-days.ts'
import { list as emailStage } from './email-stage.ts'
import { list as emotionSensory } from './emotion-sensory.ts'
import { list as formats } from './formats.ts'
import { list as hype } from './hype.ts'
import { list as jargon } from './jargon.ts'
import { list as lastPlaces } from './last-places.ts'
import { list as liveCount } from './live-count.ts'
import { list as mailTurn } from './mail-turn.ts'
import { list as material } from './material.ts'
import { list as measure } from './measure.ts'
import { list as mergeField } from './merge-field.ts'
import { list as misspelt } from './misspelt.ts'
import { list as optOut } from './opt-out.ts'
import { list as orgRisk } from './org-risk.ts'
import { list as people } from './people.ts'
import { list as personalEfficiency } from './personal-efficiency.ts'
import { list as pilot } from './pilot.ts'
import { list as placeholder } from './placeholder.ts'
import { list as postPurchase } from './post-purchase.ts'
import { list as praise } from './praise.ts'
import { list as priceCues } from './price-cues.ts'
import { list as problem } from './problem.ts'
import { list as promise } from './promise.ts'
import { list as pronouns } from './pronouns.ts'
import { list as proofCase } from './proof-case.ts'
import { list as proofNumber } from './proof-number.ts'
import { list as proofVerification } from './proof-verification.ts'
import { list as readerGroup } from './reader-group.ts'
import { list as register } from './register.ts'
import { list as registerClash } from './register-clash.ts'
import { list as riskBufferB2b } from './risk-buffer-b2b.ts'
import { list as riskBufferB2c } from './risk-buffer-b2c.ts'
import { list as security } from './security.ts'
import { list as senderStory } from './sender-story.ts'
import { list as stakeholders } from './stakeholders.ts'
import { list as subjectEmpty } from './subject-empty.ts'
import { list as subjectSpam } from './subject-spam.ts'
import { list as timeToValue } from './time-to-value.ts'
import { list as tomorrow } from './tomorrow.ts'
import { list as trackRecord } from './track-record.ts'
import { list as trade } from './trade.ts'
import { list as urgencyExclusivity } from './urgency-exclusivity.ts'
import { list as urgencyScarcity } from './urgency-scarcity.ts'
import { list as urgencySocial } from './urgency-social.ts'
import { list as urgencyTimer } from './urgency-timer.ts'
import { list as vagueVerb } from './vague-verb.ts'
import { list as value } from './value.ts'
import { list as weakIntent } from './weak-intent.ts'
import { list as weasel } from './weasel.ts'
import { list as wordy } from './wordy.ts'
import { list as worn } from './worn.ts'

export const lists: readonly WordList[] = [
  anyones,
  answers,
  audienceB2b,
  audienceB2c,
  audienceBoth,
  ask,
  askCloser,
  askCondition,
  askLabel,
  askLead,
  askObject,
  askRequest,
  askSteps,
  askTimid,
  claimAbsolute,
  axis,
  claimBest,
  claimChange,
  claimGreen,
  claimHype,
  claimScarce,
  claimSource,
  claimVague,
  companyOffer,
  dataHeld,
  countable,
  ctaB2b,
  ctaB2c,
  ctaWeak,
  discountCoupon,
  discountLogical,
  discountPromo,
  discountScope,
  earlyDays,
  emailStage,
  emotionSensory,
  formats,
  hype,
  jargon,
  liveCount,
  mailTurn,
  material,
  measure,
  mergeField,
  misspelt,
  optOut,
  lastPlaces,
  orgRisk,
  people,
  personalEfficiency,
  pilot,
  placeholder,
  postPurchase,
  praise,
  priceCues,
  problem,
  promise,
  pronouns,
  proofCase,
  proofNumber,
  proofVerification,
  readerGroup,
  register,
  registerClash,
  riskBufferB2b,
  riskBufferB2c,
  security,
  senderStory,
  stakeholders,
  subjectEmpty,
  subjectSpam,
  timeToValue,
  tomorrow,
  trackRecord,
  trade,
  urgencyExclusivity,
  urgencyScarcity,
  urgencySocial,
  urgencyTimer,
  vagueVerb,
  value,
  weakIntent,
  weasel,
  wordy,
  worn,
]
