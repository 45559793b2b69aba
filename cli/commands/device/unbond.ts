/** `cairn device unbond`: what an owner has bonded and no device of it needs, back. */
import {
  type DeviceBond,
  readDeviceBond,
  requestUnbond,
  unbondDevices,
} from '../../../chain/devices/device-bond.ts'
import { readOracleTerms } from '../../../chain/oracles/oracle-terms.ts'
import type { Address } from '../../../protocol/ids.ts'
import type { Command } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { isRefusal } from '../../refusals/refusals.ts'
import { confirm, YES_OPTION } from '../../transaction/confirm.ts'
import { ACT_OPTIONS, type Act, openAct, tell } from '../../transaction/open-act.ts'
import { accountOf } from '../../transaction/readers.ts'

export const unbondCommand: Command = {
  about: [
    'Asks for the part of an owner’s bond that covers no device any more, because devices were sold or removed. It answers for them until the unbonding time is over; run the command again then, and it is paid.',
  ],
  options: { ...YES_OPTION, ...ACT_OPTIONS },
  positionals: ['account'],
  examples: ['cairn device unbond Ana', 'cairn device unbond 0x… --key owner.key'],
  async run(args, context) {
    const act = await openAct(args, context)
    const owner = accountOf(args.positionals[0] ?? '', act.settings.names)
    const bond = await readDeviceBond(act.client, { deployment: act.deployment, owner })
    const free = bond.bonded - bond.perDevice * BigInt(bond.devices)
    const paid = bond.leaving > 0n && (await takeOut(act, owner, bond))
    if (paid) return EXIT.ok
    if (free > 0n) await ask(act, owner, { ...bond, free })
    else throw nothingFree(act, bond)
    return EXIT.ok
  },
}

/** @returns whether it was due, and is paid */
async function takeOut(act: Act, owner: Address, { leaving }: DeviceBond): Promise<boolean> {
  const { terminal, deployment, money, who } = act
  const sender = await act.sender(owner)
  const sent = await terminal
    .step('Taking out', () => unbondDevices(sender, deployment))
    .catch((error: unknown) => {
      if (isRefusal(error, 'DeviceRegistry_NotReady')) return undefined
      throw error
    })
  if (sent === undefined) return false
  tell(act, {
    title: `${money(leaving)} are back`,
    sent,
    rows: [['to', who(owner)]],
    json: { owner, paid: String(leaving) },
  })
  return true
}

async function ask(
  act: Act,
  owner: Address,
  { free, leaving, devices }: DeviceBond & { readonly free: bigint },
): Promise<void> {
  const { args, terminal, client, deployment, money, when, who } = act
  const { unbondingMs, nowMs } = await readOracleTerms(client, deployment)
  const sender = await act.sender(owner)
  await confirm(
    {
      title: `Asks for ${money(free)} of a bond`,
      rows: [
        ['owner', `${who(owner)}, of ${devices} devices that stay covered`],
        ['out', `from about ${when(nowMs + unbondingMs)} on, less what is cut for a shared key until then`],
        ...(leaving === 0n
          ? []
          : [['postpones', `${money(leaving)} asked for before, to the same date`] as const]),
        ['costs', 'gas'],
      ],
    },
    args,
    terminal,
  )
  const sent = await terminal.step('Asking', () => requestUnbond(sender, { deployment, amount: free }))
  const { readyAtMs } = await readDeviceBond(client, { deployment, owner })
  tell(act, {
    title: `${money(free)} are asked for`,
    sent,
    rows: [['take it out', `cairn device unbond ${args.positionals[0]}, from ${when(readyAtMs)} on`]],
    json: { owner, requested: String(free), readyAtMs },
  })
}

function nothingFree({ money, when }: Act, { bonded, leaving, devices, readyAtMs }: DeviceBond): CliError {
  if (leaving > 0n) {
    return new CliError('too_early', `${money(leaving)} are asked for, and answer for the devices still`, {
      hint: `Come back from ${when(readyAtMs)} on.`,
    })
  }
  return new CliError(
    'nothing_to_do',
    `nothing of this bond is free: ${money(bonded)} for ${devices} devices`,
    {
      hint: 'What covers a device comes back when the device is sold or removed.',
    },
  )
}
