/**
 * An existing broker as the way in: the node listens to every device's topic and answers on the other one. The session is
 * kept under a fixed client id, so what devices publish while the node is away waits at the broker, and a message is
 * acknowledged to the broker only once it is durable or refused. One message is under way at a time.
 *
 * Several that share one broker (intake processes) get a part each, by a shared subscription: over as many connections as are to be
 * under way at a time.
 */
import { randomUUID } from 'node:crypto'
import { connect } from 'mqtt'
import '../../links/lean-mqtt.ts'
import { withoutSecrets } from '../../chain/connect.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import type { Intake } from '../intake/intake.ts'
import type { Log } from '../log.ts'
import type { MqttDoor } from './broker.ts'
import { ALL_MESSAGES, answerTopic, encodeAnswer, senderOfTopic } from './topics.ts'

export interface BridgeOptions {
  /** `mqtt://` or `mqtts://`, with user and password where the broker wants them. */
  readonly url: string
  /** One of several that share what comes, by this many connections; alone, with a session that is kept, unless said. */
  readonly shared?: number
}

/** Resolves at once; connects, and connects again, in the background. */
export function startBridge(intake: Intake, oracle: SubjectId, options: BridgeOptions, log: Log): MqttDoor {
  const { url, shared } = options
  const clientId = `cairn-${oracle.slice(0, 16)}`
  if (shared === undefined)
    return connectDoor(intake, log, { url, clientId, clean: false, topic: ALL_MESSAGES })
  // What the broker gave to one that is gone is the sender's to send again: it has no receipt.
  const doors = Array.from({ length: shared }, () =>
    connectDoor(intake, log, {
      url,
      clientId: `${clientId}-${randomUUID()}`,
      clean: true,
      topic: `$share/${clientId}/${ALL_MESSAGES}`,
    }),
  )
  return {
    url: withoutSecrets(url),
    closeDoor: () => doors.forEach(door => void door.closeDoor()),
    async stop() {
      await Promise.all(doors.map(door => door.stop()))
    },
  }
}

interface DoorOptions {
  readonly url: string
  readonly clientId: string
  /** Whether nothing waits for it while it is away. */
  readonly clean: boolean
  readonly topic: string
}

function connectDoor(intake: Intake, log: Log, { url, clientId, clean, topic }: DoorOptions): MqttDoor {
  const broker = withoutSecrets(url)
  const client = connect(url, {
    clientId,
    clean,
    protocolVersion: 4,
    reconnectPeriod: 2_000,
    resubscribe: true,
  })
  client.on('connect', () => {
    client.subscribe(topic, { qos: 1 }, error => {
      if (error) log.fail('the MQTT broker refused the subscription', error, { broker })
      else log.info('listening at the MQTT broker', { broker })
    })
  })
  client.on('error', error => log.fail('the MQTT broker does not answer', error, { broker }))
  let closed = false
  client.handleMessage = (packet, done) => {
    const subject = senderOfTopic(packet.topic)
    // Not acknowledged, so the broker delivers it again when the node is back.
    if (closed) return
    if (subject === undefined) return done()
    const payload = typeof packet.payload === 'string' ? Buffer.from(packet.payload) : packet.payload
    // The broker knows who sent it, the node does not: rates are kept for each topic.
    intake
      .accept(payload, packet.topic)
      .then(answer =>
        client.publish(answerTopic(subject), encodeAnswer(answer, payload), { qos: 0 }, () => done()),
      )
      .catch((error: unknown) => log.fail('a message from the MQTT broker was not answered', error))
  }
  return {
    url: broker,
    closeDoor() {
      closed = true
    },
    stop: () => client.endAsync(true),
  }
}
