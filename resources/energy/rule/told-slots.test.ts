/** What a home that commits gets, and what those get that repeat it, by the resource itself, whatever the epochs are. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  creditedWh,
  DAY,
  HOUR,
  meter,
  type Registers,
  report,
  runEpochs,
  type Said,
  START,
} from '../testing/meters.ts'
import { energy } from './resource.ts'

const MINUTE = 60_000
const uniform = energy({ retail: '0.22', feedIn: '0.05', settleAfter: '6h' })
const [home, copier] = [meter(2), meter(1)]
const DAYS = 9

/** Nine hours a day, each hour something else. */
const readings: readonly Registers[] = (() => {
  const said: Registers[] = []
  let made = 0
  for (let hour = 0; hour <= DAYS * 24; hour++) {
    if (hour % 24 > 8 && hour % 24 <= 17) made += 1000 + ((hour * 7919) % 2000)
    said.push({ at: START + hour * HOUR, generation: made })
  }
  return said
})()
const whole = BigInt(readings.at(-1)!.generation!)

interface Saying {
  readonly afterMs: number
  /** So long after the slot's end, and under that time; it does not commit unless said. */
  readonly committed?: { readonly afterMs: number; readonly underMs?: number }
}

function saidBy(by: typeof home, how: (hour: number) => Saying): readonly Said[] {
  return readings.map((reading, hour): Said => {
    const { afterMs, committed } = how(hour)
    const said = report(by, reading, reading.at + afterMs)
    if (committed === undefined) return said
    const slot = reading.at + (committed.underMs ?? 0)
    return { ...said, committed: { slot, atMs: reading.at + committed.afterMs } }
  })
}

const commits: Saying = { afterMs: 15 * MINUTE, committed: { afterMs: 4_000 } }

function credited(first: readonly Said[], second: readonly Said[], epochMs: number, inclusion = 1) {
  const epochs = ((DAYS + 2) * DAY) / epochMs
  const { outcomes } = runEpochs(uniform, [home, copier], [...first, ...second], {
    epochMs,
    epochs,
    inclusion,
  })
  const serious = outcomes
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'serious')
  return {
    parts: [home, copier].map(({ id }) => Number((creditedWh(outcomes, id) * 100n) / whole)),
    accused: new Set(serious.map(({ subject, code }) => `${subject} ${code}`)),
  }
}

/** What a dozen values are of nine days: the time until a copy is told. */
const UNTIL_TOLD = 25

describe.each([10 * MINUTE, HOUR, DAY])('epochs of %i ms', epochMs => {
  it('who commits has all of it, and a copy what it had before it was told', () => {
    const { parts, accused } = credited(
      saidBy(home, () => commits),
      saidBy(copier, () => ({ afterMs: 3 * HOUR + 7_000 })),
      epochMs,
    )
    expect(parts[0]).toBe(100)
    expect(parts[1]).toBeLessThan(UNTIL_TOLD)
    expect(accused).toEqual(new Set([`${copier.id} copies_another`]))
  })

  it('a commitment under another time than the reading’s is none: nobody guesses many times', () => {
    const { parts } = credited(
      saidBy(home, () => commits),
      saidBy(copier, () => ({ afterMs: 20 * MINUTE, committed: { afterMs: 5_000, underMs: 1 } })),
      epochMs,
    )
    expect(parts[0]).toBe(100)
    expect(parts[1]).toBeLessThan(UNTIL_TOLD)
  })

  it('both in time are one observation, and nobody is accused', () => {
    const { parts, accused } = credited(
      saidBy(home, () => commits),
      saidBy(copier, () => ({ afterMs: 20 * MINUTE, committed: { afterMs: 9 * MINUTE } })),
      epochMs,
    )
    expect(parts[0]).toBe(parts[1])
    expect(accused).toEqual(new Set())
  })
})

it('whoever turns, commits in one week and comes late in the next, is paid for one plant', () => {
  const inTurn = (turn: number) => (hour: number) =>
    Math.floor(hour / 48) % 2 === turn ? commits : { afterMs: 30 * HOUR }
  for (const epochMs of [HOUR, DAY]) {
    const { parts } = credited(saidBy(home, inTurn(0)), saidBy(copier, inTurn(1)), epochMs)
    expect(parts[0]! + parts[1]!).toBeLessThanOrEqual(100 + UNTIL_TOLD)
  }
})

it('whoWasLeftOutLosesNothingToWhoRepeatsIt: whatever epochs bring what it said in time', () => {
  const whenever = fc.array(fc.nat(3), { minLength: readings.length, maxLength: readings.length })
  const repeated = saidBy(copier, () => ({ afterMs: 16 * MINUTE }))
  fc.assert(
    fc.property(whenever, fc.constantFrom(HOUR, DAY), (leftOut, epochMs) => {
      const said = saidBy(home, () => commits).map((one, at) => ({ ...one, leftOut: leftOut[at]! }))
      const { parts, accused } = credited(said, repeated, epochMs, 4)
      expect(parts[0]).toBe(100)
      expect([...accused].filter(one => one.startsWith(home.id))).toEqual([])
    }),
    { numRuns: 10 },
  )
})
