/**
 * Messages over MQTT at QoS 1: published on the device's topic, answered on the other one. The broker's PUBACK says that
 * the message is durable at the node; the receipt says it with a signature, and it alone is believed.
 */
import { isMessageId } from '../protocol/ids.ts'
import { openReceipt } from '../protocol/receipt/receipt.ts'
import { createDoor, type DoorOptions, type Link } from './mqtt-door.ts'
import type { Waiting } from './outbox.ts'
import { type Answer, readProblem, type Transport } from './transport.ts'

const BATCH = 50
const ANSWER_MS = 10_000

export function createMqttTransport(urls: readonly string[], options: DoorOptions): Transport {
  const { subject } = options.signer
  const open = createDoor(options)
  const pending = new Map<string, (answer: Answer) => void>()
  let link: Link | undefined
  let current = 0

  const reach = async (): Promise<Link> => {
    if (link !== undefined && !link.gone.aborted) return link
    link?.client.end(true)
    const url = urls[current % urls.length]!
    try {
      link = await open(url)
      link.client.on('message', (_topic, payload) => settle(pending, new Uint8Array(payload)))
      await link.client.subscribeAsync(`cairn/v1/answers/${subject}`, { qos: 1 })
    } catch (error) {
      link?.client.end(true)
      link = undefined
      current++
      throw new Error(`no broker answers at ${URL.parse(url)?.host}`, { cause: error })
    }
    return link
  }

  return {
    batch: BATCH,
    async send(messages) {
      const { client, gone } = await reach()
      const late = new AbortController()
      const over = AbortSignal.any([gone, late.signal])
      const timer = setTimeout(() => late.abort(), ANSWER_MS)
      const answers = messages.map(({ id }) => waitFor(id, pending, over))
      // The answer says more than the PUBACK, which never comes where the connection breaks before it.
      for (const { bytes } of messages)
        client.publish(`cairn/v1/messages/${subject}`, Buffer.from(bytes), { qos: 1 }, () => undefined)
      const settled = (await Promise.all(answers)).filter(answer => answer !== undefined)
      clearTimeout(timer)
      if (settled.length === 0 && gone.aborted) throw new Error('the broker hung up', { cause: gone.reason })
      return settled
    },
    async close() {
      link?.client.end(true)
    },
  }
}

/** Undefined when it is over before an answer came: the time, or the connection. */
function waitFor(
  id: Waiting['id'],
  pending: Map<string, (answer: Answer) => void>,
  over: AbortSignal,
): Promise<Answer | undefined> {
  return new Promise(resolve => {
    const finish = (answer?: Answer) => {
      over.removeEventListener('abort', leave)
      pending.delete(id)
      resolve(answer)
    }
    const leave = () => finish()
    pending.set(id, finish)
    over.addEventListener('abort', leave, { once: true })
    if (over.aborted) finish()
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
    const { message, denial } = readProblem(payload, 0)
    if (isMessageId(message)) pending.get(message)?.({ id: message, denial })
  } catch {
    // Not an answer: whoever may publish here is not believed, and the message is sent again.
  }
}
