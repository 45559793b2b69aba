/**
 * Opens an epoch's root for claims, once its challenge window has passed, and mints what its earned total needs. Anyone may
 * send it, also again: if the circuit breaker held a mint back, the rest comes then.
 */
import { encodeFunctionData, erc20Abi, parseEventLogs } from 'viem'
import type { EpochHeader } from '../../protocol/chain-formats/header.ts'
import { toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/Settlement.ts'
import type { Deployment } from '../deployment-file.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'
import { toAbiHeader } from './abi-header.ts'

export interface Activated extends Pick<Sent, 'txHash' | 'gasUsed' | 'block'> {
  /** Base units of the network's token. */
  readonly minted: bigint
}

/** @throws {ChainError} tx_reverted (Settlement_NotActive: still in its window), … */
export async function activateEpoch(
  sender: Sender,
  { deployment, header }: { readonly deployment: Deployment; readonly header: EpochHeader },
): Promise<Activated> {
  const { settlement, token } = deployment
  const data = encodeFunctionData({ abi, functionName: 'activate', args: [toAbiHeader(header)] })
  const { txHash, gasUsed, block, receipt } = await sendTransaction(sender, {
    to: settlement,
    data,
    verb: 'activate',
  })
  const minted = parseEventLogs({ abi: erc20Abi, eventName: 'Transfer', logs: receipt.logs })
    .filter(
      ({ address, args }) =>
        toAddress(address) === token && toAddress(args.to) === settlement && BigInt(args.from) === 0n,
    )
    .reduce((sum, { args }) => sum + args.value, 0n)
  return { txHash, gasUsed, block, minted }
}
