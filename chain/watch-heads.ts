/** New blocks as the chain tells of them (`eth_subscribe`). It is a kindness only: whoever is not told asks. */
import { type Hash, toHash } from '../protocol/ids.ts'
import type { BlockAt } from './block-at.ts'
import { subscribe } from './subscribe.ts'

export interface WatchHeadsOptions {
  /** `ws:` or `wss:`. */
  readonly url: string
  readonly onHead: (block: BlockAt) => void
  readonly signal: AbortSignal
}

/** Resolves when the signal is aborted. */
export async function watchHeads({ url, onHead, signal }: WatchHeadsOptions): Promise<void> {
  const onNews = (news: unknown) => {
    const block = readHead(news as Partial<RawHead> | undefined)
    if (block !== undefined) onHead(block)
    return block !== undefined
  }
  await subscribe({ url, topic: 'newHeads', onNews, signal })
}

/** Undefined for anything that is no block. */
function readHead(raw: Partial<RawHead> | undefined): BlockAt | undefined {
  try {
    const { number, hash, parentHash, timestamp } = raw ?? {}
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
