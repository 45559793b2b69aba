/**
 * The way to a consumer's endpoint: as a packet forwarder's over UDP (ChirpStack’s gateway bridge, The Things Stack, any network server
 * that speaks GWMP), or as JSON over HTTP. A network server answers over UDP with downlinks; an HTTP endpoint says how many credits it has
 * signed for.
 */
import { createSocket, type Socket } from 'node:dgram'
import * as v from 'valibot'
import { parseJson } from '../../../../disk/json-file.ts'
import { readBody } from '../../../../links/http/read-body.ts'
import { GWMP, readFrame, writeFrame } from '../gwmp/frame.ts'
import type { Handing } from './carrier.ts'

export interface HandOverOptions {
  /** Of this gateway, as the network knows it. */
  readonly subject: string
  /** A downlink for a gateway: undefined where it was sent, else why not. */
  downlink(eui: string, txpk: object): Promise<string | undefined>
  odd(problem: string, facts: Readonly<Record<string, unknown>>): void
}

export interface HandOver {
  hand(handing: Handing): Promise<number | undefined>
  /** Keeps the ways open on which downlinks come. */
  keepOpen(): void
  close(): void
}

const [ANSWER_MS, MOST_ANSWER, TOKENS] = [2_000, 65_536, 65_536]
const ANSWER = v.object({ signed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))) })

export function openHandOver(options: HandOverOptions): HandOver {
  const ways = new Map<string, Socket>()
  let token = 0
  const wayTo = ({
    host,
    port,
    eui,
  }: {
    readonly host: string
    readonly port: number
    readonly eui: string
  }) => {
    const key = `${host} ${port} ${eui}`
    const known = ways.get(key)
    if (known !== undefined) return known
    const socket = createSocket('udp4')
    socket.on('message', bytes => void answerServer(socket, bytes, { eui, ...options }))
    socket.on('error', error =>
      options.odd('the network server cannot be reached', { host, port, problem: error.message }),
    )
    socket.connect(port, host, () => pull(socket, eui))
    ways.set(key, socket)
    return socket
  }
  const pull = (socket: Socket, eui: string) => {
    token = (token + 1) % TOKENS
    socket.send(writeFrame({ version: 2, token, type: GWMP.pullData, eui }))
  }
  return {
    async hand(handing) {
      const { eui, received, route } = handing
      const url = URL.parse(route.endpoint)
      if (url?.protocol === 'http:' || url?.protocol === 'https:') return post(url, handing, options.subject)
      if (url?.protocol !== 'udp:' || url.port === '') throw new TypeError(`no way to "${route.endpoint}"`)
      const socket = wayTo({ host: url.hostname, port: Number(url.port), eui })
      token = (token + 1) % TOKENS
      const body = JSON.stringify({ rxpk: [received.row] })
      await sent(socket, writeFrame({ version: 2, token, type: GWMP.pushData, eui, body }))
      return undefined
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
  { eui, downlink, odd }: HandOverOptions & { readonly eui: string },
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

async function post(url: URL, { eui, received }: Handing, subject: string): Promise<number | undefined> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ gateway: subject, eui, rxpk: [received.row] }),
    signal: AbortSignal.timeout(ANSWER_MS),
  })
  if (!response.ok) throw new Error(`answered ${response.status}`)
  const text = Buffer.from(await readBody(response, MOST_ANSWER)).toString('utf8')
  const read = text === '' ? { value: { signed: undefined } } : parseJson(text, ANSWER)
  return 'fault' in read ? undefined : read.value.signed
}
