/** Honest calls of functions, late: with epochs of a minute, an hour and a day. */
import { describeLateness } from '../../../lateness.ts'
import { functionWorld } from '../../testing/function-world.ts'

const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 86_400_000]

for (const [name, epochMs, lastsMs] of [
  ['minute', MINUTE_MS, 20 * MINUTE_MS],
  ['hour', HOUR_MS, 12 * HOUR_MS],
  ['day', DAY_MS, 6 * DAY_MS],
] as const)
  describeLateness({
    name: `functions, epochs of a ${name}`,
    epochMs,
    world: () => functionWorld({ lastsMs, epochMs }),
  })
