/** What an owner's commands begin with: the car, its owner of now, and the network's time, for the owner signs for a moment. */
import type { Arguments } from '../../../../cli/arguments.ts'
import type { Context } from '../../../../cli/command.ts'
import { registered } from '../../../../cli/commands/device/registered.ts'
import { type Act, openAct } from '../../../../cli/transaction/open-act.ts'
import { deviceOf } from '../../../../cli/transaction/readers.ts'
import type { Place } from '../../../../protocol/chain-formats/network-id.ts'
import { type Address, type Hash, type SubjectId, toAddress } from '../../../../protocol/ids.ts'

export interface OwnerAct {
  readonly act: Act
  readonly device: SubjectId
  readonly owner: Address
  readonly place: Place
  /** Network time. */
  readonly nowMs: number
  /** By the owner's key. @throws {CliError} key_needed, not_yours, file_invalid */
  sign(digest: Hash): Promise<Hash>
}

/** @throws {CliError} not_registered and as `openAct` */
export async function openOwnerAct(args: Arguments, context: Context): Promise<OwnerAct> {
  const act = await openAct(args, context)
  const device = deviceOf(args.positionals[0] ?? '', act.settings.names)
  const { owner } = await registered(act, device)
  const { nowMs } = await act.settings.node().getClock()
  const { chainId, settlement, genesisHash } = act.deployment
  return {
    act,
    device,
    owner: toAddress(owner),
    place: { chainId, settlement, genesisHash },
    nowMs: Math.floor(nowMs),
    async sign(digest) {
      const { account } = await act.sender(owner)
      return account.sign!({ hash: digest })
    },
  }
}
