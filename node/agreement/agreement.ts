/**
 * How oracles that need not trust each other come to one header an epoch:
 *
 *   segments → a proposal of the view's proposer → everybody computes → votes → a quorum of them goes onto the chain
 *
 * Law: an oracle votes once a view, only for a header that it computed itself, from segments that it holds, its own among
 * them. What is out of time is tried again in the next view, under the next proposer; whatever the chain took is adopted,
 * once it is computed again from the same evidence.
 */
import type { Evidence } from '../../kernel/epoch.ts'
import type { Segment } from '../../kernel/segment.ts'
import type { Hash } from '../../protocol/ids.ts'
import { compactToBytes, sealStatement } from '../../protocol/oracle-statement.ts'
import type { HeaderSignature } from '../store/epoch-record.ts'
import { type Committee, proposerOf } from './committee.ts'
import { createGossip } from './gossip.ts'
import type { Peer, RoundView } from './peer.ts'
import { encodeProposal, PROPOSAL, type Proposal } from './proposal.ts'
import { createRound, type Round } from './round.ts'
import { createSegmentShelf, type SegmentShelf, type ShelfParts } from './segment-shelf.ts'

export interface AgreementParts extends ShelfParts {
  readonly onPeerTrouble: (peer: Peer, error: unknown) => void
}

/** Where an epoch stands, as seen at one look at the chain. */
export interface Standing {
  readonly epoch: number
  readonly committee: Committee
  readonly viewNumber: number
}

export interface Agreement {
  readonly shelf: Pick<SegmentShelf, 'fetch' | 'list'>
  readonly hasPeers: boolean
  /** Makes this oracle's segment, once an epoch. */
  makeSegment(epoch: number, entries: Iterable<Evidence>): Promise<Hash>
  /** Asks the others what they know. Answers come in later, by `onNews`. */
  ask(standing: Standing): void
  /** Proposes, where it is this oracle's turn and it has not done so. @param late the view is half over: a quorum of segments will do. */
  propose(standing: Standing, late: boolean): Promise<void>
  /** The proposal of a view, where it is one that may be voted for. @param own must be among its segments. */
  proposalOf(standing: Standing, viewNumber: number, own: Hash | undefined): Proposal | undefined
  /** Undefined while one of them is not here. */
  openSegments(epoch: number, proposal: Proposal): Promise<readonly Segment[] | undefined>
  vote(epoch: number, committee: Committee, headerHash: Hash, signature: HeaderSignature): void
  votesFor(epoch: number, committee: Committee, headerHash: Hash): readonly HeaderSignature[]
  describe(epoch: number): Promise<RoundView>
}

/** Epochs whose rounds are kept in memory: those that others may still be settling. */
const ROUNDS = 8

export function createAgreement(parts: AgreementParts): Agreement {
  const { chain, peers, place } = parts
  const shelf = createSegmentShelf(parts)
  const ask = createGossip({ peers, shelf, onNews: parts.onNews, onTrouble: parts.onPeerTrouble })
  const rounds = new Map<number, Round>()

  function roundOf(epoch: number): Round {
    const known = rounds.get(epoch)
    if (known !== undefined) return known
    const round = createRound(epoch, place)
    rounds.set(epoch, round)
    if (rounds.size > ROUNDS) rounds.delete(Math.min(...rounds.keys()))
    return round
  }

  return {
    shelf,
    hasPeers: peers.length > 0,
    makeSegment: (epoch, entries) => shelf.make(epoch, entries),
    ask: standing => ask({ ...standing, round: roundOf(standing.epoch) }),

    async propose({ epoch, committee, viewNumber }, late) {
      const round = roundOf(epoch)
      const turn = proposerOf(committee, epoch, viewNumber) === chain.signer
      if (!turn || round.proposalOf(viewNumber) !== undefined) return
      const held = (await shelf.list(epoch)).filter(({ signer }) => committee.signers.includes(signer))
      if (held.length < (late ? committee.quorum : committee.signers.length)) return
      const body = encodeProposal({ viewNumber, segments: held })
      const bytes = await sealStatement({ kind: PROPOSAL, epoch, body }, chain.signStatement)
      round.learnProposal(bytes, committee, viewNumber)
    },

    proposalOf({ epoch, committee }, viewNumber, own) {
      const proposal = roundOf(epoch).proposalOf(viewNumber)
      if (proposal === undefined || !committee.signers.includes(chain.signer)) return undefined
      const { segments } = proposal
      const members = segments.every(({ signer }) => committee.signers.includes(signer))
      const included = own === undefined || segments.some(({ address }) => address === own)
      return members && included && segments.length >= committee.quorum ? proposal : undefined
    },

    async openSegments(epoch, { segments }) {
      const opened = await Promise.all(segments.map(ref => shelf.open(epoch, ref)))
      return opened.every(segment => segment !== undefined) ? opened : undefined
    },

    vote(epoch, committee, headerHash, { signer, signature }) {
      // Whoever has left the committee since it signed has no vote any more.
      if (!committee.signers.includes(signer)) return
      roundOf(epoch).learnVote({ headerHash, signature: compactToBytes(signature) }, committee)
    },
    votesFor: (epoch, committee, headerHash) => roundOf(epoch).votesFor(headerHash, committee),

    describe: async epoch => ({
      segments: await shelf.list(epoch),
      ...(rounds.get(epoch)?.describe() ?? NOTHING),
    }),
  }
}

const NOTHING: Omit<RoundView, 'segments'> = { proposals: [], votes: [] }
