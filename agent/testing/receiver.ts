/** A small honest node for testing agents: real HTTP, real signature checks, real receipts; it can be told to misbehave. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toJwk } from '../../keys/jwk.ts'
import { createSigner } from '../../keys/make-signer.ts'
import { type CborValue, decodeCbor, encodeCbor } from '../../protocol/cbor/cbor.ts'
import type { Hash, MessageId } from '../../protocol/ids.ts'
import { type Message, openMessage } from '../../protocol/message.ts'
import { sealBatch } from '../../protocol/receipt/seal-batch.ts'
import { NETWORK } from '../../protocol/testing/sample-values.ts'

export interface Receiver {
  readonly url: string
  /** Everything that was ever delivered, by id; several deliveries of one message are one entry. */
  readonly messages: ReadonlyMap<MessageId, Message>
  readonly deliveries: () => number
  /** What the next deliveries are answered with, instead of a receipt: a status and a code, or silence. */
  misbehave(how: readonly Plan[]): void
  close(): Promise<void>
}

/** A status and a code, no answer at all, a receipt of a stranger, or of another network. */
type Plan = { readonly status: number; readonly code: string } | 'silence' | 'forged' | 'elsewhere'

const ELSEWHERE: Hash = `0x${'e5'.repeat(32)}`

export async function startReceiver(
  options: {
    readonly nowMs?: () => number
    readonly speed?: number
    readonly network?: Hash
    /** What it knows of devices, by path; nothing unless said. */
    readonly says?: (path: string) => object | undefined
  } = {},
): Promise<Receiver> {
  const [oracle, stranger] = [createSigner('ES256'), createSigner('ES256')]
  const own = options.network ?? NETWORK
  const messages = new Map<MessageId, Message>()
  const plans: Plan[] = []
  let deliveries = 0
  const accept = async (bytes: Uint8Array): Promise<Uint8Array> => {
    const message = openMessage(bytes)
    messages.set(message.id, message)
    deliveries++
    const plan = plans[0]
    if (plan === 'forged' || plan === 'elsewhere') plans.shift()
    const signer = plan === 'forged' ? stranger : oracle
    const network = plan === 'elsewhere' ? ELSEWHERE : own
    const entries = [{ message: message.id, epoch: 0, arrivedAtMs: message.timeMs }]
    const { receipts } = await sealBatch({ signer, network, entries })
    return receipts[0]!
  }
  const server: Server = createServer(async (request, response) => {
    const json = (value: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    if (request.url === '/v1/clock')
      return json({ nowMs: (options.nowMs ?? Date.now)(), speed: options.speed ?? 1 })
    if (request.url === '/v1/network') return json({ oracle: { key: toJwk(oracle.key) }, networkId: own })
    const said = options.says?.(request.url ?? '')
    if (said !== undefined) return json(said)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = new Uint8Array(Buffer.concat(chunks))
    const plan = plans[0]
    if (plan === 'silence') {
      plans.shift()
      return void request.socket.destroy()
    }
    if (typeof plan === 'object') {
      plans.shift()
      return json({ code: plan.code, detail: 'as planned' }, plan.status)
    }
    if (request.url === '/v1/messages') return void response.end(await accept(body))
    const items = decodeCbor(body) as readonly Uint8Array[]
    const receipts: CborValue[] = []
    for (const item of items) receipts.push({ receipt: await accept(item) })
    response.end(encodeCbor(receipts))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    messages,
    deliveries: () => deliveries,
    misbehave: how => void plans.push(...how),
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Polls until `condition` holds; fails with what it was after the deadline. */
export async function eventually(
  what: string,
  condition: () => boolean,
  deadlineMs = 240_000,
): Promise<void> {
  const end = performance.now() + deadlineMs
  while (!condition()) {
    if (performance.now() > end) throw new Error(`not within ${deadlineMs} ms: ${what}`)
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}
