/**
 * Oracles ask each other: what do you know of this epoch? Everything is asked for again and again until it is there, so a
 * lost answer, a restart or a partition needs no care of its own; and a peer that hangs keeps nobody waiting.
 */
import type { SealedSecret } from '../../kernel/beacon.ts'
import type { Committee } from './committee.ts'
import type { LogBook } from './log-book.ts'
import type { Peer, RoundView } from './peer.ts'
import type { Round } from './round.ts'
import type { SegmentShelf } from './segment-shelf.ts'

export interface GossipParts {
  readonly peers: readonly Peer[]
  readonly shelf: SegmentShelf
  readonly logs: LogBook
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
  /** Network time. */
  readonly nowMs: number
}

/** What a peer may say that cannot be before it is not listened to any more in an epoch. Committees change in between. */
const MOST_STRIKES = 200

/** @returns a function that asks every peer about an epoch, unless it is being asked about it already. */
export function createGossip({
  peers,
  shelf,
  logs,
  onNews,
  onTrouble,
}: GossipParts): (question: Question) => void {
  const busy = new Set<string>()
  /** Things that nobody honest says, by who said them in which epoch: each costs a signature to find out. */
  const strikes = new Map<string, number>()
  let newest = -1

  async function ask(peer: Peer, question: Question, key: string): Promise<boolean> {
    const { epoch, round, committee, viewNumber, sealed, nowMs } = question
    const view = await peer.getRound(epoch)
    let news = false
    const learn = async (item: () => boolean | Promise<boolean>) => {
      if ((strikes.get(key) ?? 0) >= MOST_STRIKES) return
      try {
        news = (await item()) || news
      } catch (error) {
        strikes.set(key, (strikes.get(key) ?? 0) + 1)
        onTrouble(peer, error)
      }
    }
    for (const log of view.logs) await learn(() => logs.hear(log, committee, nowMs))
    for (const bytes of view.ballots) await learn(() => round.ballots.learn(bytes, committee, viewNumber))
    for (const vote of view.votes) await learn(() => round.learnVote(vote, committee))
    for (const opening of sealed === undefined ? [] : view.openings)
      await learn(() => round.learnOpening(opening, sealed!))
    return (await takeSegments(peer, view, question)) || news
  }

  async function takeSegments(peer: Peer, view: RoundView, { epoch, committee }: Question): Promise<boolean> {
    const known = new Set((await shelf.list(epoch)).map(({ signer }) => signer))
    let news = false
    for (const ref of view.segments) {
      if (known.has(ref.signer) || !committee.signers.includes(ref.signer)) continue
      news = (await shelf.take(epoch, ref, peer)) || news
    }
    return news
  }

  return question => {
    if (question.epoch > newest) {
      newest = question.epoch
      strikes.clear()
    }
    for (const peer of peers) {
      const key = `${peer.name} ${question.epoch}`
      if (busy.has(key)) continue
      busy.add(key)
      ask(peer, question, key)
        .then(news => news && onNews())
        .catch((error: unknown) => onTrouble(peer, error))
        .finally(() => busy.delete(key))
    }
  }
}
