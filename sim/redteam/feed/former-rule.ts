/**
 * The rule that was before there was an anchor, as arithmetic: what was counted last might rise by half in a day, of which a day counted, and
 * the first price after a feed was named was bound by nothing but the highest there is. Held against the contract of then
 * on a chain: an idle day 1.485, ten minutes' counting 1.647 a day, a first price 9.9.
 */
import { type Bought, FAIR_USD, MOST_USD, type Stage } from './feed-chain.ts'

const [MARGIN, RISE, DAY_S, CAPACITY] = [0.01, 0.5, 86_400, 100_000]

export function formerStage(): Stage {
  let [now, feed, counted, countedAt] = [0, FAIR_USD, 0, 0]
  let [left, refilledAt] = [CAPACITY, 0]
  const price = () => {
    if (feed > MOST_USD) return 0
    const usd = feed * (1 - MARGIN)
    const elapsed = Math.min(now - countedAt, DAY_S)
    return counted === 0 ? usd : Math.min(usd, counted * (1 + (RISE * elapsed) / DAY_S))
  }
  const count = () => {
    ;[counted, countedAt] = [price(), now]
  }
  return {
    at(seconds) {
      now = Math.max(now, seconds)
    },
    say: async usd => {
      feed = usd
    },
    observe: async () => count(),
    price: async () => price(),
    buyAll: async (): Promise<Bought> => {
      count()
      const credits = Math.min(CAPACITY, left + ((now - refilledAt) * CAPACITY) / DAY_S)
      ;[left, refilledAt] = [0, now]
      return { credits, tokens: credits / counted }
    },
    nameFeed: async () => {
      ;[counted, countedAt] = [0, 0]
    },
  }
}
