/**
 * Stations that are made of others: cheats, and honest ones that are unusual. Those to fit by and those to measure by are of other makes.
 * A series is a station's hours, whole steps; what is added to it is told in its own usual change from hour to hour, so that one
 * way to cheat serves every quantity.
 */
import { type Chance, createChance } from '../../../../kernel/detector/chance.ts'

/** Quantity → hours, NaN where nothing is known. */
export type Air = ReadonlyMap<string, Float64Array>

export interface Made {
  readonly kind: string
  readonly cheats: boolean
  /** A station more; otherwise it speaks instead of the station that it is made of. */
  readonly beside: boolean
  /** @param air its own, or whose it repeats; @param others its neighbours’ */
  say(air: Air, others: readonly Air[], seed: number): Air
}

type Change = (values: Float64Array, chance: Chance, others: readonly Float64Array[]) => Float64Array

const DAY_HOURS = 24

export const CHEATS: readonly Made[] = [
  ...[2, 4].map(noise => beside('copied', noisy(noise))),
  ...[1.5, 3].map(noise => beside('copied', both(wandering(1), noisy(noise)))),
  ...[3, 5, 9].map(hours => instead('late', late(hours))),
  ...[3, 7].map(hours => beside('late', both(late(hours), noisy(0.3)))),
  ...[5, 10].map(hours => instead('seldom', between(hours))),
  ...[6, 3].map(hours => instead('held', held(hours))),
  ...[0.5, 1.5].map(noise => instead('forecast', both(smoothed(5), noisy(noise)))),
  ...[1, 3].map(noise => instead('drawn', drawn(noise))),
  ...[4, 9].map(days => instead('old days', oldDays(days))),
]

/** That no detector was fitted to: what one finds of these is what its file says. */
export const OTHER_CHEATS: readonly Made[] = [
  ...[0.5, 1, 3].map(noise => beside(`copy of a station, bell noise of ${noise}`, bell(noise))),
  ...[2, 4, 6, 12].map(hours => instead(`its own of ${hours} hours before`, late(hours))),
  beside('a neighbour’s of 4 hours before, noise of 1', both(late(4), bell(1))),
  ...[4, 8].map(hours => instead(`measured every ${hours} hours, lines between`, between(hours))),
  instead('measured every 4 hours, repeated', held(4)),
  instead('two neighbours mixed, noise of 1', both(mixed, bell(1))),
  instead('a forecast: means of seven hours', smoothed(7)),
  instead('its own of 25 days before', late(25 * DAY_HOURS)),
  instead('a drawn day, other each time, noise of 2', drawn(2)),
]

/** Honest and unusual: a detector learns from them that it is no cheat to be one. */
export const HONEST: readonly Made[] = [
  ...[1, 2].map(noise => beside('a place near it', both(wandering(noise), noisy(0.5)))),
  beside('a place beside it', noisy(1)),
  instead('a hedge', scaled(0.5)),
  instead('coarse steps', coarse(3)),
  ...[0.5, 0.3].map(part => instead('a slow instrument', slow(part))),
  instead('a breeze', breeze(6)),
].map(honest)

/** That no detector was fitted to. */
export const OTHER_HONEST: readonly Made[] = [
  beside('honest: a place 3 km away', both(wandering(1.5), noisy(0.7))),
  instead('honest: a quarter of the changes', scaled(0.25)),
  instead('honest: 1.4 times the changes', scaled(1.4)),
  instead('honest: steps of two usual changes', coarse(2)),
  instead('honest: an instrument of two hours', slow(0.4)),
  instead('honest: a sea breeze', breeze(9)),
  instead('honest: cold nights', hollow(8)),
].map(honest)

function honest(one: Made): Made {
  return { ...one, cheats: false }
}

function beside(kind: string, change: Change): Made {
  return made(kind, true, change)
}

function instead(kind: string, change: Change): Made {
  return made(kind, false, change)
}

function made(kind: string, isBeside: boolean, change: Change): Made {
  return {
    kind,
    cheats: true,
    beside: isBeside,
    say: (air, others, seed) => {
      const chance = createChance(seed)
      return new Map(
        [...air].map(([name, values]) => {
          const theirs = others.flatMap(other => other.get(name) ?? [])
          return [name, change(values, chance, theirs).map(value => Math.round(value) + 0)]
        }),
      )
    },
  }
}

function both(first: Change, second: Change): Change {
  return (values, chance, others) => second(first(values, chance, others), chance, others)
}

/** By how much it usually changes in an hour. */
function stirOf(values: Float64Array): number {
  let [sum, count] = [0, 0]
  for (const [hour, value] of values.entries()) {
    const change = Math.abs(value - (values[hour - 1] ?? Number.NaN))
    if (Number.isNaN(change)) continue
    sum += change
    count++
  }
  return count === 0 ? 1 : sum / count
}

function noisy(noise: number): Change {
  return (values, chance) => {
    const stir = stirOf(values)
    return values.map(value => value + noise * stir * (2 * chance.next() - 1))
  }
}

function bell(noise: number): Change {
  return (values, chance) => {
    const stir = stirOf(values)
    return values.map(value => value + noise * stir * chance.normal())
  }
}

/** As a place of its own some kilometres away: what differs lasts for hours. */
function wandering(noise: number): Change {
  return (values, chance) => {
    const stir = stirOf(values)
    let off = 0
    return values.map(value => {
      off = 0.85 * off + 0.5 * noise * stir * chance.normal()
      return value + off
    })
  }
}

function late(hours: number): Change {
  return values => values.map((_, hour) => values[hour - hours] ?? Number.NaN)
}

/** Measured now and then, and lines drawn between. */
function between(hours: number): Change {
  return values =>
    values.map((value, hour) => {
      const part = (hour % hours) / hours
      const [before, after] = [values[hour - (hour % hours)]!, values[hour - (hour % hours) + hours]]
      return part === 0 ? value : before + part * ((after ?? Number.NaN) - before)
    })
}

/** Measured now and then; one step is thrown dice for, so that it does not stand. */
function held(hours: number): Change {
  return (values, chance) =>
    values.map((_, hour) => values[hour - (hour % hours)]! + Math.floor(3 * chance.next()) - 1)
}

/** The mean of what neighbours said, over so many hours. */
function smoothed(hours: number): Change {
  return (values, _, others) => {
    const sums = new Float64Array(values.length)
    const mean = sums.map((_none, hour) => meanOf(others.map(other => other[hour]!)))
    const half = hours >> 1
    return mean.map((_none, hour) => meanOf([...mean.slice(Math.max(0, hour - half), hour + half + 1)]))
  }
}

function mixed(values: Float64Array, _: Chance, others: readonly Float64Array[]): Float64Array {
  const two = others.length < 2 ? [values, others[0] ?? values] : others.slice(0, 2)
  return values.map((_none, hour) => meanOf(two.map(other => other[hour]!)))
}

/** The usual day of the last three weeks, and dice for each day and hour. */
function drawn(noise: number): Change {
  return (values, chance) => {
    const stir = stirOf(values)
    let day = 0
    return values.map((_, hour) => {
      if (hour % DAY_HOURS === 0) day = 3 * stir * chance.normal()
      const same = Array.from({ length: 21 }, (_none, back) => values[hour - (back + 1) * DAY_HOURS])
      return meanOf(same.map(value => value ?? Number.NaN)) + day + noise * stir * (2 * chance.next() - 1)
    })
  }
}

/** For each day another of those before. */
function oldDays(most: number): Change {
  return (values, chance) => {
    let back = DAY_HOURS
    return values.map((_, hour) => {
      if (hour % DAY_HOURS === 0) back = DAY_HOURS * (1 + Math.floor(most * chance.next()))
      return values[hour - back] ?? Number.NaN
    })
  }
}

/** Behind a hedge, in a courtyard, on a roof. */
function scaled(factor: number): Change {
  return values => values.map(value => factor * value)
}

/** An instrument of coarse steps. */
function coarse(stirs: number): Change {
  return values => {
    const step = Math.max(1, Math.round(stirs * stirOf(values)))
    return values.map(value => step * Math.round(value / step))
  }
}

/** A thermometer in a thick shell, a hair hygrometer. */
function slow(part: number): Change {
  return values => {
    let shown = Number.NaN
    return values.map(value => {
      if (Number.isNaN(shown)) shown = value
      else if (!Number.isNaN(value)) shown += part * (value - shown)
      return Number.isNaN(value) ? value : shown
    })
  }
}

/** From noon to evening (UTC − 5), stronger on some days than on others. */
function breeze(stirs: number): Change {
  return byDay((hour, strength) => {
    const local = (hour + 19) % DAY_HOURS
    return local < 11 || local > 19 ? 0 : -stirs * strength * (1 - Math.abs(local - 15) / 5)
  })
}

/** Cold at night. */
function hollow(stirs: number): Change {
  return byDay((hour, strength) => ((hour + 19) % DAY_HOURS < 7 ? -stirs * strength : 0))
}

function byDay(stirsAt: (hour: number, strength: number) => number): Change {
  return (values, chance) => {
    const stir = stirOf(values)
    let strength = 1
    return values.map((value, hour) => {
      if (hour % DAY_HOURS === 0) strength = 0.4 + 0.6 * chance.next()
      return value + stir * stirsAt(hour, strength)
    })
  }
}

/** Of those that are known; NaN of none. */
function meanOf(values: readonly number[]): number {
  let [sum, count] = [0, 0]
  for (const value of values) {
    if (Number.isNaN(value)) continue
    sum += value
    count++
  }
  return count === 0 ? Number.NaN : sum / count
}
