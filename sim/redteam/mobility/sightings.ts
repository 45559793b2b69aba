/** Attacks on sightings: what nobody sees, said on drives that are real; in a network that pays an object like a cell, so that it would be worth it. */
import type { Sheet } from '../../../resources/mobility/messages/sheet.ts'
import { OBJECT_KINDS, type StreetObject } from '../../../resources/mobility/messages/sightings/objects.ts'
import {
  objectsIn,
  picture,
  watched,
  withSightings,
} from '../../../resources/mobility/testing/sightings/street.ts'
import { createRandom } from '../../random.ts'
import type { Attack } from '../attack.ts'
import type { Party } from '../world.ts'
import type { Makers } from './attacks.ts'
import { commute, type DriverOptions, driver, HOURS, sealed, streetNetwork, VOUCHED } from './drivers.ts'

/** Two roads and six people whose cameras look: of what is there they see four in five. */
const [ROADS, WATCHERS, SEES_PERCENT] = [[4, 7], 6, 80]
/** A street that is nowhere: what is said of it is invented. */
const NOWHERE = 99

/** Of its own pace, so that nobody moves along with another; one road in the morning, the other in the evening. */
function trip(day: number, index: number): readonly Sheet[] {
  return ROADS.flatMap((road, at) => {
    const isMorning = (at + index) % ROADS.length === 0
    const [morning, evening] = HOURS
    return commute(day, road, 200 + index, { mps: 8 + 1.2 * index }, [isMorning ? morning : evening])
  })
}

interface Town {
  /** What the network shows them to stand somewhere. */
  readonly known?: readonly StreetObject[]
  readonly percent?: number
  /** From this day on nothing stands there any more. */
  readonly clearedOn?: number
}

function watchers(
  days: number,
  { known = [], percent = SEES_PERCENT, clearedOn = days }: Town = {},
): readonly Party[] {
  const says = (day: number, index: number) =>
    sealed(
      trip(day, index).map(sheet =>
        day < clearedOn
          ? watched(sheet, { camera: index + 1, percent, known })
          : watched(sheet, {
              camera: index + 1,
              street: NOWHERE - 1,
              percent: 0,
              known: everythingOn(sheet),
            }),
      ),
    )
  return Array.from({ length: WATCHERS }, (_, index) =>
    driver({
      name: `driver-${index}`,
      number: index + 1,
      days,
      vouched: VOUCHED,
      says: day => says(day, index),
    }),
  )
}

const everythingOn = ({ visits }: Sheet) => visits.flatMap(({ cell }) => objectsIn(cell))
const inventedOn = (sheets: readonly Sheet[]) =>
  sheets.flatMap(({ visits }) => visits.flatMap(({ cell }) => objectsIn(cell, NOWHERE)))

/** What attacks on a street are made with. */
function streetOf({ attack, cheat, days }: Makers) {
  const town = watchers(days)
  const drives = (at: number) => (day: number) => commute(day, ROADS[0]!, 300 + at, { mps: 9 + 1.7 * at })
  // The same people on the same ways, without a camera.
  const drivers = [1, 2, 3, 4].map(at =>
    cheat(at, day => sealed(drives(at)(day)), { vouched: VOUCHED, real: drives(at) }),
  )
  const street = (name: string, value: string, { attackers = [], ...rest }: Partial<Attack>) => {
    const without = [...town, ...drivers.slice(0, attackers.length)]
    return attack(name, value, { network: streetNetwork, honest: town, without, attackers, ...rest })
  }
  const liar = (at: number, lie: (sheet: Sheet, day: number) => Sheet, change: Partial<DriverOptions> = {}) =>
    cheat(at, day => sealed(drives(at)(day).map(sheet => lie(sheet, day))), {
      vouched: VOUCHED,
      real: drives(at),
      ...change,
    })
  return { street, liar, drives }
}

const invent = (camera: number) => (sheet: Sheet) => watched(sheet, { camera, street: NOWHERE })

/** Two who say the same of what is nowhere. */
function pairs({ street, liar, drives }: ReturnType<typeof streetOf>, days: number): readonly Attack[] {
  const pair = [liar(1, invent(91)), liar(2, invent(92))]
  const planted = inventedOn(Array.from({ length: days }, (_, day) => drives(1)(day)).flat())
  return [
    street('two who confirm each other', 'where nobody else has a camera, vouched for', {
      attackers: pair,
      mostRatio: 1,
      mostLost: 0.08,
      bound: 'an object once, and once each time that it grows old, as long as nobody who passes by looks',
    }),
    street('two who confirm each other', 'where cameras of others pass by, vouched for', {
      honest: watchers(days, { known: planted }),
      attackers: pair,
      mostRatio: 0.85,
      mostLost: 0.05,
      bound: 'until four who pass by have seen nothing',
    }),
  ]
}

export function sightingAttacks(made: Makers): readonly Attack[] {
  const tools = streetOf(made)
  const { street, liar } = tools
  return [
    street('invented sightings on a real drive', 'things that are nowhere, vouched for', {
      attackers: [liar(1, invent(91))],
      mostRatio: 0.75,
      mostLost: 0.01,
      bound: 'its drive alone, which is less than who also looks has',
    }),
    street('a picture that is carried along', 'stuck to the windscreen, of what is there, vouched for', {
      attackers: [liar(1, stuck)],
      mostRatio: 0.75,
      mostLost: 0.01,
      bound: 'its drive alone',
    }),
    street('sightings read from the map', 'the camera off, what others saw said again, vouched for', {
      attackers: [liar(1, (sheet, day) => watched(sheet, { camera: 50 + day }))],
      mostRatio: 1.25,
      mostLost: 0.15,
      bound: 'it is paid as who looks: it drives there, and what it says is there',
    }),
    ...pairs(tools, made.days),
    street('the same thing again and again', 'round and round past one object, vouched for', {
      attackers: [liar(1, onlyOne)],
      mostRatio: 0.75,
      mostLost: 0.01,
      bound: 'its drive alone: nobody is paid twice in a row for one object',
    }),
    street('deniers', 'four who say that nothing is there, each vouched for', {
      attackers: [1, 2, 3, 4].map(at => liar(at, deny)),
      mostRatio: 0.9,
      mostLost: 0.05,
      bound: 'they gain nothing; what few have seen they have denied, until two others see it',
    }),
  ]
}

/** Something true in each place, and always the same picture of it but for a bit. */
function stuck(sheet: Sheet): Sheet {
  const { sightings = [] } = watched(sheet, { camera: 1 })
  return withSightings(
    sheet,
    sightings.map((one, at) => ({ ...one, picture: `00ff00ff00ff00f${(at % 2).toString(16)}` })),
  )
}

/** Ten of one place, whatever stands there. */
function onlyOne(sheet: Sheet, day: number): Sheet {
  const random = createRandom(sheet.quarter + day)
  const [first] = sheet.visits.filter(({ metres, seconds }) => metres > 2 * seconds)
  if (first === undefined) return sheet
  const all = Array.from({ length: 10 }, (_, at) => ({
    place: first.cell * 8 + (at % 3),
    kind: at % OBJECT_KINDS.length,
    heading: at % 8,
    picture: picture(random),
  }))
  return withSightings(sheet, all)
}

function deny(sheet: Sheet): Sheet {
  return watched(sheet, { camera: 1, street: NOWHERE, percent: 0, known: everythingOn(sheet) })
}

/** Honest and unusual. */
export function honestSightingWorlds({ attack, days }: Makers): readonly Attack[] {
  const town = watchers(days)
  const street = (value: string, change: Town, rest: Partial<Attack> = {}) =>
    attack('honest: cameras', value, {
      network: streetNetwork,
      honest: watchers(days, change),
      without: town,
      ...rest,
    })
  const all = Array.from({ length: days }, (_, day) => [0, 1].flatMap(index => trip(day, index)))
    .flat()
    .flatMap(everythingOn)
  return [
    street(
      'that see three in five of what is there, and are asked for all of it',
      { percent: 60, known: all },
      {
        mostLost: 0.08,
      },
    ),
    street(
      'in a town that is cleared in the middle',
      { clearedOn: Math.floor(days / 2) },
      { mostLost: 0.05 },
    ),
  ]
}
