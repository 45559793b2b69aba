/** What an agent asks of a node over HTTP. Several nodes: the next one is tried when one does not answer. */
import type { JsonWebKey } from 'node:crypto'
import { publicKeyOf } from '../keys/jwk.ts'
import type { PublicKey } from '../protocol/cose-key.ts'
import type { ClockReading } from './network-clock.ts'

const TIMEOUT_MS = 10_000

interface Resource {
  readonly name: string
  readonly params: Readonly<Record<string, unknown>>
}

export interface Market {
  readonly slotMs: number
  /** Base units of the payment asset a kWh. */
  readonly usual: { readonly buy: number; readonly sell: number }
}

export interface NodeApi {
  /** What a node answers to a GET, as JSON. @throws {Error} naming path and status */
  json(path: string): Promise<Record<string, unknown>>
  clock(): Promise<ClockReading>
  oracleKey(): Promise<PublicKey>
  /** How long a slot of the market is, and the grid's prices; undefined where it takes no orders. */
  market(): Promise<Market | undefined>
  /** What somebody left for the device; undefined when nobody did. */
  readNote(device: string): Promise<Uint8Array | undefined>
  /** The answer's status and body, whatever it is. */
  post(
    path: string,
    contentType: string,
    body: Uint8Array,
  ): Promise<{ status: number; body: Uint8Array; retryAfterMs?: number }>
}

export function createNodeApi(urls: readonly string[], signal: AbortSignal): NodeApi {
  let current = 0
  const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    let problem: unknown
    for (let attempt = 0; attempt < urls.length; attempt++) {
      try {
        const timeout = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)])
        return await fetch(`${urls[current % urls.length]}${path}`, { ...init, signal: timeout })
      } catch (error) {
        problem = error
        current++
      }
    }
    throw new Error(`no node answers at ${urls.join(', ')}`, { cause: problem })
  }
  const json = async (path: string): Promise<Record<string, unknown>> => {
    const response = await request(path)
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
    return (await response.json()) as Record<string, unknown>
  }
  return {
    json,
    async clock() {
      const { nowMs, speed } = await json('/v1/clock')
      if (typeof nowMs !== 'number' || typeof speed !== 'number')
        throw new Error('/v1/clock has no nowMs and speed')
      return { nowMs, speed }
    },
    async oracleKey() {
      const { oracle } = (await json('/v1/network')) as { oracle?: { key?: JsonWebKey } }
      if (oracle?.key === undefined) throw new Error('/v1/network has no oracle key')
      return publicKeyOf(oracle.key)
    },
    async market() {
      const { rules } = (await json('/v1/network')) as { rules?: { resources?: readonly Resource[] } }
      const params = rules?.resources?.find(({ name }) => name === 'energy')?.params
      if (params?.['market'] !== 'uniform') return undefined
      const { slotMs, retail, feedIn } = params
      return { slotMs: Number(slotMs), usual: { buy: Number(retail), sell: Number(feedIn) } }
    },
    async readNote(device) {
      const response = await request(`/v1/pairings/${device}`)
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
    },
    async post(path, contentType, body) {
      const response = await request(path, {
        method: 'POST',
        headers: { 'content-type': contentType },
        body: body as Uint8Array<ArrayBuffer>,
      })
      const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN)
      const bytes = new Uint8Array(await response.arrayBuffer())
      return {
        status: response.status,
        body: bytes,
        ...(Number.isFinite(retryAfter) ? { retryAfterMs: retryAfter * 1000 } : {}),
      }
    },
  }
}
