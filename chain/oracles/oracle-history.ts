/** What the oracle set's log says of one oracle: accounts that it has had, what it offers, what was taken of it, what it proved. */
import { getAbiItem } from 'viem'
import { type Address, type Hash, toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/OracleSet.ts'
import { blockAt } from '../block-at.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { readLogs } from '../read-logs.ts'
import { NOBODY } from './rotate.ts'

/** Of a bond. */
export interface Slash {
  /** Whose it was. */
  readonly oracle: number
  /** Whoever brought the proof; for a challenge that was upheld, whoever governs. */
  readonly by: Address
  /** Base units of the bond asset. */
  readonly taken: bigint
  readonly transaction: Hash
  readonly block: number
}

export interface OracleHistory {
  /** Those that it has had, in order; the last is the one that it signs with now. */
  readonly accounts: readonly Address[]
  /** Whom it offers its place to, and who has not taken it yet. */
  readonly offeredTo: Address | undefined
  /** What was taken of its bond. */
  readonly taken: readonly Slash[]
  /** What was taken of others' by proofs of its own. */
  readonly brought: readonly Slash[]
}

const EVENTS = [
  getAbiItem({ abi, name: 'OracleJoined' }),
  getAbiItem({ abi, name: 'SignerRotated' }),
  getAbiItem({ abi, name: 'OfferMade' }),
  getAbiItem({ abi, name: 'OracleSlashed' }),
] as const

/** @throws {ChainError} rpc_down, rpc_failed */
export async function readOracleHistory(
  client: ChainClient,
  { deployment, oracle }: { readonly deployment: Deployment; readonly oracle: number },
): Promise<OracleHistory> {
  const { oracleSet: address, launchBlock: fromBlock } = deployment
  const toBlock = (await blockAt(client)).number
  const logs = await readLogs({ client, address, events: EVENTS, fromBlock, toBlock })
  const accounts: Address[] = []
  const slashes: Slash[] = []
  let offeredTo: Address | undefined
  for (const { eventName, args, transactionHash: transaction, blockNumber } of logs) {
    if (eventName === 'OracleSlashed') {
      const [by, taken] = [toAddress(args.reporter), args.amount]
      slashes.push({ oracle: args.id, by, taken, transaction, block: Number(blockNumber) })
    } else if (args.id === oracle) {
      if (eventName === 'OracleJoined') accounts.push(toAddress(args.signer))
      else if (eventName === 'SignerRotated') accounts.push(toAddress(args.to))
      offeredTo = eventName === 'OfferMade' ? toAddress(args.to) : undefined
    }
  }
  return {
    accounts,
    offeredTo: offeredTo === NOBODY ? undefined : offeredTo,
    taken: slashes.filter(slash => slash.oracle === oracle),
    brought: slashes.filter(({ by }) => accounts.includes(by)),
  }
}
