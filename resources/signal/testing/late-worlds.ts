/** Honest worlds of this resource for the law of lateness: one for each length of an epoch, and what else is a case of its own. */
import type { LatenessCase } from '../../lateness.ts'
import { signalWorld } from './honest-world.ts'

const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 86_400_000]

export const LATE_WORLDS = {
  minute: {
    name: 'signal, epochs of ten minutes',
    epochMs: 10 * MINUTE_MS,
    world: () => signalWorld(2 * HOUR_MS, '2h', HOUR_MS),
  },
  hour: {
    name: 'signal, epochs of an hour',
    epochMs: HOUR_MS,
    world: () => signalWorld(5 * HOUR_MS, '6h', 5 * HOUR_MS),
  },
  day: {
    name: 'signal, epochs of a day',
    epochMs: DAY_MS,
    world: () => signalWorld(DAY_MS, '1d', DAY_MS / 2),
  },
} satisfies Readonly<Record<string, LatenessCase>>
