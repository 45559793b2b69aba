import { expect, it } from 'vitest'
import { describeLateness } from '../../../lateness.ts'
import { PROMPT } from '../../../testing/courses.ts'
import { liveWorld } from '../../../testing/live-world.ts'
import { marketWorld } from '../../testing/market/honest-world.ts'

const HOUR_MS = 3_600_000

describeLateness({
  name: 'sensing that is sold, epochs of an hour',
  epochMs: HOUR_MS,
  world: () => marketWorld(1),
})

it('is a world in which something is sold', async () => {
  const { moved } = await liveWorld(marketWorld(1), PROMPT, HOUR_MS)
  const amounts = Object.values(moved)
  expect(amounts.filter(amount => amount < 0n).length).toBe(2)
  expect(amounts.filter(amount => amount > 0n).length).toBeGreaterThanOrEqual(4)
})
