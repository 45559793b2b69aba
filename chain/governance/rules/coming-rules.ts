/**
 * Which rules a network had, has, and is going to have: those that are announced, that are scheduled to be announced, and that holders
 * are asked about. Everybody who has to go by them can see them days before.
 */
import { getAbiItem, zeroHash } from 'viem'
import { type Hash, toHash } from '../../../protocol/ids.ts'
import { abi } from '../../artifacts/Settlement.ts'
import { blockAt } from '../../block-at.ts'
import type { ChainClient } from '../../connect.ts'
import type { Deployment } from '../../deployment-file.ts'
import { readLogs } from '../../read-logs.ts'
import { toChainError } from '../../to-chain-error.ts'
import { readProposals } from '../holders/read-proposals.ts'
import { readVoting } from '../holders/read-voting.ts'
import { readGovernance } from '../read-governance.ts'
import { announcedBy } from './announced-by.ts'

export interface ComingRules {
  readonly rules: Hash
  /** From which on. */
  readonly epoch: number
  /** Announced: it comes, unless it is announced otherwise. Scheduled: after a delay. Proposed: if it passes. */
  readonly stage: 'announced' | 'scheduled' | 'proposed'
}

export interface RulesOnChain {
  /** Of the next epoch that is to be settled. */
  readonly inForce: Hash
  /** The soonest first; each set of rules once, as far as it has come. */
  readonly coming: readonly ComingRules[]
  /** All that were ever announced, the launch's own not among them. */
  readonly announced: readonly Hash[]
}

const ANNOUNCED = [getAbiItem({ abi, name: 'RulesAnnounced' })] as const
/** Of proposals that may still come to something. */
const OPEN = new Set(['pending', 'active', 'succeeded', 'queued'])
const FAR: Readonly<Record<ComingRules['stage'], number>> = { announced: 2, scheduled: 1, proposed: 0 }

/** @throws {ChainError} rpc_down, rpc_failed */
export async function readRulesOnChain(client: ChainClient, deployment: Deployment): Promise<RulesOnChain> {
  const [state, scheduled, proposed, logs] = await Promise.all([
    readState(client, deployment),
    readScheduled(client, deployment),
    readProposed(client, deployment),
    readAnnounced(client, deployment),
  ])
  const { inForce, next, announced } = state
  const ahead = announced.filter(({ epoch, rules }) => epoch > next && rules !== zeroHash)
  const all = [...ahead, ...scheduled, ...proposed].filter(({ epoch }) => epoch > next)
  return { inForce, coming: soonestFirst(all), announced: [...new Set(logs)] }
}

/** The rules that the header of an epoch has to name, as far as they are announced. @throws {ChainError} rpc_down, rpc_failed */
export async function readRulesOf(
  client: ChainClient,
  { settlement: address }: Deployment,
  epoch: number,
): Promise<Hash> {
  try {
    return toHash(await client.readContract({ address, abi, functionName: 'rulesOf', args: [BigInt(epoch)] }))
  } catch (error) {
    throw toChainError(error, { contract: address })
  }
}

async function readState(client: ChainClient, { settlement: address }: Deployment) {
  const contract = { address, abi } as const
  try {
    const [next, announced, from] = await client.multicall({
      deployless: true,
      allowFailure: false,
      contracts: [
        { ...contract, functionName: 'nextEpoch' },
        { ...contract, functionName: 'announcedRules' },
        { ...contract, functionName: 'announcedFrom' },
      ],
    })
    const inForce = await client.readContract({ ...contract, functionName: 'rulesOf', args: [next] })
    const coming = { rules: toHash(announced), epoch: Number(from), stage: 'announced' } as const
    return { next: Number(next), inForce: toHash(inForce), announced: [coming] }
  } catch (error) {
    throw toChainError(error, { contract: address })
  }
}

async function readScheduled(client: ChainClient, deployment: Deployment): Promise<readonly ComingRules[]> {
  const { scheduled } = await readGovernance(client, deployment)
  return scheduled.flatMap(({ to, data }) => {
    const its = announcedBy(deployment, to, data)
    return its === undefined ? [] : [{ ...its, stage: 'scheduled' as const }]
  })
}

async function readProposed(client: ChainClient, deployment: Deployment): Promise<readonly ComingRules[]> {
  const voting = await readVoting(client, deployment)
  if (voting === undefined) return []
  const proposals = await readProposals({ client, deployment, voting })
  return proposals.flatMap(({ state, announces }) =>
    announces === undefined || !OPEN.has(state) ? [] : [{ ...announces, stage: 'proposed' as const }],
  )
}

async function readAnnounced(client: ChainClient, deployment: Deployment): Promise<readonly Hash[]> {
  const logs = await readLogs({
    client,
    address: deployment.settlement,
    events: ANNOUNCED,
    fromBlock: deployment.launchBlock,
    toBlock: (await blockAt(client)).number,
  })
  return logs.map(({ args }) => toHash(args.rules))
}

function soonestFirst(all: readonly ComingRules[]): readonly ComingRules[] {
  const byRules = new Map<string, ComingRules>()
  for (const coming of all) {
    const key = `${coming.rules} ${coming.epoch}`
    const known = byRules.get(key)
    if (known === undefined || FAR[coming.stage] > FAR[known.stage]) byRules.set(key, coming)
  }
  return [...byRules.values()].sort((a, b) => a.epoch - b.epoch || FAR[b.stage] - FAR[a.stage])
}
