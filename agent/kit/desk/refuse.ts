/** How a device's own door says no: a problem (RFC 9457) with its code, facts and what would be right; of what is no known error, nothing of the inside. */
import { RequestError } from '../../../links/http/request-error.ts'
import { respondProblem } from '../../../links/http/respond.ts'
import { type ErrorFacts, OperatingError } from '../../../protocol/operating-error.ts'
import type { ServiceContext } from '../service.ts'

/** Errors of a door, each with its HTTP status. */
export type DoorError = abstract new (...parts: never[]) => OperatingError & { readonly status: number }

/** @param Own those of this door @param who what failed where nobody knows why: `desk`, `car` */
export function refuse(
  error: unknown,
  context: Pick<ServiceContext, 'warn'>,
  Own: DoorError,
  who = 'desk',
): Response {
  const known = error instanceof OperatingError ? error : undefined
  // What was thrown because something else failed is its owner's to know of.
  if (known === undefined || known.cause !== undefined)
    context.warn('a request failed', { problem: String(known?.cause ?? error) })
  const nothing: ErrorFacts = {}
  const { code, message, facts, hint } = known ?? {
    code: 'failed',
    message: `The ${who} failed. Its log says how.`,
    facts: nothing,
    hint: '',
  }
  const type = `urn:cairn:problem:${code}`
  const status = statusOf(error, Own)
  const waitMs = Number(facts['waitMs'])
  // A client that may come again is told when, as HTTP has it.
  const headers: Record<string, string> = {}
  if (status === 429 && Number.isFinite(waitMs)) headers['retry-after'] = String(Math.ceil(waitMs / 1_000))
  return respondProblem({ type, title: message, status, code, detail: message, facts, hint }, headers)
}

function statusOf(error: unknown, Own: DoorError): number {
  if (error instanceof Own) return error.status
  if (!(error instanceof RequestError)) return 500
  return error.code === 'not_found' ? 404 : error.code === 'body_too_large' ? 413 : 400
}
