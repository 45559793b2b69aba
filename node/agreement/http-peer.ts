/** Another oracle over HTTP. An answer that does not come in time, or is too long, is none. */
import type { Hash } from '../../protocol/ids.ts'
import { NodeError } from '../errors.ts'
import { decodeRound, type Peer, type RoundView } from './peer.ts'

/** Of an oracle's list for one epoch. */
const ROUND_BYTES = 16 * 1024 * 1024
/** Of a segment or a bundle. */
const FILE_BYTES = 512 * 1024 * 1024
const ROUND_MS = 5_000
const FILE_MS = 120_000

/** What it said last, so that it need not say it again. */
interface Said {
  readonly epoch: number
  readonly etag: string
  readonly view: RoundView
}

/** @param url of its HTTP API. */
export function createHttpPeer(url: string): Peer {
  const base = url.replace(/\/+$/, '')
  let last: Said | undefined
  return {
    name: base,
    async getRound(epoch) {
      const known = last?.epoch === epoch ? last : undefined
      const headers = known === undefined ? {} : { 'if-none-match': known.etag }
      const response = await ask(`${base}/v1/oracle/rounds/${epoch}`, ROUND_MS, headers)
      if (response.status === 304 && known !== undefined) return known.view
      const view = decodeRound(await bodyOf(response, ROUND_BYTES))
      last = { epoch, etag: response.headers.get('etag') ?? '', view }
      return view
    },
    getFile: async (address: Hash) =>
      bodyOf(await ask(`${base}/v1/oracle/files/${address}`, FILE_MS), FILE_BYTES),
  }
}

function ask(url: string, ms: number, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(url, { signal: AbortSignal.timeout(ms), redirect: 'error', headers })
}

async function bodyOf(response: Response, most: number): Promise<Uint8Array> {
  const { url, status } = response
  const said = Number(response.headers.get('content-length') ?? 0)
  if (!response.ok || response.body === null || said > most) {
    await response.body?.cancel()
    throw new NodeError('peer_failed', { url, status, bytes: said })
  }
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body) {
    length += part.length
    if (length > most) throw new NodeError('peer_failed', { url, bytes: length, most })
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}
