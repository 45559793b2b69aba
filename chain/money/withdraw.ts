/**
 * Taking a deposit back, in two steps: asked for, it can no longer be spent; paid out, once a root is activated whose facts
 * know that it was asked for, less what that root proves to be spent.
 */
import { encodeFunctionData, type Hex, parseEventLogs } from 'viem'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/Settlement.ts'
import type { Deployment } from '../deployment-file.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'
import { type ProvenEntry, toAbiClaim } from './claim.ts'

export interface Withdrawn extends Pick<Sent, 'txHash' | 'gasUsed' | 'block'> {
  /** Base units of the payment asset. */
  readonly paid: bigint
}

/** The sender's own; in place of what was asked for before. @throws {ChainError} tx_reverted (Settlement_NotEnough), … */
export async function requestWithdraw(
  sender: Sender,
  { deployment, amount }: { readonly deployment: Deployment; readonly amount: bigint },
): Promise<Pick<Sent, 'txHash' | 'gasUsed' | 'block'>> {
  const data = encodeFunctionData({
    abi,
    functionName: 'requestWithdraw',
    args: [deployment.payment, amount],
  })
  const { txHash, gasUsed, block } = await sendTransaction(sender, {
    to: deployment.settlement,
    data,
    verb: 'requestWithdraw',
  })
  return { txHash, gasUsed, block }
}

/** To the entry's account, proved under the newest activated root. @throws {ChainError} tx_reverted, … */
export async function withdraw(
  sender: Sender,
  { deployment, entry, proof }: ProvenEntry & { readonly deployment: Deployment },
): Promise<Withdrawn> {
  const args = [toAbiClaim({ entry, proof })] as const
  return payOut(sender, deployment, encodeFunctionData({ abi, functionName: 'withdraw', args }))
}

/** When the oracles have fallen silent, for an account that has no line in the ledger. @throws {ChainError} tx_reverted, … */
export async function withdrawUnspent(
  sender: Sender,
  { deployment, account }: { readonly deployment: Deployment; readonly account: Address },
): Promise<Withdrawn> {
  return payOut(
    sender,
    deployment,
    encodeFunctionData({ abi, functionName: 'withdrawUnspent', args: [account, deployment.payment] }),
  )
}

async function payOut(sender: Sender, { settlement }: Deployment, data: Hex): Promise<Withdrawn> {
  const { txHash, gasUsed, block, receipt } = await sendTransaction(sender, {
    to: settlement,
    data,
    verb: 'withdraw',
  })
  const paid = parseEventLogs({ abi, eventName: 'Withdrawn', logs: receipt.logs })
    .filter(({ address }) => toAddress(address) === settlement)
    .reduce((sum, { args }) => sum + args.amount, 0n)
  return { txHash, gasUsed, block, paid }
}
