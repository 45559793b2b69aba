import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Located, nearestAmong } from './nearest.ts'
import { squareDistance } from './places.ts'

const RUNS = { numRuns: 200 }
const located: fc.Arbitrary<Located> = fc.record({
  place: fc.record({ x: fc.nat(12), y: fc.nat(12), z: fc.nat(12) }),
  owner: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  isWitness: fc.boolean(),
  isVouched: fc.boolean(),
})

/** Everybody measured, the nearest of each owner kept: those that are vouched for before the others. */
function byBruteForce(stations: readonly Located[], asked: number, most: number, withinM: number) {
  const { place, owner } = stations[asked]!
  const others = stations
    .map((station, index) => ({ ...station, index, square: squareDistance(place, station.place) }))
    .filter(other => other.isWitness && other.owner !== owner && other.square <= withinM ** 2)
    .sort((a, b) => a.square - b.square || a.index - b.index)
  const [vouched, declared] = [true, false].map(isVouched => {
    const alike = others.filter(other => other.isVouched === isVouched)
    return alike.filter(other => alike.find(({ owner }) => owner === other.owner) === other).slice(0, most)
  }) as [typeof others, typeof others]
  const owners = new Set(vouched.map(({ owner }) => owner))
  return [...vouched, ...declared.filter(({ owner }) => !owners.has(owner))].map(({ index, square }) => ({
    index,
    square,
  }))
}

describe('nearestAmong', () => {
  it('findsWhatMeasuringEverybodyFinds', () => {
    const input = fc.tuple(
      fc.array(located, { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 5 }),
      fc.nat(15),
    )
    fc.assert(
      fc.property(input, ([stations, most, withinM]) => {
        const nearest = nearestAmong(stations, { most, withinM })
        for (const index of stations.keys())
          expect(nearest(index)).toEqual(byBruteForce(stations, index, most, withinM))
      }),
      RUNS,
    )
  })

  it('gives one owner one voice, however many boxes', () => {
    const place = { x: 0, y: 0, z: 0 }
    const stations = [
      { place, owner: 'me', isWitness: true, isVouched: false },
      ...Array.from({ length: 9 }, () => ({ place, owner: 'crowd', isWitness: true, isVouched: false })),
      { place: { x: 5, y: 0, z: 0 }, owner: 'other', isWitness: true, isVouched: false },
    ]
    const found = nearestAmong(stations, { most: 8, withinM: 10 })(0)
    expect(found.map(({ index }) => stations[index]!.owner)).toEqual(['crowd', 'other'])
  })
})
