/** Rows as they are asked for are the rows that a part has when it is read at once, and what that refuses is refused. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Evidence } from '../evidence.ts'
import { GENESIS_MS, makeSigners, say } from '../testing/fixtures.ts'
import { EVIDENCE, readEvidence } from './bundle.ts'
import { hashOfPart, type Part, type PartEntry, partition } from './parts.ts'
import { readWith } from './read-parts.ts'
import { streamEvidence } from './stream-evidence.ts'

let evidence: readonly Evidence[]

beforeAll(async () => {
  const said = makeSigners(8).flatMap(signer =>
    [1, 300, 70_000].map(sequence => {
      const timeMs = GENESIS_MS + sequence
      return say({ signer, sequence, points: sequence % 7, timeMs, arrivedAtMs: sequence === 1 ? 7 : timeMs })
    }),
  )
  evidence = await Promise.all(said)
})

const rowsAt = (parts: readonly Part[], entries: readonly PartEntry[], limit: number) => {
  const bytesOf = (_hash: string, entry: PartEntry) => parts[entries.indexOf(entry)]!.bytes
  return {
    whole: () => readWith(readEvidence(entries, limit), bytesOf),
    streamed: () => [...readWith(streamEvidence(entries, limit), bytesOf).grouped],
  }
}

/** Parts of one prefix together, as a bundle reads them. */
const groups = (parts: readonly Part[]) => [...Map.groupBy(parts, ({ entry }) => entry.prefix).values()]

describe('a part read a row at a time', () => {
  it('has the rows of the part, also where one subject fills several', () => {
    for (const limit of [100_000, 1_200, 500, 300]) {
      const parts = [...partition(EVIDENCE, evidence, limit)]
      const rows = groups(parts).flatMap(its => {
        const { whole, streamed } = rowsAt(
          its,
          its.map(({ entry }) => entry),
          limit,
        )
        expect(streamed()).toEqual(whole())
        return streamed()
      })
      expect(rows).toHaveLength(evidence.length)
      expect(groups(parts).some(its => its.length > 1)).toBe(limit < 800)
    }
  })

  it('refuses what is not as it was written, wherever a byte was changed, put in or left out', () => {
    const [part] = [...partition(EVIDENCE, evidence, 100_000)]
    const refused = (read: () => unknown) => {
      try {
        read()
        return false
      } catch {
        return true
      }
    }
    fc.assert(
      fc.property(fc.nat(part!.bytes.length - 1), fc.nat(255), fc.nat(2), (at, byte, how) => {
        const before = [...part!.bytes]
        before.splice(at, how === 1 ? 0 : 1, ...(how === 2 ? [] : [byte]))
        const bytes = Uint8Array.from(before)
        const entry = { ...part!.entry, bytes: bytes.length, hash: hashOfPart(bytes) }
        const { whole, streamed } = rowsAt([{ entry, bytes }], [entry], 100_000)
        expect(refused(streamed)).toBe(refused(whole))
        if (!refused(whole)) expect(streamed()).toEqual(whole())
      }),
      { numRuns: 150 },
    )
  })

  it('refuses other bytes than those that are named, and rows that do not begin as it is said', () => {
    const [part] = [...partition(EVIDENCE, evidence, 100_000)]
    const entryOf = (change: Partial<PartEntry>) => ({ ...part!.entry, ...change })
    const wrong = [{ bytes: 3 }, { hash: hashOfPart(new Uint8Array()) }, { rows: 3 }, { rows: 99 }]
    for (const change of [...wrong, { prefix: '01'.repeat(30) }]) {
      const entry = entryOf(change)
      const { whole, streamed } = rowsAt([{ entry, bytes: part!.bytes }], [entry], 100_000)
      expect(whole).toThrow(TypeError)
      expect(streamed).toThrow(TypeError)
    }
  })
})
