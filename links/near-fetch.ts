/**
 * Small questions over HTTP to what runs on this machine, on connections that stay open: a third of the work of `fetch`, which is
 * made for the whole web, and which asks everybody else.
 */
import { Agent, type IncomingMessage, request } from 'node:http'

export interface Question {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer>
  readonly signal?: AbortSignal
}

/** As much of a `Response` as anybody here reads. */
export interface Answer {
  readonly ok: boolean
  readonly status: number
  readonly headers: { get(name: string): string | null }
  arrayBuffer(): Promise<ArrayBuffer>
  json(): Promise<unknown>
  text(): Promise<string>
}

const NEAR = /^http:\/\/(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?(\/|$)/
const agent = new Agent({ keepAlive: true })

export function isNear(url: string): boolean {
  return NEAR.test(url)
}

/** An answer from here is there with all of its body. @throws what broke, or why the signal was aborted */
export function fetchNear(url: string, question: Question = {}): Promise<Answer> {
  return isNear(url) ? ask(url, question) : fetch(url, question)
}

async function ask(url: string, question: Question): Promise<Answer> {
  const { signal } = question
  signal?.throwIfAborted()
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const { method = 'GET', headers, body } = question
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const asking = request(url, {
    method,
    agent,
    headers: { ...headers, ...length },
    ...(signal && { signal }),
  })
  let isAnswered = false
  asking.on('response', response => {
    isAnswered = true
    readAll(response).then(resolve, reject)
  })
  asking.on('error', (error: NodeJS.ErrnoException) => {
    // As a rule the other side closed it in the moment in which it was taken up again, and read nothing; it may have heard it, though.
    const isStale = method === 'GET' && !isAnswered && asking.reusedSocket && error.code === 'ECONNRESET'
    if (isStale && signal?.aborted !== true) resolve(ask(url, question))
    else reject(error)
  })
  asking.end(body)
  return promise.catch(error => {
    throw signal?.aborted === true ? signal.reason : error
  })
}

async function readAll(response: IncomingMessage): Promise<Answer> {
  const body = await bodyOf(response)
  const { statusCode: status = 0, headers } = response
  const text = async () => body.toString('utf8')
  return {
    ok: status >= 200 && status < 300,
    status,
    headers: { get: name => headers[name.toLowerCase()]?.toString() ?? null },
    arrayBuffer: async () => new Uint8Array(body).buffer,
    text,
    json: async () => JSON.parse(await text()),
  }
}

/** An iterator over it would take as long as all else that is done for so small an answer. */
function bodyOf(response: IncomingMessage): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const parts: Buffer[] = []
  response.on('data', (part: Buffer) => parts.push(part))
  response.on('end', () => resolve(parts.length === 1 ? parts[0]! : Buffer.concat(parts)))
  response.on('error', reject)
  // One that was cut off has no end, and says no more than that.
  response.on('close', () => reject(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })))
  return promise
}
