/**
 * Messages over MQTT at QoS 1: published on the device's topic, answered on the other one. The broker's PUBACK says that
 * the message is durable at the node; the receipt says it with a signature, and it alone is believed.
 */
import { connectAsync, type MqttClient } from 'mqtt'
import type { MessageId, SubjectId } from '../protocol/ids.ts'
import { openReceipt } from '../protocol/receipt.ts'
import type { Waiting } from './outbox.ts'
import { type Answer, readProblem, type Transport } from './transport.ts'

const BATCH = 50
const ANSWER_MS = 10_000

export function createMqttTransport(urls: readonly string[], subject: SubjectId): Transport {
  const pending = new Map<string, (answer: Answer) => void>()
  let client: MqttClient | undefined
  let current = 0

  const connect = async (): Promise<MqttClient> => {
    if (client?.connected) return client
    await client?.endAsync(true)
    const url = urls[current % urls.length]!
    try {
      client = await connectAsync(url, {
        clientId: subject,
        clean: true,
        protocolVersion: 4,
        reconnectPeriod: 0,
        connectTimeout: ANSWER_MS,
        keepalive: 30,
      })
    } catch (error) {
      client = undefined
      current++
      throw new Error(`no broker answers at ${URL.parse(url)?.host}`, { cause: error })
    }
    client.on('message', (_topic, payload) => settle(pending, new Uint8Array(payload)))
    client.on('error', () => {})
    await client.subscribeAsync(`cairn/v1/answers/${subject}`, { qos: 1 })
    return client
  }

  return {
    batch: BATCH,
    async send(messages) {
      const connected = await connect()
      const answers = messages.map(message => waitFor(message.id, pending))
      await Promise.all(
        messages.map(({ bytes }) =>
          connected.publishAsync(`cairn/v1/messages/${subject}`, Buffer.from(bytes), { qos: 1 }),
        ),
      )
      const settled = await Promise.all(answers)
      return settled.filter(answer => answer !== undefined)
    },
    async close() {
      await client?.endAsync(true)
    },
  }
}

function waitFor(
  id: Waiting['id'],
  pending: Map<string, (answer: Answer) => void>,
): Promise<Answer | undefined> {
  return new Promise(resolve => {
    const timer = setTimeout(() => {
      pending.delete(id)
      resolve(undefined)
    }, ANSWER_MS)
    pending.set(id, answer => {
      clearTimeout(timer)
      pending.delete(id)
      resolve(answer)
    })
  })
}

/** A receipt is a CBOR array; a problem is JSON, which begins with a brace, and names the message. */
function settle(pending: ReadonlyMap<string, (answer: Answer) => void>, payload: Uint8Array): void {
  try {
    if (payload[0] !== 0x7b) {
      const id = openReceipt(payload).message
      pending.get(id)?.({ id, receipt: payload })
      return
    }
    const { message } = JSON.parse(new TextDecoder().decode(payload)) as { message?: string }
    const id = (message ?? '') as MessageId
    pending.get(id)?.({ id, denial: readProblem(payload, 0) })
  } catch {
    // Not an answer: whoever may publish here is not believed, and the message is sent again.
  }
}
