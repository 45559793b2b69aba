import { uptimeWorld } from './_blueprint/testing/honest-world.ts'
import { energyWorld } from './energy/testing/honest-world.ts'
import { describeLateness } from './lateness.ts'
import { sensingWorld } from './sensing/testing/honest-world.ts'
import { storageWorld } from './storage/testing/honest-world.ts'

const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 86_400_000]
const QUARTER_MS = 15 * MINUTE_MS

describeLateness('the blueprint, epochs of a minute', {
  epochMs: MINUTE_MS,
  world: () => uptimeWorld(2 * HOUR_MS),
})
describeLateness('the blueprint, epochs of an hour', {
  epochMs: HOUR_MS,
  world: () => uptimeWorld(2 * DAY_MS),
})
describeLateness('the blueprint, epochs of a day', { epochMs: DAY_MS, world: () => uptimeWorld(3 * DAY_MS) })

describeLateness('sensing, epochs of a minute', {
  epochMs: MINUTE_MS,
  world: () => sensingWorld(2 * HOUR_MS, '15m', QUARTER_MS),
})
describeLateness('sensing, epochs of an hour', {
  epochMs: HOUR_MS,
  world: () => sensingWorld(2 * DAY_MS, '1h', HOUR_MS),
})
describeLateness('sensing, epochs of a day', {
  epochMs: DAY_MS,
  world: () => sensingWorld(3 * DAY_MS, '1h', HOUR_MS),
})

const quarters = { slot: '15m', slotMs: QUARTER_MS }
const hours = { slot: '1h', slotMs: HOUR_MS }
describeLateness('energy, epochs of a minute', {
  epochMs: MINUTE_MS,
  world: () => energyWorld({ ...quarters, fromHour: 10, lastsMs: 2 * HOUR_MS }),
})
describeLateness('energy, epochs of an hour', {
  epochMs: HOUR_MS,
  world: () => energyWorld({ ...hours, fromHour: 0, lastsMs: 2 * DAY_MS }),
})
describeLateness('energy, epochs of a day', {
  epochMs: DAY_MS,
  world: () => energyWorld({ ...hours, fromHour: 0, lastsMs: 3 * DAY_MS }),
})

describeLateness('storage, epochs of a minute', {
  epochMs: MINUTE_MS,
  world: () => storageWorld({ lastsMs: 2 * HOUR_MS, epochMs: MINUTE_MS, every: '15m', answer: 60 }),
})
describeLateness('storage, epochs of an hour', {
  epochMs: HOUR_MS,
  world: () => storageWorld({ lastsMs: 2 * DAY_MS, epochMs: HOUR_MS, every: '1h', answer: 30 }),
})
describeLateness('storage, epochs of a day', {
  epochMs: DAY_MS,
  world: () => storageWorld({ lastsMs: 6 * DAY_MS, epochMs: DAY_MS, every: '1d', answer: 3 }),
})
