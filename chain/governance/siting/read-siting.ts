/** Where regions look for sites: where the contract is, what was asked, how it is ranked, what is pledged, and how it stands. */
import { getAbiItem, type Hex, hexToString, trim, zeroAddress } from 'viem'
import { regionWord } from '../../../protocol/chain-formats/electorate.ts'
import { type Address, type Hash, toAddress } from '../../../protocol/ids.ts'
import { abi as directoryAbi } from '../../artifacts/Directory.ts'
import { abi } from '../../artifacts/Siting.ts'
import { blockAt } from '../../block-at.ts'
import type { ChainClient } from '../../connect.ts'
import type { Deployment } from '../../deployment-file.ts'
import { readLogs } from '../../read-logs.ts'
import { toChainError } from '../../to-chain-error.ts'

/** The directory's name for it. */
export const SITING_NAME = 'siting'

/** `voting`; then `counting` until somebody closes it; `building` until it is shown; `shown` until the notice is over; `payable`; or what it came to. */
export type SitingStage =
  | 'voting'
  | 'counting'
  | 'nobody'
  | 'building'
  | 'shown'
  | 'payable'
  | 'paid'
  | 'unbuilt'
  | 'stopped'

export interface SitingNow {
  readonly id: number
  readonly region: string
  readonly by: Address
  readonly text: string
  readonly asset: Address
  readonly epochs: number
  /** Whose electorate votes; what is built has to be newer. */
  readonly epoch: number
  readonly endsMs: number
  readonly buildUntilMs: number
  readonly all: bigint
  readonly cast: bigint
  readonly sites: readonly { readonly cell: string; readonly pledged: bigint }[]
  /** Index of the site that wins by the ballots of now, or that has won. */
  readonly leads?: number
  /** Votes by which the first is preferred to the second, by their indices. */
  readonly preferred: readonly (readonly bigint[])[]
  readonly builder?: Address
  readonly payFromMs?: number
  readonly stage: SitingStage
}

const OPENED = [getAbiItem({ abi, name: 'SitingOpened' })] as const

/** Undefined where governance has named none. @throws {ChainError} rpc_down, rpc_failed */
export async function findSiting(
  client: ChainClient,
  { directory }: Pick<Deployment, 'directory'>,
): Promise<Address | undefined> {
  try {
    const args = [regionWord(SITING_NAME)] as const
    const read = { address: directory, abi: directoryAbi, functionName: 'addressOf', args } as const
    const found = await client.readContract(read)
    return found === zeroAddress ? undefined : toAddress(found)
  } catch (error) {
    throw toChainError(error, { contract: directory })
  }
}

interface Query {
  readonly client: ChainClient
  readonly deployment: Deployment
  readonly siting: Address
}

/** The newest first. @throws {ChainError} rpc_down, rpc_failed */
export async function readSitings({ client, deployment, siting }: Query): Promise<readonly SitingNow[]> {
  const { number: toBlock, timeMs } = await blockAt(client)
  const fromBlock = deployment.launchBlock
  const logs = await readLogs({ client, address: siting, events: OPENED, fromBlock, toBlock })
  try {
    return await Promise.all(
      logs.map(({ args }) => readOne(client, { siting, nowMs: timeMs }, args)).reverse(),
    )
  } catch (error) {
    throw toChainError(error, { contract: siting })
  }
}

/** @throws {ChainError} rpc_down, rpc_failed */
export async function hasRankedIn(
  client: ChainClient,
  siting: Address,
  { id, account }: { readonly id: number; readonly account: Address },
): Promise<boolean> {
  const args = [BigInt(id), account] as const
  try {
    return await client.readContract({ address: siting, abi, functionName: 'hasRanked', args })
  } catch (error) {
    throw toChainError(error, { contract: siting, account })
  }
}

type Opened = Awaited<ReturnType<typeof readLogs<typeof OPENED>>>[number]['args']

async function readOne(
  client: ChainClient,
  { siting: address, nowMs }: { readonly siting: Address; readonly nowMs: number },
  { id, by, text, sites }: Opened,
): Promise<SitingNow> {
  const its = { address, abi } as const
  const indices = sites.map((_, index) => BigInt(index))
  const pairs = indices.flatMap(first => indices.map(second => [id, first, second] as const))
  const [[state], winner, isFree, pledged, votes] = await Promise.all([
    client.readContract({ ...its, functionName: 'sitingOf', args: [id] }),
    client.readContract({ ...its, functionName: 'winnerOf', args: [id] }),
    client.readContract({ ...its, functionName: 'isFree', args: [id, 0n] }),
    Promise.all(
      indices.map(site => client.readContract({ ...its, functionName: 'pledgedAt', args: [id, site] })),
    ),
    Promise.all(pairs.map(args => client.readContract({ ...its, functionName: 'preferred', args }))),
  ])
  const won = state.closed ? state.won : winner
  const isFreeOfWinner =
    won === 0
      ? isFree
      : await client.readContract({ ...its, functionName: 'isFree', args: [id, BigInt(won - 1)] })
  const [endsMs, buildUntilMs, payFromMs] = [state.endsAt, state.buildUntil, state.payFrom].map(
    seconds => Number(seconds) * 1000,
  ) as [number, number, number]
  const shown = state.builder === zeroAddress ? {} : { builder: toAddress(state.builder), payFromMs }
  return {
    id: Number(id),
    region: nameOf(state.region),
    by: toAddress(by),
    text,
    asset: toAddress(state.asset),
    epochs: Number(state.epochs),
    epoch: Number(state.epoch),
    endsMs,
    buildUntilMs,
    all: state.all,
    cast: state.cast,
    sites: sites.map((word, index) => ({
      cell: nameOf(word).slice('site:'.length),
      pledged: pledged[index]!,
    })),
    ...(won === 0 ? {} : { leads: won - 1 }),
    preferred: indices.map((_, first) => votes.slice(first * sites.length, (first + 1) * sites.length)),
    ...shown,
    stage: stageOf({ ...state, won, endsMs, payFromMs, nowMs, isFree: isFreeOfWinner }),
  }
}

interface Standing {
  readonly stopped: boolean
  readonly paid: boolean
  readonly closed: boolean
  readonly won: number
  readonly builder: Hex
  readonly endsMs: number
  readonly payFromMs: number
  readonly nowMs: number
  /** What is pledged where it won can go back. */
  readonly isFree: boolean
}

function stageOf(its: Standing): SitingStage {
  if (its.paid) return 'paid'
  if (its.stopped) return 'stopped'
  if (its.nowMs <= its.endsMs) return its.isFree ? 'nobody' : 'voting'
  if (!its.closed) return its.isFree ? 'nobody' : 'counting'
  if (its.won === 0) return 'nobody'
  if (its.isFree) return 'unbuilt'
  if (its.builder === zeroAddress) return 'building'
  return its.nowMs < its.payFromMs ? 'shown' : 'payable'
}

/** @throws {ChainError} rpc_down, rpc_failed */
export async function pledgeOf(
  client: ChainClient,
  siting: Address,
  { id, site, account }: { readonly id: number; readonly site: number; readonly account: Address },
): Promise<bigint> {
  const args = [BigInt(id), BigInt(site), account] as const
  try {
    return await client.readContract({ address: siting, abi, functionName: 'pledgeOf', args })
  } catch (error) {
    throw toChainError(error, { contract: siting, account })
  }
}

function nameOf(word: Hash): string {
  return hexToString(trim(word, { dir: 'right' }))
}
