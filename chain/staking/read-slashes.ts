/** What was taken for good from the bonds that stakes stand beside, and so of every stake behind them: the newest first. */
import { getAbiItem } from 'viem'
import type { Address, Hash } from '../../protocol/ids.ts'
import { abi } from '../artifacts/OracleSet.ts'
import { blockAt } from '../block-at.ts'
import type { ChainClient } from '../connect.ts'
import { readLogs } from '../read-logs.ts'

/** The fraction taken / from is what each stake behind the subject loses, rounded up. */
export interface BondSlash {
  readonly subject: bigint
  readonly taken: bigint
  readonly from: bigint
  readonly atMs: number
  readonly transaction: Hash
}

/** An OracleSet and a DeviceRegistry say it alike. */
const SLASHED = [getAbiItem({ abi, name: 'Slashed' })] as const
const MOST = 50

/** @param source the OracleSet or the DeviceRegistry @throws {ChainError} rpc_down, rpc_failed */
export async function readSlashes(
  client: ChainClient,
  {
    source,
    fromBlock,
    toBlock,
  }: { readonly source: Address; readonly fromBlock: number; readonly toBlock: number },
): Promise<readonly BondSlash[]> {
  const logs = await readLogs({ client, address: source, events: SLASHED, fromBlock, toBlock })
  const newest = logs.slice(-MOST).reverse()
  const blocks = [...new Set(newest.map(({ blockNumber }) => Number(blockNumber)))]
  const times = new Map(
    await Promise.all(blocks.map(async block => [block, (await blockAt(client, block)).timeMs] as const)),
  )
  return newest.map(({ args, blockNumber, transactionHash: transaction }) => {
    const { subject, taken, from } = args
    return { subject, taken, from, atMs: times.get(Number(blockNumber)) ?? 0, transaction }
  })
}
