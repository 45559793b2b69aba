/**
 * Whether trying again may help: a connection that broke, was refused or took too long, a body that was cut in the middle,
 * or an error that says of itself that it is `retryable`. Causes are looked through, for the one who failed seldom is the
 * one who tells.
 */

/** Of the operating system, and of the HTTP client (undici). */
const BROKEN: ReadonlySet<string> = new Set([
  ...['ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'ESOCKETTIMEDOUT'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN', 'EHOSTDOWN', 'EAI_AGAIN', 'ENOTFOUND', 'EADDRNOTAVAIL'],
  ...['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED', 'ERR_SOCKET_CLOSED'],
  ...['UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'],
  ...['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'UND_ERR_CLOSED', 'UND_ERR_DESTROYED'],
])
/** These are told by their message alone; a JSON that ends too early has been cut. */
const TOLD = /^(terminated|other side closed|aborted|Unexpected end of JSON input)$/
const DEPTH = 8

export function isPassing(error: unknown): boolean {
  let at = error
  for (let depth = 0; at instanceof Error && depth < DEPTH; depth++) {
    const { code, retryable } = at as { readonly code?: unknown; readonly retryable?: unknown }
    if (retryable === true || (typeof code === 'string' && BROKEN.has(code))) return true
    if (at.name === 'TimeoutError' || TOLD.test(at.message)) return true
    if (at instanceof AggregateError && at.errors.some(isPassing)) return true
    at = at.cause
  }
  return false
}

/** The same, and nobody refused it at the door: somebody was there, and may be at once again. */
export function wasCut(error: unknown): boolean {
  return isPassing(error) && !/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|TimeoutError/.test(reasonOf(error))
}

/** In one line, causes and codes included, for a log: `fetch failed: read ECONNRESET`. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code } = error as { readonly code?: unknown }
  const message = error.message === '' ? error.name : error.message
  const own = error.name === 'TimeoutError' ? `${message} (TimeoutError)` : message
  const whole = typeof code === 'string' && !own.includes(code) ? `${own} (${code})` : own
  const inner = error.cause === undefined ? '' : reasonOf(error.cause)
  return inner === '' || whole.includes(inner) ? whole : `${whole}: ${inner}`
}
