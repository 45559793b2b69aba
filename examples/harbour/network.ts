/**
 * Harbour: a town that owns its radio network and its map. Gateways carry the packets of other people's sensors and are paid by whoever
 * gets them; cars and phones map the roads that nobody has seen for long, and say how mobile networks are heard, and give nobody away by it.
 */
import { defineNetwork } from '../../kernel/define-network.ts'
import { halving } from '../../kernel/money/emission/halving.ts'
import { backed } from '../../kernel/money/reward-policy.ts'
import { coverage } from '../../resources/coverage/rule/resource.ts'
import { mobility } from '../../resources/mobility/rule/resource.ts'
import { signal } from '../../resources/signal/rule/resource.ts'

export default defineNetwork({
  name: 'Harbour',
  token: { symbol: 'PIER', supply: '100_000_000' },

  // Half an hour is settled at a time.
  epoch: '30m',
  challenge: '30m',
  // Speeded up, half a second is some minutes: clocks and oracles are given time.
  limits: { late: '1d', early: '2h' },
  inclusion: { epochs: 2, acknowledge: '30m' },

  resources: [
    // What was carried in a quarter of an hour is settled an hour later; who gets packets signs for them within an hour more. A cell of the map is of
    // gateways of three owners. Every two hours a seed asks gateways for beacons, and each says whom it heard; every four it draws who looks at relays.
    coverage({
      window: '15m',
      settleAfter: '1h',
      fee: '1%',
      map: { owners: 3, days: 1 },
      proof: { every: '2h', spread: '1h', answer: '1h' },
      probes: { every: '4h', answer: '2h', bytes: 100_000 },
    }),
    // A sheet is sealed within an hour after its quarter of an hour, and opened within another, when nobody can copy it any more.
    mobility({ refresh: '6h', settleAfter: '1h', openFor: '1h', remember: '3d' }),
    // The same of what a receiver heard; reflectors are drawn each hour. A cell of the map is of three owners.
    signal({
      refresh: '6h',
      settleAfter: '1h',
      openFor: '1h',
      remember: '3d',
      every: '1h',
      map: { owners: 3, days: 1 },
    }),
  ],

  emission: halving({ first: '10_000_000', every: '2y' }),
  // Whoever carries one's own packets loses: of each payment 1 % is burned, and at most half of that comes back in tokens.
  rewards: { coverage: backed({ fee: '1%', part: '50%', mostPrice: '0.10', decimals: 6 }) },
  shares: { mobility: 50, signal: 20, coverage: 20, oracles: 6, treasury: 4 },
})
