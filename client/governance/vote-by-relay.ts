/**
 * Voting without coins: an account signs its ballot, who votes for it, or what it locks, and a node that pays for the gas brings that to
 * the chain. It can change nothing of it.
 */
import type { Answer } from '../../api/answer.ts'
import type { REGIONAL_VOTER } from '../../api/regions.ts'
import type { RELAYED_VOTE, SIGNING } from '../../api/votes.ts'
import { type Address, toAddress, toHash } from '../../protocol/ids.ts'
import type { RelayClient } from '../register-by-relay.ts'
import {
  type BallotDraft,
  type LockDraft,
  type Signing,
  signBallot,
  signDelegation,
  signLock,
  signRanking,
  signRegionalBallot,
  type Voter,
} from './sign-votes.ts'

export type RelayedVote = Answer<typeof RELAYED_VOTE>

/** @example await voteByRelay(client, { chainId, account, sign }, { proposal: BigInt(id), support: 'for' }) */
export async function voteByRelay(
  client: RelayClient,
  voter: Voter,
  ballot: BallotDraft,
): Promise<RelayedVote> {
  const now = await askSigning(client, voter.account)
  return send(client, '/v1/relay/ballots', await signBallot(voter, now, ballot))
}

/** @example await delegateByRelay(client, { chainId, account, sign }, neighbour) */
export async function delegateByRelay(
  client: RelayClient,
  voter: Voter,
  delegatee: Address,
): Promise<RelayedVote> {
  const now = await askSigning(client, voter.account)
  return send(client, '/v1/relay/delegations', await signDelegation(voter, now, delegatee))
}

/** @example await lockByRelay(client, { chainId, account, sign }, { amount: 10n ** 18n, until: 1_900_000_000 }) */
export async function lockByRelay(client: RelayClient, voter: Voter, lock: LockDraft): Promise<RelayedVote> {
  const now = await askSigning(client, voter.account)
  return send(client, '/v1/relay/locks', await signLock(voter, now, lock))
}

/** A lock that is over, back to its holder: nobody signs for it. @example await withdrawByRelay(client, account) */
export function withdrawByRelay(client: RelayClient, account: Address): Promise<RelayedVote> {
  return send(client, `/v1/relay/ended-locks/${account}`, new Uint8Array(0))
}

/**
 * In a region, on one of its proposals.
 * @param number of the proposal: the first ever is 1
 * @throws {TypeError} where the account has no vote on it, or it is not voted on
 * @example await regionalVoteByRelay(client, { chainId, account, sign }, { number: 1, inFavour: true })
 */
export async function regionalVoteByRelay(
  client: RelayClient,
  voter: Voter,
  { number, inFavour }: { readonly number: number; readonly inFavour: boolean },
): Promise<RelayedVote> {
  // The documented boundary: what the node's API description says it is.
  const asked = await client.json(`/v1/accounts/${voter.account}/regions`)
  const { contract, proposals } = asked as Answer<typeof REGIONAL_VOTER>
  const its = proposals.find(one => one.number === number)
  if (contract === undefined || its === undefined)
    throw new TypeError(`no vote on regional proposal ${number}`)
  const proof = its.proof.map(toHash)
  const body = await signRegionalBallot(voter, toAddress(contract), {
    proposal: number - 1,
    inFavour,
    voter: { account: voter.account, votes: BigInt(its.votes), proof },
  })
  return send(client, '/v1/relay/regional-ballots', body)
}

/**
 * Where a region looks for a site, how an account ranks them.
 * @param number of the siting: the first ever is 1
 * @param order indices of its sites, the best first
 * @throws {TypeError} where the account has no vote on it, or it is not ranked now
 * @example await rankByRelay(client, { chainId, account, sign }, { number: 1, order: [1, 0] })
 */
export async function rankByRelay(
  client: RelayClient,
  voter: Voter,
  { number, order }: { readonly number: number; readonly order: readonly number[] },
): Promise<RelayedVote> {
  // The documented boundary: what the node's API description says it is.
  const asked = await client.json(`/v1/accounts/${voter.account}/regions`)
  const { siting, sitings } = asked as Answer<typeof REGIONAL_VOTER>
  const its = sitings.find(one => one.number === number)
  if (siting === undefined || its === undefined) throw new TypeError(`no vote on siting ${number}`)
  const body = await signRanking(voter, toAddress(siting), {
    siting: number - 1,
    order,
    voter: { account: voter.account, votes: BigInt(its.votes), proof: its.proof.map(toHash) },
  })
  return send(client, '/v1/relay/ranked-ballots', body)
}

/** The documented boundary: what the node's API description says it is. */
async function askSigning(client: RelayClient, account: Address): Promise<Signing> {
  return (await client.json(`/v1/accounts/${account}/signing`)) as Answer<typeof SIGNING>
}

async function send(client: RelayClient, path: string, body: Uint8Array): Promise<RelayedVote> {
  return (await client.post(path, body)) as RelayedVote
}
