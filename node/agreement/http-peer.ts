/** Another oracle over HTTP. An answer that does not come in time, or is too long, is none. */
import type { Hash } from '../../protocol/ids.ts'
import { NodeError } from '../errors.ts'
import { decodeRound, type Peer, type RoundView } from './peer.ts'

/** Of an oracle's list for one epoch. */
const ROUND_BYTES = 16 * 1024 * 1024
/** Of a segment, a part or a bundle's manifest. */
const FILE_BYTES = 32_000_000
const ROUND_MS = 5_000
const FILE_MS = 120_000

/** What it said last, so that it need not say it again. */
interface Said {
  readonly etag: string
  readonly view: RoundView
}

/** Epochs that it is asked about at a time. */
const REMEMBERED = 4

/**
 * @param url of its HTTP API.
 * @param pass the value of an `authorization` header that proves who is asking.
 */
export function createHttpPeer(url: string, pass: () => Promise<string>): Peer {
  const base = url.replace(/\/+$/, '')
  const last = new Map<number, Said>()

  async function ask(path: string, ms: number, headers: Readonly<Record<string, string>> = {}) {
    const authorization = await pass()
    return fetch(`${base}${path}`, {
      ...{ signal: AbortSignal.timeout(ms), redirect: 'error' },
      headers: { authorization, ...headers },
    })
  }

  return {
    name: base,
    async getRound(epoch) {
      const known = last.get(epoch)
      const headers = known === undefined ? {} : { 'if-none-match': known.etag }
      const response = await ask(`/v1/oracle/rounds/${epoch}`, ROUND_MS, headers)
      if (response.status === 304 && known !== undefined) return known.view
      const view = decodeRound(await bodyOf(response, ROUND_BYTES))
      last.set(epoch, { etag: response.headers.get('etag') ?? '', view })
      if (last.size > REMEMBERED) last.delete(Math.min(...last.keys()))
      return view
    },
    getFile: async (address: Hash) => bodyOf(await ask(`/v1/oracle/files/${address}`, FILE_MS), FILE_BYTES),
  }
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
