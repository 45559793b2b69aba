/** A device to another owner, by its present one. Whoever owns it at an epoch's facts block gets its reward. */
import { encodeFunctionData } from 'viem'
import type { Address, SubjectId } from '../protocol/ids.ts'
import { abi } from './artifacts/DeviceRegistry.ts'
import type { Deployment } from './deployment-file.ts'
import { type Sender, type Sent, sendTransaction } from './send-transaction.ts'

export interface TransferOptions {
  readonly deployment: Deployment
  readonly device: SubjectId
  readonly to: Address
}

/** @throws {ChainError} tx_reverted (DeviceRegistry_NotOwner, DeviceRegistry_BondTooSmall), … */
export async function transferDevice(
  sender: Sender,
  { deployment, device, to }: TransferOptions,
): Promise<Pick<Sent, 'txHash' | 'gasUsed' | 'block'>> {
  const data = encodeFunctionData({ abi, functionName: 'transfer', args: [`0x${device}`, to] })
  const { txHash, gasUsed, block } = await sendTransaction(sender, {
    to: deployment.registry,
    data,
    verb: 'transfer',
  })
  return { txHash, gasUsed, block }
}
