import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSubjectId } from '../../../../protocol/ids.ts'
import { ESTABLISHED, NO_TWIN, PROMPT, type SlotValue, type TwinState } from '../state.ts'
import { findClones, type Sayer } from './find-clones.ts'

interface Told {
  readonly number: number
  readonly values: readonly number[]
  readonly delayMs?: number
  /** How long after the first of an interval the last of it arrived. */
  readonly spreadMs?: number
  readonly isSeen?: boolean
  /** How many of the values are remembered, from the first on. */
  readonly remembered?: number
  readonly twin?: TwinState
}

const START_SLOT = 1000
const HOUR_MS = 3_600_000
/** An arrival may be misdated by a minute. */
const ACKNOWLEDGE_MS = 60_000

function sayer(told: Told): Sayer {
  const { number, values, delayMs = 0, spreadMs = 0, isSeen = true, remembered = 0, twin = NO_TWIN } = told
  const standing = PROMPT + (isSeen ? ESTABLISHED : 0)
  const all = values.map(
    (steps, at): SlotValue => [START_SLOT + at, steps, at * HOUR_MS + delayMs, spreadMs, standing],
  )
  const fresh = new Set(all.slice(remembered).map(([slot]) => slot))
  const id = toSubjectId(number.toString(16).padStart(64, '0'))
  return { id, prints: [{ quantity: 'temperature', values: all, fresh }], twin, overtaken: NO_TWIN }
}

const wave = (shift: number) =>
  Array.from({ length: 24 }, (_, hour) => Math.round(100 + 50 * Math.sin((hour + shift) / 4)))
const judge = (told: readonly Told[]) => findClones(told.map(sayer), ACKNOWLEDGE_MS)
const isClone = (told: readonly Told[]) => judge(told).map(item => item.isClone)
const isProven = (told: readonly Told[]) => judge(told).map(item => item.isProven)

describe('findClones', () => {
  it('the later arrival is the copy, whoever is senior', () => {
    const later = { number: 1, values: wave(0), delayMs: ACKNOWLEDGE_MS + 1 }
    const first = { number: 2, values: wave(0) }
    expect([isClone([later, first]), isProven([later, first])]).toEqual([
      [true, false],
      [true, false],
    ])
    expect([isClone([first, later]), isProven([first, later])]).toEqual([
      [false, true],
      [false, true],
    ])
  })

  it('later by no more than an arrival can be misdated: one is paid, nobody is blamed', () => {
    const told = [
      { number: 1, values: wave(0), delayMs: ACKNOWLEDGE_MS },
      { number: 2, values: wave(0) },
    ]
    expect([isClone(told), isProven(told)]).toEqual([
      [true, false],
      [false, false],
    ])
  })

  it('arrived together: the junior is the copy, and is not blamed', () => {
    const told = [
      { number: 1, values: wave(0) },
      { number: 2, values: wave(0) },
    ]
    expect([isClone(told), isProven(told)]).toEqual([
      [false, true],
      [false, false],
    ])
  })

  it('an original that no quorum saw arrive is not blamed, and neither is one that took the whole interval', () => {
    const thief = { number: 1, values: wave(0) }
    for (const original of [
      { number: 2, values: wave(0), delayMs: 20 * HOUR_MS, isSeen: false },
      { number: 2, values: wave(0), delayMs: -HOUR_MS / 2, spreadMs: HOUR_MS },
    ])
      expect(isProven([thief, original])).toEqual([false, false])
  })

  it('a thief who says something of his own first, and the copy afterwards, was not first', () => {
    const original = { number: 2, values: wave(0), delayMs: HOUR_MS / 2 }
    const thief = { number: 1, values: wave(0), spreadMs: HOUR_MS - 1 }
    expect([isClone([thief, original]), isProven([thief, original])]).toEqual([
      [true, false],
      [false, false],
    ])
  })

  it('an original whose segment is brought an epoch later is not the copy: the thief is', () => {
    const first = judge([{ number: 1, values: wave(0), delayMs: HOUR_MS }])[0]!
    expect(first).toMatchObject({ twin: NO_TWIN, isClone: false, isProven: false })
    const next = [
      { number: 1, values: wave(0), delayMs: HOUR_MS, remembered: 24, twin: first.twin },
      { number: 2, values: wave(0) },
    ]
    expect([isClone(next), isProven(next)]).toEqual([
      [true, false],
      [true, false],
    ])
  })

  it('a copy that comes epochs later is found', () => {
    const told = [
      { number: 1, values: wave(0), remembered: 24 },
      { number: 2, values: wave(0), delayMs: 30 * HOUR_MS },
    ]
    expect([isClone(told), isProven(told)]).toEqual([
      [false, true],
      [false, true],
    ])
  })

  it('whoever takes turns in being first is paid once all the same', () => {
    const turns = wave(0).map((steps, at): SlotValue => {
      const early = at % 2 === 0 ? 10_000 : -10_000
      return [START_SLOT + at, steps, at * HOUR_MS + early, 0, PROMPT + ESTABLISHED]
    })
    const honest = sayer({ number: 1, values: wave(0) })
    const thief = sayer({ number: 2, values: wave(0) })
    const taking = { ...thief, prints: [{ ...thief.prints[0]!, values: turns }] }
    const judged = findClones([honest, taking], ACKNOWLEDGE_MS)
    expect(judged.filter(item => item.isClone).length).toBe(1)
    expect(judged.some(item => item.isProven)).toBe(false)
  })

  it('nobody is covered by an accomplice who copies him', () => {
    const twin: TwinState = {
      of: toSubjectId('3'.padStart(64, '0')),
      equal: 90,
      later: 0,
      proven: 0,
      compared: 90,
    }
    let known = twin
    const found = Array.from({ length: 20 }, (_, at) => {
      const values = wave(0).slice(0, at + 4)
      const remembered = at + 3
      const [, thief] = judge([
        { number: 1, values, remembered },
        { number: 2, values, remembered, delayMs: ACKNOWLEDGE_MS + 1, twin: known },
      ])
      known = thief!.twin
      return thief!.isProven
    })
    expect(found.indexOf(true)).toBe(11)
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
    const found = wave(0).map((_, hour, all) => {
      const told = { values: all.slice(0, hour + 1), remembered: hour }
      const [, second] = judge([
        { number: 1, ...told },
        { number: 2, ...told, twin },
      ])
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
        const judged = judge(lists.map((list, index) => ({ number: index + 1, values: list })))
        for (const { twin } of judged) {
          expect(twin.equal <= twin.compared && twin.compared <= 96).toBe(true)
          expect(twin.proven <= twin.later && twin.later <= twin.equal).toBe(true)
        }
        const apart = lists.map((list, index) => list.map(value => value + index * 10))
        expect(
          isClone(apart.map((list, index) => ({ number: index + 1, values: list }))).some(copy => copy),
        ).toBe(false)
      }),
    )
  })
})
