/** The contract of stakes behind a network's oracles, or behind its owners, made once: its address follows from its terms. Governance then names it. */
import { encodeDeployData, stringToHex } from 'viem'
import { type BackedKind, STAKES_NAMES } from '../../kernel/chain-facts.ts'

import { type Address, toAddress } from '../../protocol/ids.ts'
import { abi as registryAbi } from '../artifacts/DeviceRegistry.ts'
import { abi as directoryAbi } from '../artifacts/Directory.ts'
import { abi as oracleSetAbi } from '../artifacts/OracleSet.ts'
import { abi, bytecode } from '../artifacts/Stakes.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { deployOnce } from '../launch/deterministic-deploy.ts'
import type { Sender } from '../send-transaction.ts'
import { toChainError } from '../to-chain-error.ts'

/** For good. */
export interface StakeTerms {
  /** Times a subject's own bond. */
  readonly perBond: number
  /** Of that, in ten thousandths, what one account may have. */
  readonly mostPart: number
  /** Whole seconds. */
  readonly delayS: number
  /** Base units. */
  readonly least: bigint
}

const WEEK_S = 7 * 86_400
/** Of what can be staked on a subject with the least bond. */
const LEAST_PART = 1_000n
const PER_BOND = 4

/**
 * Four times the bond, half of that an account, a thousandth at least; a week, or as long as a fault may wait to be punished.
 * Undefined where owners bond nothing: then nothing could be taken from them. @throws {ChainError} rpc_down, rpc_failed
 */
export async function usualTerms(
  client: ChainClient,
  { oracleSet, registry }: Pick<Deployment, 'oracleSet' | 'registry'>,
  kind: BackedKind,
): Promise<StakeTerms | undefined> {
  const { bond, leastS } = await (kind === 'oracle'
    ? oracleBond(client, oracleSet)
    : ownerBond(client, registry))
  if (bond === 0n) return undefined
  const least = (bond * BigInt(PER_BOND)) / LEAST_PART
  return {
    perBond: PER_BOND,
    mostPart: 5_000,
    delayS: Math.max(leastS, WEEK_S),
    least: least > 0n ? least : 1n,
  }
}

/** @throws {ChainError} not_deployed, tx_reverted (Stakes_WrongTerms), … */
export function makeStakes(
  sender: Sender,
  {
    deployment,
    kind,
    terms,
  }: { readonly deployment: Deployment; readonly kind: BackedKind; readonly terms: StakeTerms },
): Promise<Address> {
  const { oracleSet, registry, directory, governance } = deployment
  const { perBond, mostPart, delayS, least } = terms
  const isOracle = kind === 'oracle'
  const its = {
    kind: isOracle ? 0 : 1,
    source: isOracle ? oracleSet : registry,
    directory,
    governance,
    perBond,
    mostPart,
    delay: delayS,
    least,
  }
  return deployOnce(sender, encodeDeployData({ abi, bytecode, args: [its] }), 'Stakes')
}

/** Undefined where governance has named none. @throws {ChainError} rpc_down, rpc_failed */
export async function findStakes(
  client: ChainClient,
  { directory }: Pick<Deployment, 'directory'>,
  kind: BackedKind,
): Promise<Address | undefined> {
  try {
    const args = [stringToHex(STAKES_NAMES[kind], { size: 32 })] as const
    const found = await client.readContract({
      address: directory,
      abi: directoryAbi,
      functionName: 'addressOf',
      args,
    })
    return BigInt(found) === 0n ? undefined : toAddress(found)
  } catch (error) {
    throw toChainError(error, { contract: directory })
  }
}

async function oracleBond(client: ChainClient, address: Address) {
  const set = { address, abi: oracleSetAbi } as const
  const [bond, unbonding, decision] = await Promise.all([
    client.readContract({ ...set, functionName: 'minBond' }),
    client.readContract({ ...set, functionName: 'unbondingTime' }),
    client.readContract({ ...set, functionName: 'decisionTime' }),
  ])
  return { bond, leastS: unbonding + decision }
}

async function ownerBond(client: ChainClient, address: Address) {
  const registry = { address, abi: registryAbi } as const
  const [bond, unbonding] = await Promise.all([
    client.readContract({ ...registry, functionName: 'bondPerDevice' }),
    client.readContract({ ...registry, functionName: 'unbondingTime' }),
  ])
  return { bond, leastS: 2 * Number(unbonding) }
}
