/**
 * Which parameter moves an outcome most: each is set lower and higher by the same part, all others as they are, and every run of one has
 * the seeds of every run of another. What a parameter moves is the difference in the same luck, so a hundred runs tell what thousands of
 * unlike ones would not.
 */
import type { Column } from './run.ts'
import type { Params, Scenario } from './scenario.ts'
import { type Ran, type Spread, spreadOf, type Varied } from './sweep.ts'

/** What each is, to people. Those that are parts of a whole are one at most. */
export const MOVED: Readonly<Partial<Record<keyof Params, string>>> = {
  contributors: 'people who could run a device',
  atStart: 'of them, there at the start',
  capex: 'what a device costs',
  opex: 'what it costs a day',
  spread: 'how far people’s costs differ',
  patience: 'days in which it has to pay for itself',
  considers: 'days between two thoughts about it',
  units: 'units that a device makes a day',
  unitPrice: 'price of a unit',
  demand: 'demand at the start',
  growth: 'growth of demand a year',
  elasticity: 'how demand answers the price',
  demandNoise: 'luck of demand',
  disappointed: 'of those who are not served, gone for good',
  recovers: 'of those, who come back',
  fee: 'of a payment, burned',
  sells: 'of what is earned, sold',
  priceAtStart: 'price at the start',
  supplyAtStart: 'tokens at the start',
  priceNoise: 'luck of the price',
  speculators: 'money that follows the price',
  marketCap: 'what all tokens are worth',
  depth: 'depth of the market',
  multiple: 'years of burning that a token is worth',
  emissionTo: 'of what the policy emits, issued',
  washBudget: 'money of washers',
  sybils: 'devices that are not there',
  sybilsBelieved: 'of them, believed',
}
const PARTS: readonly (keyof Params)[] = [
  'atStart',
  'fee',
  'sells',
  'disappointed',
  'recovers',
  'emissionTo',
  'sybilsBelieved',
]
const WHOLE: readonly (keyof Params)[] = ['contributors', 'patience', 'considers', 'sybils']

export interface Swing {
  readonly name: keyof Params
  readonly low: number
  readonly high: number
}

/** What can be varied of it: what is nothing there, or cannot be lower or higher, is left out. @param by such as 0.2 */
export function swingsOf({ params }: Scenario, by: number): readonly Swing[] {
  return (Object.keys(MOVED) as readonly (keyof Params)[]).flatMap(name => {
    const at = (factor: number) => {
      const value = params[name] * factor
      const whole = WHOLE.includes(name) ? Math.max(1, Math.round(value)) : value
      return PARTS.includes(name) ? Math.min(1, whole) : whole
    }
    const [low, high] = [at(1 - by), at(1 + by)]
    return params[name] === 0 || low === high ? [] : [{ name, low, high }]
  })
}

/** What a vote leaves is left from the first day on, or from the scenario's own day of shock. */
export function variedBy({ params }: Scenario, name: keyof Params, value: number): Varied {
  return name === 'emissionTo' && params.shockDay < 0 ? { emissionTo: value, shockDay: 0 } : { [name]: value }
}

export interface Moved extends Swing {
  readonly atLow: Spread
  readonly atHigh: Spread
  /** Higher less lower, in the same luck. */
  readonly difference: Spread
  /** In how many of the runs it moves the same way as at the median. */
  readonly agree: number
  readonly runs: number
}

export interface Tornado {
  readonly outcome: Column
  /** As it is. */
  readonly base: Spread
  /** What moves it most first. */
  readonly moved: readonly Moved[]
}

export interface TornadoRuns {
  readonly outcome: Column
  readonly base: readonly Ran[]
  readonly swings: readonly (Swing & { readonly lows: readonly Ran[]; readonly highs: readonly Ran[] })[]
}

/** Of what each run came to at its end; a swing of which no seed was run both ways is left out. */
export function tornadoOf({ outcome, base, swings }: TornadoRuns): Tornado {
  const end = ({ rows }: Ran) => rows.at(-1)![outcome]
  const moved = swings.flatMap(({ name, low, high, lows, highs }) => {
    const bySeed = new Map(lows.map(ran => [ran.seed, end(ran)]))
    const differences = highs.flatMap(ran => {
      const before = bySeed.get(ran.seed)
      return before === undefined ? [] : [end(ran) - before]
    })
    if (differences.length === 0) return []
    const difference = spreadOf(differences)
    const agree = differences.filter(each => Math.sign(each) === Math.sign(difference.p50)).length
    const [atLow, atHigh] = [spreadOf(lows.map(end)), spreadOf(highs.map(end))]
    return [{ name, low, high, atLow, atHigh, difference, agree, runs: differences.length }]
  })
  const size = ({ difference }: Moved) => Math.abs(difference.p50)
  const sorted = moved.toSorted((a, b) => size(b) - size(a) || (a.name < b.name ? -1 : 1))
  return { outcome, base: spreadOf(base.map(end)), moved: sorted }
}
