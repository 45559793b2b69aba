/**
 * Voting without coins: an account signs its ballot, who votes for it, or what it locks, and a node that pays for the gas brings that to
 * the chain. It can change nothing of it.
 */
import type { Answer } from '../../api/answer.ts'
import type { RELAYED_VOTE, SIGNING } from '../../api/votes.ts'
import type { Address } from '../../protocol/ids.ts'
import type { RelayClient } from '../register-by-relay.ts'
import {
  type BallotDraft,
  type LockDraft,
  type Signing,
  signBallot,
  signDelegation,
  signLock,
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

/** The documented boundary: what the node's API description says it is. */
async function askSigning(client: RelayClient, account: Address): Promise<Signing> {
  return (await client.json(`/v1/accounts/${account}/signing`)) as Answer<typeof SIGNING>
}

async function send(client: RelayClient, path: string, body: Uint8Array): Promise<RelayedVote> {
  return (await client.post(path, body)) as RelayedVote
}
