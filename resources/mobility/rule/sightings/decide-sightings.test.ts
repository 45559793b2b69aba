/** Sightings: two owners confirm, age pays, who passes by denies, and what was never on the street comes to nothing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../../sim/random.ts'
import type { Sheet } from '../../messages/sheet.ts'
import { objectKey, objectOfKey, type StreetObject } from '../../messages/sightings/objects.ts'
import { isMissing, type Sighting } from '../../messages/sightings/sighting.ts'
import { device } from '../../testing/conformance-case.ts'
import { sheetsOf } from '../../testing/drives.ts'
import { settleHours, type Told } from '../../testing/settle.ts'
import { picture, watched, withSightings } from '../../testing/sightings/street.ts'
import { STANDS } from './sight-state.ts'
import { splitWhole } from './split-whole.ts'

const START_MS = Date.UTC(2026, 0, 1)
// Each of an owner of its own.
const devices = [1, 2, 3, 4].map(device).concat(
  [6, 7, 8, 9].map(number => {
    const one = device(number)
    return { ...one, owner: `0x${number.toString(16).padStart(40, '0')}` as typeof one.owner, details: {} }
  }),
)
const [ann, ben, cem, dan] = devices as [Dev, Dev, Dev, Dev]
type Dev = (typeof devices)[number]

/** One way each time; a quarter of an hour, of that hour. */
const drive = (hour: number, seed: number): Sheet =>
  sheetsOf({ startMs: START_MS + hour * 3_600_000, way: 3, seed: 40 * seed + hour, seconds: 890, mps: 9 })[0]!
const by = (who: Dev, sheet: Sheet): Told => ({ by: who, sheet })
const seenIn = ({ sightings = [] }: Sheet): readonly Sighting[] => sightings.filter(one => !isMissing(one))

const settled = (told: readonly Told[], hours: number, options = {}) =>
  settleHours(devices, told, {
    startMs: START_MS,
    hours,
    options: { sightings: { least: 3, ...options } },
  })
const unitsOf = (ran: ReturnType<typeof settled>, who: Dev) =>
  ran.outcomes
    .flatMap(({ contributions }) => contributions)
    .filter(({ subject }) => subject === who.id)
    .reduce((sum, { facts }) => sum + Number(facts['seen'] ?? 0), 0)
const codesOf = (ran: ReturnType<typeof settled>) => new Set(ran.found)
const accusedIn = (ran: ReturnType<typeof settled>) =>
  ran.outcomes
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity !== 'notice')
    .map(({ subject, code }) => [subject, code])
/** Places that are passed at a pace in each of these hours, an object in each. */
function spotsOn(hours: readonly number[], count: number): readonly StreetObject[] {
  const brisk = hours.map(hour => {
    const { visits } = drive(hour, 1)
    return new Set(visits.flatMap(({ cell, metres, seconds }) => (metres > 2 * seconds ? [cell] : [])))
  })
  const [first, ...rest] = brisk
  const cells = [...first!].filter(cell => rest.every(all => all.has(cell)))
  return cells.slice(0, count).map((cell, at) => ({ place: cell * 8, kind: at % 5, heading: at % 8 }))
}
/** Who drives there in that hour tells of these, or that they are missing. */
function telling(hour: number, spots: readonly StreetObject[], sees: boolean): Sheet {
  const random = createRandom(hour + (sees ? 100 : 0))
  const said = spots.map(spot => ({ ...spot, picture: sees ? picture(random) : '' }))
  return withSightings(drive(hour, 1), said)
}
/** Objects by what became of them. */
const objectsOf = ({ state }: ReturnType<typeof settled>, is: number) =>
  Object.values(state.sights.objects).filter(object => object.is === is).length

describe('an object', () => {
  it('is paid when a second owner saw it at another time: both have half', () => {
    const [first, second] = [watched(drive(0, 1), { camera: 1 }), watched(drive(2, 2), { camera: 2 })]
    const keys = new Set(seenIn(first).map(objectKey))
    const both = seenIn(second).filter(one => keys.has(objectKey(one))).length
    expect(both).toBeGreaterThan(5)
    const alone = settled([by(ann, first)], 1)
    expect(unitsOf(alone, ann)).toBe(0)
    expect(codesOf(alone)).toEqual(new Set(['sighting_waits']))
    const ran = settled([by(ann, first), by(ben, second)], 3)
    expect([unitsOf(ran, ann), unitsOf(ran, ben)]).toEqual([50 * both, 50 * both])
    expect(objectsOf(ran, STANDS)).toBe(both)
  })

  it('is not confirmed by its own owner, nor by who moved along', () => {
    const own = settled(
      [by(ann, watched(drive(0, 1), { camera: 1 })), by(ann, watched(drive(2, 2), { camera: 2 }))],
      3,
    )
    expect(unitsOf(own, ann)).toBe(0)
    const along = settled(
      [by(ann, watched(drive(0, 1), { camera: 1 })), by(ben, watched(drive(0, 1), { camera: 2 }))],
      1,
    )
    expect([unitsOf(along, ann), unitsOf(along, ben)]).toEqual([0, 0])
    expect(objectsOf(along, STANDS)).toBe(0)
  })

  it('pays its age to the next, nothing within minutes, and nobody twice in a row', () => {
    const spots = spotsOn([0, 1, 2, 7, 20], 5)
    const see = (who: Dev, hour: number) => by(who, telling(hour, spots, true))
    const said = [see(ann, 0), see(ben, 1)]
    const later = (who: Dev, hour: number) => settled([...said, see(who, hour)], hour + 1)
    // Six hours are half of twelve.
    expect(unitsOf(later(cem, 7), cem)).toBe(50 * 5)
    expect(unitsOf(later(cem, 20), cem)).toBe(100 * 5)
    expect(unitsOf(later(ben, 20), ben)).toBe(unitsOf(settled(said, 2), ben))
    expect(codesOf(later(ben, 20))).toContain('sighting_again')
    const soon = by(cem, { ...telling(2, spots, true), quarter: drive(1, 1).quarter + 1 })
    expect(unitsOf(settled([...said, soon], 2), cem)).toBe(0)
  })

  it('law: of one object all together have one worth at first and one each time it grows old', () => {
    const pass = fc.record({ who: fc.nat({ max: 7 }), hour: fc.nat({ max: 30 }), sees: fc.boolean() })
    fc.assert(
      fc.property(fc.array(pass, { maxLength: 14 }), passes => {
        const plain = drive(0, 1)
        const spot = watched(plain, { camera: 1 }).sightings![0]!
        const random = createRandom(passes.length + 1)
        const told = passes.map(({ who, hour, sees }) => {
          const sheet = { ...drive(hour, who + 1) }
          return by(devices[who]!, withSightings(sheet, [{ ...spot, picture: sees ? picture(random) : '' }]))
        })
        const ran = settled(told, 31, { least: 1 })
        const all = devices.reduce((sum, who) => sum + unitsOf(ran, who), 0)
        const gone = ran.found.filter(code => code === 'object_denied').length
        expect(all).toBeLessThanOrEqual(100 * (1 + gone) + Math.ceil((100 * 31) / 12))
      }),
      { numRuns: 25 },
    )
  })
})

describe('who passes by', () => {
  const spots = spotsOn([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 6)
  const all = spotsOn([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 17)
  // Who misses something has a camera that works: it sees three other things, which nobody else does.
  const tell = (who: Dev, hour: number, sees: boolean, which = spots) => {
    const [said, random] = [telling(hour, which, sees), createRandom(1_000 + hour)]
    const others = all
      .slice(14)
      .map(spot => ({ ...spot, place: spot.place + (hour % 7), picture: picture(random) }))
    return by(who, sees ? said : withSightings(said, [...said.sightings!, ...others]))
  }
  const pair = [tell(ann, 0, true), tell(ben, 1, true)]
  const passing = (count: number, from = 3) =>
    devices.slice(2, 2 + count).map((who, at) => tell(who, from + at, false))

  it('denies what two say is there, when four see nothing; who said it cannot say it again', () => {
    const three = settled([...pair, ...passing(3)], 8)
    expect(objectsOf(three, STANDS)).toBe(6)
    const four = settled([...pair, ...passing(4)], 8)
    // Each of the six is told to both.
    expect(four.found.filter(code => code === 'object_denied')).toHaveLength(12)
    const again = settled([...pair, ...passing(4), tell(ann, 9, true)], 10)
    expect(unitsOf(again, ann)).toBe(unitsOf(four, ann))
    expect(codesOf(again)).toContain('sighting_denied')
    const others = settled(
      [...pair, ...passing(4), tell(devices[6]!, 8, true), tell(devices[7]!, 9, true)],
      10,
    )
    expect(objectsOf(others, STANDS)).toBe(6)
  })

  it('accuses nobody of what was taken away, nor of a bus that stood before it', () => {
    const gone = settled([...pair, ...passing(4)], 8)
    expect(accusedIn(gone)).toEqual([])
    // Three saw it before, and four do not: it stands.
    const occluded = settled([...pair, tell(devices[7]!, 2, true), ...passing(4)], 8)
    expect(codesOf(occluded)).not.toContain('object_denied')
    // Who missed it once and sees it then has changed its word.
    const corrected = settled([...pair, ...passing(3), tell(cem, 7, true), tell(devices[5]!, 8, false)], 9)
    expect(codesOf(corrected)).not.toContain('object_denied')
  })

  it('has whoever says what others missed before and after not counted any more', () => {
    const told = [...pair, ...passing(2), tell(ann, 5, true), ...passing(4, 5).slice(2)]
    const after = tell(ann, 10, true)
    const ran = settled([...told, after], 14)
    expect(accusedIn(ran)).toEqual([[ann.id, 'often_denied']])
  })

  it('lets whoever is wrong now and then, with more that stand', () => {
    const others = all.slice(6, 14)
    const told = [
      ...pair,
      ...passing(2),
      by(ann, telling(5, [...spots, ...others], true)),
      ...passing(4, 5).slice(2),
      tell(devices[6]!, 9, true, others),
    ]
    const ran = settled([...told, tell(ann, 10, true)], 14)
    expect(objectsOf(ran, STANDS)).toBe(others.length)
    expect(accusedIn(ran)).toEqual([])
  })
})

describe('a sheet', () => {
  const sheet = watched(drive(0, 1), { camera: 1 })
  const notesOf = (change: readonly Sighting[], options = {}) =>
    settled([by(ann, withSightings(sheet, change))], 1, options).notes.map(({ code, facts }) => [code, facts])
  const all = sheet.sightings!

  it('counts what was seen on its own way alone, and at a pace', () => {
    const away = all.map(one => ({ ...one, place: one.place + 8 ** 6 }))
    expect(notesOf(away)).toEqual([['sighting_elsewhere', { count: all.length, of: all.length }]])
    expect(notesOf(all, { leastKmh: 200 })).toEqual([
      ['sighting_slow', { count: all.length, of: all.length }],
    ])
    expect(notesOf(all)).toEqual([])
  })

  it('counts no poster: five things in one place; four are a corner', () => {
    const [spot] = all
    const random = createRandom(5)
    const poster = [0, 1, 2, 3, 4].map(kind => ({ ...spot!, kind, picture: picture(random) }))
    expect(notesOf(poster)).toEqual([['sighting_burst', { count: 5, of: 5 }]])
    expect(notesOf(poster.slice(1))).toEqual([])
  })

  it('counts no picture that is carried along', () => {
    const stuck = all.map(one => ({ ...one, picture: '00ff00ff00ff00ff' }))
    expect(notesOf(stuck)).toEqual([['picture_again', { count: all.length, of: all.length }]])
    // Once a sheet, and with a bit of noise.
    const once = (hour: number, bits: string, camera: number) => {
      const [first, ...rest] = watched(drive(hour, camera), { camera }).sightings!
      return by(ann, withSightings(drive(hour, camera), [{ ...first!, picture: bits }, ...rest]))
    }
    const next = { ...once(1, '00ff00ff00ff00fe', 2).sheet, quarter: drive(0, 1).quarter + 1 }
    const ran = settled([once(0, '00ff00ff00ff00ff', 1), by(ann, next)], 1)
    expect(ran.found.filter(code => code === 'picture_again')).toHaveLength(1)
  })

  it('counts a drive with too few for its session, and the next quarter of an hour of it with these', () => {
    const spots = spotsOn([0, 1, 2], 9)
    const few = (at: number, quarter = at) => {
      const said = telling(at, spots.slice(3 * at, 3 * at + 3), true)
      return by(ann, { ...said, quarter: drive(0, 1).quarter + quarter })
    }
    const ran = settled([few(0), few(1), few(2)], 1, { least: 6 })
    expect(ran.found.filter(code => code === 'few_sightings')).toHaveLength(1)
    expect(Object.keys(ran.state.sights.objects)).toHaveLength(6)
    const apart = settled([few(0), few(1, 2)], 1, { least: 6 })
    expect(apart.found.filter(code => code === 'few_sightings')).toHaveLength(2)
  })

  it('confirms nothing where nobody vouches for who says it', () => {
    const told = [by(ann, sheet), by(ben, watched(drive(2, 2), { camera: 2 }))]
    const ran = settleHours(devices, told, {
      startMs: START_MS,
      hours: 3,
      vouching: true,
      options: { sightings: { least: 3 } },
    })
    expect(ran.state.sights.objects).toEqual({})
    expect(codesOf(ran)).toContain('not_vouched')
  })
})

it('what was seen is forgotten after `keep`', () => {
  const told = [by(dan, watched(drive(0, 1), { camera: 1 }))]
  expect(Object.keys(settled(told, 1).state.sights.objects).length).toBeGreaterThan(5)
  const later = settled([...told, by(dan, drive(30, 1))], 31, { keep: '1d' })
  expect(later.state.sights).toEqual({ objects: {}, watchers: {}, denied: {} })
})

it('law: parts come to the whole, and differ by one at most', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000 }), fc.integer({ min: 1, max: 50 }), (whole, parts) => {
      const all = splitWhole(whole, parts)
      expect(all.reduce((sum, one) => sum + one, 0)).toBe(whole)
      expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1)
    }),
  )
})

it('law: an object and its number are the same thing', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 36 }), fc.nat({ max: 4 }), fc.nat({ max: 7 }), (place, kind, heading) => {
      expect(objectOfKey(objectKey({ place, kind, heading }))).toEqual({ place, kind, heading })
    }),
  )
})
