/**
 * What tokens count for follows a price feed only while somebody looks, an hour at a time (contracts/libraries/FeedPrice.sol). A node whose
 * operator pays for gas looks, once an hour and only where the price has moved: so tokens buy what they are worth where few buy, and no
 * price of long ago can be pumped back to. Any other that has looked within the hour has done it for all.
 */
import type { AnchorNow } from '../../chain/money/credits.ts'
import type { ChainBlock } from '../chain-port.ts'

/** What an hour counts, and network time from one look of this node to the next. */
const HOUR_MS = 3_600_000
/** Less than that is not worth the gas: as much is taken off a price anyway. */
const [MOVED_PPM, PPM] = [10_000n, 1_000_000n]

export interface PriceWatchParts {
  readonly readAnchor: () => Promise<AnchorNow>
  readonly observe: () => Promise<unknown>
  readonly onObserved: (now: AnchorNow) => void
  /** It is looked at again an hour later. */
  readonly onFailed: (error: unknown) => void
}

/** @returns a function to call with each new head. Nobody has to wait for what it returns. */
export function createPriceWatch(parts: PriceWatchParts): (head: ChainBlock) => Promise<void> {
  let lookedMs = Number.NEGATIVE_INFINITY
  return async ({ timeMs }) => {
    // An embedded chain that went back counts on from there.
    if (timeMs >= lookedMs && timeMs - lookedMs < HOUR_MS) return
    lookedMs = timeMs
    try {
      const now = await parts.readAnchor()
      if (timeMs - now.seenAt * 1000 < HOUR_MS || !hasMoved(now)) return
      await parts.observe()
      parts.onObserved(now)
    } catch (error) {
      parts.onFailed(error)
    }
  }
}

/** Where no price counts, there is nothing to follow. */
export function hasMoved({ anchor, price }: Pick<AnchorNow, 'anchor' | 'price'>): boolean {
  if (price === 0n) return false
  const by = price > anchor ? price - anchor : anchor - price
  return by * PPM >= anchor * MOVED_PPM
}
