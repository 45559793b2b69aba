/**
 * The broker inside the node (MQTT 3.1.1). A device publishes its messages, and the PUBACK goes out only once the message
 * is durable or refused; the answer itself comes on the device's answers topic. A session is a device's only by a proof of its
 * key (sessions.ts), and only then hears its answers; whoever has none is given a name by the broker and may publish, for a
 * message proves itself. Nothing a device does here reaches another device: nobody can publish answers, listen to messages or
 * to another's answers, or take a session that is not its own.
 */
import { randomUUID } from 'node:crypto'
import type { EventEmitter } from 'node:events'
import { createServer, type Server } from 'node:net'
import { Aedes, type AedesOptions, type Client } from 'aedes'
import { toJson } from '../../links/http/respond.ts'
import '../../links/lean-mqtt.ts'
import { listen } from '../../links/listen.ts'
import { networkOf } from '../../links/network-of.ts'
import { isSubjectId, type SubjectId } from '../../protocol/ids.ts'
import type { Intake } from '../intake/intake.ts'
import type { Limits } from '../limits.ts'
import type { Log } from '../log.ts'
import { limitPackets } from './limit-packets.ts'
import { BAD_NAME, type SessionRefusal, type Sessions } from './sessions.ts'
import { answerTopic, encodeAnswer, HELLO, readerOfTopic, senderOfTopic } from './topics.ts'

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
const SAY_MS = 60_000
/** Where refused publications go: nobody may listen there. */
const NOWHERE = 'cairn/v1/nowhere'

type AuthorizePublish = NonNullable<AedesOptions['authorizePublish']>
type AuthorizeSubscribe = NonNullable<AedesOptions['authorizeSubscribe']>
type Authenticate = NonNullable<AedesOptions['authenticate']>
type PreConnect = NonNullable<AedesOptions['preConnect']>

/** What a connection proved, and where it comes from. */
interface Known {
  readonly proven: WeakMap<object, SubjectId>
  /** Those that call themselves a subject, and prove nothing. */
  readonly posing: WeakSet<object>
  readonly addresses: WeakMap<object, string>
}

export interface BrokerParts {
  readonly intake: Intake
  readonly sessions: Sessions
  readonly limits: Limits
  readonly log: Log
}

export async function startBroker(
  { intake, sessions, limits, log }: BrokerParts,
  options: BrokerOptions,
): Promise<MqttDoor> {
  const { port, host = '127.0.0.1' } = options
  const known: Known = { proven: new WeakMap(), posing: new WeakSet(), addresses: new WeakMap() }
  const broker = await Aedes.createBroker({
    preConnect: nameSession(known),
    authenticate: authenticate(sessions, known, createRefusalLog(log)),
    authorizeSubscribe: authorizeSubscribe(sessions, known),
    connectTimeout: 10_000,
  })
  // Without a listener an error of the broker's own would end the process; a client's is its connection's end alone.
  const emitter: EventEmitter = broker
  emitter.on('error', (error: unknown) => log.fail('the MQTT broker failed at a packet', error))
  broker.authorizePublish = authorizePublish(broker, intake, known)
  const server = createServer(socket => {
    socket.setNoDelay(true)
    const limited = limitPackets(socket, limits.messageBytes + TOPIC_BYTES)
    const client = broker.handle(limited)
    known.addresses.set(client, networkOf(socket.remoteAddress ?? 'mqtt'))
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

/** A connection is nameless until it has proved a name: nothing is found, ended or forgotten by what a client calls itself. */
function nameSession({ posing }: Known): PreConnect {
  return (client, packet, done) => {
    const isNameless = packet.username === undefined
    if (isNameless && isSubjectId(packet.clientId ?? '')) posing.add(client)
    packet.clientId = `anonymous-${randomUUID()}`
    // Nobody can come back to a session without a name: it is not kept.
    if (isNameless) packet.clean = true
    done(null, true)
  }
}

const POSES: SessionRefusal = {
  returnCode: BAD_NAME,
  why: 'a subject’s id is given as client id, and nothing is proved',
}

function authenticate(sessions: Sessions, known: Known, say: (why: string) => void): Authenticate {
  const { proven, posing } = known
  return (client, username, password, done) => {
    if (username === undefined && !posing.has(client)) return done(null, true)
    const admitted =
      username === undefined
        ? POSES
        : sessions.admit(username, password === undefined ? '' : String(password))
    if (!('subject' in admitted)) {
      say(admitted.why)
      return done(Object.assign(new Error(admitted.why), { returnCode: admitted.returnCode }), false)
    }
    proven.set(client, admitted.subject)
    // From here on it is the device's session, and takes the place of the one before.
    Object.assign(client, { id: admitted.subject })
    done(null, true)
  }
}

/** A line a minute, however many are refused. */
function createRefusalLog(log: Log): (why: string) => void {
  let [saidAt, refused] = [Number.NEGATIVE_INFINITY, 0]
  return why => {
    refused++
    if (performance.now() - saidAt < SAY_MS) return
    log.info('MQTT sessions were refused', { refused, why })
    saidAt = performance.now()
    refused = 0
  }
}

function authorizePublish(broker: Aedes, intake: Intake, { proven, addresses }: Known): AuthorizePublish {
  return (client, packet, done) => {
    if (client === null) return done()
    const subject = senderOfTopic(packet.topic)
    const payload = typeof packet.payload === 'string' ? Buffer.from(packet.payload) : packet.payload
    silence(packet)
    // A refusal would close the connection, and with it the device's other messages.
    if (subject === undefined) return done()
    intake
      .accept(payload, addresses.get(client) ?? 'mqtt')
      .then(answer => {
        // Left without a PUBACK: the connection is about to end, and the device sends it again to the next one.
        if (!answer.accepted && answer.denial.code === 'stopping') return
        // A receipt is believed by its signature, whoever asked for it; what is refused concerns who sent it.
        if (!answer.accepted && proven.get(client) !== subject) return done()
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

/** One's own answers, by their exact topic, and the hello; anything else is refused in the SUBACK. */
function authorizeSubscribe(sessions: Sessions, { proven }: Known): AuthorizeSubscribe {
  return (client, subscription, done) => {
    if (subscription.topic === HELLO && client !== null)
      // Before the SUBACK: who has that and no hello is at another broker.
      return sayHello(client, sessions, () => done(null, subscription))
    const reader = readerOfTopic(subscription.topic)
    const isOwn = reader !== undefined && client !== null && proven.get(client) === reader
    done(null, isOwn ? subscription : null)
  }
}

function sayHello(client: Client, sessions: Sessions, done: () => void): void {
  const payload = Buffer.from(toJson(sessions.hello()))
  client.publish({ cmd: 'publish', topic: HELLO, payload, qos: 0, dup: false, retain: false }, () => done())
}

async function stop(broker: Aedes, server: Server): Promise<void> {
  await new Promise<void>(resolve => broker.close(resolve))
  if (server.listening) server.close()
}
