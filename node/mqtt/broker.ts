/**
 * The broker inside the node (MQTT 3.1.1). A device publishes its messages, and the PUBACK goes out only once the message
 * is durable or refused; the answer itself comes on the device's answers topic. Nothing a device does here reaches another
 * device: nobody can publish answers or listen to messages.
 */
import type { EventEmitter } from 'node:events'
import { createServer, type Server } from 'node:net'
import { Aedes, type AedesOptions } from 'aedes'
import { listen } from '../../links/listen.ts'
import type { Intake } from '../intake/intake.ts'
import type { Limits } from '../limits.ts'
import type { Log } from '../log.ts'
import { limitPackets } from './limit-packets.ts'
import { answerTopic, encodeAnswer, readerOfTopic, senderOfTopic } from './topics.ts'

export interface BrokerOptions {
  /** 0 takes a free one. */
  readonly port: number
  /** 127.0.0.1 unless said. */
  readonly host?: string
}

export interface MqttDoor {
  readonly url: string
  /** Takes no more connections. */
  closeDoor(): void
  /** Ends what is left. */
  stop(): Promise<void>
}

/** Room for a topic beside the message. */
const TOPIC_BYTES = 1_024
const CONNECTIONS = 10_000
/** Where refused publications go: nobody may listen there. */
const NOWHERE = 'cairn/v1/nowhere'

type AuthorizePublish = NonNullable<AedesOptions['authorizePublish']>
type AuthorizeSubscribe = NonNullable<AedesOptions['authorizeSubscribe']>

export async function startBroker(
  intake: Intake,
  limits: Limits,
  options: BrokerOptions,
  log: Log,
): Promise<MqttDoor> {
  const { port, host = '127.0.0.1' } = options
  const broker = await Aedes.createBroker({ authorizeSubscribe, connectTimeout: 10_000 })
  // Without a listener an error of the broker's own would end the process; a client's is its connection's end alone.
  const emitter: EventEmitter = broker
  emitter.on('error', (error: unknown) => log.fail('the MQTT broker failed at a packet', error))
  const addresses = new WeakMap<object, string>()
  broker.authorizePublish = authorizePublish(broker, intake, client => addresses.get(client) ?? 'mqtt')
  const server = createServer(socket => {
    socket.setNoDelay(true)
    const limited = limitPackets(socket, limits.messageBytes + TOPIC_BYTES)
    const client = broker.handle(limited)
    addresses.set(client, socket.remoteAddress ?? 'mqtt')
  })
  server.maxConnections = CONNECTIONS
  const onTrouble = (error: Error) => log.fail('an MQTT connection could not be taken', error)
  const { port: bound } = await listen(server, { port, host, onTrouble })
  return {
    url: `mqtt://${host}:${bound}`,
    closeDoor: () => void server.close(),
    stop: () => stop(broker, server),
  }
}

function authorizePublish(
  broker: Aedes,
  intake: Intake,
  addressOf: (client: object) => string,
): AuthorizePublish {
  return (client, packet, done) => {
    if (client === null) return done()
    const subject = senderOfTopic(packet.topic)
    const payload = typeof packet.payload === 'string' ? Buffer.from(packet.payload) : packet.payload
    silence(packet)
    // A refusal would close the connection, and with it the device's other messages.
    if (subject === undefined) return done()
    intake
      .accept(payload, addressOf(client))
      .then(answer => {
        // Left without a PUBACK: the connection is about to end, and the device sends it again to the next one.
        if (!answer.accepted && answer.denial.code === 'stopping') return
        const message = {
          cmd: 'publish',
          topic: answerTopic(subject),
          payload: encodeAnswer(answer, payload),
        } as const
        broker.publish({ ...message, qos: 0, dup: false, retain: false }, () => done())
      })
      .catch((error: unknown) => done(error instanceof Error ? error : new Error(String(error))))
  }
}

/** What was published went to intake; the broker itself keeps and forwards nothing of it. */
function silence(packet: { topic: string; payload: string | Buffer; retain: boolean }): void {
  packet.topic = NOWHERE
  packet.payload = Buffer.alloc(0)
  packet.retain = false
}

/** One's own answers, by their exact topic; anything else is refused in the SUBACK. */
const authorizeSubscribe: AuthorizeSubscribe = (_client, subscription, done) => {
  done(null, readerOfTopic(subscription.topic) === undefined ? null : subscription)
}

async function stop(broker: Aedes, server: Server): Promise<void> {
  await new Promise<void>(resolve => broker.close(resolve))
  if (server.listening) server.close()
}
