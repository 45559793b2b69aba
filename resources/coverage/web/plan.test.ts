import { latLngToCell } from 'h3-js'
import { expect, it } from 'vitest'
import { isPlace, planFor } from './plan.ts'

const at = (east: number) => latLngToCell(52.5, 13.4 + east / 67_700, 11)
const standing = [100, 2_000, 5_000, 9_000, 60_000].map((east, index) => ({
  id: `g${index}`,
  cell: at(east),
}))
const had = new Map([
  ['g0', { paid: 5n, tokens: 50n }],
  ['g1', { paid: 1n, tokens: 70n }],
  ['g2', { paid: 9n, tokens: 10n }],
])

it('is what those near by had: the least, the middle and the most, of those who had nothing as well', () => {
  const plan = planFor(at(0), standing, had)
  expect(plan.near.map(({ id }) => id)).toEqual(['g0', 'g1', 'g2', 'g3'])
  expect(plan.near[1]!.metres).toBeGreaterThan(1_950)
  expect(plan.tooNear).toBe(1)
  expect([plan.paid, plan.tokens]).toEqual([
    { low: 0n, median: 1n, high: 9n },
    { low: 0n, median: 10n, high: 70n },
  ])
})

it('is of the nearest eight alone, and nothing where nobody stands near, or nobody says where', () => {
  const crowd = Array.from({ length: 20 }, (_, index) => ({ id: `c${index}`, cell: at(index * 500) }))
  expect(planFor(at(0), crowd, new Map()).near).toHaveLength(8)
  expect(planFor(at(900_000), standing, had)).toEqual({
    near: [],
    tooNear: 0,
    paid: undefined,
    tokens: undefined,
  })
  expect(planFor(at(0), [{ id: 'x', cell: '' }], had).near).toEqual([])
})

it('is reckoned for cells that are fine enough', () => {
  expect([at(0), latLngToCell(1, 1, 6), latLngToCell(1, 1, 5), '', 'x'].map(isPlace)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
