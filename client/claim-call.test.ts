import fc from 'fast-check'
import { encodeFunctionData } from 'viem'
import { expect, it } from 'vitest'
import { abi } from '../chain/artifacts/Settlement.ts'
import type { Address, Hash } from '../protocol/ids.ts'
import { encodeClaim } from './claim-call.ts'

const hex = (bytes: number) => fc.uint8Array({ minLength: bytes, maxLength: bytes }).map(toHex)
const toHex = (bytes: Uint8Array): Hash => `0x${Buffer.from(bytes).toString('hex')}`

it('isWhatTheContractsAbiSays', () => {
  const claims = fc.record({
    asset: fc.constantFrom('token' as const, 'payment' as const),
    account: hex(20).map(text => text as Address),
    earned: fc.bigInt({ min: 0n, max: (1n << 256n) - 1n }),
    spent: fc.bigInt({ min: 0n, max: (1n << 256n) - 1n }),
    proof: fc.array(hex(32), { maxLength: 24 }),
  })
  fc.assert(
    fc.property(claims, claim => {
      const { asset, account, earned, spent, proof } = claim
      const functionName = asset === 'token' ? 'claim' : 'claimPayment'
      expect(encodeClaim(claim)).toBe(
        encodeFunctionData({ abi, functionName, args: [account, earned, spent, proof] }),
      )
    }),
  )
})
