import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { MessageId } from '../ids.ts'
import { createEvidenceColumns } from './evidence-columns.ts'
import { type EvidenceEntry, evidenceRoot } from './evidence-tree.ts'

const hex = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(bytes => Buffer.from(bytes).toString('hex'))
/** Some begin alike. */
const alike = fc.nat(0xffff).map(number => `${'ab'.repeat(30)}${number.toString(16).padStart(4, '0')}`)
const entries = fc.uniqueArray(
  fc.record({ id: fc.oneof(hex, alike) as fc.Arbitrary<MessageId>, arrivedAtMs: fc.nat(2 ** 40) }),
  { selector: ({ id }) => id, maxLength: 60 },
)
const ascending = (all: readonly EvidenceEntry[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1))

it('inAnyOrderAndCutAnywhere: the root is that of the tree', () => {
  fc.assert(
    fc.property(entries, fc.nat(60), (all, cut) => {
      const columns = createEvidenceColumns()
      columns.add(all.slice(cut))
      columns.add(all.slice(0, cut))
      expect(columns.length).toBe(all.length)
      expect(columns.root()).toBe(evidenceRoot(ascending(all)))
    }),
  )
})

it('grows past its first room, and refuses an id that comes twice', () => {
  const many = Array.from({ length: 3_000 }, (_, index) => ({
    id: (((index * 7_919) % 3_001) + 1).toString(16).padStart(64, '0') as MessageId,
    arrivedAtMs: index,
  }))
  const columns = createEvidenceColumns()
  columns.add(many)
  expect(columns.root()).toBe(evidenceRoot(ascending(many)))
  columns.add(many.slice(0, 1))
  expect(() => columns.root()).toThrow('each id stands once')
})

it('refuses the ids of the sentinels, as the tree does', () => {
  for (const byte of ['00', 'ff']) {
    const columns = createEvidenceColumns()
    columns.add([{ id: byte.repeat(32) as MessageId, arrivedAtMs: 1 }])
    expect(() => columns.root()).toThrow('each id stands once')
  }
})
