/**
 * How an account of a region signs to rank sites without coins (contracts/governance/Siting.sol), and how it travels: canonical CBOR of
 * [2, siting (the first is 0), order, account, votes, proof, signature]. It needs no nonce: an account ranks once.
 */
import { encodeCbor } from '../../cbor/cbor.ts'
import { FORMAT_VERSION } from '../../format-version.ts'
import { type Address, type Hash, toHash } from '../../ids.ts'
import { keccak256 } from '../../merkle/keccak.ts'
import { hashStruct } from '../eip712.ts'
import type { VoterProof } from '../electorate.ts'
import { type PermitDomain, plainDigest } from '../permit.ts'
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
  type Signature,
  signatureOf,
  wholeOf,
} from './items.ts'

export const RANKED_BALLOT_TYPE = 'RankedBallot(uint256 siting,uint8[] order,address voter)'

export interface RankedBallotTerms {
  /** As the contract counts them: the first is 0. */
  readonly siting: number
  /** Indices of sites, the best first. */
  readonly order: readonly number[]
  readonly voter: Address
}

export interface SignedRankedBallot extends Omit<RankedBallotTerms, 'voter'> {
  readonly voter: VoterProof
  readonly signature: Signature
}

/** As many as a siting has at most. */
const MOST_SITES = 6
const WORD = 32

/** @example sitingDomain(1, siting).name // 'Cairn siting' */
export function sitingDomain(chainId: number, siting: Address): PermitDomain {
  return { name: 'Cairn siting', version: '1', chainId, verifyingContract: siting }
}

/** @example rankedBallotDigest({ siting: 0, order: [1, 0], voter }, sitingDomain(1, siting)) */
export function rankedBallotDigest({ siting, order, voter }: RankedBallotTerms, domain: PermitDomain): Hash {
  // Each element of a signed list is a word.
  const words = new Uint8Array(WORD * order.length)
  for (const [at, site] of order.entries()) words[WORD * at + WORD - 1] = site
  return plainDigest(
    domain,
    hashStruct(RANKED_BALLOT_TYPE, [
      { type: 'uint256', value: siting },
      { type: 'bytes32', value: keccak256(words) },
      { type: 'address', value: voter },
    ]),
  )
}

/** @example await client.post('/v1/relay/ranked-ballots', encodeSignedRankedBallot(ballot)) */
export function encodeSignedRankedBallot({
  siting,
  order,
  voter,
  signature,
}: SignedRankedBallot): Uint8Array {
  const { account, votes, proof } = voter
  return encodeCbor([
    FORMAT_VERSION,
    siting,
    [...order],
    bytes(account),
    String(votes),
    proof.map(bytes),
    bytes(signature),
  ])
}

/** @throws {ProtocolError} vote_malformed, version_unknown, cbor_* @example const { siting, order } = decodeSignedRankedBallot(body) */
export function decodeSignedRankedBallot(body: Uint8Array): SignedRankedBallot {
  const [siting, order, account, votes, proof, signature] = itemsOf(body, 6)
  if (!Array.isArray(proof) || proof.length > MOST_PROOF)
    throw malformed(`has a proof of at most ${MOST_PROOF} hashes`)
  if (!Array.isArray(order) || order.length === 0 || order.length > MOST_SITES)
    throw malformed(`ranks 1 to ${MOST_SITES} sites`)
  const ranked = order.map((site: unknown) => wholeOf(site, 'site'))
  if (ranked.some(site => site >= MOST_SITES)) throw malformed(`ranks sites by 0 to ${MOST_SITES - 1}`)
  return {
    siting: wholeOf(siting, 'siting'),
    order: ranked,
    voter: {
      account: addressOf(account, 'account'),
      votes: digitsOf(votes, 'votes'),
      proof: proof.map((hash: unknown) => toHash(`0x${hexOf(hash, 'proof', HASH, HASH)}`)),
    },
    signature: signatureOf(signature, 1, MOST_SIGNATURE),
  }
}
