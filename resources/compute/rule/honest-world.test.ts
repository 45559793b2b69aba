import { describeLateness } from '../../lateness.ts'
import { computeWorld } from '../testing/honest-world.ts'

const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 86_400_000]

describeLateness('compute, epochs of a minute', {
  epochMs: MINUTE_MS,
  world: () => computeWorld({ lastsMs: 20 * MINUTE_MS, epochMs: MINUTE_MS }),
})
describeLateness('compute, epochs of an hour', {
  epochMs: HOUR_MS,
  world: () => computeWorld({ lastsMs: 12 * HOUR_MS, epochMs: HOUR_MS }),
})
describeLateness('compute, epochs of a day', {
  epochMs: DAY_MS,
  world: () => computeWorld({ lastsMs: 6 * DAY_MS, epochMs: DAY_MS }),
})
