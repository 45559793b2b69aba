/** Attacks on sensing, each with values that no rule is made for; and the bounds that hold where theory forbids more. */
import type { Attack } from '../attack.ts'
import { DAY_MS, type Party } from '../world.ts'
import { averageOf, before, both, constant, drawn, map, noisy, only, sound } from './made-air.ts'
import { marketAttacks } from './market.ts'
import {
  AIRPORTS,
  type Air,
  type Airport,
  airOf,
  airport,
  CELLS,
  START_MS,
  type StationOptions,
  stationParty,
} from './stations.ts'

const [COARSE, LONELY] = ['832a10fffffffff', '8729a03a1ffffff']
/** Cells of their own, some kilometres from the airports. */
const NEAR = ['872a10713ffffff', '872a107adffffff', '872a100f4ffffff', '872a100f0ffffff']
const WORD = 'what a word counts for: 4 % of a station, a cell one of them, all together 5 % of the pool'
const INVENTOR = 'one station that somebody vouches for: its issuer is believed, until governance ends that'
const FOUNDING =
  'nobody is listed who could vouch: of a cell one is paid for an observation, the first that stood there'
const VOUCHED = { model: 'WS-2000' }
const NOTHING: Air = () => undefined
const MINUTE_MS = 60_000

/** @param epochs days that it goes on */
export function sensingAttacks(epochs: number): readonly Attack[] {
  const makers = makersOf(epochs)
  return [
    ...copies(makers),
    ...inventions(makers),
    ...identities(makers),
    ...owners(makers),
    ...strangers(makers),
    ...marketAttacks(epochs),
  ]
}

type Makers = ReturnType<typeof makersOf>

function makersOf(days: number) {
  const airports = (change: (name: Airport) => Partial<StationOptions> = () => ({})) =>
    AIRPORTS.map(name => airport(name, days, change(name)))
  const all = airports()
  const committed = airports(() => ({ commits: true }))
  const attack = (name: string, value: string, rest: Partial<Attack>): Attack => ({
    name,
    value,
    resource: 'sensing',
    epochs: days,
    startMs: START_MS,
    honest: all,
    attackers: [],
    without: all,
    ...rest,
  })
  /** A box that measures nothing. */
  const box = (index: number, change: Partial<StationOptions>): Party =>
    stationParty({
      name: `box-${index}`,
      number: 500 + index,
      days,
      says: NOTHING,
      truth: NOTHING,
      registeredAtMs: START_MS - DAY_MS + 1,
      ...change,
    })
  /** Beside the airports. */
  const beside = (
    name: string,
    value: string,
    changes: readonly Partial<StationOptions>[],
    rest: Partial<Attack> = {},
  ) => attack(name, value, { attackers: changes.map((change, index) => box(index, change)), ...rest })
  /** Kennedy's own station says something else than it measures. */
  const instead = (
    name: string,
    value: string,
    change: Partial<StationOptions>,
    rest: Partial<Attack> = {},
  ) =>
    attack(name, value, {
      honest: all.filter(one => one.name !== 'JFK'),
      attackers: [airport('JFK', days, { truth: NOTHING, ...change })],
      ...rest,
    })
  return { days, all, committed, attack, beside, instead }
}

const bound = (text: string, mostRatio?: number): Partial<Attack> =>
  mostRatio === undefined ? { bound: text } : { bound: text, mostRatio }

/** What others measured, said again. */
function copies({ committed, beside }: Makers): readonly Attack[] {
  const [near] = NEAR
  const late = { delayMs: () => MINUTE_MS }
  const afterwards = { delayMs: () => 65 * MINUTE_MS }
  const fair = { honest: committed, without: committed }
  const says = (steps: number) => noisy(airOf('EWR'), steps, 3)
  return [
    beside('copy: exact', 'a minute later', [{ says: airOf('EWR'), ...late }], bound(WORD)),
    beside(
      'copy: exact',
      'vouched for, of who commits',
      [{ says: airOf('EWR'), vouched: VOUCHED, cell: near!, ...afterwards }],
      fair,
    ),
    ...[2, 10].flatMap(steps => [
      beside(
        'copy: with noise',
        `±${steps} steps`,
        [{ says: says(steps), cell: near!, ...late }],
        bound(WORD),
      ),
      beside(
        'copy: with noise',
        `±${steps} steps, vouched for, of who commits`,
        [{ says: says(steps), vouched: VOUCHED, cell: near!, ...afterwards }],
        steps > 5 ? { ...fair, ...bound(INVENTOR, 1.05) } : fair,
      ),
    ]),
    beside('copy: delayed', 'a day', [{ says: before(airOf('LGA'), 24), vouched: VOUCHED, cell: near! }]),
    beside(
      'copy: of the neighbours’ average',
      'a word',
      [{ says: averageOf(AIRPORTS), cell: near!, ...late }],
      bound(WORD),
    ),
    beside(
      'copy: of the neighbours’ average',
      'vouched for, of who commits',
      [{ says: noisy(averageOf(AIRPORTS), 2, 5), vouched: VOUCHED, cell: near!, ...afterwards }],
      fair,
    ),
    beside(
      'copy: of the neighbours’ average',
      'vouched for, of who does not commit',
      [{ says: noisy(averageOf(AIRPORTS), 2, 5), vouched: VOUCHED, cell: near!, ...late }],
      bound(INVENTOR, 1.05),
    ),
  ]
}

/** Stations that are real and vouched for, and say what they did not measure. */
function inventions({ instead, beside }: Makers): readonly Attack[] {
  const pressure = only(airOf('JFK'), ['pressure'])
  const indoors = both(
    pressure,
    map(
      only(constant(4), ['temperature', 'humidity']),
      (value, name) => value + (name === 'temperature' ? 9 : -15),
    ),
  )
  return [
    instead('replay of old days', '25 days old', { says: before(airOf('JFK'), 25 * 24) }),
    instead('replay of old days', 'of another station, 9 days old', { says: before(airOf('LGA'), 9 * 24) }),
    instead('invented weather', 'a constant with noise', { says: constant(1) }),
    instead('invented weather', 'a drawn day', { says: drawn(2) }),
    instead('station indoors', 'its pressure is true', { says: indoors, truth: pressure }),
    instead(
      'altitude lie',
      'a constant, on a mountain of 3000 m',
      {
        says: constant(6),
        details: { altitudeM: 3_000 },
      },
      bound(INVENTOR, 1.05),
    ),
    instead('slow ramp', 'its thermometer drifts by 0.2 °C a day', {
      says: map(airOf('JFK'), (value, name, hour) => (name === 'temperature' ? value + hour / 120 : value)),
      truth: airOf('JFK'),
    }),
    instead('overstated cadence', 'six readings an hour', {
      says: airOf('JFK'),
      truth: airOf('JFK'),
      perHour: 6,
    }),
    instead(
      'overstated cadence',
      'measured each six hours, repeated in between',
      {
        says: map(
          hour => airOf('JFK')(hour - (hour % 6)),
          value => value,
        ),
        truth: hour => (hour % 6 === 0 ? airOf('JFK')(hour) : undefined),
      },
      bound(INVENTOR, 6.1),
    ),
    beside('invented sound', 'a word', [{ says: sound(1) }], bound(WORD)),
    beside('invented quantity', 'wind beside a true thermometer', [
      {
        says: both(only(noisy(airOf('LGA'), 6, 8), ['temperature']), only(drawn(7), ['windSpeed'])),
        truth: only(airOf('LGA'), ['temperature']),
        vouched: VOUCHED,
        cell: NEAR[2]!,
      },
    ]),
  ]
}

/** Many that are one. */
function identities({ days, attack, beside }: Makers): readonly Attack[] {
  const boxes = (count: number, cell: (index: number) => string, change: Partial<StationOptions> = {}) =>
    Array.from({ length: count }, (_, index): Partial<StationOptions> => {
      return { says: both(noisy(airOf('EWR'), 3, 20 + index), sound(index)), cell: cell(index), ...change }
    })
  const founding = AIRPORTS.map(name =>
    stationParty({ name, number: AIRPORTS.indexOf(name) + 1, days, says: airOf(name), cell: CELLS[name] }),
  )
  const open = { honest: founding, without: founding }
  return [
    beside(
      'boxes in a station’s cell',
      '12 owners, sound besides',
      boxes(12, () => CELLS.EWR),
      bound(WORD),
    ),
    beside(
      'boxes in a station’s cell',
      '12 owners, nobody is listed who could vouch',
      boxes(12, () => CELLS.EWR),
      {
        ...open,
        ...bound(FOUNDING),
      },
    ),
    beside(
      'boxes in a station’s cell',
      '12 of one owner',
      boxes(12, () => CELLS.EWR, { owner: 600 }),
      bound(WORD),
    ),
    beside(
      'boxes in cells of their own',
      '4 owners',
      boxes(4, index => NEAR[index]!),
      bound(WORD),
    ),
    beside('identities that come and go', 'a new one each five days', churn(days), bound(WORD)),
    beside('coarse cell', 'resolution 3', [
      { says: noisy(airOf('EWR'), 4, 9), cell: COARSE, vouched: VOUCHED },
    ]),
    attack('the only station', 'one temperature a day', {
      honest: [],
      attackers: [
        stationParty({
          name: 'only',
          number: 700,
          days,
          cell: LONELY,
          says: hour => (hour % 24 === 12 ? { temperature: 12 + (hour % 5) } : undefined),
        }),
      ],
      ...bound('a reading is paid as one of two stations’ day: 1/240 of the pool, and waits', 1.5),
    }),
  ]
}

function churn(days: number): readonly Partial<StationOptions>[] {
  return Array.from({ length: Math.ceil(days / 5) }, (_, index): Partial<StationOptions> => {
    const isTurn = (hour: number) => Math.floor(hour / 120) === index
    return {
      says: hour => (isTurn(hour) ? noisy(airOf('EWR'), 4, 40 + index)(hour) : undefined),
      cell: NEAR[index % NEAR.length]!,
      registeredAtMs: START_MS + index * 5 * DAY_MS - 1,
    }
  })
}

/** Stations that agree on a lie beside one that does not. */
function owners({ days, all, attack, beside }: Makers): readonly Attack[] {
  const lie = (name: Airport) =>
    map(airOf(name), (value, quantity) => {
      const by: Readonly<Record<string, number>> = {
        temperature: 6.5,
        humidity: 30,
        windSpeed: 7,
        pressure: 400,
      }
      return value + by[quantity]!
    })
  const [newark] = all
  return [
    attack('a majority with a bias', '2 of 3, both vouched for', {
      honest: [newark!],
      attackers: (['JFK', 'LGA'] as const).map(name =>
        airport(name, days, { says: lie(name), truth: airOf(name) }),
      ),
      ...bound('what honest stations earn: a bias earns nothing', 1.02),
    }),
    beside(
      'a majority with a bias',
      '5 boxes round a station',
      NEAR.concat(CELLS.LGA).map((cell, index) => ({ says: noisy(lie('LGA'), 3, 60 + index), cell })),
      bound(WORD),
    ),
    beside(
      'a majority that invents another weather',
      '5 boxes round a station',
      NEAR.concat(CELLS.LGA).map((cell, index) => ({ says: noisy(drawn(2), 3, 70 + index), cell })),
      bound(WORD),
    ),
  ]
}

/** Whom nobody vouches for, who agree on another weather than an honest station beside them measures: nothing is forfeited, and nothing taken. */
function strangers({ days, attack }: Makers): readonly Attack[] {
  const measured = ['temperature', 'humidity']
  const alone = stationParty({ name: 'EWR', number: 1, days, says: only(airOf('EWR'), measured) })
  const kennedy = airport('JFK', days)
  const lies = (cells: readonly string[]) =>
    cells.map((cell, index) =>
      stationParty({
        name: `stranger-${index}`,
        number: 800 + index,
        days,
        cell,
        says: only(noisy(before(airOf('LGA'), 9 * 24), 3, 80 + index), measured),
        truth: NOTHING,
        registeredAtMs: START_MS - DAY_MS + 1,
      }),
    )
  const name = 'strangers who invent another weather'
  return [
    attack(name, '3 round a station and one in its cell, nobody is listed who could vouch', {
      honest: [alone],
      without: [alone],
      attackers: lies([...NEAR.slice(0, 3), CELLS.EWR]),
      // What differs is judged a day and a half later, so the last of it is not counted yet as the run ends.
      mostLost: 0.03,
      ...bound(FOUNDING, 3.1),
    }),
    attack(name, '3 round a station that nobody vouches for, beside one that is', {
      honest: [alone, kennedy],
      without: [alone, kennedy],
      attackers: lies(NEAR.slice(0, 3)),
      // As above.
      mostLost: 0.03,
      ...bound(WORD, 0.3),
    }),
    attack(name, '7 round a station, two vouched for beside it', {
      honest: [alone, kennedy, airport('LGA', days)],
      without: [alone, kennedy, airport('LGA', days)],
      attackers: lies([...NEAR, ...NEAR.slice(0, 3)]),
      ...bound(WORD),
    }),
  ]
}
