/** The networks that coverage is attacked in: one gives tokens for packets that were paid for, one for proved coverage, and both once more with a map that is sold. */
import { defineNetwork } from '../../../kernel/define-network.ts'
import { halving } from '../../../kernel/money/emission/halving.ts'
import { backed, type RewardPolicy } from '../../../kernel/money/reward-policy.ts'
import type { AnyResource } from '../../../kernel/resource.ts'
import { coverage } from '../../../resources/coverage/rule/resource.ts'

/** The most that a token is reckoned to be worth, in the currency. */
export const MOST_PRICE = '0.10'

export const BY_USE = networkOf(
  coverage({ window: '1h', settleAfter: '6h', joinCredits: 4 }),
  backed({ fee: '1%', part: '50%', mostPrice: MOST_PRICE, decimals: 6 }),
)
export const BY_PROOF = networkOf(
  coverage({ pay: 'coverage', proof: { every: '1d', spread: '1h', answer: '6h' } }),
)

/** A row costs a unit of the payment asset. */
const SOLD = { price: '1000', fee: '5%' } as const
export const MAP_BY_USE = networkOf(
  coverage({ window: '1h', settleAfter: '6h', map: SOLD }),
  backed({ fee: '1%', part: '50%', mostPrice: MOST_PRICE, decimals: 6 }),
)
export const MAP_BY_PROOF = networkOf(
  coverage({ pay: 'coverage', proof: { every: '1d', spread: '1h', answer: '6h' }, map: SOLD }),
)

function networkOf(resource: AnyResource, policy?: RewardPolicy) {
  return defineNetwork({
    name: 'Harbour',
    token: { symbol: 'BUOY', supply: '100_000_000' },
    epoch: '1d',
    limits: { late: '7d', early: '2h' },
    inclusion: { epochs: 2, acknowledge: '10m' },
    resources: [resource],
    emission: halving({ first: '10_000_000', every: '2y' }),
    shares: { coverage: 90, oracles: 6, treasury: 4 },
    ...(policy === undefined ? {} : { rewards: { coverage: policy } }),
  })
}
