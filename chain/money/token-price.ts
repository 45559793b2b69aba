/**
 * What the token was worth at a block, by the feed that the network's credits are sold at: its answer then, without the margin that
 * buyers get. The chain is asked for its state of that block, which a service that keeps no old states does not have.
 */
import { getContract, parseAbi, zeroAddress } from 'viem'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { abi as creditsAbi } from '../artifacts/Credits.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { toChainError } from '../to-chain-error.ts'

export type TokenPrice =
  | {
      readonly kind: 'known'
      /** 10⁻¹⁸ USD of a whole token. */
      readonly usd: bigint
      readonly feed: Address
      readonly round: bigint
      readonly updatedMs: number
    }
  /** No feed was set; what it said was no price, or too old; the chain's state of then is not there any more. */
  | { readonly kind: 'no_feed' | 'no_price' | 'no_state' }

const aggregator = parseAbi([
  'function decimals() view returns (uint8)',
  'function latestRoundData() view returns (uint80, int256, uint256, uint256, uint80)',
])
const USD_DECIMALS = 18

/** @throws {ChainError} rpc_down, which may pass */
export async function readTokenPrice(
  client: ChainClient,
  { payment }: Pick<Deployment, 'payment'>,
  block: number,
): Promise<TokenPrice> {
  const then = { blockNumber: BigInt(block) }
  try {
    const terms = await getContract({ address: payment, abi: creditsAbi, client }).read.feedTerms(then)
    if (terms.feed === zeroAddress) return { kind: 'no_feed' }
    const feed = getContract({ address: terms.feed, abi: aggregator, client })
    const [decimals, [round, answer, , updatedAt], { timestamp }] = await Promise.all([
      feed.read.decimals(then),
      feed.read.latestRoundData(then),
      client.getBlock(then),
    ])
    const isOld = updatedAt === 0n || updatedAt > timestamp || timestamp - updatedAt > terms.staleAfter
    if (answer <= 0n || isOld || decimals > USD_DECIMALS) return { kind: 'no_price' }
    const usd = answer * 10n ** BigInt(USD_DECIMALS - decimals)
    return { kind: 'known', usd, feed: toAddress(terms.feed), round, updatedMs: Number(updatedAt) * 1000 }
  } catch (error) {
    const failure = toChainError(error, { block })
    if (failure.retryable) throw failure
    return { kind: 'no_state' }
  }
}
