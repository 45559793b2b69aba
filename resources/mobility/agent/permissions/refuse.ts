/** How a car's door says no. */
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { RequestError } from '../../../../links/http/request-error.ts'
import { respondProblem } from '../../../../links/http/respond.ts'
import { OperatingError } from '../../../../protocol/operating-error.ts'
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
  return respondProblem({
    type: `urn:cairn:problem:${code}`,
    title: message,
    status,
    code,
    detail: message,
    facts,
    hint,
  })
}

function statusOf({ code }: RequestError): number {
  return code === 'not_found' ? 404 : code === 'body_too_large' ? 413 : 400
}
