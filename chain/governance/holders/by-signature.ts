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
import { type Sender, type Sent, sendTransaction } from '../../send-transaction.ts'
import { toChainError } from '../../to-chain-error.ts'
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

/** Why nothing was sent. */
export type Weightless = 'NoHolders' | 'NoVotes' | 'NoLock' | 'NotSigned'
export type SentVote = Pick<Sent, 'txHash' | 'gasUsed'> | { readonly refused: Weightless }

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

/** @throws {ChainError} tx_reverted (GovernorInvalidSignature, GovernorAlreadyCastVote, GovernorUnexpectedProposalState), … */
export async function bringBallot(
  sender: Sender,
  deployment: Deployment,
  { proposal, support, voter, signature }: SignedBallot,
): Promise<SentVote> {
  const voting = await readVoting(sender.client, deployment)
  if (voting === undefined) return { refused: 'NoHolders' }
  if ((await weightOf(sender.client, voting, proposal, voter)) === 0n) return { refused: 'NoVotes' }
  const args = [proposal, SUPPORTS.indexOf(support), voter, signature] as const
  const data = encodeFunctionData({ abi: governorAbi, functionName: 'castVoteBySig', args })
  return sendTransaction(sender, { to: voting.governor, data, verb: 'vote' })
}

/** @throws {ChainError} tx_reverted (VotesExpiredSignature, InvalidAccountNonce), … */
export async function bringDelegation(
  sender: Sender,
  deployment: Deployment,
  { account, delegatee, nonce, expiry, signature }: SignedDelegation,
): Promise<SentVote> {
  const { client } = sender
  const voting = await readVoting(client, deployment)
  if (voting === undefined) return { refused: 'NoHolders' }
  // The contract takes whoever signed for the account: it has to be the one that was named.
  const domain = lockDomain(deployment.chainId, voting.voteLock)
  const hash = delegationDigest({ delegatee, nonce, expiry }, domain)
  const signer = await recoverAddress({ hash, signature }).catch(() => undefined)
  if (signer === undefined || toAddress(signer) !== account) return { refused: 'NotSigned' }
  const [amount] = await client.readContract({
    address: voting.voteLock,
    abi: lockAbi,
    functionName: 'lockOf',
    args: [account],
  })
  if (amount === 0n) return { refused: 'NoLock' }
  const { v, r, s } = partsOf(signature)
  const args = [delegatee, nonce, BigInt(expiry), v, r, s] as const
  const data = encodeFunctionData({ abi: lockAbi, functionName: 'delegateBySig', args })
  return sendTransaction(sender, { to: voting.voteLock, data, verb: 'delegate' })
}

/** @throws {ChainError} tx_reverted (VoteLock_NotSigned, VoteLock_Expired, VoteLock_WrongEnd, InvalidAccountNonce, ERC20InsufficientAllowance, ERC20InsufficientBalance), … */
export async function bringLock(
  sender: Sender,
  deployment: Deployment,
  { signature, permit, ...lock }: SignedLock,
): Promise<SentVote> {
  const voting = await readVoting(sender.client, deployment)
  if (voting === undefined) return { refused: 'NoHolders' }
  const terms = { ...lock, until: BigInt(lock.until), expiry: BigInt(lock.expiry) }
  const its =
    permit === undefined
      ? { deadline: 0n, v: 0, r: zeroHash, s: zeroHash }
      : { deadline: BigInt(permit.deadline), ...partsOf(permit.signature) }
  const data = encodeFunctionData({ abi: lockAbi, functionName: 'lockBySig', args: [terms, signature, its] })
  return sendTransaction(sender, { to: voting.voteLock, data, verb: 'lock' })
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

function partsOf(signature: Hex) {
  const { r, s, yParity } = parseSignature(signature)
  return { v: 27 + yParity, r, s }
}
