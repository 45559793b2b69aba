/**
 * A broker at which gateways speak as ChirpStack's do (its MQTT forwarder, or its gateway bridge): they say what they hear at
 * `REGION/gateway/EUI/event/up`, are told what to send at `…/command/down`, and say at `…/event/ack` what came of it.
 *
 * Whoever may write to the broker can say anything: it is one of the operator's own, and gateways that are not listed are not listened to.
 */
import { connect, type MqttClient } from 'mqtt'
import '../../../../links/lean-mqtt.ts'
import { createFloodGate, FLOOD } from '../gateway/flood-gate.ts'
import type { DoorEvents, DoorOptions, UdpDoor } from '../gateway/udp-door.ts'
import type { Json } from '../gwmp/rxpk.ts'
import { isJson } from './json.ts'
import { type Answered, readAck, readUplink, writeDownlink } from './messages.ts'

export interface BrokerOptions extends Pick<DoorOptions, 'gateways' | 'clockMs'> {
  /** `mqtt://HOST:PORT`, with a user where it wants one. */
  readonly broker: string
}

const [SECOND_US, COUNTER_END, MOST_DELAY, MOST_KEPT, MOST_GATEWAYS] = [1_000_000, 2 ** 32, 16, 4_096, 256]
/** After the moment at which it is to be sent. */
const ACK_MS = 3_000
const EVENTS = /^((?:[^/]+\/)?gateway)\/([0-9a-f]{16})\/event\/(up|ack)$/

interface Known {
  /** Of its topics: `eu868/gateway`. */
  readonly prefix: string
  /** By counter. */
  readonly contexts: Map<number, Uint8Array>
  /** It is answered as it speaks. */
  inJson: boolean
}

export function openMqttDoor(
  { broker, gateways, clockMs = () => performance.now() }: BrokerOptions,
  events: DoorEvents,
): UdpDoor {
  const client = connect(broker, { reconnectPeriod: 1_000, queueQoSZero: false })
  client.on('error', error => events.odd(`the broker: ${error.message}`))
  const flood = createFloodGate(clockMs)
  const known = new Map<string, Known>()
  const waiting = new Map<number, (error: string | undefined) => void>()
  let id = 0
  client.on('message', (topic, payload) => {
    const [, prefix = '', eui = '', event] = EVENTS.exec(topic) ?? []
    if (event === undefined) return
    if (gateways?.includes(eui) === false) events.odd('a gateway that is not listed', eui)
    else if (event === 'up' && !flood.admits(eui)) events.odd(FLOOD, eui)
    else if (event === 'up') hear({ known, events }, { prefix, eui, payload })
    else {
      const ack = readAck(payload)
      if (ack !== undefined) waiting.get(ack.id)?.(ack.error)
    }
  })
  // It is tried until the broker is there; then, and whenever that comes back, this is asked of it.
  client.subscribe(['+/gateway/+/event/up', '+/gateway/+/event/ack'].flatMap(bothWays))
  const door: UdpDoor = {
    port: 0,
    close: () => void client.end(true),
    sendAny: async txpk => {
      const [eui] = known.keys()
      return eui === undefined ? 'no_way' : door.send(eui, txpk)
    },
    send(eui, txpk) {
      const gateway = known.get(eui)
      if (gateway === undefined) return Promise.resolve('no_way')
      return tell({ client, waiting, gateway, eui, id: ++id }, txpk as Json)
    },
  }
  return door
}

/** With the region before it, and without. */
function bothWays(topic: string): readonly string[] {
  return [topic, topic.slice(2)]
}

interface Hearing {
  readonly known: Map<string, Known>
  readonly events: DoorEvents
}

interface Said {
  readonly prefix: string
  readonly eui: string
  readonly payload: Uint8Array
}

function hear({ known, events }: Hearing, { prefix, eui, payload }: Said): void {
  const uplink = readUplink(payload)
  if (typeof uplink === 'string') {
    events.pushed(eui, { received: [], notTaken: [uplink] })
    return
  }
  // In a topic anybody can name a gateway; the message names the one that heard.
  if (uplink === undefined || uplink.eui !== eui) {
    events.odd('a message of a gateway that cannot be read', eui)
    return
  }
  const gateway = known.get(eui) ?? { prefix, contexts: new Map<number, Uint8Array>(), inJson: false }
  gateway.inJson = isJson(payload)
  known.set(eui, gateway)
  if (known.size > MOST_GATEWAYS) known.delete([...known.keys()][0]!)
  const { received, context } = uplink
  gateway.contexts.delete(received.tmst)
  gateway.contexts.set(received.tmst, context)
  if (gateway.contexts.size > MOST_KEPT) gateway.contexts.delete([...gateway.contexts.keys()][0]!)
  events.pushed(eui, { received: [received], notTaken: [] })
}

interface Telling {
  readonly client: MqttClient
  readonly waiting: Map<number, (error: string | undefined) => void>
  readonly gateway: Known
  readonly eui: string
  readonly id: number
}

function tell({ client, waiting, gateway, eui, id }: Telling, txpk: Json): Promise<string | undefined> {
  const answered = answeredBy(gateway, txpk)
  if (answered === 'TOO_LATE') return Promise.resolve(answered)
  const message = writeDownlink(txpk, { id, eui, answered, inJson: gateway.inJson })
  if (message === undefined) return Promise.resolve('datr_unknown')
  const { promise, resolve } = Promise.withResolvers<string | undefined>()
  const done = (error: string | undefined) => {
    clearTimeout(timer)
    waiting.delete(id)
    resolve(error)
  }
  const timer = setTimeout(() => done('no_answer'), (answered?.seconds ?? 0) * 1_000 + ACK_MS)
  waiting.set(id, done)
  client.publish(`${gateway.prefix}/${eui}/command/down`, message, error => {
    if (error) done('no_way')
  })
  return promise
}

function answeredBy({ contexts }: Known, { imme, tmst }: Json): Answered | undefined | 'TOO_LATE' {
  if (imme === true || typeof tmst !== 'number') return undefined
  for (let seconds = 1; seconds <= MOST_DELAY; seconds++) {
    const context = contexts.get((tmst - seconds * SECOND_US + COUNTER_END) % COUNTER_END)
    if (context !== undefined) return { context, seconds }
  }
  return 'TOO_LATE'
}
