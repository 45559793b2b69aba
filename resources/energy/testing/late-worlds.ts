/** Honest worlds of this resource for the law of lateness: one for each length of an epoch, and what else is a case of its own. */
import type { LatenessCase } from '../../lateness.ts'
import { energyWorld } from './honest-world.ts'

const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 86_400_000]
const quarters = { slot: '15m', slotMs: 15 * MINUTE_MS }
const hours = { slot: '1h', slotMs: HOUR_MS }

export const LATE_WORLDS = {
  minute: {
    name: 'energy, epochs of a minute',
    epochMs: MINUTE_MS,
    world: () => energyWorld({ ...quarters, fromHour: 10, lastsMs: 2 * HOUR_MS }),
  },
  hour: {
    name: 'energy, epochs of an hour',
    epochMs: HOUR_MS,
    world: () => energyWorld({ ...hours, fromHour: 0, lastsMs: 2 * DAY_MS }),
  },
  day: {
    name: 'energy, epochs of a day',
    epochMs: DAY_MS,
    world: () => energyWorld({ ...hours, fromHour: 0, lastsMs: 3 * DAY_MS }),
  },
  /** Of owners who let a meter buy a few hours' worth a day: what is within that is bought, whatever the network's day is like. */
  little: {
    name: 'energy, of owners who allow little',
    epochMs: HOUR_MS,
    world: () => ({
      ...energyWorld({ ...hours, fromHour: 0, lastsMs: 2 * DAY_MS }),
      allows: { amount: 300_000n, total: 500_000n },
    }),
  },
} satisfies Readonly<Record<string, LatenessCase>>
