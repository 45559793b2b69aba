import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSubjectId } from '../../../../protocol/ids.ts'
import { COMMITTED, ESTABLISHED, NO_TWIN, PROMPT, type SlotValue, type TwinState } from '../state.ts'
import { findClones, type Sayer } from './find-clones.ts'

interface Told {
  readonly number: number
  readonly values: readonly number[]
  /** When it could be read, after the interval began. */
  readonly delayMs?: number
  /** It had committed to it so long before that. */
  readonly aheadMs?: number
  readonly isSeen?: boolean
  readonly isVouched?: boolean
  readonly cell?: string
  /** How many of the values are remembered, from the first on. */
  readonly remembered?: number
  readonly twin?: TwinState
}

const START_SLOT = 1000
const HOUR_MS = 3_600_000
/** An arrival may be misdated by a minute. */
const ACKNOWLEDGE_MS = 60_000

function sayer(told: Told): Sayer {
  const { number, values, delayMs = 0, aheadMs, isSeen = true, remembered = 0, twin = NO_TWIN } = told
  const standing = PROMPT + (isSeen ? ESTABLISHED : 0) + (aheadMs === undefined ? 0 : COMMITTED)
  const all = values.map(
    (steps, at): SlotValue => [START_SLOT + at, steps, at * HOUR_MS + delayMs, 0, standing, aheadMs ?? 0],
  )
  const fresh = new Set(all.slice(remembered).map(([slot]) => slot))
  const id = toSubjectId(number.toString(16).padStart(64, '0'))
  const prints = [{ quantity: 'temperature', values: all, fresh, ownStep: 1 }]
  const claim = told.cell ?? id
  return { id, claim, prints, isVouched: told.isVouched ?? false, twin, overtaken: NO_TWIN }
}

const wave = (shift: number) =>
  Array.from({ length: 24 }, (_, hour) => Math.round(100 + 50 * Math.sin((hour + shift) / 4)))
const judge = (told: readonly Told[]) => findClones(told.map(sayer), ACKNOWLEDGE_MS)
const shares = (told: readonly Told[]) => judge(told).map(item => item.sharePpm)
const isProven = (told: readonly Told[]) => judge(told).map(item => item.isProven)
const [ALL, HALF] = [1_000_000, 500_000]

describe('equal series', () => {
  it('share one pay, whoever came first and whoever is senior; nobody is accused, one is heard', () => {
    for (const delayMs of [0, 1, ACKNOWLEDGE_MS + 1, 5 * HOUR_MS]) {
      const [late, first] = [
        { number: 1, values: wave(0), delayMs },
        { number: 2, values: wave(0) },
      ]
      for (const told of [
        [late, first],
        [first, late],
      ]) {
        expect([shares(told), isProven(told)]).toEqual([
          [HALF, HALF],
          [false, false],
        ])
        expect(judge(told).filter(({ isHeard }) => isHeard).length).toBe(1)
      }
    }
  })

  it('are paid once where their cell pays one of them anyway', () => {
    const told = [
      { number: 1, values: wave(0), cell: 'a' },
      { number: 2, values: wave(0), cell: 'a' },
    ]
    expect(shares(told)).toEqual([ALL, ALL])
    expect(shares([...told, { number: 3, values: wave(0), cell: 'b' }])).toEqual([HALF, HALF, HALF])
  })

  it('are paid to those that are vouched for', () => {
    const told = [
      { number: 1, values: wave(0) },
      { number: 2, values: wave(0), isVouched: true },
      { number: 3, values: wave(0), isVouched: true },
    ]
    expect([shares(told), isProven(told)]).toEqual([
      [0, HALF, HALF],
      [false, false, false],
    ])
  })

  it('of many copies all together are paid once', () => {
    const copies = Array.from({ length: 30 }, (_, index) => ({
      number: index + 1,
      values: wave(0),
      delayMs: (index * 7919) % 30,
    }))
    expect(shares(copies).reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(ALL)
    expect(judge(copies).filter(({ isHeard }) => isHeard).length).toBe(1)
  })
})

describe('a series that was committed to', () => {
  const committed = { number: 2, values: wave(0), delayMs: HOUR_MS, aheadMs: HOUR_MS }

  it('is the original: whoever was fixed when it could be read gets nothing, and is accused beyond what arrivals can be misdated', () => {
    for (const [delayMs, proven] of [
      [HOUR_MS + 1, false],
      [HOUR_MS + ACKNOWLEDGE_MS, false],
      [HOUR_MS + ACKNOWLEDGE_MS + 1, true],
    ] as const) {
      const told = [{ number: 1, values: wave(0), delayMs, isVouched: true }, committed]
      expect([shares(told), isProven(told)]).toEqual([
        [0, ALL],
        [proven, false],
      ])
    }
  })

  it('of two that could not read each other both are paid one pay, and nobody is accused', () => {
    for (const delayMs of [0, HOUR_MS]) {
      const told = [{ number: 1, values: wave(0), delayMs }, committed]
      expect([shares(told), isProven(told)]).toEqual([
        [HALF, HALF],
        [false, false],
      ])
    }
  })

  it('proves nothing where no quorum saw it arrive', () => {
    const told = [{ number: 1, values: wave(0), delayMs: 3 * HOUR_MS, isSeen: false }, committed]
    expect(isProven(told)).toEqual([false, false])
  })

  it('nobodyWhoCommittedBeforeTheOtherCouldBeReadIsEverTheCopy', () => {
    const timing = fc.record({
      delayMs: fc.integer({ min: 0, max: 4 * HOUR_MS }),
      aheadMs: fc.option(fc.integer({ min: 0, max: 4 * HOUR_MS }), { nil: undefined }),
    })
    fc.assert(
      fc.property(timing, timing, (a, b) => {
        const of = (number: number, { delayMs, aheadMs }: typeof a) => ({
          number,
          values: wave(0),
          delayMs,
          ...(aheadMs === undefined ? {} : { aheadMs: Math.min(aheadMs, delayMs) }),
        })
        const told = [of(1, a), of(2, b)]
        const fixed = (one: Told) => one.delayMs! - (one.aheadMs ?? 0)
        for (const [own, other] of [
          [0, 1],
          [1, 0],
        ] as const)
          if (fixed(told[own]!) <= told[other]!.delayMs) {
            expect(judge(told)[own]!.sharePpm).toBeGreaterThan(0)
            expect(judge(told)[own]!.isProven).toBe(false)
          }
      }),
    )
  })

  it('an original whose segment is brought an epoch later is not the copy: the thief is', () => {
    const late = HOUR_MS + ACKNOWLEDGE_MS + 1
    const first = judge([{ number: 1, values: wave(0), delayMs: late }])[0]!
    expect(first).toMatchObject({ twin: NO_TWIN, sharePpm: ALL, isProven: false })
    const next = [{ number: 1, values: wave(0), delayMs: late, remembered: 24, twin: first.twin }, committed]
    expect([shares(next), isProven(next)]).toEqual([
      [0, ALL],
      [true, false],
    ])
  })

  it('nobody is covered by an accomplice who copies him', () => {
    let known: TwinState = {
      of: toSubjectId('3'.padStart(64, '0')),
      equal: 90,
      later: 0,
      proven: 0,
      compared: 90,
    }
    const found = Array.from({ length: 20 }, (_, at) => {
      const values = wave(0).slice(0, at + 4)
      const remembered = at + 3
      const [, thief] = judge([
        { ...committed, values, remembered },
        { number: 5, values, remembered, delayMs: 3 * HOUR_MS, twin: known },
      ])
      known = thief!.twin
      return thief!.isProven
    })
    expect(found.indexOf(true)).toBeGreaterThanOrEqual(11)
    expect(found.at(-1)).toBe(true)
  })
})

describe('what tells', () => {
  it('a value here and there changed does not hide a copy; half of them is another series', () => {
    const changed = (every: number) => wave(0).map((value, hour) => (hour % every === 0 ? value + 1 : value))
    const beside = (values: readonly number[]) =>
      shares([
        { number: 1, values: wave(0) },
        { number: 2, values },
      ])
    expect(beside(changed(23))).toEqual([HALF, HALF])
    expect(beside(changed(4))).toEqual([ALL, ALL])
  })

  it('standing still together is no copying, and neither is moving by a step of coarse sensors', () => {
    const still = Array.from({ length: 24 }, () => 7)
    const coarse = Array.from({ length: 24 }, (_, hour) => 10 * Math.floor(hour / 6))
    for (const values of [still, coarse]) {
      const told = [1, 2].map(number => sayer({ number, values }))
      const rough = told.map(one => ({
        ...one,
        prints: one.prints.map(print => ({ ...print, ownStep: 10 })),
      }))
      expect(findClones(rough, ACKNOWLEDGE_MS).map(({ sharePpm }) => sharePpm)).toEqual([ALL, ALL])
    }
  })

  it('is found in epochs of one reading, too, and in whatever epoch it comes', () => {
    let twin: TwinState = NO_TWIN
    const found = wave(0).map((_, hour, all) => {
      const told = { values: all.slice(0, hour + 1), remembered: hour }
      const [, second] = judge([
        { number: 1, ...told },
        { number: 2, ...told, twin },
      ])
      twin = second!.twin
      return second!.sharePpm < ALL
    })
    expect(found.slice(14).every(copy => copy)).toBe(true)
    const later = [
      { number: 1, values: wave(0), remembered: 24 },
      { number: 2, values: wave(0), delayMs: 30 * HOUR_MS },
    ]
    expect(shares(later)).toEqual([HALF, HALF])
  })

  it('stationsWithNothingInCommonAreNoCopiesAndCountsStayBounded', () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 })
    fc.assert(
      fc.property(fc.array(values, { maxLength: 8 }), lists => {
        const judged = judge(lists.map((list, index) => ({ number: index + 1, values: list })))
        for (const { twin } of judged) {
          expect(twin.equal <= twin.compared && twin.compared <= 96).toBe(true)
          expect(twin.proven <= twin.later && twin.later <= twin.equal).toBe(true)
        }
        const apart = lists.map((list, index) => list.map(value => value + index * 10))
        const alone = shares(apart.map((list, index) => ({ number: index + 1, values: list })))
        expect(alone.every(share => share === ALL)).toBe(true)
      }),
    )
  })
})
