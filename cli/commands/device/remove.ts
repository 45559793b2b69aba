/** `cairn device remove`: a device out of the network. */
import { readDeviceBond } from '../../../chain/devices/device-bond.ts'
import { removeDevice } from '../../../chain/devices/remove-device.ts'
import type { Command } from '../../command.ts'
import { EXIT } from '../../errors.ts'
import { confirm, YES_OPTION } from '../../transaction/confirm.ts'
import { ACT_OPTIONS, openAct, tell } from '../../transaction/open-act.ts'
import { deviceOf } from '../../transaction/readers.ts'
import { registered } from './registered.ts'

export const removeCommand: Command = {
  about: [
    'Takes a device out of the registry: it is heard no more, and earns nothing. What it earned stays its owner’s, and its key and folder stay on this machine.',
    'It can come back with cairn join, by its own new consent.',
  ],
  options: { ...YES_OPTION, ...ACT_OPTIONS },
  positionals: ['device'],
  examples: ['cairn device remove home-15', 'cairn device remove home-15 --key owner.key --yes'],
  async run(args, context) {
    const act = await openAct(args, context)
    const { terminal, client, deployment, money, who } = act
    const typed = args.positionals[0] ?? ''
    const device = deviceOf(typed, act.settings.names)
    const { owner, offeredTo } = await registered(act, device)
    const sender = await act.sender(owner)
    const { perDevice } = await readDeviceBond(client, { deployment, owner })
    await confirm(
      {
        title: `Removes ${typed}`,
        rows: [
          ['device', device],
          ['owner', who(owner)],
          ['then', 'no message of it counts any more; what it earned so far stays'],
          ...(offeredTo === undefined ? [] : [['ends', `the offer to ${who(offeredTo)}`] as const]),
          ...(perDevice === 0n
            ? []
            : [
                [
                  'bond',
                  `${money(perDevice)} covers no device any more: cairn device unbond takes it out`,
                ] as const,
              ]),
          ['costs', 'gas'],
        ],
      },
      args,
      terminal,
    )
    const sent = await terminal.step('Removing', () => removeDevice(sender, { deployment, device }))
    tell(act, {
      title: `${typed} is removed`,
      sent,
      rows: [['again', `cairn join ${typed} brings it back, with the same key`]],
      json: { device, owner },
    })
    return EXIT.ok
  },
}
