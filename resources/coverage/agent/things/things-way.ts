/**
 * The way to The Things Stack by MQTT, with a gateway's API key and TLS, where its port for packet forwarders (GWMP) is closed or not to be trusted: GWMP
 * knows no sender. `tts://GATEWAY%40TENANT:KEY@HOST:8882`; `tts+plain://…:1882` without TLS, in one's own network. Its HTTP and MQTT integrations are of applications:
 * no gateway connects there. Topics: `v3/{gateway}/up`, `/down`, `/down/ack` (thethingsindustries.com/docs, LoRa Gateway specific APIs).
 */
import { connect } from 'mqtt'
import '../../../../links/lean-mqtt.ts'
import type { MqttWay, MqttWayOptions } from '../chirpstack/mqtt-way.ts'
import { readDownlink, writeAck, writeUplink } from './messages.ts'

const USUAL_PORT: Readonly<Record<string, string>> = { 'tts:': '8882', 'tts+plain:': '1882' }

export function isThings({ protocol }: URL): boolean {
  return Object.hasOwn(USUAL_PORT, protocol)
}

export function openThingsWay({ url, eui, downlink, odd }: MqttWayOptions): MqttWay {
  const { protocol, hostname, port, username, password } = url
  const id = decodeURIComponent(username)
  const [bare = ''] = id.split('@')
  const scheme = protocol === 'tts:' ? 'mqtts' : 'mqtt'
  const client = connect(`${scheme}://${hostname}:${port === '' ? USUAL_PORT[protocol] : port}`, {
    username: id,
    password: decodeURIComponent(password),
    reconnectPeriod: 1_000,
    queueQoSZero: false,
  })
  const topic = `v3/${id}`
  let isTold = false
  client.on('error', error => {
    if (!isTold) odd('The Things Stack cannot be reached', { problem: error.message })
    isTold = true
  })
  client.on('connect', () => {
    isTold = false
  })
  client.subscribe(`${topic}/down`)
  client.on('message', (_, payload) => {
    const asked = readDownlink(payload)
    if (asked === undefined) odd('a downlink that cannot be read', { eui })
    else
      void downlink(asked.txpk).then(error => client.publish(`${topic}/down/ack`, writeAck(asked.ids, error)))
  })
  return {
    async push(received) {
      // What nobody can be told now is of no use later.
      if (!client.connected) throw new Error('The Things Stack cannot be reached')
      await client.publishAsync(`${topic}/up`, writeUplink(received, bare, eui))
    },
    close: () => void client.end(true),
  }
}
