import { expect, it } from 'vitest'
import { account, factsOf } from '../../kernel/testing/fixtures.ts'
import { mirrorAssetOf } from '../../protocol/chain-formats/mirror-asset.ts'
import { compareFacts } from './compare-facts.ts'

it('says who is paid on another chain in the bundle, and not so by the chain', () => {
  const asset = mirrorAssetOf({ chainId: 10, mirror: account(9) })
  const [right, wrong] = [2, 3].map(to => ({
    ...factsOf([]),
    payouts: [{ account: account(1), asset, to: account(to) }],
  }))
  expect(compareFacts(right!, right!)).toEqual([])
  const differs = { path: `payouts.${account(1)}`, bundle: `${asset} to ${account(3)}` }
  expect(compareFacts(wrong!, right!)).toEqual([{ ...differs, chain: `${asset} to ${account(2)}` }])
  expect(compareFacts(wrong!, factsOf([]))).toEqual([{ ...differs, chain: '(none)' }])
})
