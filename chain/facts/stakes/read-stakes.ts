/**
 * The stakes that a network counts: those of the contracts that its Directory calls `stakes.oracles` and `stakes.owners`, with the bonds
 * that they stand beside, from logs, in one request a reading. Where governance names another contract all of it is read
 * again, so the same block gives the same facts. Networks that name none ask for nothing more than before.
 */
import { getAbiItem } from 'viem'
import { type BackedKind, type BackingFact, STAKES_NAMES } from '../../../kernel/chain-facts.ts'
import { oracleSubject } from '../../../kernel/staking/pay-backing.ts'
import { type Address, type Hash, toAddress } from '../../../protocol/ids.ts'
import { abi as registryAbi } from '../../artifacts/DeviceRegistry.ts'
import { abi as oracleSetAbi } from '../../artifacts/OracleSet.ts'
import { abi as settlementAbi } from '../../artifacts/Settlement.ts'
import { abi as stakesAbi } from '../../artifacts/Stakes.ts'
import type { ChainClient } from '../../connect.ts'
import type { Deployment } from '../../deployment-file.ts'
import { type DecodedLogs, readBlockLogs, readLogs } from '../../read-logs.ts'
import { epochStartMs } from '../shares/fold-shares.ts'
import {
  foldBond,
  foldLeaving,
  foldSlash,
  foldStaked,
  foldTerms,
  foldWithdrawn,
  type HeldStakes,
  listStakes,
  type Moment,
} from './fold-stakes.ts'

const EVENTS = [
  getAbiItem({ abi: stakesAbi, name: 'TermsSet' }),
  getAbiItem({ abi: stakesAbi, name: 'Staked' }),
  getAbiItem({ abi: stakesAbi, name: 'Leaving' }),
  getAbiItem({ abi: stakesAbi, name: 'Withdrawn' }),
  getAbiItem({ abi: oracleSetAbi, name: 'Slashed' }),
  getAbiItem({ abi: oracleSetAbi, name: 'OracleJoined' }),
  getAbiItem({ abi: oracleSetAbi, name: 'BondAdded' }),
  getAbiItem({ abi: oracleSetAbi, name: 'OracleLeft' }),
  getAbiItem({ abi: registryAbi, name: 'BondChanged' }),
] as const
const KINDS = ['oracle', 'owner'] as const

type StakeLog = DecodedLogs<typeof EVENTS>[number]

/** What was read, kept with the other facts. Its content is nobody else's business. */
export interface StakesCache {
  /** Contracts that it is of. */
  readonly names: string
  readonly epochMs: number
  readonly held: Readonly<Record<BackedKind, HeldStakes>>
  upToBlock: number
}

export interface StakesOptions {
  readonly client: ChainClient
  readonly deployment: Pick<Deployment, 'settlement' | 'oracleSet' | 'registry' | 'genesisMs' | 'launchBlock'>
  /** As of the block. */
  readonly directory: ReadonlyMap<string, Address>
  readonly block: number
  readonly blockHash: Hash
  readonly timeMs: number
  readonly timesOf: (logs: readonly StakeLog[]) => Promise<ReadonlyMap<bigint, number>>
}

/** What was read and is not in a cache yet. */
export interface GatheredStakes {
  readonly known: StakesCache
  readonly logs: readonly StakeLog[]
  readonly times: ReadonlyMap<bigint, number>
  readonly options: StakesOptions
}

/** Reads, and changes nothing. Undefined where no contract is named. */
export async function gatherStakes(
  options: StakesOptions,
  cache: StakesCache | undefined,
): Promise<GatheredStakes | undefined> {
  const { directory } = options
  const named = KINDS.flatMap(kind => directory.get(STAKES_NAMES[kind]) ?? [])
  if (named.length === 0) return undefined
  const names = KINDS.map(kind => directory.get(STAKES_NAMES[kind]) ?? '').join(' ')
  const known = cache?.names === names ? cache : await fresh(names, options)
  const logs = await readFrom(options, [...new Set([...named, ...sourcesOf(options)])], known.upToBlock + 1)
  return { known, logs, times: await options.timesOf(logs), options }
}

/** Folds what was read into what was known, at once. */
export function foldStakes({ known, logs, times, options }: GatheredStakes): StakesCache {
  for (const log of logs) fold(known, log, times.get(log.blockNumber)!, options)
  known.upToBlock = options.block
  return known
}

/** Ascending by kind and subject. @param counts whom an epoch can pay for: of others nothing is told */
export function listAllStakes(
  { held, epochMs }: StakesCache,
  { timeMs, genesisMs }: { readonly timeMs: number; readonly genesisMs: number },
  counts: Readonly<Record<BackedKind, (subject: Address) => boolean>>,
): readonly BackingFact[] {
  const moment = { timeMs, sinceMs: epochStartMs(timeMs, genesisMs, epochMs) }
  return KINDS.flatMap(kind => listStakes(kind, held[kind], moment, counts[kind]))
}

async function fresh(names: string, { client, deployment }: StakesOptions): Promise<StakesCache> {
  const { settlement: address, launchBlock } = deployment
  // Written behind the contract's code: it is the same at every block.
  const seconds = await client.readContract({ address, abi: settlementAbi, functionName: 'epochLength' })
  const held = { oracle: new Map(), owner: new Map() }
  return { names, epochMs: Number(seconds) * 1000, held, upToBlock: launchBlock - 1 }
}

/** Whose bonds: of the kinds that a contract is named for. */
function sourcesOf({ directory, deployment: { oracleSet, registry } }: StakesOptions): readonly Address[] {
  const sources = { oracle: oracleSet, owner: registry }
  return KINDS.flatMap(kind => (directory.has(STAKES_NAMES[kind]) ? [sources[kind]] : []))
}

async function readFrom(
  { client, block, blockHash }: StakesOptions,
  address: readonly Address[],
  from: number,
): Promise<DecodedLogs<typeof EVENTS>> {
  if (from > block) return []
  return from === block
    ? readBlockLogs({ client, address, events: EVENTS, blockHash })
    : readLogs({ client, address, events: EVENTS, fromBlock: from, toBlock: block })
}

function fold(
  { held, epochMs }: StakesCache,
  log: StakeLog,
  timeMs: number,
  { deployment, directory, timeMs: nowMs }: StakesOptions,
): void {
  const emitter = toAddress(log.address)
  const moment = { timeMs, sinceMs: epochStartMs(nowMs, deployment.genesisMs, epochMs) }
  if (emitter === deployment.oracleSet) foldBonds(held.oracle, log, moment, false)
  if (emitter === deployment.registry) foldBonds(held.owner, log, moment, true)
  const kind = KINDS.find(one => directory.get(STAKES_NAMES[one]) === emitter)
  if (kind !== undefined) foldStake(held[kind], log, moment)
}

function foldBonds(held: HeldStakes, log: StakeLog, moment: Moment, isOwners: boolean): void {
  switch (log.eventName) {
    case 'OracleJoined':
    case 'BondAdded':
      foldBond(held, oracleSubject(log.args.id), log.args.bond, moment)
      break
    case 'OracleLeft':
      foldBond(held, oracleSubject(log.args.id), 0n, moment)
      break
    case 'BondChanged':
      foldBond(held, toAddress(log.args.owner), log.args.bond, moment)
      break
    case 'Slashed': {
      const { taken, from } = log.args
      const subject = subjectOf(log.args.subject)
      foldSlash(held, { subject, taken, from })
      // An owner's bond fell, and said so, when the cut was made, and not now that it is paid.
      if (!isOwners) foldBond(held, subject, from - taken, moment)
      break
    }
    default:
      break
  }
}

function foldStake(held: HeldStakes, log: StakeLog, moment: Moment): void {
  switch (log.eventName) {
    case 'TermsSet': {
      const { commission, from } = log.args
      foldTerms(
        held,
        { subject: subjectOf(log.args.subject), commission, fromMs: Number(from) * 1000 },
        moment,
      )
      break
    }
    case 'Staked':
      foldStaked(held, { ...log.args, ...whose(log.args) }, moment)
      break
    case 'Leaving':
      foldLeaving(held, { ...log.args, ...whose(log.args) }, moment)
      break
    case 'Withdrawn':
      foldWithdrawn(held, { ...log.args, ...whose(log.args) }, moment)
      break
    default:
      break
  }
}

function whose({ subject, holder }: { readonly subject: bigint; readonly holder: string }) {
  return { subject: subjectOf(subject), holder: toAddress(holder) }
}

/** An account, or an oracle's id written as one. */
function subjectOf(word: bigint): Address {
  return toAddress(`0x${word.toString(16).padStart(40, '0')}`)
}
