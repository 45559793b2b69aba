/**
 * The way to a consumer's endpoint: as a packet forwarder's over UDP (ChirpStack’s gateway bridge, The Things Stack, any network server
 * that speaks GWMP), or as JSON over HTTP, proved by a signature of the gateway's key over what is sent. A network server answers over
 * UDP with downlinks; an HTTP endpoint signs for what it has, when it is asked to, and is asked for downlinks (downlinks.ts).
 *
 * An endpoint is whatever its consumer says. So it leads to what the whole internet can reach, and to machines of the gateway's own network
 * only where the gateway's owner allows it (links/reach.ts).
 */
import { createSocket, type Socket } from 'node:dgram'
import * as v from 'valibot'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import { isPassing } from '../../../../links/is-passing.ts'
import type { Reach } from '../../../../links/reach.ts'
import { createReachFetch, type FarAnswer, type ReachFetch } from '../../../../links/reach-fetch.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { creditsFor, packetHash } from '../../messages/credits.ts'
import { GWMP, readFrame, writeFrame } from '../gwmp/frame.ts'
import type { Brought } from '../mesh/carry-on.ts'
import type { Envelope } from '../mesh/envelope.ts'
import { nameOnTheWay, sealingKeyIn, sealUplink } from '../mesh/sealed-uplink.ts'
import { PROOF_HEADER } from '../proof-header.ts'
import type { Asking, Handed, Handing } from './carrier.ts'
import { SIGNED_RECEIPT, type SignedReceipt } from './receipts.ts'

export interface HandOverOptions {
  /** Of this gateway, as the network knows it. */
  readonly subject: SubjectId
  prove: ServiceContext['prove']
  /** A downlink for a gateway: undefined where it was sent, else why not. */
  downlink(eui: string, txpk: object): Promise<string | undefined>
  /** A receipt that came back: for how many credits, where it is one. */
  receipt(asking: Asking, said: SignedReceipt): number | undefined
  /** An HTTP endpoint has downlinks, for whoever asks. */
  answers(endpoint: URL, consumer: SubjectId): void
  odd(problem: string, facts: Readonly<Record<string, unknown>>): void
  /** Where endpoints may lead. */
  readonly reach: Reach
  /** By neighbours, where there is no way of one's own (mesh/carry-on.ts); undefined where none takes it. */
  byPeers?(envelope: Envelope): Promise<Brought | undefined>
}

export interface HandOver {
  hand(handing: Handing): Promise<Handed | undefined>
  /** Asks for a receipt and brings no packet, where there is a way to ask. */
  askReceipt(asking: Asking): Promise<number | undefined>
  /** Keeps the ways open on which downlinks come. */
  keepOpen(): void
  close(): void
}

/** The other side was there. A refusal would be one again; of what it could not do just now it says so. */
class EndpointRefusal extends Error {
  readonly retryable: boolean

  constructor(status: number, text: string) {
    super(`answered ${status}: ${text.slice(0, 200)}`)
    this.retryable = status === 429 || status >= 500
  }
}

const [ANSWER_MS, MOST_ANSWER, TOKENS] = [2_000, 65_536, 65_536]
const ANSWER = v.object({
  /** Of each packet what became of it. */
  taken: v.optional(v.array(v.string()), []),
  receipt: v.optional(SIGNED_RECEIPT),
  /** It has downlinks. */
  downlinks: v.optional(v.boolean(), false),
})

export function openHandOver(options: HandOverOptions): HandOver {
  const udp = openUdpWays(options)
  const ask = createReachFetch(options.reach)
  const isHttp = (url: URL | null) => url?.protocol === 'http:' || url?.protocol === 'https:'
  return {
    async hand(handing) {
      const url = URL.parse(handing.route.endpoint)
      if (url !== null && isHttp(url)) return bringPacket(url, handing, options, ask)
      if (url?.protocol !== 'udp:' || url.port === '')
        throw new TypeError(`no way to "${handing.route.endpoint}"`)
      await udp.push(url, handing)
      return undefined
    },
    async askReceipt(asking) {
      const url = URL.parse(asking.route.endpoint)
      if (url === null || !isHttp(url)) return undefined
      const sealed = await seal({ eui: asking.eui, rxpk: [], receipt: true }, asking, options)
      return readAnswer(await post(url, sealed, ask), url, asking, options).signed
    },
    keepOpen: udp.keepOpen,
    close: udp.close,
  }
}

/** A socket for each gateway and server, as a packet forwarder has. */
export function openUdpWays(options: Pick<HandOverOptions, 'downlink' | 'odd' | 'reach'>) {
  const ways = new Map<string, Socket>()
  let token = 0
  const next = () => (token = (token + 1) % TOKENS)
  const pull = (socket: Socket, eui: string) =>
    socket.send(writeFrame({ version: 2, token: next(), type: GWMP.pullData, eui }))
  const wayTo = async ({ hostname: host, port }: URL, eui: string) => {
    const key = `${host} ${port} ${eui}`
    const known = ways.get(key)
    if (known !== undefined) return known
    const [found] = (await options.reach.addressesOf(host)).filter(({ family }) => family === 4)
    if (found === undefined) throw new TypeError(`"${host}" has no address of version 4`)
    const opened = ways.get(key)
    if (opened !== undefined) return opened
    const socket = createSocket('udp4')
    socket.on('message', bytes => void answerServer(socket, bytes, { eui, ...options }))
    socket.on('error', error =>
      options.odd('the network server cannot be reached', { host, port, problem: error.message }),
    )
    socket.connect(Number(port), found.address, () => pull(socket, eui))
    ways.set(key, socket)
    return socket
  }
  return {
    async push(url: URL, { eui, received }: Pick<Handing, 'eui' | 'received'>): Promise<void> {
      const body = JSON.stringify({ rxpk: [received.row] })
      await sent(
        await wayTo(url, eui),
        writeFrame({ version: 2, token: next(), type: GWMP.pushData, eui, body }),
      )
    },
    keepOpen() {
      for (const [key, socket] of ways) pull(socket, key.split(' ')[2]!)
    },
    close() {
      for (const socket of ways.values()) socket.close()
    },
  }
}

/** A socket connects in a moment: until then what is sent waits for that. */
async function sent(socket: Socket, bytes: Uint8Array): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const send = () => socket.send(bytes, error => (error ? reject(error) : resolve()))
    try {
      socket.remoteAddress()
      send()
    } catch {
      socket.once('connect', send)
    }
  })
}

async function answerServer(
  socket: Socket,
  bytes: Uint8Array,
  { eui, downlink, odd }: Pick<HandOverOptions, 'downlink' | 'odd'> & { readonly eui: string },
): Promise<void> {
  const frame = readFrame(bytes)
  if (frame?.type !== GWMP.pullResp) return
  const read = parseJson(frame.body ?? '', v.object({ txpk: v.looseObject({}) }))
  if ('fault' in read) return odd('a downlink that cannot be read', { eui })
  const error = await downlink(eui, read.value.txpk)
  const body = JSON.stringify({ txpk_ack: { error: error ?? 'NONE' } })
  if (frame.version === 2)
    socket.send(writeFrame({ version: 2, token: frame.token, type: GWMP.txAck, eui, body }))
}

async function bringPacket(
  url: URL,
  handing: Handing,
  options: HandOverOptions,
  ask: ReachFetch,
): Promise<Handed | undefined> {
  const { eui, received, wantsReceipt, keptSinceMs: heard } = handing
  const said = { eui, rxpk: [received.row], receipt: wantsReceipt, heard }
  const { body, proof } = await seal(said, handing, options)
  const answer = await post(url, { body, proof }, ask).catch(async (error: unknown) => {
    if (!isPassing(error)) throw error
    const envelope = options.byPeers && (await envelopeOf(said, handing, options))
    const brought = envelope && (await options.byPeers?.(envelope))
    if (brought === undefined) throw error
    return brought.outcome === 'kept' ? undefined : brought.answer
  })
  // A neighbour keeps it: what comes of it, the consumer's next receipt says.
  return answer === undefined ? undefined : readAnswer(answer, url, handing, options)
}

/** What neighbours carry; undefined where the consumer gives no key that it could be sealed for. */
async function envelopeOf(
  said: object,
  { id: route, route: { consumer, endpoint }, received: { frame } }: Handing,
  { subject: origin, prove }: HandOverOptions,
): Promise<Envelope | undefined> {
  const key = sealingKeyIn(endpoint)
  const sealed = key && (await sealUplink({ gateway: origin, ...said }, key, { route, origin }))
  if (sealed === undefined) return undefined
  return {
    route,
    consumer: consumer as SubjectId,
    endpoint,
    proof: await prove(consumer as SubjectId, sealed),
    packet: nameOnTheWay(packetHash(frame), { route, origin }),
    path: [origin],
    body: Buffer.from(sealed).toString('base64'),
    credits: creditsFor(frame.length),
  }
}

/** What is sent, and the proof of who sends it. */
async function seal(said: object, { route }: Asking, { subject, prove }: HandOverOptions) {
  const body = Buffer.from(JSON.stringify({ gateway: subject, ...said }))
  return { body, proof: await prove(route.consumer as SubjectId, body) }
}

function post(url: URL, { body, proof }: Awaited<ReturnType<typeof seal>>, ask: ReachFetch) {
  return ask(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [PROOF_HEADER]: proof },
    body,
    signal: AbortSignal.timeout(ANSWER_MS),
    most: MOST_ANSWER,
  })
}

/** For how many credits the receipt in an answer is, and whether the packet was taken. */
function readAnswer(answer: FarAnswer, url: URL, asking: Asking, options: HandOverOptions): Handed {
  const text = answer.body.toString('utf8')
  if (answer.status < 200 || answer.status >= 300) throw new EndpointRefusal(answer.status, text)
  const read = parseJson(text === '' ? '{}' : text, ANSWER)
  if ('fault' in read) return {}
  if (read.value.downlinks) options.answers(url, asking.route.consumer as SubjectId)
  const { receipt, taken } = read.value
  const isRefused = taken.length > 0 && !taken.includes('counted')
  return { signed: receipt === undefined ? undefined : options.receipt(asking, receipt), isRefused }
}
