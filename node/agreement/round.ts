/**
 * What is known of one epoch's agreement: votes for its list, openings of its seed, votes for its header. Nothing gets in that
 * its signer did not sign, and however much a wrong oracle signs, little of it is kept.
 */

import { bytesToHex } from '@noble/hashes/utils.js'
import { isOpeningOf, type SealedSecret, type SeedOpening } from '../../kernel/beacon/beacon.ts'
import { type EpochHeader, headerHashDigest, headerStructHash } from '../../protocol/chain-formats/header.ts'
import type { Place } from '../../protocol/chain-formats/network-id.ts'
import { compactToBytes, recoverSigner } from '../../protocol/chain-formats/oracle-statement.ts'
import type { Address, Hash } from '../../protocol/ids.ts'
import type { HeaderSignature } from '../store/epoch-record.ts'
import { type Ballots, createBallots } from './ballots.ts'
import type { Committee } from './committee.ts'
import { decodeHeader, encodeHeader } from './header-codec.ts'
import type { RoundView, Vote } from './peer.ts'

/** What an oracle signed, and what it was: both halves of a proof. */
export interface SignedHeader {
  readonly header: EpochHeader
  readonly headerHash: Hash
  /** Whose account the signature is of. */
  readonly signer: Address
  /** 64 bytes of EIP-2098. */
  readonly signature: Uint8Array
}

/** Told of each signature under a header of the round's epoch, once both are known. */
export type OnSigned = (signed: SignedHeader) => void

export interface Round {
  readonly ballots: Ballots
  /** Kept when it is an oracle's. @returns true if it is news. @throws {TypeError} for what nobody honest passes on. */
  learnVote(vote: Vote, committee: Committee): boolean
  /**
   * Kept when an oracle of the committee has voted for it. @returns true if it is news.
   * @throws {TypeError | ProtocolError} for what nobody honest passes on.
   */
  learnHeader(bytes: Uint8Array): boolean
  /** This oracle’s own, which it has written down: it need not be read. */
  knowHeader(header: EpochHeader, headerHash: Hash): void
  /** The header that an account has signed in a view, as far as that was heard. */
  signedIn(signer: Address, viewNumber: number): Hash | undefined
  /** Kept when it is good: whoever signs it, the share is the signer's. @returns true if it is news. @throws {TypeError} */
  learnOpening(opening: SeedOpening, sealed: SealedSecret): boolean
  /** Ascending by signer. */
  openings(sealed: SealedSecret): readonly SeedOpening[]
  hasOpened(signer: Address): boolean
  /** Under whatever header, as they are described. */
  votesBy(signer: Address): readonly Vote[]
  /** One of each oracle of the committee. */
  votesFor(headerHash: Hash, committee: Committee): readonly HeaderSignature[]
  describe(): Pick<RoundView, 'ballots' | 'votes' | 'headers' | 'openings'>
}

/** Headers of one epoch that one oracle may vote for: far more than there are views in which things go wrong. */
const MOST_VOTES = 64

export function createRound(epoch: number, place: Place, onSigned: OnSigned = () => undefined): Round {
  const ballots = createBallots(epoch, place)
  const votes = createVotes(epoch, place, onSigned)
  const openings = createOpenings()
  return {
    ballots,
    learnVote: votes.learnVote,
    learnHeader: votes.learnHeader,
    knowHeader: votes.knowHeader,
    signedIn: votes.signedIn,
    votesFor: votes.votesFor,
    votesBy: votes.votesBy,
    learnOpening: openings.learnOpening,
    openings: openings.openings,
    hasOpened: openings.hasOpened,
    describe: () => ({ ballots: ballots.describe(), ...votes.describe(), openings: openings.describe() }),
  }
}

type Votes = Pick<Round, 'learnVote' | 'learnHeader' | 'knowHeader' | 'signedIn' | 'votesFor' | 'votesBy'> & {
  describe(): Pick<RoundView, 'votes' | 'headers'>
}

function createVotes(epoch: number, place: Place, onSigned: OnSigned): Votes {
  const votes = new Map<Hash, Map<Address, Vote>>()
  const headers = new Map<Hash, { readonly header: EpochHeader; readonly bytes: Uint8Array }>()
  const seen = new Set<string>()
  const given = new Map<Address, number>()

  /** Whoever signed it before it was known is told of now. */
  function keep(header: EpochHeader, headerHash: Hash, bytes: Uint8Array): boolean {
    if (headers.has(headerHash)) return false
    headers.set(headerHash, { header, bytes })
    for (const [signer, { signature }] of votes.get(headerHash) ?? [])
      onSigned({ header, headerHash, signer, signature })
    return true
  }

  return {
    learnVote(vote, committee) {
      const { headerHash, signature } = vote
      const key = `${headerHash}${bytesToHex(signature)}`
      if (seen.has(key)) return false
      const signer = signerOf(vote, committee, place)
      const count = given.get(signer) ?? 0
      const forHeader = votes.get(headerHash) ?? new Map<Address, Vote>()
      if (count >= MOST_VOTES || forHeader.has(signer)) return false
      seen.add(key)
      given.set(signer, count + 1)
      votes.set(headerHash, forHeader.set(signer, vote))
      const header = headers.get(headerHash)?.header
      if (header !== undefined) onSigned({ header, headerHash, signer, signature })
      return true
    },

    learnHeader(bytes) {
      const key = Buffer.from(bytes).toString('latin1')
      if (seen.has(key)) return false
      const header = decodeHeader(bytes)
      const headerHash = headerStructHash(header)
      if (header.epoch !== epoch || !votes.has(headerHash))
        throw new TypeError('a header of another epoch, or that no oracle has signed')
      seen.add(key)
      return keep(header, headerHash, bytes)
    },

    knowHeader(header, headerHash) {
      if (!headers.has(headerHash)) keep(header, headerHash, encodeHeader(header))
    },

    signedIn: (signer, viewNumber) => signedIn(votes, headers, { signer, viewNumber }),
    votesFor: (headerHash, committee) => votesOf(votes.get(headerHash) ?? new Map(), committee),
    votesBy: signer => [...votes.values()].flatMap(bySigner => bySigner.get(signer) ?? []),
    describe: () => ({
      votes: [...votes.values()].flatMap(bySigner => [...bySigner.values()]),
      // A header that nobody has signed is nobody’s business: the others would not keep it.
      headers: [...headers].filter(([hash]) => votes.has(hash)).map(([, { bytes }]) => bytes),
    }),
  }
}

/** @throws {TypeError} */
function signerOf({ headerHash, signature }: Vote, { signers }: Committee, place: Place): Address {
  const signer = recoverSigner(compactToBytes(headerHashDigest(headerHash, place)), signature)
  if (signer !== undefined && signers.includes(signer)) return signer
  throw new TypeError('a vote that is no oracle’s of the committee')
}

function signedIn(
  votes: ReadonlyMap<Hash, ReadonlyMap<Address, Vote>>,
  headers: ReadonlyMap<Hash, { readonly header: EpochHeader }>,
  { signer, viewNumber }: { readonly signer: Address; readonly viewNumber: number },
): Hash | undefined {
  for (const [hash, { header }] of headers)
    if (header.viewNumber === viewNumber && votes.get(hash)?.has(signer) === true) return hash
  return undefined
}

function votesOf(given: ReadonlyMap<Address, Vote>, { signers }: Committee): readonly HeaderSignature[] {
  return [...given]
    .filter(([signer]) => signers.includes(signer))
    .map(([signer, { signature }]) => ({ signer, signature: `0x${bytesToHex(signature)}` }))
}

function createOpenings(): Pick<Round, 'learnOpening' | 'openings' | 'hasOpened'> & {
  describe(): readonly SeedOpening[]
} {
  const openings = new Map<Address, SeedOpening>()
  let opens: SealedSecret | undefined
  const sorted = () => [...openings.values()].sort((a, b) => (a.signer < b.signer ? -1 : 1))

  /** A view of the epoch before that came to another list leaves another secret: what opened the old one is nothing to it. */
  function turnTo(sealed: SealedSecret): void {
    if (opens !== undefined && !isSame(opens, sealed)) openings.clear()
    opens = sealed
  }

  return {
    learnOpening(opening, sealed) {
      turnTo(sealed)
      if (openings.has(opening.signer)) return false
      if (!isOpeningOf(sealed, opening)) throw new TypeError('an opening that is not its oracle’s share')
      openings.set(opening.signer, opening)
      return true
    },
    openings(sealed) {
      turnTo(sealed)
      return sorted()
    },
    hasOpened: signer => openings.has(signer),
    describe: sorted,
  }
}

function isSame(a: SealedSecret, b: SealedSecret): boolean {
  const [left, right] = [a, b].map(({ shares }) => shares.map(({ share }) => bytesToHex(share)).join())
  return a === b || left === right
}
