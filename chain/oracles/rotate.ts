/**
 * What an oracle changes about itself while it goes on: the account that it signs with, and where its earnings are paid. Its id, its
 * bond and what it answers for stay; the receipt key is in oracle-keys.ts.
 */
import { encodeFunctionData } from 'viem'
import type { Address } from '../../protocol/ids.ts'
import { abi } from '../artifacts/OracleSet.ts'
import { abi as settlementAbi } from '../artifacts/Settlement.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'
import { toChainError } from '../to-chain-error.ts'

type Done = Pick<Sent, 'txHash' | 'gasUsed' | 'block'>

/** Nobody: an offer to it takes the one before back. */
export const NOBODY = `0x${'0'.repeat(40)}` as Address

/**
 * The sender's place to another account of the same oracle, which takes it; in place of what was offered before.
 * @throws {ChainError} tx_reverted (OracleSet_NotJoined), …
 */
export function offerPlace(
  sender: Sender,
  { deployment, to }: { readonly deployment: Deployment; readonly to: Address },
): Promise<Done> {
  const data = encodeFunctionData({ abi, functionName: 'offer', args: [to] })
  return send(sender, deployment.oracleSet, { data, verb: 'offer' })
}

/**
 * The sender signs from now on in the place that was offered to it.
 * @param from an account that the oracle has, or had.
 * @throws {ChainError} tx_reverted (OracleSet_NotOffered, OracleSet_AccountTaken), …
 */
export function takePlace(
  sender: Sender,
  { deployment, from }: { readonly deployment: Deployment; readonly from: Address },
): Promise<Done> {
  const data = encodeFunctionData({ abi, functionName: 'takeOver', args: [from] })
  return send(sender, deployment.oracleSet, { data, verb: 'takeOver' })
}

/** Where an account has what it earns of an asset paid to; itself unless it said otherwise. @throws {ChainError} */
export async function readPayout(
  client: ChainClient,
  options: { readonly deployment: Deployment; readonly account: Address; readonly asset: Address },
): Promise<Address> {
  const { deployment, account, asset } = options
  const contract = { address: deployment.settlement, abi: settlementAbi } as const
  try {
    const args = [account, asset] as const
    return (
      await client.readContract({ ...contract, functionName: 'payeeOf', args })
    ).toLowerCase() as Address
  } catch (error) {
    throw toChainError(error, { contract: deployment.settlement })
  }
}

/** What the sender earns of an asset is paid there from now on, whoever sends the claim. @throws {ChainError} */
export function setPayout(
  sender: Sender,
  options: { readonly deployment: Deployment; readonly asset: Address; readonly to: Address },
): Promise<Done> {
  const { deployment, asset, to } = options
  const data = encodeFunctionData({ abi: settlementAbi, functionName: 'setPayee', args: [asset, to] })
  return send(sender, deployment.settlement, { data, verb: 'setPayee' })
}

async function send(
  sender: Sender,
  to: Address,
  call: { readonly data: `0x${string}`; readonly verb: string },
): Promise<Done> {
  const { txHash, gasUsed, block } = await sendTransaction(sender, { to, ...call })
  return { txHash, gasUsed, block }
}
