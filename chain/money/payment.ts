/** What members pay with, as its own contract says: never taken from a rule or a habit. */
import { erc20Abi } from 'viem'
import type { Address } from '../../protocol/ids.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { toChainError } from '../to-chain-error.ts'

export interface Payment {
  readonly decimals: number
}

/** @throws {ChainError} tx_reverted where it is no ERC-20, rpc_down, rpc_failed */
export async function readPayment(
  client: ChainClient,
  { payment }: Pick<Deployment, 'payment'>,
): Promise<Payment> {
  const asset = { address: payment, abi: erc20Abi } as const
  try {
    return { decimals: await client.readContract({ ...asset, functionName: 'decimals' }) }
  } catch (error) {
    throw toChainError(error, { contract: payment })
  }
}

/** Base units that an account has in its wallet. @throws {ChainError} as above */
export async function readPaymentBalance(
  client: ChainClient,
  { payment }: Pick<Deployment, 'payment'>,
  account: Address,
): Promise<bigint> {
  const asset = { address: payment, abi: erc20Abi } as const
  try {
    return await client.readContract({ ...asset, functionName: 'balanceOf', args: [account] })
  } catch (error) {
    throw toChainError(error, { contract: payment })
  }
}
