/** Honest worlds of this resource for the law of lateness: one for each length of an epoch, and what else is a case of its own. */
import type { LatenessCase } from '../../lateness.ts'
import { mobilityWorld } from './honest-world.ts'

const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 86_400_000]

export const LATE_WORLDS = {
  minute: {
    name: 'mobility, epochs of ten minutes',
    epochMs: 10 * MINUTE_MS,
    world: () => mobilityWorld(3 * HOUR_MS, '2h', HOUR_MS),
  },
  hour: {
    name: 'mobility, epochs of an hour',
    epochMs: HOUR_MS,
    world: () => mobilityWorld(6 * HOUR_MS, '6h', 5 * HOUR_MS),
  },
  day: {
    name: 'mobility, epochs of a day',
    epochMs: DAY_MS,
    world: () => mobilityWorld(DAY_MS, '1d', DAY_MS / 2),
  },
} satisfies Readonly<Record<string, LatenessCase>>
