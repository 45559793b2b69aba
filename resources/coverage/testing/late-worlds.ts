/** Honest worlds of this resource for the law of lateness: one for each length of an epoch, and what else is a case of its own. */
import type { LatenessCase } from '../../lateness.ts'
import { coverageWorld } from './honest-world.ts'

const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 86_400_000]

/** A row costs something. */
const MAP = { owners: 2, days: 1, price: '1000' } as const

export const LATE_WORLDS = {
  minute: {
    name: 'coverage by use, epochs of a minute',
    epochMs: MINUTE_MS,
    world: () =>
      coverageWorld({
        lastsMs: HOUR_MS,
        epochMs: MINUTE_MS,
        everyMs: 3 * MINUTE_MS,
        receiptMs: 10 * MINUTE_MS,
        options: { window: '10m', settleAfter: '20m', probes: { every: '20m', answer: '30m' }, map: MAP },
        // A day ends in the midst of it, so the map has an edition.
        startMs: Date.UTC(2026, 0, 1, 23, 30),
      }),
  },
  hour: {
    name: 'coverage by proof, epochs of an hour',
    epochMs: HOUR_MS,
    world: () =>
      coverageWorld({
        lastsMs: DAY_MS,
        epochMs: HOUR_MS,
        everyMs: 40 * MINUTE_MS,
        receiptMs: 4 * HOUR_MS,
        options: {
          pay: 'coverage',
          map: MAP,
          settleAfter: '6h',
          proof: { every: '6h', spread: '30m', answer: '8h' },
          probes: { every: '6h', answer: '8h' },
        },
      }),
  },
  day: {
    name: 'coverage by use, epochs of a day',
    epochMs: DAY_MS,
    world: () =>
      coverageWorld({
        lastsMs: 3 * DAY_MS,
        epochMs: DAY_MS,
        everyMs: 2 * HOUR_MS,
        receiptMs: 12 * HOUR_MS,
        options: { settleAfter: '1d', mostADay: '60', probes: { every: '1d', answer: '2d' }, map: MAP },
      }),
  },
} satisfies Readonly<Record<string, LatenessCase>>
