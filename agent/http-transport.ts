/** Messages over HTTP: one alone as it is, several as one CBOR array, answered one by one. */
import { decodeCbor, encodeCbor } from '../protocol/cbor/cbor.ts'
import type { NodeApi } from './kit/node-api.ts'
import type { Waiting } from './outbox.ts'
import { type Answer, readProblem, type Transport } from './transport.ts'

const BATCH = 100

export function createHttpTransport(api: NodeApi): Transport {
  return {
    batch: BATCH,
    send: messages => (messages.length === 1 ? sendOne(api, messages[0]!) : sendMany(api, messages)),
    close: async () => {},
  }
}

async function sendOne(api: NodeApi, { id, bytes }: Waiting): Promise<readonly Answer[]> {
  const { status, body, retryAfterMs } = await api.post('/v1/messages', 'application/cose', bytes)
  if (status === 200) return [{ id, receipt: body }]
  return [
    {
      id,
      denial: {
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
        ...readProblem(body, status).denial,
      },
    },
  ]
}

async function sendMany(api: NodeApi, messages: readonly Waiting[]): Promise<readonly Answer[]> {
  const body = encodeCbor(messages.map(({ bytes }) => bytes))
  const answer = await api.post('/v1/messages/batch', 'application/cbor', body)
  if (answer.status !== 200) {
    const { denial } = readProblem(answer.body, answer.status)
    // The batch was refused as a whole: that says nothing about its messages, unless there is only one.
    return messages.map(({ id }) => ({ id, denial: { ...denial, code: `batch_${denial.code}` } }))
  }
  const items = decodeCbor(answer.body)
  if (!Array.isArray(items) || items.length !== messages.length)
    throw new Error('the node answered a batch with something else')
  return messages.map(({ id }, index) => readItem(id, items[index]))
}

function readItem(id: Waiting['id'], item: unknown): Answer {
  if (!(item instanceof Map)) throw new Error('the node answered a message with something else')
  const receipt: unknown = item.get('receipt')
  if (receipt instanceof Uint8Array) return { id, receipt }
  const facts: unknown = item.get('facts')
  const retry: unknown = facts instanceof Map ? facts.get('retryAfterMs') : undefined
  const denial = { code: String(item.get('code')), detail: String(item.get('hint') ?? '') }
  return { id, denial: typeof retry === 'number' ? { ...denial, retryAfterMs: retry } : denial }
}
