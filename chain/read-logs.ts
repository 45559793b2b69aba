/**
 * Logs of some events over any range of blocks, in the order of the chain. RPC services differ in how much they give at
 * once, so a range that is refused is halved, down to one block.
 */
import type { AbiEvent, GetLogsReturnType } from 'viem'
import type { Address, Hash } from '../protocol/ids.ts'
import type { ChainClient } from './connect.ts'
import { toChainError } from './to-chain-error.ts'

export interface LogQuery<Events extends readonly AbiEvent[]> {
  readonly client: ChainClient
  readonly address: Address | readonly Address[]
  readonly events: Events
  /** Both included. */
  readonly fromBlock: number
  readonly toBlock: number
  /** Blocks asked for at once; 10 000 unless said. */
  readonly chunk?: number
}

/** Strict: a log that does not decode as one of the events is left out. */
export type DecodedLogs<Events extends readonly AbiEvent[]> = GetLogsReturnType<
  undefined,
  Events,
  true,
  bigint,
  bigint
>

const CHUNK = 10_000

/** @throws {ChainError} rpc_down, rpc_failed */
export async function readLogs<const Events extends readonly AbiEvent[]>(
  query: LogQuery<Events>,
): Promise<DecodedLogs<Events>> {
  const found: DecodedLogs<Events>[] = []
  let size = query.chunk ?? CHUNK
  for (let from = query.fromBlock; from <= query.toBlock; ) {
    const to = Math.min(query.toBlock, from + size - 1)
    try {
      found.push(await readRange(query, from, to))
      from = to + 1
    } catch (error) {
      const failure = toChainError(error, { fromBlock: from, toBlock: to })
      if (failure.retryable || to === from) throw failure
      size = Math.max(1, Math.floor((to - from + 1) / 2))
    }
  }
  return found.flat() as DecodedLogs<Events>
}

async function readRange<const Events extends readonly AbiEvent[]>(
  { client, address, events }: LogQuery<Events>,
  from: number,
  to: number,
): Promise<DecodedLogs<Events>> {
  const logs = await client.getLogs({
    address: typeof address === 'string' ? address : [...address],
    events,
    fromBlock: BigInt(from),
    toBlock: BigInt(to),
    strict: true,
  })
  return logs as DecodedLogs<Events>
}

/** Of one block, by its hash: a chain that has left the block refuses. @throws {ChainError} rpc_down, rpc_failed */
export async function readBlockLogs<const Events extends readonly AbiEvent[]>({
  client,
  address,
  events,
  blockHash,
}: Pick<LogQuery<Events>, 'client' | 'address' | 'events'> & { readonly blockHash: Hash }): Promise<
  DecodedLogs<Events>
> {
  const where = { address: typeof address === 'string' ? address : [...address], events, blockHash }
  try {
    return (await client.getLogs({ ...where, strict: true })) as unknown as DecodedLogs<Events>
  } catch (error) {
    throw toChainError(error, { block: blockHash })
  }
}
