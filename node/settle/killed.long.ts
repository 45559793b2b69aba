/** The same with many kills at many places, by seed. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createKilledWorld, type KilledWorld } from '../testing/kill-settling.ts'

let world: KilledWorld

beforeAll(async () => {
  world = await createKilledWorld({ devices: 40, epochs: 4 })
})

afterAll(() => world.remove())

it('comes to the same root wherever it was killed, and however often', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }),
      async kills => {
        const said = await world.run(kills)
        expect(said.at(-1)!.at(-1)).toBe(`root ${world.headerHash}`)
      },
    ),
    { numRuns: 12, endOnFailure: true },
  )
})
