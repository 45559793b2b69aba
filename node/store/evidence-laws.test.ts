import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { networkIdOf } from '../../protocol/chain-formats/network-id.ts'
import type { MessageId, SubjectId } from '../../protocol/ids.ts'
import { buildBatchTree } from '../../protocol/receipt/receipt-tree.ts'
import { PLACE } from '../../protocol/testing/sample-values.ts'
import { openSqliteCore, type SqliteCore } from './sqlite-core.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-laws-'))
afterAll(() => rmSync(folder, { recursive: true }))
const binding = { ...PLACE, genesisMs: 0, epochMs: 100 }
let files = 0

type Step =
  | { readonly kind: 'append'; readonly batch: readonly number[]; readonly arrivedAtMs: number }
  | { readonly kind: 'close' }
  | { readonly kind: 'reopen' }

const append = fc.record({
  kind: fc.constant('append' as const),
  batch: fc.array(fc.nat(20), { maxLength: 6 }),
  arrivedAtMs: fc.nat(500),
})
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    append,
    fc.record({ kind: fc.constant('close' as const) }),
    fc.record({ kind: fc.constant('reopen' as const) }),
  ),
  { maxLength: 12 },
)

it('aMessageIsInExactlyOneEpochAndBatchThoseOfItsFirstAnswer', () => {
  fc.assert(
    fc.property(steps, plan => {
      const options = { path: join(folder, `${files++}.db`), binding, denials: 1 }
      let core = openSqliteCore(options)
      let open = 0
      const told = new Map<number, number>()
      for (const step of plan) {
        if (step.kind === 'reopen') {
          core.close()
          core = openSqliteCore(options)
        } else if (step.kind === 'close') {
          const before = core.listEvidence(open, 0, 1_000).length
          expect(core.closeEpoch(open++).messages).toBe(before)
        } else {
          const { arrived } = core.append(step.batch.map(arrival), step.arrivedAtMs)
          expect(
            new Set(arrived.filter(({ repeated }) => !repeated).map(({ epoch }) => epoch)).size,
          ).toBeLessThan(2)
          for (const [index, { epoch, repeated }] of arrived.entries()) {
            const id = step.batch[index]!
            expect(repeated).toBe(told.has(id))
            if (!repeated) expect(epoch).toBeGreaterThanOrEqual(open)
            expect(epoch).toBe(told.get(id) ?? epoch)
            told.set(id, epoch)
          }
        }
      }
      const found = Array.from({ length: 20 }, (_, epoch) =>
        core.listEvidence(epoch, 0, 1_000).map(({ id }) => [id, epoch]),
      )
      expect(Object.fromEntries(found.flat())).toEqual(
        Object.fromEntries([...told].map(([id, epoch]) => [hex(id), epoch])),
      )
      expect(found.flat()).toHaveLength(told.size)
      for (const epoch of found.keys()) expectLog(core, epoch)
      core.close()
    }),
    { numRuns: 40 },
  )
})

/** The batches of an epoch are numbered from 1, hold each of its messages once, and have the roots that these make. */
function expectLog(core: SqliteCore, epoch: number): void {
  const stored = core.listEvidence(epoch, 0, 1_000)
  const batches = core.listBatches(epoch)
  expect(batches.map(({ number }) => number)).toEqual(batches.map((_, index) => index + 1))
  for (const { number, root, messages } of batches) {
    const entries = stored.filter(({ batch }) => batch === number)
    const rows = entries.map(({ id, arrivedAtMs }) => ({ message: id, epoch, arrivedAtMs }))
    rows.sort((a, b) => (a.message < b.message ? -1 : 1))
    expect(rows).toHaveLength(messages)
    expect(buildBatchTree(networkIdOf(PLACE), rows).root).toEqual(root)
  }
  expect(batches.reduce((sum, { messages }) => sum + messages, 0)).toBe(stored.length)
}

function arrival(id: number) {
  return { id: hex(id), subject: hex(99) as string as SubjectId, bytes: new Uint8Array([id]) }
}

function hex(number: number): MessageId {
  return number.toString(16).padStart(64, '0') as MessageId
}
