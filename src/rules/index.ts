// Written by `npm run generate` from the files beside it.
import type { Rule } from '../lint/rule.ts'
import audienceContradiction from './audience/contradiction.ts'
import audienceMixed from './audience/mixed.ts'
import audiencePrice from './audience/price.ts'
import audienceUndeclared from './audience/undeclared.ts'
import b2bBarriers from './b2b/barriers.ts'
import b2bCaseIndustry from './b2b/case-industry.ts'
import b2bCoupon from './b2b/coupon.ts'
import b2bMustHave from './b2b/must-have.ts'
import b2bNumberFirst from './b2b/number-first.ts'
import b2bObjectionLate from './b2b/objection-late.ts'
import b2bPaymentTerms from './b2b/payment-terms.ts'
import b2bPersonalFrame from './b2b/personal-frame.ts'
import b2bPilotTerms from './b2b/pilot-terms.ts'
import b2bPriceOpaque from './b2b/price-opaque.ts'
import b2bReferenceProof from './b2b/reference-proof.ts'
import b2bRoiProof from './b2b/roi-proof.ts'
import b2bSecurityProof from './b2b/security-proof.ts'
import b2bStakeholders from './b2b/stakeholders.ts'
import b2bTimer from './b2b/timer.ts'
import b2cBarriers from './b2c/barriers.ts'
import b2cGate from './b2c/gate.ts'
import b2cHookLength from './b2c/hook-length.ts'
import b2cJargon from './b2c/jargon.ts'
import b2cLifeContext from './b2c/life-context.ts'
import b2cPaySteps from './b2c/pay-steps.ts'
import b2cReasonNow from './b2c/reason-now.ts'
import b2cReviewContext from './b2c/review-context.ts'
import b2cReviews from './b2c/reviews.ts'
import b2cRiskBuffer from './b2c/risk-buffer.ts'
import b2cTableSize from './b2c/table-size.ts'
import b2cTimer from './b2c/timer.ts'
import b2cVideo from './b2c/video.ts'
import brandTerms from './brand/terms.ts'
import claimAbsolute from './claim/absolute.ts'
import claimContradicted from './claim/contradicted.ts'
import claimExpired from './claim/expired.ts'
import claimGreen from './claim/green.ts'
import claimHype from './claim/hype.ts'
import claimNumbers from './claim/numbers.ts'
import claimScarcity from './claim/scarcity.ts'
import claimSums from './claim/sums.ts'
import claimUnbacked from './claim/unbacked.ts'
import claimWrongPlace from './claim/wrong-place.ts'
import crossCertificate from './cross/certificate.ts'
import crossCopied from './cross/copied.ts'
import crossFrontBack from './cross/front-back.ts'
import crossLanguages from './cross/languages.ts'
import crossNumber from './cross/number.ts'
import crossPromise from './cross/promise.ts'
import crossSlogan from './cross/slogan.ts'
import ctaAudience from './cta/audience.ts'
import ctaDemoFirst from './cta/demo-first.ts'
import ctaEffort from './cta/effort.ts'
import ctaWeak from './cta/weak.ts'
import emailAfter from './email/after.ts'
import emailCartSteps from './email/cart-steps.ts'
import emailLength from './email/length.ts'
import emailLiveCount from './email/live-count.ts'
import emailMergeTag from './email/merge-tag.ts'
import emailOneAim from './email/one-aim.ts'
import emailPersona from './email/persona.ts'
import emailPersonal from './email/personal.ts'
import emailSecurityFooter from './email/security-footer.ts'
import emailSequence from './email/sequence.ts'
import emailStage from './email/stage.ts'
import emailSubject from './email/subject.ts'
import emailTrigger from './email/trigger.ts'
import emailUnsubscribe from './email/unsubscribe.ts'
import emailWrongContext from './email/wrong-context.ts'
import heroCta from './hero/cta.ts'
import heroDesireFirst from './hero/desire-first.ts'
import heroFiveSeconds from './hero/five-seconds.ts'
import heroHeadline from './hero/headline.ts'
import heroOneTarget from './hero/one-target.ts'
import heroOrder from './hero/order.ts'
import heroProblem from './hero/problem.ts'
import heroValue from './hero/value.ts'
import hybridBranch from './hybrid/branch.ts'
import hybridTeamLane from './hybrid/team-lane.ts'
import messageNowOrTomorrow from './message/now-or-tomorrow.ts'
import messageOneCta from './message/one-cta.ts'
import messageOnePromise from './message/one-promise.ts'
import messageProblemNamed from './message/problem-named.ts'
import messageThreeProofs from './message/three-proofs.ts'
import placeholderLeftover from './placeholder/leftover.ts'
import postLoop from './post/loop.ts'
import proofBare from './proof/bare.ts'
import proofStoryNumber from './proof/story-number.ts'
import proofSuperlative from './proof/superlative.ts'
import proofWeasel from './proof/weasel.ts'
import structureFloor from './structure/floor.ts'
import toneAxis from './tone/axis.ts'
import toneDense from './tone/dense.ts'
import toneLanguage from './tone/language.ts'
import toneLong from './tone/long.ts'
import toneNumberFormat from './tone/number-format.ts'
import tonePassive from './tone/passive.ts'
import toneRegister from './tone/register.ts'
import toneRepeated from './tone/repeated.ts'
import toneShouting from './tone/shouting.ts'
import toneSpelling from './tone/spelling.ts'
import toneVague from './tone/vague.ts'
import toneWe from './tone/we.ts'
import toneWordy from './tone/wordy.ts'
import valueTimeToValue from './value/time-to-value.ts'

// biome-ignore format: one rule a line
export const rules: readonly Rule[] = [
  audienceContradiction,
  audienceMixed,
  audiencePrice,
  audienceUndeclared,
  b2bBarriers,
  b2bCaseIndustry,
  b2bCoupon,
  b2bMustHave,
  b2bNumberFirst,
  b2bObjectionLate,
  b2bPaymentTerms,
  b2bPersonalFrame,
  b2bPilotTerms,
  b2bPriceOpaque,
  b2bReferenceProof,
  b2bRoiProof,
  b2bSecurityProof,
  b2bStakeholders,
  b2bTimer,
  b2cBarriers,
  b2cGate,
  b2cHookLength,
  b2cJargon,
  b2cLifeContext,
  b2cPaySteps,
  b2cReasonNow,
  b2cReviewContext,
  b2cReviews,
  b2cRiskBuffer,
  b2cTableSize,
  b2cTimer,
  b2cVideo,
  brandTerms,
  claimAbsolute,
  claimContradicted,
  claimExpired,
  claimGreen,
  claimHype,
  claimNumbers,
  claimScarcity,
  claimSums,
  claimUnbacked,
  claimWrongPlace,
  crossCertificate,
  crossCopied,
  crossFrontBack,
  crossLanguages,
  crossNumber,
  crossPromise,
  crossSlogan,
  ctaAudience,
  ctaDemoFirst,
  ctaEffort,
  ctaWeak,
  emailAfter,
  emailCartSteps,
  emailLength,
  emailLiveCount,
  emailMergeTag,
  emailOneAim,
  emailPersona,
  emailPersonal,
  emailSecurityFooter,
  emailSequence,
  emailStage,
  emailSubject,
  emailTrigger,
  emailUnsubscribe,
  emailWrongContext,
  heroCta,
  heroDesireFirst,
  heroFiveSeconds,
  heroHeadline,
  heroOneTarget,
  heroOrder,
  heroProblem,
  heroValue,
  hybridBranch,
  hybridTeamLane,
  messageNowOrTomorrow,
  messageOneCta,
  messageOnePromise,
  messageProblemNamed,
  messageThreeProofs,
  placeholderLeftover,
  postLoop,
  proofBare,
  proofStoryNumber,
  proofSuperlative,
  proofWeasel,
  structureFloor,
  toneAxis,
  toneDense,
  toneLanguage,
  toneLong,
  toneNumberFormat,
  tonePassive,
  toneRegister,
  toneRepeated,
  toneShouting,
  toneSpelling,
  toneVague,
  toneWe,
  toneWordy,
  valueTimeToValue,
]
