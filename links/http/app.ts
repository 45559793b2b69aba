/** A table of routes as a hono app, with one way for everything that is no answer. Tested in memory: `app.request('/')`. */
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { RequestError } from './request-error.ts'
import type { Route } from './route.ts'

export interface AppParts {
  readonly routes: readonly Route[]
  /** Whatever a handler threw, as an answer. Never throws. */
  refuse(error: unknown, context: Context): Response
  /** Before every route. */
  readonly before?: MiddlewareHandler
  /** For what no route is for; `not_found` otherwise. */
  otherwise?(context: Context): Response | Promise<Response>
}

/** @example createApp({ routes: [clockRoute], refuse: () => new Response('failed', { status: 500 }) }) */
export function createApp({ routes, refuse, before, otherwise = noRoute }: AppParts): Hono {
  const app = new Hono()
  if (before !== undefined) app.use('*', before)
  for (const { method, path, handle } of routes) app.on(method, path, handle)
  app.notFound(async context => {
    try {
      return await otherwise(context)
    } catch (error) {
      return refuse(error, context)
    }
  })
  app.onError(refuse)
  return app
}

function noRoute({ req: { method, path } }: Context): never {
  throw new RequestError('not_found', { method, path: path.slice(0, 200) })
}
