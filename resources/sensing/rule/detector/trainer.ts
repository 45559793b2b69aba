/**
 * A network's past as examples: every other station and the first three fifths of the time to fit a model, the other stations, the rest of
 * the time and other cheats to measure it. Neighbours are all stations, for few networks have enough of them to be split. Honest
 * stations that are unusual are told as well, others to fit by than to measure by.
 */
import type { Example } from '../../../../kernel/detector/fit.ts'
import type { PastEpoch, Trainer } from '../../../../kernel/resource.ts'
import type { SensingParams } from '../params.ts'
import type { SensingState } from '../state.ts'
import { type Place, placeOf } from '../together/places.ts'
import { type Air, CHEATS, HONEST, type Made, OTHER_CHEATS, OTHER_HONEST } from './cheats.ts'
import { hoursOf, windowOf } from './hours.ts'
import { EVERY_DAYS, isTelling, type Seen, seenAfter } from './seen.ts'
import { TRAIT_NAMES, TRAITS, traitsOf, type Watched } from './traits.ts'
import { DAY_HOURS, WEEK_HOURS } from './week.ts'

const [LEAST_DAYS, LEAST_STATIONS, WEEK_DAYS] = [42, 3, WEEK_HOURS / DAY_HOURS]
/** What is made up is told by two stations. */
const TOLD_BY = 2

const BESIDE = { kind: 'honest: beside a cheat', cheats: false }

export type TrainerParams = Pick<SensingParams, 'quantities' | 'neighbours' | 'intervalMs'>

/** A station of the past: whole series, all of one length that begins with a day. */
export interface PastStation {
  readonly place: Place
  readonly air: Air
}

export function trainerFor(params: TrainerParams): Trainer {
  return {
    features: TRAIT_NAMES.map(name => ({ name, up: TRAITS[name].up })),
    examplesOf: past => {
      const stations = stationsOf(past, params)
      const days = Math.floor(lengthOf(stations) / DAY_HOURS)
      if (stations.length < LEAST_STATIONS || days < LEAST_DAYS)
        throw new TypeError(
          `sensing: ${LEAST_STATIONS} stations with neighbours and ${LEAST_DAYS} days of them are the least to learn from; there are ${stations.length} and ${days}`,
        )
      const until = Math.floor((days * 3) / 5)
      const every = (which: number) => [...stations.keys()].filter(index => index % 2 === which)
      return {
        fit: examplesIn(
          stations,
          { judged: every(0), from: 0, to: until, made: [...HONEST, ...CHEATS] },
          params,
          1,
        ),
        measure: examplesIn(
          stations,
          { judged: every(1), from: until, to: days, made: [...OTHER_HONEST, ...OTHER_CHEATS] },
          params,
          1_000,
        ),
      }
    },
  }
}

/** Whole series of each station, put together from what each epoch's state still knew where it stands now; ascending by id. */
export function stationsOf(
  past: readonly PastEpoch[],
  { quantities, intervalMs }: TrainerParams,
): readonly PastStation[] {
  const names = quantities.filter(({ spatial }) => spatial !== undefined).map(({ name }) => name)
  const newest = [...(past.at(-1)?.subjects ?? new Map()).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const known = newest.flatMap(({ id, cell, movedAtMs }) => {
    const place = placeOf(cell)
    if (place === undefined) return []
    const hours = new Map<string, Map<number, number>>()
    for (const { state } of past) {
      const station = (state as unknown as SensingState).stations[id]
      if (station === undefined || station.placedAtMs !== movedAtMs) continue
      for (const name of names) {
        const series = station.series[name]
        if (series === undefined) continue
        const all = hours.get(name) ?? new Map()
        for (const [hour, steps] of hoursOf(series, intervalMs)) all.set(hour, steps)
        hours.set(name, all)
      }
    }
    return hours.size === 0 ? [] : [{ place, hours }]
  })
  const all = known.flatMap(({ hours }) => [...hours.values()].flatMap(one => [...one.keys()]))
  const [first, last] = all.reduce(
    ([least, most], hour) => [Math.min(least, hour), Math.max(most, hour)],
    [Number.POSITIVE_INFINITY, 0],
  )
  const from = Math.ceil(first / DAY_HOURS) * DAY_HOURS
  return known.map(({ place, hours }) => {
    const air = [...hours].map(([name, one]): [string, Float64Array] => {
      return [name, windowOf(one, last + 1, Math.max(0, last + 1 - from))]
    })
    return { place, air: new Map(air) }
  })
}

function lengthOf(stations: readonly PastStation[]): number {
  return Math.max(0, ...stations.flatMap(({ air }) => [...air.values()].map(({ length }) => length)))
}

export interface Part {
  /** Positions of the stations that are judged; all are neighbours. */
  readonly judged: readonly number[]
  /** Days. */
  readonly from: number
  readonly to: number
  readonly made: readonly Made[]
}

export function examplesIn(
  stations: readonly PastStation[],
  { judged, from, to, made }: Part,
  params: TrainerParams,
  seed: number,
): readonly Example[] {
  const days = { from, to }
  const recorded = { kind: '', cheats: false }
  const honest = judged.flatMap(index => examplesOf(stations, index, recorded, days, params))
  const told = made.flatMap((one, number) =>
    Array.from({ length: Math.min(TOLD_BY, judged.length) }, (_, turn) => {
      const victim = judged[(number + turn) % judged.length]!
      const { place, air } = stations[victim]!
      const others = stations.filter((_none, index) => index !== victim).map(other => other.air)
      const said = { place, air: one.say(air, others, seed + 17 * number + 101 * turn) }
      const changed = one.beside ? [...stations, said] : stations.with(victim, said)
      const own = examplesOf(changed, one.beside ? stations.length : victim, one, days, params)
      if (!one.cheats || one.beside) return own
      // Beside a cheat the others are as honest as before.
      const other = (victim + 1) % stations.length
      return [...own, ...examplesOf(changed, other, BESIDE, days, params)]
    }).flat(),
  )
  return [...honest, ...told]
}

/** One station, look by look and quantity by quantity, as the rule would look at it. */
function examplesOf(
  stations: readonly PastStation[],
  who: number,
  { kind, cheats }: Pick<Example, 'kind' | 'cheats'>,
  { from, to }: Pick<Part, 'from' | 'to'>,
  { quantities, neighbours }: TrainerParams,
): readonly Example[] {
  const idOf = (index: number) => index.toString().padStart(6, '0') as Watched['id']
  const examples: Example[] = []
  const looks = new Map<string, Seen>()
  for (let day = from + WEEK_DAYS; day <= to; day += EVERY_DAYS) {
    const seen = stations.map(({ place, air }, index): Watched => {
      const hours = [...air].map(([name, values]): [string, Float64Array] => {
        return [name, values.slice((day - WEEK_DAYS) * DAY_HOURS, day * DAY_HOURS)]
      })
      const [id, owner] = [idOf(index), String(index)]
      return { id, owner, place, isVouched: true, isWitness: true, hours: new Map(hours) }
    })
    for (const { name, spatial } of quantities) {
      if (spatial === undefined) continue
      const of = { quantity: name, scaleM: spatial.scaleM, ...neighbours }
      const traits = traitsOf(seen, of, id => id === idOf(who)).get(idOf(who))
      if (traits === undefined) continue
      const look = seenAfter(looks.get(name), traits)
      looks.set(name, look)
      if (!isTelling(look)) continue
      const said = seen[who]!.hours.get(name)!.slice(-DAY_HOURS * EVERY_DAYS)
      const value = said.filter(steps => !Number.isNaN(steps)).length
      examples.push({ kind, cheats, features: look.traits, value, subject: idOf(who) })
    }
  }
  return examples
}
