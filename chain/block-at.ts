/** A block of the chain by its number: what identifies it, and its time. */
import { numberToHex } from 'viem'
import type { Hash } from '../protocol/ids.ts'
import type { ChainClient } from './connect.ts'
import { ChainError, isChainError } from './errors.ts'
import { toChainError } from './to-chain-error.ts'

export interface BlockAt {
  readonly number: number
  readonly hash: Hash
  readonly parent: Hash
  readonly timeMs: number
}

/** Of a block as the chain says it. */
interface Said {
  readonly number: string | null
  readonly hash: Hash | null
  readonly parentHash: Hash
  readonly timestamp: string
}

/** The last block where no number is given. @throws {ChainError} block_unknown, rpc_down, rpc_failed */
export async function blockAt(client: ChainClient, number?: number): Promise<BlockAt> {
  try {
    // What viem would read besides is most of what a block says.
    const block: Said | null = await client.request({
      method: 'eth_getBlockByNumber',
      params: [number === undefined ? 'latest' : numberToHex(number), false],
    })
    if (block === null || block.hash === null)
      throw new ChainError('block_unknown', { block: number ?? 'latest' })
    return {
      number: Number(block.number),
      hash: block.hash,
      parent: block.parentHash,
      timeMs: Number(block.timestamp) * 1000,
    }
  } catch (error) {
    throw toChainError(error, { block: number ?? 'latest' })
  }
}

/** Undefined where the chain has no block of this number. @throws {ChainError} rpc_down, rpc_failed */
export async function findBlockAt(client: ChainClient, number: number): Promise<BlockAt | undefined> {
  try {
    return await blockAt(client, number)
  } catch (error) {
    if (isChainError(error, 'block_unknown')) return undefined
    throw error
  }
}
