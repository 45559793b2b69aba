import { describe, expect, it } from 'vitest'
import { type EpochHeader, headerDigest, headerStructHash } from './header.ts'
import { type Hash, toAddress } from './ids.ts'
import { sampleHeaders } from './testing/contract-vectors.ts'

const header = sampleHeaders()[3]!
const place = { chainId: 31337, settlement: toAddress(`0x${'aa'.repeat(20)}`) }

// That the hashes are those of EIP-712 is held against viem in contract-vectors.test.ts.
describe('the header', () => {
  it('binds every field', () => {
    const other: Hash = `0x${'77'.repeat(32)}`
    const changed = (Object.keys(header) as (keyof EpochHeader)[]).map((name): EpochHeader => {
      const value = header[name]
      const next = typeof value === 'bigint' ? value + 1n : typeof value === 'number' ? value + 1 : other
      return { ...header, [name]: next }
    })
    const hashes = [header, ...changed].map(headerStructHash)
    expect(new Set(hashes).size).toBe(1 + changed.length)
  })

  it('is signed for one chain and one Settlement; its parent link is not', () => {
    const digests = [
      headerDigest(header, place),
      headerDigest(header, { ...place, chainId: 1 }),
      headerDigest(header, { ...place, settlement: toAddress(`0x${'bb'.repeat(20)}`) }),
      headerStructHash(header),
    ]
    expect(new Set(digests).size).toBe(4)
  })

  it.each([
    { epoch: -1 },
    { epoch: 1.5 },
    { viewNumber: 2 ** 32 },
    { factsBlock: Number.NaN },
    { tokenEarned: -1n },
    { tokenSpent: 1n << 128n },
    { parent: '0x00' as const },
  ])('refuses what its types cannot hold: %o', change => {
    expect(() => headerStructHash({ ...header, ...change })).toThrow(RangeError)
  })
})
