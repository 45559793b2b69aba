/** Studio: machines that render for each other, paid by what they compute. */
import { defineNetwork } from '../../kernel/define-network.ts'
import { halving } from '../../kernel/money/emission/halving.ts'
import { backed } from '../../kernel/money/reward-policy.ts'
import { compute } from '../../resources/compute/rule/resource.ts'

export default defineNetwork({
  name: 'Studio',
  token: { symbol: 'REEL', supply: '100_000_000' },
  epoch: '1h',
  challenge: '30m',
  // Speeded up, half a second is some minutes: clocks and oracles are given time.
  limits: { late: '1d', early: '2h' },
  inclusion: { epochs: 2, acknowledge: '1h' },
  resources: [compute({ open: '12h', holdFor: '2d' })],
  emission: halving({ first: '10_000_000', every: '2y' }),
  rewards: { compute: backed({ fee: '1%', part: '50%', mostPrice: '0.10', decimals: 6 }) },
  shares: { compute: 90, oracles: 6, treasury: 4 },
})
