/** One GET over a line: no redirect is followed, nothing of this machine is sent along, and no more is read than is looked at. */
import { type IncomingMessage, request } from 'node:http'
import { isAddress } from '../../../../messages/scan/host.ts'
import { type Line, NoAnswer, WAIT_MS } from './line.ts'

export interface SiteAnswer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  /** The beginning of it. */
  readonly body: Buffer
}

export interface SiteQuestion {
  readonly port: number
  readonly isPlain: boolean
  readonly path: string
  /** Bytes of the body that are read. */
  readonly most: number
}

export const AGENT = 'cairn-scan/1'

/** @throws {NoAnswer} */
export async function askSite(
  line: Line,
  { port, isPlain, path, most }: SiteQuestion,
  signal: AbortSignal,
): Promise<SiteAnswer> {
  const socket = isPlain ? await line.open(port, signal) : await line.openTls(port, signal)
  const { promise, resolve, reject } = Promise.withResolvers<SiteAnswer>()
  const fail = () => reject(new NoAnswer('no answer of a site'))
  const name = isAddress(line.host) && line.host.includes(':') ? `[${line.host}]` : line.host
  const host = port === (isPlain ? 80 : 443) ? name : `${name}:${port}`
  const headers = {
    host,
    accept: '*/*',
    'accept-encoding': 'identity',
    'user-agent': AGENT,
    connection: 'close',
  }
  const asking = request({ method: 'GET', path, headers, createConnection: () => socket, signal })
  const timer = setTimeout(() => asking.destroy(new NoAnswer('too slow')), WAIT_MS)
  asking.on('error', fail)
  asking.on('response', response => {
    beginningOf(response, most).then(
      body => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      fail,
    )
  })
  asking.end()
  try {
    return await promise
  } catch (error) {
    signal.throwIfAborted()
    throw error
  } finally {
    clearTimeout(timer)
    socket.destroy()
  }
}

async function beginningOf(response: IncomingMessage, most: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of response) {
    parts.push(part as Buffer)
    length += (part as Buffer).length
    if (length > most) break
  }
  return Buffer.concat(parts)
}
