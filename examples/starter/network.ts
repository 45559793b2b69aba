/** Starter: this file is the network's rules. Change a figure, and it is another network. */
import { defineNetwork } from '../../kernel/define-network.ts'
import { halving } from '../../kernel/money/emission/halving.ts'
import { temperature } from '../../resources/sensing/rule/quantities.ts'
import { sensing } from '../../resources/sensing/rule/resource.ts'

export default defineNetwork({
  name: 'Starter',
  token: { symbol: 'STRT', supply: '1_000_000' },
  // What is settled together, and how long its root can be challenged before it pays.
  epoch: '1h',
  challenge: '30m',
  limits: { early: '1h' },
  inclusion: { epochs: 2, acknowledge: '1h' },
  // The two stations of the cast stand in one cell, which pays the first that stood there unless said.
  resources: [sensing({ quantities: [temperature], catchUp: '36h', ahead: '1h', declared: { perCell: 2 } })],
  emission: halving({ first: '100_000', every: '2y' }),
  // How the emission is cut. Weights need not add up to 100.
  shares: { sensing: 90, oracles: 6, treasury: 4 },
})
