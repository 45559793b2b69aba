/** Regional votes of a network: where they are, what was asked, and how it stands. */
import { getAbiItem, hexToString, trim, zeroAddress } from 'viem'
import { regionWord } from '../../../protocol/chain-formats/electorate.ts'
import { type Address, type Hash, toAddress } from '../../../protocol/ids.ts'
import { abi as directoryAbi } from '../../artifacts/Directory.ts'
import { abi } from '../../artifacts/RegionalVotes.ts'
import { blockAt } from '../../block-at.ts'
import type { ChainClient } from '../../connect.ts'
import type { Deployment } from '../../deployment-file.ts'
import { readLogs } from '../../read-logs.ts'
import { toChainError } from '../../to-chain-error.ts'
import type { RegionalTerms } from './make-regional.ts'

/** The directory's name for them. */
export const REGIONS_NAME = 'regions'

export type RegionalState = 'voting' | 'failed' | 'waits' | 'payable' | 'passed' | 'expired' | 'over'

export interface RegionalProposal {
  readonly id: number
  readonly region: string
  readonly by: Address
  readonly text: string
  readonly asset: Address
  readonly payee: Address
  /** None for an opinion. */
  readonly amount: bigint
  /** Whose electorate votes. */
  readonly epoch: number
  readonly endsMs: number
  /** When it can be paid from, and until. */
  readonly payFromMs: number
  readonly payUntilMs: number
  readonly inFavour: bigint
  readonly against: bigint
  readonly all: bigint
  readonly state: RegionalState
}

const PROPOSED = [getAbiItem({ abi, name: 'RegionalProposed' })] as const

/** Undefined where governance has named none. @throws {ChainError} rpc_down, rpc_failed */
export async function findRegional(
  client: ChainClient,
  { directory }: Pick<Deployment, 'directory'>,
): Promise<Address | undefined> {
  try {
    const found = await client.readContract({
      address: directory,
      abi: directoryAbi,
      functionName: 'addressOf',
      args: [regionWord(REGIONS_NAME)],
    })
    return found === zeroAddress ? undefined : toAddress(found)
  } catch (error) {
    throw toChainError(error, { contract: directory })
  }
}

export interface RegionalQuery {
  readonly client: ChainClient
  readonly deployment: Deployment
  readonly regional: Address
}

/** The newest first. @throws {ChainError} rpc_down, rpc_failed */
export async function readRegional({
  client,
  deployment,
  regional,
}: RegionalQuery): Promise<readonly RegionalProposal[]> {
  const { number: toBlock, timeMs } = await blockAt(client)
  const fromBlock = deployment.launchBlock
  const logs = await readLogs({ client, address: regional, events: PROPOSED, fromBlock, toBlock })
  return Promise.all(
    logs.map(({ args }) => readOne({ client, address: regional, nowMs: timeMs }, args)).reverse(),
  )
}

type Proposed = Awaited<ReturnType<typeof readLogs<typeof PROPOSED>>>[number]['args']

async function readOne(
  {
    client,
    address,
    nowMs,
  }: { readonly client: ChainClient; readonly address: Address; readonly nowMs: number },
  made: Proposed,
): Promise<RegionalProposal> {
  const contract = { address, abi, args: [made.id] } as const
  try {
    const [its, [passes, from, until]] = await client.multicall({
      deployless: true,
      allowFailure: false,
      contracts: [
        { ...contract, functionName: 'proposalOf' },
        { ...contract, functionName: 'outcomeOf' },
      ],
    })
    const [endsMs, payFromMs, payUntilMs] = [Number(its.endsAt), Number(from), Number(until)].map(
      seconds => seconds * 1000,
    ) as [number, number, number]
    const times = { nowMs, endsMs, payFromMs, payUntilMs }
    return {
      id: Number(made.id),
      region: nameOf(made.region),
      by: toAddress(made.by),
      text: made.text,
      asset: toAddress(its.asset),
      payee: toAddress(its.payee),
      amount: its.amount,
      epoch: Number(its.epoch),
      endsMs,
      payFromMs,
      payUntilMs,
      inFavour: its.inFavour,
      against: its.against,
      all: its.all,
      state: stateOf({ ...times, passes, over: its.over, opinion: its.amount === 0n }),
    }
  } catch (error) {
    throw toChainError(error, { contract: address })
  }
}

interface Standing {
  readonly nowMs: number
  readonly endsMs: number
  readonly payFromMs: number
  readonly payUntilMs: number
  readonly passes: boolean
  readonly over: boolean
  readonly opinion: boolean
}

function stateOf(its: Standing): RegionalState {
  if (its.over) return 'over'
  if (its.nowMs <= its.endsMs) return 'voting'
  if (!its.passes) return 'failed'
  if (its.opinion) return 'passed'
  if (its.nowMs < its.payFromMs) return 'waits'
  return its.nowMs <= its.payUntilMs ? 'payable' : 'expired'
}

/** What is there, and what of it proposals can pay now, base units. @throws {ChainError} rpc_down, rpc_failed */
export async function readPurse(
  client: ChainClient,
  {
    regional,
    region,
    asset,
  }: { readonly regional: Address; readonly region: string; readonly asset: Address },
): Promise<{ readonly amount: bigint; readonly payable: bigint }> {
  try {
    const [amount, payable] = await client.readContract({
      address: regional,
      abi,
      functionName: 'purseOf',
      args: [regionWord(region), asset],
    })
    return { amount, payable }
  } catch (error) {
    throw toChainError(error, { contract: regional })
  }
}

/** What holds for all proposals. @throws {ChainError} rpc_down, rpc_failed */
export async function readRegionalTerms(client: ChainClient, regional: Address): Promise<RegionalTerms> {
  try {
    return await client.readContract({ address: regional, abi, functionName: 'terms' })
  } catch (error) {
    throw toChainError(error, { contract: regional })
  }
}

/** @param id as the contract counts them: the first is 0 @throws {ChainError} rpc_down, rpc_failed */
export async function hasVotedIn(
  client: ChainClient,
  regional: Address,
  { id, account }: { readonly id: number; readonly account: Address },
): Promise<boolean> {
  const args = [BigInt(id), account] as const
  try {
    return await client.readContract({ address: regional, abi, functionName: 'hasVoted', args })
  } catch (error) {
    throw toChainError(error, { contract: regional, account })
  }
}

function nameOf(word: Hash): string {
  return hexToString(trim(word, { dir: 'right' }))
}
