/**
 * The port that packet forwarders speak to. It acknowledges at once, before anything is done with what came, and sends downlinks where the
 * newest PULL_DATA of a gateway came from: forwarders have a socket for each way.
 *
 * The protocol knows no sender: whoever reaches the port can say anything. So it listens on this machine alone unless told otherwise, and
 * then to those gateways alone whose EUIs are listed, each of which has one address until it was silent for a minute: a neighbour that
 * calls itself one does not get its downlinks.
 */
import { createSocket, type RemoteInfo, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { GWMP, type GwmpFrame, readFrame, writeFrame } from '../gwmp/frame.ts'
import { type ReadPush, readPush } from '../gwmp/rxpk.ts'
import { createFloodGate, FLOOD } from './flood-gate.ts'

export interface DoorOptions {
  readonly host: string
  readonly port: number
  /** EUIs that are listened to; all unless said. */
  readonly gateways?: readonly string[]
  /** A clock that only goes on; the machine's unless said. */
  readonly clockMs?: () => number
}

export interface DoorEvents {
  /** Told of each PUSH_DATA whose body could be read. */
  pushed(eui: string, push: ReadPush): void
  /** Of what could not be, and why. */
  odd(problem: string, eui?: string): void
}

export interface UdpDoor {
  readonly port: number
  /** Undefined where it was sent; else why it was not: as a TX_ACK says, or `no_way` where no gateway has asked. */
  send(eui: string, txpk: object): Promise<string | undefined>
  /** The same by whichever gateway has asked. */
  sendAny(txpk: object): Promise<string | undefined>
  close(): void
}

interface Way {
  readonly version: 1 | 2
  readonly address: string
  readonly port: number
}

const [ACK_MS, TOKENS] = [1_000, 65_536]
/** Room for what comes while the agent does something else: a thousand datagrams of a kilobyte. */
const ROOM_BYTES = 2 ** 20
/** A gateway whose router gave it another address asks again and again: after so long it is believed. */
const PINNED_MS = 60_000
/** Where none are listed anybody may call itself anything. */
const MOST_KNOWN = 10_000

export async function openDoor(options: DoorOptions, events: DoorEvents): Promise<UdpDoor> {
  const socket = createSocket({ type: 'udp4', recvBufferSize: ROOM_BYTES })
  const flood = createFloodGate(options.clockMs ?? (() => performance.now()))
  const ways = new Map<string, Way>()
  const isFrom = pinned()
  const waiting = new Map<string, (error: string | undefined) => void>()
  let token = 0
  socket.on('message', (bytes, from) => {
    const frame = readFrame(bytes)
    if (frame?.eui === undefined) return events.odd('no datagram of a packet forwarder')
    if (options.gateways !== undefined && !options.gateways.includes(frame.eui))
      return events.odd('a gateway that is not listed', frame.eui)
    if (!isFrom(frame.eui, from.address)) return events.odd('another address speaks as a gateway', frame.eui)
    if (frame.type === GWMP.pushData && !flood.admits(frame.eui)) return events.odd(FLOOD, frame.eui)
    answer(socket, frame, from)
    if (frame.type === GWMP.pullData)
      ways.set(frame.eui, { version: frame.version, address: from.address, port: from.port })
    else if (frame.type === GWMP.txAck) waiting.get(`${frame.eui} ${frame.token}`)?.(errorIn(frame.body))
    else take(frame, events)
  })
  socket.on('error', error => events.odd(error.message))
  socket.bind(options.port, options.host)
  await once(socket, 'listening')
  const door: UdpDoor = {
    port: socket.address().port,
    close: () => socket.close(),
    sendAny: async txpk => {
      const [eui] = ways.keys()
      return eui === undefined ? 'no_way' : door.send(eui, txpk)
    },
    async send(eui, txpk) {
      const way = ways.get(eui)
      if (way === undefined) return 'no_way'
      token = (token + 1) % TOKENS
      const { version, port, address } = way
      // Version 1 has no token here, and is not answered.
      const frame = {
        version,
        token: version === 1 ? 0 : token,
        type: GWMP.pullResp,
        body: JSON.stringify({ txpk }),
      }
      const key = `${eui} ${token}`
      const acknowledged = version === 1 ? undefined : answerTo(waiting, key)
      socket.send(writeFrame(frame), port, address)
      return acknowledged
    },
  }
  return door
}

/** Whether a gateway speaks from where it spoke last, unless it has been silent. From which port is its own business. */
function pinned() {
  const known = new Map<string, { readonly address: string; readonly atMs: number }>()
  return (eui: string, address: string): boolean => {
    const [nowMs, before] = [performance.now(), known.get(eui)]
    if (before !== undefined && before.address !== address && nowMs - before.atMs < PINNED_MS) return false
    known.set(eui, { address, atMs: nowMs })
    if (known.size > MOST_KNOWN) known.delete(known.keys().next().value!)
    return true
  }
}

function answer(socket: Socket, { version, token, type }: GwmpFrame, { port, address }: RemoteInfo): void {
  const back = type === GWMP.pushData ? GWMP.pushAck : type === GWMP.pullData ? GWMP.pullAck : undefined
  if (back !== undefined) socket.send(writeFrame({ version, token, type: back }), port, address)
}

function take({ eui, body = '' }: GwmpFrame, events: DoorEvents): void {
  const push = readPush(body)
  if (push === undefined) events.odd('a body that is no JSON object', eui)
  else events.pushed(eui!, push)
}

/** A TX_ACK may come from another port of the gateway than the one that was sent to: it is known by EUI and token. */
function answerTo(waiting: Map<string, (error: string | undefined) => void>, key: string) {
  return new Promise<string | undefined>(resolve => {
    const done = (error: string | undefined) => {
      clearTimeout(timer)
      waiting.delete(key)
      resolve(error)
    }
    const timer = setTimeout(() => done('no_answer'), ACK_MS)
    waiting.set(key, done)
  })
}

/** A TX_ACK with nothing behind its header, or `NONE`, says that it was sent. */
function errorIn(body: string | undefined): string | undefined {
  if (body === undefined) return undefined
  try {
    const { error } =
      (JSON.parse(body) as { readonly txpk_ack?: { readonly error?: unknown } }).txpk_ack ?? {}
    return typeof error === 'string' && error !== 'NONE' && error !== '' ? error : undefined
  } catch {
    return 'not_understood'
  }
}
