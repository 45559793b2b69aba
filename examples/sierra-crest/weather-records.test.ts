import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readWeather, weatherRecords } from './weather-records.ts'

const rows = readWeather(readFileSync(join(import.meta.dirname, 'data/weather.csv'), 'utf8'))
const rowAt = (station: string, time: string) =>
  rows.find(row => row.station === station && row.timeMs === Date.parse(time))!

it('reads the whole year', () => {
  expect(rows.length).toBe(26_115)
  expect(rows.every(({ timeMs }) => timeMs >= Date.UTC(2013, 0, 1) && timeMs <= Date.UTC(2014, 0, 1))).toBe(
    true,
  )
})

it('converts °F, mph and mbar to the units of the SenML registry', () => {
  expect(weatherRecords(rowAt('EWR', '2013-02-12T08:00:00Z'))).toEqual([
    { bt: 1_360_656_000, n: 'temperature', u: 'Cel', v: 3.9 },
    { n: 'humidity', u: '%RH', v: 61.63 },
    { n: 'windSpeed', u: 'm/s', v: 468.66 },
    { n: 'pressure', u: 'Pa', v: 100_830 },
  ])
  expect(weatherRecords(rowAt('JFK', '2013-05-09T02:00:00Z'))[0]?.v).toBe(-10.5)
})

it('what was not measured is not said', () => {
  const withPressure = rows.filter(row => weatherRecords(row).some(({ n }) => n === 'pressure')).length
  expect(rows.length - withPressure).toBe(2729)
  expect(rows.flatMap(weatherRecords).every(({ v }) => Number.isFinite(v))).toBe(true)
})
