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
  /**
   * Kept when it is an oracle's. @returns true if it is news. @throws {TypeError} for what nobody honest passes on.
   * @param viewNumber that is worked in: who signs far more than are possible in so many is heard no more. 0 unless said.
   */
  learnVote(vote: Vote, committee: Committee, viewNumber?: number): boolean
  /**
   * Kept when an oracle of the committee has voted for it, as far as was heard. @returns true if it is news.
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

/** Headers of one epoch under which one oracle's votes are kept, the newest: it pushes out its own alone, whatever it signs. */
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
  const heard: HeardVotes = { votes: new Map(), headers: new Map(), seen: new Set(), given: new Map() }
  const { votes, headers, seen } = heard

  /** Whoever signed it before it was known is told of now. */
  function keep(header: EpochHeader, headerHash: Hash, bytes: Uint8Array): boolean {
    if (headers.has(headerHash)) return false
    headers.set(headerHash, { header, bytes })
    for (const [signer, { signature }] of votes.get(headerHash) ?? [])
      onSigned({ header, headerHash, signer, signature })
    return true
  }

  return {
    learnVote(vote, committee, viewNumber = 0) {
      const { headerHash, signature } = vote
      if (seen.has(keyOf(vote))) return false
      const signer = signerOf(vote, committee, place)
      if (!makeRoom(heard, signer, headerHash, viewNumber)) return false
      const forHeader = votes.get(headerHash) ?? new Map<Address, Vote>()
      seen.add(keyOf(vote))
      votes.set(headerHash, forHeader.set(signer, vote))
      const header = headers.get(headerHash)?.header
      if (header !== undefined) onSigned({ header, headerHash, signer, signature })
      return true
    },

    learnHeader(bytes) {
      if (seen.has(textOf(bytes))) return false
      const header = decodeHeader(bytes)
      const headerHash = headerStructHash(header)
      if (header.epoch !== epoch)
        throw new TypeError(`a header of epoch ${header.epoch}, where ${epoch} was asked about`)
      // Who passes it on may have heard a vote that was dropped here: one who signs for ever tells each oracle others.
      if (!votes.has(headerHash)) return false
      seen.add(textOf(bytes))
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

interface HeardVotes {
  readonly votes: Map<Hash, Map<Address, Vote>>
  readonly headers: Map<Hash, { readonly header: EpochHeader; readonly bytes: Uint8Array }>
  readonly seen: Set<string>
  /** Under which headers an oracle's votes are kept, and how many of it were taken. */
  readonly given: Map<Address, { readonly own: Set<Hash>; count: number }>
}

/** @returns whether an oracle's vote for a header is taken; another of its own makes room. */
function makeRoom(heard: HeardVotes, signer: Address, headerHash: Hash, viewNumber: number): boolean {
  const by = heard.given.get(signer) ?? { own: new Set<Hash>(), count: 0 }
  const { own } = by
  if (own.has(headerHash) || by.count >= MOST_VOTES * (viewNumber + 1)) return false
  if (own.size === MOST_VOTES) forgetOldest(heard, signer, own)
  own.add(headerHash)
  by.count++
  heard.given.set(signer, by)
  return true
}

/** A header of the lowest view goes first; one that was not heard yet is taken for newer than all that were. */
function forgetOldest({ votes, headers, seen }: HeardVotes, signer: Address, own: Set<Hash>): void {
  const viewOf = (hash: Hash) => headers.get(hash)?.header.viewNumber ?? Number.POSITIVE_INFINITY
  const oldest = [...own].reduce((low, hash) => (viewOf(hash) < viewOf(low) ? hash : low))
  const bySigner = votes.get(oldest)!
  seen.delete(keyOf(bySigner.get(signer)!))
  own.delete(oldest)
  bySigner.delete(signer)
  if (bySigner.size > 0) return
  votes.delete(oldest)
  seen.delete(textOf(headers.get(oldest)?.bytes ?? new Uint8Array()))
  headers.delete(oldest)
}

function keyOf({ headerHash, signature }: Vote): string {
  return `${headerHash}${bytesToHex(signature)}`
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
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
