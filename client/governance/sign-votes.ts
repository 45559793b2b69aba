/**
 * What an account signs to vote without coins, as bytes for whoever brings it: a ballot, who votes for it, and what it locks. What it has
 * to name comes from a node, or from the chain.
 */
import type { VoterProof } from '../../protocol/chain-formats/electorate.ts'
import {
  encodeSignedRankedBallot,
  RANKED_BALLOT_TYPE,
  rankedBallotDigest,
  sitingDomain,
} from '../../protocol/chain-formats/orders/ranked-ballot.ts'
import {
  encodeSignedBallot,
  encodeSignedDelegation,
  encodeSignedLock,
  encodeSignedRegionalBallot,
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
  REASONED_BALLOT_TYPE,
  REGIONAL_BALLOT_TYPE,
  regionalBallotDigest,
  regionsDomain,
  SUPPORTS,
  type Support,
} from '../../protocol/chain-formats/votes.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { permitFor, STANDS_S } from '../signing/sign-permit.ts'
import type { SignTyped } from '../signing/sign-typed.ts'

export interface Voter {
  readonly chainId: number
  readonly account: Address
  readonly sign: SignTyped
}

type Whole = string | bigint

/** What the account's next signatures have to name: `/v1/accounts/ADDRESS/signing`, or `readSigning` of the chain. */
export interface Signing {
  readonly governor: string
  readonly voteLock: string
  readonly ballotNonce: Whole
  readonly lockNonce: Whole
  readonly nowS: number
  readonly token: {
    readonly asset: string
    readonly allowed: Whole
    readonly permit?: { readonly name: string; readonly version: string; readonly nonce: Whole }
  }
}

export interface BallotDraft {
  readonly proposal: bigint
  readonly support: Support
  /** Stands on chain with it; none where it is empty. */
  readonly reason?: string
}

/** @param lock base units, and until when: seconds since 1970, 0 leaves the end as it is */
export interface LockDraft {
  readonly amount: bigint
  readonly until: number
}

/** @example await client.post('/v1/relay/ballots', await signBallot(voter, now, { proposal: 7n, support: 'for' })) */
export async function signBallot(
  { chainId, account, sign }: Voter,
  now: Signing,
  { proposal, support, reason }: BallotDraft,
): Promise<Uint8Array> {
  const domain = governorDomain(chainId, toAddress(now.governor))
  const said = reason === undefined || reason === '' ? {} : { reason }
  const terms = { proposal, support, voter: account, nonce: BigInt(now.ballotNonce), ...said }
  const signature = await sign({
    digest: ballotDigest(terms, domain),
    domain,
    type: said.reason === undefined ? BALLOT_TYPE : REASONED_BALLOT_TYPE,
    message: {
      proposalId: String(proposal),
      support: String(SUPPORTS.indexOf(support)),
      voter: account,
      nonce: String(now.ballotNonce),
      ...(said.reason === undefined ? {} : { reason: said.reason, params: '0x' }),
    },
  })
  return encodeSignedBallot({ proposal, support, voter: account, signature, ...said })
}

/** @example await client.post('/v1/relay/delegations', await signDelegation(voter, now, neighbour)) */
export async function signDelegation(
  { chainId, account, sign }: Voter,
  now: Signing,
  delegatee: Address,
): Promise<Uint8Array> {
  const domain = lockDomain(chainId, toAddress(now.voteLock))
  const terms = { delegatee, nonce: BigInt(now.lockNonce), expiry: now.nowS + STANDS_S }
  const message = { delegatee, nonce: String(now.lockNonce), expiry: String(terms.expiry) }
  const signature = await sign({
    digest: delegationDigest(terms, domain),
    domain,
    type: DELEGATION_TYPE,
    message,
  })
  return encodeSignedDelegation({ ...terms, account, signature })
}

/** @example await client.post('/v1/relay/locks', await signLock(voter, now, { amount: 10n ** 18n, until: 1_900_000_000 })) */
export async function signLock(
  voter: Voter,
  now: Signing,
  { amount, until }: LockDraft,
): Promise<Uint8Array> {
  const { chainId, account, sign } = voter
  const domain = lockDomain(chainId, toAddress(now.voteLock))
  const expiry = now.nowS + STANDS_S
  const terms = { account, amount, until, nonce: BigInt(now.lockNonce), expiry }
  const message = {
    account,
    amount: String(amount),
    until: String(until),
    nonce: String(now.lockNonce),
    expiry: String(expiry),
  }
  const signature = await sign({ digest: lockDigest(terms, domain), domain, type: LOCK_TYPE, message })
  const permit = await permitFor(voter, { ...now, spender: now.voteLock, amount })
  return encodeSignedLock({ ...terms, signature, ...permit })
}

export interface RegionalDraft {
  /** As the contract counts them: the first is 0. */
  readonly proposal: number
  readonly inFavour: boolean
  readonly voter: VoterProof
}

/** @example await client.post('/v1/relay/regional-ballots', await signRegionalBallot(voter, regional, { proposal: 0, inFavour: true, voter: proof })) */
export async function signRegionalBallot(
  { chainId, account, sign }: Voter,
  regional: Address,
  { proposal, inFavour, voter }: RegionalDraft,
): Promise<Uint8Array> {
  const domain = regionsDomain(chainId, regional)
  const signature = await sign({
    digest: regionalBallotDigest({ proposal, inFavour, voter: account }, domain),
    domain,
    type: REGIONAL_BALLOT_TYPE,
    message: { proposal: String(proposal), inFavour: String(inFavour), voter: account },
  })
  return encodeSignedRegionalBallot({ proposal, inFavour, voter, signature })
}

/** @param order indices of sites, the best first @example await client.post('/v1/relay/ranked-ballots', await signRanking(voter, siting, { siting: 0, order: [1, 0], voter: proof })) */
export async function signRanking(
  { chainId, account, sign }: Voter,
  contract: Address,
  {
    siting,
    order,
    voter,
  }: { readonly siting: number; readonly order: readonly number[]; readonly voter: VoterProof },
): Promise<Uint8Array> {
  const domain = sitingDomain(chainId, contract)
  const signature = await sign({
    digest: rankedBallotDigest({ siting, order, voter: account }, domain),
    domain,
    type: RANKED_BALLOT_TYPE,
    message: { siting: String(siting), order: order.join(','), voter: account },
  })
  return encodeSignedRankedBallot({ siting, order, voter, signature })
}
