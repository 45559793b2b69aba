/** What a purchase of credits comes to, before it is signed: what it costs, what is sure to come of it, and why it cannot be. */
import type { BuyerView, CreditsView } from '../../../client/node-api.ts'
import { moneyForCredits, tokensForCredits } from '../../../protocol/chain-formats/credit-price.ts'

export type Pays = 'token' | 'money'

/** A price may move this much against the buyer until the purchase is on the chain. */
const SLIP_PPM = 10_000n
const PPM = 1_000_000n

export interface Order {
  /** Base units of what is paid with; undefined where no amount of it buys credits now. */
  readonly costs: bigint | undefined
  /** Base units of credits. */
  readonly least: bigint
  readonly trouble?: Trouble
}

export type Trouble = 'dormant' | 'noMoney' | 'tooMany' | 'tooLittle'

/**
 * @param credits base units that are wanted
 * @param buyer absent where nobody's account is known
 */
export function orderOf(credits: bigint, pays: Pays, now: CreditsView, buyer: BuyerView | undefined): Order {
  const unit = { usd: BigInt(now.usd), decimals: now.decimals }
  const costs =
    pays === 'money'
      ? moneyForCredits(credits, now.money.decimals, unit)
      : tokensForCredits(credits, BigInt(now.price), unit)
  const least = pays === 'money' ? credits : (credits * (PPM - SLIP_PPM)) / PPM
  const order = { costs, least }
  if (pays === 'token' && (now.dormant !== 'no' || costs === undefined))
    return { ...order, trouble: 'dormant' }
  if (pays === 'money' && !now.takesMoney) return { ...order, trouble: 'noMoney' }
  if (pays === 'token' && credits > BigInt(now.available)) return { ...order, trouble: 'tooMany' }
  const short = buyer !== undefined && costs !== undefined && BigInt(buyer[pays].balance) < costs
  return short ? { ...order, trouble: 'tooLittle' } : order
}
