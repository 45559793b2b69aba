/**
 * What the chain says at one block, from logs alone up to that block: no archive node is needed, and whoever reads it
 * again later reads the same. Between epochs a cache keeps what was read, so only the new blocks are asked for.
 *
 * Law: the same block hash gives the same facts, with or without a cache. A chain that went back (a reorg) is noticed by the hash
 * of the last block that was read, and everything is read again from the launch on.
 */
import type { BackingFact, ChainFacts, OracleFact, PayoutFact, ShareFact } from '../../kernel/chain-facts.ts'
import { oracleSubject } from '../../kernel/staking/pay-backing.ts'
import { networkIdOf } from '../../protocol/chain-formats/network-id.ts'
import type { Verify } from '../../protocol/cose/signer.ts'
import { type Address, type Hash, toAddress } from '../../protocol/ids.ts'
import { type BlockAt, blockAt } from '../block-at.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import type { IgnoredDevice } from '../devices/parse-device.ts'
import { ChainError } from '../errors.ts'
import { readBlockLogs, readLogs } from '../read-logs.ts'
import { FACT_EVENTS, type FactLog } from './fact-events.ts'
import {
  emptyFacts,
  type FoldContext,
  type FoldedFacts,
  foldLog,
  foldName,
  listFacts,
  listPayouts,
} from './fold-facts.ts'
import { foldShares, gatherShares, listShares, type SharesCache } from './shares/read-shares.ts'
import { foldStakes, gatherStakes, listAllStakes, type StakesCache } from './stakes/read-stakes.ts'

/** One for each network, kept by the caller. Its content is nobody else's business. */
export interface FactsCache {
  folded: FoldedFacts
  shares: SharesCache | undefined
  stakes: StakesCache | undefined
  /** The last block in it; undefined while empty. */
  upTo: { readonly block: number; readonly hash: Hash } | undefined
  /** What was answered last, by the hash of its block: of epochs that overlap the older one is asked for again. */
  answered: Map<Hash, ChainFacts>
}

/** Epochs that are worked on at once, as a rule. */
const ANSWERED = 3

export interface ReadFactsOptions {
  readonly client: ChainClient
  readonly deployment: Deployment
  readonly block: number
  /** For the consent of Ed25519 devices, which the chain cannot check. */
  readonly verify: Verify
  readonly cache?: FactsCache
  /** Blocks that are known without asking, of the chain as it was last seen. */
  readonly knownBlock?: (number: number) => BlockAt | undefined
  /** Told once for each device that is passed over, whenever its log is read. */
  readonly onIgnored?: (ignored: IgnoredDevice) => void
}

export function createFactsCache(): FactsCache {
  return { folded: emptyFacts(), shares: undefined, stakes: undefined, upTo: undefined, answered: new Map() }
}

/** @throws {ChainError} block_unknown, chain_rewound (while reading; try again), not_deployed, rpc_down, rpc_failed */
export async function readFacts(options: ReadFactsOptions): Promise<ChainFacts> {
  const { client, deployment, block } = options
  if (block < deployment.launchBlock) {
    throw new ChainError('not_deployed', {
      network: deployment.name,
      block,
      launchBlock: deployment.launchBlock,
    })
  }
  const { hash, timeMs } = options.knownBlock?.(block) ?? (await blockAt(client, block))
  const known = options.cache?.answered.get(hash)
  if (known !== undefined) return known
  const facts = await readAt(options, { hash, timeMs })
  remember(options.cache, facts)
  return facts
}

function remember(cache: FactsCache | undefined, facts: ChainFacts): void {
  if (cache === undefined) return
  cache.answered.set(facts.blockHash, facts)
  if (cache.answered.size > ANSWERED) cache.answered.delete(cache.answered.keys().next().value!)
}

async function readAt(
  options: ReadFactsOptions,
  { hash, timeMs }: { readonly hash: Hash; readonly timeMs: number },
): Promise<ChainFacts> {
  const { deployment, block } = options
  const cache = await usableCache(options)
  const { upTo } = cache
  const read = await readNew(options, cache, { hash, timeMs })
  // Somebody else read with the same cache meanwhile: what it has by now is not put into it twice.
  if (cache.upTo !== upTo) return readAt(options, { hash, timeMs })
  for (const log of read.logs)
    foldLog(cache.folded, log, read.times.get(log.blockNumber)!, contextOf(options))
  cache.shares = read.shares && foldShares(read.shares)
  cache.stakes = read.stakes && foldStakes(read.stakes)
  cache.upTo = { block, hash }
  const { chainId, settlement, genesisHash, genesisMs, token, payment } = deployment
  const listed = listFacts(cache.folded, timeMs)
  const shares = sharesOf(cache, { timeMs, genesisMs })
  const stakes = stakesOf(cache, { timeMs, genesisMs }, listed.oracles)
  const { purchases } = cache.folded
  const facts = {
    block,
    blockHash: hash,
    blockTimeMs: timeMs,
    chainId,
    settlement,
    genesisHash,
    genesisMs,
    token,
    payment,
    // Where governance has taken the name back, its share goes to the launch's.
    treasury: cache.folded.directory.get('treasury') ?? deployment.treasury,
    ...listed,
  }
  const bought = purchases === undefined ? facts : { ...facts, purchases }
  const held = shares.length === 0 ? bought : { ...bought, shares }
  const backed = stakes.length === 0 ? held : { ...held, stakes }
  const payouts = payoutsOf(cache, { ...backed, shares, stakes })
  return payouts.length === 0 ? backed : { ...backed, payouts }
}

/** Of whoever an epoch can pay: owners of devices, payees of oracles, holders of shares, and backers. */
function payoutsOf(
  { folded }: FactsCache,
  { oracles, shares, stakes }: Required<Pick<ChainFacts, 'oracles' | 'shares' | 'stakes'>>,
): readonly PayoutFact[] {
  if (folded.payouts.size === 0) return []
  const earners = new Set(ownersOf(folded))
  for (const { payee } of oracles) earners.add(payee)
  for (const { account } of shares) earners.add(account)
  for (const { backers } of stakes) for (const { account } of backers) earners.add(account)
  return listPayouts(folded, account => earners.has(account))
}

/** Of the accounts that have, or had, a device. */
function sharesOf(
  { folded, shares }: FactsCache,
  moment: Parameters<typeof listShares>[1],
): readonly ShareFact[] {
  if (shares === undefined) return []
  const owners = ownersOf(folded)
  return listShares(shares, moment, account => owners.has(account))
}

/** Of the oracles in force, and of the accounts that have, or had, a device. */
function stakesOf(
  { folded, stakes }: FactsCache,
  moment: Parameters<typeof listAllStakes>[1],
  oracles: readonly OracleFact[],
): readonly BackingFact[] {
  if (stakes === undefined) return []
  const [signing, owners] = [new Set(oracles.map(({ id }) => oracleSubject(id))), ownersOf(folded)]
  return listAllStakes(stakes, moment, {
    oracle: subject => signing.has(subject),
    owner: subject => owners.has(subject),
  })
}

function ownersOf({ devices, past }: FoldedFacts): ReadonlySet<Address> {
  const owners = new Set([...devices.values()].map(({ owner }) => owner))
  for (const before of past.values()) for (const { owner } of before) owners.add(owner)
  return owners
}

function contextOf({ deployment, verify, onIgnored = () => {} }: ReadFactsOptions): FoldContext {
  const { chainId, registry } = deployment
  return { place: { chainId, registry, network: networkIdOf(deployment) }, verify, onIgnored }
}

/** What came since the cache, and nothing is changed by reading it. @throws {ChainError} chain_rewound, … */
async function readNew(
  options: ReadFactsOptions,
  { upTo, folded, shares: held, stakes: backed }: FactsCache,
  { hash, timeMs }: { readonly hash: Hash; readonly timeMs: number },
) {
  const { client, deployment, block } = options
  const from = (upTo?.block ?? deployment.launchBlock - 1) + 1
  // One block is asked for by its hash, so what is answered is its own; of more it is looked at whether they still stand.
  const range = from === block ? { blockHash: hash } : { fromBlock: from, toBlock: block }
  const logs = await readNewLogs(options, range)
  const times = await timesOf(client, logs)
  const directory = new Map(folded.directory)
  for (const log of logs) if (log.eventName === 'DirectorySet') foldName(directory, log)
  const place = { client, deployment, directory, block, blockHash: hash, timeMs }
  const shares = await gatherShares({ ...place, timesOf: its => timesOf(client, its) }, held)
  const stakes = await gatherStakes({ ...place, timesOf: its => timesOf(client, its) }, backed)
  if (from < block && (await blockAt(client, block)).hash !== hash)
    throw new ChainError('chain_rewound', { block, hash })
  return { logs, times, shares, stakes }
}

/** The caller's, emptied if the chain went back behind it; one for this call if an older block is asked for. */
async function usableCache(options: ReadFactsOptions): Promise<FactsCache> {
  const { block, cache } = options
  if (cache?.upTo === undefined) return cache ?? createFactsCache()
  if (await isSame(options, cache.upTo)) return cache.upTo.block > block ? createFactsCache() : cache
  Object.assign(cache, createFactsCache())
  return cache
}

async function isSame(
  { client, knownBlock }: ReadFactsOptions,
  known: { readonly block: number; readonly hash: Hash },
): Promise<boolean> {
  const seen = knownBlock?.(known.block)
  if (seen !== undefined) return seen.hash === known.hash
  const found = await blockAt(client, known.block).catch(error => {
    if (error instanceof ChainError && error.code === 'block_unknown') return undefined
    throw error
  })
  return found?.hash === known.hash
}

async function readNewLogs(
  { client, deployment }: ReadFactsOptions,
  range: { readonly blockHash: Hash } | { readonly fromBlock: number; readonly toBlock: number },
): Promise<readonly FactLog[]> {
  const { registry, settlement, oracleSet, directory, payment } = deployment
  const address = [registry, settlement, oracleSet, directory, payment]
  const query = { client, address, events: FACT_EVENTS } as const
  if ('fromBlock' in range && range.fromBlock > range.toBlock) return []
  const logs =
    'blockHash' in range
      ? await readBlockLogs({ ...query, ...range })
      : await readLogs({ ...query, ...range })
  // Of what members pay with only what was bought is believed: no token makes a device, and no registry a purchase.
  return logs.filter(log => (toAddress(log.address) === payment) === (log.eventName === 'CreditsBought'))
}

/** Most chains tell a log's time with it; where not, its block is asked for, once. */
async function timesOf(
  client: ChainClient,
  logs: readonly Pick<FactLog, 'blockNumber' | 'blockTimestamp'>[],
): Promise<ReadonlyMap<bigint, number>> {
  const times = new Map<bigint, number>()
  for (const log of logs) {
    if (times.has(log.blockNumber)) continue
    const timeMs = log.blockTimestamp === undefined ? undefined : Number(log.blockTimestamp) * 1000
    times.set(log.blockNumber, timeMs ?? (await blockAt(client, Number(log.blockNumber))).timeMs)
  }
  return times
}
