import { describeLateness } from '../../lateness.ts'
import { sensingWorld } from '../testing/honest-world.ts'

const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 86_400_000]

describeLateness('sensing, epochs of a minute', {
  epochMs: MINUTE_MS,
  world: () => sensingWorld(2 * HOUR_MS, '15m', 15 * MINUTE_MS),
})
describeLateness('sensing, epochs of an hour', {
  epochMs: HOUR_MS,
  world: () => sensingWorld(2 * DAY_MS, '1h', HOUR_MS),
})
describeLateness('sensing, epochs of a day', {
  epochMs: DAY_MS,
  world: () => sensingWorld(3 * DAY_MS, '1h', HOUR_MS),
})
