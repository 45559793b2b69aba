/** What an ERC-20 calls itself, and in how many decimals it counts. */
import { erc20Abi } from 'viem'
import type { Address } from '../../protocol/ids.ts'
import type { ChainClient } from '../connect.ts'
import { toChainError } from '../to-chain-error.ts'

export interface TokenOf {
  readonly symbol: string
  readonly decimals: number
}

/** @throws {ChainError} not_deployed, rpc_down, rpc_failed */
export async function readToken(client: ChainClient, address: Address): Promise<TokenOf> {
  const contract = { address, abi: erc20Abi } as const
  try {
    const [symbol, decimals] = await Promise.all([
      client.readContract({ ...contract, functionName: 'symbol' }),
      client.readContract({ ...contract, functionName: 'decimals' }),
    ])
    return { symbol, decimals }
  } catch (error) {
    throw toChainError(error, { contract: address })
  }
}
