/**
 * What is known of one epoch's agreement: proposals by view, votes by header. Nothing gets in that its signer did not
 * sign, and however much a wrong oracle signs, little of it is kept.
 */

import { bytesToHex } from '@noble/hashes/utils.js'
import { isOpeningOf, type SealedSecret, type SeedOpening } from '../../kernel/beacon.ts'
import { headerHashDigest } from '../../protocol/header.ts'
import type { Address, Hash } from '../../protocol/ids.ts'
import { compactToBytes, type Place, recoverSigner } from '../../protocol/oracle-statement.ts'
import type { HeaderSignature } from '../store/epoch-record.ts'
import { type Committee, proposerOf } from './committee.ts'
import type { RoundView, Vote } from './peer.ts'
import { openProposal, type Proposal, readProposal } from './proposal.ts'

export interface Round {
  /**
   * Kept when it is the right proposer's first for a view that is now, was just now, or comes next.
   * @returns true if it is news. @throws {TypeError | ProtocolError} for what nobody honest passes on.
   */
  learnProposal(bytes: Uint8Array, committee: Committee, viewNumber: number): boolean
  /** Kept when it is an oracle's. @returns true if it is news. @throws {TypeError} for what nobody honest passes on. */
  learnVote(vote: Vote, committee: Committee): boolean
  /** Kept when it is good: whoever signs it, the share is the signer's. @returns true if it is news. @throws {TypeError} */
  learnOpening(opening: SeedOpening, sealed: SealedSecret): boolean
  /** Ascending by signer. */
  openings(sealed: SealedSecret): readonly SeedOpening[]
  proposalOf(viewNumber: number): Proposal | undefined
  /** One of each oracle of the committee. */
  votesFor(headerHash: Hash, committee: Committee): readonly HeaderSignature[]
  describe(): Omit<RoundView, 'segments'>
}

interface KnownProposal {
  readonly bytes: Uint8Array
  readonly proposal: Proposal
}

/** Headers of one epoch that one oracle may vote for: far more than there are views in which things go wrong. */
const MOST_VOTES = 64
const MOST_PROPOSALS = 64

export function createRound(epoch: number, place: Place): Round {
  const proposals = new Map<number, KnownProposal>()
  const votes = new Map<Hash, Map<Address, Vote>>()
  const seen = new Set<string>()
  const given = new Map<Address, number>()
  const openings = new Map<Address, SeedOpening>()
  let opens: SealedSecret | undefined

  /** An epoch before that governance rejected leaves another secret: what opened the old one is nothing to it. */
  function openingsOf(sealed: SealedSecret): Map<Address, SeedOpening> {
    if (opens !== undefined && !isSame(opens, sealed)) openings.clear()
    opens = sealed
    return openings
  }

  return {
    learnProposal(bytes, committee, viewNumber) {
      // Peers say the same again and again: only what could be news has its signature checked.
      const { viewNumber: view } = readProposal(bytes)
      const near = view >= viewNumber - 1 && view <= viewNumber + 1
      if (!near || proposals.has(view)) return false
      const { proposal, signer, epoch: named } = openProposal(bytes, place)
      if (named !== epoch || signer !== proposerOf(committee, epoch, view))
        throw new TypeError(`a proposal for view ${view} of epoch ${epoch} that is not its proposer’s`)
      proposals.set(view, { bytes, proposal })
      dropOldest(proposals, MOST_PROPOSALS)
      return true
    },

    learnVote(vote, committee) {
      const { headerHash, signature } = vote
      const key = `${headerHash}${bytesToHex(signature)}`
      if (seen.has(key)) return false
      const signer = recoverSigner(compactToBytes(headerHashDigest(headerHash, place)), signature)
      if (signer === undefined || !committee.signers.includes(signer))
        throw new TypeError('a vote that is no oracle’s of the committee')
      const count = given.get(signer) ?? 0
      const forHeader = votes.get(headerHash) ?? new Map<Address, Vote>()
      if (count >= MOST_VOTES || forHeader.has(signer)) return false
      seen.add(key)
      given.set(signer, count + 1)
      votes.set(headerHash, forHeader.set(signer, vote))
      return true
    },

    learnOpening(opening, sealed) {
      const known = openingsOf(sealed)
      if (known.has(opening.signer)) return false
      if (!isOpeningOf(sealed, opening)) throw new TypeError('an opening that is not its oracle’s share')
      known.set(opening.signer, opening)
      return true
    },

    openings: sealed => [...openingsOf(sealed).values()].sort((a, b) => (a.signer < b.signer ? -1 : 1)),

    proposalOf: viewNumber => proposals.get(viewNumber)?.proposal,

    votesFor(headerHash, committee) {
      const known = votes.get(headerHash) ?? new Map<Address, Vote>()
      return [...known]
        .filter(([signer]) => committee.signers.includes(signer))
        .map(([signer, { signature }]) => ({ signer, signature: `0x${bytesToHex(signature)}` }))
    },

    describe: () => ({
      proposals: [...proposals.values()].map(({ bytes }) => bytes),
      votes: [...votes.values()].flatMap(bySigner => [...bySigner.values()]),
      openings: [...openings.values()].sort((a, b) => (a.signer < b.signer ? -1 : 1)),
    }),
  }
}

function isSame(a: SealedSecret, b: SealedSecret): boolean {
  const [left, right] = [a, b].map(({ shares }) => shares.map(({ share }) => bytesToHex(share)).join())
  return a === b || left === right
}

function dropOldest(map: Map<number, unknown>, most: number): void {
  if (map.size > most) map.delete(Math.min(...map.keys()))
}
