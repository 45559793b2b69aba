/** The law of lateness for rides: whatever the network does, every fare is paid to the coin, and nobody is blamed or refused. */

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyCourse, type Course, coursesOf, PROMPT } from '../../../testing/courses.ts'
import { liveWorld, networkOf } from '../../../testing/live-world.ts'
import { ridesWorld } from '../../testing/rides/honest-world.ts'
import { COIN } from '../../testing/rides/ride-network.ts'

const [HOUR_MS, LASTS_MS] = [3_600_000, 6 * 3_600_000]
const world = () => ridesWorld(LASTS_MS, '6h', 5 * HOUR_MS)
const { epochs: inclusionEpochs } = networkOf(world(), HOUR_MS).rules.inclusion
const times = { ...world(), epochMs: HOUR_MS, inclusionEpochs }

const movedIn = async (course: Course) => {
  const { moved, blamed, refused } = await liveWorld(world(), course, HOUR_MS)
  expect({ blamed, refused }).toEqual({ blamed: [], refused: [] })
  return moved
}
const prompt = movedIn(PROMPT)

it('never late: each ride is paid', async () => {
  const moved = await prompt
  const fares = Object.values(moved).filter(amount => amount > 0n)
  // 27 rides of 14.
  expect(fares.reduce((sum, one) => sum + one, 0n)).toBe(27n * 14n * COIN)
})

it.each(coursesOf(times))('$name: the same to the coin', async course => {
  expect(await movedIn(course)).toEqual(await prompt)
})

it('whateverHappensEachFareIsPaid', async () => {
  await fc.assert(
    fc.asyncProperty(anyCourse(times), async course => {
      expect(await movedIn(course)).toEqual(await prompt)
    }),
    { numRuns: 2 },
  )
})
