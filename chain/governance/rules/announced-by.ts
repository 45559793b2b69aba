/** Which rules a call announces, and from which epoch on. */
import { decodeFunctionData, type Hex } from 'viem'
import { type Address, type Hash, toHash } from '../../../protocol/ids.ts'
import { abi } from '../../artifacts/Settlement.ts'
import type { Deployment } from '../../deployment-file.ts'

/** What a call to Settlement announces; undefined where it is another call. */
export function announcedBy(
  { settlement }: Pick<Deployment, 'settlement'>,
  to: Address,
  data: Hex,
): { readonly rules: Hash; readonly epoch: number } | undefined {
  if (to !== settlement) return undefined
  try {
    const { functionName, args } = decodeFunctionData({ abi, data })
    if (functionName !== 'announceRules') return undefined
    return { rules: toHash(args[0]), epoch: Number(args[1]) }
  } catch {
    // No call of this contract.
    return undefined
  }
}
