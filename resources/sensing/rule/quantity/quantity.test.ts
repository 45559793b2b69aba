/** Quantities on what was really measured: two months of gusts and rain at three airports, and days of fine dust in two cities. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Subject } from '../../../../kernel/subject.ts'
import { SENSING_DEVICES } from '../../agent/devices.ts'
import { replay, type Said, stationOf } from '../../testing/replay.ts'
import { STATIONS } from '../../testing/weather-year.ts'
import { stepQuantity } from '../alone/stepped-quantity.ts'
import {
  humidity,
  pressure,
  type Quantity,
  soundLevel,
  temperature,
  windDirection,
  windSpeed,
} from '../quantities.ts'
import { sensing } from '../resource.ts'
import { co2, no2, o3, pm1, pm10, pm25 } from './air.ts'
import { soilMoisture, soilTemperature, waterLevel } from './ground.ts'
import { radiation, rain, uv, windGust } from './sky.ts'

const VECTORS = join(import.meta.dirname, '../../vectors')
const [MPH, INCH, DAY_MS] = [0.44704, 25.4, 86_400_000]
const ALL = [
  pm1,
  pm25,
  pm10,
  no2,
  o3,
  co2,
  rain,
  windGust,
  radiation,
  uv,
  soilMoisture,
  soilTemperature,
  waterLevel,
]

/** Some rows ask for what they measure. */
function listOf(fields: unknown): readonly { readonly name: string; readonly unit: string }[] {
  return Array.isArray(fields) ? fields : []
}

function rowsOf(file: string): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(join(VECTORS, file), 'utf8').trim().split('\n')
  return lines.map(line => line.split(','))
}

function say(subject: Subject, time: string, value: number, { name: n, unit: u }: Quantity): readonly Said[] {
  const timeMs = Date.parse(time)
  const v = Math.round(value * 100) / 100
  return Number.isFinite(value) ? [{ subject, timeMs, records: [{ n, u, v, t: timeMs / 1000 }] }] : []
}

function tried(quantity: Quantity, said: readonly Said[]) {
  const { notes, findings, forfeits, units } = replay(sensing({ quantities: [quantity] }), said, DAY_MS)
  const failed = notes.filter(({ outcome }) => outcome === 'fail')
  const counted = [...units.values()].reduce((sum, one) => sum + Number(one), 0)
  return { failed: failed.map(({ code }) => code), findings, forfeits, part: counted / said.length }
}

describe('gusts and rain of three airports', () => {
  const rows = rowsOf('nycflights13/gust-rain.csv')
  const of = (quantity: Quantity, column: number, factor: number) =>
    rows.flatMap(row =>
      say(STATIONS[row[0] as keyof typeof STATIONS], row[1]!, Number(row[column]) * factor, quantity),
    )

  it.each([
    [windGust, of(windGust, 2, MPH), 0.995],
    [rain, of(rain, 3, INCH), 1],
  ] as const)('$name: nearly all counts, and nobody is blamed', (quantity, said, least) => {
    const { failed, findings, forfeits, part } = tried(quantity, said)
    console.log(
      `${quantity.name}: ${said.length} readings, failed ${failed.length}, differing days ${findings.length}`,
    )
    expect(said.length).toBeGreaterThan(700)
    expect(part).toBeGreaterThanOrEqual(least)
    expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([])
    expect(forfeits).toEqual([])
  })
})

describe('fine dust of two cities', () => {
  const said = rowsOf('openaq/pm25.csv').flatMap(([location, time, value]) => {
    const subject = location === 'BETR801' ? stationOf(1, '871fa4452ffffff') : stationOf(2, '87194ad32ffffff')
    return say(subject, time!, Number(value), pm25)
  })

  it('counts whole, though a counter in steps of a microgram stands for 23 hours, and smoke rises by 15 in one', () => {
    expect(tried(pm25, said)).toMatchObject({ failed: [], part: 1 })
  })
})

describe('every quantity', () => {
  it.each(ALL)('$name has a unit of the SenML registry, and limits that fit together', quantity => {
    expect(['ug/m3', 'ppm', 'mm/h', 'm/s', 'W/m2', '/', 'Cel', 'm']).toContain(quantity.unit)
    const stepped = stepQuantity(quantity)
    const range = stepped.highest / stepped.resolution - stepped.lowest / stepped.resolution
    expect(stepped.change?.most ?? 0).toBeLessThan(range)
    expect(stepped.spatial?.far ?? 0).toBeLessThan(range)
  })

  it('has a name of its own', () => {
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length)
    expect(() => sensing({ quantities: ALL })).not.toThrow()
  })

  it('of the list of devices is one, by its name and in its unit', () => {
    const ready = [...ALL, temperature, humidity, pressure, windSpeed, windDirection, soundLevel]
    const fields = SENSING_DEVICES.flatMap(({ id, driver }) =>
      listOf(driver['fields'])
        .filter(({ unit }) => !unit.startsWith('{'))
        .map(({ name, unit }) => `${id}: ${name} in ${unit}`),
    )
    const known = new Set(ready.map(({ name, unit }) => `${name} in ${unit}`))
    expect(fields.length).toBeGreaterThan(30)
    expect(fields.filter(field => !known.has(field.slice(field.indexOf(' ') + 1)))).toEqual([])
  })
})
