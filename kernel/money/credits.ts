/**
 * Credits: members burn the token for them, or pay stable money, and what they use burns the credits (contracts/Credits.sol). They are
 * the network's payment asset; nobody earns any. So what a resource would have paid over to a contributor is burned for it instead, and
 * weighs where rewards follow use.
 *
 * Laws: Σ earned credits = 0. A token that is burned for credits, which are then spent on oneself, brings at most a part of a token back,
 * whatever a price feed says: no credit is made above `mostPrice`, and no reward for use reckons a token at less (`checkCredits`).
 */
import { parseAmount } from '../../protocol/amounts/amount.ts'
import type { EpochFacts, PurchaseFacts } from '../chain-facts.ts'
import type { Charge, Transfer } from '../resource.ts'
import type { RewardPolicy } from './reward-policy.ts'

/** 10⁻¹⁸ USD; fixed at the launch, in rules and contract alike. */
export interface CreditsRules {
  /** Of a whole credit. */
  readonly usd: bigint
  /** Of a whole token: outside of it no price counts. */
  readonly leastPrice: bigint
  readonly mostPrice: bigint
}

export interface PaymentRules {
  readonly decimals: number
  /** Where members pay with credits; absent where with stable money. */
  readonly credits?: CreditsRules
}

const [USD_DECIMALS, DOLLAR] = [18, 10n ** 18n]
/** A price below it would move by dust. */
const [LEAST_USD, MOST_USD] = [10n ** 6n, 10n ** 48n]

/**
 * What members pay with, in a network's file.
 * @example credits({ leastPrice: '0.001', mostPrice: '0.50' })
 */
export function credits(options: {
  /** USD for a whole token: outside of the two no price of a feed counts. */
  readonly leastPrice: string
  /** No more than what rewards that follow use reckon a token at (`useWeighted`'s `mostPrice`). */
  readonly mostPrice: string
  /** 6 unless said. */
  readonly decimals?: number
}): PaymentRules {
  const { leastPrice, mostPrice, decimals = 6 } = options
  const read = (text: string) => parseAmount(text, USD_DECIMALS)
  return {
    decimals,
    credits: { usd: DOLLAR, leastPrice: read(leastPrice), mostPrice: read(mostPrice) },
  }
}

interface Checked {
  readonly payment: PaymentRules
  readonly rewards: Readonly<Record<string, RewardPolicy>>
}

/** @throws {TypeError} naming the field and what would be right. */
export function checkCredits({ payment, rewards }: Checked): void {
  if (payment.credits === undefined) return
  const { usd, leastPrice, mostPrice } = payment.credits
  // What a resource charges is counted in dollars, and shown as such.
  if (usd !== DOLLAR) throw new TypeError('payment.usd: a credit is a dollar')
  for (const [field, amount] of Object.entries({ leastPrice, mostPrice }))
    if (amount < LEAST_USD || amount > MOST_USD)
      throw new TypeError(
        `payment.${field}: 10⁻¹² USD or more, and no fortune for one: got ${amount} × 10⁻¹⁸ USD`,
      )
  if (leastPrice > mostPrice) throw new TypeError('payment.leastPrice: at most mostPrice')
  for (const [name, policy] of Object.entries(rewards)) {
    if (policy.kind !== 'use') continue
    // The most credits that a token can be burned for, rounded up.
    const most = (mostPrice * 10n ** BigInt(payment.decimals) + usd - 1n) / usd
    if (policy.price < most)
      throw new TypeError(
        `rewards.${name}.mostPrice: at least payment.mostPrice, or a feed that says more makes paying oneself pay`,
      )
  }
}

interface Payments {
  readonly transfers: readonly Transfer[]
  readonly charges: readonly Charge[]
}

/** As the resource has it, but that everything is burned for whom it would have been paid to. */
function burnPayments<Its extends Payments>(outcome: Its): Its {
  const burned = outcome.transfers.map(({ from, amount, payer, payee, facts, lock }): Charge => {
    const charge = { from, amount, subject: payer, payee, facts }
    return lock === undefined ? charge : { ...charge, lock }
  })
  return { ...outcome, transfers: [], charges: [...outcome.charges, ...burned] }
}

export interface EpochCredits {
  /** Tokens that were ever burned for some. */
  readonly burned: bigint
  asPaid<Its extends Payments>(outcomes: readonly Its[]): readonly Its[]
  /** For the next epoch, and for the epoch's result: nothing where members pay with something else. */
  readonly kept: { readonly purchases?: PurchaseFacts }
  readonly told: { readonly purchases?: PurchaseFacts }
}

/** What is different in an epoch whose members pay with them. */
export function creditsIn(
  { payment }: Pick<Checked, 'payment'>,
  facts: Pick<EpochFacts, 'purchases'>,
  prior: { readonly purchases?: PurchaseFacts },
): EpochCredits {
  if (payment.credits === undefined) return { burned: 0n, asPaid: outcomes => outcomes, kept: {}, told: {} }
  const ever = facts.purchases ?? NO_PURCHASES
  return {
    burned: ever.tokens,
    asPaid: outcomes => outcomes.map(burnPayments),
    kept: { purchases: ever },
    told: { purchases: purchasesSince(facts, prior.purchases) },
  }
}

export const NO_PURCHASES: PurchaseFacts = { tokens: 0n, money: 0n, credits: 0n }

/** What was bought since the epoch before; nothing of what a chain that went back has less of, for that stops no network. */
export function purchasesSince(
  { purchases }: Pick<EpochFacts, 'purchases'>,
  before: PurchaseFacts = NO_PURCHASES,
): PurchaseFacts {
  const { tokens, money, credits } = purchases ?? NO_PURCHASES
  return {
    tokens: grown(tokens, before.tokens),
    money: grown(money, before.money),
    credits: grown(credits, before.credits),
  }
}

function grown(now: bigint, before: bigint): bigint {
  return now > before ? now - before : 0n
}
