/** How a car's door says no, and who may ask it from a page: anybody, since every request is signed and none has a cookie. */
import type { MiddlewareHandler } from 'hono'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { RequestError } from '../../../../links/http/request-error.ts'
import { respondProblem } from '../../../../links/http/respond.ts'
import { OperatingError } from '../../../../protocol/operating-error.ts'
import { PROOF_HEADER } from '../../messages/permissions/answers.ts'
import { PermissionError } from './permission-error.ts'

export function refusePermission(error: unknown, context: ServiceContext): Response {
  const known = error instanceof OperatingError ? error : undefined
  if (known === undefined || known.code === 'log_unwritable')
    context.warn('a request failed', { problem: String(known?.cause ?? error) })
  const status =
    error instanceof PermissionError ? error.status : error instanceof RequestError ? statusOf(error) : 500
  const { code, message, facts, hint } = known ?? {
    code: 'failed',
    message: 'The car failed. Its log says how.',
    facts: {},
    hint: '',
  }
  return withBrowsers(
    respondProblem({
      type: `urn:cairn:problem:${code}`,
      title: message,
      status,
      code,
      detail: message,
      facts,
      hint,
    }),
  )
}

export const letBrowsersIn: MiddlewareHandler = async (context, next) => {
  if (context.req.method === 'OPTIONS') return withBrowsers(new Response(null, { status: 204 }))
  await next()
  withBrowsers(context.res)
  return undefined
}

function withBrowsers(response: Response): Response {
  const { headers } = response
  headers.set('access-control-allow-origin', '*')
  headers.set('access-control-allow-methods', 'POST')
  headers.set('access-control-allow-headers', `content-type, ${PROOF_HEADER}`)
  headers.set('access-control-allow-private-network', 'true')
  return response
}

function statusOf({ code }: RequestError): number {
  return code === 'not_found' ? 404 : code === 'body_too_large' ? 413 : 400
}
