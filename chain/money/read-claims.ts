/** Claims that were paid in a range of blocks, in the order of the chain. */
import { getAbiItem } from 'viem'
import { type Hash, toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/Settlement.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { readLogs } from '../read-logs.ts'
import type { Payout } from './claim.ts'

export interface PaidClaim extends Payout {
  readonly block: number
  readonly txHash: Hash
}

export interface ReadClaimsOptions {
  readonly client: ChainClient
  readonly deployment: Deployment
  /** Both included. */
  readonly fromBlock: number
  readonly toBlock: number
}

const EVENTS = [getAbiItem({ abi, name: 'Claimed' })] as const

/** @throws {ChainError} rpc_down, rpc_failed */
export async function readClaims({ deployment, ...range }: ReadClaimsOptions): Promise<readonly PaidClaim[]> {
  const logs = await readLogs({ ...range, address: deployment.settlement, events: EVENTS })
  return logs.map(({ args, blockNumber, transactionHash }) => ({
    account: toAddress(args.account),
    asset: toAddress(args.asset),
    amount: args.amount,
    cumulative: args.cumulative,
    block: Number(blockNumber),
    txHash: transactionHash,
  }))
}
