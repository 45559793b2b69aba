/** A station that moves: what it measured before is judged where it was measured, whenever that comes in. */
import { describe, expect, it } from 'vitest'
import type { PastDevice, Subject } from '../../../kernel/subject.ts'
import { toAddress } from '../../../protocol/ids.ts'
import { type Replayed, replay, type Said, stationOf } from '../testing/replay.ts'
import { temperature } from './quantities.ts'
import { sensing } from './resource.ts'
import type { SensingState } from './state.ts'

const HOUR_MS = 3_600_000
const START_MS = Date.UTC(2026, 0, 5)
const hourAt = (hour: number) => START_MS + hour * HOUR_MS
/** A valley and, a thousand kilometres away, a colder one: three honest stations in each. */
const [WARM, COLD] = ['872a1071effffff', '871f1d489ffffff']
const resource = sensing({ quantities: [temperature], declared: { perCell: 10 } })
const seller = toAddress(`0x${'5e'.repeat(20)}`)

function moved(number: number, past: Partial<PastDevice>): Subject {
  const known = stationOf(number, COLD)
  const untilMs = hourAt(24) + 1000
  return {
    ...known,
    registeredAtMs: 0,
    movedAtMs: untilMs,
    past: [{ untilMs, owner: known.owner, cell: WARM, ...past }],
  }
}

function hourly(subject: Subject, from: number, to: number, warmth: number, brought = from): Said[] {
  const number = Number.parseInt(subject.id.slice(-2), 16)
  return Array.from({ length: to - from }, (_, index): Said => {
    const hour = from + index
    const v =
      Math.round(10 * (warmth + 3 * Math.sin(hour / 4) + ((hour * (3 + 2 * number) + number) % 11) / 10)) / 10
    const timeMs = hourAt(hour) + 60_000
    const records = [{ n: 'temperature', u: 'Cel', v, t: timeMs / 1000 }]
    return { subject, timeMs, arrivedAtMs: Math.max(timeMs, hourAt(brought)) + 1000, records }
  })
}

const around = [
  ...[1, 2, 3].flatMap(number => hourly(stationOf(number, WARM), 0, 30, 20)),
  ...[4, 5, 6].flatMap(number => hourly(stationOf(number, COLD), 0, 30, -5)),
]
const unitsOf = ({ units }: Replayed, { id }: Subject) => Number(units.get(id) ?? 0n)
const found = ({ findings }: Replayed, { id }: Subject) =>
  findings.filter(({ subject }) => subject === id).map(({ code }) => code)

describe('a station that moved', () => {
  const mover = moved(9, {})

  it.each([
    [HOUR_MS],
    [24 * HOUR_MS],
  ])('is paid for what it measured before, brought after, in epochs of %i ms', epochMs => {
    const said = [...around, ...hourly(mover, 0, 24, 20, 26), ...hourly(mover, 25, 30, -5)]
    const replayed = replay(resource, said, epochMs)
    expect([unitsOf(replayed, mover), found(replayed, mover), replayed.rejected]).toEqual([29, [], []])
  })

  it('does not escape its old neighbours by going away: what it invented is held against them', () => {
    const said = [...around, ...hourly(mover, 0, 24, -5, 26), ...hourly(mover, 25, 30, -5)]
    const replayed = replay(resource, said, HOUR_MS)
    expect(new Set(found(replayed, mover))).toEqual(new Set(['neighbours_differ']))
    expect(unitsOf(replayed, mover)).toBe(29)
    const own = replayed.contributions.filter(({ subject, units }) => subject === mover.id && units > 0n)
    expect(new Set(own.flatMap(({ holds = [] }) => holds.map(({ codes }) => codes.join(' '))))).toEqual(
      new Set(['too_new']),
    )
  })

  it('is paid once for an interval, though it says it at both places', () => {
    const both = hourly(mover, 24, 25, 20).map(item => ({ ...item, arrivedAtMs: hourAt(27) }))
    const at = hourAt(24) + 500
    const before = both.map(item => ({
      ...item,
      timeMs: at,
      records: item.records.map(record => ({ ...record, t: at / 1000 })),
    }))
    const after = hourly(mover, 24, 25, -5)
    for (const said of [[...before, ...after], after])
      expect(unitsOf(replay(resource, [...around, ...said], HOUR_MS), mover)).toBe(1)
  })

  it('is forgotten at its old place like one that is silent', () => {
    const said = [...around, ...hourly(mover, 0, 24, 20, 26), ...hourly(mover, 25, 300, -5)]
    const { stations } = replay(resource, said, HOUR_MS).state as SensingState
    expect(Object.keys(stations).filter(key => key.startsWith(mover.id))).toEqual([mover.id])
  })
})

it('of a station that was sold as it moved, what it measured before is its seller’s', () => {
  const sold = moved(9, { owner: seller })
  const said = [...around, ...hourly(sold, 0, 24, 20, 26), ...hourly(sold, 25, 30, -5, 26)]
  const own = replay(resource, said, 24 * HOUR_MS).contributions.filter(({ subject }) => subject === sold.id)
  const sums = new Map<string | undefined, bigint>()
  for (const { owner, parts } of own.flatMap(({ madeBy = [] }) => madeBy))
    sums.set(owner, (sums.get(owner) ?? 0n) + parts)
  expect(sums).toEqual(
    new Map([
      [seller, 24_000_000n],
      [sold.owner, 5_000_000n],
    ]),
  )
})
