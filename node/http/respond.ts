/** Answers in the forms that the API has: JSON with amounts as decimal digits, bytes, and problems (RFC 9457). */

import { isChainError } from '../../chain/errors.ts'
import type { Facts } from '../../kernel/resource.ts'
import { NodeError, type ProblemCode, problemOf } from '../errors.ts'

export const PROBLEM_JSON = 'application/problem+json'
export const COSE = 'application/cose'
export const CBOR = 'application/cbor'

export interface ProblemDetails {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: ProblemCode
  readonly detail: string
  readonly facts: Facts
  readonly hint: string
}

export function respondJson(value: unknown, status = 200): Response {
  return new Response(toJson(value), { status, headers: { 'content-type': 'application/json' } })
}

/** Content that is named by its hash never changes, so it may be kept for ever. */
export function respondBytes(bytes: Uint8Array, contentType: string, forever = false): Response {
  const cache = forever ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}
  // A view over part of a larger buffer must not send the rest.
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType, ...cache } })
}

export function respondProblem(code: ProblemCode, facts: Facts): Response {
  const problem = describeProblem(code, facts)
  const retry =
    typeof facts['retryAfterMs'] === 'number'
      ? { 'retry-after': String(Math.ceil(facts['retryAfterMs'] / 1000)) }
      : {}
  return new Response(toJson(problem), {
    status: problem.status,
    headers: { 'content-type': PROBLEM_JSON, ...retry },
  })
}

/** Whatever a handler threw. What is no known error tells nothing of the inside. */
export function respondError(error: unknown): Response {
  if (error instanceof NodeError) return respondProblem(error.code, error.facts)
  if (isChainError(error)) return respondProblem('chain_unreachable', { ...error.facts, chain: error.code })
  return respondProblem('internal', {})
}

export function describeProblem(code: ProblemCode, facts: Facts): ProblemDetails {
  const { status, title, hint } = problemOf(code)
  const why = typeof facts['why'] === 'string' ? `: ${facts['why']}` : ''
  return { type: `urn:cairn:problem:${code}`, title, status, code, detail: `${title}${why}.`, facts, hint }
}

export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? part.toString() : part))
}
