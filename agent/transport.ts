/** How messages get to a node: each is answered with a receipt or a denial; no answer is neither. */
import * as v from 'valibot'
import type { Denial } from '../client/delivery.ts'
import { parseJson } from '../disk/json-file.ts'
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

/** As much of a problem (RFC 9457) as a device goes by. */
const PROBLEM = v.object({
  code: v.optional(v.string()),
  title: v.optional(v.string(), ''),
  detail: v.optional(v.string()),
  /** Of the message, where several are under way. */
  message: v.optional(v.string(), ''),
  facts: v.optional(v.object({ retryAfterMs: v.optional(v.pipe(v.number(), v.finite())) }), {}),
})

const NO_PROBLEM = 'the answer is not a problem description'

/**
 * `application/problem+json`, or whatever came instead: that is no verdict on the message.
 * @param status of HTTP; 0 over MQTT
 * @returns the denial, and the id of the message where the answer names one
 */
export function readProblem(
  body: Uint8Array,
  status: number,
): { readonly denial: Denial; readonly message: string } {
  const parsed = parseJson(new TextDecoder().decode(body), PROBLEM)
  if ('fault' in parsed) return { denial: { code: `http_${status}`, detail: NO_PROBLEM }, message: '' }
  const { code = `http_${status}`, title, detail = title, message, facts } = parsed.value
  const { retryAfterMs } = facts
  return { denial: { code, detail, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }, message }
}
