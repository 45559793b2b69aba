/** How messages get to a node: each is answered with a receipt or a denial; no answer is neither. */
import type { Denial } from '../client/delivery.ts'
import type { MessageId } from '../protocol/ids.ts'
import type { Waiting } from './outbox.ts'

export type Answer = { readonly id: MessageId } & (
  | { readonly receipt: Uint8Array }
  | { readonly denial: Denial }
)

export interface Transport {
  /** Messages that may be under way at once. */
  readonly batch: number
  /** Answers in any order; messages without an answer are sent again. @throws when the node cannot be reached. */
  send(messages: readonly Waiting[]): Promise<readonly Answer[]>
  close(): Promise<void>
}

/** `application/problem+json`, or whatever came instead. */
export function readProblem(body: Uint8Array, status: number): Denial {
  try {
    const problem = JSON.parse(new TextDecoder().decode(body)) as Record<string, unknown>
    const facts = problem['facts'] as { retryAfterMs?: unknown } | undefined
    const retry = typeof facts?.retryAfterMs === 'number' ? { retryAfterMs: facts.retryAfterMs } : {}
    return {
      code: String(problem['code'] ?? `http_${status}`),
      detail: String(problem['detail'] ?? problem['title'] ?? ''),
      ...retry,
    }
  } catch {
    return { code: `http_${status}`, detail: 'the answer is not a problem description' }
  }
}
