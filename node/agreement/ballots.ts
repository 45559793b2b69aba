/**
 * One epoch's voting on its list, as far as this oracle has heard of it: proposals and votes by view, and what they come to.
 *
 * Laws (Tendermint's, with views that follow the chain's time):
 * - a quorum of commits in one view is a certificate, and no two lists of one epoch ever have one. An honest oracle prepares
 *   once a view and never in an earlier one; commits what a quorum prepared, in no view before one that it prepared in; and
 *   from then on prepares nothing else, unless a quorum prepared that in a later view;
 * - whoever signs ever so much, little of it is kept.
 */
import type { SeedOpening } from '../../kernel/beacon/beacon.ts'
import type { SegmentRef } from '../../kernel/bundle/segment.ts'
import type { Place } from '../../protocol/chain-formats/network-id.ts'
import { openStatement } from '../../protocol/chain-formats/oracle-statement.ts'
import type { Address, Hash } from '../../protocol/ids.ts'
import { type Choice, COMMIT, OPENINGS, PREPARE, readSaying, type Saying } from './ballots-codec.ts'
import { type Committee, proposerOf } from './committee.ts'
import { listHash } from './evidence-list.ts'

/** What this oracle has voted for. Written down before it is said. */
export interface OwnVotes {
  /** The newest: it prepares in no view before. */
  readonly prepared?: Choice
  /** What it committed to last: it holds fast to it. */
  readonly committed?: Choice
}

export interface Proposed extends Choice {
  readonly segments: readonly SegmentRef[]
}

export interface Certificate extends Choice {
  /** Statements of a quorum. */
  readonly commits: readonly Uint8Array[]
}

export interface Ballots {
  /**
   * Takes in a statement of the epoch's voting. What is known already, too old or too far ahead is passed over.
   * @returns true if it is news. @throws {TypeError | ProtocolError} for what nobody honest passes on.
   */
  learn(bytes: Uint8Array, committee: Committee, viewNumber: number): boolean
  proposalOf(viewNumber: number): Proposed | undefined
  openingsOf(viewNumber: number): (Choice & { readonly openings: readonly SeedOpening[] }) | undefined
  /** What a quorum prepared in the newest view in which one did. */
  prepared(committee: Committee): Choice | undefined
  certificate(committee: Committee): Certificate | undefined
  /** The newest view in which more oracles have spoken than can lie: at least one of them is honestly there. */
  heardView(committee: Committee): number
  describe(): readonly Uint8Array[]
  /** Of what is described: what opens the seed, as proposers say. */
  proposedOpenings(): readonly Uint8Array[]
}

interface Heard<T> {
  readonly bytes: Uint8Array
  readonly said: T
}

/** Views of which a proposal is kept, and votes of one kind that one oracle is heard with. */
const MOST = 64
/** Statements of views far ahead that are looked at: each costs a signature. */
const MOST_AHEAD = 4_096

export function createBallots(epoch: number, place: Place): Ballots {
  const proposals = new Map<number, Heard<Proposed>>()
  const opened = new Map<number, Heard<Extract<Saying, { kind: 'openings' }>>>()
  const votes = { [PREPARE]: createVotes(), [COMMIT]: createVotes() }
  const seen = new Set<string>()
  const ahead = new Set<string>()
  /** The newest view that each oracle has spoken in. */
  const spoken = new Map<Address, number>()

  /** Only what could be news has its signature checked: peers say the same again and again. */
  function signerOf(bytes: Uint8Array): Address {
    const { signer, epoch: named } = openStatement(bytes, place)
    if (named !== epoch) throw new TypeError(`a statement of epoch ${named}, where ${epoch} was asked about`)
    return signer
  }

  function learnOfProposer<T extends { readonly viewNumber: number }>(
    known: Map<number, Heard<T>>,
    { bytes, said }: Heard<T>,
    committee: Committee,
  ): boolean {
    const { viewNumber } = said
    if (known.has(viewNumber)) return false
    const signer = signerOf(bytes)
    if (signer !== proposerOf(committee, epoch, viewNumber))
      throw new TypeError(`a statement for view ${viewNumber} of epoch ${epoch} that is not its proposer’s`)
    known.set(viewNumber, { bytes, said })
    note(signer, viewNumber)
    if (known.size > MOST) known.delete(Math.min(...known.keys()))
    return true
  }

  function learnVote(bytes: Uint8Array, kind: 'prepare' | 'commit', said: Choice, committee: Committee) {
    const key = Buffer.from(bytes).toString('latin1')
    if (seen.has(key)) return false
    const signer = signerOf(bytes)
    if (!committee.signers.includes(signer))
      throw new TypeError(`a ${kind} that is no oracle’s of the committee`)
    note(signer, said.viewNumber)
    const news = votes[kind].add(signer, said, bytes)
    if (news) seen.add(key)
    return news
  }

  /** @returns whether it was never heard that far. */
  function note(signer: Address, viewNumber: number): boolean {
    if ((spoken.get(signer) ?? -1) >= viewNumber) return false
    spoken.set(signer, viewNumber)
    return true
  }

  /** What is said of views far ahead is nothing to go by yet, but that its signer is there. */
  function noteAhead(bytes: Uint8Array, viewNumber: number, committee: Committee): boolean {
    const key = Buffer.from(bytes).toString('latin1')
    if (ahead.has(key) || ahead.size >= MOST_AHEAD) return false
    ahead.add(key)
    const signer = signerOf(bytes)
    if (!committee.signers.includes(signer))
      throw new TypeError('a ballot that is no oracle’s of the committee')
    return note(signer, viewNumber)
  }

  return {
    learn(bytes, committee, viewNumber) {
      const { saying } = readSaying(bytes)
      if (saying.viewNumber > viewNumber + 1) return noteAhead(bytes, saying.viewNumber, committee)
      if (saying.kind === PREPARE || saying.kind === COMMIT)
        return learnVote(bytes, saying.kind, saying, committee)
      if (saying.viewNumber < viewNumber - 1) return false
      if (saying.kind === OPENINGS) return learnOfProposer(opened, { bytes, said: saying }, committee)
      const { segments } = saying
      const said = { viewNumber: saying.viewNumber, list: listHash({ epoch, segments }), segments }
      return learnOfProposer(proposals, { bytes, said }, committee)
    },
    proposalOf: viewNumber => proposals.get(viewNumber)?.said,
    openingsOf: viewNumber => opened.get(viewNumber)?.said,
    prepared: committee => votes[PREPARE].newest(committee)?.choice,
    certificate(committee) {
      const found = votes[COMMIT].newest(committee)
      return found && { ...found.choice, commits: found.statements }
    },
    heardView({ signers, quorum }) {
      const views = signers.map(signer => spoken.get(signer) ?? 0).sort((a, b) => b - a)
      return views[signers.length - quorum] ?? 0
    },
    describe: () => [
      ...[proposals, opened].flatMap(heard => bytesOf(heard)),
      ...[votes[PREPARE], votes[COMMIT]].flatMap(cast => cast.list()),
    ],
    proposedOpenings: () => bytesOf(opened),
  }
}

function bytesOf(heard: ReadonlyMap<number, Heard<unknown>>): readonly Uint8Array[] {
  return [...heard.values()].map(({ bytes }) => bytes)
}

/** Votes of one kind: one of each oracle and view, the first that came. */
function createVotes() {
  const byView = new Map<number, Map<Address, { readonly list: Hash; readonly bytes: Uint8Array }>>()
  const given = new Map<Address, number>()

  return {
    add(signer: Address, { viewNumber, list }: Choice, bytes: Uint8Array): boolean {
      const count = given.get(signer) ?? 0
      const known = byView.get(viewNumber) ?? new Map()
      if (count >= MOST || known.has(signer)) return false
      given.set(signer, count + 1)
      byView.set(viewNumber, known.set(signer, { list, bytes }))
      return true
    },

    /** Whoever has left the committee since has no vote any more. */
    newest({ signers, quorum }: Committee) {
      for (const viewNumber of [...byView.keys()].sort((a, b) => b - a)) {
        const cast = [...byView.get(viewNumber)!].filter(([signer]) => signers.includes(signer))
        for (const list of new Set(cast.map(([, vote]) => vote.list))) {
          const alike = cast.filter(([, vote]) => vote.list === list)
          if (alike.length >= quorum)
            return { choice: { viewNumber, list }, statements: alike.map(([, { bytes }]) => bytes) }
        }
      }
      return undefined
    },

    list: () => [...byView.values()].flatMap(votes => [...votes.values()].map(({ bytes }) => bytes)),
  }
}

/** Whether an oracle that has voted so far may prepare a list in a view. @param newest what a quorum prepared last. */
export function mayPrepare(
  { prepared, committed }: OwnVotes,
  choice: Choice,
  newest: Choice | undefined,
): boolean {
  if (prepared !== undefined && choice.viewNumber <= prepared.viewNumber) return false
  if (committed === undefined || committed.list === choice.list) return true
  return newest?.list === choice.list && newest.viewNumber > committed.viewNumber
}

/** Whether it may commit to what a quorum prepared. */
export function mayCommit({ prepared, committed }: OwnVotes, choice: Choice): boolean {
  if (prepared !== undefined && choice.viewNumber < prepared.viewNumber) return false
  return committed === undefined || choice.viewNumber > committed.viewNumber
}
