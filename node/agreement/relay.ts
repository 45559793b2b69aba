/**
 * What an oracle passes on of what the others said. Everybody tells its own to everybody at once; what others said it passes on
 * only to whom that may not have reached, and only of an epoch that is not on the chain and of which nothing new has been heard for a
 * while: n oracles say n² things to each other, not n³.
 *
 * - Above seven oracles a segment goes down a tree (`committee.ts`): its signer tells four, and whoever has it tells four more, so that
 *   nobody sends one more often than four times, also where all devices spoke to one oracle.
 * - After a 32nd of a view an epoch's segments and votes for its list, to whom has not shown that it has the certificate: it opened
 *   the seed, or voted. Openings, to whom has not voted. In which view others wish to be, to everybody.
 * - After a 16th everything, to everybody.
 * - A vote for another header than this oracle's own at once, with the headers: whoever signs two, everybody hears of both.
 * - An oracle's own votes to itself at once, with the headers when it connects: where two processes have its key, or one an old
 *   copy of its folder, it must hear of that before it signs.
 *
 * Whoever asks for a round is told all that is known.
 */
import type { SegmentRef } from '../../kernel/bundle/segment.ts'
import type { Address } from '../../protocol/ids.ts'
import { type Committee, passesOn } from './committee.ts'
import type { Picked } from './news.ts'
import type { Asker, RoundView, Vote } from './peer.ts'
import type { Round } from './round.ts'

/** Parts of a view. */
const [QUIET, SILENT] = [1 / 32, 1 / 16]

export interface RelayParts {
  readonly own: Address
  /** How long a view lasts before anything was learned, real time. */
  readonly viewMs: number
  readonly roundOf: (epoch: number) => Round | undefined
  /** Who are oracles now. */
  readonly now: () => Committee
}

/** Who is told, of what, and when. */
export interface Telling {
  readonly epoch: number
  readonly asker: Asker
  /** How long nothing new has been heard of the epoch, ms. */
  readonly quietMs: number
  /** It has just connected. */
  readonly isFirst: boolean
}

export interface Relay {
  /** How long nothing new has to be heard until more is told, ascending, ms. */
  readonly patienceMs: readonly number[]
  /** Epochs up to this one are on the chain. */
  settled(epoch: number): void
  /** What this oracle itself says: everybody is told at once. @returns the same */
  say<T extends object>(item: T): T
  /** What of a round an oracle is told. */
  pick(view: RoundView, to: Telling): Picked
}

export function createRelay({ own, viewMs, roundOf, now }: RelayParts): Relay {
  const said = new WeakSet<object>()
  let settledTo = -1
  const isSettled = (epoch: number) => epoch <= settledTo
  const [quiet, silent] = [viewMs * QUIET, viewMs * SILENT] as const

  /** What one oracle may need of what others said. */
  function needsOf({ epoch, asker, quietMs, isFirst }: Telling) {
    const round = roundOf(epoch)
    const votesBy = (signer: Asker) => (signer === undefined ? [] : (round?.votesBy(signer) ?? []))
    const [mine, theirs] = [new Set(votesBy(own).map(({ headerHash }) => headerHash)), votesBy(asker)]
    const none = isSettled(epoch) || quietMs < quiet
    const all = !none && quietMs >= silent
    const openings = all || (!none && theirs.length === 0)
    const list = all || (openings && (asker === undefined || round?.hasOpened(asker) !== true))
    const [opened, wishes] = [
      new Set<object>(round?.ballots.proposedOpenings()),
      new Set<object>(round?.ballots.wishes()),
    ]
    const ballots = (bytes: Uint8Array) => {
      if (wishes.has(bytes)) return !none
      return opened.has(bytes) ? openings : list
    }
    const isOdd = ({ headerHash }: Vote) => mine.size > 0 && !mine.has(headerHash)
    return {
      segment: ({ signer }: SegmentRef) =>
        list || passesOn({ signers: now().signers, signer, holder: own, asker }),
      ballot: (bytes: Uint8Array) => ballots(bytes) || said.has(bytes),
      opening: ({ signer }: { readonly signer: Address }) => openings || signer === own,
      vote: (vote: Vote) => all || said.has(vote) || isOdd(vote) || theirs.includes(vote),
      // Whoever hears no vote for a header has no use for it.
      headers: (votes: readonly Vote[]) => all || (isFirst && theirs.length > 0) || votes.some(isOdd),
    }
  }

  return {
    patienceMs: [quiet, silent],
    settled(epoch) {
      settledTo = epoch
    },
    say(item) {
      said.add(item)
      return item
    },
    pick(view, to) {
      const needs = needsOf(to)
      const votes = view.votes.filter(needs.vote)
      const headers = needs.headers(votes) ? view.headers : []
      const round = {
        segments: view.segments.filter(needs.segment),
        ballots: view.ballots.filter(needs.ballot),
        votes,
        headers,
        openings: view.openings.filter(needs.opening),
        logs: view.logs,
      }
      return { round, holdsBack: !isSettled(to.epoch) && countOf(round) < countOf(view) }
    },
  }
}

function countOf({ segments, ballots, votes, headers, openings }: RoundView): number {
  return segments.length + ballots.length + votes.length + headers.length + openings.length
}
