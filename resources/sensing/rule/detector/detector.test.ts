/** What a detector sees of stations, on a week of the recorded year. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DetectorModel, modelHash } from '../../../../kernel/detector/model.ts'
import { encodeCbor } from '../../../../protocol/cbor/cbor.ts'
import { resourceFromRules } from '../../../rules.ts'
import { readWeatherHours } from '../../testing/weather-hours.ts'
import { temperature } from '../quantities.ts'
import { sensing } from '../resource.ts'
import type { Looks } from '../state.ts'
import { CHEATS, HONEST, OTHER_CHEATS, OTHER_HONEST } from './cheats.ts'
import { isCleared } from './look.ts'
import { EVERY_DAYS, isTelling, type Seen, seenAfter } from './seen.ts'
import { TRAIT_NAMES, type Trait, traitsOf, type Watched } from './traits.ts'

const AIRPORTS = readWeatherHours()
const week = (station: Watched, change: (steps: number, hour: number) => number): Watched => {
  const hours = [...station.hours].map(([name, values]): [string, Float64Array] => [name, values.map(change)])
  return { ...station, hours: new Map(hours) }
}
/** A week of April. */
const street = AIRPORTS.map(({ id, owner, place, air }): Watched => {
  const hours = [...air].map(([name, values]): [string, Float64Array] => {
    return [name, values.slice(100 * 24, 107 * 24)]
  })
  return { id, owner, place, isVouched: true, isWitness: true, hours: new Map(hours) }
})
const compared = { quantity: 'temperature', scaleM: 50_000, fewest: 2, most: 8 }
const [first] = street as [Watched]
const all = (stations: readonly Watched[]) => new Map([...traitsOf(stations, compared)].sort())
const of = (stations: readonly Watched[], trait: Trait, id = first.id) =>
  traitsOf(stations, compared).get(id)![TRAIT_NAMES.indexOf(trait)]!
const stranger = (number: number, change: (steps: number, hour: number) => number): Watched => {
  const id = `e${number}` as Watched['id']
  return { ...week(first, change), id, owner: `e${number}`, isVouched: false }
}

describe('traits', () => {
  it('are whole numbers, the same on every machine', () => {
    expect([...all(street).values()]).toMatchInlineSnapshot(`
      [
        [
          817,
          7,
          726,
          7,
          923,
          24,
          738,
          992,
          7,
          -21,
          6,
        ],
        [
          1314,
          -14,
          1251,
          -15,
          923,
          192,
          1356,
          732,
          22,
          -7,
          -30,
        ],
        [
          950,
          7,
          799,
          6,
          1046,
          24,
          732,
          1008,
          4,
          7,
          -6,
        ],
      ]
    `)
  })

  it('do not depend on the order of the stations', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(street, { minLength: street.length }), shuffled => {
        expect(all(shuffled)).toEqual(all(street))
      }),
    )
  })

  it('aPlaceIsNoTrait: neither what it always adds nor by what it multiplies says anything', () => {
    const factor = fc.constantFrom(1, 2, 4, 8)
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 24, maxLength: 24 }),
        factor,
        (by, times) => {
          const other = week(first, (steps, hour) => times * (steps + 7 * by[hour % 24]!))
          const [plain, moved] = [street, [other, ...street.slice(1)]].map(stations =>
            (['unexplained', 'lasting', 'nearest', 'nearestLasting'] as const).map(trait =>
              of(stations, trait),
            ),
          )
          for (const [index, value] of plain!.entries())
            expect(Math.abs(value - moved![index]!)).toBeLessThan(2)
        },
      ),
    )
  })

  it('whoMissesMoreThanAThirdIsNotJudged, whichever hours they are, and who misses fewer is', () => {
    const missing = fc.uniqueArray(fc.nat(167), { minLength: 0, maxLength: 100 })
    fc.assert(
      fc.property(missing, hours => {
        const gone = new Set(hours)
        const gaps = week(first, (steps, hour) => (gone.has(hour) ? Number.NaN : steps))
        expect(all([gaps, ...street.slice(1)]).has(first.id)).toBe(168 - gone.size >= 112)
      }),
    )
  })

  it('strangersSayNothingOfWhoIsVouchedFor, however many they are', () => {
    const crowd = Array.from({ length: 12 }, (_, number) =>
      stranger(number, (steps, hour) => 3 * steps + (hour % 7)),
    )
    expect(all([...street, ...crowd].filter(({ isVouched }) => isVouched))).toEqual(all(street))
    for (const { id } of street) expect(all([...street, ...crowd]).get(id)).toEqual(all(street).get(id))
    // With too few that are vouched for beside it, it is not judged.
    expect(all([first, ...crowd]).has(first.id)).toBe(false)
  })

  it('many stations of one owner are one neighbour', () => {
    const crowd = Array.from({ length: 9 }, (_, number): Watched => {
      return { ...stranger(number, steps => steps), owner: 'same' }
    })
    expect(all([...street.slice(1, 2), ...crowd]).size).toBe(0)
  })

  it('of what was measured hours before: it would fit its neighbours better in another time', () => {
    const values = first.hours.get('temperature')!
    const late = {
      ...first,
      hours: new Map([['temperature', values.map((_, hour) => values[hour - 5] ?? Number.NaN)]]),
    }
    expect(of([late, ...street.slice(1)], 'shifted')).toBeGreaterThan(2 * of(street, 'shifted'))
  })

  it('say nothing of who has no neighbours within the quantity’s distance', () => {
    expect(traitsOf(street, { ...compared, scaleM: 1_000 }).size).toBe(0)
    expect(traitsOf(street.slice(0, 2), compared).size).toBe(0)
  })
})

describe('what was seen', () => {
  const traits = fc.array(fc.integer({ min: -9_999, max: 9_999 }), { minLength: 2, maxLength: 2 })

  it('tells something after sixteen days, stays whole and within what was ever seen', () => {
    fc.assert(
      fc.property(fc.array(traits, { minLength: 1, maxLength: 12 }), looks => {
        let seen: Seen | undefined
        for (const [index, look] of looks.entries()) {
          seen = seenAfter(seen, look)
          expect(isTelling(seen)).toBe(7 + index * EVERY_DAYS >= 16)
        }
        for (const [index, value] of seen!.traits.entries()) {
          const ever = looks.map(look => look[index]!)
          expect(Number.isSafeInteger(value)).toBe(true)
          expect(value).toBeGreaterThanOrEqual(Math.min(...ever))
          expect(value).toBeLessThanOrEqual(Math.max(...ever))
        }
      }),
    )
  })

  it('is cleared when all that was ever found has looked well for a whole window, and was judged', () => {
    const looks = (judgedOn: number, foundOn: number): Looks => {
      return { day: 200, judgedOn, times: 4, traits: [], score: 0, why: '', foundOn }
    }
    const cleared = (...said: readonly Looks[]) =>
      isCleared(new Map(said.map((one, index) => [`${index}`, one])))
    expect(cleared(looks(200, -1))).toBe(false)
    expect(cleared(looks(107, 100))).toBe(false)
    expect(cleared(looks(108, 100), looks(200, -1))).toBe(true)
    expect(cleared(looks(108, 100), looks(200, 199))).toBe(false)
  })
})

describe('a model in the rules', () => {
  const model: DetectorModel = {
    format: 1,
    resource: 'sensing',
    features: [...TRAIT_NAMES],
    usual: TRAIT_NAMES.map(() => 1_000),
    depth: 1,
    trees: [[0, 1_200, 0, 100]],
    threshold: 50,
    trainedOn: { data: `0x${'ab'.repeat(32)}`, epochs: 9, subjects: 3 },
    measured: { honestHeldPpm: 1, foundPpm: {} },
  }
  const options = { quantities: [temperature] }

  it('is named by its hash, and comes back from the rules whole', () => {
    const { name, version, params } = sensing({ ...options, detector: model })
    expect(params).toMatchObject({ detector: { hash: modelHash(model) } })
    expect(encodeCbor(resourceFromRules({ name, version, params }).params)).toEqual(encodeCbor(params))
    expect(sensing(options).params).not.toHaveProperty('detector')
  })

  it('of another resource, or for intervals of which an hour has none, is refused', () => {
    const other = { ...model, resource: 'energy' }
    expect(() => sensing({ ...options, detector: other })).toThrow(/of other features/)
    expect(() => sensing({ ...options, interval: '2h', detector: model })).toThrow(
      /an interval is at most one/,
    )
  })
})

it('cheats and honest stations to measure by are others than those to train by', () => {
  const kinds = [CHEATS, HONEST].flat().map(({ kind }) => kind)
  expect([OTHER_CHEATS, OTHER_HONEST].flat().filter(({ kind }) => kinds.includes(kind))).toEqual([])
})
