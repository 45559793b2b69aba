/**
 * A ballot, a delegation, a lock or a regional ballot on its way, by whoever brings it: what the account signed, and its signature. Canonical CBOR of
 * [2, proposal, support, voter, signature] with the reason behind it where there is one, [2, account, delegatee, nonce, expiry, signature] and
 * [2, account, amount, until, nonce, expiry, signature, permit's deadline, permit's signature]; of a regional ballot
 * [2, proposal, in favour (0 or 1), account, votes, proof, signature].
 */
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { encodeCbor } from '../cbor/cbor.ts'
import { FORMAT_VERSION } from '../format-version.ts'
import { type Address, toHash } from '../ids.ts'
import type { VoterProof } from './electorate.ts'
import {
  addressOf,
  bytes,
  digitsOf,
  HASH,
  hexOf,
  itemsOf,
  MOST_PROOF,
  MOST_SIGNATURE,
  malformed,
  SIGNATURE,
  type Signature,
  signatureOf,
  wholeOf,
} from './orders/items.ts'
import type { SignedPermit } from './signed-purchase.ts'
import {
  type BallotTerms,
  type DelegationTerms,
  type LockTerms,
  type RegionalBallotTerms,
  SUPPORTS,
} from './votes.ts'

/** The governor counts its nonces itself. */
export interface SignedBallot extends Omit<BallotTerms, 'nonce'> {
  /** 65 bytes, or what the account's contract wallet takes for a signature. */
  readonly signature: Signature
}

export interface SignedDelegation extends DelegationTerms {
  /** Whose votes they are. */
  readonly account: Address
  /** r ‖ s ‖ v. */
  readonly signature: Signature
}

export interface SignedLock extends LockTerms {
  readonly signature: Signature
  /** Absent where the lock may take the amount already. */
  readonly permit?: SignedPermit
}

export interface SignedRegionalBallot extends Omit<RegionalBallotTerms, 'voter'> {
  /** Whose votes, how many, and the proof that its proposal's epoch counts them. */
  readonly voter: VoterProof
  readonly signature: Signature
}

/** UTF-8: what stands on chain costs whoever brings it. */
export const MOST_REASON_BYTES = 500

/** @example await client.post('/v1/relay/ballots', encodeSignedBallot(ballot)) */
export function encodeSignedBallot({
  proposal,
  support,
  voter,
  signature,
  reason,
}: SignedBallot): Uint8Array {
  const said = [String(proposal), SUPPORTS.indexOf(support), bytes(voter), bytes(signature)]
  return encodeCbor([FORMAT_VERSION, ...said, ...(reason === undefined ? [] : [reason])])
}

/**
 * Its form alone: what it is worth, the contract says. @throws {ProtocolError} vote_malformed, version_unknown, cbor_*
 * @example const { proposal, support, voter } = decodeSignedBallot(body)
 */
export function decodeSignedBallot(body: Uint8Array): SignedBallot {
  const [proposal, support, voter, signature, reason] = itemsOf(body, 4, 5)
  const how = SUPPORTS[wholeOf(support, 'support')]
  if (how === undefined) throw malformed('is against (0), for (1) or abstaining (2)')
  const ballot = {
    proposal: digitsOf(proposal, 'proposal'),
    support: how,
    voter: addressOf(voter, 'voter'),
    signature: signatureOf(signature, 1, MOST_SIGNATURE),
  }
  return reason === undefined ? ballot : { ...ballot, reason: reasonOf(reason) }
}

/** @example await client.post('/v1/relay/delegations', encodeSignedDelegation(delegation)) */
export function encodeSignedDelegation(said: SignedDelegation): Uint8Array {
  const { account, delegatee, nonce, expiry, signature } = said
  return encodeCbor([
    FORMAT_VERSION,
    bytes(account),
    bytes(delegatee),
    String(nonce),
    expiry,
    bytes(signature),
  ])
}

/**
 * @throws {ProtocolError} vote_malformed, version_unknown, cbor_*
 * @example const { account, delegatee } = decodeSignedDelegation(body)
 */
export function decodeSignedDelegation(body: Uint8Array): SignedDelegation {
  const [account, delegatee, nonce, expiry, signature] = itemsOf(body, 5)
  return {
    account: addressOf(account, 'account'),
    delegatee: addressOf(delegatee, 'delegatee'),
    nonce: digitsOf(nonce, 'nonce'),
    expiry: wholeOf(expiry, 'expiry'),
    signature: signatureOf(signature, SIGNATURE, SIGNATURE),
  }
}

/** @example await client.post('/v1/relay/locks', encodeSignedLock(lock)) */
export function encodeSignedLock(said: SignedLock): Uint8Array {
  const { account, amount, until, nonce, expiry, signature, permit } = said
  return encodeCbor([
    FORMAT_VERSION,
    bytes(account),
    ...[String(amount), until, String(nonce), expiry],
    bytes(signature),
    permit?.deadline ?? 0,
    permit === undefined ? new Uint8Array(0) : bytes(permit.signature),
  ])
}

/**
 * @throws {ProtocolError} vote_malformed, version_unknown, cbor_*
 * @example const { account, amount, until } = decodeSignedLock(body)
 */
export function decodeSignedLock(body: Uint8Array): SignedLock {
  const [account, amount, until, nonce, expiry, signature, deadline, permit] = itemsOf(body, 8)
  const lock: SignedLock = {
    account: addressOf(account, 'account'),
    amount: digitsOf(amount, 'amount'),
    until: wholeOf(until, 'until'),
    nonce: digitsOf(nonce, 'nonce'),
    expiry: wholeOf(expiry, 'expiry'),
    signature: signatureOf(signature, 1, MOST_SIGNATURE),
  }
  const until2612 = wholeOf(deadline, 'permit’s deadline')
  if (permit instanceof Uint8Array && permit.length === 0 && until2612 === 0) return lock
  return { ...lock, permit: { deadline: until2612, signature: signatureOf(permit, SIGNATURE, SIGNATURE) } }
}

/** @example await client.post('/v1/relay/regional-ballots', encodeSignedRegionalBallot(ballot)) */
export function encodeSignedRegionalBallot(said: SignedRegionalBallot): Uint8Array {
  const { proposal, inFavour, voter, signature } = said
  return encodeCbor([
    FORMAT_VERSION,
    proposal,
    inFavour ? 1 : 0,
    bytes(voter.account),
    String(voter.votes),
    voter.proof.map(bytes),
    bytes(signature),
  ])
}

/**
 * @throws {ProtocolError} vote_malformed, version_unknown, cbor_*
 * @example const { proposal, inFavour, voter } = decodeSignedRegionalBallot(body)
 */
export function decodeSignedRegionalBallot(body: Uint8Array): SignedRegionalBallot {
  const [proposal, inFavour, account, votes, proof, signature] = itemsOf(body, 6)
  if (inFavour !== 0 && inFavour !== 1) throw malformed('is against (0) or for (1)')
  if (!Array.isArray(proof) || proof.length > MOST_PROOF)
    throw malformed(`has a proof of at most ${MOST_PROOF} hashes`)
  return {
    proposal: wholeOf(proposal, 'proposal'),
    inFavour: inFavour === 1,
    voter: {
      account: addressOf(account, 'account'),
      votes: digitsOf(votes, 'votes'),
      proof: proof.map((hash: unknown) => toHash(`0x${hexOf(hash, 'proof', HASH, HASH)}`)),
    },
    signature: signatureOf(signature, 1, MOST_SIGNATURE),
  }
}

function reasonOf(value: unknown): string {
  if (typeof value === 'string' && value !== '' && utf8ToBytes(value).length <= MOST_REASON_BYTES)
    return value
  throw malformed(`has as its reason a text of 1 to ${MOST_REASON_BYTES} bytes`)
}
