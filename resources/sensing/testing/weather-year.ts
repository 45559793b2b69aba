/** The real year of three airports as messages, for tests and for the report on injected faults. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWeather, weatherRecords } from '../../../examples/sierra-crest/weather-records.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { type Said, stationOf } from './replay.ts'

const DATA = join(import.meta.dirname, '../../../examples/sierra-crest/data')

export type Airport = 'EWR' | 'JFK' | 'LGA'

const vouchedFor = (subject: Subject): Subject => ({ ...subject, vouched: { model: 'ASOS' } })

/** Cells of resolution 7 around the coordinates in `stations.csv`; each is vouched for, so its word can forfeit. */
export const STATIONS: Readonly<Record<Airport, Subject>> = {
  EWR: vouchedFor(stationOf(1, '872a1071effffff')),
  JFK: vouchedFor(stationOf(2, '872a103b1ffffff')),
  LGA: vouchedFor(stationOf(3, '872a100f5ffffff')),
}

/** Wind of 1048.36 mph. */
export const WIND_FAULT = { subject: STATIONS.EWR, timeMs: Date.UTC(2013, 1, 12, 8), quantity: 'windSpeed' }
/** 13.1 °F, between 57 °F and 57 °F. */
export const COLD_FAULT = { subject: STATIONS.JFK, timeMs: Date.UTC(2013, 4, 9, 2), quantity: 'temperature' }

/** One message an hour and station, with what was measured. @param only these quantities, or all */
export function weatherYear(only?: readonly string[]): readonly Said[] {
  const rows = readWeather(readFileSync(join(DATA, 'weather.csv'), 'utf8'))
  return rows.flatMap((row): Said[] => {
    const kept = weatherRecords(row).map(({ bt, ...record }) => record)
    const wanted = kept.filter(({ n }) => only === undefined || only.includes(n ?? ''))
    const [first, ...rest] = wanted
    if (first === undefined) return []
    const records = [{ bt: row.timeMs / 1000, ...first }, ...rest]
    return [{ subject: STATIONS[row.station as Airport], timeMs: row.timeMs, records }]
  })
}
