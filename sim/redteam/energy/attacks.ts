/** Attacks on energy, each with values that no rule is made for; and the bounds that hold where theory forbids more. */
import { createRandom } from '../../random.ts'
import type { Attack } from '../attack.ts'
import { DAY_MS, type Party } from '../world.ts'
import { copies, honestCommitters } from './copies.ts'
import {
  type Flow,
  FONTANA,
  honestHome,
  type MeterOptions,
  meterParty,
  ratedW,
  recorded,
  START_MS,
  scaled,
} from './homes.ts'

const HOMES = Array.from({ length: 17 }, (_, index) => index + 1)
const [COARSE, COARSEST, LONELY] = ['8329a0fffffffff', '8029fffffffffff', '871f1d489ffffff']
/** What lies under snow makes nothing, whoever judges it. */
const SNOWED_PART = 0.25
const SPREAD = 'the spread of honest homes (0.8 to 1.62 of the median)'
const WORD = 'what a word alone counts for: 200 W, a place 800 W, all together 5 % of the pool'

/** @param epochs days that it goes on */
export function energyAttacks(epochs: number): readonly Attack[] {
  const makers = makersOf(epochs)
  return [...overstatements(makers), ...phantoms(makers), ...others(makers), ...copies(epochs)]
}

type Makers = ReturnType<typeof makersOf>

/** How attacks of so many days are made. */
function makersOf(epochs: number) {
  const hours = epochs * 24
  const homes = (but: readonly number[] = []) =>
    HOMES.filter(home => !but.includes(home)).map(home => honestHome(home, hours))
  const all = homes()
  const attack = (name: string, value: string, rest: Partial<Attack>): Attack => ({
    name,
    value,
    resource: 'energy',
    epochs,
    startMs: START_MS,
    honest: all,
    attackers: [],
    without: all,
    ...rest,
  })
  /** A home of the street that says something else than is true. */
  const instead = (
    name: string,
    value: string,
    home: number,
    change: Partial<MeterOptions>,
    bound?: string,
  ) =>
    attack(name, value, {
      honest: homes([home]),
      attackers: [honestHome(home, hours, { truth: recorded(home), ...change })],
      ...(bound === undefined ? {} : { bound }),
    })
  /** Meters of panels that do not exist. */
  const beside = (
    name: string,
    value: string,
    count: number,
    change: (index: number) => Partial<MeterOptions>,
  ) =>
    attack(name, value, {
      attackers: Array.from({ length: count }, (_, index) => phantom(index, hours, change(index))),
      bound: WORD,
    })

  return { hours, homes, attack, instead, beside }
}

/** Real panels, and more said than they make. */
function overstatements({ hours, instead }: Makers): readonly Attack[] {
  return [
    ...[1.1, 1.3, 1.7].map(factor =>
      instead('scale from the first day', `×${factor}`, 10, { flow: scaled(10, factor) }, SPREAD),
    ),
    ...[2.4, 5].map(factor =>
      instead('scale from the first day', `×${factor}`, 10, { flow: scaled(10, factor) }),
    ),
    ...[1.3, 2.6].map(factor =>
      instead(
        'scale after honest days',
        `×${factor}`,
        13,
        { flow: scaled(13, hour => (hour < 12 * 24 ? 1 : factor)) },
        SPREAD,
      ),
    ),
    instead(
      'broken chain',
      '×1.7, and registers that begin again each day',
      10,
      { flow: scaled(10, 1.7), restartsAfterHours: 24 },
      SPREAD,
    ),
    instead(
      'slow ramp',
      'to ×1.6',
      13,
      { flow: scaled(13, hour => 1 + Math.min(0.6, (0.6 * hour) / (hours * 0.8))) },
      SPREAD,
    ),
  ]
}

/** Panels of paper. */
function phantoms({ beside }: Makers): readonly Attack[] {
  return [
    beside('phantom: exact copy', 'of home 10', 1, () => ({ flow: recorded(10) })),
    ...[0.01, 0.07, 0.25].map(noise =>
      beside('phantom: copy with noise', `±${Math.round(noise * 100)} %`, 1, index => ({
        flow: noisy(10, noise, index),
      })),
    ),
    beside('phantom: invented', 'a sine, clouds and a load', 1, index => ({ flow: invented(index) })),
    ...[4, 20].map(count =>
      beside('phantoms: identities in a house', `${count} owners`, count, index => ({
        flow: noisy(11, 0.03, index),
      })),
    ),
    ...[3, 10, 1e5].map(factor =>
      beside('power of paper', `pvW ×${factor}`, 1, () => ({
        details: { pvW: 5_000 * factor, connectionW: 5_000 * factor },
        flow: scaled(10, factor),
      })),
    ),
    beside('no cell', 'full power day and night', 1, () => ({
      cell: '',
      flow: () => ({ import: 0, export: 0, generation: 5_000 }),
    })),
    ...(
      [
        ['lonely', LONELY],
        ['coarse', COARSE],
        ['coarsest', COARSEST],
      ] as const
    ).map(([value, cell]) =>
      beside('a cell without neighbours', value, 1, () => ({ cell, flow: scaled(10, 1.8) })),
    ),
  ]
}

function others({ hours, homes, attack, beside }: Makers): readonly Attack[] {
  return [
    ...[1.4, 3].map(factor => {
      const liars = [1, 2, 3, 4, 5, 6, 8, 9, 10]
      return attack('majority of a street', `9 of 17, ×${factor}`, {
        honest: homes(liars),
        attackers: liars.map(home =>
          honestHome(home, hours, { flow: scaled(home, factor), truth: recorded(home) }),
        ),
        bound: 'what the sun can give (1.0 to 1.7 of the truth)',
      })
    }),
    beside('store that only gives', '5 kWh an hour', 1, () => ({
      details: { pvW: 0, storageWh: 50_000 },
      flow: () => ({ import: 0, export: 5_000 }),
    })),
    beside('frame', 'an older meter repeats home 16 five hours later', 1, () => ({
      flow: recorded(16),
      delayMs: 5 * 3_600_000,
      registeredAtMs: START_MS - 30 * DAY_MS,
    })),
    attack('the only meter', '1 Wh a day', {
      bound: 'the ceiling a unit: what a Wh earns where 100 kWh are made a day',
      mostRatio: 4,
      honest: [],
      attackers: [
        honestHome(10, hours, {
          flow: hour => ({ import: 0, export: 0, generation: hour % 24 === 12 ? 1 : 0 }),
        }),
      ],
    }),
  ]
}

type MakeStreet = (change?: (home: number) => Partial<MeterOptions>) => readonly Party[]
type MakeWorld = (name: string, value: string, honest: readonly Party[], rest?: Partial<Attack>) => Attack

/** Honest, and unusual: nobody is accused, nobody loses. */
export function honestEnergyWorlds(epochs: number): readonly Attack[] {
  const hours = epochs * 24
  const street: MakeStreet = (change = () => ({})) => HOMES.map(home => honestHome(home, hours, change(home)))
  const world: MakeWorld = (name, value, honest, rest = {}) => ({
    name: `honest: ${name}`,
    value,
    resource: 'energy',
    epochs,
    startMs: START_MS,
    honest,
    attackers: [],
    without: street(),
    ...rest,
  })
  const [flat, plant] = [{ pvW: ratedW(13) }, 'Roof of house 13']
  return [
    ...[10, 50, 100, 1000].map(stepWh =>
      world(
        'counters in steps',
        `${stepWh} Wh`,
        street(() => ({ stepWh })),
      ),
    ),
    ...[0.95, 0.97].map(part =>
      world(
        'away, and the inverter’s counter is low',
        `×${part}`,
        street(home => (home !== 10 ? {} : { flow: awayFor(part) })),
      ),
    ),
    ...snowedIn(street, world),
    world(
      'one sends late',
      'by nine hours',
      street(home => (home === 8 ? { delayMs: 9 * 3_600_000 } : {})),
    ),
    world(
      'flats that share a plant',
      'and say so',
      street(home =>
        home === 12
          ? { flow: recorded(13), details: { ...flat, plant } }
          : home === 13
            ? { details: { ...flat, plant } }
            : {},
      ),
    ),
    world(
      'inverters at their limit',
      '2 kW',
      street(home => ({ flow: limited(home, 2_000) })),
    ),
    ...honestCommitters(epochs),
  ]
}

function phantom(index: number, hours: number, change: Partial<MeterOptions>): Party {
  const { pvW } = { pvW: 5_000 }
  return meterParty({
    name: `phantom-${index}`,
    number: 500 + index,
    details: { pvW },
    cell: FONTANA,
    hours,
    truth: () => ({ import: 0, export: 0, generation: 0 }),
    flow: recorded(10),
    ...change,
  })
}

function noisy(home: number, noise: number, seed: number): Flow {
  const random = createRandom(1_000 + seed)
  const factors = Array.from({ length: 24 * 400 }, () => 1 + noise * (2 * random.next() - 1))
  return hour => scaled(home, factors[hour]!)(hour)
}

/** A sine by day, clouds that last three hours, a load that nobody has. */
function invented(seed: number): Flow {
  const random = createRandom(2_000 + seed)
  const clouds = Array.from({ length: 8 * 400 }, () => 0.5 + 0.5 * random.next())
  return hour => {
    const made =
      Math.max(0, 3_900 * Math.sin((((hour % 24) - 5.5) * Math.PI) / 13)) * clouds[Math.floor(hour / 3)]!
    const dark = hour % 24 < 6 || hour % 24 > 18
    const generation = dark ? 0 : Math.round(made)
    return { import: Math.max(0, 500 - generation), export: Math.max(0, generation - 500), generation }
  }
}

/** Nobody is at home: all goes out, and the inverter counts a part of it. */
function awayFor(part: number): Flow {
  return hour => {
    const made = recorded(10)(hour)
    return { ...made, import: 0, export: made.generation! / part }
  }
}

/** From the seventh day on, and one roof is cleared at once. */
function snowedIn(street: MakeStreet, world: MakeWorld): readonly Attack[] {
  return [2, 4].map(days => {
    const inSnow = (hour: number) => hour >= 6 * 24 && hour < (6 + days) * 24
    const homes = street(home =>
      home === 7 ? {} : { flow: scaled(home, hour => (inSnow(hour) ? 0.02 : 1)) },
    )
    return world('snow on all roofs but one', `for ${days} days`, homes, { mostLost: SNOWED_PART })
  })
}

function limited(home: number, limitW: number): Flow {
  return hour => {
    const { generation = 0 } = recorded(home)(hour)
    return generation <= limitW ? recorded(home)(hour) : scaled(home, limitW / generation)(hour)
  }
}
