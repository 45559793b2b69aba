/** One machine or requester alone: which of its messages stand, and which of the jobs in them. */
import { MOST_SPENDABLE } from '../../../kernel/balances.ts'
import type {
  Appraisal,
  AppraisalContext,
  Facts,
  Note,
  ReceivedMessage,
  Verdict,
} from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import type { MessageId, SubjectId } from '../../../protocol/ids.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import {
  CANCEL,
  CHALLENGE,
  COMMIT,
  DECLINE,
  DEMAND,
  type Declined,
  type Demand,
  OFFER,
  type Offer,
  RECEIVED,
  REVEAL,
  type Received,
  type Revealed,
  type Sealed,
} from '../messages/compute-messages.ts'
import { copiesFor, MOST_COPIES } from '../messages/confidence.ts'
import { OPENED, type OpenedFor } from '../messages/opened.ts'
import { promiseOf } from '../messages/price.ts'
import type { JobId } from '../messages/rows.ts'
import { sealOf } from '../messages/seal.ts'
import { OWED, TAB } from '../messages/tabs/tab-words.ts'
import { TRAIN, TRAIN_JOIN, TRAIN_SEAL, TRAIN_UPDATE } from '../messages/train/train-messages.ts'
import { OWING } from './books.ts'
import { deadlineOf } from './deadline.ts'
import { epochAt, startOf } from './epoch-times.ts'
import { mayEndSo, promisedCopies } from './kinds/checks.ts'
import { demandProblemOf, offerProblemOf } from './kinds/problems.ts'
import type { ComputeParams } from './params.ts'
import type { ComputeReason } from './reasons.ts'
import type { ComputeState, CopyState, EarlyCancel, JobState } from './state.ts'
import { type HeardOwed, hearOwed, hearTab, type OpenedTabs } from './tabs/hear-tabs.ts'
import {
  hearJoin,
  hearSeal,
  hearTask,
  hearUpdate,
  isHeard,
  nothingHeard,
  type TrainHeard,
} from './train/hear.ts'

export const [WORKER, REQUESTER, TRAINER] = ['compute/worker', 'compute/requester', 'compute/trainer']
/** Device → what is said where another speaks in its place. */
const NOT_IT: Readonly<Record<string, ComputeReason>> = {
  [WORKER]: 'not_a_worker',
  [REQUESTER]: 'not_a_requester',
  [TRAINER]: 'not_a_trainer',
}

/** What reconcile needs of a subject. */
export interface ComputeSummary {
  /** The newest. */
  readonly offer: Offer | undefined
  readonly demands: readonly { readonly message: MessageId; readonly demand: Demand; readonly need: number }[]
  readonly sealed: readonly (Sealed & { readonly arrivedAtMs: number })[]
  readonly opened: readonly Revealed[]
  readonly declined: readonly Declined[]
  readonly cancelled: readonly EarlyCancel[]
  readonly challenged: readonly JobId[]
  readonly received: readonly Received[]
  readonly openedFor: readonly OpenedFor[]
  readonly train: TrainHeard
  readonly tabs: readonly OpenedTabs[]
  readonly owed: readonly HeardOwed[]
}

type Heard = {
  -readonly [K in keyof ComputeSummary]: ComputeSummary[K] extends readonly (infer One)[]
    ? One[]
    : ComputeSummary[K]
}

interface Refused {
  readonly code: ComputeReason
  readonly facts: Facts
}

export interface Hearing {
  readonly subject: Subject
  readonly context: AppraisalContext<ComputeState>
  readonly params: ComputeParams
  readonly heard: Heard
}

export type Answer = Refused | readonly Note[]

export const NO_NOTES: readonly Note[] = []

/** Content type → who says it, and what is made of it. */
const HEARERS: Readonly<
  Record<string, readonly [string, (message: ReceivedMessage, how: Hearing) => Answer]>
> = {
  [OFFER.contentType]: [WORKER, hearOffer],
  [COMMIT.contentType]: [WORKER, hearCommit],
  [REVEAL.contentType]: [WORKER, hearReveal],
  [DECLINE.contentType]: [WORKER, hearDecline],
  [DEMAND.contentType]: [REQUESTER, hearDemand],
  [CANCEL.contentType]: [REQUESTER, hearCancel],
  [CHALLENGE.contentType]: [REQUESTER, hearChallenge],
  [RECEIVED.contentType]: [REQUESTER, hearReceived],
  [OPENED.contentType]: [REQUESTER, hearOpened],
  [TRAIN.contentType]: [REQUESTER, hearTask],
  [TRAIN_JOIN.contentType]: [TRAINER, hearJoin],
  [TRAIN_SEAL.contentType]: [TRAINER, hearSeal],
  [TRAIN_UPDATE.contentType]: [TRAINER, hearUpdate],
  [TAB.contentType]: [REQUESTER, hearTab],
  [OWED.contentType]: [REQUESTER, hearOwed],
}

export function appraiseCompute(
  subject: Subject,
  said: readonly ReceivedMessage[],
  context: AppraisalContext<ComputeState>,
  params: ComputeParams,
): Appraisal<ComputeSummary> {
  const heard: Heard = {
    offer: undefined,
    demands: [],
    sealed: [],
    opened: [],
    declined: [],
    cancelled: [],
    challenged: [],
    received: [],
    openedFor: [],
    train: nothingHeard(),
    tabs: [],
    owed: [],
  }
  const verdicts = said.toSorted(bySequence).map((message): Verdict => {
    const answer = hear(message, { subject, context, params, heard })
    if ('code' in answer)
      return { message: message.id, accepted: false, code: answer.code, facts: answer.facts }
    return { message: message.id, accepted: true, notes: answer }
  })
  const { offer, train, ...lists } = heard
  const isUsable =
    offer !== undefined || isHeard(train) || Object.values(lists).some(({ length }) => length > 0)
  return { verdicts, summary: isUsable ? heard : undefined }
}

/** What cannot be read is an answer, never a throw. */
function hear(message: ReceivedMessage, how: Hearing): Answer {
  const [wanted, listen] = HEARERS[message.contentType] ?? HEARERS[OFFER.contentType]!
  const { model } = how.subject
  if (model !== wanted) return { code: NOT_IT[wanted]!, facts: { model } }
  try {
    return listen(message, how)
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    return { code: 'payload_malformed', facts: { problem: error.code, detail: error.message } }
  }
}

function hearOffer({ payload }: ReceivedMessage, { context, heard }: Hearing): Answer {
  const offer = OFFER.decode(payload)
  const { endMs } = context.epoch
  if (offer.until <= endMs) return { code: 'offer_over', facts: { untilMs: offer.until, epochEndsMs: endMs } }
  const problem = offerProblemOf(offer)
  if (problem !== undefined) return { code: 'offer_not_of_kind', facts: { ...problem } }
  heard.offer = offer
  return NO_NOTES
}

function hearDemand({ id, payload, arrivedAtMs }: ReceivedMessage, how: Hearing): Answer {
  const { context, params, heard, subject } = how
  const demand = DEMAND.decode(payload)
  if (!subject.accepted) return { code: 'spending_not_allowed', facts: { owner: subject.owner } }
  const { until: untilMs, confidence, kind } = demand
  const problem = demandProblemOf(demand)
  if (problem !== undefined) return { code: 'demand_not_of_kind', facts: { kind, ...problem } }
  const epochEndsMs = startOf(epochAt(arrivedAtMs, context.epoch) + 1, context.epoch)
  if (untilMs <= epochEndsMs) return { code: 'demand_over', facts: { untilMs, epochEndsMs } }
  const need = copiesFor(confidence, params.colludersPpm)
  if (need === undefined) return { code: 'confidence_too_high', facts: { confidence, most: MOST_COPIES } }
  const due =
    promiseOf(demand, demand.fuel, promisedCopies(kind, need), params.feePpm) * BigInt(demand.inputs.length)
  if (due >= MOST_SPENDABLE) return { code: 'due_out_of_range', facts: { due, most: MOST_SPENDABLE } }
  heard.demands.push({ message: id, demand, need })
  return NO_NOTES
}

function hearCommit({ payload, arrivedAtMs }: ReceivedMessage, how: Hearing): Answer {
  return eachOf(COMMIT.decode(payload).jobs, (one, note) => {
    const found = copyOf(one.job, how)
    if (found === undefined) return note('not_assigned', { job: one.job })
    const isAgain = found.stage !== 'asked' || how.heard.sealed.some(({ job }) => job === one.job)
    if (isAgain) return note('committed_already', { job: one.job }, 'unjudged')
    const untilMs = deadlineOf(found, how.context.state.jobs[one.job]!, how.context, how.params)
    if (untilMs !== undefined && arrivedAtMs > untilMs)
      return note('commit_late', { job: one.job, arrivedAtMs, untilMs })
    how.heard.sealed.push({ ...one, arrivedAtMs })
    return undefined
  })
}

function hearReveal({ payload, arrivedAtMs }: ReceivedMessage, how: Hearing): Answer {
  const { subject, context, params, heard } = how
  return eachOf(REVEAL.decode(payload).jobs, (one, note) => {
    const { job } = one
    const found = copyOf(job, how)
    if (found === undefined) return note('not_assigned', { job })
    if (found.stage !== 'opening') return note('not_asked_to_open', { job, stage: found.stage }, 'unjudged')
    if (heard.opened.some(other => other.job === job)) return undefined
    const known = context.state.jobs[job]!
    const fault = faultOf(one, subject.id, { known, found, arrivedAtMs, context, params })
    if (fault !== undefined) return note(fault.code, fault.facts)
    heard.opened.push(one)
    return undefined
  })
}

interface Opening extends Pick<Hearing, 'context' | 'params'> {
  readonly known: JobState
  readonly found: CopyState
  readonly arrivedAtMs: number
}

/** Why it does not open that machine's seal. */
function faultOf(one: Revealed, machine: SubjectId, how: Opening): Refused | undefined {
  const { known, found, arrivedAtMs, context, params } = how
  const { job } = one
  const untilMs = deadlineOf(found, known, context, params)
  if (untilMs !== undefined && arrivedAtMs > untilMs)
    return { code: 'reveal_late', facts: { job, arrivedAtMs, untilMs } }
  const isRight = sealOf(machine, one) === found.seal && one.fuel <= known.fuel
  if (isRight && mayEndSo(known, one.outcome)) return undefined
  return { code: 'seal_wrong', facts: { job, sealed: found.seal, fuel: one.fuel, most: known.fuel } }
}

/** By whoever asked for it, in the place of the machine. */
function hearOpened({ payload, arrivedAtMs }: ReceivedMessage, how: Hearing): Answer {
  const { subject, context, params, heard } = how
  return eachOf(OPENED.decode(payload).jobs, (one, note) => {
    const { job, machine } = one
    const known = context.state.jobs[job]
    const found = known?.copies.findLast(({ worker }) => worker === machine)
    if (known?.requester !== subject.id || found === undefined)
      return note('received_of_nobody', { job, machine }, 'unjudged')
    if (found.stage !== 'opening') return note('not_asked_to_open', { job, stage: found.stage }, 'unjudged')
    const fault = faultOf(one, machine, { known, found, arrivedAtMs, context, params })
    if (fault !== undefined) return note(fault.code, fault.facts)
    heard.openedFor.push(one)
    return undefined
  })
}

function hearDecline({ payload }: ReceivedMessage, how: Hearing): Answer {
  return eachOf(DECLINE.decode(payload).jobs, (one, note) => {
    if (copyOf(one.job, how)?.stage !== 'asked') return note('not_assigned', { job: one.job }, 'unjudged')
    how.heard.declined.push(one)
    return undefined
  })
}

function hearCancel({ payload, arrivedAtMs }: ReceivedMessage, { heard }: Hearing): Answer {
  heard.cancelled.push(...CANCEL.decode(payload).jobs.map(job => ({ job, arrivedAtMs })))
  return NO_NOTES
}

function hearChallenge({ payload }: ReceivedMessage, { heard }: Hearing): Answer {
  heard.challenged.push(...CHALLENGE.decode(payload).jobs)
  return NO_NOTES
}

function hearReceived({ payload }: ReceivedMessage, { subject, context, heard }: Hearing): Answer {
  return eachOf(RECEIVED.decode(payload).jobs, (one, note) => {
    const { job, machine } = one
    const known = context.state.jobs[job]
    const copy = known?.copies.findLast(({ worker }) => worker === machine)
    if (known?.requester !== subject.id || copy === undefined || !OWING.includes(copy.stage))
      return note('received_of_nobody', { job, machine }, 'unjudged')
    heard.received.push(one)
    return undefined
  })
}

type MakeNote = (code: ComputeReason, facts: Facts, outcome?: Note['outcome']) => Note

/** A note for each job that does not count. */
export function eachOf<One>(
  all: readonly One[],
  judge: (one: One, note: MakeNote) => Note | undefined,
): Answer {
  return all.flatMap((one, record): readonly Note[] => {
    const note = judge(one, (code, facts, outcome = 'fail') => ({ code, outcome, record, facts }))
    return note === undefined ? [] : [note]
  })
}

/** The newest that it has of the job. */
function copyOf(job: JobId, { subject, context }: Hearing): CopyState | undefined {
  return context.state.jobs[job]?.copies.findLast(({ worker }) => worker === subject.id)
}

function bySequence(a: ReceivedMessage, b: ReceivedMessage): number {
  return a.sequence - b.sequence || (a.id < b.id ? -1 : 1)
}
