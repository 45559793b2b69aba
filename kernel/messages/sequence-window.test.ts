import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_WINDOW, forgetGaps, highestOf, isFresh, MOST_RUNS, useSequence } from './sequence-window.ts'

const useAll = (numbers: readonly number[], atMs = 0) =>
  numbers.reduce((window, number) => useSequence(window, number, atMs), EMPTY_WINDOW)

describe('sequence window', () => {
  it('aNumberIsNeverUsedTwice, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { maxLength: 300 }), numbers => {
        const used = new Set<number>()
        let window = EMPTY_WINDOW
        for (const number of numbers) {
          expect(isFresh(window, number)).toBe(!used.has(number))
          if (used.has(number)) continue
          window = useSequence(window, number, 0)
          used.add(number)
          expect(highestOf(window)).toBe(Math.max(...used))
        }
      }),
    )
  })

  it('theOrderOfUseChangesNothing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(100)), numbers => {
        expect(useAll(numbers)).toEqual(useAll(numbers.toSorted((a, b) => a - b)))
      }),
    )
  })

  it('waits for a day of messages that another oracle has, and holds one run for it', () => {
    const later = Array.from({ length: 120 }, (_, at) => 1_320 + at)
    let window = useAll(later)
    expect(window).toEqual({ floor: -1, runs: [{ from: 1_320, to: 1_439, newestMs: 0 }] })
    for (let number = 0; number < 1_320; number++) {
      expect(isFresh(window, number)).toBe(true)
      window = useSequence(window, number, 0)
    }
    expect(window).toEqual({ floor: 1_439, runs: [] })
  })

  it('closes gaps with time, and no later one', () => {
    const window = useSequence(useSequence(EMPTY_WINDOW, 5, 1_000), 9, 2_000)
    expect(forgetGaps(window, 1_000)).toEqual(window)
    const closed = forgetGaps(window, 1_001)
    expect([4, 5, 6, 9, 10].filter(number => isFresh(closed, number))).toEqual([6, 10])
    expect(forgetGaps(window, 2_001)).toEqual({ floor: 9, runs: [] })
  })

  it('of whoever leaves very many gaps stays small, and the lowest are closed', () => {
    const window = useAll(Array.from({ length: MOST_RUNS + 10 }, (_, at) => 2 * at + 1))
    expect(window.runs).toHaveLength(MOST_RUNS)
    expect(isFresh(window, 0)).toBe(false)
    expect(isFresh(window, 2 * MOST_RUNS)).toBe(true)
  })

  it('takes the largest sequence number there is', () => {
    const window = useSequence(useSequence(EMPTY_WINDOW, 0, 0), Number.MAX_SAFE_INTEGER, 0)
    expect(isFresh(window, Number.MAX_SAFE_INTEGER)).toBe(false)
    expect(isFresh(window, Number.MAX_SAFE_INTEGER - 1)).toBe(true)
  })
})
