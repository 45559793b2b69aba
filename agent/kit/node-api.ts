/**
 * What an agent asks of a node over HTTP. Several nodes: the next one is tried when one does not answer, or breaks off in the
 * middle. A message counts once however often it is sent, so nothing here is harmed by being asked twice.
 */
import type { JsonWebKey } from 'node:crypto'
import { publicKeyOf } from '../../keys/jwk.ts'
import { keepTrying } from '../../links/keep-trying.ts'
import { type Answer, fetchNear, type Question } from '../../links/near-fetch.ts'
import type { PublicKey } from '../../protocol/cose/cose-key.ts'
import type { TimeReading } from '../../protocol/network-time.ts'

const TIMEOUT_MS = 10_000
/** A single node is asked twice: one broken connection says nothing of it. */
const LEAST_TRIES = 2

export interface NodeApi {
  /** What a node answers to a GET, as JSON. @throws {Error} naming path and status */
  json(path: string): Promise<Record<string, unknown>>
  clock(): Promise<TimeReading>
  /** Of all nodes that answer, for a receipt may come from any of them. @throws when none does */
  oracleKeys(): Promise<readonly PublicKey[]>
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
  const askOf = async <T>(url: string, path: string, read: Read<T>, init: Question = {}): Promise<T> => {
    const timeout = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)])
    return read(await fetchNear(`${url}${path}`, { ...init, signal: timeout }))
  }
  /** The answer with all of its body: one that breaks off is none. */
  const request = async <T>(path: string, read: Read<T>, init: Question = {}): Promise<T> => {
    const ask = async () => {
      const url = urls[current % urls.length]!
      return askOf(url, path, read, init).catch((error: unknown) => {
        if (error instanceof NoGoodAnswer) throw error
        current++
        throw new Error(`no node answers at ${urls.join(', ')}`, { cause: error })
      })
    }
    return keepTrying(ask, { signal, tries: Math.max(LEAST_TRIES, urls.length) })
  }
  const readJson =
    (path: string): Read<Record<string, unknown>> =>
    async response => {
      if (!response.ok) throw new NoGoodAnswer(`${path} answered ${response.status}`)
      return (await response.json()) as Record<string, unknown>
    }
  const json = (path: string) => request(path, readJson(path))
  return {
    json,
    async clock() {
      const { nowMs, speed, waitsAtMs } = await json('/v1/clock')
      if (typeof nowMs !== 'number' || typeof speed !== 'number')
        throw new Error('/v1/clock has no nowMs and speed')
      return { nowMs, speed, ...(typeof waitsAtMs === 'number' ? { waitsAtMs } : {}) }
    },
    async oracleKeys() {
      const path = '/v1/network'
      const answers = await Promise.allSettled(urls.map(url => askOf(url, path, readJson(path))))
      const keys = answers.flatMap(answer => (answer.status === 'fulfilled' ? keyIn(answer.value) : []))
      if (keys.length === 0) throw new Error(`no node tells its key at ${urls.join(', ')}`)
      return keys
    },
    async readNote(device) {
      return request(`/v1/pairings/${device}`, async response =>
        response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined,
      )
    },
    post(path, contentType, body) {
      const init = {
        method: 'POST',
        headers: { 'content-type': contentType },
        body: body as Uint8Array<ArrayBuffer>,
      }
      const read = async (response: Answer) => {
        const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN)
        return {
          status: response.status,
          body: new Uint8Array(await response.arrayBuffer()),
          ...(Number.isFinite(retryAfter) ? { retryAfterMs: retryAfter * 1000 } : {}),
        }
      }
      return request(path, read, init)
    },
  }
}

type Read<T> = (response: Answer) => Promise<T>

/** A node said no, and would say it again. */
class NoGoodAnswer extends Error {}

function keyIn(answer: Readonly<Record<string, unknown>>): readonly PublicKey[] {
  const { key } = (answer['oracle'] ?? {}) as { readonly key?: JsonWebKey }
  return key === undefined ? [] : [publicKeyOf(key)]
}
