/** Honest and unusual: places, weather, instruments and links that rules have held against people. */
import type { Attack } from '../attack.ts'
import { map, noisy, only, sound } from './made-air.ts'
import {
  AIRPORTS,
  type Air,
  airOf,
  airport,
  HOUR_MS,
  START_MS,
  type StationOptions,
  stationParty,
} from './stations.ts'

const BEACH = '872a10386ffffff'
/** What a station near Kennedy measures. */
const BESIDE = noisy(airOf('JFK'), 4, 90)

/** @param days that it goes on */
export function honestSensingWorlds(days: number): readonly Attack[] {
  const usual = AIRPORTS.map(name => airport(name, days))
  const fourth = (change: Partial<StationOptions>) =>
    stationParty({
      name: 'fourth',
      number: 900,
      days,
      cell: BEACH,
      vouched: { model: 'WS-2000' },
      says: BESIDE,
      ...change,
    })
  /** The airports and one more, which is unusual. */
  const world = (name: string, value: string, change: Partial<StationOptions>): Attack => ({
    ...of(name, value),
    honest: [...usual, fourth(change)],
    without: [...usual, fourth(change.says === undefined ? {} : { says: like(change.says) })],
  })
  const of = (name: string, value: string): Omit<Attack, 'honest' | 'without'> => ({
    name: `honest: ${name}`,
    value,
    resource: 'sensing',
    epochs: days,
    startMs: START_MS,
    attackers: [],
  })
  const all = (name: string, value: string, change: Partial<StationOptions> & { bend?: Bend }): Attack => {
    const { bend, ...rest } = change
    const changed = AIRPORTS.map(one =>
      airport(one, days, { ...rest, ...(bend === undefined ? {} : { says: map(airOf(one), bend) }) }),
    )
    return { ...of(name, value), honest: changed, without: usual }
  }
  return [...places(world), ...weather(all, world), ...instruments(world), ...links(of, world, usual, days)]
}

type Bend = (value: number, quantity: string, hour: number) => number
type MakeWorld = (name: string, value: string, change: Partial<StationOptions>) => Attack

/** The same quantities at the same hours, of a usual station. */
function like(says: Air): Air {
  return hour => {
    const values = says(hour)
    if (values === undefined) return undefined
    const usual = BESIDE(hour) ?? {}
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, usual[name] ?? value]))
  }
}

/** Hour of the day at New York, as a wave that is highest at a quarter past three. */
const afternoon = (hour: number) => Math.max(0, Math.sin(((hour - 14.25) / 24) * 2 * Math.PI))
const isNight = (hour: number) => (hour + 19) % 24 < 7

function places(world: MakeWorld): readonly Attack[] {
  const coast: Bend = (value, quantity, hour) => {
    const breeze = afternoon(hour) * (0.7 + 0.3 * Math.sin(hour / 60))
    const by: Readonly<Record<string, number>> = {
      temperature: -11 * breeze,
      humidity: 30 * breeze,
      windSpeed: 6 * breeze,
    }
    return value + (by[quantity] ?? 0)
  }
  const mountain =
    (days: readonly [number, number]): Bend =>
    (value, quantity, hour) => {
      // It comes and goes within half a day.
      const edge = Math.min(hour - days[0] * 24, days[1] * 24 - hour)
      const inverted = Math.min(1, Math.max(0, edge / 12))
      if (quantity === 'temperature') return value - 5.2 + 13.2 * inverted
      if (quantity === 'humidity') return (value + 8) * (1 - 0.45 * inverted)
      return quantity === 'windSpeed' ? value * 1.6 : value
    }
  const hollow: Bend = (value, quantity, hour) =>
    quantity === 'temperature' && isNight(hour) ? value - 7 - 2 * Math.sin(hour / 50) : value
  return [
    world('a beach', 'sea breeze each afternoon', { says: map(BESIDE, coast) }),
    world('a mountain', '800 m, registered', {
      says: map(BESIDE, mountain([99, 99])),
      details: { altitudeM: 804 },
    }),
    world('a mountain', '800 m, not registered', { says: map(BESIDE, mountain([99, 99])) }),
    world('an inversion', 'of ten days, 800 m above it, registered', {
      says: map(BESIDE, mountain([12, 22])),
      details: { altitudeM: 804 },
    }),
    world('an inversion', 'of ten days, 800 m above it, not registered', {
      says: map(BESIDE, mountain([12, 22])),
    }),
    world('a garden', 'behind a hedge that leaves a quarter of the wind', {
      says: map(BESIDE, (value, quantity) => (quantity === 'windSpeed' ? value / 4 : value)),
    }),
    world('a courtyard', 'warmer by 2 °C, with three quarters of the changes', {
      says: map(BESIDE, (value, quantity) => (quantity === 'temperature' ? 6 + 0.75 * value : value)),
    }),
    world('a hollow', 'cold at night', { says: map(BESIDE, hollow) }),
  ]
}

type MakeAll = (name: string, value: string, change: Partial<StationOptions> & { bend?: Bend }) => Attack

function weather(all: MakeAll, world: MakeWorld): readonly Attack[] {
  /** It comes to each place at another hour, every third day. */
  const front: Bend = (value, quantity, hour) => {
    const since = (hour + (Math.round(value) % 3)) % 72
    return quantity === 'temperature' && since < 3 ? value - 9 : value
  }
  const fog: Bend = (value, quantity, hour) => {
    const isFoggy = hour % 240 < 72
    return isFoggy && quantity === 'humidity' ? 100 : isFoggy && quantity === 'temperature' ? 6 : value
  }
  return [
    all('fronts', 'nine degrees within the hour', { bend: front }),
    all('fog', 'saturated air for three days in ten', { bend: fog }),
    world('fog', 'where one has no hygrometer', {
      says: only(noisy(airOf('LGA'), 4, 91), ['temperature', 'pressure']),
    }),
  ]
}

function instruments(world: MakeWorld): readonly Attack[] {
  const steps: Readonly<Record<string, number>> = {
    temperature: 1.5,
    humidity: 5,
    windSpeed: 1.5,
    pressure: 100,
  }
  const coarse: Bend = (value, quantity) => Math.round(value / steps[quantity]!) * steps[quantity]!
  const lively: Air = hour => {
    const values = sound(hour)(hour)!
    const more = 25 * (sound(7)(hour * 13)!['soundLevel']! % 1)
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, Math.round(10 * (value + more)) / 10]),
    )
  }
  const quiet: Air = hour => {
    const values = lively(hour)!
    return isNight(hour)
      ? Object.fromEntries(
          Object.entries(values).map(([name, value]) => [
            name,
            Math.round(10 * (value - values['soundLevel']! + 31)) / 10,
          ]),
        )
      : values
  }
  return [
    world('coarse instruments', 'at exactly the coarsest step', {
      says: map(BESIDE, coarse),
    }),
    world('a fine microphone', 'in a lively street', { says: lively }),
    world('a quiet room', 'as quiet as the microphone each night', { says: quiet }),
    world('a biased thermometer', '3 °C warm', {
      says: map(BESIDE, (value, quantity) => (quantity === 'temperature' ? value + 3 : value)),
    }),
  ]
}

function links(
  of: (name: string, value: string) => Omit<Attack, 'honest' | 'without'>,
  world: MakeWorld,
  usual: Attack['honest'],
  days: number,
): readonly Attack[] {
  const lone = (change: Partial<StationOptions>) => [airport('EWR', days, change)]
  const waits = (hour: number) => (hour % 96 < 20 ? (20 - (hour % 96)) * HOUR_MS : 0)
  const [first, ...others] = usual
  return [
    { ...of('a sparse network', 'one station of its place'), honest: lone({}), without: lone({}) },
    {
      ...of('a sparse network', 'two stations'),
      honest: [first!, others[0]!],
      without: [first!, others[0]!],
    },
    world('late delivery', 'twenty hours every four days', {
      says: BESIDE,
      delayMs: waits,
    }),
    world('late delivery', 'committed to, twenty hours every four days', {
      says: BESIDE,
      delayMs: waits,
      commits: true,
    }),
    world('an outage', 'five days away', {
      says: hour => (hour >= 240 && hour < 360 ? undefined : BESIDE(hour)),
    }),
  ]
}
