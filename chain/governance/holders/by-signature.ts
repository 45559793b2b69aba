/**
 * Voting for an account by what it signed: whoever pays for the gas brings it, and can change none of it. Before anything is sent it is
 * looked at whether it weighs anything, so that nobody makes a relay pay for ballots of accounts that have no votes.
 */
import { encodeFunctionData, type Hex, parseSignature, recoverAddress, zeroHash } from 'viem'
import type {
  SignedBallot,
  SignedDelegation,
  SignedLock,
} from '../../../protocol/chain-formats/signed-votes.ts'
import { delegationDigest, lockDomain, SUPPORTS } from '../../../protocol/chain-formats/votes.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import { abi as governorAbi } from '../../artifacts/HolderGovernor.ts'
import { abi as lockAbi } from '../../artifacts/VoteLock.ts'
import { blockAt } from '../../block-at.ts'
import type { ChainClient } from '../../connect.ts'
import type { Deployment } from '../../deployment-file.ts'
import { type Purse, readPurse } from '../../money/credits.ts'
import type { TransactionRequest } from '../../send-transaction.ts'
import { toChainError } from '../../to-chain-error.ts'
import { POINTS_GAS } from './holder-acts.ts'
import { readVoting, type Voting } from './read-voting.ts'

/** What an account's next signatures have to name. */
export interface SigningNow {
  readonly governor: Address
  readonly voteLock: Address
  /** Of its next ballot. */
  readonly ballotNonce: bigint
  /** Of its next lock or delegation. */
  readonly lockNonce: bigint
  /** Seconds since 1970, of the newest block. */
  readonly nowS: number
  readonly token: Purse
}

/** Why it is not worth sending. */
export type Weightless = 'NoHolders' | 'NoVotes' | 'NoLock' | 'TooLittle' | 'NotSigned'
export type ReadyVote = TransactionRequest | { readonly refused: Weightless }

/** Undefined where holders do not govern. @throws {ChainError} rpc_down, rpc_failed */
export async function readSigning(
  client: ChainClient,
  deployment: Deployment,
  account: Address,
): Promise<SigningNow | undefined> {
  const voting = await readVoting(client, deployment)
  if (voting === undefined) return undefined
  const { governor, voteLock } = voting
  const nonces = { functionName: 'nonces', args: [account] } as const
  try {
    const [ballotNonce, lockNonce, { timeMs }, token] = await Promise.all([
      client.readContract({ address: governor, abi: governorAbi, ...nonces }),
      client.readContract({ address: voteLock, abi: lockAbi, ...nonces }),
      blockAt(client),
      readPurse(client, { asset: deployment.token, buyer: account, spender: voteLock }),
    ])
    return { governor, voteLock, ballotNonce, lockNonce, nowS: Math.floor(timeMs / 1000), token }
  } catch (error) {
    throw toChainError(error, { contract: voteLock, account })
  }
}

/** Sent, it may revert with GovernorInvalidSignature, GovernorAlreadyCastVote, GovernorUnexpectedProposalState. @throws {ChainError} rpc_down, rpc_failed */
export async function readyBallot(
  client: ChainClient,
  deployment: Deployment,
  { proposal, support, voter, signature, reason }: SignedBallot,
): Promise<ReadyVote> {
  const voting = await readVoting(client, deployment)
  if (voting === undefined) return { refused: 'NoHolders' }
  if ((await weightOf(client, voting, proposal, voter)) === 0n) return { refused: 'NoVotes' }
  const how = [proposal, SUPPORTS.indexOf(support), voter] as const
  const data =
    reason === undefined
      ? encodeFunctionData({
          abi: governorAbi,
          functionName: 'castVoteBySig',
          args: [...how, signature],
        })
      : encodeFunctionData({
          abi: governorAbi,
          functionName: 'castVoteWithReasonAndParamsBySig',
          args: [...how, reason, '0x', signature],
        })
  return { to: voting.governor, data, verb: 'vote' }
}

/**
 * Sent, it may revert with VotesExpiredSignature, InvalidAccountNonce.
 * @param least base units that the lock holds
 * @throws {ChainError} rpc_down, rpc_failed
 */
export async function readyDelegation(
  client: ChainClient,
  deployment: Deployment,
  { account, delegatee, nonce, expiry, signature }: SignedDelegation,
  least = 0n,
): Promise<ReadyVote> {
  const voting = await readVoting(client, deployment)
  if (voting === undefined) return { refused: 'NoHolders' }
  // The contract takes whoever signed for the account: it has to be the one that was named.
  const domain = lockDomain(deployment.chainId, voting.voteLock)
  const hash = delegationDigest({ delegatee, nonce, expiry }, domain)
  const signer = await recoverAddress({ hash, signature }).catch(() => undefined)
  if (signer === undefined || toAddress(signer) !== account) return { refused: 'NotSigned' }
  const held = await lockedBy(client, voting, account)
  if (held === 0n || held < least) return { refused: held === 0n ? 'NoLock' : 'TooLittle' }
  const parts = partsOf(signature)
  if (parts === undefined) return { refused: 'NotSigned' }
  const { v, r, s } = parts
  const args = [delegatee, nonce, BigInt(expiry), v, r, s] as const
  const data = encodeFunctionData({ abi: lockAbi, functionName: 'delegateBySig', args })
  return { to: voting.voteLock, data, verb: 'delegate', spareGas: POINTS_GAS }
}

/**
 * Sent, it may revert with VoteLock_NotSigned, VoteLock_Expired, VoteLock_WrongEnd, InvalidAccountNonce, ERC20InsufficientAllowance,
 * ERC20InsufficientBalance.
 * @param least base units that the lock holds then: locks of dust make as many accounts as somebody likes
 * @throws {ChainError} rpc_down, rpc_failed
 */
export async function readyLock(
  client: ChainClient,
  deployment: Deployment,
  { signature, permit, ...lock }: SignedLock,
  least = 0n,
): Promise<ReadyVote> {
  const voting = await readVoting(client, deployment)
  if (voting === undefined) return { refused: 'NoHolders' }
  const held = await lockedBy(client, voting, lock.account)
  if (held + lock.amount < least) return { refused: 'TooLittle' }
  const terms = { ...lock, until: BigInt(lock.until), expiry: BigInt(lock.expiry) }
  const parts = permit === undefined ? { v: 0, r: zeroHash, s: zeroHash } : partsOf(permit.signature)
  if (parts === undefined) return { refused: 'NotSigned' }
  const its = { deadline: BigInt(permit?.deadline ?? 0), ...parts }
  const data = encodeFunctionData({ abi: lockAbi, functionName: 'lockBySig', args: [terms, signature, its] })
  return { to: voting.voteLock, data, verb: 'lock', spareGas: POINTS_GAS }
}

/** A lock that is over is paid to its holder, whoever asks. Sent, it may revert with VoteLock_NotOver, VoteLock_Nothing. @throws {ChainError} rpc_down, rpc_failed */
export async function readyWithdrawal(
  client: ChainClient,
  deployment: Deployment,
  account: Address,
): Promise<ReadyVote> {
  const voting = await readVoting(client, deployment)
  if (voting === undefined) return { refused: 'NoHolders' }
  const data = encodeFunctionData({ abi: lockAbi, functionName: 'withdrawFor', args: [account] })
  return { to: voting.voteLock, data, verb: 'withdraw a lock' }
}

async function lockedBy(
  client: ChainClient,
  { voteLock }: Pick<Voting, 'voteLock'>,
  account: Address,
): Promise<bigint> {
  const args = [account] as const
  try {
    return (await client.readContract({ address: voteLock, abi: lockAbi, functionName: 'lockOf', args }))[0]
  } catch (error) {
    throw toChainError(error, { contract: voteLock, account })
  }
}

/** At the moment whose votes count; none while that is not over, or where there is no such proposal. */
async function weightOf(
  client: ChainClient,
  { governor }: Pick<Voting, 'governor'>,
  proposal: bigint,
  voter: Address,
): Promise<bigint> {
  const contract = { address: governor, abi: governorAbi } as const
  try {
    const at = await client.readContract({ ...contract, functionName: 'proposalSnapshot', args: [proposal] })
    const { timeMs } = await blockAt(client)
    if (at === 0n || Number(at) * 1000 >= timeMs) return 0n
    return await client.readContract({ ...contract, functionName: 'getVotes', args: [voter, at] })
  } catch (error) {
    throw toChainError(error, { contract: governor, account: voter })
  }
}

/** Undefined where they are no signature of a key. */
function partsOf(signature: Hex) {
  try {
    const { r, s, yParity } = parseSignature(signature)
    return { v: 27 + yParity, r, s }
  } catch {
    return undefined
  }
}
