/**
 * A network's mirror onto another chain, once: its address follows from its terms. It begins with the oracles that are in force at
 * home, which anybody can hold against home. Governance at home then names it: `mirror.` and the chain's id.
 */
import { encodeDeployData, stringToHex } from 'viem'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { abi as directoryAbi } from '../artifacts/Directory.ts'
import { abi, bytecode } from '../artifacts/Mirror.ts'
import { abi as oracleSetAbi } from '../artifacts/OracleSet.ts'
import { abi as settlementAbi } from '../artifacts/Settlement.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { ChainError } from '../errors.ts'
import { deployOnce, hasCode } from '../launch/deterministic-deploy.ts'
import type { Sender } from '../send-transaction.ts'
import { toChainError } from '../to-chain-error.ts'
import { packedSet, readSignerSets } from './handovers.ts'

export interface MirrorChoices {
  /** The network's token there, as a bridge has brought it. */
  readonly asset: Address
  /** Refuses headers, pauses, sets the breaker. */
  readonly governance: Address
  /** A day unless said. */
  readonly windowS?: number
  /** As long as an oracle's bond at home is liable unless said, and a year at most. */
  readonly trustS?: number
  /** Base units that may leave in a day. */
  readonly aDay: bigint
}

const [DAY_S, YEAR_S] = [86_400, 365 * 86_400]

/** @throws {ChainError} not_deployed, tx_reverted (Mirror_WrongTerms), rpc_down, … */
export async function launchMirror(
  sender: Sender,
  { home, deployment }: { readonly home: ChainClient; readonly deployment: Deployment },
  choices: MirrorChoices,
): Promise<Address> {
  const { asset, governance, windowS = DAY_S, aDay } = choices
  if (!(await hasCode(sender.client, asset)))
    throw new ChainError('not_deployed', { contract: 'asset', address: asset })
  const { chainId, settlement, genesisHash, genesisMs, oracleSet } = deployment
  const newest = (await readSignerSets(home, deployment)).at(-1)!
  const [epochLength, unbonding] = await Promise.all([
    home.readContract({ address: settlement, abi: settlementAbi, functionName: 'epochLength' }),
    home.readContract({ address: oracleSet, abi: oracleSetAbi, functionName: 'unbondingTime' }),
  ])
  const terms = {
    homeChainId: BigInt(chainId),
    settlement,
    genesisHash,
    genesis: BigInt(genesisMs / 1000),
    epochLength,
    signers: packedSet(newest),
    handovers: BigInt(newest.number),
    asset,
    governance,
    window: windowS,
    trust: choices.trustS ?? Math.min(unbonding, YEAR_S),
    capacity: aDay,
    refill: DAY_S,
  }
  return deployOnce(sender, encodeDeployData({ abi, bytecode, args: [terms] }), 'Mirror')
}

export function mirrorName(chainId: number): string {
  return `mirror.${chainId}`
}

/** Undefined where governance has named none. @throws {ChainError} rpc_down, rpc_failed */
export async function findMirror(
  home: ChainClient,
  { directory }: Pick<Deployment, 'directory'>,
  chainId: number,
): Promise<Address | undefined> {
  try {
    const args = [stringToHex(mirrorName(chainId), { size: 32 })] as const
    const contract = { address: directory, abi: directoryAbi } as const
    const found = await home.readContract({ ...contract, functionName: 'addressOf', args })
    return BigInt(found) === 0n ? undefined : toAddress(found)
  } catch (error) {
    throw toChainError(error, { contract: directory })
  }
}
