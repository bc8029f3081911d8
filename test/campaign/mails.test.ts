import { expect, test } from 'vitest'
import { placeInSeries, turnOf } from '../../src/lang/series.ts'
import after from '../../src/rules/email/after.ts'
import cartSteps from '../../src/rules/email/cart-steps.ts'
import persona from '../../src/rules/email/persona.ts'
import sequence from '../../src/rules/email/sequence.ts'
import { checkCampaign } from './check.ts'

checkCampaign(persona)
checkCampaign(cartSteps)
checkCampaign(sequence)
checkCampaign(after)

test.each([
  ['03-abandoned-cart', 'cart'],
  ['keranjang-2', 'cart'],
  ['order_confirmation', 'order'],
  ['Post-purchase 1', 'after'],
  ['border-guide', undefined],
  ['carton', undefined],
])('%s is about %s', (name, turn) => expect(turnOf(name)).toBe(turn))

test.each([
  ['03-offer', 3],
  ['Email 2: Proof', 2],
  ['email-01-day3', 1],
  ['welcome', undefined],
  ['top 10 tips', undefined],
])('%s is number %s', (name, number) => expect(placeInSeries(name)).toBe(number))
