/** A block for each transaction that waits, as soon as the chain tells of it. */
import { pause } from '../../links/pause.ts'
import { subscribe } from '../subscribe.ts'

export interface MineOnDemand {
  /** `ws:` of the chain. */
  readonly url: string
  readonly waits: () => Promise<boolean>
  readonly mine: () => Promise<unknown>
  readonly signal: AbortSignal
}

/** What nobody was told of, as after a reorganisation, is found so soon. */
const LOOK_MS = 200

/** Resolves when the signal is aborted. */
export async function mineOnDemand({ url, waits, mine, signal }: MineOnDemand): Promise<void> {
  let news = Promise.withResolvers<void>()
  const onNews = () => {
    news.resolve()
    return true
  }
  const listening = subscribe({ url, topic: 'newPendingTransactions', onNews, signal })
  while (!signal.aborted) {
    const asked = news
    if (await waits().catch(() => false)) await mine().catch(() => 0)
    else {
      await Promise.race([asked.promise, pause(LOOK_MS, signal)])
      news = Promise.withResolvers<void>()
    }
  }
  await listening
}
