/**
 * Who could have copied whom? A device commits to what it will say (`commitment`: a salted hash in time), and opens that later
 * (`opening`): so what it says was fixed when the commitment arrived, before anybody could read it.
 *
 * Laws: of one subject and slot the commitment that arrived first counts, whatever the order in which they come; what opens it
 * is the very payload and nothing else, of its own subject, slot and network; what is not opened says nothing, and nobody is
 * guilty of it, but it stands beside what is opened, so that many guesses and a lucky one are told from one word; what is kept is at most `MOST_OPEN` a subject, nothing of who is no longer registered, and nothing that is older
 * than any message may be.
 *
 * An opening may come before its message or with it. One that comes later opens nothing any more: the message was judged as one
 * that nobody had committed to, which costs it nothing.
 */
import type { Hash, MessageId, SubjectId } from '../../protocol/ids.ts'
import { COMMITMENT, commitmentHash } from '../../protocol/words/commitment.ts'
import { OPENING, type Opening } from '../../protocol/words/opening.ts'
import type { KernelVerdict } from '../epoch.ts'
import type { KernelReason } from '../reasons.ts'
import type { EpochWindow, Facts, Note, ReceivedMessage } from '../resource.ts'
import type { Commitments, Fixed, StandingCommitment } from './standing-commitment.ts'

/** What a subject may have committed to and not opened: five days of quarter-hours and more. */
export const MOST_OPEN = 512

export interface CommitInput {
  readonly prior: Commitments
  readonly network: Hash
  /** Words that are well said, of whatever kind. */
  readonly words: readonly ReceivedMessage[]
  /** Messages that passed, by subject: what openings name. */
  readonly said: ReadonlyMap<SubjectId, readonly ReceivedMessage[]>
  readonly subjects: ReadonlyMap<SubjectId, unknown>
  readonly epoch: Pick<EpochWindow, 'startMs' | 'endMs'>
  /** What was committed to before this can be opened no more, ms. */
  readonly sinceMs: number
}

export interface Committed {
  readonly commitments: Commitments
  /** Of messages that were opened: when they were fixed. */
  readonly fixed: ReadonlyMap<MessageId, Fixed>
  /** Of each commitment and opening. */
  readonly verdicts: readonly KernelVerdict[]
}

/** What was committed to and opened in the epoch, and what stays open after it. */
export function takeCommitments(input: CommitInput): Committed {
  const open = new Map<string, StandingCommitment>()
  const counts = new Map<SubjectId, number>()
  const keep = (commitment: StandingCommitment) => {
    const { subject } = commitment
    open.set(keyOf(commitment), commitment)
    counts.set(subject, (counts.get(subject) ?? 0) + 1)
  }
  for (const one of input.prior) if (input.subjects.has(one.subject) && one.atMs >= input.sinceMs) keep(one)
  const verdicts = new Map<MessageId, KernelVerdict>()
  const judged = (message: ReceivedMessage, notes: readonly Note[]) =>
    verdicts.set(message.id, {
      subject: message.subject,
      verdict: { message: message.id, accepted: true, notes },
    })
  for (const message of ofType(input.words, COMMITMENT.contentType)) {
    const commitment = readCommitment(message, input.epoch)
    const full = (counts.get(message.subject) ?? 0) >= MOST_OPEN
    const first = open.get(keyOf(commitment))
    if (first !== undefined)
      judged(message, [note('commitment_repeated', { slot: commitment.slot, counted: first.id })])
    else if (full) judged(message, [note('commitments_full', { slot: commitment.slot, most: MOST_OPEN })])
    else {
      keep(commitment)
      judged(message, [])
    }
  }
  for (const message of ofType(input.words, OPENING.contentType)) judged(message, takeOpening(message, open))
  return { ...openAll(open, input), verdicts: [...verdicts.values()] }
}

/** An opening waits beside its commitment for the message that it names. */
function takeOpening(message: ReceivedMessage, open: Map<string, StandingCommitment>): readonly Note[] {
  const said: Opening = OPENING.decode(message.payload)
  const key = keyOf({ subject: message.subject, slot: said.slot })
  const commitment = open.get(key)
  if (commitment === undefined) return [note('opening_unknown', { slot: said.slot })]
  open.set(key, { ...commitment, opening: { salt: said.salt, message: said.message } })
  return []
}

/** Each commitment whose message is there is over where it opened. One that is no opening of it stands: guesses are not taken back. */
function openAll(
  open: ReadonlyMap<string, StandingCommitment>,
  { said, network }: CommitInput,
): Pick<Committed, 'commitments' | 'fixed'> {
  const opened: { readonly commitment: StandingCommitment; readonly message: MessageId }[] = []
  const left: StandingCommitment[] = []
  for (const [, commitment] of [...open].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { subject, opening } = commitment
    const message = said.get(subject)?.find(({ id }) => id === opening?.message)
    const isOpen =
      message !== undefined &&
      opening !== undefined &&
      opens(commitment, opening.salt, message.payload, network)
    if (isOpen) opened.push({ commitment, message: message.id })
    else left.push(commitment)
  }
  const standing = Map.groupBy(left, ({ subject }) => subject)
  const fixed = opened.map(({ commitment: { subject, slot, atMs }, message }): [MessageId, Fixed] => {
    const unopened = standing.get(subject)?.map(one => one.slot)
    return [message, unopened === undefined ? { slot, atMs } : { slot, atMs, unopened }]
  })
  return { commitments: left, fixed: new Map(fixed) }
}

/**
 * Whether the payload is what was committed to.
 * @example opens({ subject, slot, hash }, salt, payload, network) // → true
 */
export function opens(
  { subject, slot, hash }: Pick<StandingCommitment, 'subject' | 'slot' | 'hash'>,
  salt: Hash,
  payload: Uint8Array,
  networkId: Hash,
): boolean {
  return commitmentHash({ networkId, subject, slot, salt, payload }) === hash
}

/** When something was fixed, and when it could be read by others. Ms of network time. */
export interface Told {
  readonly fixedAtMs: number
  readonly readableAtMs: number
}

/** Nobody commits to what was there already. */
export function toldBy({ committed, arrivedAtMs }: Pick<ReceivedMessage, 'committed' | 'arrivedAtMs'>): Told {
  return { fixedAtMs: Math.min(committed?.atMs ?? arrivedAtMs, arrivedAtMs), readableAtMs: arrivedAtMs }
}

/**
 * A quorum saw it arrive. What none did counts at the last moment of its epoch, and what was left out besides at the first of the
 * epoch that it comes in (kernel/bundle/merge-segments.ts): neither says when it was there, so neither proves anything.
 */
export function isSeen(
  { arrivedAtMs }: Pick<ReceivedMessage, 'arrivedAtMs'>,
  { startMs, endMs }: Pick<EpochWindow, 'startMs' | 'endMs'>,
): boolean {
  return arrivedAtMs !== endMs - 1 && arrivedAtMs !== startMs
}

/**
 * Of two that say the same: `first` where the first cannot be a copy of the second and the second can be one of it; `second`
 * the other way round; undefined where neither can be a copy, or either.
 * @example orderOf({ fixedAtMs: 1, readableAtMs: 5 }, { fixedAtMs: 6, readableAtMs: 6 }) // → 'first'
 */
export function orderOf(first: Told, second: Told): 'first' | 'second' | undefined {
  const [isFirst, isSecond] = [mayKnow(second, first), mayKnow(first, second)]
  if (isFirst === isSecond) return undefined
  return isFirst ? 'first' : 'second'
}

/** It was fixed when the other could be read already. */
export function mayKnow({ fixedAtMs }: Told, { readableAtMs }: Told): boolean {
  return fixedAtMs > readableAtMs
}

/** What no quorum saw arrive, and what was left out, may have come as late as the epoch's end. */
function readCommitment(
  { subject, id, payload, arrivedAtMs }: ReceivedMessage,
  { startMs, endMs }: CommitInput['epoch'],
): StandingCommitment {
  const { slot, hash } = COMMITMENT.decode(payload)
  return { subject, slot, hash, id, atMs: arrivedAtMs === startMs ? endMs - 1 : arrivedAtMs }
}

/** By arrival, then by id. */
function ofType(words: readonly ReceivedMessage[], contentType: string): readonly ReceivedMessage[] {
  return words
    .filter(message => message.contentType === contentType)
    .sort((a, b) => a.arrivedAtMs - b.arrivedAtMs || (a.id < b.id ? -1 : 1))
}

/** Commitments ascend by it. */
export function keyOf({ subject, slot }: Pick<StandingCommitment, 'subject' | 'slot'>): string {
  return `${subject} ${slot.toString().padStart(17, '0')}`
}

function note(code: KernelReason, facts: Facts): Note {
  return { code, outcome: 'unjudged', facts }
}
