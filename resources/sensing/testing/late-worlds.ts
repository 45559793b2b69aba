/** Honest worlds of this resource for the law of lateness: one for each length of an epoch, and what else is a case of its own. */
import type { LatenessCase } from '../../lateness.ts'
import { sensingWorld } from './honest-world.ts'

const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 86_400_000]

export const LATE_WORLDS = {
  minute: {
    name: 'sensing, epochs of a minute',
    epochMs: MINUTE_MS,
    world: () => sensingWorld(2 * HOUR_MS, '15m', 15 * MINUTE_MS),
  },
  hour: {
    name: 'sensing, epochs of an hour',
    epochMs: HOUR_MS,
    world: () => sensingWorld(2 * DAY_MS, '1h', HOUR_MS),
  },
  day: {
    name: 'sensing, epochs of a day',
    epochMs: DAY_MS,
    world: () => sensingWorld(3 * DAY_MS, '1h', HOUR_MS),
  },
} satisfies Readonly<Record<string, LatenessCase>>
