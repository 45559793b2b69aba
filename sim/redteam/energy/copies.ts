/**
 * Who repeats a home that commits to its readings, where nobody is listed who could vouch, so that nothing but direction tells; and honest
 * homes that commit, come late, or lose what they committed to.
 */
import type { Attack } from '../attack.ts'
import { DAY_MS, type Party } from '../world.ts'
import {
  COMMITS,
  type Commits,
  type Flow,
  FONTANA,
  honestHome,
  type MeterOptions,
  meterParty,
  ratedW,
  recorded,
  START_MS,
} from './homes.ts'

const [MINUTE_MS, HOUR_MS] = [60_000, 3_600_000]
const HOMES = Array.from({ length: 17 }, (_, index) => index + 1)
/** The one that is repeated. */
const VICTIM = 10
const FIRST_DAY = 'a dozen values tell, which is what a day has: that day is paid'
const ONE_PAY = 'one observation has one pay, which they share: nothing tells two that both had it in time'

type Change = Omit<Partial<MeterOptions>, 'vouched'>

/** Nobody vouches for any of them. */
function founders(hours: number, change: (home: number) => Change = () => ({})): readonly Party[] {
  return HOMES.map(home => {
    const { vouched: _, ...party } = honestHome(home, hours, { commits: () => COMMITS, ...change(home) })
    return party
  })
}

export function copies(epochs: number): readonly Attack[] {
  const hours = epochs * 24
  const all = founders(hours)
  const vouched = HOMES.map(home => honestHome(home, hours, { commits: () => COMMITS }))
  const late = 2 * HOUR_MS
  const copy = (value: string, changes: readonly Change[], rest: Partial<Attack> = {}): Attack => ({
    name: 'copy of a home that commits',
    value,
    resource: 'energy',
    epochs,
    startMs: START_MS,
    honest: all,
    attackers: changes.map((change, index) => copier(index, hours, change)),
    without: all,
    ...rest,
  })
  const afterIt: Commits = { afterMs: 16 * MINUTE_MS, saidAfterMs: 40 * MINUTE_MS }
  const nearly = {
    bound: 'a score of values tell, which is what three or four days have: those are paid',
    leastDenied: 0.94,
  }
  return [
    copy('two hours later', [{ delayMs: late }]),
    copy('a day later', [{ delayMs: DAY_MS }]),
    copy('as soon as it can be read', [{ delayMs: 16 * MINUTE_MS }]),
    copy('a step more or less, or none', [{ delayMs: late, flow: stepsOff(hour => (hour % 3) - 1) }], nearly),
    copy('always a step more', [{ delayMs: late, flow: stepsOff(() => 1) }], nearly),
    copy('commits to it when it can be read', [{ commits: () => afterIt }]),
    copy('registered first', [{ delayMs: late, registeredAtMs: START_MS - 30 * DAY_MS }]),
    copy(
      'four of four owners',
      [0, 1, 2, 3].map(() => ({ delayMs: late })),
      { bound: FIRST_DAY, mostLost: 0.01 },
    ),
    copy('repeats it every other hour', [{ delayMs: late, flow: everyOther }], {
      ...nearly,
      leastDenied: 0.85,
      mostLost: 0.01,
    }),
    copy('has it from inside the home, and commits in time', [{ commits: () => COMMITS }], {
      bound: ONE_PAY,
      leastDenied: 0.45,
      mostLost: 0.05,
    }),
    {
      ...copy('is vouched for, and its panels are broken', []),
      honest: vouched,
      attackers: [{ ...copier(0, hours, { delayMs: late }), vouched: { pvW: 5_000 } }],
      without: vouched,
    },
    {
      ...copy('of one\u2019s own, each late and late to commit in turn', [], {
        bound: ONE_PAY,
        mostRatio: 1,
      }),
      honest: all.filter(({ name }) => name !== `home-${VICTIM}`),
      attackers: inTurn(hours),
    },
  ]
}

/** A plant with two meters: in one week the one commits and the other comes three days later, in the next the other way round. */
function inTurn(hours: number): readonly Party[] {
  return [0, 1].map(index => {
    const isFirst = (hour: number) => Math.floor(hour / (7 * 24)) % 2 === index
    return copier(index, hours, {
      owner: 600,
      commits: hour => (isFirst(hour) ? COMMITS : undefined),
      delayOf: hour => (isFirst(hour) ? 0 : 3 * DAY_MS),
      ...(index === 0 ? { truth: recorded(VICTIM) } : {}),
    })
  })
}

function copier(index: number, hours: number, change: Change): Party {
  return meterParty({
    name: `copy-${index}`,
    number: 600 + index,
    details: { pvW: ratedW(VICTIM) },
    cell: FONTANA,
    hours,
    flow: recorded(VICTIM),
    truth: () => ({ import: 0, export: 0, generation: 0 }),
    ...change,
  })
}

function stepsOff(by: (hour: number) => number): Flow {
  return hour => {
    const { generation = 0, ...grid } = recorded(VICTIM)(hour)
    return { ...grid, generation: generation === 0 ? 0 : generation + by(hour) }
  }
}

/** In the others something of its own. */
function everyOther(hour: number) {
  const { generation = 0 } = recorded(VICTIM)(hour)
  const made =
    hour % 2 === 0 ? generation : generation + Math.round((generation * (((hour * 37) % 40) - 20)) / 100)
  return { import: 0, export: made, generation: made }
}

/** Each has its home 10, 11 or 12 in the case that is named; the others commit. */
export function honestCommitters(epochs: number): readonly Attack[] {
  const hours = epochs * 24
  const plain = founders(hours)
  const world = (value: string, change: (home: number) => Change): Attack => ({
    name: 'honest: some commit',
    value,
    resource: 'energy',
    epochs,
    startMs: START_MS,
    honest: founders(hours, change),
    attackers: [],
    without: plain,
  })
  const of = (homes: readonly number[], change: Change) => (home: number) =>
    homes.includes(home) ? change : {}
  return [
    world('half of them, the others say it at once', home => (home % 2 === 0 ? { commits: none } : {})),
    world('one has no link for thirty hours, then sends all', of([10], { delayOf: away(5 * 24, 30) })),
    world(
      'one that does not commit has no link for three days',
      of([11], { commits: none, delayOf: away(5 * 24, 72) }),
    ),
    world(
      'three say each day\u2019s at night',
      of([10, 11, 12], { commits: none, delayOf: hour => (23 - (hour % 24)) * HOUR_MS }),
    ),
    world(
      'what opens it is lost every other day',
      of([10], { commits: hour => (hour % 48 < 24 ? { ...COMMITS, openedAfterMs: 'never' } : COMMITS) }),
    ),
    world('it opens an epoch too late', of([10], { commits: () => ({ ...COMMITS, openedAfterMs: DAY_MS }) })),
    world('one begins on a Wednesday', of([10], { commits: hour => (hour < 9 * 24 ? undefined : COMMITS) })),
    world(
      'a clock is nine minutes slow',
      of([10], { commits: () => ({ ...COMMITS, afterMs: 9 * MINUTE_MS }) }),
    ),
  ]
}

function none(): undefined {
  return undefined
}

/** Whatever was to go in those hours goes when they are over. */
function away(fromHour: number, forHours: number): (hour: number) => number {
  return hour => (hour < fromHour || hour >= fromHour + forHours ? 0 : (fromHour + forHours - hour) * HOUR_MS)
}
