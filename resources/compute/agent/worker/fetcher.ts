/** Programs and inputs from whoever asks for the work, and results back to it: at the URL that it registered, by their names. */
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { askFar, type StreamedQuestion } from '../../../../links/ask-far.ts'
import type { Reach } from '../../../../links/reach.ts'
import { broughtPath, type Carrier } from '../../messages/work/ports.ts'
import type { BlobStore } from '../blob-store.ts'
import { createFetchOn } from './fetch-on.ts'

export interface Fetcher extends Pick<Carrier, 'put' | 'bring'> {
  /** From here where it was fetched before. @throws {Error} why it cannot be had */
  get(requester: string, id: string, blobs: BlobStore): Promise<Uint8Array>
  /** Anything else that it answers. @throws {Error} why there is no answer, or where it says no */
  ask(requester: string, path: string, init: Omit<StreamedQuestion, 'signal'>): Promise<Response>
}

const [TIMEOUT_MS, FRESH_MS] = [30_000, 60_000]
/** What is sent has as much more time as it takes at 64 KiB a second. */
const BYTES_A_MS = 64

export function createFetcher(
  { node, signal }: Pick<ServiceContext, 'node' | 'signal'>,
  reach: Reach,
): Fetcher {
  const known = new Map<string, { readonly url: string; readonly atMs: number }>()
  async function urlOf(requester: string): Promise<string> {
    const fresh = known.get(requester)
    if (fresh !== undefined && performance.now() - fresh.atMs < FRESH_MS) return fresh.url
    const { details } = await node.getDevice(requester)
    const url = URL.parse(String(details['url'] ?? ''))
    if (url === null || !/^https?:$/.test(url.protocol))
      throw new Error(`the requester ${requester.slice(0, 12)} registered no URL`)
    known.set(requester, { url: url.href.replace(/\/$/, ''), atMs: performance.now() })
    return known.get(requester)!.url
  }
  const ask = async (
    requester: string,
    path: string,
    init: Partial<StreamedQuestion> = {},
  ): Promise<Response> => {
    const url = `${await urlOf(requester)}/${path}`
    const length = init.body instanceof Uint8Array ? init.body.length : 0
    const timeoutMs = TIMEOUT_MS + Math.ceil(length / BYTES_A_MS)
    const until = init.signal ?? AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
    const response = await askFar(
      reach,
      new URL(url),
      Object.assign({ method: 'GET' }, init, { signal: until }),
    )
    if (!response.ok) throw new Error(`${url.slice(0, 160)} answered ${response.status}`)
    return response
  }
  const fetchOn = createFetchOn(ask, signal)
  return {
    ask,
    async get(requester, id, blobs) {
      if (blobs.has(id)) return blobs.read(id)
      const bytes = await fetchOn(requester, id)
      await blobs.add(bytes)
      return bytes
    },
    async put(requester, id, bytes) {
      const response = await ask(requester, `blobs/${id}`, { method: 'PUT', body: new Uint8Array(bytes) })
      await response.body?.cancel()
    },
    async bring(brought, bytes) {
      const init = { method: 'PUT', body: new Uint8Array(bytes) }
      const response = await ask(brought.requester, broughtPath(brought), init)
      await response.body?.cancel()
    },
  }
}
