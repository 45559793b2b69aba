/**
 * The shares of machines that a network counts: those of the factory that its Directory calls `shares`, read from logs, in one
 * request a reading, and another where some were made. Where another factory is named, or other locks are, all of it is read again, so the same block gives the same facts.
 */
import { getAbiItem, parseAbiItem } from 'viem'
import type { ShareFact } from '../../../kernel/chain-facts.ts'
import { type Address, type Hash, toAddress } from '../../../protocol/ids.ts'
import { abi as sharesAbi } from '../../artifacts/MachineShares.ts'
import { abi as factoryAbi } from '../../artifacts/ShareFactory.ts'
import type { ChainClient } from '../../connect.ts'
import type { Deployment } from '../../deployment-file.ts'
import { type DecodedLogs, readBlockLogs, readLogs } from '../../read-logs.ts'
import {
  epochStartMs,
  foldLock,
  foldTransfer,
  type HeldShares,
  openShares,
  weighHolders,
} from './fold-shares.ts'

/** In the Directory: whose shares count, and contracts that hold shares for others. */
export const FACTORY_NAME = 'shares'
export const LOCK_PREFIX = 'shares-lock.'

const EVENTS = [
  getAbiItem({ abi: sharesAbi, name: 'SharesOpened' }),
  getAbiItem({ abi: sharesAbi, name: 'Transfer' }),
  parseAbiItem('event BeneficiaryChanged(address indexed shares, address indexed account, uint256 amount)'),
] as const
const WITH_MADE = [...EVENTS, getAbiItem({ abi: factoryAbi, name: 'SharesMade' })] as const
/** Addresses asked for at once. */
const CHUNK = 400

type ShareLog = DecodedLogs<typeof EVENTS>[number]

/** What was read, kept with the other facts. Its content is nobody else's business. */
export interface SharesCache {
  /** Factory and locks that it is of. */
  readonly names: string
  readonly made: Map<Address, HeldShares>
  upToBlock: number
}

export interface GatherOptions {
  readonly client: ChainClient
  readonly deployment: Pick<Deployment, 'settlement' | 'genesisMs' | 'launchBlock'>
  /** As of the block. */
  readonly directory: ReadonlyMap<string, Address>
  readonly block: number
  readonly blockHash: Hash
  readonly timeMs: number
  readonly timesOf: (logs: readonly ShareLog[]) => Promise<ReadonlyMap<bigint, number>>
}

/** What was read and is not in a cache yet. */
export interface GatheredShares {
  readonly known: SharesCache
  readonly made: readonly Address[]
  readonly logs: readonly ShareLog[]
  readonly times: ReadonlyMap<bigint, number>
  readonly locks: ReadonlySet<Address>
  readonly options: GatherOptions
}

/** Reads, and changes nothing. Undefined where no factory is named. */
export async function gatherShares(
  options: GatherOptions,
  cache: SharesCache | undefined,
): Promise<GatheredShares | undefined> {
  const { directory, deployment } = options
  const factory = directory.get(FACTORY_NAME)
  if (factory === undefined) return undefined
  const locks = new Set(
    [...directory].flatMap(([name, lock]) => (name.startsWith(LOCK_PREFIX) ? [lock] : [])),
  )
  const names = [factory, ...[...locks].sort()].join(' ')
  const known = cache?.names === names ? cache : fresh(names, deployment.launchBlock)
  const from = known.upToBlock + 1
  const found = await readAll(options, [factory, ...new Set([...known.made.keys(), ...locks])], from)
  // Only the factory says what was made.
  const made = found.flatMap(log =>
    log.eventName === 'SharesMade' &&
    toAddress(log.address) === factory &&
    toAddress(log.args.settlement) === deployment.settlement
      ? [toAddress(log.args.shares)]
      : [],
  )
  const asked = new Set([factory, ...known.made.keys(), ...locks])
  const other = made.filter(shares => !asked.has(shares))
  const logs = [...found, ...(await readAll(options, other, from))].filter(isOfShares)
  logs.sort((a, b) => Number(a.blockNumber - b.blockNumber) || a.logIndex - b.logIndex)
  return { known, made, logs, times: await options.timesOf(logs), locks, options }
}

/** Folds what was read into what was known, at once. */
export function foldShares({ known, made, logs, times, locks, options }: GatheredShares): SharesCache {
  for (const shares of made) if (!known.made.has(shares)) known.made.set(shares, openShares())
  for (const log of logs) fold(known, log, times.get(log.blockNumber)!, options, locks)
  known.upToBlock = options.block
  return known
}

/**
 * Ascending by shares and account. @param hadDevice whether an account has, or had, a device of the network: of others nothing is
 * asked for, as they earn nothing
 */
export function listShares(
  { made }: SharesCache,
  { timeMs, genesisMs }: { readonly timeMs: number; readonly genesisMs: number },
  hadDevice: (account: Address) => boolean,
): readonly ShareFact[] {
  return [...made]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([address, held]) => {
      if (held.epochMs === 0 || !hadDevice(address)) return []
      return weighHolders(address, held, { timeMs, sinceMs: epochStartMs(timeMs, genesisMs, held.epochMs) })
    })
}

function fresh(names: string, launchBlock: number): SharesCache {
  return { names, made: new Map(), upToBlock: launchBlock - 1 }
}

function isOfShares(log: DecodedLogs<typeof WITH_MADE>[number]): log is ShareLog {
  return log.eventName !== 'SharesMade'
}

async function readAll(
  options: GatherOptions,
  addresses: readonly Address[],
  from: number,
): Promise<DecodedLogs<typeof WITH_MADE>> {
  const found: DecodedLogs<typeof WITH_MADE>[number][] = []
  for (let at = 0; at < addresses.length; at += CHUNK)
    found.push(...(await readFrom(options, addresses.slice(at, at + CHUNK), from)))
  return found as DecodedLogs<typeof WITH_MADE>
}

async function readFrom(
  { client, block, blockHash }: GatherOptions,
  address: readonly Address[],
  from: number,
): Promise<DecodedLogs<typeof WITH_MADE>> {
  if (from > block) return []
  return from === block
    ? readBlockLogs({ client, address, events: WITH_MADE, blockHash })
    : readLogs({ client, address, events: WITH_MADE, fromBlock: from, toBlock: block })
}

function fold(
  { made }: SharesCache,
  log: ShareLog,
  timeMs: number,
  { deployment, timeMs: nowMs }: GatherOptions,
  locks: ReadonlySet<Address>,
): void {
  const emitter = toAddress(log.address)
  // What a lock says of shares stands in its own log.
  const held = made.get(log.eventName === 'BeneficiaryChanged' ? toAddress(log.args.shares) : emitter)
  if (held === undefined) return
  const { genesisMs, settlement } = deployment
  // Until shares say how long an epoch is, nothing is forgotten.
  const sinceMs = held.epochMs === 0 ? 0 : epochStartMs(nowMs, genesisMs, held.epochMs)
  const moment = { timeMs, sinceMs }
  switch (log.eventName) {
    case 'SharesOpened':
      if (toAddress(log.args.settlement) !== settlement) break
      held.epochMs = Number(log.args.epochLength) * 1000
      held.supply = log.args.supply
      break
    case 'Transfer': {
      const { from, to, value } = log.args
      foldTransfer(held, { from: toAddress(from), to: toAddress(to), shares: value }, moment)
      break
    }
    case 'BeneficiaryChanged': {
      const { account, amount } = log.args
      if (locks.has(emitter))
        foldLock(held, { lock: emitter, account: toAddress(account), shares: amount }, moment)
      break
    }
    default:
      log satisfies never
  }
}
