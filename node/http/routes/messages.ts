/** Messages in, and what became of them. */
import type { Context } from 'hono'
import { MESSAGE } from '../../../api/messages.ts'
import { inPath } from '../../../links/http/questions.ts'
import { readBody } from '../../../links/http/read-body.ts'
import { respondBytes } from '../../../links/http/respond.ts'
import { jsonRoute, route } from '../../../links/http/route.ts'
import { type CborValue, decodeCbor, encodeCbor } from '../../../protocol/cbor/cbor.ts'
import type { MessageId } from '../../../protocol/ids.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { DENIALS, isProblemCode, NodeError, type ProblemCode, problemOf } from '../../errors.ts'
import { explainMessage } from '../../explain/explain-message.ts'
import { createReasons } from '../../explain/reasons.ts'
import type { AnswerMetrics } from '../../intake/answer-metrics.ts'
import type { IntakeAnswer } from '../../intake/intake.ts'
import { messageId } from '../questions.ts'
import { CBOR, COSE, respondProblem } from '../respond.ts'
import type { Route } from '../route.ts'
import { senderOf } from '../sender.ts'
import type { NodeServices } from '../services.ts'

const ANY_DENIAL = Object.keys(DENIALS) as ProblemCode[]

export type MessageServices = Pick<
  NodeServices,
  'intake' | 'limits' | 'trustProxy' | 'store' | 'network' | 'devices'
> & { readonly metrics: AnswerMetrics }

export function messageRoutes(services: MessageServices): readonly Route[] {
  return [
    route({
      method: 'POST',
      path: '/v1/messages',
      summary: 'Sends one message. The answer is a receipt, signed once the message is durable.',
      body: { contentType: COSE, description: 'One COSE_Sign1.' },
      answer: { contentType: COSE, description: 'The receipt, a COSE_Sign1 of the oracle.' },
      problems: ANY_DENIAL,
      handle: (_asked, context) => sendOne(context, services),
    }),
    route({
      method: 'POST',
      path: '/v1/messages/batch',
      summary: 'Sends many messages. Each is answered for itself, in order; a bad one harms no other.',
      body: { contentType: CBOR, description: 'A CBOR array of byte strings, one message each.' },
      answer: {
        contentType: CBOR,
        description: 'A CBOR array of maps: {"receipt": bytes}, or {"code", "facts", "hint"}.',
      },
      problems: ANY_DENIAL,
      handle: (_asked, context) => sendMany(context, services),
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/messages/:id',
      summary: 'What became of a message: waiting, accepted with notes, rejected or denied with a reason.',
      asks: { id: inPath(messageId, 'Message id, or for what was denied SHA-256 of the bytes sent.') },
      answer: { schema: MESSAGE, description: 'status, facts and meaning' },
      problems: ['message_unknown', 'message_dropped', 'evidence_erased', 'parameter_invalid'],
      handle: ({ id }) => explain(id, services),
    }),
  ]
}

async function sendOne(
  context: Context,
  { intake, limits, metrics, trustProxy }: MessageServices,
): Promise<Response> {
  const bytes = await readPlain(context.req.raw, limits.messageBytes)
  const since = performance.now()
  const answer = await intake.accept(bytes, senderOf(context, trustProxy))
  metrics.observeAnswerTime((performance.now() - since) / 1000)
  return answer.accepted
    ? respondBytes(answer.receipt, COSE)
    : respondProblem(answer.denial.code, answer.denial.facts)
}

async function sendMany(
  context: Context,
  { intake, limits, metrics, trustProxy }: MessageServices,
): Promise<Response> {
  const messages = readBatch(await readPlain(context.req.raw, limits.batchBytes), limits.batchMessages)
  const sender = senderOf(context, trustProxy)
  const since = performance.now()
  const answers = await Promise.all(messages.map(bytes => intake.accept(bytes, sender)))
  metrics.observeAnswerTime((performance.now() - since) / 1000)
  return respondBytes(encodeCbor(answers.map(describeAnswer)), CBOR)
}

/** @throws {NodeError} message_malformed of what is compressed: it would be told that its bytes are no message. */
async function readPlain(request: Request, limit: number): Promise<Uint8Array> {
  const encoding = request.headers.get('content-encoding') ?? 'identity'
  if (encoding.toLowerCase() !== 'identity')
    throw new NodeError('message_malformed', { why: 'a message is sent as it is', contentEncoding: encoding })
  return readBody(request, limit)
}

/** @throws {NodeError} with the code of what is wrong with the batch itself */
function readBatch(body: Uint8Array, limit: number): readonly Uint8Array[] {
  const batch = decode(body)
  if (!Array.isArray(batch) || !batch.every(item => item instanceof Uint8Array)) {
    throw new NodeError('message_malformed', { why: 'a batch is a CBOR array of byte strings' })
  }
  if (batch.length > limit) throw new NodeError('body_too_large', { messages: batch.length, limit })
  return batch
}

function decode(body: Uint8Array): CborValue {
  try {
    return decodeCbor(body)
  } catch (error) {
    if (!(error instanceof ProtocolError) || !isProblemCode(error.code)) throw error
    throw new NodeError(error.code, { ...error.facts, why: error.message })
  }
}

function describeAnswer(answer: IntakeAnswer): CborValue {
  if (answer.accepted) return { receipt: answer.receipt }
  const { code, facts } = answer.denial
  return { code, facts: { ...facts }, hint: problemOf(code).hint }
}

async function explain(message: MessageId, { store, network, devices }: MessageServices) {
  const [stored, verdict, denial] = await Promise.all([
    store.getMessage(message),
    store.getVerdict(message),
    store.getDenial(message),
  ])
  const epoch = verdict?.epoch ?? stored?.epoch
  const stage = epoch === undefined ? undefined : (await store.getEpoch(epoch))?.stage
  const subject = verdict?.subject ?? stored?.subject
  const device = subject === undefined ? undefined : await devices.find(subject)
  const view = explainMessage({ stored, verdict, stage, denial }, createReasons(network, device?.resource))
  if (view !== undefined) return view
  const dropped = await store.getDropped(message)
  if (dropped === undefined) throw new NodeError('message_unknown', { message })
  const keptFrom = await store.keptFrom()
  if (dropped >= keptFrom) throw new NodeError('evidence_erased', { message, epoch: dropped })
  throw new NodeError('message_dropped', { message, epoch: dropped, keptFrom })
}
