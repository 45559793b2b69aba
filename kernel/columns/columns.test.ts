/** Columns of windows and of verdicts give back what was put in. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeCbor, encodeCbor } from '../../protocol/cbor/cbor.ts'
import type { MessageId, SubjectId } from '../../protocol/ids.ts'
import type { KernelVerdict, SequenceWindow } from '../epoch.ts'
import type { Reputation } from '../reputation/record.ts'
import { ReputationColumns } from './reputation-columns.ts'
import { SequenceColumns } from './sequence-columns.ts'
import { SummaryMap } from './summary-map.ts'
import { createVerdictColumns } from './verdict-columns.ts'

const PLAIN = { noNullPrototype: true } as const
const id = fc.nat(150).map(number => String(number).padStart(64, '0') as SubjectId & MessageId)
const run = fc.record({ from: fc.nat(), to: fc.nat(), newestMs: fc.nat(2 ** 45) }, PLAIN)
const window = fc.record({ floor: fc.integer({ min: -1 }), runs: fc.array(run, { maxLength: 3 }) }, PLAIN)

it('a window for each subject, the last that was set, ascending by id', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(id, window), { maxLength: 300 }), all => {
      const columns = new SequenceColumns(all)
      const map = new Map<SubjectId, SequenceWindow>(all)
      const ascending = [...map].sort(([a], [b]) => (a < b ? -1 : 1))
      expect([...columns]).toStrictEqual(ascending)
      expect([[...columns.keys()], [...columns.values()], columns.size]).toEqual([
        ascending.map(([one]) => one),
        ascending.map(([, one]) => one),
        map.size,
      ])
      for (const [one, its] of map) expect([columns.has(one), columns.get(one)]).toEqual([true, its])
      expect(columns.get('f'.repeat(64) as SubjectId)).toBeUndefined()
      expect([...new SequenceColumns(columns)]).toStrictEqual(ascending)
      const rows = ascending.map(([one, { floor, runs }]) => [
        one,
        floor,
        runs.map(({ from, to, newestMs }) => [from, to, newestMs]),
      ])
      expect(encodeCbor(columns.encoded())).toEqual(encodeCbor(rows))
    }),
    { numRuns: 40 },
  )
})

it('a record of conduct for each subject, the last that was set, ascending by id; a copy is one of its own', () => {
  const finding = fc.record({ epoch: fc.nat(), code: fc.constantFrom('a', 'b'), weight: fc.nat() }, PLAIN)
  const record = fc.record(
    { good: fc.nat(), older: fc.nat(), findings: fc.array(finding, { maxLength: 2 }) },
    PLAIN,
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(id, record), { maxLength: 300 }), all => {
      const columns = new ReputationColumns(all)
      const ascending = [...new Map<SubjectId, Reputation>(all)].sort(([a], [b]) => (a < b ? -1 : 1))
      expect([...columns]).toStrictEqual(ascending)
      const rows = ascending.map(([one, { good, older, findings }]) => [
        ...[one, good, older],
        ...findings.flatMap(({ epoch, code, weight }) => [epoch, code, weight]),
      ])
      expect(encodeCbor(columns.encoded())).toEqual(encodeCbor(rows))
      const copy = new ReputationColumns(columns)
      const other = 'f'.repeat(64) as SubjectId
      copy.set(other, { good: 1, older: 2, findings: [] })
      for (const [one] of ascending) copy.set(one, { good: 0, older: 0, findings: [] })
      expect([...columns]).toStrictEqual(ascending)
      expect([columns.get(other), copy.get(other)?.older, copy.size]).toEqual([
        undefined,
        2,
        ascending.length + 1,
      ])
      const kept = columns.changed((its, subject) =>
        its.good % 2 === 0 ? undefined : { ...its, older: subject().length },
      )
      expect([...kept]).toStrictEqual(
        ascending.filter(([, { good }]) => good % 2 === 1).map(([one, its]) => [one, { ...its, older: 64 }]),
      )
    }),
    { numRuns: 40 },
  )
})

it('verdicts in the order in which they came, whatever they say', () => {
  const verdict = fc.oneof(
    fc.constant({ accepted: true as const, notes: [] }),
    fc.constant({
      accepted: true as const,
      notes: [{ code: 'late', outcome: 'fail' as const, facts: { at: 1 } }],
    }),
    fc.constant({ accepted: false as const, code: 'no', facts: { why: 'it' } }),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id, verdict), { maxLength: 200 }), fc.nat(200), (all, cut) => {
      const verdicts = all.map(([subject, message, said]): KernelVerdict => {
        return { subject, verdict: { ...said, message } }
      })
      const columns = createVerdictColumns()
      columns.add(verdicts.slice(0, cut))
      columns.add(verdicts.slice(cut))
      expect([...columns]).toStrictEqual(verdicts)
      expect(columns.length).toBe(verdicts.length)
    }),
    { numRuns: 40 },
  )
})

it('rows of more than a chunk encode as those of few, with whatever numbers there are', () => {
  const numbers = [
    0,
    23,
    24,
    255,
    256,
    65_535,
    65_536,
    2 ** 32 - 1,
    2 ** 32,
    Number.MAX_SAFE_INTEGER,
    -1,
    1.5,
  ]
  const all = Array.from({ length: 3_000 }, (_, index): [SubjectId, Reputation] => [
    String(index).padStart(64, '0') as SubjectId,
    { good: numbers[index % numbers.length]!, older: index, findings: [] },
  ])
  const rows = all.map(([one, { good, older }]) => [one, good, older])
  const bytes = encodeCbor(new ReputationColumns(all).encoded())
  expect(bytes).toEqual(encodeCbor(rows))
  expect(decodeCbor(bytes)).toEqual(rows)
})

it('summaries of parts in any order are a map, ascending, whoever is asked for', () => {
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 200 }), fc.nat(7), fc.array(id), (ids, parts, asked) => {
      const map = new SummaryMap()
      const cut = ids.map((one, at) => ({ part: at % (parts + 1), one }))
      for (let part = 0; part <= parts; part++) {
        const its = cut.filter(one => one.part === part).map(({ one }) => one)
        if (part % 2 === 0) map.addAll(its, its.map(Number))
        else
          map.addBlocks({
            ids: Uint8Array.from(its.flatMap(one => [...Buffer.from(one, 'hex')])),
            rows: 3,
            open: block => its.slice(block * 3, block * 3 + 3).map(Number),
          })
      }
      const ascending = ids.toSorted()
      expect([...map.inOrder()]).toEqual(ascending.map(one => [one, Number(one)]))
      expect([[...map.keys()], [...map.values()], map.size]).toEqual([
        ascending,
        ascending.map(Number),
        ids.length,
      ])
      for (const one of [...asked, ...ascending, ...ascending])
        expect([map.has(one), map.get(one)]).toEqual([
          ids.includes(one),
          ids.includes(one) ? Number(one) : undefined,
        ])
      map.clear()
      expect([map.size, [...map], asked.some(one => map.has(one))]).toEqual([0, [], false])
    }),
    { numRuns: 40 },
  )
})

it('a subject has its summary in one part alone', () => {
  const [a, b] = ['1', '2'].map(digit => digit.repeat(64) as SubjectId) as [SubjectId, SubjectId]
  const map = new SummaryMap()
  map.addAll([a, b], [1, 2])
  map.addAll([a], [3])
  expect(() => map.inOrder()).toThrow('is in two')
})
