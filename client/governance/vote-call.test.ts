import fc from 'fast-check'
import { encodeFunctionData } from 'viem'
import { expect, it } from 'vitest'
import { abi } from '../../chain/artifacts/HolderGovernor.ts'
import { encodeVote } from './vote-call.ts'

it('is what the contract’s ABI says', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: (1n << 256n) - 1n }),
      fc.constantFrom(['against', 0] as const, ['for', 1] as const, ['abstain', 2] as const),
      (id, [support, number]) => {
        expect(encodeVote(String(id), support)).toBe(
          encodeFunctionData({ abi, functionName: 'castVote', args: [id, number] }),
        )
      },
    ),
  )
})
