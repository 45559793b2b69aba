/**
 * A document in which a browser reaches one machine and no other: the console's own pages may reach their node alone. It has an origin
 * of its own (`sandbox`), so it sees no key, no cookie and nothing that this browser keeps; its policy lets it run this one script and connect to
 * this one address; only pages of this node may show it. What it does for its page is `fetch`, with what the page hands in.
 */
import { createHash } from 'node:crypto'
import { respondDocument } from './frame-document.ts'

/** Plain, as it stands there: it is named by its hash. */
const SCRIPT = `
addEventListener('message', ({ source, ports }) => {
  const [port] = ports
  if (source !== parent || port === undefined) return
  const { base } = document.documentElement.dataset
  const ask = async ({ path, method, headers, body }) => {
    if (!path.startsWith('/')) throw new TypeError('a path begins with /')
    const options = { redirect: 'error', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' }
    const sinceMs = performance.now()
    const answer = await fetch(base + path, { method, headers, body, signal: AbortSignal.timeout(60000), ...options })
    const bytes = await answer.arrayBuffer()
    return { status: answer.status, bytes, ms: performance.now() - sinceMs }
  }
  port.onmessage = ({ data: { id, question } }) =>
    void ask(question).then(
      answer => port.postMessage({ id, answer }, [answer.bytes]),
      error => port.postMessage({ id, trouble: String(error) }),
    )
}, { once: true })
`
const HASH = createHash('sha256').update(SCRIPT).digest('base64')

/** @param base what was asked for is reached under: an origin, and a path that does not end in `/` */
export function respondFrame(base: URL): Response {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${HASH}'`,
    `connect-src ${base.origin}`,
    'sandbox allow-scripts',
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return respondDocument(base, 'Reach', SCRIPT, policy)
}
