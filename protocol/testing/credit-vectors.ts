/** Golden vectors of credits: what a buyer signs, what a price feed's answers count for, and how many credits come of it. */
import {
  creditsForMoney,
  creditsForTokens,
  DORMANT,
  type FeedBounds,
  type FeedRound,
  follow,
  judgeRound,
} from '../chain-formats/credit-price.ts'
import { type PurchaseTerms, purchaseDigest, purchaseStructHash } from '../chain-formats/purchase.ts'
import { addressOf, amountOf, PLACE, PLACE_FIELDS, UINT128_MAX } from './sample-values.ts'

const USD = 10n ** 18n
/** Of the contract in the vectors, for good. */
export const UNIT = { usd: USD / 100_000n, decimals: 6 }
const [LEAST, MOST] = [USD / 100n, 100n * USD]
const NOW = 1_800_100_000n
export const CREDITS = addressOf('credits')

export function samplePurchases(): readonly PurchaseTerms[] {
  const at = (index: number): PurchaseTerms => ({
    buyer: addressOf(`buyer ${index}`),
    account: addressOf(`account ${index}`),
    asset: addressOf(`asset ${index}`),
    amount: amountOf(`amount ${index}`, 60n),
    least: amountOf(`least ${index}`, 50n),
    until: 1_800_000_000 + index,
    nonce: index,
  })
  const most = { amount: UINT128_MAX, least: UINT128_MAX, nonce: Number.MAX_SAFE_INTEGER }
  return [at(0), at(1), { ...at(2), amount: 0n, least: 0n, until: 0 }, { ...at(3), ...most }]
}

interface Row {
  readonly round: Partial<FeedRound>
  readonly bounds?: Partial<FeedBounds>
  readonly anchor?: bigint
  readonly elapsed?: bigint
  readonly risePpm?: bigint
}

const ROWS: readonly Row[] = [
  { round: {} },
  { round: { answer: 123_456_789n }, bounds: { marginPpm: 12_345n } },
  { round: { decimals: 18, answer: 7n * USD + 1n } },
  { round: { decimals: 0, answer: 99n } },
  { round: { decimals: 27, answer: 3n * 10n ** 27n + 999_999_999n } },
  { round: { updatedAt: 0n } },
  { round: { answeredInRound: 8n } },
  { round: { answer: 0n } },
  { round: { answer: -1n } },
  { round: { answer: -(2n ** 255n) } },
  { round: { updatedAt: NOW + 1n } },
  { round: { updatedAt: NOW - 3_600n } },
  { round: { updatedAt: NOW - 3_601n } },
  { round: { answer: 2n ** 255n - 1n } },
  { round: { answer: 999_999n } },
  { round: { answer: 1_000_000n } },
  { round: { answer: 10_000_000_000n } },
  { round: { answer: 10_000_000_001n } },
  { round: { answer: 5_000_000_000n }, anchor: USD, elapsed: 0n },
  { round: { answer: 5_000_000_000n }, anchor: USD + 3n, elapsed: 3_333n, risePpm: 777_777n },
  { round: { answer: 5_000_000_000n }, anchor: USD, elapsed: 3_600n },
  { round: { answer: 5_000_000_000n }, anchor: USD, elapsed: 900_000n },
  { round: { answer: 5_000_000_000n }, anchor: USD / 100n, elapsed: 1n, risePpm: 1n },
  { round: { answer: 50_000_000n }, anchor: USD, elapsed: 1n },
  { round: { answer: 50_000_000n }, anchor: USD + 7n, elapsed: 3_599n, risePpm: 777_777n },
  { round: { answer: 50_000_000n }, anchor: USD, elapsed: 900_000n, risePpm: 2n ** 32n - 1n },
]

export function priceRows() {
  return ROWS.map(({ round, bounds, anchor = MOST, elapsed = 0n, risePpm = 500_000n }) => {
    const its: FeedRound = {
      roundId: 9n,
      answer: 200_000_000n,
      updatedAt: NOW,
      answeredInRound: 9n,
      decimals: 8,
      ...round,
    }
    const within = { staleAfter: 3_600n, marginPpm: 0n, leastPrice: LEAST, mostPrice: MOST, ...bounds }
    const { price, dormant } = judgeRound(its, within, NOW)
    const followed = follow(price, { anchor, elapsed, risePpm })
    const { counts, next } = dormant === 'no' ? followed : { counts: 0n, next: anchor }
    return { its, within, anchor, elapsed, risePpm, counts, next, dormant }
  })
}

export function creditVectors() {
  const purchases = samplePurchases()
  const column = (name: keyof PurchaseTerms) => purchases.map(terms => String(terms[name]))
  const rows = priceRows()
  const amounts = [1n, 10n ** 12n, 10n ** 18n, 123_456_789_012_345_678_901n]
  const price = 1_234_567_890_123_456_789n
  return {
    count: purchases.length,
    ...PLACE_FIELDS,
    credits: CREDITS,
    buyer: column('buyer'),
    account: column('account'),
    asset: column('asset'),
    amount: column('amount'),
    least: column('least'),
    until: column('until'),
    nonce: column('nonce'),
    structHash: purchases.map(purchaseStructHash),
    digest: purchases.map(terms => purchaseDigest(terms, PLACE, CREDITS)),
    now: String(NOW),
    usd: String(UNIT.usd),
    decimals: String(UNIT.decimals),
    leastPrice: String(LEAST),
    mostPrice: String(MOST),
    // Two's complement, as the chain holds it.
    answer: rows.map(({ its }) => String(BigInt.asUintN(256, its.answer))),
    feedDecimals: rows.map(({ its }) => String(its.decimals)),
    updatedAt: rows.map(({ its }) => String(its.updatedAt)),
    answeredInRound: rows.map(({ its }) => String(its.answeredInRound)),
    marginPpm: rows.map(({ within }) => String(within.marginPpm)),
    anchor: rows.map(({ anchor }) => String(anchor)),
    elapsed: rows.map(({ elapsed }) => String(elapsed)),
    risePpm: rows.map(({ risePpm }) => String(risePpm)),
    price: rows.map(({ counts }) => String(counts)),
    next: rows.map(({ next }) => String(next)),
    dormant: rows.map(({ dormant }) => String(DORMANT.indexOf(dormant))),
    paid: amounts.map(String),
    paidAt: String(price),
    forTokens: amounts.map(amount => String(creditsForTokens(amount, price, UNIT))),
    forMoney: amounts.map(amount => String(creditsForMoney(amount, 6, UNIT))),
  }
}
