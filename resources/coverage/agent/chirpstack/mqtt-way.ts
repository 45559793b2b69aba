/**
 * The way to a ChirpStack by MQTT, as its gateway bridge has it: packets are said at `REGION/gateway/EUI/event/up`, and what it wants
 * sent is heard at `…/command/down`, each with its windows, of which the first that can be is sent.
 */
import { connect } from 'mqtt'
import '../../../../links/lean-mqtt.ts'
import type { Received } from '../gwmp/rxpk.ts'
import { readDownlink, writeAck, writeUplink } from './messages.ts'

export interface MqttWayOptions {
  /** `mqtt://HOST:PORT/REGION`, as the region's `topic_prefix` is in ChirpStack. */
  readonly url: URL
  /** By which it knows the gateway. */
  readonly eui: string
  /** Undefined where it was sent, else why not. */
  downlink(txpk: object): Promise<string | undefined>
  odd(problem: string, facts: Readonly<Record<string, unknown>>): void
}

export interface MqttWay {
  push(received: Received): Promise<void>
  /** Of a way that is forgotten unless it is used. */
  keepOpen?(): void
  close(): void
}

export function openMqttWay({ url, eui, downlink, odd }: MqttWayOptions): MqttWay {
  const region = url.pathname.replaceAll('/', '')
  const topics = `${region === '' ? '' : `${region}/`}gateway/${eui}`
  const broker = new URL(url)
  broker.pathname = ''
  const client = connect(broker.href, { reconnectPeriod: 1_000, queueQoSZero: false })
  let isTold = false
  client.on('error', error => {
    if (!isTold) odd('the network server’s broker cannot be reached', { problem: error.message })
    isTold = true
  })
  client.on('connect', () => {
    isTold = false
  })
  client.subscribe(`${topics}/command/down`)
  client.on('message', (_, payload) => {
    const asked = readDownlink(payload)
    if (asked === undefined) odd('a downlink that cannot be read', { eui })
    else void answer(asked.id, asked.txpks)
  })
  const answer = async (id: number, windows: readonly object[]) => {
    const errors: (string | undefined)[] = []
    for (const txpk of windows) {
      const error = await downlink(txpk)
      errors.push(error)
      if (error === undefined) break
    }
    client.publish(`${topics}/event/ack`, writeAck(id, eui, errors))
  }
  return {
    async push(received) {
      // What nobody can be told now is of no use later.
      if (!client.connected) throw new Error('the network server’s broker cannot be reached')
      await client.publishAsync(`${topics}/event/up`, writeUplink(received, eui))
    },
    close: () => void client.end(true),
  }
}
