/** `cairn device accept`: a device taken over from whoever offers it, or one that somebody else registered for its owner. */
import { acceptDevice } from '../../../chain/devices/accept-device.ts'
import { bondDevices } from '../../../chain/devices/device-bond.ts'
import type { Sender } from '../../../chain/send-transaction.ts'
import type { Address, SubjectId } from '../../../protocol/ids.ts'
import type { Command } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { missingBond } from '../../join/bond.ts'
import { confirm, YES_OPTION } from '../../transaction/confirm.ts'
import { ACT_OPTIONS, type Act, openAct, tell } from '../../transaction/open-act.ts'
import { deviceOf } from '../../transaction/readers.ts'
import { asCommand } from '../../wrap.ts'
import { registered } from './registered.ts'

export const acceptCommand: Command = {
  about: [
    'Takes over a device that its owner offers to you. It earns for you from then on, and spends of your deposit what you allow it (cairn allow), which is nothing until you do.',
    'Also for a device that somebody else registered for your account: until you accept it, it earns for you and spends nothing of yours.',
  ],
  options: {
    bond: { help: 'also bonds what the network asks of an owner for one more device' },
    ...YES_OPTION,
    ...ACT_OPTIONS,
  },
  positionals: ['device'],
  examples: [
    'cairn device accept home-15 --key buyer.key',
    'cairn device accept home-15 --bond --key buyer.key',
  ],
  async run(args, context) {
    const act = await openAct(args, context)
    const device = deviceOf(args.positionals[0] ?? '', act.settings.names)
    const { owner, offeredTo, accepted } = await registered(act, device)
    if (offeredTo === undefined && accepted) {
      throw new CliError('nothing_to_do', 'the device is offered to nobody, and its owner has accepted it', {
        hint: 'Its owner offers it: cairn device sell DEVICE --to ACCOUNT. A move or a registration since ends an offer.',
        facts: { owner },
      })
    }
    await accept(act, device, { owner, account: offeredTo ?? owner })
    return EXIT.ok
  },
}

interface Takeover {
  readonly owner: Address
  /** Who takes it. */
  readonly account: Address
}

async function accept(act: Act, device: SubjectId, { owner, account }: Takeover): Promise<void> {
  const { args, terminal, deployment, money, who } = act
  const typed = args.positionals[0] ?? ''
  const bought = account !== owner
  const sender = await act.sender(account)
  // Whoever has it already has bonded for it.
  const missing = bought ? await missingBond({ owner: account, deployment, sender }) : 0n
  const fund = missing > 0n ? await checkBond(act, sender, missing) : undefined
  await confirm(
    {
      title: bought ? `Takes ${typed} over from ${who(owner)}` : `Accepts ${typed}`,
      rows: [
        ['device', device],
        ['new owner', who(account)],
        [
          'then',
          'it earns for that account from this block on, and spends of its deposit what is allowed (cairn allow)',
        ],
        ...(bought
          ? [
              [
                'its key',
                'was in other hands, and two messages under one number are held against you: give the device a new key (cairn device remove, then cairn join)',
              ] as const,
            ]
          : []),
        ['bond', missing > 0n ? `${money(missing)}, held as long as the device is yours` : 'nothing more'],
        ['costs', missing > 0n ? 'gas, besides the bond' : 'gas'],
      ],
    },
    args,
    terminal,
  )
  await fund?.()
  if (missing > 0n) await terminal.step('Bonding', () => bondDevices(sender, { deployment, amount: missing }))
  const sent = await terminal.step('Accepting', () => acceptDevice(sender, { deployment, device }))
  tell(act, {
    title: bought ? `${typed} is yours` : `${typed} is accepted`,
    sent,
    rows: [
      ['owner', who(account)],
      ['next', asCommand(`cairn explain ${typed}`)],
    ],
    json: { device, owner: account, from: owner, bonded: String(missing) },
  })
}

/** @throws {CliError} no_funds, option_value */
async function checkBond(act: Act, sender: Sender, missing: bigint): Promise<() => Promise<void>> {
  if (!act.args.flag('bond')) {
    throw new CliError(
      'option_value',
      `this network asks its owners for a bond: ${act.money(missing)} more for this device`,
      {
        hint: 'Add --bond to put it up. It comes back when the device leaves: cairn device unbond.',
      },
    )
  }
  return act.requireMoney(sender, missing, 'the bond')
}
