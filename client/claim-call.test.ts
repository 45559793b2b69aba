import fc from 'fast-check'
import { encodeFunctionData, parseAbi } from 'viem'
import { expect, it } from 'vitest'
import type { Address, Hash } from '../protocol/ids.ts'
import { encodeClaim } from './claim-call.ts'

/** As contracts/interfaces/ISettlement.sol has it. */
const abi = parseAbi([
  'struct LedgerLine { address account; address asset; uint256 earned; uint256 spent; uint256 locked; uint256 lockedUntil; }',
  'function claim(LedgerLine line, bytes32[] proof) returns (uint256 paid)',
])

const toHex = (bytes: Uint8Array): Hash => `0x${Buffer.from(bytes).toString('hex')}`
const hex = (bytes: number) => fc.uint8Array({ minLength: bytes, maxLength: bytes }).map(toHex)
const address = hex(20).map(text => text as Address)
const amount = fc.bigInt({ min: 0n, max: (1n << 256n) - 1n })

it('isWhatTheContractsAbiSays', () => {
  const claims = fc.record({
    entry: fc.record({
      ...{ account: address, asset: address, earned: amount, spent: amount, locked: amount },
      lockedUntil: fc.maxSafeNat(),
    }),
    proof: fc.array(hex(32), { maxLength: 24 }),
  })
  fc.assert(
    fc.property(claims, ({ entry, proof }) => {
      const line = { ...entry, lockedUntil: BigInt(entry.lockedUntil) }
      expect(encodeClaim({ entry, proof })).toBe(
        encodeFunctionData({ abi, functionName: 'claim', args: [line, proof] }),
      )
    }),
  )
})
