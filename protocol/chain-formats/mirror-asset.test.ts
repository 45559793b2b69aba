import { encodeAbiParameters, keccak256 } from 'viem'
import { expect, it } from 'vitest'
import { toAddress } from '../ids.ts'
import { isMirrorAsset, mirrorAssetOf } from './mirror-asset.ts'

const mirror = toAddress(`0x${'a3'.repeat(20)}`)

it('counts under the asset that contracts/mirror/Mirror.sol computes, and under no other mirror’s', () => {
  const types = [{ type: 'string' }, { type: 'uint256' }, { type: 'address' }] as const
  const hash = keccak256(encodeAbiParameters(types, ['cairn mirror v1', 10n, mirror]))
  const asset = mirrorAssetOf({ chainId: 10, mirror })
  expect(asset).toBe(`0x6d697272${hash.slice(-32)}`)
  // contracts/test/mirror/Mirror.t.sol has the same figure.
  expect(asset).toBe('0x6d6972729b63e8fee35aad77585a7a84f4213493')
  expect(isMirrorAsset(asset)).toBe(true)
  expect(mirrorAssetOf({ chainId: 11, mirror })).not.toBe(asset)
})
