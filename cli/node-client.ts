/**
 * The node's HTTP API as the command line uses it. Whatever does not answer, or answers with a problem, becomes an error
 * that says which URL it was and what would be right.
 */
import type { NodeClient } from '../client/node-api.ts'
import { isPassing, wasCut } from '../links/is-passing.ts'
import { keepTrying } from '../links/keep-trying.ts'
import { type Answer, fetchNear, type Question } from '../links/near-fetch.ts'
import { CliError } from './errors.ts'

const TIMEOUT_MS = 20_000
/** A question whose connection was cut is asked so often in all: it costs nothing to ask again. */
const TRIES = 3

/** All throw {CliError} node_unreachable, node_failed, not_found. */
export interface FileClient extends NodeClient {
  bytes(path: string): Promise<Uint8Array>
  post(path: string, body: Uint8Array): Promise<unknown>
}

export function createNodeClient(url: string, timeoutMs: number = TIMEOUT_MS): FileClient {
  const base = url.replace(/\/+$/, '')
  const ask = <T>(path: string, read: Read<T>, init: Question = {}) =>
    request(`${base}${path}`, read, { ...init, signal: AbortSignal.timeout(timeoutMs) })
  const askAgain = <T>(path: string, read: Read<T>) =>
    keepTrying(() => ask(path, read), { tries: TRIES, mayPass: wasCut })
  return {
    url: base,
    json: path => askAgain(path, response => response.json()),
    bytes: path => askAgain(path, async response => new Uint8Array(await response.arrayBuffer())),
    post: (path, body) =>
      ask(path, response => response.json(), { method: 'POST', body: new Uint8Array(body) }),
  }
}

type Read<T> = (response: Answer) => Promise<T>

/** A body that breaks off is no answer either. */
async function request<T>(url: string, read: Read<T>, init: Question): Promise<T> {
  let response: Answer | undefined
  try {
    response = await fetchNear(url, init)
    if (response.ok) return await read(response)
  } catch (cause) {
    if (cause instanceof SyntaxError) throw noNode(url)
    const { origin } = new URL(url)
    const what = response === undefined ? `nothing answers at ${origin}` : `the answer of ${origin} broke off`
    throw new CliError('node_unreachable', what, {
      hint: 'Start the network with cairn up, or name its node: --node URL.',
      facts: { url },
      cause,
    })
  }
  throw await problemOf(response, url)
}

/** Another server, or a proxy's own page: what is not there may be there at the node. */
function noNode(url: string): CliError {
  return new CliError('node_unreachable', `what answers at ${new URL(url).origin} is no node`, {
    hint: 'Name its node: --node URL. cairn up says where its node is.',
    facts: { url },
  })
}

async function problemOf(response: Answer, url: string): Promise<CliError> {
  const said: unknown = await response.json().catch(() => undefined)
  if (said === undefined && response.status < 500 && response.status !== 429) return noNode(url)
  const body = toRecord(said)
  const text = (name: string) => (typeof body[name] === 'string' ? body[name] : undefined)
  const message = text('detail') ?? text('title') ?? `the node answered ${response.status}`
  const code = response.status === 404 ? 'not_found' : 'node_failed'
  const hint =
    text('hint') ?? (code === 'not_found' ? 'See cairn status for what there is.' : 'See the node’s log.')
  const its = text('code')
  const facts = { status: response.status, url, ...(its === undefined ? {} : { code: its }) }
  return new CliError(code, message, { hint, facts })
}

/** The node, or what stands before it, is not there for now: whoever waits goes on waiting. @example isAway(new Error('no')) // → false */
export function isAway(error: unknown): boolean {
  if (!(error instanceof CliError)) return isPassing(error)
  if (error.code === 'node_unreachable') return true
  const status = Number(error.facts['status'])
  return error.code === 'node_failed' && (status >= 500 || status === 429)
}

/** A JSON object as a record; anything else as an empty one. */
export function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}
