/** Another oracle over HTTP. An answer that does not come in time, or is too long, is none. */
import type { Hash } from '../../protocol/ids.ts'
import { NodeError } from '../errors.ts'
import { decodeRound, type Peer } from './peer.ts'

/** Of an oracle's list for one epoch. */
const ROUND_BYTES = 16 * 1024 * 1024
/** Of a segment or a bundle. */
const FILE_BYTES = 512 * 1024 * 1024
const ROUND_MS = 5_000
const FILE_MS = 120_000

/** @param url of its HTTP API. */
export function createHttpPeer(url: string): Peer {
  const base = url.replace(/\/+$/, '')
  return {
    name: base,
    getRound: async epoch =>
      decodeRound(await read(`${base}/v1/oracle/rounds/${epoch}`, ROUND_MS, ROUND_BYTES)),
    getFile: (address: Hash) => read(`${base}/v1/oracle/files/${address}`, FILE_MS, FILE_BYTES),
  }
}

async function read(url: string, ms: number, most: number): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(ms), redirect: 'error' })
  const said = Number(response.headers.get('content-length') ?? 0)
  if (!response.ok || response.body === null || said > most) {
    await response.body?.cancel()
    throw new NodeError('peer_failed', { url, status: response.status, bytes: said })
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
