/**
 * Whether a network carries itself: over some epochs, what members paid against what was issued.
 *
 *   break-even price P* = paid / issued: at any higher price of the token, what is issued is worth more than what the use brings in
 *   subsidy share       = 1 − paid / (issued × price), where somebody names a price; nothing is guessed
 *
 * What is burned was paid as well. Shown to people; decides nothing.
 */
import type { PurchaseFacts } from '../chain-facts.ts'
import type { EpochEconomy } from './epoch-economy.ts'
import type { HardwarePrices } from './hardware.ts'
import { type Payback, paybackOf } from './payback.ts'
import { type WashBound, washBoundsOf } from './wash-bound.ts'

const PPM = 1_000_000n

export interface Sustainability {
  readonly epochs: number
  readonly issued: bigint
  /** Paid to others and burned, base units of the payment asset. */
  readonly spent: bigint
  readonly burned: bigint
  /** Of what was spent, ppm. */
  readonly burnedPpm: number
  /** Base units of the payment asset for a whole token; absent where nothing was issued. Floored. */
  readonly breakEven?: bigint
  /** Of what is issued at that price, ppm: 0 where use pays for all of it. */
  readonly subsidyPpm?: number
  /** Mean of the epochs. */
  readonly giniPpm: number
  /** The smallest of the epochs that anybody earned in. */
  readonly nakamoto: number
  /** Of devices that contributed in either of two epochs in a row, those that no longer do, ppm. */
  readonly churnPpm: number
  /** For how many epochs as these the rest of the supply lasts; absent where nothing was issued. */
  readonly supplyEpochs?: number
  /** Where members pay with credits: tokens that were burned for some, money that was paid, and what came of both. */
  readonly bought?: PurchaseFacts
  /** Tokens burned over tokens issued, ppm: above a million there are fewer of them. Absent where nothing was issued. */
  readonly burnToMintPpm?: number
  /** Whether paying oneself pays, by resource. */
  readonly wash: readonly WashBound[]
  /** When a device has paid for itself, by resource. */
  readonly payback: readonly Payback[]
}

export interface SustainabilityInput {
  readonly economies: readonly EpochEconomy[]
  readonly epochMs: number
  readonly tokenDecimals: number
  /** What devices cost, as the rules say it. */
  readonly hardware?: HardwarePrices | undefined
  /** Tokens that can still be issued. */
  readonly supplyLeft: bigint
  /** Base units of the payment asset for a whole token. */
  readonly price?: bigint | undefined
  /** By resource, where the rules say what a token is reckoned to be worth at most: used where no price is given. */
  readonly prices?: ReadonlyMap<string, bigint>
}

export function sustainabilityOf({
  economies,
  epochMs,
  tokenDecimals,
  hardware = {},
  supplyLeft,
  price,
  prices = new Map(),
}: SustainabilityInput): Sustainability {
  const sum = (of: (economy: EpochEconomy) => bigint) =>
    economies.reduce((total, economy) => total + of(economy), 0n)
  const mean = (total: bigint, count: number) => (count === 0 ? 0 : Number(total / BigInt(count)))
  const [issued, burned] = [sum(({ issued }) => issued), sum(({ burned }) => burned)]
  const spent = sum(({ paid }) => paid) + burned
  const one = 10n ** BigInt(tokenDecimals)
  const earning = economies.filter(({ earners }) => earners > 0)
  const counted = economies.flatMap(({ active, left }) =>
    left === undefined ? [] : [{ left, all: active + left }],
  )
  const [gone, devices] = [
    counted.reduce((all, { left }) => all + left, 0),
    counted.reduce((sum, { all }) => sum + all, 0),
  ]
  const bought = boughtIn(economies)
  const known: Sustainability = {
    epochs: economies.length,
    issued,
    spent,
    burned,
    burnedPpm: spent === 0n ? 0 : Number((burned * PPM) / spent),
    giniPpm: mean(
      earning.reduce((total, { giniPpm }) => total + BigInt(giniPpm), 0n),
      earning.length,
    ),
    nakamoto: earning.length === 0 ? 0 : Math.min(...earning.map(({ nakamoto }) => nakamoto)),
    churnPpm: devices === 0 ? 0 : Math.floor((gone * Number(PPM)) / devices),
    payback: paybackOf(economies, { epochMs, hardware, one, price }),
    wash: washBoundsOf(economies, { one, priceOf: resource => price ?? prices.get(resource) }),
    ...(bought && { bought }),
  }
  if (issued <= 0n) return known
  const paced = {
    ...known,
    breakEven: (spent * one) / issued,
    supplyEpochs: Number((supplyLeft * BigInt(economies.length)) / issued),
    ...(bought && { burnToMintPpm: Number((bought.tokens * PPM) / issued) }),
  }
  if (price === undefined) return paced
  const worth = issued * price
  const covered = spent * one
  const subsidyPpm = worth <= covered ? 0 : Number(((worth - covered) * PPM) / worth)
  return { ...paced, subsidyPpm }
}

function boughtIn(economies: readonly EpochEconomy[]): PurchaseFacts | undefined {
  const all = economies.flatMap(({ bought }) => bought ?? [])
  if (all.length === 0) return undefined
  const sum = (of: (one: PurchaseFacts) => bigint) => all.reduce((total, one) => total + of(one), 0n)
  return {
    tokens: sum(({ tokens }) => tokens),
    money: sum(({ money }) => money),
    credits: sum(({ credits }) => credits),
  }
}
