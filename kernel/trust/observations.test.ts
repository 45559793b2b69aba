import fc from 'fast-check'
import { expect, it } from 'vitest'
import { copiesIn, groupsOf, observationsOf, type Same } from './observations.ts'

const same = (id: string, other: string): Same<string> => ({ id, other, isCopy: false })
const repeats = (id: string, other: string): Same<string> => ({ id, other, isCopy: true })

it('a copy is who repeats somebody who is none, through however many others', () => {
  expect([...copiesIn([repeats('c', 'b'), repeats('b', 'a'), same('a', 'd')])].sort()).toEqual(['b', 'c'])
  expect([...copiesIn([same('a', 'b')])]).toEqual([])
})

it('those that repeat each other in turn are one observation, until somebody is found whom one of them repeats', () => {
  const turn = [repeats('a', 'b'), repeats('b', 'c'), repeats('c', 'a')]
  expect([...copiesIn(turn)]).toEqual([])
  expect([...observationsOf(turn, copiesIn(turn)).get('a')!].sort()).toEqual(['a', 'b', 'c'])
  expect([...copiesIn([...turn, repeats('b', 'v')])].sort()).toEqual(['a', 'b', 'c'])
})

it('groups are the same in whatever order', () => {
  const pairs = fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.boolean()), { maxLength: 12 })
  fc.assert(
    fc.property(pairs, fc.infiniteStream(fc.nat(1000)), (told, random) => {
      const all = told.map(([id, other, isCopy]) => ({ id, other, isCopy }))
      const mixed = all
        .map(pair => ({ pair, at: random.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ pair }) => pair)
      const shown = (groups: ReadonlyMap<number, ReadonlySet<number>>) =>
        [...groups].map(([id, group]) => [id, [...group].sort()]).sort(([a], [b]) => Number(a) - Number(b))
      expect(shown(groupsOf(mixed))).toEqual(shown(groupsOf(all)))
      expect([...copiesIn(mixed)].sort()).toEqual([...copiesIn(all)].sort())
    }),
  )
})

it('aCopyTakesNothingThroughOthers: whoever stands behind copies of somebody is not alike to it', () => {
  const behind = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.boolean()), { maxLength: 20 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), behind, (copies, told) => {
      const own = Array.from({ length: copies }, (_, index) => repeats(`copy ${index}`, 'victim'))
      const others = told.map(([id, other, isCopy]) => ({
        id: id < copies ? `copy ${id}` : `other ${id}`,
        other: other < copies ? `copy ${other}` : `other ${other}`,
        isCopy,
      }))
      const pairs = [...others, ...own]
      expect(observationsOf(pairs, copiesIn(pairs)).has('victim')).toBe(false)
    }),
  )
})

it('a chain of a hundred thousand, told from its end, is copies of its beginning; a crowd that says the same is one group', () => {
  const MANY = 100_000
  const chain = Array.from({ length: MANY }, (_, index) =>
    repeats(String(MANY - index), String(MANY - index - 1)),
  )
  expect(copiesIn(chain).size).toBe(MANY)
  const crowd = Array.from({ length: MANY }, (_, index) => same(String(index + 1), String(index)))
  expect(groupsOf(crowd).get('0')!.size).toBe(MANY + 1)
  const hub = Array.from({ length: MANY }, (_, index) => same(String(index + 1), '0'))
  expect(groupsOf(hub).get(String(MANY))!.size).toBe(MANY + 1)
})
