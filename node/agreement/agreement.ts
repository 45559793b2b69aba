/**
 * How oracles that need not trust each other come to one header an epoch:
 *
 *   logs acknowledged → segments → a certified list → openings of the seed → everybody computes → votes → onto the chain
 *
 * Laws: an oracle votes for a list only when it holds all that it names, its own segment among them, and as ballots.ts says,
 * so that no two lists of one epoch have a certificate. It opens an epoch's seed only under the certificates of that epoch
 * and of all before it, so nobody chooses evidence, or another seed, knowing one. It votes for one header a view, which it
 * computed itself. What comes to nothing is tried again in the next view, which begins for all once a quorum has had enough of
 * this one, under the next proposer; whatever the chain took
 * is adopted, once it is computed again from the same evidence.
 */
import type { SealedSecret, SeedOpening } from '../../kernel/beacon/beacon.ts'
import type { SegmentRef } from '../../kernel/bundle/segment.ts'
import type { EpochHeader } from '../../protocol/chain-formats/header.ts'
import {
  compactToBytes,
  openStatement,
  sealStatement,
} from '../../protocol/chain-formats/oracle-statement.ts'
import type { Address, Hash } from '../../protocol/ids.ts'
import type { HeaderSignature } from '../store/epoch-record.ts'
import { type Certificate, mayCommit, mayPrepare, type OwnVotes, type Proposed } from './ballots.ts'
import {
  type Choice,
  COMMIT,
  encodeSaying,
  OPENINGS,
  PREPARE,
  PROPOSAL,
  readSaying,
  type Saying,
  WISH,
} from './ballots-codec.ts'
import { type Beacon, createBeacon } from './beacon.ts'
import { type Committee, proposerOf } from './committee.ts'
import { createListMemory, type EvidenceList } from './evidence-list.ts'
import { createGossip } from './gossip.ts'
import { createLogBook, type LogBook, type LogBookParts } from './log-book.ts'
import { createNewsDesk, type NewsDesk } from './news.ts'
import { isOpened, openingsFor } from './open-seed.ts'
import type { Asker, Peer, RoundView } from './peer.ts'
import { createRelay, type Relay } from './relay.ts'
import type { OnSigned, Round } from './round.ts'
import { createRounds, type Rounds } from './rounds.ts'
import { createSegmentShelf, type SegmentShelf, type ShelfParts } from './segment-shelf.ts'

export interface AgreementParts extends ShelfParts, Pick<LogBookParts, 'logEveryMs' | 'place' | 'appended'> {
  readonly store: ShelfParts['store'] & LogBookParts['store']
  readonly onPeerTrouble: (peer: Peer, error: unknown) => void
  /** How long a view lasts before anything was learned, real time. */
  readonly viewMs: number
  /** Told of each oracle’s signature under a header: who keeps an eye on what others sign (node/watch/faults). */
  readonly onSigned?: OnSigned
}

/** Where an epoch stands, as seen at one look at the chain. */
export interface Standing {
  readonly epoch: number
  readonly committee: Committee
  readonly viewNumber: number
  /** Network time. */
  readonly nowMs: number
  /** The secret that the epoch's seed is opened from. */
  readonly sealed: SealedSecret | undefined
  /** From this view on a whole round of proposers has failed, and what is only just goes behind what goes on. */
  readonly patientUntil: number
}

/** The openings that a view's proposer says open the seed. */
export interface Opened {
  readonly viewNumber: number
  readonly openings: readonly SeedOpening[]
}

/** A header, and its struct hash. */
export interface Signed {
  readonly header: EpochHeader
  readonly headerHash: Hash
}

/** The views of an epoch that are wished for. */
export interface Wished {
  /** By a quorum: the epoch is in this one, or in a later one. */
  readonly byQuorum: number
  /** By more than can lie: for an honest one all before are over. */
  readonly byHonest: number
}

export interface Agreement {
  readonly shelf: Pick<SegmentShelf, 'fetch' | 'fetchResults' | 'list'>
  readonly logs: Pick<LogBook, 'show' | 'isAcknowledged' | 'acksOf'>
  readonly hasPeers: boolean
  /** Whether somebody is an oracle of the committee, as it was last seen. */
  isMember(signer: Address): boolean
  /** Signs this oracle's segment, whose parts lie in the snapshots; once an epoch. */
  makeSegment(epoch: number, body: Uint8Array): Promise<Hash>
  /** What this oracle says of the beacon in it. */
  wordOf: Beacon['word']
  /** Asks the others what they know. Answers come in later, by `onNews`. */
  ask(standing: Pick<Standing, 'epoch' | 'committee' | 'viewNumber' | 'sealed' | 'nowMs'>): void
  /** Proposes a list, where it is this oracle's turn and it has not done so. @param late the view is half over: a quorum of segments will do. */
  propose(standing: Standing, own: OwnVotes, late: boolean): Promise<void>
  /** How this oracle votes next, where it may. @param segment its own, that must be in the list. */
  nextVote(standing: Standing, own: OwnVotes, segment: Hash | undefined): Promise<OwnVotes | undefined>
  /** Lets the others know the votes that were written down. */
  cast(epoch: number, committee: Committee, own: OwnVotes): Promise<void>
  /** The list that a quorum has committed to. */
  certified(
    epoch: number,
    committee: Committee,
  ): Promise<(Choice & EvidenceList & Pick<Certificate, 'commits'>) | undefined>
  /** Lets the others know a certificate that was written down: of whom it takes, one may be heard of no more. */
  recall(epoch: number, committee: Committee, commits: readonly string[]): void
  /** Lets the others know this oracle's opening. For a certified epoch behind certified epochs alone. */
  open(standing: Pick<Standing, 'epoch' | 'sealed'>): Promise<void>
  /** Proposes what opens the seed, where it is this oracle's turn. */
  proposeOpenings(standing: Standing, list: Hash, late: boolean): Promise<void>
  /** What the view's proposer opens the seed with, where that may be voted for. */
  openingsOf(standing: Standing, viewNumber: number, list: Hash): Opened | undefined
  /** Whether all of them are here and good; what is not here is asked for. */
  holds(epoch: number, segments: readonly SegmentRef[]): Promise<boolean>
  /** Some that were held are not there any more: the next question looks again. */
  lost: SegmentShelf['lost']
  /** Lets the others know what this oracle has signed, and written down. */
  vote(committee: Committee, signed: Signed, signature: HeaderSignature): void
  /** What the node’s own account has signed in a view, here or elsewhere, as far as anybody has said so. */
  signedIn(epoch: number, viewNumber: number): Hash | undefined
  votesFor(epoch: number, committee: Committee, headerHash: Hash): readonly HeaderSignature[]
  /** Lets the others know in which view this oracle wishes to be: that was written down. */
  wish(epoch: number, committee: Committee, viewNumber: number): Promise<void>
  wished(epoch: number, committee: Committee): Wished
  describe(epoch: number, asker: Asker): Promise<RoundView>
  /** What there is to tell another oracle, now and as it comes up. */
  follow: NewsDesk['follow']
  forget: Rounds['forget']
  /** Hears what the others still say of epochs that are settled, up to this one: whoever signs once more may do it late. */
  listen(settled: number): void
}

export function createAgreement(parts: AgreementParts): Agreement {
  const { chain, peers, place, snapshots, viewMs } = parts
  let members: Committee = { signers: [], quorum: 1 }
  const shelf = createSegmentShelf(parts)
  const logs = createLogBook(parts)
  const rounds = createRounds(place, parts.onSigned ?? (() => undefined))
  const roundOf = rounds.of
  const relay = createRelay({ own: chain.signer, viewMs, roundOf: rounds.known, now: () => members })
  const desk = openDesk(rounds, relay, describe)
  const onNews = (epoch: number) => {
    desk.changed(epoch)
    parts.onNews()
  }
  const ask = createGossip({ peers, shelf, logs, onNews, onTrouble: parts.onPeerTrouble })
  /** What was said in a round: it need not be signed again. */
  const cast = new WeakMap<Round, Set<string>>()
  const lists = createListMemory(snapshots, shelf.fetch)
  const beacon = createBeacon(chain)
  async function say(saying: Saying, epoch: number, committee: Committee): Promise<void> {
    const { kind, viewNumber } = saying
    const key = `${kind} ${viewNumber}`
    const said = cast.get(roundOf(epoch)) ?? new Set<string>()
    if (said.has(key)) return
    cast.set(roundOf(epoch), said.add(key))
    const bytes = await sealStatement({ kind, epoch, body: encodeSaying(saying) }, chain.signStatement)
    roundOf(epoch).ballots.learn(relay.say(bytes), committee, viewNumber)
    desk.changed(epoch)
  }

  async function heldOf(epoch: number, { signers }: Committee): Promise<readonly SegmentRef[]> {
    return (await shelf.list(epoch)).filter(({ signer }) => signers.includes(signer))
  }

  async function holds(epoch: number, segments: readonly SegmentRef[]): Promise<boolean> {
    return (await Promise.all(segments.map(ref => shelf.has(epoch, ref)))).every(here => here)
  }

  /** What goes on is what a quorum has prepared, or else what this oracle holds. */
  async function choose(standing: Standing, own: OwnVotes, late: boolean) {
    const { epoch, committee } = standing
    const bound = roundOf(epoch).ballots.prepared(committee) ?? own.committed
    if (bound !== undefined) return (await lists.find(bound.list))?.segments
    const held = await heldOf(epoch, committee)
    return held.length >= (late ? committee.quorum : committee.signers.length) ? held : undefined
  }

  function isFit({ segments }: Proposed, { committee }: Standing, own: Hash | undefined): boolean {
    const members = segments.every(({ signer }) => committee.signers.includes(signer))
    const included = own === undefined || segments.some(({ address }) => address === own)
    return members && included && segments.length >= committee.quorum
  }

  async function keepList(epoch: number, segments: readonly SegmentRef[]): Promise<boolean> {
    if (!(await holds(epoch, segments))) return false
    await lists.keep({ epoch, segments })
    return true
  }

  async function prepare(standing: Standing, own: OwnVotes, segment: Hash | undefined) {
    const { epoch, committee, viewNumber } = standing
    const { ballots } = roundOf(epoch)
    const proposed = ballots.proposalOf(viewNumber)
    if (proposed === undefined || !mayPrepare(own, proposed, ballots.prepared(committee))) return undefined
    const bound = own.committed?.list === proposed.list
    if (!bound && !isFit(proposed, standing, segment)) return undefined
    if (!(await keepList(epoch, proposed.segments))) return undefined
    return { ...own, prepared: { viewNumber, list: proposed.list } }
  }

  async function commit({ epoch, committee }: Standing, own: OwnVotes) {
    const choice = roundOf(epoch).ballots.prepared(committee)
    if (choice === undefined || !mayCommit(own, choice)) return undefined
    const list = await lists.find(choice.list)
    if (list === undefined || !(await keepList(epoch, list.segments))) return undefined
    return { ...own, committed: choice }
  }

  /** What was done is told to the others, if anything was. */
  async function tell<T>(epoch: number, done: Promise<T>): Promise<T> {
    const result = await done
    if (result !== false) desk.changed(epoch)
    return result
  }

  async function describe(epoch: number, asker: Asker): Promise<RoundView> {
    return {
      segments: await shelf.list(epoch),
      ...(rounds.known(epoch)?.describe() ?? NOTHING),
      logs: logs.tell(epoch, asker),
    }
  }

  return {
    shelf,
    logs: { ...logs, show: (epoch, now) => tell(epoch, logs.show(epoch, now)) },
    hasPeers: peers.length > 0,
    makeSegment: (epoch, body) => tell(epoch, shelf.make(epoch, body)),
    wordOf: beacon.word,

    isMember: signer => members.signers.includes(signer),

    ask(standing) {
      members = standing.committee
      ask({ ...standing, round: roundOf(standing.epoch) })
    },

    async propose(standing, own, late) {
      const { epoch, committee, viewNumber } = standing
      const turn = proposerOf(committee, epoch, viewNumber) === chain.signer
      if (!turn || roundOf(epoch).ballots.proposalOf(viewNumber) !== undefined) return
      const segments = await choose(standing, own, late)
      if (segments !== undefined) await say({ kind: PROPOSAL, viewNumber, segments }, epoch, committee)
    },

    async nextVote(standing, own, segment) {
      if (!standing.committee.signers.includes(chain.signer)) return undefined
      return (await commit(standing, own)) ?? prepare(standing, own, segment)
    },

    async cast(epoch, committee, { prepared, committed }) {
      if (!committee.signers.includes(chain.signer)) return
      if (prepared !== undefined) await say({ kind: PREPARE, ...prepared }, epoch, committee)
      if (committed !== undefined) await say({ kind: COMMIT, ...committed }, epoch, committee)
    },

    async certified(epoch, committee) {
      const found = roundOf(epoch).ballots.certificate(committee)
      const list = found && (await lists.find(found.list))
      return found && list && { ...found, ...list }
    },

    async open({ epoch, sealed }) {
      if (sealed === undefined) return
      const round = roundOf(epoch)
      if (round.openings(sealed).some(({ signer }) => signer === chain.signer)) return
      const opening = await beacon.opening(sealed)
      if (opening === undefined) return
      round.learnOpening(opening, sealed)
      desk.changed(epoch)
    },

    async proposeOpenings(standing, list, late) {
      const { epoch, committee, viewNumber } = standing
      const round = roundOf(epoch)
      const turn = proposerOf(committee, epoch, viewNumber) === chain.signer
      if (!turn || round.ballots.openingsOf(viewNumber) !== undefined) return
      const openings = openingsFor(standing, round, late)
      if (openings !== undefined) await say({ kind: OPENINGS, viewNumber, list, openings }, epoch, committee)
    },

    openingsOf(standing, viewNumber, list) {
      const { epoch, committee } = standing
      if (!committee.signers.includes(chain.signer)) return undefined
      const round = roundOf(epoch)
      const said = round.ballots.openingsOf(viewNumber)
      const fit =
        said?.list === list &&
        isOpened(said.openings, { ...standing, viewNumber }, { round, signer: chain.signer })
      return fit ? { viewNumber, openings: said.openings } : undefined
    },

    holds,
    lost: shelf.lost,

    ...createVoting(rounds, desk, relay, chain.signer),

    ...createWishing(roundOf, say, chain.signer),
    ...createRecall(roundOf, place, { relay, desk }),
    describe,
    follow: desk.follow,
    forget: rounds.forget,
    listen(settled) {
      relay.settled(settled)
      const asked = { committee: members, viewNumber: 0, sealed: undefined, nowMs: 0, isOver: true }
      for (const epoch of rounds.idle()) if (epoch <= settled) ask({ ...asked, epoch, round: roundOf(epoch) })
    },
  }
}

/** What the others are told by itself: of all that is known, what they may not know. */
function openDesk(
  { epochs }: Pick<Rounds, 'epochs'>,
  { pick, patienceMs }: Relay,
  describe: Agreement['describe'],
): NewsDesk {
  return createNewsDesk({
    epochs,
    describe: async telling => pick(await describe(telling.epoch, telling.asker), telling),
    patienceMs,
  })
}

function createWishing(
  roundOf: Rounds['of'],
  say: (saying: Saying, epoch: number, committee: Committee) => Promise<void>,
  own: Address,
): Pick<Agreement, 'wish' | 'wished'> {
  return {
    async wish(epoch, committee, viewNumber) {
      if (!committee.signers.includes(own)) return
      await say({ kind: WISH, viewNumber, oracle: own }, epoch, committee)
    },
    wished(epoch, committee) {
      const { ballots } = roundOf(epoch)
      const { quorum, signers } = committee
      return {
        byQuorum: ballots.wishedBy(quorum, committee),
        byHonest: ballots.wishedBy(signers.length - quorum + 1, committee),
      }
    },
  }
}

function createRecall(
  roundOf: Rounds['of'],
  place: AgreementParts['place'],
  { relay, desk }: { readonly relay: Relay; readonly desk: NewsDesk },
): Pick<Agreement, 'recall'> {
  const recalled = new WeakSet<Round>()
  const recall: Agreement['recall'] = (epoch, committee, commits) => {
    const round = roundOf(epoch)
    if (recalled.has(round) || round.ballots.certificate(committee) !== undefined) return
    recalled.add(round)
    for (const text of commits) {
      const bytes = new Uint8Array(Buffer.from(text, 'base64'))
      // Whoever has left the committee since has no vote any more.
      if (!committee.signers.includes(openStatement(bytes, place).signer)) continue
      round.ballots.learn(relay.say(bytes), committee, readSaying(bytes).saying.viewNumber)
    }
    desk.changed(epoch)
  }
  return { recall }
}

/** Signatures under headers: what this oracle has signed, and what it has heard. */
function createVoting(
  rounds: Rounds,
  desk: NewsDesk,
  relay: Relay,
  own: Address,
): Pick<Agreement, 'vote' | 'votesFor' | 'signedIn'> {
  return {
    vote(committee, { header, headerHash }, { signer, signature }) {
      // Whoever has left the committee since it signed has no vote any more.
      if (!committee.signers.includes(signer)) return
      const round = rounds.of(header.epoch)
      round.knowHeader(header, headerHash)
      const vote = relay.say({ headerHash, signature: compactToBytes(signature) })
      const news = round.learnVote(vote, committee, header.viewNumber)
      if (news) desk.changed(header.epoch)
    },
    votesFor: (epoch, committee, headerHash) => rounds.of(epoch).votesFor(headerHash, committee),
    signedIn: (epoch, viewNumber) => rounds.known(epoch)?.signedIn(own, viewNumber),
  }
}

const NOTHING: Pick<RoundView, 'ballots' | 'votes' | 'headers' | 'openings'> = {
  ballots: [],
  votes: [],
  headers: [],
  openings: [],
}
