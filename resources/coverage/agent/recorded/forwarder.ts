/** A packet forwarder over real UDP (GWMP version 2): what a gateway's radio heard goes to whoever listens at a port, until it is acknowledged. */
import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { pause } from '../../../../links/pause.ts'
import { GWMP, readFrame, writeFrame } from '../gwmp/frame.ts'
import type { Json } from '../gwmp/rxpk.ts'

export interface Forwarder {
  /** Resolves when it was acknowledged. False where nobody did. */
  push(row: object): Promise<boolean>
  /** Asks for what is to be sent, and takes it: `send` says why it cannot be, or nothing. */
  pull(send: (txpk: Json) => string | undefined): void
  close(): void
}

const [ACK_MS, TRIES, TOKENS, PULL_MS] = [1_000, 5, 65_536, 500]

export async function openForwarder(
  { host, port, eui }: { readonly host: string; readonly port: number; readonly eui: string },
  signal: AbortSignal,
): Promise<Forwarder> {
  const socket = createSocket('udp4')
  // Where nobody listens yet an error comes back: what was sent is sent again.
  socket.on('error', () => undefined)
  socket.connect(port, host)
  await once(socket, 'connect')
  const waiting = new Map<number, () => void>()
  let token = 0
  let transmit: ((txpk: Json) => string | undefined) | undefined
  let pulling: NodeJS.Timeout | undefined
  socket.on('message', bytes => {
    const frame = readFrame(bytes)
    if (frame?.type === GWMP.pushAck) waiting.get(frame.token)?.()
    if (frame?.type !== GWMP.pullResp || transmit === undefined) return
    const txpk = txpkIn(frame.body)
    const error = (txpk === undefined ? 'TX_FREQ' : transmit(txpk)) ?? 'NONE'
    const body = JSON.stringify({ txpk_ack: { error } })
    socket.send(writeFrame({ version: 2, token: frame.token, type: GWMP.txAck, eui, body }))
  })
  return {
    async push(row) {
      token = (token + 1) % TOKENS
      const own = token
      const body = JSON.stringify({ rxpk: [row] })
      const bytes = writeFrame({ version: 2, token: own, type: GWMP.pushData, eui, body })
      for (let attempt = 0; attempt < TRIES && !signal.aborted; attempt++)
        if (await sendOnce(socket, bytes, { own, waiting, signal })) return true
      return false
    },
    pull(send) {
      transmit = send
      const ask = () => socket.send(writeFrame({ version: 2, token: 0, type: GWMP.pullData, eui }))
      ask()
      pulling = setInterval(ask, PULL_MS)
    },
    close() {
      clearInterval(pulling)
      socket.close()
    },
  }
}

function txpkIn(body = ''): Json | undefined {
  try {
    const { txpk } = JSON.parse(body) as { readonly txpk?: unknown }
    return typeof txpk === 'object' && txpk !== null ? (txpk as Json) : undefined
  } catch {
    return undefined
  }
}

interface Sending {
  readonly own: number
  readonly waiting: Map<number, () => void>
  readonly signal: AbortSignal
}

async function sendOnce(
  socket: Socket,
  bytes: Uint8Array,
  { own, waiting, signal }: Sending,
): Promise<boolean> {
  const done = new AbortController()
  const acknowledged = new Promise<boolean>(resolve => waiting.set(own, () => resolve(true)))
  socket.send(bytes)
  const late = pause(ACK_MS, AbortSignal.any([signal, done.signal])).then(() => false)
  const isTaken = await Promise.race([acknowledged, late])
  done.abort()
  waiting.delete(own)
  return isTaken
}
