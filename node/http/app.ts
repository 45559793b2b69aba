/** The node's routes as a hono app. Tested in memory: `app.request('/v1/clock')`. */
import type { Context, Hono, MiddlewareHandler } from 'hono'
import { createApp as createHttpApp } from '../../links/http/app.ts'
import { RequestError } from '../../links/http/request-error.ts'
import { respondJson } from '../../links/http/respond.ts'
import { route } from '../../links/http/route.ts'
import type { Forward } from '../cluster/forward.ts'
import { NodeError } from '../errors.ts'
import type { Log } from '../log.ts'
import { limitVisitors } from './doors/visitors.ts'
import { type ApiDescription, describeApi } from './openapi.ts'
import type { Pages } from './pages.ts'
import { respondError } from './respond.ts'
import type { Route } from './route.ts'
import { senderOf } from './sender.ts'

/** Pages of any origin may read and send: nothing here rests on who asks, and messages carry their own signature. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, last-event-id',
  'access-control-expose-headers': 'retry-after',
} as const

export interface AppOptions {
  /** What a browser sees. */
  readonly pages?: Pages | undefined
  /** Whoever answers what nothing here is for. */
  readonly behind?: Forward | undefined
  readonly trustProxy?: boolean
}

export function createApp(
  routes: readonly Route[],
  log: Log,
  { pages, behind, trustProxy = false }: AppOptions = {},
): Hono {
  const all: readonly Route[] = [...routes, openapiRoute(() => describe())]
  let described: ApiDescription | undefined
  // Written when somebody asks for it: nobody's start waits for it.
  const describe = () => (described ??= describeApi(all))
  const limited = limitVisitors({ trustProxy })
  return createHttpApp({
    routes: all,
    before: (context, next) => allowAnyOrigin(context, async () => void (await limited(context, next))),
    refuse: (error, context) => refuse(error, context, log),
    async otherwise(context) {
      if (behind !== undefined) return behind(context.req.raw, senderOf(context, trustProxy))
      const { method, path, raw } = context.req
      const page = method === 'GET' || method === 'HEAD' ? await pages?.answer(raw) : undefined
      if (page === undefined) throw new RequestError('not_found', { method, path: path.slice(0, 200) })
      return page
    },
  })
}

const allowAnyOrigin: MiddlewareHandler = async (context, next) => {
  if (context.req.method === 'OPTIONS') return new Response(null, { status: 204, headers: CORS })
  await next()
  for (const [name, value] of Object.entries(CORS)) context.res.headers.set(name, value)
  return undefined
}

function refuse(error: unknown, { req }: Context, log: Log): Response {
  const response = respondError(error)
  if (response.status >= 500 && !(error instanceof NodeError))
    log.fail('request failed', error, { method: req.method, path: req.routePath })
  return response
}

function openapiRoute(describe: () => ApiDescription): Route {
  return route({
    method: 'GET',
    path: '/openapi.json',
    summary: 'This description.',
    answer: { contentType: 'application/json', description: 'OpenAPI 3.1' },
    problems: [],
    handle: () => respondJson(describe()),
  })
}
