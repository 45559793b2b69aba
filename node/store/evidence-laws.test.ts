import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import type { MessageId, SubjectId } from '../../protocol/ids.ts'
import { openSqliteCore } from './sqlite-core.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-laws-'))
afterAll(() => rmSync(folder, { recursive: true }))
const binding = { chainId: 1, settlement: '0x', genesisMs: 0, epochMs: 100 }
let files = 0

type Step =
  | { readonly kind: 'append'; readonly batch: readonly (readonly [id: number, arrivedAtMs: number])[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'reopen' }

const append = fc.record({
  kind: fc.constant('append' as const),
  batch: fc.array(fc.tuple(fc.nat(20), fc.nat(500)), { maxLength: 6 }),
})
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    append,
    fc.record({ kind: fc.constant('close' as const) }),
    fc.record({ kind: fc.constant('reopen' as const) }),
  ),
  { maxLength: 12 },
)

it('aMessageIsInExactlyOneEpochThatOfItsFirstAnswer', () => {
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
          const arrived = core.append(step.batch.map(([id, at]) => arrival(id, at)))
          for (const [index, { epoch, repeated }] of arrived.entries()) {
            const [id] = step.batch[index]!
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
      core.close()
    }),
    { numRuns: 40 },
  )
})

function arrival(id: number, arrivedAtMs: number) {
  return { id: hex(id), subject: hex(99) as string as SubjectId, arrivedAtMs, bytes: new Uint8Array([id]) }
}

function hex(number: number): MessageId {
  return number.toString(16).padStart(64, '0') as MessageId
}
