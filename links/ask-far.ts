/**
 * A question over HTTP to where a stranger's registration says, with bodies of any length either way: to what may be reached alone (reach.ts), and
 * nowhere else by a redirect. What is short both ways: reach-fetch.ts.
 */
import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Reach } from './reach.ts'

export interface StreamedQuestion {
  readonly method: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array | AsyncIterable<Uint8Array>
  readonly signal: AbortSignal
}

/** A connection that is kept was judged for this reach, and is no other's. */
const agentsOf = new WeakMap<Reach, { readonly http: HttpAgent; readonly https: HttpsAgent }>()
const BODILESS = [204, 205, 304]

/**
 * @returns as `fetch` does, whatever the status is; a redirect is an answer like another
 * @throws {ReachError}, what broke, or why the signal was aborted
 * @example await askFar(createReach(), new URL('https://example.org/'), { method: 'GET', signal })
 */
export async function askFar(
  reach: Reach,
  url: URL,
  { method, headers = {}, body, signal }: StreamedQuestion,
): Promise<Response> {
  signal.throwIfAborted()
  const isSecure = url.protocol === 'https:'
  if (!isSecure && url.protocol !== 'http:') throw new TypeError(`no way to "${url.href}"`)
  // An address is connected to without being looked up.
  await reach.addressesOf(url.hostname)
  const { promise, resolve, reject } = Promise.withResolvers<Response>()
  const { http, https } = keptOf(reach)
  const length = body instanceof Uint8Array ? { 'content-length': String(body.byteLength) } : {}
  const asking = (isSecure ? requestHttps : requestHttp)(url, {
    method,
    agent: isSecure ? https : http,
    headers: { ...headers, ...length },
    lookup: reach.lookup,
    signal,
  })
  asking.on('response', response => {
    try {
      resolve(responseOf(response, method))
    } catch (error) {
      response.destroy()
      reject(error)
    }
  })
  asking.on('error', reject)
  if (body === undefined || body instanceof Uint8Array) asking.end(body)
  else pipeline(Readable.from(body), asking).catch(reject)
  return promise.catch(error => {
    throw signal.aborted ? signal.reason : error
  })
}

function keptOf(reach: Reach) {
  const known = agentsOf.get(reach)
  if (known !== undefined) return known
  const agents = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) }
  agentsOf.set(reach, agents)
  return agents
}

function responseOf(response: IncomingMessage, method: string): Response {
  const status = response.statusCode ?? 0
  const headers = Object.entries(response.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  )
  if (method !== 'HEAD' && !BODILESS.includes(status))
    return new Response(Readable.toWeb(response) as ReadableStream<Uint8Array>, { status, headers })
  response.resume()
  return new Response(null, { status, headers })
}
