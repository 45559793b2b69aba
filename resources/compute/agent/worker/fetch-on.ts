/**
 * Something large from a requester over a line that is slow or breaks off: it may take as long as it takes while bytes come, and after a break it goes
 * on where it was. What came is believed once it is whole and has its name.
 */
import type { StreamedQuestion } from '../../../../links/ask-far.ts'
import { nameOf } from '../../messages/content-name.ts'
import { MOST_BLOB } from '../blob-store.ts'
import { ComputeError } from '../compute-error.ts'

/** Of what is begun, so many are remembered. */
const MOST_BEGUN = 2
const IDLE_MS = 30_000

type Ask = (requester: string, path: string, init: Partial<StreamedQuestion>) => Promise<Response>

interface Begun {
  parts: Uint8Array[]
  length: number
}

/** @example const fetchOn = createFetchOn(ask, signal); await fetchOn(requester, id) */
export function createFetchOn(ask: Ask, signal: AbortSignal, idleMs = IDLE_MS) {
  const begun = new Map<string, Begun>()

  /** @throws {Error} why it did not come, or not further */
  return async function fetchOn(requester: string, id: string): Promise<Uint8Array> {
    const name = `${requester} ${id}`
    const one = begun.get(name) ?? { parts: [], length: 0 }
    begun.delete(name)
    const silent = new AbortController()
    const timer = setTimeout(() => silent.abort(new Error(`nothing came for ${idleMs} ms`)), idleMs)
    try {
      const headers = one.length === 0 ? {} : { range: `bytes=${one.length}-` }
      const until = AbortSignal.any([signal, silent.signal])
      const response = await ask(requester, `blobs/${id}`, { headers, signal: until })
      // It knows of no parts, and sends all of it.
      if (response.status !== 206) Object.assign(one, { parts: [], length: 0 })
      for await (const part of response.body ?? []) {
        timer.refresh()
        one.length += part.length
        if (one.length > MOST_BLOB) throw new ComputeError('blob_too_long', { most: MOST_BLOB })
        one.parts.push(part)
      }
    } catch (error) {
      remember(name, one)
      throw silent.signal.aborted ? silent.signal.reason : error
    } finally {
      clearTimeout(timer)
    }
    const bytes = new Uint8Array(Buffer.concat(one.parts))
    if (nameOf(bytes) !== id) throw new ComputeError('blob_differs', { id, requester })
    return bytes
  }

  function remember(name: string, one: Begun): void {
    if (one.length === 0 || one.length > MOST_BLOB) return
    begun.set(name, one)
    for (const oldest of begun.keys()) if (begun.size > MOST_BEGUN) begun.delete(oldest)
  }
}
