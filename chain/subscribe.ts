/** What a chain tells by itself (`eth_subscribe`), over a WebSocket that is opened again whenever it breaks. */
import { backoffMs } from '../links/backoff.ts'
import { pause } from '../links/pause.ts'

export interface Subscription {
  /** `ws:` or `wss:`. */
  readonly url: string
  readonly topic: 'newHeads' | 'newPendingTransactions'
  /** @returns whether it was what it should be: a connection that brings something else is opened again later each time. */
  readonly onNews: (news: unknown) => boolean
  readonly signal: AbortSignal
}

const [FIRST_MS, MOST_MS] = [100, 10_000]

/** Resolves when the signal is aborted. */
export async function subscribe(subscription: Subscription): Promise<void> {
  const { onNews, signal } = subscription
  let attempt = 0
  while (!signal.aborted) {
    await listenOnce({
      ...subscription,
      onNews(news) {
        const isGood = onNews(news)
        if (isGood) attempt = 0
        return isGood
      },
    })
    await pause(backoffMs(attempt++, { firstMs: FIRST_MS, mostMs: MOST_MS, random: Math.random }), signal)
  }
}

/** Resolves when the connection is gone. */
function listenOnce({ url, topic, onNews, signal }: Subscription): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const socket = new WebSocket(url)
  const close = () => socket.close()
  signal.addEventListener('abort', close)
  socket.onopen = () =>
    socket.send(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_subscribe', params: [topic] }))
  socket.onmessage = ({ data }) => {
    if (typeof data === 'string') onNews(readNews(data))
  }
  socket.onerror = close
  socket.onclose = () => {
    signal.removeEventListener('abort', close)
    resolve()
  }
  return promise
}

/** Undefined for anything that is no news. */
function readNews(data: string): unknown {
  try {
    const { params } = JSON.parse(data) as { readonly params?: { readonly result?: unknown } }
    return params?.result
  } catch {
    return undefined
  }
}
