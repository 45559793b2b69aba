/** What being an oracle takes, and what a challenge does, in this network. */
import type { Address } from '../../protocol/ids.ts'
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
  /** What a broken promise costs; two headers for one view cost the whole bond. */
  readonly slash: bigint
  /** What the next challenge stakes. */
  readonly stake: bigint
  /** From joining to signing. */
  readonly activationMs: number
  /** From leaving to the bond. */
  readonly unbondingMs: number
  /** How long a challenge can stay undecided. */
  readonly decisionMs: number
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
    const [minBond, slash, stake, activationS, unbondingS, decisionS, inclusion, { timeMs }] =
      await Promise.all([
        client.readContract({ ...contract, functionName: 'minBond' }),
        client.readContract({ ...contract, functionName: 'slash' }),
        client.readContract({ ...contract, functionName: 'challengeBond' }),
        client.readContract({ ...contract, functionName: 'activationDelay' }),
        client.readContract({ ...contract, functionName: 'unbondingTime' }),
        client.readContract({ ...contract, functionName: 'decisionTime' }),
        client.readContract({ ...settlement, functionName: 'inclusionEpochs' }),
        blockAt(client),
      ])
    return {
      governance: deployment.governance,
      minBond,
      slash,
      stake,
      activationMs: activationS * 1000,
      unbondingMs: unbondingS * 1000,
      decisionMs: decisionS * 1000,
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
