/**
 * A device's way into a broker. A node's broker says what a session is proved with, and then takes the device for itself by a
 * signature of its key (protocol/session-proof.ts); any other broker knows nothing of that, and is taken as it is.
 */
import { randomBytes } from 'node:crypto'
import { connect, type IClientOptions, type MqttClient } from 'mqtt'
import '../links/lean-mqtt.ts'
import * as v from 'valibot'
import type { Signer } from '../protocol/cose/signer.ts'
import { type Hash, isHash, isSubjectId, type SubjectId } from '../protocol/ids.ts'
import { sealSessionProof } from '../protocol/session-proof.ts'

/** One connection, from CONNACK to whatever ends it: all that waits on it ends with it. */
export interface Link {
  readonly client: MqttClient
  /** Aborted when the connection is gone, for whatever reason. */
  readonly gone: AbortSignal
}

export interface DoorOptions {
  readonly signer: Signer
  /** The id of the network that the device is in. */
  readonly network: Hash
  /** Network time, as the device has it. */
  nowMs(): number
}

/** What a node's broker said of itself, and what was proved to it. */
interface Broker {
  readonly node: SubjectId
  /** Its network time less ours. */
  readonly aheadMs: number
  /** Of the newest proof that it was shown. */
  lastMs: number
}

const HELLO = 'cairn/v1/hello'
const [CONNECT_MS, STEP_MS] = [10_000, 1_000]
/** CONNACK of MQTT 3.1.1: bad user name or password, not authorised. */
const REFUSED = [4, 5]
const NONCE_BYTES = 16

const HELLO_WORDS = v.object({
  network: v.custom<Hash>(isHash),
  node: v.custom<SubjectId>(text => typeof text === 'string' && isSubjectId(text)),
  nowMs: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  windowMs: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
})

/** @returns opens a session at a broker. @example const open = createDoor({ signer, network, nowMs: Date.now }); await open(url) */
export function createDoor({ signer, network, nowMs }: DoorOptions): (url: string) => Promise<Link> {
  const known = new Map<string, Broker>()

  const prove = async (url: string, broker: Broker): Promise<Link> => {
    // Each proof is newer than the one before it, also where network time stands.
    broker.lastMs = Math.max(nowMs() + broker.aheadMs, broker.lastMs + 1)
    const claim = { network, node: broker.node, timeMs: broker.lastMs, nonce: randomBytes(NONCE_BYTES) }
    const password = await sealSessionProof(signer, claim)
    return openLink(url, { username: signer.subject, password }).catch((error: unknown) => {
      // Time may stand, and a start before this one may have shown newer proofs.
      if (isRefusal(error)) broker.lastMs += STEP_MS
      throw error
    })
  }
  /** A node's broker is asked before it is proved anything; any other one is taken as it is. */
  const look = async (url: string): Promise<Link | Broker> => {
    const link = await openLink(url, {})
    const said = await askHello(link).catch((error: unknown) => {
      link.client.end(true)
      throw error
    })
    if (said === undefined) return link
    link.client.end(true)
    if (said.network !== network) throw new Error(`the broker is of another network: ${said.network}`)
    const before = known.get(url)?.lastMs ?? 0
    const lastMs = before > said.nowMs + said.windowMs ? 0 : before
    const broker = { node: said.node, aheadMs: said.nowMs - nowMs(), lastMs }
    known.set(url, broker)
    return broker
  }

  return async url => {
    // With a user of its own in its address it is somebody's own broker.
    if (URL.parse(url)?.username !== '') return openLink(url, {})
    const broker = known.get(url)
    if (broker !== undefined) {
      const link = await prove(url, broker).catch((error: unknown) => {
        // It became another node, or its time or ours another one: it is asked again.
        if (!isRefusal(error)) throw error
      })
      if (link !== undefined) return link
    }
    const found = await look(url)
    return 'client' in found ? found : prove(url, found)
  }
}

function isRefusal(error: unknown): boolean {
  return REFUSED.includes(Number((error as { readonly code?: unknown } | undefined)?.code))
}

/** Undefined where the broker is none of a node. @throws when the connection ends */
async function askHello({ client, gone }: Link) {
  let said: v.InferOutput<typeof HELLO_WORDS> | undefined
  client.on('message', (topic, payload) => {
    if (topic !== HELLO) return
    const read = v.safeParse(HELLO_WORDS, parsed(payload))
    if (read.success) said = read.output
  })
  // A node's broker says it before it says that it may be listened to.
  await client.subscribeAsync(HELLO, { qos: 0 }).catch((error: unknown) => {
    if (gone.aborted) throw gone.reason
    return error
  })
  if (gone.aborted) throw gone.reason
  return said
}

function parsed(payload: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(payload))
  } catch {
    return undefined
  }
}

/**
 * Resolves with the CONNACK. The client is never left without somebody who listens to its errors, of which it may have more
 * than one; and a connection that closes without any is an end as well.
 */
function openLink(url: string, who: Pick<IClientOptions, 'username' | 'password'>): Promise<Link> {
  const client = connect(url, {
    ...who,
    clientId: `cairn-${randomBytes(8).toString('hex')}`,
    clean: true,
    protocolVersion: 4,
    reconnectPeriod: 0,
    connectTimeout: CONNECT_MS,
    keepalive: 30,
  })
  const gone = new AbortController()
  const end = (error: Error) => {
    if (gone.signal.aborted) return
    gone.abort(error)
    client.end(true)
  }
  client.on('error', end)
  client.on('close', () => end(new Error('the connection closed')))
  return new Promise((resolve, reject) => {
    gone.signal.addEventListener('abort', () => reject(gone.signal.reason), { once: true })
    client.once('connect', () => resolve({ client, gone: gone.signal }))
  })
}
