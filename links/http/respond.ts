/** Answers: JSON with amounts as decimal digits, bytes, streams, and problems (RFC 9457). */
import type { Context } from 'hono'
import type { ErrorFacts } from '../../protocol/operating-error.ts'
import { connectionOf } from './incoming.ts'

export const PROBLEM_JSON = 'application/problem+json'

export interface ProblemDetails {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly facts: ErrorFacts
  readonly hint: string
}

export interface Head {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** @example respondJson({ nowMs: 5 }) */
export function respondJson(value: unknown, status = 200): Response {
  return new Response(toJson(value), { status, headers: { 'content-type': 'application/json' } })
}

/** Content that is named by its hash never changes, so it may be kept for ever. */
export function respondBytes(bytes: Uint8Array, contentType: string, forever = false): Response {
  const cache = forever ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}
  // A view over part of a larger buffer must not send the rest.
  const isWhole = bytes.buffer instanceof ArrayBuffer && bytes.length === bytes.buffer.byteLength
  const body = isWhole ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes)
  return new Response(body, { headers: { 'content-type': contentType, ...cache } })
}

export function respondProblem(
  problem: ProblemDetails,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(toJson(problem), {
    status: problem.status,
    headers: { 'content-type': PROBLEM_JSON, ...headers },
  })
}

/**
 * Bytes as they come. The first of them decide what is answered: what fails before is thrown, what fails after breaks the
 * connection off, since a short body must not look whole.
 */
export async function respondStream(
  context: Context,
  bytes: AsyncIterable<Uint8Array>,
  head: Head,
): Promise<Response> {
  const source = bytes[Symbol.asyncIterator]()
  let first: IteratorResult<Uint8Array> | undefined = await source.next()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = first ?? (await source.next())
        first = undefined
        if (done === true) controller.close()
        else controller.enqueue(value)
      } catch (error) {
        const connection = connectionOf(context)
        if (connection === undefined) controller.error(error)
        else connection.outgoing.destroy()
      }
    },
    cancel: async () => void (await source.return?.()),
  })
  return new Response(body, head)
}

/** A JSON object a line, as the work goes on. Whoever hangs up hears no more of it, and it goes on. */
export function respondLines(work: (tell: (line: object) => void) => Promise<void>): Response {
  const encoder = new TextEncoder()
  let isHeard = true
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const tell = (line: object) => {
        if (isHeard) controller.enqueue(encoder.encode(`${toJson(line)}\n`))
      }
      void work(tell).then(
        () => isHeard && controller.close(),
        (error: unknown) => isHeard && controller.error(error),
      )
    },
    cancel() {
      isHeard = false
    },
  })
  return new Response(body, { headers: { 'content-type': 'application/x-ndjson' } })
}

export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? part.toString() : part))
}
