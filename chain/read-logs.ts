/**
 * Logs of some events over any range of blocks, in the order of the chain. RPC services differ in how much they give at
 * once, so a range that is refused is halved, down to one block.
 */
import {
  type AbiEvent,
  decodeEventLog,
  formatLog,
  type GetLogsReturnType,
  type Hex,
  numberToHex,
  type RpcLog,
  toEventSelector,
} from 'viem'
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

function readRange<const Events extends readonly AbiEvent[]>(
  query: LogQuery<Events>,
  from: number,
  to: number,
): Promise<DecodedLogs<Events>> {
  return ask(query, { fromBlock: numberToHex(from), toBlock: numberToHex(to) })
}

/** Events of one kind by what their logs begin with: hashing their names is most of the work of a question without an answer. */
const selectors = new WeakMap<readonly AbiEvent[], ReadonlyMap<Hex, AbiEvent>>()

function selectorsOf(events: readonly AbiEvent[]): ReadonlyMap<Hex, AbiEvent> {
  const known = selectors.get(events) ?? new Map(events.map(event => [toEventSelector(event), event]))
  selectors.set(events, known)
  return known
}

async function ask<const Events extends readonly AbiEvent[]>(
  { client, address, events }: Pick<LogQuery<Events>, 'client' | 'address' | 'events'>,
  range: { readonly blockHash: Hash } | { readonly fromBlock: Hex; readonly toBlock: Hex },
): Promise<DecodedLogs<Events>> {
  const known = selectorsOf(events)
  const logs: readonly RpcLog[] = await client.request({
    method: 'eth_getLogs',
    params: [
      {
        address: typeof address === 'string' ? address : [...address],
        topics: [[...known.keys()]],
        ...range,
      },
    ],
  })
  return logs.flatMap(log => decode(log, known)) as unknown as DecodedLogs<Events>
}

/** None where it is no such event. */
function decode(log: RpcLog, known: ReadonlyMap<Hex, AbiEvent>): readonly object[] {
  const event = known.get(log.topics[0] ?? '0x')
  if (event === undefined) return []
  try {
    const { args } = decodeEventLog({ abi: [event], data: log.data, topics: log.topics, strict: true })
    return [{ ...formatLog(log), args, eventName: event.name }]
  } catch {
    return []
  }
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
  try {
    return await ask({ client, address, events }, { blockHash })
  } catch (error) {
    throw toChainError(error, { block: blockHash })
  }
}
