import { describeLateness } from '../../lateness.ts'
import { energyWorld } from '../testing/honest-world.ts'

const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 86_400_000]
const quarters = { slot: '15m', slotMs: 15 * MINUTE_MS }
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
