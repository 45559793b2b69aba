/**
 * What an intake process does not answer itself, the node behind it does: so devices and people need one address. Of several nodes
 * (the one that settles, and those that stand by for it) the first that answers is asked, and remembered.
 */
import { NodeError } from '../errors.ts'

/** @param sender as the node is to count it. */
export type Forward = (request: Request, sender: string) => Promise<Response>

/** Of one connection alone, or said anew by whoever answers. */
const NOT_HANDED_ON = [
  ...['connection', 'keep-alive', 'transfer-encoding', 'te', 'trailer', 'upgrade', 'host'],
  ...['content-length', 'content-encoding', 'expect'],
]
const COME_AGAIN_MS = 2_000

export function createForward(nodes: readonly string[]): Forward {
  let first = 0

  /** A body can be read once, so a question with one is asked of one node alone. */
  async function ask(url: string, request: Request, sender: string): Promise<Response> {
    const { pathname, search } = new URL(request.url)
    const headers = new Headers(request.headers)
    for (const name of NOT_HANDED_ON) headers.delete(name)
    headers.set('x-forwarded-for', sender)
    const { method, body, signal } = request
    const said = body === null ? {} : { body, duplex: 'half' as const }
    const asked: RequestInit = { method, headers, signal, redirect: 'manual', ...said }
    const answer = await fetch(new URL(pathname + search, url), asked)
    const told = new Headers(answer.headers)
    for (const name of NOT_HANDED_ON) told.delete(name)
    return new Response(answer.body, { status: answer.status, headers: told })
  }

  return async (request, sender) => {
    let cause: unknown
    for (let tried = 0; tried < nodes.length; tried++) {
      const at = (first + tried) % nodes.length
      try {
        const answer = await ask(nodes[at]!, request, sender)
        first = at
        return answer
      } catch (error) {
        cause = error
        if (request.bodyUsed || request.signal.aborted) break
      }
    }
    throw new NodeError('node_away', { retryAfterMs: COME_AGAIN_MS }, { cause })
  }
}
