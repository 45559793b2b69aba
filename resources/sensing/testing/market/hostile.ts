/** The extremes of what can be asked of the market. */
import fc from 'fast-check'
import { GENESIS_MS } from '../../../../kernel/testing/fixtures.ts'
import { DATA_ORDER } from '../../messages/market/data-order.ts'
import { PURPOSES } from '../../messages/market/purposes.ts'

const DAY_MS = 86_400_000
/** Where the stations of resources/hostile.test.ts stand, and where nobody does. */
const REGIONS = ['852a1073fffffff', '85283083fffffff'].sort()

/** @param names of the network's quantities */
export function dataSayings(epoch: number, names: readonly string[]) {
  const today = Math.floor(GENESIS_MS / DAY_MS) + epoch
  const day = fc.constantFrom(0, today - 120, today - 3, today - 1, today, today + 31, 2 ** 20)
  const order = fc.record({
    regions: fc.subarray(REGIONS, { minLength: 1 }),
    quantities: fc.subarray([...names, 'zz'].sort(), { minLength: 1 }),
    from: day,
    until: day,
    most: fc.constantFrom(0n, 1n, 10n ** 6n, 10n ** 15n, 10n ** 21n, 2n ** 99n, 2n ** 128n - 1n),
    purpose: fc.constantFrom(...PURPOSES),
  })
  return order.map(said => ({ contentType: DATA_ORDER.contentType, payload: DATA_ORDER.encode(said) }))
}
