/** Honest worlds of this resource for the law of lateness: one for each length of an epoch, and what else is a case of its own. */
import type { LatenessCase } from '../../lateness.ts'
import { uptimeWorld } from './honest-world.ts'

const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 86_400_000]

export const LATE_WORLDS = {
  minute: {
    name: 'the blueprint, epochs of a minute',
    epochMs: MINUTE_MS,
    world: () => uptimeWorld(2 * HOUR_MS),
  },
  hour: { name: 'the blueprint, epochs of an hour', epochMs: HOUR_MS, world: () => uptimeWorld(2 * DAY_MS) },
  day: { name: 'the blueprint, epochs of a day', epochMs: DAY_MS, world: () => uptimeWorld(3 * DAY_MS) },
} satisfies Readonly<Record<string, LatenessCase>>
