/**
 * How oracles that need not trust each other come to one header an epoch:
 *
 *   segments → openings of the seed → a proposal of the view's proposer → everybody computes → votes → onto the chain
 *
 * Law: an oracle votes once a view, only for a header that it computed itself, from segments that it holds, its own among
 * them. It opens the seed only when it holds the segments that it needs, and votes for no segment that came after that, so
 * that nobody adds evidence knowing the seed. What is out of time is tried again in the next view, under the next proposer; whatever the chain took is adopted,
 * once it is computed again from the same evidence.
 */
import { isOpeningOf, type SealedSecret, type SeedOpening } from '../../kernel/beacon.ts'
import type { Evidence } from '../../kernel/epoch.ts'
import type { Segment, SegmentRef } from '../../kernel/segment.ts'
import type { Hash } from '../../protocol/ids.ts'
import { compactToBytes, sealStatement } from '../../protocol/oracle-statement.ts'
import type { HeaderSignature } from '../store/epoch-record.ts'
import { type Beacon, createBeacon } from './beacon.ts'
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
  /** The secret that the epoch's seed is opened from. */
  readonly sealed: SealedSecret | undefined
  /** Addresses of the segments that were here when this oracle opened it. */
  readonly opened: readonly Hash[] | undefined
  /** From this view on a whole round of proposers has failed, and what is only just goes behind what goes on. */
  readonly patientUntil: number
}

export interface Agreement {
  readonly shelf: Pick<SegmentShelf, 'fetch' | 'list'>
  readonly hasPeers: boolean
  /** Makes this oracle's segment, once an epoch. */
  makeSegment(epoch: number, entries: Iterable<Evidence>, word: Segment['word']): Promise<Hash>
  /** What this oracle says of the beacon in it. */
  wordOf: Beacon['word']
  /** The segments that are here, when they are those that the seed may be opened on. @param late as for `propose`. */
  heldToOpen(standing: Standing, late: boolean): Promise<readonly Hash[] | undefined>
  /** Lets the others know this oracle's opening, once it has been written down that it is given. */
  open(standing: Standing): Promise<void>
  /** Asks the others what they know. Answers come in later, by `onNews`. */
  ask(standing: Pick<Standing, 'epoch' | 'committee' | 'viewNumber' | 'sealed'>): void
  /** Proposes, where it is this oracle's turn and it has not done so. @param late the view is half over: a quorum of segments will do. */
  propose(standing: Standing, late: boolean): Promise<void>
  /** The proposal of a view, where it is one that may be voted for. @param own must be among its segments. */
  proposalOf(standing: Standing, viewNumber: number, own: Hash | undefined): Proposal | undefined
  /** Undefined while one of them is not here. */
  openSegments(epoch: number, listed: Pick<Proposal, 'segments'>): Promise<readonly Segment[] | undefined>
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
  const beacon = createBeacon(chain)

  function roundOf(epoch: number): Round {
    const known = rounds.get(epoch)
    if (known !== undefined) return known
    const round = createRound(epoch, place)
    rounds.set(epoch, round)
    if (rounds.size > ROUNDS) rounds.delete(Math.min(...rounds.keys()))
    return round
  }

  async function heldOf(epoch: number, { signers }: Committee): Promise<readonly SegmentRef[]> {
    return (await shelf.list(epoch)).filter(({ signer }) => signers.includes(signer))
  }

  /** What opens the seed in a proposal of this oracle's; undefined while others are waited for. */
  function openingsFor(standing: Standing, round: Round, late: boolean): readonly SeedOpening[] | undefined {
    const { sealed, committee, viewNumber, patientUntil } = standing
    if (sealed === undefined) return []
    const known = round.openings(sealed)
    if (known.length < sealed.threshold) return viewNumber >= patientUntil ? [] : undefined
    const expected = sealed.shares.filter(({ signer }) => committee.signers.includes(signer))
    return late || known.length >= expected.length ? known : undefined
  }

  /** Whether a proposal's openings open the seed; or nothing does, and this oracle has waited for long. */
  function isOpened({ viewNumber, openings }: Proposal, standing: Standing, round: Round): boolean {
    const { sealed, opened, patientUntil } = standing
    if (sealed === undefined) return openings.length === 0
    if (openings.length === 0)
      return viewNumber >= patientUntil && round.openings(sealed).length < sealed.threshold
    const counted = viewNumber >= patientUntil || openings.some(({ signer }) => signer === chain.signer)
    const enough = openings.length >= sealed.threshold && (opened === undefined || counted)
    return (
      enough && openings.every(opening => isKnown(opening, sealed, round) || isOpeningOf(sealed, opening))
    )
  }

  return {
    shelf,
    hasPeers: peers.length > 0,
    makeSegment: (epoch, entries, word) => shelf.make(epoch, entries, word),
    wordOf: beacon.word,

    async heldToOpen({ epoch, committee, sealed }, late) {
      const mine = sealed?.shares.some(({ signer }) => signer === chain.signer) ?? false
      const held = await heldOf(epoch, committee)
      const enough = held.length >= (late ? committee.quorum : committee.signers.length)
      return mine && enough ? held.map(({ address }) => address) : undefined
    },

    async open({ epoch, sealed, opened }) {
      const round = roundOf(epoch)
      if (sealed === undefined || opened === undefined) return
      if (round.openings(sealed).some(({ signer }) => signer === chain.signer)) return
      const opening = await beacon.opening(sealed)
      if (opening !== undefined) round.learnOpening(opening, sealed)
    },

    ask: standing => ask({ ...standing, round: roundOf(standing.epoch) }),

    async propose(standing, late) {
      const { epoch, committee, viewNumber } = standing
      const round = roundOf(epoch)
      const turn = proposerOf(committee, epoch, viewNumber) === chain.signer
      if (!turn || round.proposalOf(viewNumber) !== undefined) return
      const held = (await heldOf(epoch, committee)).filter(({ address }) =>
        inTime(address, viewNumber, standing),
      )
      const openings = openingsFor(standing, round, late)
      if (openings === undefined) return
      if (held.length < (late ? committee.quorum : committee.signers.length)) return
      const body = encodeProposal({ viewNumber, segments: held, openings })
      const bytes = await sealStatement({ kind: PROPOSAL, epoch, body }, chain.signStatement)
      round.learnProposal(bytes, committee, viewNumber)
    },

    proposalOf(standing, viewNumber, own) {
      const { epoch, committee } = standing
      const round = roundOf(epoch)
      const proposal = round.proposalOf(viewNumber)
      if (proposal === undefined || !committee.signers.includes(chain.signer)) return undefined
      const { segments } = proposal
      const members = segments.every(({ signer }) => committee.signers.includes(signer))
      const included = own === undefined || segments.some(({ address }) => address === own)
      const before = segments.every(({ address }) => inTime(address, viewNumber, standing))
      const fit = members && included && before && segments.length >= committee.quorum
      return fit && isOpened(proposal, standing, round) ? proposal : undefined
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

const NOTHING: Omit<RoundView, 'segments'> = { proposals: [], votes: [], openings: [] }

/** Whether the segment was here when this oracle opened the seed. */
function inTime(address: Hash, viewNumber: number, { opened, patientUntil }: Standing): boolean {
  return opened === undefined || viewNumber >= patientUntil || opened.includes(address)
}

/** One that was checked when it came in. */
function isKnown({ signer, opening }: SeedOpening, sealed: SealedSecret, round: Round): boolean {
  const known = round.openings(sealed).find(other => other.signer === signer)
  return known?.opening.every((byte, at) => byte === opening[at]) === true
}
