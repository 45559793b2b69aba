/**
 * What is wrong with a pending epoch and cannot be proved on the chain: a bonded challenge freezes it, and governance
 * decides. See contracts/interfaces/IOracleSet.sol.
 */
import { encodeFunctionData, type Hex } from 'viem'
import { type Address, type Hash, toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/OracleSet.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { approve } from '../money/approve.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'
import { toChainError } from '../to-chain-error.ts'

export interface OpenChallenge {
  readonly challenger: Address
  /** It and the epochs after it are frozen. */
  readonly from: number
  /** Undecided by then it lapses. */
  readonly untilMs: number
  readonly reason: Hash
}

/** Undefined when there is none. @throws {ChainError} rpc_down, rpc_failed */
export async function readChallenge(
  client: ChainClient,
  { oracleSet }: Deployment,
): Promise<OpenChallenge | undefined> {
  const found = await client
    .readContract({ address: oracleSet, abi, functionName: 'openChallenge' })
    .catch(error => {
      throw toChainError(error, { contract: oracleSet })
    })
  if (BigInt(found.challenger) === 0n) return undefined
  const { challenger, from, until, reason } = found
  return { challenger: toAddress(challenger), from: Number(from), untilMs: Number(until) * 1000, reason }
}

/**
 * The sender bonds as much as a slash is.
 * @param reason SHA-256 of whatever explains it.
 * @throws {ChainError} tx_reverted (Settlement_NotPending, OracleSet_ChallengeOpen), insufficient_funds, …
 */
export async function challengeEpoch(
  sender: Sender,
  options: { readonly deployment: Deployment; readonly from: number; readonly reason: Hash },
): Promise<Pick<Sent, 'txHash' | 'gasUsed' | 'block'>> {
  const { deployment, from, reason } = options
  const { oracleSet, payment } = deployment
  const amount = await sender.client.readContract({ address: oracleSet, abi, functionName: 'slash' })
  await approve(sender, { asset: payment, spender: oracleSet, amount })
  return send(
    sender,
    deployment,
    encodeFunctionData({ abi, functionName: 'challenge', args: [BigInt(from), reason] }),
  )
}

/** Anyone, once it is undecided for too long, or its epoch was rejected: the bond goes back, and the epochs go on. */
export function lapseChallenge(sender: Sender, deployment: Deployment) {
  return send(sender, deployment, encodeFunctionData({ abi, functionName: 'lapseChallenge' }))
}

/** Governance finds it wrong: the bond is governance's. */
export function dismissChallenge(sender: Sender, deployment: Deployment) {
  return send(sender, deployment, encodeFunctionData({ abi, functionName: 'dismissChallenge' }))
}

async function send(sender: Sender, { oracleSet }: Deployment, data: Hex) {
  const { txHash, gasUsed, block } = await sendTransaction(sender, { to: oracleSet, data, verb: 'challenge' })
  return { txHash, gasUsed, block }
}
