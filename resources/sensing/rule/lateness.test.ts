/** Nobody is late who could not know: the same readings in whatever order, epochs and segments bring them; and who gains by it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Pace, type Replayed, replay, type Said, stationOf } from '../testing/replay.ts'
import { weatherYear } from '../testing/weather-year.ts'
import { temperature } from './quantities.ts'
import { sensing } from './resource.ts'
import type { SensingState } from './state.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const START_MS = Date.UTC(2026, 0, 5)
const CELLS = ['872a1071effffff', '872a103b1ffffff', '872a100f5ffffff'] as const
const resource = sensing({ quantities: [temperature], declared: { perCell: 10 } })
const [one, two, three] = CELLS.map((cell, index) => stationOf(index + 1, cell)) as [
  Said['subject'],
  Said['subject'],
  Said['subject'],
]

const hourAt = (hour: number) => START_MS + hour * HOUR_MS
const lively = (hour: number, station = 0) =>
  10 + 3 * Math.sin(hour / 4) + ((hour * 7 + station * 3) % 5) / 10

function hourly(
  hours: number,
  subject: Said['subject'],
  value: (hour: number) => number = hour => lively(hour, Number(subject.registeredAtMs)),
  everyMs = HOUR_MS,
): Said[] {
  return Array.from({ length: (hours * HOUR_MS) / everyMs }, (_, index) => {
    const timeMs = START_MS + index * everyMs
    const v = value((index * everyMs) / HOUR_MS)
    return { subject, timeMs, records: [{ n: 'temperature', u: 'Cel', v, t: timeMs / 1000 }] }
  })
}

/** Each commits to what it measured, and says it when the hour is over. */
const committed = (said: readonly Said[]): readonly Said[] =>
  said.map(item => ({
    ...item,
    committedAtMs: item.timeMs + 1000,
    arrivedAtMs: item.timeMs + HOUR_MS + 2000,
  }))
const trio = (hours: number) => [one, two, three].flatMap(subject => hourly(hours, subject))
const unitsOf = ({ units }: Replayed, { id }: Said['subject']) => Number(units.get(id) ?? 0n)
const failures = ({ notes }: Replayed) => notes.filter(({ outcome }) => outcome === 'fail')
const found = ({ findings }: Replayed) => findings.map(({ code, subject }) => `${code} ${subject}`)

describe('six days of three airports', () => {
  const days = weatherYear(['temperature', 'humidity']).filter(
    ({ timeMs }) => timeMs >= Date.UTC(2013, 6, 1) && timeMs < Date.UTC(2013, 6, 7),
  )
  const air = sensing({ quantities: [temperature] })
  const base = replay(air, days, DAY_MS)
  const isSame = (replayed: Replayed) => {
    expect(replayed.units).toEqual(base.units)
    expect(failures(replayed).map(({ code }) => code)).toEqual(failures(base).map(({ code }) => code))
    expect(replayed.findings).toEqual([])
  }

  it('blames nobody where nothing is late', () => {
    expect([base.findings, [...base.units.values()].every(units => units > 100n)]).toEqual([[], true])
  })

  it.each([
    ['a minute', MINUTE_MS],
    ['an hour', HOUR_MS],
    ['a day', DAY_MS],
  ])('are the same in epochs of %s, settled 0, 1, 5 and 50 epochs late', (_, epochMs) => {
    for (const late of [0, 1, 5, 50]) isSame(replay(air, days, epochMs, { late, inclusion: 6 }))
  })

  it('are the same of a station that was offline for 20 hours, and of one that reports once a day', () => {
    const offline = days.map(item => {
      const from = Date.UTC(2013, 6, 3, 2)
      const isOffline = item.subject.id === one.id && item.timeMs >= from && item.timeMs < from + 20 * HOUR_MS
      return isOffline ? { ...item, arrivedAtMs: from + 20 * HOUR_MS } : item
    })
    const daily = days.map(item =>
      item.subject.id === one.id
        ? { ...item, arrivedAtMs: (Math.floor(item.timeMs / DAY_MS) + 1) * DAY_MS + 5 * MINUTE_MS }
        : item,
    )
    for (const said of [offline, daily])
      for (const epochMs of [MINUTE_MS, HOUR_MS, DAY_MS]) isSame(replay(air, said, epochMs))
  })

  it('areTheSameInWhateverEpochsTheirSegmentsAreBrought', () => {
    const pace: fc.Arbitrary<Pace> = fc.record({ late: fc.nat(6), inclusion: fc.constant(6) })
    const brought = fc.array(fc.nat(5), { minLength: days.length, maxLength: days.length })
    fc.assert(
      fc.property(brought, pace, fc.constantFrom(HOUR_MS, DAY_MS), (leftOut, pace, epochMs) => {
        const said = days.map((item, at) => ({ ...item, leftOut: leftOut[at]! }))
        isSame(replay(air, said, epochMs, pace))
      }),
      { numRuns: 12 },
    )
  })
})

describe('what comes late into the middle', () => {
  it('is not refused: the older 20 hours come an epoch after the newest four', () => {
    const quarterly = sensing({ quantities: [temperature], interval: '15m' })
    const said = hourly(24, one, lively, HOUR_MS / 4)
    const cut = said.map(item => (item.timeMs < hourAt(20) ? { ...item, leftOut: 1 } : item))
    const replayed = replay(quarterly, cut, DAY_MS, { inclusion: 4 })
    expect([unitsOf(replayed, one), failures(replayed)]).toEqual([96, []])
  })

  it('fails where it is unlike what was before and what was after; a front that came late does not', () => {
    const between = (value: (hour: number) => number) =>
      hourly(24, one, value).map(item =>
        item.timeMs === hourAt(12) ? { ...item, arrivedAtMs: hourAt(25) } : item,
      )
    const spiked = replay(
      resource,
      between(hour => lively(hour) + (hour === 12 ? 25 : 0)),
      HOUR_MS,
    )
    expect(failures(spiked).map(({ code, timeMs }) => [code, timeMs])).toEqual([['jump', hourAt(12)]])
    expect(unitsOf(spiked, one)).toBe(23)
    const front = replay(
      resource,
      between(hour => lively(hour) + (hour >= 12 ? 14 : 0)),
      HOUR_MS,
    )
    expect(failures(front).filter(({ timeMs }) => timeMs === hourAt(12))).toEqual([])
  })

  it('stands still as long as it did, in whatever order it is said', () => {
    const stuck = hourly(48, one, hour => (hour < 24 ? lively(hour) : 11)).map(item => {
      const isNewest = item.timeMs === hourAt(47)
      return { ...item, arrivedAtMs: isNewest || item.timeMs < hourAt(24) ? item.timeMs + 1000 : hourAt(48) }
    })
    const failed = failures(replay(resource, stuck, HOUR_MS))
    expect(new Set(failed.map(({ code }) => code))).toEqual(new Set(['constant']))
    const inOrder = failures(
      replay(
        resource,
        hourly(48, one, hour => (hour < 24 ? lively(hour) : 11)),
        HOUR_MS,
      ),
    )
    expect(failed.map(({ timeMs }) => timeMs)).toEqual(
      inOrder.map(({ timeMs }) => timeMs).filter(timeMs => timeMs < hourAt(47)),
    )
  })

  it('ends a run that it interrupts: what seemed to stand too long waits for it, and is paid', () => {
    const said = hourly(47, one, hour => (hour === 32 || hour < 30 ? lively(hour) : 11)).map(item =>
      item.timeMs === hourAt(32) ? { ...item, arrivedAtMs: hourAt(40) + 1000 } : item,
    )
    const replayed = replay(resource, said, HOUR_MS)
    const doubtful = replayed.notes.filter(({ code }) => code === 'may_stand')
    expect(doubtful.map(({ outcome, timeMs }) => [outcome, timeMs])).toEqual([['unjudged', hourAt(39)]])
    expect(failures(replayed).map(({ timeMs }) => timeMs)).toEqual([42, 43, 44, 45, 46].map(hourAt))
    expect(unitsOf(replayed, one)).toBe(42)
  })

  it('does not pay who stood still for readings that never came', () => {
    const said = hourly(72, one, hour => (hour < 30 ? lively(hour) : 11)).filter(
      ({ timeMs }) => timeMs < hourAt(30) || (timeMs - START_MS) % (3 * HOUR_MS) === 0,
    )
    const replayed = replay(resource, said, HOUR_MS)
    const stood = replayed.contributions.reduce((sum, { facts }) => sum + Number(facts['failed']), 0)
    // Within four windows of the last movement it may have moved.
    expect([unitsOf(replayed, one), stood, failures(replayed)]).toEqual([36, 8, []])
  })

  it('anIntervalIsPaidOnceHoweverOftenAndWheneverItIsSaid', () => {
    const again = fc.record({ hour: fc.nat(23), minute: fc.integer({ min: 1, max: 59 }), delay: fc.nat(30) })
    fc.assert(
      fc.property(fc.array(again, { maxLength: 40 }), fc.constantFrom(HOUR_MS, DAY_MS), (more, epochMs) => {
        const said = more.map(({ hour, minute, delay }): Said => {
          const timeMs = hourAt(hour) + minute * MINUTE_MS
          const records = [{ n: 'temperature', u: 'Cel', v: lively(hour), t: timeMs / 1000 }]
          return { subject: one, timeMs, arrivedAtMs: timeMs + delay * HOUR_MS, records }
        })
        expect(unitsOf(replay(resource, [...hourly(24, one), ...said], epochMs), one)).toBe(24)
      }),
      { numRuns: 40 },
    )
  })

  it('counts within the time allowed since it was made, and no longer', () => {
    const arrives = (hours: number) =>
      hourly(1, one).map(item => ({ ...item, arrivedAtMs: item.timeMs + hours * HOUR_MS }))
    for (const epochMs of [MINUTE_MS, HOUR_MS, DAY_MS]) {
      // A moment before, since what arrives with an epoch's first moment was not seen to.
      const inTime = arrives(36).map(item => ({ ...item, arrivedAtMs: item.arrivedAtMs - 1000 }))
      expect(unitsOf(replay(resource, inTime, epochMs), one)).toBe(1)
      const late = replay(resource, arrives(36.1), epochMs)
      expect([unitsOf(late, one), failures(late).map(({ code }) => code)]).toEqual([0, ['too_late']])
    }
  })

  it('is not too late for an acknowledgement that never came', () => {
    const unseen = hourly(1, one).map(item => ({ ...item, arrivedAtMs: item.timeMs + 2 * DAY_MS - 1 }))
    expect(unitsOf(replay(resource, unseen, DAY_MS), one)).toBe(1)
  })
})

describe('who waits for what others said', () => {
  const invented = (subject: Said['subject'], value: (hour: number) => number) =>
    hourly(24, subject, value).map(item => ({ ...item, arrivedAtMs: hourAt(30) + 1000 }))
  const liars = [11, 12, 13, 14].map(number => stationOf(number, CELLS[0]))

  it('is nobody’s witness: four liars of the past cannot turn on an honest station', () => {
    const said = [
      ...trio(24),
      ...liars.flatMap(liar => invented(liar, hour => lively(hour, liar.registeredAtMs) + 12)),
    ]
    const replayed = replay(resource, said, HOUR_MS)
    expect([one, two, three].map(station => unitsOf(replayed, station))).toEqual([24, 24, 24])
    expect(new Set(found(replayed))).toEqual(new Set(liars.map(({ id }) => `neighbours_differ ${id}`)))
    expect(new Set(replayed.findings.map(({ severity }) => severity))).toEqual(new Set(['notice']))
    expect(replayed.contributions.filter(({ holds, units }) => units > 0n && holds === undefined)).toEqual([])
  })

  it('does not shut true neighbours out by being nearer', () => {
    const near = Array.from({ length: 9 }, (_, index) => stationOf(20 + index, CELLS[0]))
    const off = hourly(24, one, hour => lively(hour) + 12)
    const said = [
      ...off,
      ...hourly(24, two),
      ...hourly(24, three),
      ...near.flatMap(box => invented(box, hour => lively(hour, box.registeredAtMs) + 12)),
    ]
    const replayed = replay(resource, said, HOUR_MS)
    expect(found(replayed)).toContain(`neighbours_differ ${one.id}`)
    expect(unitsOf(replayed, one)).toBe(24)
  })

  it('takes nobody’s place in a full cell, though it is credited with more at once', () => {
    const narrow = sensing({ quantities: [temperature] })
    const beside = stationOf(10, CELLS[0], 0)
    const said = [...hourly(36, one), ...invented(beside, hour => lively(hour, 4))]
    expect(unitsOf(replay(narrow, said, HOUR_MS), one)).toBe(36)
    expect(unitsOf(replay(narrow, said, DAY_MS), one)).toBe(36)
  })

  it('does not escape by copying a past that is paid and was committed to', () => {
    const thief = stationOf(10, CELLS[1], 0)
    const said = [...committed(trio(24)), ...invented(thief, hour => lively(hour, 1))]
    const replayed = replay(resource, said, HOUR_MS)
    expect(found(replayed)).toEqual([`clone ${thief.id}`])
    expect([unitsOf(replayed, thief), unitsOf(replayed, one)]).toEqual([0, 24])
  })
})

describe('who speaks before the others', () => {
  it('does not escape their judgement, and waits for it; what differs counts, and is held', () => {
    const spoken = (subject: Said['subject'], minute: number, more: number) =>
      hourly(24, subject, hour => lively(hour, subject.registeredAtMs) + more).map(item => ({
        ...item,
        timeMs: item.timeMs + minute * MINUTE_MS,
        records: item.records.map(record => ({ ...record, t: record.t! + minute * 60 })),
      }))
    const said = [...spoken(one, 1, 12), ...spoken(two, 20, 0), ...spoken(three, 40, 0)]
    for (const epochMs of [10 * MINUTE_MS, HOUR_MS, DAY_MS]) {
      const replayed = replay(resource, said, epochMs)
      expect([one, two, three].map(station => unitsOf(replayed, station))).toEqual([24, 24, 24])
      expect(replayed.contributions.filter(({ holds, units }) => units > 0n && holds === undefined)).toEqual(
        [],
      )
      expect(new Set(found(replayed))).toEqual(new Set([`neighbours_differ ${one.id}`]))
    }
  })

  it('is not blamed for what those say who happened to come in first', () => {
    const beach = [one, stationOf(4, CELLS[0]), stationOf(7, CELLS[0]), stationOf(8, CELLS[0])]
    const said = [
      ...hourly(24, beach[0]!, hour => lively(hour, 0) + 11),
      // The neighbours who see the same are brought two epochs later.
      ...beach.slice(1).flatMap(other =>
        hourly(24, other, hour => lively(hour, other.registeredAtMs) + 11).map(item => ({
          ...item,
          leftOut: 2,
        })),
      ),
      ...hourly(24, two),
      ...hourly(24, three),
    ]
    const replayed = replay(resource, said, DAY_MS, { inclusion: 4 })
    expect(found(replayed).filter(item => item.endsWith(one.id))).toEqual([])
    expect(unitsOf(replayed, one)).toBe(24)
  })
})

describe('a copy of a reading that was published', () => {
  const thief = stationOf(9, CELLS[0], 0)
  const days = 3 * 24
  const stolen = hourly(days, thief, hour => lively(hour, 1)).map(item => ({
    ...item,
    arrivedAtMs: item.timeMs + HOUR_MS + 5 * MINUTE_MS,
  }))

  it('blames the thief, whose reading was in time, and not the original, whose segment was left out', () => {
    for (const epochMs of [HOUR_MS, DAY_MS]) {
      const original = committed(hourly(days, one)).map(item => ({ ...item, leftOut: 2 }))
      const replayed = replay(resource, [...original, ...stolen], epochMs, { inclusion: 4 })
      expect(found(replayed)).toContain(`clone ${thief.id}`)
      expect(found(replayed).filter(item => item.endsWith(one.id))).toEqual([])
      expect(unitsOf(replayed, one)).toBe(days)
    }
  })

  it('blames nobody where nobody committed: they share one pay', () => {
    const replayed = replay(resource, [...hourly(days, one), ...stolen], DAY_MS)
    expect(new Set(found(replayed))).toEqual(new Set([one, thief].map(({ id }) => `same_series ${id}`)))
    const pay = replayed.contributions.reduce(
      (sum, { units, qualityPpm }) => sum + Number(units) * qualityPpm,
      0,
    )
    expect(pay).toBe(days * 1_000_000)
  })

  it('blames nobody where the original’s arrival is not established', () => {
    const unseen = hourly(days, one).map(item => {
      const endMs = (Math.floor(item.timeMs / DAY_MS) + 1) * DAY_MS
      return { ...item, arrivedAtMs: endMs - 1 }
    })
    const replayed = replay(resource, [...unseen, ...stolen], DAY_MS)
    expect(found(replayed).filter(item => item.startsWith('clone'))).toEqual([])
    const pay = replayed.contributions.reduce(
      (sum, { units, qualityPpm }) => sum + Number(units) * qualityPpm,
      0,
    )
    expect(pay).toBeLessThanOrEqual(days * 1_000_000)
  })
})

describe('what is remembered', () => {
  const stations = ({ state }: Replayed) => (state as SensingState).stations

  it('stays bounded whatever the order, and of who is silent only until all could have come in', () => {
    const silent = hourly(24, one)
    const going = (days: number) => [...silent, ...hourly(days * 24, two)]
    expect(Object.keys(stations(replay(resource, going(8), DAY_MS)))).toContain(one.id)
    expect(Object.keys(stations(replay(resource, going(10), DAY_MS)))).not.toContain(one.id)
    expect(Object.keys(stations(replay(resource, going(10), DAY_MS, { inclusion: 6 })))).toContain(one.id)
    const { recent } = stations(replay(resource, going(30), DAY_MS))[two.id]!.series['temperature']!
    expect(recent.length).toBe(24 + 36)
  })

  it('an interval that was counted at one place is not counted at the next', () => {
    const moved = { ...one, movedAtMs: hourAt(3) + 30 * MINUTE_MS }
    const before = replay(resource, hourly(4, one), HOUR_MS)
    const timeMs = hourAt(3) + 40 * MINUTE_MS
    const records = [{ n: 'temperature', u: 'Cel', v: 10, t: timeMs / 1000 }]
    const after = replay(resource, [{ subject: moved, timeMs, records }], HOUR_MS, { from: before.state })
    expect([unitsOf(before, one), unitsOf(after, one)]).toEqual([4, 0])
  })
})

it('an outage of a quarter of the day costs a quarter, in whatever epochs', () => {
  const pays = (said: readonly Said[], epochMs: number) =>
    replay(resource, said, epochMs).contributions.reduce(
      (sum, { units, qualityPpm }) => sum + units * BigInt(qualityPpm),
      0n,
    )
  for (const epochMs of [MINUTE_MS, HOUR_MS, DAY_MS]) {
    const outage = hourly(24, one).filter(({ timeMs }) => timeMs < hourAt(6) || timeMs >= hourAt(12))
    expect(pays(outage, epochMs) * 4n).toBe(pays(hourly(24, one), epochMs) * 3n)
  }
})
