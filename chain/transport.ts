/**
 * How a chain is asked. One on this machine, as the embedded one is, is asked on connections that stay open and without what
 * viem prepares for the whole web, for a third of the work; what it answers, and what is thrown, is the same.
 */
import {
  createTransport,
  HttpRequestError,
  type HttpTransport,
  http,
  RpcRequestError,
  stringify,
  TimeoutError,
} from 'viem'
import { fetchNear, isNear } from '../links/near-fetch.ts'

export interface TransportOptions {
  readonly timeout: number
  readonly retryCount: number
  readonly retryDelay?: number
}

export function transportTo(url: string, options: TransportOptions): HttpTransport {
  if (!isNear(url)) return http(url, options)
  const { retryCount, retryDelay } = options
  let id = 0
  return ({ timeout = options.timeout }) =>
    createTransport(
      {
        key: 'http',
        name: 'HTTP JSON-RPC',
        type: 'http',
        retryCount,
        timeout,
        ...(retryDelay === undefined ? {} : { retryDelay }),
        async request({ method, params }) {
          const body = { jsonrpc: '2.0', id: id++, method, params }
          const { error, result } = await ask(url, body, timeout)
          if (error !== undefined) throw new RpcRequestError({ body, error, url })
          return result as never
        },
      },
      { url },
    )
}

interface Reply {
  readonly result?: unknown
  readonly error?: { readonly code: number; readonly data?: unknown; readonly message: string }
}

/** @throws {HttpRequestError | TimeoutError} */
async function ask(url: string, body: { readonly method: string }, timeout: number): Promise<Reply> {
  const signal = AbortSignal.timeout(timeout)
  const headers = { 'content-type': 'application/json' }
  try {
    const answer = await fetchNear(url, { method: 'POST', headers, body: written(body), signal })
    const text = await answer.text()
    const reply = readReply(text)
    if (reply !== undefined && (answer.ok || typeof reply.error?.code === 'number')) return reply
    throw new HttpRequestError({ body: { ...body }, details: text, status: answer.status, url })
  } catch (error) {
    if (error instanceof HttpRequestError) throw error
    if (signal.aborted) throw new TimeoutError({ body: { ...body }, url })
    throw new HttpRequestError({ body: { ...body }, cause: error as Error, url })
  }
}

/** A question is text and lists of it, as a rule: what viem goes through each value for, such as large numbers, is rarely there. */
function written(body: object): string {
  try {
    return JSON.stringify(body)
  } catch {
    return stringify(body)
  }
}

/** Undefined for what is no object of JSON; what is in it is whoever asks to say (viem decodes every result by its method). */
function readReply(text: string): Reply | undefined {
  try {
    const reply: unknown = JSON.parse(text)
    return typeof reply === 'object' && reply !== null ? reply : undefined
  } catch {
    return undefined
  }
}
