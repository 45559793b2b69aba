/** One provider or consumer alone: which of its messages stand, and whether its proofs hold. */
import type {
  Appraisal,
  AppraisalContext,
  Facts,
  Note,
  ReceivedMessage,
  Subject,
  Verdict,
} from '../../kernel/resource.ts'
import type { MessageId } from '../../protocol/ids.ts'
import { heightOf } from '../../protocol/piece/piece-size.ts'
import { ProtocolError } from '../../protocol/protocol-error.ts'
import {
  ACCEPT_TYPE,
  DEAL_TYPE,
  type DealId,
  type DealOffer,
  decodeDeal,
  decodeDeals,
  decodeProof,
  decodeReceipt,
  END_TYPE,
  PROOF_TYPE,
  type Receipt,
} from '../../protocol/storage/storage-messages.ts'
import { checkProof } from './check-proof.ts'
import type { StorageParams } from './params.ts'
import type { StorageReason } from './reasons.ts'
import type { StorageState } from './state.ts'

/** What reconcile needs of a subject. */
export interface StorageSummary {
  readonly offers: readonly { readonly message: MessageId; readonly offer: DealOffer }[]
  readonly accepted: readonly DealId[]
  readonly ended: readonly DealId[]
  readonly receipts: readonly Receipt[]
  /** Epochs, ascending, each once. */
  readonly proven: readonly number[]
}

export const [PROVIDER, CONSUMER] = ['storage/provider', 'storage/consumer']

export interface Refused {
  readonly code: StorageReason
  readonly facts: Facts
}

interface Heard {
  readonly offers: StorageSummary['offers'][number][]
  readonly accepted: DealId[]
  readonly ended: DealId[]
  readonly receipts: Receipt[]
  readonly proven: Set<number>
}

export function appraiseStorage(
  subject: Subject,
  said: readonly ReceivedMessage[],
  context: AppraisalContext<StorageState>,
  params: StorageParams,
): Appraisal<StorageSummary> {
  const heard: Heard = { offers: [], accepted: [], ended: [], receipts: [], proven: new Set() }
  const verdicts = said.toSorted(bySequence).map((message): Verdict => {
    const answer = hear(subject, message, { context, params, heard })
    if (answer !== undefined && !('outcome' in answer))
      return { message: message.id, accepted: false, ...answer }
    return { message: message.id, accepted: true, notes: answer === undefined ? [] : [answer] }
  })
  const { offers, accepted, ended, receipts, proven } = heard
  const usable = [offers, accepted, ended, receipts].some(({ length }) => length > 0) || proven.size > 0
  const summary = { offers, accepted, ended, receipts, proven: [...proven].sort((a, b) => a - b) }
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
    heard.ended.push(...decodeDeals(payload))
    return undefined
  }
  const isProviders = contentType === ACCEPT_TYPE || contentType === PROOF_TYPE
  const [wanted, code] = isProviders
    ? ([PROVIDER, 'not_a_provider'] as const)
    : ([CONSUMER, 'not_a_consumer'] as const)
  if (subject.model !== wanted) return { code, facts: { model: subject.model } }
  if (contentType === ACCEPT_TYPE) heard.accepted.push(...decodeDeals(payload))
  else if (contentType === PROOF_TYPE) return prove(subject, payload, hearing)
  else if (contentType === DEAL_TYPE) return offer(message, hearing)
  else heard.receipts.push(decodeReceipt(payload))
  return undefined
}

function prove(
  { id }: Subject,
  payload: Uint8Array,
  { context, params, heard }: Hearing,
): Refused | Note | undefined {
  const answer = decodeProof(payload)
  const { epoch } = answer
  const round = context.state.rounds[epoch]
  const provider = context.state.providers[id]
  if (round === undefined || provider === undefined) return { code: 'not_asked', facts: { epoch } }
  if (!provider.open.includes(epoch) || heard.proven.has(epoch))
    return { code: 'proven_already', outcome: 'unjudged', facts: { epoch } }
  const wrong = checkProof(answer, round.seed, { id, provider, challenges: params.challenges })
  if (wrong !== undefined) return wrong
  heard.proven.add(epoch)
  return undefined
}

function offer({ id, payload }: ReceivedMessage, { context, heard }: Hearing): Refused | undefined {
  const deal = decodeDeal(payload)
  const { untilMs } = deal
  if (untilMs <= context.epoch.endMs)
    return { code: 'deal_over', facts: { untilMs, epochEndsMs: context.epoch.endMs } }
  const odd = deal.shares.findIndex(
    ({ piece: { rawSize, height } }) => rawSize === 0 || height !== heightOf(rawSize),
  )
  if (odd !== -1) {
    const { rawSize, height } = deal.shares[odd]!.piece
    return { code: 'piece_odd', facts: { share: odd, size: rawSize, height } }
  }
  heard.offers.push({ message: id, offer: deal })
  return undefined
}

function bySequence(a: ReceivedMessage, b: ReceivedMessage): number {
  return a.sequence - b.sequence || (a.id < b.id ? -1 : 1)
}
