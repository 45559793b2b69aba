import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Hash, toAddress } from '../ids.ts'
import { codeOf, toHash, toHex } from '../testing/hex.ts'
import { PLACE } from '../testing/sample-values.ts'
import { decodeNet, encodeNet, genesisHashOf, networkIdOf, type Place } from './network-id.ts'

const hashes = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toHash)
const places: fc.Arbitrary<Place> = fc.record({
  chainId: fc.maxSafeNat(),
  settlement: fc.uint8Array({ minLength: 20, maxLength: 20 }).map(bytes => toAddress(`0x${toHex(bytes)}`)),
  genesisHash: hashes,
})

// That ids are what Solidity computes is held against viem in contract-vectors.test.ts.
describe('a network’s id', () => {
  it('is another on another chain, under another Settlement, and for every launch', () => {
    fc.assert(
      fc.property(places, places, (a, b) => {
        const changed: Place[] = [
          { ...a, chainId: b.chainId },
          { ...a, settlement: b.settlement },
          { ...a, genesisHash: b.genesisHash },
        ]
        const other = changed.filter(
          place =>
            place.chainId !== a.chainId ||
            place.settlement !== a.settlement ||
            place.genesisHash !== a.genesisHash,
        )
        for (const place of other) expect(networkIdOf(place)).not.toBe(networkIdOf(a))
      }),
      { numRuns: 50 },
    )
  })

  it('a launch of the same rules at another block, or for another start, is another genesis', () => {
    const launch = { blockHash: PLACE.genesisHash, blockTime: 1, start: 2, rules: PLACE.genesisHash }
    const other: Hash = `0x${'11'.repeat(32)}`
    const changed = [
      launch,
      ...[{ blockHash: other }, { blockTime: 2 }, { start: 1 }, { rules: other }].map(change => ({
        ...launch,
        ...change,
      })),
    ]
    expect(new Set(changed.map(genesisHashOf)).size).toBe(5)
  })

  it('is carried in 33 bytes with the version before it', () => {
    fc.assert(
      fc.property(hashes, network => {
        const bytes = encodeNet(network)
        expect(toHex(bytes)).toBe(`02${network.slice(2)}`)
        expect(decodeNet(bytes)).toBe(network)
      }),
    )
    for (const first of [0, 1, 3, 255])
      expect(codeOf(() => decodeNet(encodeNet(PLACE.genesisHash).fill(first, 0, 1)))).toBe('version_unknown')
    expect(() => encodeNet('0x02')).toThrow(RangeError)
  })
})
