/**
 * Quiet Streets: a town whose people hang a sound level meter out of a window, and sell how loud it is, hour by hour, to whoever books a hotel,
 * buys a flat or plans a street. Nobody's window is ever told: a figure is the middle one of five owners' or it is not there.
 *
 * This file is the network's rules. Read it aloud; change a figure, and it is another network.
 */
import { defineNetwork } from '../../kernel/define-network.ts'
import { halving } from '../../kernel/money/emission/halving.ts'
import { soundLevel } from '../../resources/sensing/rule/quantities.ts'
import { sensing } from '../../resources/sensing/rule/resource.ts'

/** The level alone, without its octaves. */
const { parts: _, ...level } = soundLevel

export default defineNetwork({
  name: 'Quiet Streets',
  token: { symbol: 'HUSH', supply: '10_000_000' },

  // Two hours are settled at a time.
  epoch: '2h',
  challenge: '1h',
  // Speeded up, half a second is some minutes: clocks and oracles are given time.
  limits: { late: '1d', early: '2h' },
  inclusion: { epochs: 2, acknowledge: '2h' },

  resources: [
    sensing({
      quantities: [level],
      catchUp: '2h',
      ahead: '2h',
      // A cent for an hour of a cell; a twentieth of it is burned on top. A day comes out two hours after nothing of it can be late.
      market: { price: '10', fee: '5%', owners: 5, delay: '2h' },
    }),
  ],

  emission: halving({ first: '1_000_000', every: '2y' }),
  shares: { sensing: 90, oracles: 6, treasury: 4 },
})
