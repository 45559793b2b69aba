/** In which currency a table of payouts is, and by whose rates: as it was typed. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ChainClient } from '../../chain/connect.ts'
import { type FeedPair, readFeedPair, readFeedRate } from '../../chain/money/feed-rate.ts'
import type { ReceivedPayout } from '../../chain/money/read-payouts.ts'
import { type DailyRates, readDailyRates } from '../../client/payouts/daily-rates.ts'
import { type ChainRate, inCurrency, pairsOf } from '../../client/payouts/in-currency.ts'
import { type Payout, UNPRICED } from '../../client/payouts/tax-table.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import type { Arguments, OptionSpecs } from '../arguments.ts'
import { CliError } from '../errors.ts'

export const CURRENCY_OPTIONS = {
  currency: { value: 'CODE', help: 'what worth is said in, such as EUR; USD unless said' },
  rates: {
    value: 'FILE|FEED',
    help: 'whose rates: a CSV with "date" and columns such as "USD per EUR" or "EUR per SUN", or the address of a feed on the chain',
  },
  'rate-days': {
    value: 'N',
    help: 'for how many days a rate holds where a later one is missing, as on weekends; 0 unless said',
  },
} as const satisfies OptionSpecs

interface Feed {
  readonly address: Address
  readonly pair: FeedPair
}

export interface Currency {
  readonly code: string
  readonly days: number
  readonly table?: DailyRates
  readonly feed?: Feed
}

const [DOLLAR, DAY_MS, MOST_DAYS] = ['USD', 86_400_000, 31]

/** @throws {CliError} option_value; {ChainError} rpc_down */
export async function currencyOf(args: Arguments, cwd: string, client: ChainClient): Promise<Currency> {
  const code = args.text('currency') ?? DOLLAR
  if (!/^[A-Z]{3}$/.test(code))
    throw new CliError(
      'option_value',
      `--currency takes a code of three letters, not "${code.slice(0, 20)}"`,
      {
        hint: 'Such as EUR.',
      },
    )
  const days = args.whole('rate-days', 0) ?? 0
  if (days > MOST_DAYS)
    throw new CliError('option_value', `--rate-days: ${MOST_DAYS} at most`, {
      hint: 'A rate that is older is none of that time.',
    })
  const named = args.text('rates')
  if (named === undefined) {
    if (code === DOLLAR) return { code, days }
    throw new CliError('option_value', `nobody says what a dollar is in ${code}`, {
      hint: `Name a table with a column "USD per ${code}" or "${code} per USD", or a feed: --rates FILE`,
    })
  }
  if (!/^0x[0-9a-fA-F]{40}$/.test(named)) return { code, days, table: await tableOf(named, cwd) }
  return { code, days, feed: { address: toAddress(named), pair: await pairOf(named, code, client) } }
}

/** In the currency, with what is missing in words. @throws {ChainError} rpc_down */
export async function convert(
  client: ChainClient,
  { unpriced, price, ...plain }: ReceivedPayout,
  currency: Currency,
): Promise<Payout> {
  const { block, ...rest } = plain
  const priced = price === undefined ? {} : { price: { each: price.usd, source: price.source } }
  const why = unpriced === undefined ? {} : { unpriced: UNPRICED[unpriced] }
  const payout: Payout = Object.assign({}, rest, priced, why)
  const { code, days, table, feed } = currency
  const terms = { currency: code, days }
  if (table !== undefined) return inCurrency(payout, { ...terms, table })
  if (feed === undefined || price === undefined) return inCurrency(payout, terms)
  return inCurrency(payout, { ...terms, said: await saidBy(client, feed, { block, days }) })
}

async function saidBy(
  client: ChainClient,
  { address, pair }: Feed,
  { block, days }: { readonly block: number; readonly days: number },
): Promise<ChainRate | string> {
  const found = await readFeedRate(client, address, { block, mostAgeMs: (days + 1) * DAY_MS })
  if (found.kind !== 'known')
    return found.kind === 'no_state'
      ? UNPRICED.no_state
      : `feed ${address} had no ${pair.of} / ${pair.in} that was new enough`
  return {
    pair,
    rate: found.rate,
    source: `${pair.of} / ${pair.in} by feed ${address}, round ${found.round}`,
  }
}

async function pairOf(named: string, code: string, client: ChainClient): Promise<FeedPair> {
  const pair = await readFeedPair(client, toAddress(named))
  const fits = pairsOf(code).some(one => one.in === pair?.in && one.of === pair.of)
  if (pair !== undefined && fits) return pair
  const says = pair === undefined ? 'does not say what it is a feed of' : `is one of ${pair.of} / ${pair.in}`
  throw new CliError('option_value', `--rates ${named}: it ${says}`, {
    hint: `A feed whose description is "${code} / USD" or "USD / ${code}" says what a dollar is.`,
  })
}

async function tableOf(named: string, cwd: string): Promise<DailyRates> {
  try {
    return readDailyRates(named, await readFile(resolve(cwd, named), 'utf8'))
  } catch (error) {
    const why = error instanceof TypeError ? error.message : 'it cannot be read'
    throw new CliError('option_value', `--rates ${named}: ${why}`, {
      hint: 'A table such as: date,USD per EUR, and lines such as 2026-03-05,1.0812',
      cause: error,
    })
  }
}
