import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSubjectId } from '../../protocol/ids.ts'
import type { Reward } from '../epoch.ts'
import type { Finding } from '../resource.ts'
import { account } from '../testing/fixtures.ts'
import type { EndedHold, HeldReward } from './held-reward.ts'
import { heldTotal, hold, releasedOf } from './hold.ts'

const DAY_MS = 86_400_000
const id = (number: number) => toSubjectId(number.toString(16).padStart(64, '0'))

interface Day {
  readonly earns: readonly (readonly [subject: number, owner: number, code: string, held: bigint])[]
  readonly agrees: readonly (readonly [subject: number, code: string])[]
  readonly finds: readonly number[]
  readonly refutes: readonly (readonly [subject: number, code: string])[]
}

const law = fc.constantFrom('too_new', 'too_lonely')
const code = fc.constantFrom('too_new', 'too_lonely', 'too_lonely too_new')
const someone = fc.integer({ min: 1, max: 3 })
const day: fc.Arbitrary<Day> = fc.record({
  earns: fc.array(fc.tuple(someone, someone, code, fc.bigInt(0n, 10n ** 20n)), { maxLength: 4 }),
  agrees: fc.array(fc.tuple(someone, law), { maxLength: 1 }),
  finds: fc.array(someone, { maxLength: 1 }),
  refutes: fc.array(fc.tuple(someone, law), { maxLength: 1 }),
})

function live(days: readonly Day[], { epochMs = DAY_MS, releaseAfterMs = 30 * DAY_MS } = {}) {
  let held: readonly HeldReward[] = []
  const ended: (EndedHold & { readonly on: number })[] = []
  for (const [index, { earns, agrees, finds, refutes }] of days.entries()) {
    const rewards = earns.map(
      ([subject, owner, holdCode, held]) =>
        ({
          subject: id(subject),
          owner: account(owner),
          held,
          waits: held === 0n ? [] : [{ code: holdCode, amount: held }],
        }) as unknown as Reward,
    )
    const findings = finds.map(
      (subject): Finding => ({
        subject: id(subject),
        code: 'x',
        severity: 'serious',
        messages: [],
        facts: {},
      }),
    )
    const releases = agrees.map(([subject, code]) => ({ subject: id(subject), code }))
    const forfeits = refutes.map(([subject, code]) => ({ subject: id(subject), code }))
    const step = hold({
      prior: held,
      rewards,
      releases,
      forfeits,
      findings,
      releaseAfterMs,
      startMs: index * epochMs,
      endMs: (index + 1) * epochMs,
    })
    held = step.held
    ended.push(...step.ended.map(row => ({ ...row, on: index })))
  }
  return { held, ended }
}

const QUIET: Day = { earns: [], agrees: [], finds: [], refutes: [] }

describe('a reward that waits', () => {
  it('heldAndReleasedAndForfeitedIsWhatWasPutIn', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 60 }), days => {
        const { held, ended } = live(days)
        const put = days.flatMap(({ earns }) => earns).reduce((sum, [, , , amount]) => sum + amount, 0n)
        expect(heldTotal(held) + heldTotal(ended)).toBe(put)
      }),
    )
  })

  it('nobodyWaitsForEver: not longer than the rules say and a tenth', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(DAY_MS, DAY_MS / 24), (first, epochMs) => {
        const epochs = Math.ceil((34 * DAY_MS) / epochMs)
        const { held, ended } = live([first, ...Array.from({ length: epochs }, () => QUIET)], { epochMs })
        expect(held).toEqual([])
        for (const { end, on } of ended)
          if (end === 'vested') expect(on * epochMs).toBeGreaterThanOrEqual(29 * DAY_MS)
      }),
    )
  })

  it('is released when something independent agrees, of that reason alone', () => {
    const earns = [
      [1, 1, 'too_new', 5n],
      [1, 1, 'too_lonely', 7n],
      [2, 2, 'too_new', 9n],
    ] as const
    const { held, ended } = live([
      { ...QUIET, earns },
      { ...QUIET, agrees: [[1, 'too_new']] },
    ])
    expect(ended).toMatchObject([{ subject: id(1), owner: account(1), amount: 5n, end: 'agreed', on: 1 }])
    expect(heldTotal(held)).toBe(16n)
  })

  it('waits for all laws that hold it: each that is released is struck out, the last one pays', () => {
    const earns = [
      [1, 1, 'not_vouched too_lonely', 5n],
      [1, 1, 'too_lonely', 7n],
    ] as const
    const first: Day = { ...QUIET, agrees: [[1, 'not_vouched']] }
    const struck = live([{ ...QUIET, earns }, first])
    expect(struck.ended).toEqual([])
    expect(struck.held).toMatchObject([{ code: 'too_lonely', amount: 12n }])
    const { held, ended } = live([{ ...QUIET, earns }, first, { ...QUIET, agrees: [[1, 'too_lonely']] }])
    expect(held).toEqual([])
    expect(ended).toMatchObject([{ code: 'too_lonely', amount: 12n, end: 'agreed' }])
    const refuted = live([
      { ...QUIET, earns },
      { ...QUIET, refutes: [[1, 'not_vouched']] },
    ])
    expect(refuted.ended).toMatchObject([{ code: 'not_vouched too_lonely', amount: 5n, end: 'forfeited' }])
    expect(refuted.held).toMatchObject([{ code: 'too_lonely', amount: 7n }])
  })

  it('is forfeited where something serious is found of its device, and paid to nobody', () => {
    const earns = [
      [1, 1, 'too_new', 5n],
      [2, 2, 'too_new', 9n],
    ] as const
    const { held, ended } = live([
      { ...QUIET, earns },
      { ...QUIET, finds: [1], agrees: [[1, 'too_new']] },
    ])
    expect(ended).toMatchObject([{ subject: id(1), amount: 5n, end: 'forfeited' }])
    expect([releasedOf(ended), heldTotal(held)]).toEqual([[], 9n])
  })

  it('is forfeited where something independent speaks against it, of that reason alone, and nobody is accused', () => {
    const earns = [
      [1, 1, 'too_new', 5n],
      [1, 1, 'too_lonely', 7n],
      [2, 2, 'too_new', 9n],
    ] as const
    const { held, ended } = live([
      { ...QUIET, earns },
      { ...QUIET, refutes: [[1, 'too_new']] },
    ])
    expect(ended).toMatchObject([{ subject: id(1), amount: 5n, end: 'forfeited' }])
    expect([releasedOf(ended), heldTotal(held)]).toEqual([[], 16n])
  })

  it('is of whoever had the device, also when it is sold or gone', () => {
    const { ended } = live([
      { ...QUIET, earns: [[1, 3, 'too_new', 5n]] },
      ...Array.from({ length: 40 }, () => QUIET),
    ])
    expect(ended).toMatchObject([{ owner: account(3), amount: 5n, end: 'vested' }])
  })

  it('theStateIsBounded: at most twelve rows for a device, owner and reason, however long it earns', () => {
    const earns = [[1, 1, 'too_new', 1n]] as const
    const { held } = live(
      Array.from({ length: 24 * 90 }, () => ({ ...QUIET, earns })),
      { epochMs: DAY_MS / 24 },
    )
    expect(held.length).toBeLessThanOrEqual(12)
  })
})
