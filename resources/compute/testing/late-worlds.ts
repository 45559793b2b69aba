/** Honest worlds of this resource for the law of lateness: one for each length of an epoch, and what else is a case of its own. */
import type { LatenessCase } from '../../lateness.ts'
import { computeWorld } from './honest-world.ts'

const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 86_400_000]

export const LATE_WORLDS = {
  minute: {
    name: 'compute, epochs of a minute',
    epochMs: MINUTE_MS,
    world: () => computeWorld({ lastsMs: 20 * MINUTE_MS, epochMs: MINUTE_MS }),
  },
  hour: {
    name: 'compute, epochs of an hour',
    epochMs: HOUR_MS,
    world: () => computeWorld({ lastsMs: 12 * HOUR_MS, epochMs: HOUR_MS }),
  },
  day: {
    name: 'compute, epochs of a day',
    epochMs: DAY_MS,
    world: () => computeWorld({ lastsMs: 6 * DAY_MS, epochMs: DAY_MS }),
  },
} satisfies Readonly<Record<string, LatenessCase>>
