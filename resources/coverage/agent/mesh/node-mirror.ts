/**
 * The network's nodes as a gateway's neighbours reach them through it: the clock, what the network knows, and messages with their receipts.
 * Nothing of it is trusted more than it would be on any other way: messages and receipts are signed by who made them.
 *
 * A question passes through four gateways at most, so that neighbours that name each other do not ask in circles.
 */
import type { Context } from 'hono'
import { readBody } from '../../../../links/http/read-body.ts'
import { RequestError } from '../../../../links/http/request-error.ts'
import { type Route, route } from '../../../../links/http/route.ts'
import { fetchNear } from '../../../../links/near-fetch.ts'

export const HOPS_HEADER = 'cairn-hops'
const [MOST_HOPS, MOST_BODY, MOST_OPEN, ANSWER_MS, MOST_ANSWER] = [4, 1_048_576, 32, 8_000, 8 * 1_048_576]
const PASSED = {
  GET: /^\/v1\/(clock|network|devices\/[0-9a-f]{64}(\/state)?|pairings\/[0-9a-f]{64})$/,
  POST: /^\/v1\/(messages(\/batch)?|oracle\/receipts)$/,
}

export function mirrorRoutes(nodes: readonly string[]): readonly Route[] {
  let open = 0
  const handle =
    (method: 'GET' | 'POST') =>
    async (_: unknown, { req }: Context) => {
      const path = new URL(req.url).pathname.slice('/node'.length)
      const hops = Number(req.header(HOPS_HEADER) ?? 0)
      if (!PASSED[method].test(path))
        throw new RequestError('not_found', { method, path: path.slice(0, 200) })
      if (!(hops < MOST_HOPS)) return new Response('{}', { status: 508 })
      if (open >= MOST_OPEN) return new Response('{}', { status: 503, headers: { 'retry-after': '1' } })
      open++
      try {
        const body = method === 'GET' ? undefined : await readBody(req.raw, MOST_BODY)
        const type = req.header('content-type') ?? 'application/json'
        return await ask(nodes, path, {
          method,
          headers: { [HOPS_HEADER]: String(hops + 1), 'content-type': type },
          ...(body === undefined ? {} : { body: new Uint8Array(body) }),
        })
      } finally {
        open--
      }
    }
  const both = {
    asks: {},
    problems: ['not_found'] as const,
    answer: { contentType: '*/*', description: 'As a node says it.' },
  }
  return [
    route({ ...both, method: 'GET', path: '/node/*', summary: 'What a node says.', handle: handle('GET') }),
    route({
      ...both,
      method: 'POST',
      path: '/node/*',
      summary: 'What is said to a node.',
      handle: handle('POST'),
    }),
  ]
}

interface Question {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array<ArrayBuffer>
}

/** Of the first that answers. */
async function ask(nodes: readonly string[], path: string, question: Question): Promise<Response> {
  for (const node of nodes) {
    const signal = AbortSignal.timeout(ANSWER_MS)
    const answer = await fetchNear(`${node}${path}`, { ...question, signal }).catch(() => undefined)
    const body = await answer?.arrayBuffer().catch(() => undefined)
    if (answer === undefined || body === undefined || body.byteLength > MOST_ANSWER) continue
    const [type, retry] = [answer.headers.get('content-type'), answer.headers.get('retry-after')]
    return new Response(body, {
      status: answer.status,
      headers: {
        ...(type === null ? {} : { 'content-type': type }),
        ...(retry === null ? {} : { 'retry-after': retry }),
      },
    })
  }
  return new Response('{}', { status: 502 })
}
