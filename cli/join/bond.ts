/** What an owner still has to bond for one more device, where the network asks for a bond. */
import type { Deployment } from '../../chain/deployment-file.ts'
import { bondDevices, readDeviceBond } from '../../chain/devices/device-bond.ts'
import type { Sender } from '../../chain/send-transaction.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { CliError } from '../errors.ts'

export interface BondPlace {
  readonly owner: Address
  readonly deployment: Deployment
  readonly sender: Sender
}

/** Base units; zero where it is covered, or none is asked for. @throws {ChainError} */
export async function missingBond({ owner, deployment, sender }: BondPlace): Promise<bigint> {
  const { perDevice, bonded, devices } = await readDeviceBond(sender.client, { deployment, owner })
  const missing = perDevice * BigInt(devices + 1) - bonded
  return perDevice > 0n && missing > 0n ? missing : 0n
}

/** What is missing to cover one more device, and nothing if nothing is. @throws {CliError} join_rejected */
export async function bondForOneMore(place: BondPlace): Promise<void> {
  const { owner, deployment, sender } = place
  if (toAddress(sender.account.address) !== owner) {
    throw new CliError('join_rejected', 'only the owner can bond for its devices', {
      hint: 'Give the owner’s key: --key FILE.',
      facts: { owner, sender: sender.account.address },
    })
  }
  const amount = await missingBond(place)
  if (amount > 0n) await bondDevices(sender, { deployment, amount })
}
