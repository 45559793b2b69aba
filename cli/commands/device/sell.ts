/** `cairn device sell`: a device offered to another owner, whose it is once it has accepted. */
import { zeroAddress } from 'viem'
import { offerDevice } from '../../../chain/devices/accept-device.ts'
import { readDeviceBond } from '../../../chain/devices/device-bond.ts'
import { type Address, type SubjectId, toAddress } from '../../../protocol/ids.ts'
import type { Command } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { confirm, YES_OPTION } from '../../transaction/confirm.ts'
import { ACT_OPTIONS, type Act, openAct, tell } from '../../transaction/open-act.ts'
import { accountOf, deviceOf } from '../../transaction/readers.ts'
import { asCommand } from '../../wrap.ts'
import { type Registered, registered } from './registered.ts'

const NOBODY = toAddress(zeroAddress)

export const sellCommand: Command = {
  about: [
    'Offers a device to another account. Nothing changes until that account accepts it (cairn device accept); from then on it earns for the new owner, and what it made before stays the old one’s.',
    'No money passes here: the price is a matter between the two. The offer ends when it is taken back, when another one is made, and when the device is moved or registered again.',
  ],
  options: {
    to: { value: 'ACCOUNT', help: 'the new owner: an account, or a name known here' },
    cancel: { help: 'takes the offer back' },
    ...YES_OPTION,
    ...ACT_OPTIONS,
  },
  positionals: ['device'],
  examples: ['cairn device sell home-15 --to Olga', 'cairn device sell home-15 --cancel --key owner.key'],
  async run(args, context) {
    const act = await openAct(args, context)
    const { names } = act.settings
    const device = deviceOf(args.positionals[0] ?? '', names)
    const to = args.text('to')
    if ((to === undefined) !== args.flag('cancel')) {
      throw new CliError('option_value', 'an offer is to somebody, or taken back', {
        hint: 'Write --to ACCOUNT, or --cancel alone.',
      })
    }
    const entry = await registered(act, device)
    if (to === undefined) await cancel(act, device, entry)
    else await offer(act, device, entry, accountOf(to, names))
    return EXIT.ok
  },
}

async function offer(act: Act, device: SubjectId, entry: Registered, to: Address): Promise<void> {
  const { args, terminal, client, deployment, money, who } = act
  const { owner, offeredTo } = entry
  const typed = args.positionals[0] ?? ''
  if (to === owner || to === NOBODY) {
    throw new CliError(
      'nothing_to_do',
      to === owner ? 'it is that account’s already' : 'that is nobody’s account',
      {
        hint: 'Name the new owner: --to ACCOUNT.',
        facts: { owner },
      },
    )
  }
  const sender = await act.sender(owner)
  const { perDevice } = await readDeviceBond(client, { deployment, owner })
  await confirm(
    {
      title: `Offers ${typed} to ${who(to)}`,
      rows: [
        ['device', device],
        ['owner', who(owner)],
        [
          'then',
          'nothing changes until it is accepted; after that it earns for the new owner, and cannot be taken back',
        ],
        ['money', 'none passes here: agree on the price between you'],
        ['its key', 'stays where it is: the new owner answers for it, and best gives the device a new one'],
        ...(perDevice === 0n
          ? []
          : [
              [
                'bond',
                `${money(perDevice)} of yours is free once it is accepted: cairn device unbond`,
              ] as const,
            ]),
        ...(offeredTo === undefined ? [] : [['replaces', `the offer to ${who(offeredTo)}`] as const]),
        ['costs', 'gas'],
      ],
    },
    args,
    terminal,
  )
  const sent = await terminal.step('Offering', () => offerDevice(sender, { deployment, device, to }))
  tell(act, {
    title: `${typed} is offered to ${who(to)}`,
    sent,
    rows: [
      ['next', asCommand(`cairn device accept ${device}`)],
      ['by', `${who(to)}, with its key`],
      ['take it back', `cairn device sell ${typed} --cancel, until then`],
    ],
    json: { device, owner, to },
  })
}

async function cancel(act: Act, device: SubjectId, { owner, offeredTo }: Registered): Promise<void> {
  const { args, terminal, deployment, who } = act
  if (offeredTo === undefined) {
    throw new CliError('nothing_to_do', 'it is offered to nobody', {
      hint: 'Offer it: --to ACCOUNT.',
      facts: { owner },
    })
  }
  const sender = await act.sender(owner)
  const to = NOBODY
  const sent = await terminal.step('Taking back', () => offerDevice(sender, { deployment, device, to }))
  tell(act, {
    title: `${args.positionals[0]} is offered to nobody any more`,
    sent,
    rows: [['was offered to', who(offeredTo)]],
    json: { device, owner, cancelled: offeredTo },
  })
}
