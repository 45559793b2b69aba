/**
 * New blocks as the chain tells of them (`eth_subscribe`), over a WebSocket that is opened again whenever it breaks. It is a
 * kindness only: whoever is not told asks.
 */
import { backoffMs } from '../links/backoff.ts'
import { pause } from '../links/pause.ts'
import { type Hash, toHash } from '../protocol/ids.ts'
import type { BlockAt } from './block-at.ts'

export interface WatchHeadsOptions {
  /** `ws:` or `wss:`. */
  readonly url: string
  readonly onHead: (block: BlockAt) => void
  readonly signal: AbortSignal
}

const [FIRST_MS, MOST_MS] = [100, 10_000]

/** Resolves when the signal is aborted. */
export async function watchHeads({ url, onHead, signal }: WatchHeadsOptions): Promise<void> {
  let attempt = 0
  while (!signal.aborted) {
    await watchOnce(url, signal, block => {
      attempt = 0
      onHead(block)
    })
    await pause(backoffMs(attempt++, { firstMs: FIRST_MS, mostMs: MOST_MS, random: Math.random }), signal)
  }
}

/** Resolves when the connection is gone. */
function watchOnce(url: string, signal: AbortSignal, onHead: (block: BlockAt) => void): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const socket = new WebSocket(url)
  const close = () => socket.close()
  signal.addEventListener('abort', close)
  socket.onopen = () => socket.send(SUBSCRIBE)
  socket.onmessage = ({ data }) => {
    const block = typeof data === 'string' ? readHead(data) : undefined
    if (block !== undefined) onHead(block)
  }
  socket.onerror = close
  socket.onclose = () => {
    signal.removeEventListener('abort', close)
    resolve()
  }
  return promise
}

const SUBSCRIBE = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_subscribe', params: ['newHeads'] })

/** Undefined for anything that is no block. */
function readHead(data: string): BlockAt | undefined {
  try {
    const { params } = JSON.parse(data) as { readonly params?: { readonly result?: Partial<RawHead> } }
    const { number, hash, parentHash, timestamp } = params?.result ?? {}
    if (number === undefined || hash === undefined || parentHash === undefined || timestamp === undefined)
      return undefined
    const head = { number: Number(number), timeMs: Number(timestamp) * 1000 }
    const fit = Number.isSafeInteger(head.number) && Number.isSafeInteger(head.timeMs)
    return fit ? { ...head, hash: toHash(hash), parent: toHash(parentHash) } : undefined
  } catch {
    return undefined
  }
}

interface RawHead {
  readonly number: string
  readonly hash: Hash
  readonly parentHash: Hash
  readonly timestamp: string
}

/** Of a chain that speaks both on one port, as anvil does. */
export function webSocketOf(rpcUrl: string): string {
  const url = new URL(rpcUrl)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  return url.href
}
