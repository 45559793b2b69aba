/**
 * A door that pages of other origins may ask: what it grants hangs on a key, a signature or a secret that is sent with each question, and on no cookie, so
 * it is no other matter who asks.
 */
import type { MiddlewareHandler } from 'hono'

/** @param headers besides `content-type` that are asked with @example createApp({ routes, refuse, before: openToPages('authorization') }) */
export function openToPages(...headers: readonly string[]): MiddlewareHandler {
  const open = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': ['content-type', ...headers].join(', '),
    'access-control-allow-methods': 'GET, POST',
    'access-control-max-age': '86400',
  }
  return async (asked, next) => {
    if (asked.req.method === 'OPTIONS') return new Response(null, { status: 204, headers: open })
    await next()
    // There is no answer before, and one that says no is an answer as well.
    for (const [name, value] of Object.entries(open)) asked.res.headers.set(name, value)
    return undefined
  }
}
