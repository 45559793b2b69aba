/** A network that pays for uptime alone: machines say every hour that they are up. */
import { defineNetwork } from '../../kernel/define-network.ts'
import { halving } from '../../kernel/money/emission/halving.ts'
import { uptimePackage } from './package.ts'
import { uptime } from './rule/resource.ts'

/** What its resource brings besides the rule. */
export const packages = [uptimePackage]

export default defineNetwork({
  name: 'Always On',
  token: { symbol: 'UP', supply: '1_000_000' },
  epoch: '1d',
  challenge: '12h',
  // Speeded up, half a second is an hour: clocks and oracles are given time.
  limits: { late: '7d', early: '2h' },
  inclusion: { epochs: 2, acknowledge: '1d' },
  resources: [uptime({ interval: '1h', catchUp: '36h' })],
  emission: halving({ first: '100_000', every: '2y' }),
  shares: { uptime: 90, oracles: 6, treasury: 4 },
})
