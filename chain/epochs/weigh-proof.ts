/**
 * What the chain makes of a fault's proof now, asked without sending anything: whether it was committed to, can be brought, or
 * was brought by somebody. So whoever was cut off in the middle of it knows how to go on.
 */
import { getAbiItem } from 'viem'
import { type Address, type Hash, toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/OracleSet.ts'
import { blockAt } from '../block-at.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { isChainError } from '../errors.ts'
import { readLogs } from '../read-logs.ts'
import { toChainError } from '../to-chain-error.ts'
import type { FaultProof } from './prove-fault.ts'

export type ProofStanding =
  | { readonly is: 'uncommitted' }
  | { readonly is: 'waiting'; readonly readyAtMs: number }
  | { readonly is: 'ready' }
  /** @param fault what the contract knows it by. */
  | { readonly is: 'punished_before'; readonly fault: Hash }
  | { readonly is: 'nothing_left' }
  | { readonly is: 'refused'; readonly reason: string }

/** Of something taken from a bond. */
export interface Punishment {
  /** Whoever brought the proof. */
  readonly by: Address
  /** Base units of the bond asset. */
  readonly taken: bigint
  readonly transaction: Hash
  readonly block: number
}

/** @param account whoever is to bring it. @throws {ChainError} rpc_down, rpc_failed */
export async function weighProof(
  client: ChainClient,
  options: { readonly deployment: Deployment; readonly proof: FaultProof; readonly account: Address },
): Promise<ProofStanding> {
  const { deployment, proof, account } = options
  try {
    await client.call({ account, to: deployment.oracleSet, data: proof })
    return { is: 'ready' }
  } catch (error) {
    const failure = toChainError(error, { verb: 'prove a fault', contract: deployment.oracleSet })
    if (!isChainError(failure, 'tx_reverted')) throw failure
    const { error: name, leavesAt, fault, why } = failure.facts
    if (name === 'OracleSet_NotCommitted') return { is: 'uncommitted' }
    if (name === 'OracleSet_NotReady') return { is: 'waiting', readyAtMs: Number(leavesAt) * 1000 }
    if (name === 'OracleSet_PunishedBefore') return { is: 'punished_before', fault: fault as Hash }
    if (name === 'OracleSet_NothingLeft') return { is: 'nothing_left' }
    return { is: 'refused', reason: String(why ?? name) }
  }
}

/** Who brought a fault's proof; undefined where it was before `fromBlock`. @throws {ChainError} rpc_down, rpc_failed */
export async function findPunishment(
  client: ChainClient,
  options: { readonly deployment: Deployment; readonly fault: Hash; readonly fromBlock: number },
): Promise<Punishment | undefined> {
  const { deployment, fault, fromBlock } = options
  const logs = await readLogs({
    client,
    address: deployment.oracleSet,
    events: [getAbiItem({ abi, name: 'OracleSlashed' })],
    fromBlock: Math.max(deployment.launchBlock, fromBlock),
    toBlock: (await blockAt(client)).number,
  })
  const found = logs.find(({ args }) => args.fault === fault)
  if (found === undefined) return undefined
  const { args, transactionHash, blockNumber } = found
  return {
    by: toAddress(args.reporter),
    taken: args.amount,
    transaction: transactionHash,
    block: Number(blockNumber),
  }
}
