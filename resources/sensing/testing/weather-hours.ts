/** The real year of three airports as hours of whole steps, and as a network's past that remembers a day of it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWeather, weatherRecords } from '../../../examples/sierra-crest/weather-records.ts'
import type { PastEpoch } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import type { PastStation } from '../rule/detector/trainer.ts'
import { humidity, pressure, temperature, windSpeed } from '../rule/quantities.ts'
import { EMPTY_SERIES, type SlotValue } from '../rule/state.ts'
import { placeOf } from '../rule/together/places.ts'
import { type Airport, STATIONS } from './weather-year.ts'

const DATA = join(import.meta.dirname, '../../../examples/sierra-crest/data/weather.csv')
const [HOUR_MS, DAY_HOURS] = [3_600_000, 24]
export const WEATHER_QUANTITIES = [temperature, humidity, windSpeed, pressure]
/** Whole days. */
const [FIRST, LAST] = [Date.UTC(2013, 0, 2) / HOUR_MS, Date.UTC(2013, 11, 30) / HOUR_MS]
const DAYS = (LAST - FIRST) / DAY_HOURS

export function readWeatherHours(): readonly (PastStation & {
  readonly id: SubjectId
  readonly owner: string
})[] {
  const rows = Map.groupBy(readWeather(readFileSync(DATA, 'utf8')), ({ station }) => station)
  return Object.entries(STATIONS).map(([name, { id, owner, cell }]) => {
    const air = WEATHER_QUANTITIES.map((quantity): [string, Float64Array] => {
      const hours = new Float64Array(LAST - FIRST).fill(Number.NaN)
      for (const row of rows.get(name) ?? []) {
        const value = weatherRecords(row).find(({ n }) => n === quantity.name)?.v
        const hour = row.timeMs / HOUR_MS - FIRST
        if (value !== undefined && hour >= 0 && hour < hours.length)
          hours[hour] = Math.round(value / quantity.resolution)
      }
      return [quantity.name, hours]
    })
    return { id, owner, place: placeOf(cell)!, air: new Map(air) }
  })
}

/** Days of the year as epochs. @param order as their ids ascend: every other one is fitted to */
export function weatherPast(order: readonly Airport[], days = DAYS): readonly PastEpoch[] {
  const byName = new Map(Object.keys(STATIONS).map((name, index) => [name, readWeatherHours()[index]!]))
  const ids = Object.values(STATIONS).map(({ id }) => id)
  const subjects = new Map<SubjectId, Subject>(
    order.map((name, index) => [ids[index]!, { ...STATIONS[name], id: ids[index]!, movedAtMs: 0 }]),
  )
  return Array.from({ length: days }, (_, day): PastEpoch => {
    const stations = order.map((name, index) => {
      const series = [...byName.get(name)!.air].map(([quantity, values]) => {
        const recent = Array.from({ length: DAY_HOURS }, (_none, hour): SlotValue[] => {
          const steps = values[day * DAY_HOURS + hour]!
          return Number.isNaN(steps) ? [] : [[FIRST + day * DAY_HOURS + hour, steps, 0, 0, 0, 0]]
        })
        return [quantity, { ...EMPTY_SERIES, recent: recent.flat() }]
      })
      return [ids[index]!, { placedAtMs: 0, series: Object.fromEntries(series) }]
    })
    return { epoch: day, subjects, state: { stations: Object.fromEntries(stations) } }
  })
}
