import { describe, expect, it } from 'vitest'
import type { Subject } from '../../../kernel/subject.ts'
import { type Replayed, replay, type Said, stationOf } from '../testing/replay.ts'
import { COLD_FAULT, STATIONS, WIND_FAULT, weatherYear } from '../testing/weather-year.ts'
import { humidity, pressure, type Quantity, temperature, windSpeed } from './quantities.ts'
import { sensing } from './resource.ts'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const QUANTITIES = { quantities: [temperature, humidity, pressure, windSpeed] }
const resource = sensing(QUANTITIES)
/** Units by quality. */
const weightOf = ({ contributions }: Replayed, { id }: Subject) =>
  contributions
    .filter(({ subject }) => subject === id)
    .reduce((sum, { units, qualityPpm }) => sum + (Number(units) * qualityPpm) / 1e6, 0)
const year = weatherYear()

type Fault = typeof COLD_FAULT

const failures = ({ notes }: Replayed) => notes.filter(({ outcome }) => outcome === 'fail')
const differing = ({ findings }: Replayed, said: readonly Said[]) =>
  findings
    .filter(({ code }) => code === 'neighbours_differ')
    .flatMap(({ subject, facts, messages }) =>
      messages.map(id => ({
        subject,
        quantity: facts['quantity'],
        timeMs: said[Number.parseInt(id, 16)]!.timeMs,
      })),
    )
const at = (fault: Fault) => (item: { subject: string; timeMs: number }) =>
  item.subject === fault.subject.id && item.timeMs === fault.timeMs
const around = (fault: Fault) => year.filter(({ timeMs }) => Math.abs(timeMs - fault.timeMs) < 10 * DAY_MS)
const only = (said: readonly Said[], name: string): readonly Said[] =>
  said.flatMap(item => {
    const record = item.records.find(({ n }) => n === name)
    return record === undefined ? [] : [{ ...item, records: [{ ...record, bt: item.timeMs / 1000 }] }]
  })

describe('a real year of three stations', () => {
  const daily = replay(resource, year, DAY_MS)
  const beside = differing(daily, year)

  it('finds the wind fault at Newark: no such wind exists', () => {
    const found = failures(daily).filter(at(WIND_FAULT))
    expect(found.map(({ code, facts }) => [code, facts['quantity'], facts['value']])).toEqual([
      ['out_of_range', 'windSpeed', 468.66],
    ])
  })

  it('finds the temperature fault at Kennedy: a spike, and what follows it is not punished', () => {
    const near = failures(daily).filter(
      ({ subject, timeMs }) =>
        subject === COLD_FAULT.subject.id && Math.abs(timeMs - COLD_FAULT.timeMs) <= DAY_MS,
    )
    expect(near.map(({ code, timeMs, facts }) => [code, timeMs, facts['value'], facts['before']])).toEqual([
      ['jump', COLD_FAULT.timeMs, '-10.5 Cel', '13.9 Cel'],
    ])
  })

  it('rejects less than 0.5 % of honest readings', () => {
    const faults = [at(WIND_FAULT), at(COLD_FAULT)]
    const alone = failures(daily).filter(
      item => !faults.some(isFault => isFault(item) && item.code !== 'constant'),
    )
    const rejected = alone.length + beside.length
    const counts = Object.entries(
      Object.groupBy(
        [
          ...alone.map(({ code, facts }) => `${code} ${facts['quantity']}`),
          ...beside.map(({ quantity }) => `neighbours_differ ${quantity}`),
        ],
        key => key,
      ),
    )
    console.log(
      `honest readings rejected: ${rejected} of ${daily.readings} (${((100 * rejected) / daily.readings).toFixed(3)} %):`,
      counts.map(([key, list]) => `${key} ${list?.length}`).join(', '),
    )
    expect(rejected / daily.readings).toBeLessThan(0.0005)
  })

  it('every reading is accounted for: it passed or failed alone; what differs counts', () => {
    const units = [...daily.units.values()].reduce((sum, value) => sum + value, 0n)
    expect(Number(units) + failures(daily).length).toBe(daily.readings)
    for (const { facts, qualityPpm } of daily.contributions) {
      const [asked, passed, failed, waiting, missing] = [
        'asked',
        'passed',
        'failed',
        'waiting',
        'missing',
      ].map(name => Number(facts[name]))
      expect(passed! + failed! + waiting! + missing!).toBe(asked)
      const judged = passed! + failed!
      expect(qualityPpm).toBe(judged === 0 ? 0 : Math.floor((1_000_000 * passed!) / judged))
    }
  })

  it('every station goes along with its neighbours after a fortnight, and what waited is released', () => {
    const waits = daily.contributions.filter(({ holds = [] }) => holds.length > 0)
    const kinds = Object.entries(
      Object.groupBy(waits, ({ holds }) => holds!.map(({ codes }) => codes.join('+')).join(' ')),
    )
    console.log(
      'station-days of which something waits:',
      kinds.map(([code, list]) => `${code} ${list?.length}`).join(', '),
      `of ${daily.contributions.length}; forfeited: ${daily.forfeits.length} times`,
    )
    expect(daily.forfeits).toEqual([])
    expect(waits.length / daily.contributions.length).toBeLessThan(0.06)
    for (const { id } of Object.values(STATIONS)) {
      const released = daily.releases.filter(({ subject, code }) => subject === id && code === 'too_new')
      expect(released[0]!.epoch - daily.contributions[0]!.epoch).toBeLessThan(15)
    }
  })

  it('nobody is blamed for what was not measured', () => {
    const missing = year.filter(({ records }) => !records.some(({ n }) => n === 'pressure'))
    expect(missing.length).toBe(2729)
    expect(failures(daily).filter(({ facts }) => facts['quantity'] === 'pressure')).toEqual([])
    expect(beside.filter(({ quantity }) => quantity === 'pressure')).toEqual([])
    expect(new Set(daily.findings.map(({ severity }) => severity))).toEqual(new Set(['notice']))
    expect(daily.rejected).toEqual([])
  })

  it('epochs of an hour judge as epochs of a day', () => {
    const month = year.filter(({ timeMs }) => timeMs < Date.UTC(2013, 2, 1))
    const [long, short] = [replay(resource, month, DAY_MS), replay(resource, month, HOUR_MS)]
    const sorted = ({ notes }: Replayed) => notes.map(note => JSON.stringify(note)).sort()
    expect(sorted(short)).toEqual(sorted(long))
    expect(differing(short, month)).toEqual(differing(long, month))
    expect(short.units).toEqual(long.units)
  })

  it('the state stays small: six numbers for each hour that something may still come of', () => {
    const numbers = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? Object.values(value).reduce((sum: number, part) => sum + numbers(part), 0)
        : 1
    expect(numbers(daily.state)).toBeLessThanOrEqual(3 * (4 * (81 + 6 * (36 + 24)) + 13))
  })
})

describe('each fault is found by the other checks too', () => {
  const run = (quantity: Quantity, fault: Fault) => {
    const said = only(around(fault), quantity.name)
    const replayed = replay(sensing({ quantities: [quantity] }), said, DAY_MS)
    return {
      failed: failures(replayed)
        .filter(at(fault))
        .map(({ code }) => code),
      differs: differing(replayed, said).filter(at(fault)).length,
    }
  }
  const without = (quantity: Quantity, ...checks: readonly ('change' | 'spatial')[]): Quantity => {
    const rest = { ...quantity, range: [-1000, 1000] as const }
    for (const check of checks) delete (rest as { -readonly [Key in keyof Quantity]: Quantity[Key] })[check]
    return rest
  }

  it('the wind: by its change without a range, by the neighbours without both', () => {
    expect(run(without(windSpeed), WIND_FAULT)).toEqual({ failed: ['jump'], differs: 0 })
    expect(run(without(windSpeed, 'change'), WIND_FAULT)).toEqual({ failed: [], differs: 1 })
    expect(run(without(windSpeed, 'change', 'spatial'), WIND_FAULT)).toEqual({ failed: [], differs: 0 })
  })

  it('the cold: by the neighbours without a limit of change', () => {
    expect(run(temperature, COLD_FAULT)).toEqual({ failed: ['jump'], differs: 0 })
    expect(run(without(temperature, 'change'), COLD_FAULT)).toEqual({ failed: [], differs: 1 })
    expect(run(without(temperature, 'change', 'spatial'), COLD_FAULT)).toEqual({ failed: [], differs: 0 })
  })
})

describe('what a month shows', () => {
  const month = year.filter(({ timeMs }) => timeMs >= Date.UTC(2013, 6, 1) && timeMs < Date.UTC(2013, 6, 31))
  const newark = STATIONS.EWR
  const warmer = (by: number) =>
    month.map(item => (item.subject === newark ? bend(item, value => value + by) : item))

  it('a degree more is nobody’s fault', () => {
    const { notes, findings } = replay(resource, warmer(1), DAY_MS)
    expect(findings.filter(({ subject }) => subject === newark.id)).toEqual([])
    expect(notes.filter(({ subject, outcome }) => subject === newark.id && outcome === 'fail')).toEqual([])
  })

  it('three and a half degrees more at all hours is a bias, said once, and costs nothing', () => {
    const { findings, units } = replay(resource, warmer(3.5), DAY_MS)
    const biases = findings.filter(({ code, subject }) => code === 'bias' && subject === newark.id)
    expect(biases.map(({ facts }) => facts['quantity'])).toEqual(['temperature'])
    expect(
      Number(units.get(newark.id)) / Number(replay(resource, month, DAY_MS).units.get(newark.id)),
    ).toBeGreaterThan(0.99)
  })

  it('a copy shares one pay with whom it repeats; where that one had committed it gets nothing, and is accused', () => {
    const copy = { ...stationOf(9, newark.cell, 0), vouched: { model: 'WS-1' } }
    const copied = month
      .filter(({ subject }) => subject === newark)
      .map(item => ({ ...item, subject: copy, arrivedAtMs: item.timeMs + 2 * HOUR_MS }))
    const told = (isCommitted: boolean) => {
      const said = month.map((item): Said => {
        if (!isCommitted || item.subject !== newark) return item
        return { ...item, arrivedAtMs: item.timeMs + HOUR_MS, committedAtMs: item.timeMs + 1000 }
      })
      return replay(sensing({ ...QUANTITIES, declared: { perCell: 2 } }), [...said, ...copied], DAY_MS)
    }
    const alone = weightOf(replay(resource, month, DAY_MS), newark)
    const shared = told(false)
    expect(shared.findings.filter(({ severity }) => severity !== 'notice')).toEqual([])
    const [own, others] = [weightOf(shared, newark), weightOf(shared, copy)]
    expect([own / alone, others / alone].every(part => part > 0.49 && part < 0.53)).toBe(true)
    const committed = told(true)
    const accused = committed.findings.filter(({ severity }) => severity === 'serious')
    expect(new Set(accused.map(({ subject, code }) => `${subject} ${code}`))).toEqual(
      new Set([`${copy.id} clone`]),
    )
    expect(weightOf(committed, newark)).toBe(alone)
    expect(weightOf(committed, copy) / alone).toBeLessThan(0.02)
  })

  it('an honest station beside a faulty one is not blamed for it', () => {
    const { findings } = replay(resource, warmer(15), DAY_MS)
    expect(
      findings.filter(({ code, subject }) => code === 'neighbours_differ' && subject === STATIONS.LGA.id),
    ).toEqual([])
  })
})

function bend(item: Said, celsius: (value: number) => number): Said {
  return {
    ...item,
    records: item.records.map(record =>
      record.n === 'temperature' ? { ...record, v: celsius(record.v!) } : record,
    ),
  }
}
