/** Columns of windows and of verdicts give back what was put in. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { MessageId, SubjectId } from '../../protocol/ids.ts'
import type { KernelVerdict, SequenceWindow } from '../epoch.ts'
import { SequenceColumns } from './sequence-columns.ts'
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
