/**
 * Oracles ask each other: what do you know of this epoch? Everything is asked for again and again until it is there, so a
 * lost answer, a restart or a partition needs no care of its own; and a peer that hangs keeps nobody waiting.
 */
import type { SealedSecret } from '../../kernel/beacon.ts'
import type { Committee } from './committee.ts'
import type { Peer, RoundView } from './peer.ts'
import type { Round } from './round.ts'
import type { SegmentShelf } from './segment-shelf.ts'

export interface GossipParts {
  readonly peers: readonly Peer[]
  readonly shelf: SegmentShelf
  /** Something is known that was not. */
  readonly onNews: () => void
  /** A peer is out of reach or says what cannot be. */
  readonly onTrouble: (peer: Peer, error: unknown) => void
}

export interface Question {
  readonly epoch: number
  readonly round: Round
  readonly committee: Committee
  readonly viewNumber: number
  readonly sealed: SealedSecret | undefined
}

/** What a peer may say that cannot be before it is not listened to any more in an epoch. Committees change in between. */
const MOST_STRIKES = 200

/** @returns a function that asks every peer that is not being asked already. */
export function createGossip({ peers, shelf, onNews, onTrouble }: GossipParts): (question: Question) => void {
  const busy = new Set<Peer>()
  /** Things that nobody honest says, by who said them in this epoch: each costs a signature to find out. */
  const strikes = new Map<Peer, number>()
  let epoch = -1

  async function ask(peer: Peer, question: Question): Promise<boolean> {
    const { round, committee, viewNumber, sealed } = question
    const view = await peer.getRound(question.epoch)
    let news = await takeSegments(peer, view, question)
    const learn = (item: () => boolean) => {
      if ((strikes.get(peer) ?? 0) >= MOST_STRIKES) return
      try {
        news = item() || news
      } catch (error) {
        strikes.set(peer, (strikes.get(peer) ?? 0) + 1)
        onTrouble(peer, error)
      }
    }
    for (const bytes of view.proposals) learn(() => round.learnProposal(bytes, committee, viewNumber))
    for (const vote of view.votes) learn(() => round.learnVote(vote, committee))
    for (const opening of sealed === undefined ? [] : view.openings)
      learn(() => round.learnOpening(opening, sealed!))
    return news
  }

  async function takeSegments(peer: Peer, view: RoundView, { epoch, committee }: Question): Promise<boolean> {
    const known = new Set((await shelf.list(epoch)).map(({ signer }) => signer))
    let news = false
    for (const ref of view.segments) {
      if (known.has(ref.signer) || !committee.signers.includes(ref.signer)) continue
      news = (await shelf.take(epoch, ref, await peer.getFile(ref.address))) || news
    }
    return news
  }

  return question => {
    if (question.epoch !== epoch) strikes.clear()
    epoch = question.epoch
    for (const peer of peers) {
      if (busy.has(peer)) continue
      busy.add(peer)
      ask(peer, question)
        .then(news => news && onNews())
        .catch((error: unknown) => onTrouble(peer, error))
        .finally(() => busy.delete(peer))
    }
  }
}
