import { encodePacked, keccak256 } from 'viem'
import { expect, it } from 'vitest'
import { incomeAssetOf } from '../../protocol/chain-formats/income-asset.ts'
import { toAddress } from '../../protocol/ids.ts'

it('is the asset that the contract computes: contracts/test/shares/Income.t.sol has the same figure', () => {
  const asset = toAddress(`0x${'a3'.repeat(20)}`)
  const hash = keccak256(encodePacked(['string', 'address'], ['cairn income v2', asset]))
  expect(incomeAssetOf(asset)).toBe(`0x${hash.slice(-40)}`)
  expect(incomeAssetOf(asset)).toBe('0x26e45722b3f19ced87a39b339b408ee57289e399')
})
