/**
 * What is wrong with a pending epoch and cannot be proved on the chain: a challenge with a stake freezes it, others may join,
 * and governance decides. See contracts/interfaces/IOracleSet.sol.
 */
import { encodeFunctionData, type Hex, parseEventLogs } from 'viem'
import type { Address, Hash } from '../../protocol/ids.ts'
import { abi } from '../artifacts/OracleSet.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { approve } from '../money/approve.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'
import { toChainError } from '../to-chain-error.ts'

/** What became of a challenge, in the order of Outcome in contracts/interfaces/IOracleSet.sol. */
export const OUTCOMES = ['none', 'open', 'upheld', 'dismissed', 'lapsed', 'rejected'] as const

export interface ChallengeEntry {
  readonly id: bigint
  /** It and the epochs after it are frozen, while it is open and they are not rejected. */
  readonly from: number
  /** Undecided by then it lapses. */
  readonly untilMs: number
  readonly outcome: (typeof OUTCOMES)[number]
  /** What the oracles signed for `from`. */
  readonly digest: Hash
  /** By all who said so, base units of the bond asset. */
  readonly staked: bigint
  /** What they share beside their stakes. */
  readonly reward: bigint
}

/** What the next challenge stakes, base units. @throws {ChainError} rpc_down, rpc_failed */
export function challengeStake(client: ChainClient, { oracleSet }: Deployment): Promise<bigint> {
  return client
    .readContract({ address: oracleSet, abi, functionName: 'challengeBond' })
    .catch(error => failed(error, oracleSet))
}

/** The challenge that holds epochs back now. @throws {ChainError} rpc_down, rpc_failed */
export async function readChallenge(
  client: ChainClient,
  deployment: Deployment,
): Promise<ChallengeEntry | undefined> {
  const { oracleSet } = deployment
  const id = await client
    .readContract({ address: oracleSet, abi, functionName: 'openChallenge' })
    .catch(error => failed(error, oracleSet))
  return id === 0n ? undefined : readChallengeOf(client, { deployment, id })
}

/** The newest first. @throws {ChainError} rpc_down, rpc_failed */
export async function listChallenges(
  client: ChainClient,
  { deployment, most }: { readonly deployment: Deployment; readonly most: number },
): Promise<readonly ChallengeEntry[]> {
  const { oracleSet } = deployment
  const newest = await client
    .readContract({ address: oracleSet, abi, functionName: 'challenges' })
    .catch(error => failed(error, oracleSet))
  const ids = Array.from({ length: Math.min(most, Number(newest)) }, (_, back) => newest - BigInt(back))
  return Promise.all(ids.map(id => readChallengeOf(client, { deployment, id })))
}

/** @throws {ChainError} rpc_down, rpc_failed */
export async function readChallengeOf(
  client: ChainClient,
  { deployment, id }: { readonly deployment: Deployment; readonly id: bigint },
): Promise<ChallengeEntry> {
  const { oracleSet } = deployment
  const found = await client
    .readContract({ address: oracleSet, abi, functionName: 'challengeOf', args: [id] })
    .catch(error => failed(error, oracleSet))
  const { from, until, outcome, digest, staked, reward } = found
  return {
    id,
    from: Number(from),
    untilMs: Number(until) * 1000,
    outcome: OUTCOMES[outcome] ?? 'none',
    digest,
    staked,
    reward,
  }
}

/** What an account has staked on a challenge and not settled, base units. @throws {ChainError} rpc_down, rpc_failed */
export function readStake(
  client: ChainClient,
  options: { readonly deployment: Deployment; readonly id: bigint; readonly account: Address },
): Promise<bigint> {
  const { deployment, id, account } = options
  const { oracleSet } = deployment
  return client
    .readContract({ address: oracleSet, abi, functionName: 'stakeOf', args: [id, account] })
    .catch(error => failed(error, oracleSet))
}

/**
 * The sender stakes what a challenge costs now: a tenth of the least bond, twice as much for each that was not right lately.
 * @param reason SHA-256 of whatever explains it.
 * @throws {ChainError} tx_reverted (Settlement_NotPending, Settlement_Frozen), insufficient_funds, …
 */
export async function challengeEpoch(
  sender: Sender,
  options: { readonly deployment: Deployment; readonly from: number; readonly reason: Hash },
): Promise<Pick<Sent, 'txHash' | 'gasUsed' | 'block'> & { readonly id: bigint }> {
  const { deployment, from, reason } = options
  const { oracleSet, payment } = deployment
  const amount = await challengeStake(sender.client, deployment)
  await approve(sender, { asset: payment, spender: oracleSet, amount })
  const data = encodeFunctionData({ abi, functionName: 'challenge', args: [BigInt(from), reason] })
  const { receipt, ...sent } = await sendTransaction(sender, { to: oracleSet, data, verb: 'challenge' })
  const [opened] = parseEventLogs({ abi, eventName: 'ChallengeOpened', logs: receipt.logs })
  if (opened === undefined) throw new Error('a challenge that was taken leaves an event')
  return { ...sent, id: opened.args.id }
}

/** Stakes on an open challenge too. @throws {ChainError} tx_reverted (OracleSet_NoChallenge, OracleSet_StakeTooSmall), … */
export async function joinChallenge(
  sender: Sender,
  options: { readonly deployment: Deployment; readonly id: bigint; readonly amount: bigint },
) {
  const { deployment, id, amount } = options
  const { oracleSet, payment } = deployment
  await approve(sender, { asset: payment, spender: oracleSet, amount })
  return send(
    sender,
    deployment,
    encodeFunctionData({ abi, functionName: 'joinChallenge', args: [id, amount] }),
  )
}

/** Anyone, once it is undecided for too long: the epochs go on. @throws {ChainError} tx_reverted (OracleSet_NotLapsed), … */
export function lapseChallenge(sender: Sender, deployment: Deployment, id: bigint) {
  return send(sender, deployment, encodeFunctionData({ abi, functionName: 'lapseChallenge', args: [id] }))
}

/** What became of the sender's stake in a closed challenge is owed to it. @throws {ChainError} tx_reverted (OracleSet_NotClosed) */
export function settleStake(sender: Sender, deployment: Deployment, id: bigint) {
  const args = [id, sender.account.address] as const
  return send(sender, deployment, encodeFunctionData({ abi, functionName: 'settleStake', args }))
}

async function send(sender: Sender, { oracleSet }: Deployment, data: Hex) {
  const { txHash, gasUsed, block } = await sendTransaction(sender, { to: oracleSet, data, verb: 'challenge' })
  return { txHash, gasUsed, block }
}

function failed(error: unknown, contract: Address): never {
  throw toChainError(error, { contract })
}
