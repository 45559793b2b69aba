/** Problems of the node (RFC 9457), by the table of its errors. */
import { isChainError } from '../../chain/errors.ts'
import type { Facts } from '../../kernel/resource.ts'
import { RequestError } from '../../links/http/request-error.ts'
import { type ProblemDetails, respondProblem as respond } from '../../links/http/respond.ts'
import { NodeError, type ProblemCode, problemOf } from '../errors.ts'

export const COSE = 'application/cose'
export const CBOR = 'application/cbor'

export function respondProblem(code: ProblemCode, facts: Facts): Response {
  const retry =
    typeof facts['retryAfterMs'] === 'number'
      ? { 'retry-after': String(Math.ceil(facts['retryAfterMs'] / 1000)) }
      : {}
  return respond(describeProblem(code, facts), retry)
}

/** Whatever a handler threw. What is no known error tells nothing of the inside. */
export function respondError(error: unknown): Response {
  if (error instanceof NodeError || error instanceof RequestError)
    return respondProblem(error.code, error.facts)
  if (isChainError(error)) return respondProblem('chain_unreachable', { ...error.facts, chain: error.code })
  return respondProblem('internal', {})
}

export function describeProblem(code: ProblemCode, facts: Facts): ProblemDetails {
  const { status, title, hint } = problemOf(code)
  const why = typeof facts['why'] === 'string' ? `: ${facts['why']}` : ''
  return { type: `urn:cairn:problem:${code}`, title, status, code, detail: `${title}${why}.`, facts, hint }
}
