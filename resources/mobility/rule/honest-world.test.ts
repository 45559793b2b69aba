import { describeLateness } from '../../lateness.ts'
import { mobilityWorld } from '../testing/honest-world.ts'

const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 86_400_000]

describeLateness('mobility, epochs of ten minutes', {
  epochMs: 10 * MINUTE_MS,
  world: () => mobilityWorld(3 * HOUR_MS, '2h', HOUR_MS),
})
describeLateness('mobility, epochs of an hour', {
  epochMs: HOUR_MS,
  world: () => mobilityWorld(6 * HOUR_MS, '6h', 5 * HOUR_MS),
})
describeLateness('mobility, epochs of a day', {
  epochMs: DAY_MS,
  world: () => mobilityWorld(DAY_MS, '1d', DAY_MS / 2),
})
