/** One observation has one pay, whatever becomes of those who say it. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { HOUR, meter, START } from '../../testing/meters.ts'
import type { SlotTold } from '../told-slots.ts'
import type { Alike } from './alike-watch.ts'
import { payOnce } from './one-pay.ts'

const SLOTS = 6
const FACTS = { equalValues: 20, nearValues: 0, values: 20, repeatedValues: 20 }
const endOf = (slot: number) => START + (slot + 1) * HOUR

interface Standing {
  readonly vouched: readonly boolean[]
  /** Who is a copy of whom: positions. */
  readonly copies: readonly (readonly [number, number])[]
}

const number = (most: number) => fc.integer({ min: 0, max: most })
/** In each epoch something else is thought of three meters of one owner, or of three that nobody vouches for. */
const standings = (isVouchable: boolean) =>
  fc.record({
    vouched: fc.array(isVouchable ? fc.boolean() : fc.constant(false), { minLength: 3, maxLength: 3 }),
    copies: fc.array(fc.tuple(number(2), number(2)), { maxLength: 3 }),
  })
/** When each meter says each slot: the epoch, never before the slot's own. */
const delays = fc.array(fc.array(number(3), { minLength: SLOTS, maxLength: SLOTS }), {
  minLength: 3,
  maxLength: 3,
})

function mostPaid(
  owners: readonly number[],
  turns: readonly Standing[],
  delay: readonly (readonly number[])[],
) {
  const meters = owners.map((owner, index) => ({ ...meter(index + 1), owner: meter(owner).owner }))
  const told = meters.map(() => new Map<number, SlotTold>())
  const paid = new Array<number>(SLOTS).fill(0)
  for (let epoch = 0; epoch < SLOTS + 4; epoch++) {
    const { vouched, copies } = turns[epoch % turns.length]!
    const isSaidNow = (index: number, slot: number) => slot + delay[index]![slot]! === epoch
    for (const [index, slots] of told.entries())
      for (let slot = 0; slot < SLOTS; slot++)
        if (isSaidNow(index, slot)) slots.set(endOf(slot), toldAt(endOf(slot) + delay[index]![slot]! * HOUR))
    const pairs: readonly (readonly [number, number, boolean])[] = [
      [1, 0, false],
      [2, 0, false],
      [2, 1, false],
    ]
    const all = [...pairs, ...copies.filter(([a, b]) => a !== b).map(([a, b]) => [a, b, true] as const)]
    const alike = all.map(([a, b, isCopy]): Alike => {
      return { id: meters[a]!.id, other: meters[b]!.id, isEqual: true, isCopy, isProven: false, facts: FACTS }
    })
    const known = new Map<SubjectId, boolean>(meters.map(({ id }, index) => [id, vouched[index]!]))
    const pay = payOnce(alike, {
      meters: new Map(meters.map((subject, index) => [subject.id, { subject, told: new Map(told[index]) }])),
      madeAt: () => 1000,
      isVouched: id => known.get(id)!,
    })
    for (const [index, slots] of told.entries())
      for (let slot = 0; slot < SLOTS; slot++) {
        if (!isSaidNow(index, slot)) continue
        const part = pay.partOf(meters[index]!.id, { end: endOf(slot), gap: false })
        slots.set(endOf(slot), { ...slots.get(endOf(slot))!, paidPpm: part })
        paid[slot]! += part
      }
  }
  return Math.max(...paid)
}

function toldAt(atMs: number): SlotTold {
  return { fixedAtMs: atMs, readableAtMs: atMs, isCommitted: false, isSeen: true }
}

it('anObservationIsPaidOnceHoweverStandingsTurn, of one owner', () => {
  fc.assert(
    fc.property(fc.array(standings(true), { minLength: 1, maxLength: 5 }), delays, (turns, delay) => {
      expect(mostPaid([1, 1, 1], turns, delay)).toBeLessThanOrEqual(1_000_000)
    }),
  )
})

it('anObservationIsPaidOnceHoweverStandingsTurn, of several whom nobody vouches for', () => {
  fc.assert(
    fc.property(fc.array(standings(false), { minLength: 1, maxLength: 5 }), delays, (turns, delay) => {
      expect(mostPaid([1, 2, 3], turns, delay)).toBeLessThanOrEqual(1_000_000)
    }),
  )
})
