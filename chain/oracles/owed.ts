/** What the oracle set owes an account: for proofs, challenges, or as the treasury. It is collected, never sent. */
import { encodeFunctionData, parseEventLogs } from 'viem'
import type { Address } from '../../protocol/ids.ts'
import { abi } from '../artifacts/OracleSet.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { type Sender, sendTransaction } from '../send-transaction.ts'
import { toChainError } from '../to-chain-error.ts'

/** Base units of the bond asset. @throws {ChainError} rpc_down, rpc_failed */
export async function readOwed(
  client: ChainClient,
  { deployment, account }: { readonly deployment: Deployment; readonly account: Address },
): Promise<bigint> {
  const address = deployment.oracleSet
  try {
    return await client.readContract({ address, abi, functionName: 'owedTo', args: [account] })
  } catch (error) {
    throw toChainError(error, { contract: address })
  }
}

/** Pays the sender what it is owed. @returns base units of the bond asset, and the gas. */
export async function collectOwed(
  sender: Sender,
  { oracleSet }: Deployment,
): Promise<{ readonly paid: bigint; readonly gasUsed: bigint }> {
  const { address } = sender.account
  const data = encodeFunctionData({ abi, functionName: 'collect', args: [address] })
  const { receipt, gasUsed } = await sendTransaction(sender, { to: oracleSet, data, verb: 'collect' })
  const [collected] = parseEventLogs({ abi, eventName: 'Collected', logs: receipt.logs })
  return { paid: collected?.args.amount ?? 0n, gasUsed }
}
