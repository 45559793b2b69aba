/**
 * The node's HTTP API as the command line uses it. Whatever does not answer, or answers with a problem, becomes an error
 * that says which URL it was and what would be right.
 */
import type { NodeClient } from '../client/node-api.ts'
import { CliError } from './errors.ts'

const TIMEOUT_MS = 20_000

/** All throw {CliError} node_unreachable, node_failed, not_found. */
export interface FileClient extends NodeClient {
  bytes(path: string): Promise<Uint8Array>
  post(path: string, body: Uint8Array): Promise<unknown>
}

export function createNodeClient(url: string, timeoutMs: number = TIMEOUT_MS): FileClient {
  const base = url.replace(/\/+$/, '')
  const ask = (path: string, init: RequestInit = {}) => request(`${base}${path}`, timeoutMs, init)
  return {
    url: base,
    json: async path => (await ask(path)).json(),
    bytes: async path => new Uint8Array(await (await ask(path)).arrayBuffer()),
    post: async (path, body) => (await ask(path, { method: 'POST', body: new Uint8Array(body) })).json(),
  }
}

async function request(url: string, timeoutMs: number, init: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) })
  } catch (cause) {
    throw new CliError('node_unreachable', `nothing answers at ${new URL(url).origin}`, {
      hint: 'Start the network with cairn up, or name its node: --node URL.',
      facts: { url },
      cause,
    })
  }
  if (response.ok) return response
  throw await problemOf(response, url)
}

async function problemOf(response: Response, url: string): Promise<CliError> {
  const body = toRecord(await response.json().catch(() => undefined))
  const text = (name: string) => (typeof body[name] === 'string' ? body[name] : undefined)
  const message = text('detail') ?? text('title') ?? `the node answered ${response.status}`
  const code = response.status === 404 ? 'not_found' : 'node_failed'
  const hint =
    text('hint') ?? (code === 'not_found' ? 'See cairn status for what there is.' : 'See the node’s log.')
  return new CliError(code, message, { hint, facts: { status: response.status, url } })
}

/** A JSON object as a record; anything else as an empty one. */
export function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}
