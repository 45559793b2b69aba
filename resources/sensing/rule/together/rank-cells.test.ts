import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSubjectId } from '../../../../protocol/ids.ts'
import { type Candidate, rankCells } from './rank-cells.ts'

const id = (number: number) => toSubjectId(number.toString(16).padStart(64, '0'))
const candidates = fc
  .array(
    fc.record({
      cell: fc.constantFrom('a', 'b'),
      promptScore: fc.bigInt({ min: 0n, max: 1n }),
      score: fc.bigInt({ min: 1n, max: 3n }),
      earns: fc.boolean(),
      placedAtMs: fc.nat(3),
      isVouched: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map(list =>
    list.map(({ earns, ...item }, index): Candidate => {
      return earns
        ? { ...item, id: id(index + 1) }
        : { ...item, promptScore: 0n, score: 0n, id: id(index + 1) }
    }),
  )

describe('rankCells', () => {
  it('noCellEarnsBeyondItsCapacityAndNoPlaceInItIsLeftEmpty', () => {
    fc.assert(
      fc.property(candidates, fc.integer({ min: 1, max: 5 }), (given, capacity) => {
        const ranks = rankCells(given, capacity)
        for (const cell of ['a', 'b']) {
          const able = given.filter(item => item.cell === cell && item.score > 0n)
          expect(able.filter(item => ranks.get(item.id)?.earns).length).toBe(Math.min(capacity, able.length))
        }
      }),
    )
  })

  it('nobodyIsPassedOverForALaterPlace, whatever it says, but for who is vouched for', () => {
    fc.assert(
      fc.property(candidates, fc.integer({ min: 1, max: 5 }), (given, capacity) => {
        const ranks = rankCells(given, capacity)
        for (const a of given) {
          for (const b of given) {
            if (a.cell !== b.cell || !ranks.get(b.id)?.earns || ranks.get(a.id)?.earns !== false) continue
            const order = (of: Candidate) => [
              of.isVouched ? 0 : 1,
              of.promptScore > 0n ? 0 : 1,
              of.placedAtMs,
            ]
            expect(order(a).join() >= order(b).join()).toBe(true)
          }
        }
      }),
    )
  })

  it('boxesThatComeLaterPushNobodyOut, however many they are and whatever they say', () => {
    const station = { id: id(99), cell: 'a', promptScore: 3n, score: 3n, placedAtMs: 5, isVouched: false }
    const boxes = Array.from({ length: 50 }, (_, index): Candidate => {
      return { id: id(index), cell: 'a', promptScore: 999n, score: 999n, placedAtMs: 6, isVouched: false }
    })
    expect(rankCells([...boxes, station], 1).get(station.id)).toMatchObject({ rank: 1, earns: true })
    const earlier = boxes.map(box => ({ ...box, placedAtMs: 0 }))
    const vouched = { ...station, isVouched: true }
    expect(rankCells([...earlier, vouched], 1).get(station.id)).toMatchObject({ rank: 1, earns: true })
  })

  it('who earns nothing takes nobody’s place', () => {
    const given = [
      { id: id(1), cell: 'a', promptScore: 0n, score: 0n, placedAtMs: 0, isVouched: false },
      { id: id(2), cell: 'a', promptScore: 0n, score: 5n, placedAtMs: 9, isVouched: false },
    ]
    expect(rankCells(given, 1)).toEqual(new Map([[id(2), { rank: 1, of: 1, earns: true }]]))
  })

  it('whoever waited for what others said takes nobody’s place who did not', () => {
    const given = [
      { id: id(1), cell: 'a', promptScore: 0n, score: 50n, placedAtMs: 0, isVouched: false },
      { id: id(2), cell: 'a', promptScore: 5n, score: 5n, placedAtMs: 9, isVouched: false },
    ]
    expect(rankCells(given, 1).get(id(2))?.earns).toBe(true)
    expect(rankCells(given, 1).get(id(1))?.earns).toBe(false)
  })
})
