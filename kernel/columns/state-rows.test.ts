import fc from 'fast-check'
import { expect, it } from 'vitest'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { type SubjectId, toSubjectId } from '../../protocol/ids.ts'
import type { StateValue } from '../resource.ts'
import {
  encodedRowsOf,
  idsOf,
  openStateRows,
  plainStateOf,
  sharedRowsOf,
  writeStateRows,
} from './state-rows.ts'

const ids = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map(bytes => toSubjectId(Buffer.from(bytes).toString('hex')))
const value: fc.Arbitrary<StateValue> = fc.letrec<{ any: StateValue }>(tie => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.maxSafeInteger(),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), tie('any'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).any

it('rows look and encode like the plain record, here and in another thread', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(ids, value), { selector: ([id]) => id, maxLength: 90 }), all => {
      const writer = writeStateRows<StateValue>()
      for (const [id, its] of all) writer.put(id, its)
      const plain: Record<SubjectId, StateValue> = Object.fromEntries(all)
      const record = writer.record()
      const there = openStateRows(structuredClone(sharedRowsOf(record)!))
      for (const rows of [record, there]) {
        expect(Object.keys(rows)).toEqual(Object.keys(plain).sort())
        expect(rows).toEqual(plain)
        expect([...idsOf(rows)]).toEqual(Object.keys(plain).sort())
        expect(structuredClone(plainStateOf({ a: rows }))).toEqual({ a: plain })
        for (const [id, its] of all) expect([id in rows, rows[id]]).toEqual([true, its])
        expect(encodeCbor(encodedRowsOf(rows)!)).toEqual(encodeCbor(plain))
        expect(encodeCbor(rows)).toEqual(encodeCbor(plain))
      }
      const nobody = toSubjectId('5a'.repeat(32))
      expect([record[nobody], nobody in record]).toEqual([undefined, false])
    }),
    { numRuns: 60 },
  )
})

it('more of them than a piece of the encoding has are the same, and nothing is written into them', () => {
  const writer = writeStateRows<StateValue>()
  const plain: Record<string, StateValue> = {}
  for (let at = 0; at < 3_000; at++) {
    const id = toSubjectId((at * 7_919).toString(16).padStart(64, '0'))
    plain[id] = { counted: [at, at * at], upSinceMs: -at }
    writer.put(id, plain[id]!)
  }
  const record = writer.record()
  expect(encodeCbor({ devices: encodedRowsOf(record)! })).toEqual(encodeCbor({ devices: plain }))
  const [id] = Object.keys(plain) as [SubjectId]
  expect(() => Object.assign(record, { [id]: 1 })).toThrow(TypeError)
  expect(() => writer.put(id, null)).toThrow('is there already')
  expect(() => writeStateRows<StateValue>().put(id, 0.5)).toThrow('not a safe integer')
  expect(sharedRowsOf(plain)).toBe(undefined)
})
