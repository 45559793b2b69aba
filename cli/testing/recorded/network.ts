/**
 * The network of the recorded data folder (`up-….tar.gz` beside this file, made by cli/testing/record-up.ts). Its rules are never
 * changed: a folder goes on under the rules that it began with.
 */
import { defineDriver } from '../../../agent/kit/service.ts'
import { defineNetwork } from '../../../kernel/define-network.ts'
import { halving } from '../../../kernel/money/emission/halving.ts'
import { TALLY, tally } from '../../../kernel/testing/tally.ts'
import { encodeCbor } from '../../../protocol/cbor/cbor.ts'
import type { ResourcePackage } from '../../resource-package.ts'

const HOUR_MS = 3_600_000

/** A point an hour. */
const counter = defineDriver({
  kind: 'tally-counter',
  readOptions: () => undefined,
  async run(_options, context) {
    for (let hour = Math.ceil(context.nowMs() / HOUR_MS); !context.signal.aborted; hour++) {
      await context.until(hour * HOUR_MS)
      await context.say(TALLY, encodeCbor(1))
    }
  },
})

export const packages: readonly ResourcePackage[] = [{ resource: 'tally', drivers: [counter] }]

export default defineNetwork({
  name: 'Recorded',
  token: { symbol: 'REC', supply: '1_000_000' },
  epoch: '1d',
  challenge: '12h',
  limits: { late: '7d', early: '2h' },
  inclusion: { epochs: 2, acknowledge: '1d' },
  resources: [tally()],
  emission: halving({ first: '100_000', every: '2y' }),
  shares: { tally: 90, oracles: 6, treasury: 4 },
})
