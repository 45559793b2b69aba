/** What an account was paid on the chain, oldest first: each claim with what it was worth in its block, where a feed says so. */
import { erc20Abi } from 'viem'
import type { Address, Hash } from '../../protocol/ids.ts'
import { blockAt } from '../block-at.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { paysWithCredits } from './credits.ts'
import { type PaidClaim, readClaims } from './read-claims.ts'
import { readTokenPrice } from './token-price.ts'

/** Why nobody says what a token was worth. */
export type Unpriced = 'no_feed' | 'no_price' | 'no_state'

export interface ReceivedPayout {
  readonly atMs: number
  readonly block: number
  /** Base units. */
  readonly amount: bigint
  readonly symbol: string
  readonly decimals: number
  /** 10⁻¹⁸ USD of a whole one, and who says so; absent where nobody does, and why. */
  readonly price?: { readonly usd: bigint; readonly source: string }
  readonly unpriced?: Unpriced
  readonly transaction: Hash
}

const USD = 10n ** 18n

export interface PayoutQuery {
  readonly deployment: Deployment
  readonly account: Address
  readonly range: readonly [fromMs: number, untilMs: number]
}

/** @param range from, until, ms @throws {ChainError} rpc_down, rpc_failed */
export async function readPayouts(
  client: ChainClient,
  { deployment, account, range }: PayoutQuery,
): Promise<readonly ReceivedPayout[]> {
  const toBlock = (await blockAt(client)).number
  const claims = await readClaims({ client, deployment, fromBlock: deployment.launchBlock, toBlock })
  const own = claims.filter(claim => claim.account === account)
  const [assets, hasFeed] = await Promise.all([
    assetsOf(client, deployment),
    paysWithCredits(client, deployment),
  ])
  const payouts: ReceivedPayout[] = []
  for (const claim of own) {
    const { timeMs: atMs } = await blockAt(client, claim.block)
    if (atMs < range[0] || atMs >= range[1]) continue
    const { amount, block, txHash: transaction } = claim
    const worth = await worthOf(client, { deployment, claim, hasFeed })
    payouts.push(Object.assign({ atMs, block, amount, transaction }, assets.get(claim.asset)!, worth))
  }
  return payouts
}

async function worthOf(
  client: ChainClient,
  {
    deployment,
    claim,
    hasFeed,
  }: { readonly deployment: Deployment; readonly claim: PaidClaim; readonly hasFeed: boolean },
): Promise<Pick<ReceivedPayout, 'price' | 'unpriced'>> {
  if (claim.asset === deployment.payment) return { price: { usd: USD, source: 'a dollar' } }
  if (!hasFeed) return { unpriced: 'no_feed' }
  const price = await readTokenPrice(client, deployment, claim.block)
  if (price.kind !== 'known') return { unpriced: price.kind }
  return { price: { usd: price.usd, source: `feed ${price.feed}, round ${price.round}` } }
}

async function assetsOf(client: ChainClient, { token, payment }: Deployment) {
  const read = async (address: Address) => {
    const its = { address, abi: erc20Abi } as const
    const [symbol, decimals] = await Promise.all([
      client.readContract({ ...its, functionName: 'symbol' }),
      client.readContract({ ...its, functionName: 'decimals' }),
    ])
    return [address, { symbol, decimals }] as const
  }
  return new Map(await Promise.all([token, payment].map(read)))
}
