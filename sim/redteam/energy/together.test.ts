/** Homes that train together, on the first sixty days of the recorded year: what comes of it is a detector, the same each time. */
import { expect, it } from 'vitest'
import { recordedYear } from './recorded-year.ts'
import { classOf, trainTogether } from './together.ts'

const DAYS = 60
const all = classOf(recordedYear().slice(0, DAYS))

it('finds cheats of other makes at homes that nobody trained on, and holds few honest rows', () => {
  const found = trainTogether(all, { rounds: 6 })
  expect(found.cheatsPpm).toBeGreaterThan(5 * found.honestPpm)
  expect(found.cheatsPpm).toBeGreaterThan(20_000)
  expect(found.honestPpm).toBeLessThan(20_000)
  expect(trainTogether(all, { rounds: 6 })).toEqual(found)
})

it('finds nothing before it is trained, and the same of the same chance where it is blurred', () => {
  expect(trainTogether(all, { rounds: 0 })).toEqual({ honestPpm: 0, cheatsPpm: 0 })
  const blurred = (seed: number) => trainTogether(all, { rounds: 2, noise: 50, seed })
  expect(blurred(1)).toEqual(blurred(1))
})

it('gives each home its own rows, and nobody those that say how good it is', () => {
  expect(all.owned).toHaveLength(8)
  expect(all.owned.every(rows => rows.length > 0)).toBe(true)
  const unseen = new Set(all.unseen.map(({ subject }) => subject))
  expect(all.asked.length).toBeGreaterThan(0)
  expect([...unseen].every(subject => Number(subject) % 2 === 1)).toBe(true)
})
