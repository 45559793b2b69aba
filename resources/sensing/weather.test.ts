import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWeather, weatherRecords } from '../../examples/sierra-crest/weather-records.ts'
import type { Subject } from '../../kernel/resource.ts'
import { toAddress, toSubjectId } from '../../protocol/ids.ts'
import { humidity, pressure, temperature, windSpeed } from './quantities.ts'
import { sensing } from './resource.ts'
import { replay, type Said } from './testing/replay.ts'

const DAY = 86_400_000
const CELLS: Record<string, string> = { EWR: '872a1071effffff', JFK: '872a103b1ffffff', LGA: '872a100f5ffffff' }
const rows = readWeather(readFileSync(join(import.meta.dirname, '../../examples/sierra-crest/data/weather.csv'), 'utf8'))
const WIND_FAULT = Date.UTC(2013, 1, 12, 8)
const COLD_FAULT = Date.UTC(2013, 4, 9, 2)

function station(code: string, place = code): Subject {
  const number = code.charCodeAt(0) * 256 + code.charCodeAt(2)
  const id = toSubjectId(number.toString(16).padStart(64, '0'))
  return { id, owner: toAddress(`0x${number.toString(16).padStart(40, '0')}`), resource: 'sensing', model: 'sensing/metar', cell: CELLS[place]!, details: {}, registeredAtMs: number, movedAtMs: 0 }
}

const stations = new Map(Object.keys(CELLS).map(code => [code, station(code)]))
const said: readonly Said[] = rows.map(row => ({ subject: stations.get(row.station)!, timeMs: row.timeMs, records: weatherRecords(row) }))
const resource = sensing({ quantities: [temperature, humidity, pressure, windSpeed] })

describe('a real year of three stations', () => {
  const result = replay(resource, said, DAY)
  const failures = result.notes.filter(({ outcome }) => outcome === 'fail')
  const disputes = result.findings.filter(({ code }) => code === 'neighbours_disagree')

  it('finds the wind fault at Newark: no such wind exists', () => {
    expect(failures.filter(({ timeMs }) => timeMs === WIND_FAULT).map(({ code, subject }) => [code, subject])).toEqual([
      ['out_of_range', stations.get('EWR')!.id],
    ])
  })

  it('finds the temperature fault at Kennedy: a spike, and the reading after it is not punished', () => {
    const around = failures.filter(({ subject, timeMs }) => subject === stations.get('JFK')!.id && Math.abs(timeMs - COLD_FAULT) <= 3 * 3_600_000)
    expect(around.filter(({ facts }) => facts['quantity'] === 'temperature').map(({ code, timeMs }) => [code, timeMs])).toEqual([['spike', COLD_FAULT]])
  })

  it('finds the temperature fault by the neighbours alone, when the station’s own history is switched off', () => {
    const blind = sensing({ quantities: [{ ...temperature, maxRatePerHour: 200, maxStep: 400 }] })
    const around = said.filter(({ timeMs }) => Math.abs(timeMs - COLD_FAULT) < 10 * DAY).map(item => ({ ...item, records: item.records.slice(0, 1) }))
    const { findings } = replay(blind, around, DAY)
    expect(findings.map(({ code, subject, facts }) => [code, subject, facts['at']])).toEqual([['neighbours_disagree', stations.get('JFK')!.id, COLD_FAULT]])
  })

  it('rejects less than 0.5 % of honest readings', () => {
    const honest = (timeMs: number) => timeMs !== WIND_FAULT && timeMs !== COLD_FAULT
    const rejected = failures.filter(({ timeMs }) => honest(timeMs)).length + disputes.filter(({ facts }) => honest(Number(facts['at']))).length
    const byCode = new Map<string, number>()
    for (const { code, facts } of [...failures, ...disputes]) byCode.set(`${code} ${facts['quantity']}`, (byCode.get(`${code} ${facts['quantity']}`) ?? 0) + 1)
    console.log(`rejected ${rejected} of ${result.readings}:`, Object.fromEntries(byCode))
    expect(rejected / result.readings).toBeLessThan(0.005)
  })

  it('nobody is blamed for what was not measured', () => {
    expect(failures.filter(({ code }) => code === 'no_value')).toEqual([])
    expect(result.findings.filter(({ code }) => code === 'clone' || code === 'cell_full')).toEqual([])
  })

  it('the state stays small', () => {
    expect(JSON.stringify(result.state).length).toBeLessThan(3 * 4 * 1000)
  })
})

describe('injected faults', () => {
  const month = said.filter(({ timeMs }) => timeMs >= Date.UTC(2013, 6, 1) && timeMs < Date.UTC(2013, 6, 31))
  const newark = stations.get('EWR')!.id
  const change = (edit: (item: Said, index: number) => Said) => replay(resource, month.map((item, index) => (item.subject.id === newark ? edit(item, index) : item)), DAY)
  const bend = (item: Said, celsius: (value: number) => number): Said => ({
    ...item,
    records: item.records.map(record => (record.n === 'temperature' ? { ...record, v: celsius(record.v!) } : record)),
  })
  const temperatureFailures = (result: ReturnType<typeof replay>) => result.notes.filter(({ outcome, subject, facts }) => outcome === 'fail' && subject === newark && facts['quantity'] === 'temperature')

  it('a spike of 20 degrees every second day: all found', () => {
    const spikes = new Set<number>()
    const result = change((item, index) => {
      if (index % 144 !== 100) return item
      spikes.add(item.timeMs)
      return bend(item, value => value - 20)
    })
    const found = new Set(temperatureFailures(result).map(({ timeMs }) => timeMs))
    expect(spikes.size).toBeGreaterThan(3)
    expect([...spikes].filter(time => !found.has(time))).toEqual([])
    expect([...found].filter(time => !spikes.has(time))).toEqual([])
  })

  it('a stuck sensor is found after half a day', () => {
    const result = change(item => bend(item, () => 21))
    const share = temperatureFailures(result).filter(({ code }) => code === 'stuck').length / (month.length / 3)
    expect(share).toBeGreaterThan(0.9)
  })

  it('an offset of 12 degrees from the start is found by the neighbours', () => {
    const result = change(item => bend(item, value => value + 12))
    expect(result.findings.filter(({ code, subject }) => code === 'neighbours_disagree' && subject === newark).length).toBeGreaterThan(300)
  })

  it('an offset of one degree is nobody’s fault', () => {
    const result = change(item => bend(item, value => value + 1))
    expect(result.findings.filter(({ subject }) => subject === newark)).toEqual([])
    expect(temperatureFailures(result)).toEqual([])
  })

  it('a copy is found, and the original is not blamed', () => {
    const copy = { ...station('XYZ', 'EWR'), registeredAtMs: 10 ** 9 }
    const doubled = [...month, ...month.filter(({ subject }) => subject.id === newark).map(item => ({ ...item, subject: copy }))]
    const { findings } = replay(resource, doubled, DAY)
    const clones = findings.filter(({ code }) => code === 'clone')
    expect(new Set(clones.map(({ subject }) => subject))).toEqual(new Set([copy.id]))
    expect(clones.length).toBeGreaterThan(25)
  })

  it('a cell has its capacity: score first, then seniority', () => {
    const crowded = sensing({ quantities: [temperature], capacityPerCell: 1 })
    const late = { ...station('QQQ', 'EWR'), registeredAtMs: 10 ** 9 }
    const shifted = month.filter(({ subject }) => subject.id === newark).map(item => ({ ...bend(item, value => value + 0.7), subject: late }))
    const { findings } = replay(crowded, [...month, ...shifted].map(item => ({ ...item, records: item.records.slice(0, 1) })), DAY)
    expect(new Set(findings.filter(({ code }) => code === 'cell_full').map(({ subject }) => subject))).toEqual(new Set([late.id]))
  })
})
