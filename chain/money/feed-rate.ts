/**
 * What a feed that somebody names (Chainlink's interface) said at a block, such as euros to dollars. Its own description says which way
 * round it is; a feed without one is not believed.
 */
import { getContract, parseAbi } from 'viem'
import type { Address } from '../../protocol/ids.ts'
import type { ChainClient } from '../connect.ts'
import { isChainError } from '../errors.ts'
import { toChainError } from '../to-chain-error.ts'

export interface FeedPair {
  /** What a whole `of` is worth is said in `in`. */
  readonly in: string
  readonly of: string
}

export type FeedRate =
  | {
      readonly kind: 'known'
      /** 10⁻¹⁸ of `in` for a whole `of`. */
      readonly rate: bigint
      readonly round: bigint
      readonly updatedMs: number
    }
  /** It said nothing, or nothing that was new enough; the chain's state of then is not there any more. */
  | { readonly kind: 'no_price' | 'no_state' }

const aggregator = parseAbi([
  'function decimals() view returns (uint8)',
  'function description() view returns (string)',
  'function latestRoundData() view returns (uint80, int256, uint256, uint256, uint80)',
])
const DECIMALS = 18

/** Undefined where it is no feed, or does not say what of. @throws {ChainError} rpc_down @example await readFeedPair(client, feed) // → { in: 'USD', of: 'EUR' } */
export async function readFeedPair(client: ChainClient, address: Address): Promise<FeedPair | undefined> {
  try {
    const text = await getContract({ address, abi: aggregator, client }).read.description()
    const [, of, its] = /^\s*(\S{1,16})\s*\/\s*(\S{1,16})\s*$/.exec(text) ?? []
    return of === undefined || its === undefined ? undefined : { in: its, of }
  } catch (error) {
    const failure = toChainError(error, { contract: address })
    if (failure.retryable || isChainError(failure, 'rpc_down')) throw failure
    return undefined
  }
}

/** @param at block, and how old an answer may be then @throws {ChainError} rpc_down, which may pass */
export async function readFeedRate(
  client: ChainClient,
  address: Address,
  at: { readonly block: number; readonly mostAgeMs: number },
): Promise<FeedRate> {
  const then = { blockNumber: BigInt(at.block) }
  try {
    const feed = getContract({ address, abi: aggregator, client })
    const [decimals, [round, answer, , updatedAt], { timestamp }] = await Promise.all([
      feed.read.decimals(then),
      feed.read.latestRoundData(then),
      client.getBlock(then),
    ])
    const ageMs = Number(timestamp - updatedAt) * 1000
    if (answer <= 0n || updatedAt === 0n || ageMs < 0 || ageMs > at.mostAgeMs || decimals > DECIMALS)
      return { kind: 'no_price' }
    const rate = answer * 10n ** BigInt(DECIMALS - decimals)
    return { kind: 'known', rate, round, updatedMs: Number(updatedAt) * 1000 }
  } catch (error) {
    const failure = toChainError(error, { block: at.block })
    if (failure.retryable) throw failure
    return { kind: 'no_state' }
  }
}
