/** A consumer's side of a provider's HTTP. Every error names the provider and the cause. */
import * as v from 'valibot'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import { askFar } from '../../../../links/ask-far.ts'
import { readBody } from '../../../../links/http/read-body.ts'
import type { Reach } from '../../../../links/reach.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { causeOf, StorageError } from '../storage-error.ts'

export interface PeerAddress {
  readonly provider: SubjectId
  readonly url: string
}

/** A provider, and what it lets a piece be read with. */
export interface Holder extends PeerAddress {
  readonly token: string
}

/**
 * A stranger's machine is asked where its registration says, and nowhere else by its word: not with a piece, nor with what a piece is read
 * with; and what it says leads to the internet, or where whoever runs this allows it (links/reach.ts).
 */
export interface Asking {
  readonly signal: AbortSignal
  readonly reach: Reach
}

/** Of an agent that asks strangers' machines. */
export interface VaultContext extends ServiceContext, Asking {}

/** Bytes; what is longer is no problem but a flood. */
const MOST_PROBLEM = 10_000
const PROBLEM = v.object({
  code: v.pipe(v.string(), v.maxLength(100)),
  facts: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])), {}),
})

/** A provider that sends nothing for so long is given up. */
const SILENCE_MS = 15_000

/** @param body the piece's bytes; absent where the provider has them already, and only the deal is new */
export async function putPiece(
  peer: Holder,
  cid: string,
  { deal, share }: { readonly deal: Uint8Array; readonly share: number },
  body: AsyncIterable<Uint8Array> | undefined,
  { signal, reach }: Asking,
): Promise<void> {
  const headers = {
    'cairn-deal': Buffer.from(deal).toString('base64url'),
    'cairn-share': String(share),
    'cairn-token': peer.token,
  }
  const silence = silenceGuard(signal)
  await asked(peer, silence.signal, 'put', async () => {
    const response = await askFar(reach, new URL(`${peer.url}/pieces/${cid}`), {
      method: 'PUT',
      headers,
      body: body === undefined ? new Uint8Array(0) : silence.watch(body),
      signal: silence.signal,
    })
    if (response.status !== 201) throw new Error(await saidBy(response))
    await response.body?.cancel()
  }).finally(silence.end)
}

/** Exactly `length` bytes of a piece from `start`. @throws {StorageError} peer_failed */
export async function readPiece(
  peer: Holder,
  cid: string,
  { start, length }: { readonly start: number; readonly length: number },
  { signal, reach }: Asking,
): Promise<Uint8Array> {
  const silence = silenceGuard(signal)
  return asked(peer, silence.signal, 'get', async () => {
    const headers = { authorization: `Bearer ${peer.token}`, range: `bytes=${start}-${start + length - 1}` }
    const response = await askFar(reach, new URL(`${peer.url}/pieces/${cid}`), {
      method: 'GET',
      headers,
      signal: silence.signal,
    })
    if (response.status !== 206 || response.body === null) throw new Error(await saidBy(response))
    const bytes = new Uint8Array(length)
    let at = 0
    for await (const chunk of silence.watch(response.body)) {
      if (at + chunk.length > length)
        throw new Error(`sent more than the ${length} bytes that were asked for`)
      bytes.set(chunk, at)
      at += chunk.length
    }
    if (at < length) throw new Error(`sent ${at} of ${length} bytes`)
    return bytes
  }).finally(silence.end)
}

/** Whether it says that it has the piece. */
export async function hasPiece(peer: Holder, cid: string, { signal, reach }: Asking): Promise<void> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(SILENCE_MS)])
  await asked(peer, limit, 'head', async () => {
    const response = await askFar(reach, new URL(`${peer.url}/pieces/${cid}`), {
      method: 'HEAD',
      headers: { authorization: `Bearer ${peer.token}` },
      signal: limit,
    })
    if (response.status !== 200) throw new Error(`answered ${response.status}`)
  })
}

export async function sendReceipt(
  peer: PeerAddress,
  receipt: Uint8Array,
  { signal, reach }: Asking,
): Promise<void> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(SILENCE_MS)])
  await asked(peer, limit, 'receipt', async () => {
    const response = await askFar(reach, new URL(`${peer.url}/receipts`), {
      method: 'POST',
      body: receipt,
      signal: limit,
    })
    if (response.status !== 204) throw new Error(await saidBy(response))
  })
}

async function asked<T>(
  { provider, url }: PeerAddress,
  signal: AbortSignal,
  what: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const cause = signal.aborted ? causeOf(signal.reason) : causeOf(error)
    throw new StorageError('peer_failed', { provider, url, what, cause }, error)
  }
}

async function saidBy(response: Response): Promise<string> {
  const text = new TextDecoder().decode(await readBody(response, MOST_PROBLEM).catch(() => new Uint8Array()))
  const problem = parseJson(text, PROBLEM)
  if ('fault' in problem) return `answered ${response.status}`
  return `answered ${response.status} ${problem.value.code} ${JSON.stringify(problem.value.facts)}`
}

/** Ends what has been silent for too long, however long it takes as a whole. */
function silenceGuard(outer: AbortSignal) {
  const own = new AbortController()
  const tooLong = () => own.abort(new Error(`silent for ${SILENCE_MS / 1000} s`))
  let timer = setTimeout(tooLong, SILENCE_MS)
  return {
    signal: AbortSignal.any([outer, own.signal]),
    end: () => clearTimeout(timer),
    async *watch(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of source) {
        clearTimeout(timer)
        timer = setTimeout(tooLong, SILENCE_MS)
        yield chunk
      }
    },
  }
}
