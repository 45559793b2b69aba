/** Whether an account that is a contract says yes to what was signed for it (ERC-1271): a wallet of several, of a passkey, of a phone. */
import { encodeFunctionData, type Hex, parseAbi } from 'viem'
import type { Address, Hash } from '../protocol/ids.ts'
import type { ChainClient } from './connect.ts'
import { toChainError } from './to-chain-error.ts'

const abi = parseAbi(['function isValidSignature(bytes32, bytes) view returns (bytes4)'])
/** What a contract answers that agrees. */
const YES = '0x1626ba7e'
/** Whoever asks pays nothing for it, and the node little. */
const MOST_GAS = 1_000_000n

/** False as well where there is no contract, or it fails. @throws {ChainError} rpc_down, which may pass */
export async function contractSaysYes(
  client: ChainClient,
  {
    account,
    digest,
    signature,
  }: { readonly account: Address; readonly digest: Hash; readonly signature: Hex },
): Promise<boolean> {
  try {
    const data = encodeFunctionData({ abi, functionName: 'isValidSignature', args: [digest, signature] })
    const { data: answer = '0x' } = await client.call({ to: account, data, gas: MOST_GAS })
    return answer.startsWith(YES)
  } catch (error) {
    const failure = toChainError(error, { contract: account })
    if (failure.retryable) throw failure
    return false
  }
}
