import fc from 'fast-check'
import { encodeFunctionData } from 'viem'
import { expect, it } from 'vitest'
import { abi } from '../chain/artifacts/Settlement.ts'
import type { Address, Hash } from '../protocol/ids.ts'
import { encodeClaim } from './claim-call.ts'

const toHex = (bytes: Uint8Array): Hash => `0x${Buffer.from(bytes).toString('hex')}`
const hex = (bytes: number) => fc.uint8Array({ minLength: bytes, maxLength: bytes }).map(toHex)
const address = hex(20).map(text => text as Address)
const amount = fc.bigInt({ min: 0n, max: (1n << 256n) - 1n })

it('isWhatTheContractsAbiSays', () => {
  const claims = fc.record({
    entry: fc.record({
      account: address,
      asset: address,
      earned: amount,
      spent: amount,
      locked: amount,
      lockedUntil: fc.maxSafeNat(),
    }),
    proof: fc.array(hex(32), { maxLength: 24 }),
  })
  fc.assert(
    fc.property(claims, ({ entry, proof }) => {
      const line = { ...entry, lockedUntil: BigInt(entry.lockedUntil) }
      expect(encodeClaim({ entry, proof })).toBe(
        encodeFunctionData({ abi, functionName: 'claim', args: [{ line, proof }] }),
      )
    }),
  )
})
