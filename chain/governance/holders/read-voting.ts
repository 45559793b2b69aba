/** Whether holders govern a network, and how they decide: from the governor's own contracts. */
import { isAddressEqual, zeroAddress } from 'viem'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import { abi as governorAbi } from '../../artifacts/HolderGovernor.ts'
import { abi as lockAbi } from '../../artifacts/VoteLock.ts'
import type { ChainClient } from '../../connect.ts'
import type { Deployment } from '../../deployment-file.ts'
import { toChainError } from '../../to-chain-error.ts'
import { readGovernance } from '../read-governance.ts'
import { CURVES, type CurveName, type Terms } from './presets.ts'

export interface Voting {
  readonly governor: Address
  readonly voteLock: Address
  readonly curve: CurveName
  /** MAX of the curve. */
  readonly longestMs: number
  /** Between being queued and being done: the AccessManager’s, or the governor’s own where that is longer. */
  readonly delayMs: number
  readonly terms: Terms
  /** Votes of all locks, a second ago. */
  readonly votes: bigint
  /** Tokens that are locked. */
  readonly locked: bigint
  /** Votes that it takes to propose. */
  readonly threshold: bigint
}

export interface HolderView {
  readonly amount: bigint
  /** Undefined where nothing is locked, and where a constant lock was not asked back. */
  readonly endMs: number | undefined
  /** Of its own lock. */
  readonly own: bigint
  /** That it casts: of all locks that name it. */
  readonly votes: bigint
  readonly delegate: Address
}

const GOVERNOR_READS = ['token', 'terms', 'baseDelaySeconds', 'proposalThreshold', 'clock'] as const

/** Undefined where none of those who govern is a governor of holders. @throws {ChainError} rpc_down, rpc_failed */
export async function readVoting(client: ChainClient, deployment: Deployment): Promise<Voting | undefined> {
  const { governors } = await readGovernance(client, deployment)
  for (const { account, delayMs } of governors) {
    if ((await client.getCode({ address: account })) === undefined) continue
    const found = await readGovernor(client, deployment, account, delayMs)
    if (found !== undefined) return found
  }
  return undefined
}

async function readGovernor(
  client: ChainClient,
  { token }: Pick<Deployment, 'token'>,
  governor: Address,
  delayMs: number,
): Promise<Voting | undefined> {
  const contracts = GOVERNOR_READS.map(
    functionName => ({ address: governor, abi: governorAbi, functionName }) as const,
  )
  const [lock, terms, base, threshold, clock] = await client.multicall({ contracts, deployless: true })
  // Another contract that governs: a multisig, a timelock.
  if (lock?.status !== 'success' || terms?.status !== 'success') return undefined
  const voteLock = toAddress(String(lock.result))
  const contract = { address: voteLock, abi: lockAbi } as const
  try {
    const [its, curve, longest, votes, locked] = await client.multicall({
      deployless: true,
      allowFailure: false,
      contracts: [
        { ...contract, functionName: 'token' },
        { ...contract, functionName: 'curve' },
        { ...contract, functionName: 'longest' },
        { ...contract, functionName: 'getPastTotalSupply', args: [BigInt(Number(clock?.result ?? 1) - 1)] },
        { address: token, abi: BALANCE, functionName: 'balanceOf', args: [voteLock] },
      ],
    })
    if (!isAddressEqual(its, token)) return undefined
    return {
      governor,
      voteLock,
      curve: CURVES[curve] ?? 'falling',
      longestMs: Number(longest) * 1000,
      delayMs: Math.max(delayMs, Number(base?.result ?? 0) * 1000),
      terms: terms.result as Terms,
      votes,
      locked,
      threshold: BigInt(String(threshold?.result ?? 0)),
    }
  } catch (error) {
    throw toChainError(error, { contract: voteLock })
  }
}

const BALANCE = [
  {
    type: 'function',
    name: 'balanceOf',
    stateMutability: 'view',
    inputs: [{ name: 'account', type: 'address' }],
    outputs: [{ name: '', type: 'uint256' }],
  },
] as const

/** @throws {ChainError} rpc_down, rpc_failed */
export async function readHolder(
  client: ChainClient,
  { voteLock, curve }: Pick<Voting, 'voteLock' | 'curve'>,
  account: Address,
): Promise<HolderView> {
  const contract = { address: voteLock, abi: lockAbi } as const
  try {
    const [[amount, end, own], votes, delegate] = await client.multicall({
      deployless: true,
      allowFailure: false,
      contracts: [
        { ...contract, functionName: 'lockOf', args: [account] },
        { ...contract, functionName: 'getVotes', args: [account] },
        { ...contract, functionName: 'delegates', args: [account] },
      ],
    })
    const open = amount === 0n || (curve === 'constant' && end === 0n)
    return {
      amount,
      own,
      votes,
      endMs: open ? undefined : Number(end) * 1000,
      delegate: isAddressEqual(delegate, zeroAddress) ? account : toAddress(delegate),
    }
  } catch (error) {
    throw toChainError(error, { contract: voteLock, account })
  }
}
