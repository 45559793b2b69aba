/** One provider or consumer alone: which of its messages stand, and whether its proofs hold. */
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
import type { MessageId } from '../../../protocol/ids.ts'
import { heightOf } from '../../../protocol/piece/piece-size.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import {
  ACCEPT_TYPE,
  DEAL_TYPE,
  type DealOffer,
  decodeDeal,
  decodeDeals,
  decodeProbe,
  decodeProof,
  decodeReceipt,
  END_TYPE,
  PROBE_TYPE,
  PROOF_TYPE,
  type ProbeAnswer,
  RECEIPT_TYPE,
} from '../messages/storage-messages.ts'
import { checkProof } from './check-proof.ts'
import { largestDue } from './cost.ts'
import { epochAt, startOf } from './epoch-times.ts'
import type { StorageParams } from './params.ts'
import type { StorageReason } from './reasons.ts'
import { probesOf } from './retrieval/panels.ts'
import { answerUntil } from './rounds.ts'
import type { DealWord, EarlyReceipt, Round, StorageState } from './state.ts'

/** What reconcile needs of a subject. */
export interface StorageSummary {
  readonly offers: readonly Offered[]
  readonly accepted: readonly DealWord[]
  readonly ended: readonly DealWord[]
  readonly receipts: readonly EarlyReceipt[]
  readonly probes: readonly ProbeAnswer[]
  /** Epochs, ascending, each once. */
  readonly proven: readonly number[]
}

export interface Offered {
  readonly message: MessageId
  readonly offer: DealOffer
  /** The epoch in which it arrived, whichever brings it. */
  readonly arrivedIn: number
  readonly arrivedAtMs: number
}

export const [PROVIDER, CONSUMER, PROBER] = ['storage/provider', 'storage/consumer', 'storage/prober']

/** Content type → who says it, and what anybody else is told. */
const SPEAKERS: Readonly<Record<string, readonly [string, StorageReason]>> = {
  [ACCEPT_TYPE]: [PROVIDER, 'not_a_provider'],
  [PROOF_TYPE]: [PROVIDER, 'not_a_provider'],
  [DEAL_TYPE]: [CONSUMER, 'not_a_consumer'],
  [RECEIPT_TYPE]: [CONSUMER, 'not_a_consumer'],
  [PROBE_TYPE]: [PROBER, 'not_a_prober'],
}

export interface Refused {
  readonly code: StorageReason
  readonly facts: Facts
}

interface Heard {
  readonly offers: Offered[]
  readonly accepted: DealWord[]
  readonly ended: DealWord[]
  readonly receipts: EarlyReceipt[]
  readonly probes: ProbeAnswer[]
  readonly proven: Set<number>
}

export function appraiseStorage(
  subject: Subject,
  said: readonly ReceivedMessage[],
  context: AppraisalContext<StorageState>,
  params: StorageParams,
): Appraisal<StorageSummary> {
  const heard: Heard = { offers: [], accepted: [], ended: [], receipts: [], probes: [], proven: new Set() }
  const verdicts = said.toSorted(bySequence).map((message): Verdict => {
    const answer = hear(subject, message, { context, params, heard })
    if (answer !== undefined && !('outcome' in answer))
      return { message: message.id, accepted: false, ...answer }
    return { message: message.id, accepted: true, notes: answer === undefined ? [] : [answer] }
  })
  const { offers, accepted, ended, receipts, probes, proven } = heard
  const usable =
    [offers, accepted, ended, receipts, probes].some(({ length }) => length > 0) || proven.size > 0
  const summary = { offers, accepted, ended, receipts, probes, proven: [...proven].sort((a, b) => a - b) }
  return { verdicts, summary: usable ? summary : undefined }
}

interface Hearing {
  readonly context: AppraisalContext<StorageState>
  readonly params: StorageParams
  readonly heard: Heard
}

/** What cannot be read is an answer, never a throw. */
function hear(subject: Subject, message: ReceivedMessage, hearing: Hearing): Refused | Note | undefined {
  try {
    return sort(subject, message, hearing)
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    return { code: 'payload_malformed', facts: { problem: error.code, detail: error.message } }
  }
}

function sort(subject: Subject, message: ReceivedMessage, hearing: Hearing): Refused | Note | undefined {
  const { contentType, payload } = message
  const { heard } = hearing
  if (contentType === END_TYPE) {
    heard.ended.push(...wordsOf(message))
    return undefined
  }
  const [wanted, code] = SPEAKERS[contentType] ?? SPEAKERS[DEAL_TYPE]!
  if (subject.model !== wanted) return { code, facts: { model: subject.model } }
  if (contentType === ACCEPT_TYPE) heard.accepted.push(...wordsOf(message))
  else if (contentType === PROOF_TYPE) return prove(subject, message, hearing)
  else if (contentType === PROBE_TYPE) return probe(subject, message, hearing)
  else if (contentType === DEAL_TYPE) return offer(subject, message, hearing)
  else heard.receipts.push({ ...decodeReceipt(payload), arrivedAtMs: message.arrivedAtMs })
  return undefined
}

function wordsOf({ payload, arrivedAtMs }: ReceivedMessage): readonly DealWord[] {
  return decodeDeals(payload).map(id => ({ id, arrivedAtMs }))
}

function prove(
  { id }: Subject,
  { payload, arrivedAtMs }: ReceivedMessage,
  { context, params, heard }: Hearing,
): Refused | Note | undefined {
  const answer = decodeProof(payload)
  const { epoch } = answer
  const round = context.state.rounds[epoch]
  const provider = context.state.providers[id]
  if (round === undefined || provider === undefined) return { code: 'not_asked', facts: { epoch } }
  if (!provider.open.includes(epoch) || heard.proven.has(epoch))
    return { code: 'proven_already', outcome: 'unjudged', facts: { epoch } }
  const untilMs = untilOf(round, epoch, context, params)
  if (arrivedAtMs > untilMs) return { code: 'proof_late', facts: { epoch, arrivedAtMs, untilMs } }
  const wrong = checkProof(answer, round.seed, { id, provider, challenges: params.challenges })
  if (wrong !== undefined) return wrong
  heard.proven.add(epoch)
  return undefined
}

/** Until when an answer to the round is in time; without end while nobody could know what it asks. */
function untilOf(
  round: Round,
  epoch: number,
  context: AppraisalContext<StorageState>,
  params: StorageParams,
): number {
  const knownMs = round.knownMs === -1 ? (context.knownAtMs(epoch) ?? -1) : round.knownMs
  return answerUntil({ knownMs }, context, params) ?? Number.POSITIVE_INFINITY
}

/**
 * Only what the seed asked this prober to look at, while the round could be answered, and each of that once: nobody chooses
 * whom to blame.
 */
function probe(
  { id }: Subject,
  { payload, arrivedAtMs }: ReceivedMessage,
  { context, params, heard }: Hearing,
): Refused | undefined {
  const answer = decodeProbe(payload)
  const { epoch, number } = answer
  const asked = probesOf(context.state, id, epoch)[number]
  const round = context.state.rounds[epoch]
  const untilMs = round === undefined ? arrivedAtMs : untilOf(round, epoch, context, params)
  if (arrivedAtMs > untilMs) return { code: 'probe_late', facts: { epoch, number, arrivedAtMs, untilMs } }
  const isAgain = heard.probes.some(other => other.epoch === epoch && other.number === number)
  if (asked === undefined || isAgain || asked.said)
    return { code: 'probe_not_asked', facts: { epoch, number } }
  heard.probes.push(answer)
  return undefined
}

function offer(
  { accepted, owner }: Subject,
  { id, payload, arrivedAtMs }: ReceivedMessage,
  { context, heard }: Hearing,
): Refused | undefined {
  // Providers keep what they are offered: what will not be paid is no offer.
  if (!accepted) return { code: 'spending_not_allowed', facts: { owner } }
  const deal = decodeDeal(payload)
  const { untilMs } = deal
  const arrivedIn = epochAt(arrivedAtMs, context.epoch)
  const epochEndsMs = startOf(arrivedIn + 1, context.epoch)
  if (untilMs <= epochEndsMs) return { code: 'deal_over', facts: { untilMs, epochEndsMs } }
  const odd = deal.shares.findIndex(
    ({ piece: { rawSize, height } }) => rawSize === 0 || height !== heightOf(rawSize),
  )
  if (odd !== -1) {
    const { rawSize, height } = deal.shares[odd]!.piece
    return { code: 'piece_odd', facts: { share: odd, size: rawSize, height } }
  }
  const most = deal.shares.map(share => largestDue(share, untilMs - startOf(arrivedIn, context.epoch)))
  const dear = most.findIndex(due => due >= MOST_SPENDABLE)
  if (dear !== -1)
    return { code: 'due_out_of_range', facts: { share: dear, due: most[dear]!, most: MOST_SPENDABLE } }
  heard.offers.push({ message: id, offer: deal, arrivedIn, arrivedAtMs })
  return undefined
}

function bySequence(a: ReceivedMessage, b: ReceivedMessage): number {
  return a.sequence - b.sequence || (a.id < b.id ? -1 : 1)
}
