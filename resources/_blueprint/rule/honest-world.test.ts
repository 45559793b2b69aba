import { describeLateness } from '../../lateness.ts'
import { uptimeWorld } from '../testing/honest-world.ts'

const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 86_400_000]

describeLateness('the blueprint, epochs of a minute', {
  epochMs: MINUTE_MS,
  world: () => uptimeWorld(2 * HOUR_MS),
})
describeLateness('the blueprint, epochs of an hour', {
  epochMs: HOUR_MS,
  world: () => uptimeWorld(2 * DAY_MS),
})
describeLateness('the blueprint, epochs of a day', { epochMs: DAY_MS, world: () => uptimeWorld(3 * DAY_MS) })
