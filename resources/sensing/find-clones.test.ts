import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MessageId, toSubjectId } from '../../protocol/ids.ts'
import { findClones, type Sayer } from './find-clones.ts'
import { EMPTY_SERIES, NO_TWIN, type SlotValue, type TwinState } from './state.ts'

interface Told {
  readonly number: number
  readonly values: readonly number[]
  readonly delayMs?: number
  readonly recent?: readonly SlotValue[]
  readonly twin?: TwinState
}

const START_SLOT = 1000

function sayer({ number, values, delayMs = 0, recent = [], twin = NO_TWIN }: Told): Sayer {
  const passed = values.map((steps, index) => ({
    slot: START_SLOT + index,
    steps,
    arrivedAtMs: index * 3_600_000 + delayMs,
    messages: [index.toString(16).padStart(64, '0') as MessageId],
  }))
  const id = toSubjectId(number.toString(16).padStart(64, '0'))
  return {
    id,
    series: [{ quantity: 'temperature', passed, failed: 0, next: EMPTY_SERIES }],
    recentOf: () => recent,
    twin,
  }
}

const wave = (shift: number) =>
  Array.from({ length: 24 }, (_, hour) => Math.round(100 + 50 * Math.sin((hour + shift) / 4)))
const isClone = (told: readonly Told[]) => findClones(told.map(sayer)).map(item => item.isClone)

describe('findClones', () => {
  it('the later arrival is the copy, whoever is senior', () => {
    expect(
      isClone([
        { number: 1, values: wave(0), delayMs: 5000 },
        { number: 2, values: wave(0) },
      ]),
    ).toEqual([true, false])
    expect(
      isClone([
        { number: 1, values: wave(0) },
        { number: 2, values: wave(0), delayMs: 5000 },
      ]),
    ).toEqual([false, true])
  })

  it('arrived together: the junior is the copy', () => {
    expect(
      isClone([
        { number: 1, values: wave(0) },
        { number: 2, values: wave(0) },
      ]),
    ).toEqual([false, true])
  })

  it('of many copies one station is left', () => {
    const copies = Array.from({ length: 30 }, (_, index) => ({
      number: index + 1,
      values: wave(0),
      delayMs: (index * 7919) % 30,
    }))
    expect(isClone(copies).filter(copy => !copy).length).toBe(1)
  })

  it('a value here and there changed does not hide a copy; half of them is another series', () => {
    const changed = (every: number) => wave(0).map((value, hour) => (hour % every === 0 ? value + 1 : value))
    expect(
      isClone([
        { number: 1, values: wave(0) },
        { number: 2, values: changed(23) },
      ]),
    ).toEqual([false, true])
    expect(
      isClone([
        { number: 1, values: wave(0) },
        { number: 2, values: changed(4) },
      ]),
    ).toEqual([false, false])
  })

  it('standing still together is no copying', () => {
    const still = Array.from({ length: 24 }, () => 7)
    expect(
      isClone([
        { number: 1, values: still },
        { number: 2, values: still },
      ]),
    ).toEqual([false, false])
  })

  it('is found in epochs of one reading, too', () => {
    let twin: TwinState = NO_TWIN
    const found = wave(0).map((value, hour, all) => {
      const recent = all
        .slice(Math.max(0, hour - 6), hour)
        .map((steps, index): SlotValue => [START_SLOT - 6 + index, steps])
      const told = { values: [value], recent }
      const [, second] = findClones([sayer({ number: 1, ...told }), sayer({ number: 2, ...told, twin })])
      twin = second!.twin
      return second!.isClone
    })
    expect(found.indexOf(true)).toBe(14)
    expect(found.slice(14).every(copy => copy)).toBe(true)
  })

  it('stationsWithNothingInCommonAreNoCopiesAndCountsStayBounded', () => {
    const values = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 40 })
    fc.assert(
      fc.property(fc.array(values, { maxLength: 8 }), lists => {
        const judged = findClones(lists.map((list, index) => sayer({ number: index + 1, values: list })))
        for (const { twin } of judged) expect(twin.equal <= twin.compared && twin.compared <= 96).toBe(true)
        const apart = lists.map((list, index) => list.map(value => value + index * 10))
        expect(
          findClones(apart.map((list, index) => sayer({ number: index + 1, values: list }))).some(
            ({ isClone }) => isClone,
          ),
        ).toBe(false)
      }),
    )
  })
})
