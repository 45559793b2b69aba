import { describe, expect, it } from 'vitest'
import { type Hash, toAddress } from '../ids.ts'
import { sampleHeaders } from '../testing/contract-vectors.ts'
import { PLACE } from '../testing/sample-values.ts'
import { type AssetTotals, type EpochHeader, headerDigest, headerStructHash } from './header.ts'

const header = sampleHeaders().find(({ assets }) => assets.length === 3)!
const [row, next] = header.assets as [AssetTotals, AssetTotals]
const place = PLACE

// That the hashes are those of EIP-712 is held against viem in contract-vectors.test.ts.
describe('the header', () => {
  it('binds every field', () => {
    const other: Hash = `0x${'77'.repeat(32)}`
    const names = (Object.keys(header) as (keyof EpochHeader)[]).filter(name => name !== 'assets')
    const changed = names.map((name): EpochHeader => {
      const value = header[name]
      const next = typeof value === 'bigint' ? value + 1n : typeof value === 'number' ? value + 1 : other
      return { ...header, [name]: next }
    })
    const hashes = [header, ...changed].map(headerStructHash)
    expect(new Set(hashes).size).toBe(1 + changed.length)
  })

  it('binds every asset, each of its figures, and how many there are', () => {
    const lists: AssetTotals[][] = [
      [...header.assets],
      header.assets.slice(1),
      [],
      ...(['earned', 'spent', 'locked'] as const).map(name => [
        { ...row, [name]: row[name] + 1n },
        ...header.assets.slice(1),
      ]),
      [{ ...row, asset: toAddress(`0x${'00'.repeat(20)}`) }, ...header.assets.slice(1)],
      [{ ...row, earned: row.spent, spent: row.earned }, ...header.assets.slice(1)],
    ]
    const hashes = lists.map(assets => headerStructHash({ ...header, assets }))
    expect(new Set(hashes).size).toBe(lists.length)
  })

  it('is signed for one chain, one Settlement and one launch; its parent link is not', () => {
    const digests = [
      headerDigest(header, place),
      headerDigest(header, { ...place, chainId: 1 }),
      headerDigest(header, { ...place, settlement: toAddress(`0x${'bb'.repeat(20)}`) }),
      headerDigest(header, { ...place, genesisHash: `0x${'bb'.repeat(32)}` }),
      headerStructHash(header),
    ]
    expect(new Set(digests).size).toBe(5)
  })

  it.each([
    { epoch: -1 },
    { epoch: 1.5 },
    { viewNumber: 2 ** 32 },
    { factsBlock: Number.NaN },
    { tokenEarned: -1n },
    { factsTime: 1.5 },
    { tokenBurned: 1n << 128n },
    { assets: [{ ...row, locked: 1n << 128n }] },
    { assets: [next, row] },
    { assets: [row, row] },
    { extensions: '0x' as const },
    { parent: '0x00' as const },
  ])('refuses what its types cannot hold: %o', change => {
    expect(() => headerStructHash({ ...header, ...change })).toThrow(RangeError)
  })
})
