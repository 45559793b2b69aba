/** A device out of the registry, by its owner. It can be registered again, with a new consent. */
import { encodeFunctionData } from 'viem'
import type { SubjectId } from '../../protocol/ids.ts'
import { abi } from '../artifacts/DeviceRegistry.ts'
import type { Deployment } from '../deployment-file.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'

/** @throws {ChainError} tx_reverted (DeviceRegistry_NotOwner), … */
export async function removeDevice(
  sender: Sender,
  { deployment, device }: { readonly deployment: Deployment; readonly device: SubjectId },
): Promise<Pick<Sent, 'txHash' | 'gasUsed' | 'block'>> {
  const data = encodeFunctionData({ abi, functionName: 'remove', args: [`0x${device}`] })
  const { txHash, gasUsed, block } = await sendTransaction(sender, {
    to: deployment.registry,
    data,
    verb: 'remove',
  })
  return { txHash, gasUsed, block }
}
