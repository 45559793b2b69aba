/** What being an oracle takes, and what a challenge does, in this network. */
import { type Address, toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/OracleSet.ts'
import { abi as settlementAbi } from '../artifacts/Settlement.ts'
import { blockAt } from '../block-at.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { toChainError } from '../to-chain-error.ts'

/** Base units of the payment asset, and milliseconds. */
export interface OracleTerms {
  readonly governance: Address
  readonly minBond: bigint
  /** What a fault costs, and a challenge bonds. */
  readonly slash: bigint
  /** From joining to signing. */
  readonly activationMs: number
  /** From leaving to the bond; also how long a challenge can stay undecided. */
  readonly unbondingMs: number
  /** K: what a receipt promises besides its own epoch. */
  readonly inclusionEpochs: number
  /** Network time, of the last block. */
  readonly nowMs: number
}

/** @throws {ChainError} rpc_down, rpc_failed */
export async function readOracleTerms(client: ChainClient, deployment: Deployment): Promise<OracleTerms> {
  const contract = { address: deployment.oracleSet, abi } as const
  const settlement = { address: deployment.settlement, abi: settlementAbi } as const
  try {
    const [governance, minBond, slash, activationS, unbondingS, inclusion, { timeMs }] = await Promise.all([
      client.readContract({ ...settlement, functionName: 'governance' }),
      client.readContract({ ...contract, functionName: 'minBond' }),
      client.readContract({ ...contract, functionName: 'slash' }),
      client.readContract({ ...contract, functionName: 'activationDelay' }),
      client.readContract({ ...contract, functionName: 'unbondingTime' }),
      client.readContract({ ...settlement, functionName: 'inclusionEpochs' }),
      blockAt(client),
    ])
    return {
      governance: toAddress(governance),
      minBond,
      slash,
      activationMs: activationS * 1000,
      unbondingMs: unbondingS * 1000,
      inclusionEpochs: Number(inclusion),
      nowMs: timeMs,
    }
  } catch (error) {
    throw toChainError(error, { contract: deployment.oracleSet })
  }
}

/** Whether governance lets the account join. @throws {ChainError} rpc_down, rpc_failed */
export async function isAdmitted(
  client: ChainClient,
  { deployment, account }: { readonly deployment: Deployment; readonly account: Address },
): Promise<boolean> {
  const contract = { address: deployment.oracleSet, abi } as const
  try {
    return await client.readContract({ ...contract, functionName: 'isAdmitted', args: [account] })
  } catch (error) {
    throw toChainError(error, { contract: deployment.oracleSet })
  }
}
