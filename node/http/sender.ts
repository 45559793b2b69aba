/** Who is on the other end, for rates. */
import type { Context } from 'hono'
import { networkOf } from '../../links/network-of.ts'

interface Bindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } }
}

/** By its network (links/network-of.ts). @param trustProxy takes the last address of X-Forwarded-For, which the nearest proxy wrote. */
export function senderOf(context: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  // Under @hono/node-server the environment is the request of node:http; in memory there is none.
  const bindings = context.env as Bindings | undefined
  return networkOf(forwarded || (bindings?.incoming?.socket?.remoteAddress ?? 'local'))
}
