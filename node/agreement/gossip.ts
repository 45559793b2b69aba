/**
 * Oracles ask each other: what do you know of this epoch? What a peer knows is looked at whenever there may be something new
 * in it, and asked for until it is there, so a lost answer, a restart or a partition needs no care of its own; and a peer that
 * hangs keeps nobody waiting.
 */
import type { SealedSecret } from '../../kernel/beacon/beacon.ts'
import type { SegmentRef } from '../../kernel/bundle/segment.ts'
import { type Committee, DIRECT } from './committee.ts'
import type { LogBook } from './log-book.ts'
import type { Peer, RoundView } from './peer.ts'
import type { Round } from './round.ts'
import type { SegmentShelf } from './segment-shelf.ts'

export interface GossipParts {
  readonly peers: readonly Peer[]
  readonly shelf: SegmentShelf
  readonly logs: LogBook
  /** Something of an epoch is known that was not. */
  readonly onNews: (epoch: number) => void
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
  /** The epoch is over: what a peer tells of it by itself is heard, and nobody is asked. */
  readonly isOver?: boolean
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
  const [busy, next] = [new Set<string>(), new Map<string, Question>()]
  const take = createTaking(shelf)
  const memory = createMemory()
  /** Things that nobody honest says, by who said them in which epoch: each costs a signature to find out. */
  const strikes = new Map<string, number>()
  let newest = -1

  async function ask(peer: Peer, question: Question, key: string): Promise<void> {
    const { epoch, isOver = false } = question
    const view = isOver ? peer.told?.(epoch) : await peer.getRound(epoch)
    if (view === undefined) return
    const heard = memory.of(key, question)
    if (heard.view === view) return
    const news = new Set<number>()
    for (const { what, item, about } of thingsIn(view, question, logs, heard.things)) {
      if ((strikes.get(key) ?? 0) >= MOST_STRIKES) break
      try {
        if (await item()) news.add(about)
        heard.things.add(what)
      } catch (error) {
        strikes.set(key, (strikes.get(key) ?? 0) + 1)
        onTrouble(peer, error)
      }
    }
    try {
      if (isOver || (await takeSegments(peer, view, question, news))) heard.view = view
    } finally {
      for (const about of news) onNews(about)
    }
  }

  /** @returns whether nothing that it shows has to be asked for again. */
  async function takeSegments(
    peer: Peer,
    view: RoundView,
    { epoch, committee }: Question,
    news: Set<number>,
  ): Promise<boolean> {
    const known = new Set((await shelf.list(epoch)).map(({ signer }) => signer))
    let whole = true
    for (const ref of view.segments) {
      if (known.has(ref.signer) || !committee.signers.includes(ref.signer)) continue
      if (await take(peer, ref, epoch, committee)) news.add(epoch)
      else whole = false
    }
    return whole
  }

  /** What is asked while an answer is waited for is asked when that is here. */
  async function askInTurn(peer: Peer, question: Question, key: string): Promise<void> {
    if (busy.has(key)) return void next.set(key, question)
    busy.add(key)
    await ask(peer, question, key).catch((error: unknown) => onTrouble(peer, error))
    busy.delete(key)
    const later = next.get(key)
    next.delete(key)
    if (later !== undefined && !isSame(later, question)) await askInTurn(peer, later, key)
  }

  return question => {
    if (question.epoch > newest) {
      newest = question.epoch
      strikes.clear()
      memory.clear()
    }
    // What is heard of an epoch that is over is less than all that a peer says of it.
    const keyOf = ({ name }: Peer) => `${name} ${question.epoch} ${question.isOver === true}`
    for (const peer of peers)
      if (!memory.hasHeard(keyOf(peer), question, peer)) void askInTurn(peer, question, keyOf(peer))
  }
}

/** Of whom one segment is fetched at a time, in a committee in which many may offer it at once. */
const AT_ONCE = 2

/**
 * Of a small committee whoever offers a segment is asked for it. Of a large one two at a time: where a tree is broken all offer it. None can
 * keep it away by answering slowly, for what is on a list is asked of all (`SegmentShelf.has`).
 */
function createTaking(shelf: Pick<SegmentShelf, 'take'>) {
  const asked = new Map<string, number>()
  return async (peer: Peer, ref: SegmentRef, epoch: number, { signers }: Committee): Promise<boolean> => {
    if (signers.length <= DIRECT) return shelf.take(epoch, ref, peer)
    const key = `${epoch} ${ref.signer} ${ref.address}`
    const before = asked.get(key) ?? 0
    if (before >= AT_ONCE) return false
    asked.set(key, before + 1)
    try {
      return await shelf.take(epoch, ref, peer)
    } finally {
      const left = asked.get(key)! - 1
      if (left === 0) asked.delete(key)
      else asked.set(key, left)
    }
  }
}

/** What was heard of a peer, asked for the same: what was looked at then has nothing new. */
interface Heard {
  readonly question: Question
  readonly things: WeakSet<object>
  /** All of it. */
  view?: RoundView
}

function createMemory() {
  const heard = new Map<string, Heard>()
  return {
    of(key: string, question: Question): Heard {
      const before = heard.get(key)
      if (before !== undefined && isSame(before.question, question)) return before
      const fresh: Heard = { question, things: new WeakSet() }
      heard.set(key, fresh)
      return fresh
    },
    /** Of what is over nearly nothing is new, at each of many looks. */
    hasHeard(key: string, question: Question, peer: Peer): boolean {
      const view = peer.told?.(question.epoch)
      if (question.isOver !== true) return false
      if (view === undefined) return true
      const before = heard.get(key)
      return before?.view === view && isSame(before.question, question)
    },
    clear: () => heard.clear(),
  }
}

/** One thing that was said, and which epoch it is about. */
interface Thing {
  readonly what: object
  readonly about: number
  /** True if it is news. */
  readonly item: () => boolean | Promise<boolean>
}

/**
 * What of all that a peer says of an epoch was not looked at yet. Of one that is over: what was signed. A peer's view grows by one
 * thing at a time, and what is known of it already is passed over here, before anything is made for it.
 */
function* thingsIn(
  { logs: told, ballots, votes, headers, openings }: RoundView,
  { epoch, round, committee, viewNumber, sealed, nowMs, isOver = false }: Question,
  logs: LogBook,
  known: WeakSet<object>,
): Generator<Thing> {
  if (!isOver) {
    for (const log of told)
      if (!known.has(log)) yield { what: log, about: log.epoch, item: () => logs.hear(log, committee, nowMs) }
    for (const bytes of ballots)
      if (!known.has(bytes))
        yield { what: bytes, about: epoch, item: () => round.ballots.learn(bytes, committee, viewNumber) }
  }
  for (const vote of votes)
    if (!known.has(vote))
      yield { what: vote, about: epoch, item: () => round.learnVote(vote, committee, viewNumber) }
  for (const bytes of headers)
    if (!known.has(bytes)) yield { what: bytes, about: epoch, item: () => round.learnHeader(bytes) }
  if (isOver || sealed === undefined) return
  for (const opening of openings)
    if (!known.has(opening))
      yield { what: opening, about: epoch, item: () => round.learnOpening(opening, sealed) }
}

function isSame(a: Question, b: Question): boolean {
  return (
    a.viewNumber === b.viewNumber &&
    a.sealed === b.sealed &&
    a.round === b.round &&
    a.committee.signers.join() === b.committee.signers.join()
  )
}
