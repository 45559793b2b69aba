/**
 * One message to one browser: encrypted for it alone (RFC 8291), signed with the node's key (RFC 8292), left at its push
 * service (RFC 8030). What became of it is an answer, never thrown: one listener's trouble is nobody else's.
 */
import { request } from 'node:https'
import webPush from 'web-push'
import type { PushAddress } from '../../protocol/chain-formats/alert-wish.ts'

export interface VapidKeys {
  /** base64url: 65 bytes, and 32. */
  readonly publicKey: string
  readonly privateKey: string
}

export interface PushSender {
  readonly keys: VapidKeys
  /** `mailto:` or `https:`, by which a push service reaches whoever runs the node. */
  readonly contact: string
  /** PEM of who signs for a push service of one's own; those that Node.js trusts unless said. */
  readonly ca?: string
}

export interface PushMessage {
  readonly payload: string
  /** A newer one with the same replaces it where it waits: at most 32 characters of base64url. */
  readonly topic: string
}

export type PushOutcome =
  | { readonly kind: 'sent' }
  /** The browser does not want any more: RFC 8030, 404 and 410. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'later'; readonly why: string; readonly retryAfterMs: number }
  | { readonly kind: 'refused'; readonly why: string }

/** How long a push service keeps it for a browser that is away. */
const KEPT_S = 86_400
const TIMEOUT_MS = 10_000
const PASSING = new Set([408, 425, 429])

/**
 * @example await sendPush({ keys, contact: 'mailto:me@example.org' }, push, { payload: '{}', topic: 'node' }) // → { kind: 'sent' }
 */
export async function sendPush(
  { keys, contact, ca }: PushSender,
  { endpoint, p256dh, auth }: PushAddress,
  { payload, topic }: PushMessage,
): Promise<PushOutcome> {
  try {
    const { headers, body } = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, {
      vapidDetails: { subject: contact, ...keys },
      TTL: KEPT_S,
      urgency: 'normal',
      topic,
    })
    const { status, retryAfter } = await post(endpoint, { headers, body, ca })
    return outcomeOf(status, retryAfter)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer'
    return { kind: 'later', why: code, retryAfterMs: 0 }
  }
}

function outcomeOf(status: number, retryAfter: string | undefined): PushOutcome {
  if (status >= 200 && status < 300) return { kind: 'sent' }
  if (status === 404 || status === 410) return { kind: 'gone' }
  const why = `status ${status}`
  if (PASSING.has(status) || status >= 500) return { kind: 'later', why, retryAfterMs: waitOf(retryAfter) }
  return { kind: 'refused', why }
}

/** Seconds, or a date. */
function waitOf(retryAfter = ''): number {
  if (/^\d{1,6}$/.test(retryAfter)) return Number(retryAfter) * 1000
  const at = Date.parse(retryAfter)
  return Number.isNaN(at) ? 0 : Math.max(0, at - Date.now())
}

interface Post {
  readonly headers: Readonly<Record<string, string | number>>
  readonly body: Buffer | null
  readonly ca: string | undefined
}

/** Follows nobody anywhere else, and reads nothing of what is answered. */
function post(
  url: string,
  { headers, body, ca }: Post,
): Promise<{ readonly status: number; readonly retryAfter: string | undefined }> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers, timeout: TIMEOUT_MS, ...(ca === undefined ? {} : { ca }) }
    const asked = request(url, { ...options, signal: AbortSignal.timeout(TIMEOUT_MS) }, answer => {
      resolve({ status: answer.statusCode ?? 0, retryAfter: answer.headers['retry-after'] })
      answer.destroy()
    })
    asked.on('error', reject)
    asked.end(body ?? undefined)
  })
}
