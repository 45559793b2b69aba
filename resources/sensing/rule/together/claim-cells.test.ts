import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MessageId, type SubjectId, toSubjectId } from '../../../../protocol/ids.ts'
import type { SlotReading } from '../alone/slot-values.ts'
import { type Claimant, claimCells } from './claim-cells.ts'

const id = (number: number) => toSubjectId(number.toString(16).padStart(64, '0'))
const PLACES = { capacity: 2, declared: 1 }
const QUANTITIES = ['temperature', 'humidity', 'soundLevel'] as const

function reading(slot: number, isPrompt = true): SlotReading {
  const times = { arrivedAtMs: 0, lastAtMs: 0, fixedAtMs: 0 }
  const standing = { isPrompt, isCommitted: false, isEstablished: true, isDoubtful: false }
  return { slot, steps: 1, ...times, ...standing, messages: ['00' as MessageId] }
}

interface Made extends Partial<Omit<Claimant, 'id' | 'claims' | 'hasTold'>> {
  readonly number: number
  readonly says: readonly (readonly [quantity: string, slot: number, isPrompt?: boolean])[]
  readonly told?: readonly (readonly [quantity: string, slot: number])[]
}

function claimant({ number, says, told = [], ...rest }: Made): Claimant {
  const claims = Map.groupBy(says, ([quantity]) => quantity)
  return {
    id: id(number),
    cell: 'a',
    isVouched: false,
    placedAtMs: 0,
    isLast: false,
    ...rest,
    claims: new Map(
      [...claims].map(([name, all]) => [name, all.map(([, slot, prompt]) => reading(slot, prompt))]),
    ),
    hasTold: (quantity, slot) => told.some(([name, at]) => name === quantity && at === slot),
  }
}

const day = (quantity: string) => Array.from({ length: 24 }, (_, slot) => [quantity, slot] as const)
const paidOf = (made: readonly Made[], places = PLACES) => {
  const claimed = claimCells(made.map(claimant), places)
  const count = (of: SubjectId) =>
    [...(claimed.get(of)?.paid.values() ?? [])].reduce((sum, { length }) => sum + length, 0)
  return made.map(({ number }) => count(id(number)))
}

const says = fc.uniqueArray(fc.tuple(fc.constantFrom(...QUANTITIES), fc.nat(3), fc.boolean()), {
  maxLength: 12,
  selector: ([quantity, slot]) => `${quantity} ${slot}`,
})
const station = fc.record({ says, placedAtMs: fc.nat(3), isLast: fc.boolean() })

describe('claimCells', () => {
  it('noObservationIsPaidBeyondItsPlaces, and everything that was said is paid or beaten', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(station, fc.boolean()), { maxLength: 12 }), all => {
        const made = all.map(([one, isVouched], index) => ({ ...one, isVouched, number: index }))
        const claimed = claimCells(made.map(claimant), PLACES)
        for (const [isVouched, most] of [
          [true, PLACES.capacity],
          [false, PLACES.declared],
        ] as const) {
          const counts = new Map<string, number>()
          for (const { number, says: said } of made.filter(one => one.isVouched === isVouched)) {
            const { paid, beaten } = claimed.get(id(number))!
            const keys = [...paid].flatMap(([name, slots]) => slots.map(({ slot }) => `${name} ${slot}`))
            expect(keys.length + beaten).toBe(said.length)
            for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
          }
          expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(most)
        }
      }),
    )
  })

  it('theNumberOfIdentitiesNeverRaisesTheSum: one owner split into many, and many merged into one', () => {
    const part = fc.record({ says, placedAtMs: fc.integer({ min: 2, max: 5 }), isLast: fc.boolean() })
    const input = fc.tuple(
      fc.array(station, { maxLength: 5 }),
      fc.array(part, { minLength: 1, maxLength: 6 }),
    )
    fc.assert(
      fc.property(input, ([others, parts]) => {
        const beside = others.map((one, index) => ({ ...one, number: 100 + index }))
        const split = parts.map((one, index) => ({ ...one, number: index }))
        const union = new Map(
          parts
            .flatMap(one => one.says)
            .sort(([, , a], [, , b]) => Number(a) - Number(b))
            .map(one => [`${one[0]} ${one[1]}`, one]),
        )
        const merged: Made = {
          number: 0,
          says: [...union.values()],
          placedAtMs: Math.min(...parts.map(({ placedAtMs }) => placedAtMs)),
          isLast: parts.every(({ isLast }) => isLast),
        }
        const sum = (made: readonly Made[]) =>
          paidOf([...made, ...beside])
            .slice(0, made.length)
            .reduce((all, paid) => all + paid, 0)
        expect(sum(split)).toBeLessThanOrEqual(sum([merged]))
      }),
      { numRuns: 400 },
    )
  })

  it('twelveBoxesThatComeLaterPushNobodyOut, whatever they say besides', () => {
    const real = { number: 99, placedAtMs: 5, says: [...day('temperature'), ...day('humidity')] }
    const boxes = Array.from({ length: 12 }, (_, number) => {
      return { number, placedAtMs: 6, says: [...real.says, ...day('soundLevel')] }
    })
    const [own, ...theirs] = paidOf([real, ...boxes])
    expect([own, theirs.reduce((sum, paid) => sum + paid, 0)]).toEqual([48, 24])
    const vouched = { ...real, isVouched: true }
    expect(paidOf([vouched, ...boxes.map(box => ({ ...box, placedAtMs: 0 }))])[0]).toBe(48)
  })

  it('whoever waited for what others said, or is a copy, takes nothing from who did not', () => {
    const honest = { number: 1, placedAtMs: 9, says: [['temperature', 1]] as const }
    const late = { number: 2, placedAtMs: 0, says: [['temperature', 1, false]] as const }
    const copy = { number: 3, placedAtMs: 0, isLast: true, says: [['temperature', 1]] as const }
    expect(paidOf([late, copy, honest])).toEqual([0, 0, 1])
  })

  it('what was told before is told, and what is late of one’s own is not held against oneself', () => {
    const told = { number: 1, says: [], told: [['temperature', 1]] as const }
    const later = { number: 2, says: [['temperature', 1]] as const }
    expect(paidOf([told, later])).toEqual([0, 0])
    const waited = { number: 3, says: [['temperature', 1]] as const, told: [['temperature', 1]] as const }
    expect(paidOf([waited, { number: 4, says: [] }])).toEqual([1, 0])
  })

  it('what waits keeps its place, in that epoch and in the one in which it is judged', () => {
    const first = { number: 1, placedAtMs: 1 }
    const second = { number: 2, placedAtMs: 2, says: [['temperature', 1]] as const }
    const open = new Map([['temperature', [reading(1)]]])
    expect(paidOf([{ ...first, says: [], waits: open }, second])).toEqual([0, 0])
    const told = [['temperature', 1]] as const
    expect(
      paidOf([
        { ...first, says: told, told },
        { ...second, says: [], told },
      ]),
    ).toEqual([1, 0])
    // Who comes later and waits takes no place from who was there, nor does a copy that waits.
    const honest = { ...first, says: told }
    expect(paidOf([honest, { ...second, says: [], waits: open }])[0]).toBe(1)
    expect(paidOf([{ ...second, placedAtMs: 0, isLast: true, says: [], waits: open }, honest])[1]).toBe(1)
  })

  it('nothing is paid without a cell', () => {
    expect(paidOf([{ number: 1, cell: undefined, says: day('temperature') }])).toEqual([0])
  })
})
