/** Killed in the middle of an epoch's parts and started again: the root is the one that nobody was killed for. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createKilledWorld, type KilledWorld } from '../testing/kill-settling.ts'

let world: KilledWorld

beforeAll(async () => {
  world = await createKilledWorld({ devices: 12, epochs: 2 })
})

afterAll(() => world.remove())

it('comes to the same root, whether it was killed among its parts or as it kept what they came to', async () => {
  const said = await world.run([2, 5])
  expect(said[0]!.at(0)).toBe('part 0 of epoch 0')
  expect(said.at(-1)!.at(-1)).toBe(`root ${world.headerHash}`)
})
