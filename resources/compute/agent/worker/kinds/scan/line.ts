/**
 * The only way to a target: to the one address that was found when the scan began and to no other, at its pace. Whatever a name says later,
 * and wherever an answer leads, connections go there.
 */
import { connect, type Socket } from 'node:net'
import { type ConnectionOptions, connect as connectTls, type TLSSocket } from 'node:tls'
import { isAddress } from '../../../../messages/scan/host.ts'

export interface Line {
  /** As the order names it: for `Host` and the name in TLS. */
  readonly host: string
  readonly address: string
  /** @throws {NoAnswer} */
  open(port: number, signal: AbortSignal): Promise<Socket>
  /** @throws {NoAnswer} also where no handshake comes about */
  openTls(port: number, signal: AbortSignal, options?: ConnectionOptions): Promise<TLSSocket>
}

/** Nothing answers there, or not as it is asked. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}

/** Of a name that stands for no address: nothing is connected to. */
export const NOWHERE = ''
export const WAIT_MS = 5_000
/** Whatever it speaks: a server that speaks something weak is to be asked as well. */
export const ANY_TLS = { minVersion: 'TLSv1', ciphers: 'ALL:@SECLEVEL=0' } as const

/** @param turn resolves when the next connection may be made */
export function createLine(
  { host, address }: Pick<Line, 'host' | 'address'>,
  turn: (signal: AbortSignal) => Promise<void>,
): Line {
  async function open(port: number, signal: AbortSignal): Promise<Socket> {
    if (address === NOWHERE) throw new NoAnswer('no address')
    await turn(signal)
    const socket = connect({ host: address, port })
    await opened(socket, 'connect', signal)
    return socket
  }
  return {
    host,
    address,
    open,
    async openTls(port, signal, options = {}) {
      const socket = await open(port, signal)
      const named = isAddress(host) ? {} : { servername: host }
      // Nothing is believed because of a certificate: what it is worth is what is looked at.
      const secure = connectTls(Object.assign({ socket, rejectUnauthorized: false }, named, ANY_TLS, options))
      secure.once('close', () => socket.destroy())
      await opened(secure, 'secureConnect', signal)
      return secure
    },
  }
}

async function opened(socket: Socket, event: string, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const fail = () => reject(new NoAnswer('no connection'))
  const timer = setTimeout(fail, WAIT_MS)
  socket.once(event, () => resolve())
  socket.once('close', fail)
  // It may break whenever it likes: whoever reads of it sees that it is closed.
  socket.on('error', fail)
  signal.addEventListener('abort', fail)
  try {
    await promise
  } catch (error) {
    socket.destroy()
    signal.throwIfAborted()
    throw error
  } finally {
    clearTimeout(timer)
    socket.off('close', fail)
    signal.removeEventListener('abort', fail)
  }
}

/** What comes until `isEnough`, the end, `most` bytes or the time. Closes it. */
export async function readSome(
  socket: Socket,
  signal: AbortSignal,
  most: number,
  isEnough: (bytes: Buffer) => boolean,
): Promise<Buffer> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let all = Buffer.alloc(0)
  const timer = setTimeout(resolve, WAIT_MS)
  socket.on('data', (part: Buffer) => {
    all = Buffer.concat([all, part])
    if (all.length >= most || isEnough(all)) resolve()
  })
  for (const event of ['end', 'close', 'error']) socket.once(event, () => resolve())
  const stop = () => resolve()
  signal.addEventListener('abort', stop)
  try {
    await promise
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
    socket.destroy()
  }
  signal.throwIfAborted()
  return all.subarray(0, most)
}
