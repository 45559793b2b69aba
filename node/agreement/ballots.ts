/**
 * One epoch's voting on its list, as far as this oracle has heard of it: proposals and votes by view, and what they come to.
 *
 * Laws (Tendermint's, with views that follow the chain's time):
 * - a quorum of commits in one view is a certificate, and no two lists of one epoch ever have one. An honest oracle prepares
 *   once a view and never in an earlier one; commits what a quorum prepared, in no view before one that it prepared in; and
 *   from then on prepares nothing else, unless a quorum prepared that in a later view;
 * - whoever signs ever so much, little of it is kept.
 *
 * Which view it is, is agreed on beside (Bravo, Chockler and Gotsman, *Making Byzantine consensus live*): whose view is over wishes for
 * the next one; what more oracles wish for than can lie, all honest ones wish for; and a view begins once a quorum wishes for it. So
 * no view is left before it is over for an honest one, and honest ones enter the same views, each within a message or two of the others.
 */
import type { SeedOpening } from '../../kernel/beacon/beacon.ts'
import type { SegmentRef } from '../../kernel/bundle/segment.ts'
import type { Place } from '../../protocol/chain-formats/network-id.ts'
import { openStatement } from '../../protocol/chain-formats/oracle-statement.ts'
import type { Address, Hash } from '../../protocol/ids.ts'
import {
  type Choice,
  COMMIT,
  OPENINGS,
  PREPARE,
  readSaying,
  type Saying,
  WISH,
  type Wish,
} from './ballots-codec.ts'
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
  /** The newest view that so many oracles wish for: each wishes for all views up to the one that it named last. */
  wishedBy(count: number, committee: Committee): number
  describe(): readonly Uint8Array[]
  /** Of what is described: what opens the seed, as proposers say. */
  proposedOpenings(): readonly Uint8Array[]
  /** Of what is described: in which view each oracle wishes to be. */
  wishes(): readonly Uint8Array[]
}

interface Heard<T> {
  readonly bytes: Uint8Array
  readonly said: T
}

/** Views of which a proposal is kept, and votes of one kind that one oracle is heard with. */
const MOST = 64

export function createBallots(epoch: number, place: Place): Ballots {
  const proposals = new Map<number, Heard<Proposed>>()
  const opened = new Map<number, Heard<Extract<Saying, { kind: 'openings' }>>>()
  const votes = { [PREPARE]: createVotes(), [COMMIT]: createVotes() }
  const wishes = createWishes()
  const seen = new Set<string>()

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
    if (known.size > MOST) known.delete(Math.min(...known.keys()))
    return true
  }

  function learnVote(bytes: Uint8Array, kind: 'prepare' | 'commit', said: Choice, committee: Committee) {
    const key = Buffer.from(bytes).toString('latin1')
    if (seen.has(key)) return false
    const signer = signerOf(bytes)
    if (!committee.signers.includes(signer))
      throw new TypeError(`a ${kind} that is no oracle’s of the committee`)
    const news = votes[kind].add(signer, said, bytes)
    if (news) seen.add(key)
    return news
  }

  function learnWish(bytes: Uint8Array, wish: Wish, { signers }: Committee, viewNumber: number): boolean {
    if (!wishes.wants(wish, viewNumber)) return false
    if (signerOf(bytes) !== wish.oracle || !signers.includes(wish.oracle))
      throw new TypeError('a wish that is no oracle’s of the committee')
    wishes.add(wish, bytes)
    return true
  }

  return {
    learn(bytes, committee, viewNumber) {
      const { saying } = readSaying(bytes)
      if (saying.kind === WISH) return learnWish(bytes, saying, committee, viewNumber)
      // Told again when that view is here: what is asked for changes then.
      if (saying.viewNumber > viewNumber + 1) return false
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
    wishedBy: wishes.by,
    describe: () => [
      ...[proposals, opened].flatMap(heard => bytesOf(heard)),
      ...[votes[PREPARE], votes[COMMIT]].flatMap(cast => cast.list()),
      ...wishes.list(),
    ],
    proposedOpenings: () => bytesOf(opened),
    wishes: wishes.list,
  }
}

function bytesOf(heard: ReadonlyMap<number, Heard<unknown>>): readonly Uint8Array[] {
  return [...heard.values()].map(({ bytes }) => bytes)
}

/** Votes of one kind: one of each oracle and view, the first that came, in the newest views that it voted in. */
function createVotes() {
  const byView = new Map<number, Map<Address, { readonly list: Hash; readonly bytes: Uint8Array }>>()
  const given = new Map<Address, Set<number>>()

  function forget(signer: Address, viewNumber: number): void {
    given.get(signer)!.delete(viewNumber)
    const cast = byView.get(viewNumber)!
    cast.delete(signer)
    if (cast.size === 0) byView.delete(viewNumber)
  }

  return {
    add(signer: Address, { viewNumber, list }: Choice, bytes: Uint8Array): boolean {
      const views = given.get(signer) ?? new Set()
      const oldest = views.size < MOST ? undefined : Math.min(...views)
      if (views.has(viewNumber) || viewNumber < (oldest ?? 0)) return false
      given.set(signer, views.add(viewNumber))
      byView.set(viewNumber, (byView.get(viewNumber) ?? new Map()).set(signer, { list, bytes }))
      if (oldest !== undefined) forget(signer, oldest)
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

/** Of each oracle its newest wish, which holds for all before it. */
function createWishes() {
  const newest = new Map<Address, { readonly viewNumber: number; readonly bytes: Uint8Array }>()
  const given = new Map<Address, number>()

  return {
    /**
     * Whether it may be news. Of one oracle ever so many would cost a signature each: of one that is ahead already no more are
     * looked at, after so many, than views pass here, which is all that it takes to go along with it.
     */
    wants({ oracle, viewNumber }: Wish, current: number): boolean {
      const known = newest.get(oracle)?.viewNumber ?? 0
      return viewNumber > known && ((given.get(oracle) ?? 0) < MOST || known <= current)
    },
    add({ oracle, viewNumber }: Wish, bytes: Uint8Array): void {
      given.set(oracle, (given.get(oracle) ?? 0) + 1)
      newest.set(oracle, { viewNumber, bytes })
    },
    /** Whoever has left the committee since has no wish any more. */
    by(count: number, { signers }: Committee): number {
      const views = signers.map(signer => newest.get(signer)?.viewNumber ?? 0).sort((a, b) => b - a)
      return views[count - 1] ?? 0
    },
    list: () => [...newest.values()].map(({ bytes }) => bytes),
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
