/** Air that is made of other air: with noise, of old days, of nothing. Values as instruments show them. */
import { createRandom } from '../../random.ts'
import { type Air, type Airport, airOf, type Values } from './stations.ts'

/** What an instrument resolves, and what stays within its range. */
const SHOWN: Readonly<Record<string, readonly [step: number, lowest: number, highest: number]>> = {
  temperature: [0.1, -60, 60],
  humidity: [0.5, 0, 100],
  windSpeed: [0.1, 0, 75],
  pressure: [10, 87_000, 108_500],
}
const OCTAVES = ['31.5', '63', '125', '250', '500', '1000', '2000', '4000', '8000', '16000']

export function map(air: Air, change: (value: number, quantity: string, hour: number) => number): Air {
  return hour => {
    const values = air(hour)
    if (values === undefined) return undefined
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, shown(name, change(value, name, hour))]),
    )
  }
}

/** @param steps of each instrument, either way */
export function noisy(air: Air, steps: number, seed: number): Air {
  return map(air, (value, name, hour) => value + SHOWN[name]![0] * steps * chance(seed, name, hour))
}

/** What was measured so many hours before. */
export function before(air: Air, hours: number): Air {
  return hour => air(hour - hours)
}

export function constant(seed: number): Air {
  const usual: Values = { temperature: 12, humidity: 60, windSpeed: 4, pressure: 101_500 }
  return map(
    () => usual,
    (value, name, hour) => value + SHOWN[name]![0] * 5 * chance(seed, name, hour),
  )
}

/** A spring day as anybody would draw it. */
export function drawn(seed: number): Air {
  return hour => {
    const sun = Math.sin(((hour - 14) / 24) * 2 * Math.PI)
    const of = (name: string, value: number) =>
      shown(name, value + SHOWN[name]![0] * 8 * chance(seed, name, hour))
    return {
      temperature: of('temperature', 9 + 5 * sun),
      humidity: of('humidity', 62 - 16 * sun),
      windSpeed: of('windSpeed', 4 + 2 * sun),
      pressure: of('pressure', 101_400 + 300 * Math.sin(hour / 40)),
    }
  }
}

export function averageOf(airports: readonly Airport[]): Air {
  return hour => {
    const all = airports.map(name => airOf(name)(hour) ?? {})
    const names = [...new Set(all.flatMap(values => Object.keys(values)))]
    return Object.fromEntries(
      names.map(name => {
        const values = all.map(one => one[name]).filter(value => value !== undefined)
        return [name, shown(name, values.reduce((sum, value) => sum + value, 0) / values.length)]
      }),
    )
  }
}

/** A level from a table, with octaves that add up to it. */
export function sound(seed: number): Air {
  return hour => {
    const level = 48 + 9 * Math.sin(((hour - 15) / 24) * 2 * Math.PI) + 3 * chance(seed, 'sound', hour)
    const shares = OCTAVES.map((_, index) => Math.exp(-((index - 5) ** 2) / 8))
    const all = shares.reduce((sum, share) => sum + share, 0)
    const octaves = shares.map((share, index) => [
      `soundLevel-${OCTAVES[index]}`,
      Math.round(10 * (level + 10 * Math.log10(share / all))) / 10,
    ])
    return { soundLevel: Math.round(10 * level) / 10, ...Object.fromEntries(octaves) }
  }
}

export function both(one: Air, other: Air): Air {
  return hour => Object.assign({}, one(hour), other(hour))
}

export function only(air: Air, names: readonly string[]): Air {
  return hour => {
    const values = air(hour)
    if (values === undefined) return undefined
    return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)))
  }
}

/** A value of the hour from −1 to 1, the same whenever it is asked for. */
export function chance(seed: number, name: string, hour: number): number {
  const letters = [...name].reduce((sum, letter) => 31 * sum + letter.charCodeAt(0), 7)
  const random = createRandom(seed * 7_919 + (letters % 65_521) * 104_729 + (hour + 10_000) * 31)
  random.next()
  return 2 * random.next() - 1
}

function shown(name: string, value: number): number {
  const known = SHOWN[name]
  if (known === undefined) return value
  const [step, lowest, highest] = known
  return Number((Math.round(Math.min(highest, Math.max(lowest, value)) / step) * step).toFixed(2))
}
