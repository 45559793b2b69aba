/**
 * A question over HTTP to where somebody else said: to what may be reached alone (reach.ts), nowhere else by a redirect, and for no more of an
 * answer than is wanted.
 */
import {
  Agent as HttpAgent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as requestHttp,
} from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import type { Reach } from './reach.ts'

export interface FarQuestion {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly signal: AbortSignal
  /** Bytes of the answer. */
  readonly most: number
}

export interface FarAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** @throws {ReachError}, what broke, or why the signal was aborted */
export type ReachFetch = (url: URL, question: FarQuestion) => Promise<FarAnswer>

export function createReachFetch(reach: Reach): ReachFetch {
  const agents = {
    'http:': new HttpAgent({ keepAlive: true }),
    'https:': new HttpsAgent({ keepAlive: true }),
  }
  return async (url, { method, headers, body, signal, most }) => {
    signal.throwIfAborted()
    const isSecure = url.protocol === 'https:'
    if (!isSecure && url.protocol !== 'http:') throw new TypeError(`no way to "${url.href}"`)
    // An address is connected to without being looked up.
    await reach.addressesOf(url.hostname)
    const { promise, resolve, reject } = Promise.withResolvers<FarAnswer>()
    const asking = (isSecure ? requestHttps : requestHttp)(url, {
      method,
      agent: agents[isSecure ? 'https:' : 'http:'],
      headers: { ...headers, 'content-length': String(body.byteLength) },
      lookup: reach.lookup,
      signal,
    })
    asking.on('response', response => {
      readAll(response, most).then(
        all => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: all }),
        error => {
          response.destroy()
          reject(error)
        },
      )
    })
    asking.on('error', reject)
    asking.end(body)
    return promise.catch(error => {
      throw signal.aborted ? signal.reason : error
    })
  }
}

async function readAll(response: IncomingMessage, most: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of response) {
    bytes += (part as Buffer).length
    if (bytes > most) throw new Error(`an answer of more than ${most} bytes`)
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts)
}
