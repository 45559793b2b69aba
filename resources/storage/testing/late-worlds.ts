/** Honest worlds of this resource for the law of lateness: one for each length of an epoch, and what else is a case of its own. */
import type { LatenessCase } from '../../lateness.ts'
import { storageWorld } from './honest-world.ts'

const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 86_400_000]

export const LATE_WORLDS = {
  minute: {
    name: 'storage, epochs of a minute',
    epochMs: MINUTE_MS,
    world: () => storageWorld({ lastsMs: 2 * HOUR_MS, epochMs: MINUTE_MS, every: '15m', answer: 60 }),
  },
  hour: {
    name: 'storage, epochs of an hour',
    epochMs: HOUR_MS,
    world: () => storageWorld({ lastsMs: 2 * DAY_MS, epochMs: HOUR_MS, every: '1h', answer: 30 }),
  },
  day: {
    name: 'storage, epochs of a day',
    epochMs: DAY_MS,
    world: () => storageWorld({ lastsMs: 6 * DAY_MS, epochMs: DAY_MS, every: '1d', answer: 3 }),
  },
} satisfies Readonly<Record<string, LatenessCase>>
