/**
 * Voting without coins: an account signs its ballot, who votes for it, or what it locks, and a node that pays for the gas brings that to
 * the chain. It can change nothing of it.
 */
import type { Answer } from '../../api/answer.ts'
import type { RELAYED_VOTE, SIGNING } from '../../api/votes.ts'
import { PERMIT_TYPE, permitDigest } from '../../protocol/chain-formats/permit.ts'
import type { SignedPermit } from '../../protocol/chain-formats/signed-purchase.ts'
import {
  encodeSignedBallot,
  encodeSignedDelegation,
  encodeSignedLock,
} from '../../protocol/chain-formats/signed-votes.ts'
import {
  BALLOT_TYPE,
  ballotDigest,
  DELEGATION_TYPE,
  delegationDigest,
  governorDomain,
  LOCK_TYPE,
  lockDigest,
  lockDomain,
  SUPPORTS,
  type Support,
} from '../../protocol/chain-formats/votes.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import type { RelayClient } from '../register-by-relay.ts'
import type { SignTyped } from '../sign-typed.ts'

/** Network time may be a replay's, which makes minutes of days. */
const STANDS_S = 86_400

export interface Voter {
  readonly chainId: number
  readonly account: Address
  readonly sign: SignTyped
}

export type RelayedVote = Answer<typeof RELAYED_VOTE>
type Signing = Answer<typeof SIGNING>

/** @example await voteByRelay(client, { chainId, account, sign }, { proposal: BigInt(id), support: 'for' }) */
export async function voteByRelay(
  client: RelayClient,
  { chainId, account, sign }: Voter,
  { proposal, support }: { readonly proposal: bigint; readonly support: Support },
): Promise<RelayedVote> {
  const now = await askSigning(client, account)
  const domain = governorDomain(chainId, toAddress(now.governor))
  const terms = { proposal, support, voter: account, nonce: BigInt(now.ballotNonce) }
  const signature = await sign({
    digest: ballotDigest(terms, domain),
    domain,
    type: BALLOT_TYPE,
    message: {
      proposalId: String(proposal),
      support: String(SUPPORTS.indexOf(support)),
      voter: account,
      nonce: now.ballotNonce,
    },
  })
  return send(
    client,
    '/v1/relay/ballots',
    encodeSignedBallot({ proposal, support, voter: account, signature }),
  )
}

/** @example await delegateByRelay(client, { chainId, account, sign }, neighbour) */
export async function delegateByRelay(
  client: RelayClient,
  { chainId, account, sign }: Voter,
  delegatee: Address,
): Promise<RelayedVote> {
  const now = await askSigning(client, account)
  const domain = lockDomain(chainId, toAddress(now.voteLock))
  const terms = { delegatee, nonce: BigInt(now.lockNonce), expiry: now.nowS + STANDS_S }
  const message = { delegatee, nonce: now.lockNonce, expiry: String(terms.expiry) }
  const digest = delegationDigest(terms, domain)
  const signature = await sign({ digest, domain, type: DELEGATION_TYPE, message })
  return send(client, '/v1/relay/delegations', encodeSignedDelegation({ ...terms, account, signature }))
}

/**
 * @param lock base units, and until when: seconds since 1970, 0 leaves the end as it is
 * @example await lockByRelay(client, { chainId, account, sign }, { amount: 10n ** 18n, until: 1_900_000_000 })
 */
export async function lockByRelay(
  client: RelayClient,
  voter: Voter,
  { amount, until }: { readonly amount: bigint; readonly until: number },
): Promise<RelayedVote> {
  const { chainId, account, sign } = voter
  const now = await askSigning(client, account)
  const domain = lockDomain(chainId, toAddress(now.voteLock))
  const expiry = now.nowS + STANDS_S
  const terms = { account, amount, until, nonce: BigInt(now.lockNonce), expiry }
  const message = {
    account,
    amount: String(amount),
    until: String(until),
    nonce: now.lockNonce,
    expiry: String(expiry),
  }
  const digest = lockDigest(terms, domain)
  const signature = await sign({ digest, domain, type: LOCK_TYPE, message })
  const permit = await permitFor(voter, amount, now)
  return send(client, '/v1/relay/locks', encodeSignedLock({ ...terms, signature, ...permit }))
}

/** None where the lock may take the amount already. */
async function permitFor(
  { chainId, account, sign }: Voter,
  amount: bigint,
  { voteLock, nowS, token }: Signing,
): Promise<{ readonly permit?: SignedPermit }> {
  const { permit, asset, allowed } = token
  if (BigInt(allowed) >= amount || permit === undefined) return {}
  const { name, version } = permit
  const domain = { name, version, chainId, verifyingContract: toAddress(asset) }
  const [spender, deadline] = [toAddress(voteLock), nowS + STANDS_S]
  const terms = { owner: account, spender, value: amount, nonce: BigInt(permit.nonce), deadline }
  const message = {
    owner: account,
    spender,
    value: String(amount),
    nonce: permit.nonce,
    deadline: String(deadline),
  }
  const signature = await sign({ digest: permitDigest(terms, domain), domain, type: PERMIT_TYPE, message })
  return { permit: { deadline, signature } }
}

/** The documented boundary: what the node's API description says it is. */
async function askSigning(client: RelayClient, account: Address): Promise<Signing> {
  return (await client.json(`/v1/accounts/${account}/signing`)) as Signing
}

async function send(client: RelayClient, path: string, body: Uint8Array): Promise<RelayedVote> {
  return (await client.post(path, body)) as RelayedVote
}
