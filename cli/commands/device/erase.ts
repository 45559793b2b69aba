/** `cairn device erase`: what a device said, erased from every oracle. */
import { erasureDigest } from '../../../protocol/chain-formats/wishes/erasure-wish.ts'
import { toAddress } from '../../../protocol/ids.ts'
import type { Command } from '../../command.ts'
import { EXIT } from '../../errors.ts'
import { createNodeClient } from '../../node-client.ts'
import { confirm, YES_OPTION } from '../../transaction/confirm.ts'
import { ACT_OPTIONS, openAct } from '../../transaction/open-act.ts'
import { accountOf, deviceOf, epochOf } from '../../transaction/readers.ts'

export const eraseCommand: Command = {
  about: [
    'Has every oracle erase what a device said before an epoch, while it was yours: its messages, verdicts and figures, also from the bundles that epochs are computed again from. Only where the network’s rules follow such wishes (`erasure` of their regulation), and only of epochs that are as old as they say.',
    'What was earned stays, and so does that messages came: their ids hold the roots on the chain. Nobody can compute those epochs again afterwards, and whoever copied a bundle before has it still.',
    'Of a device that was removed, EPOCH is at most one past the last in which it was yours: the chain’s facts of then say so.',
  ],
  options: {
    account: {
      value: 'ACCOUNT',
      help: 'the wallet that is a contract whose word it is: the key’s signature has to be one that it takes (ERC-1271)',
    },
    signature: { value: '0x…', help: 'what such a wallet signed elsewhere, in place of the key’s own' },
    ...YES_OPTION,
    ...ACT_OPTIONS,
  },
  positionals: ['device', 'before-epoch'],
  examples: ['cairn device erase home-15 120', 'cairn device erase home-15 120 --key owner.key --yes'],
  async run(args, context) {
    const act = await openAct(args, context)
    const { terminal, deployment, who } = act
    const typed = args.positionals[0] ?? ''
    const device = deviceOf(typed, act.settings.names)
    const before = epochOf(args.positionals[1] ?? '')
    const { account: wallet } = await act.sender()
    const named = args.text('account')
    const account = named === undefined ? toAddress(wallet.address) : accountOf(named, act.settings.names)
    const digest = erasureDigest({ account, device, before }, deployment)
    await confirm(
      {
        title: `Erases what ${typed} said before epoch ${before}`,
        rows: [
          ['device', device],
          ['signed by', who(account)],
          ...(named === undefined ? [] : [['digest', digest] as const]),
          ['then', 'it is gone from every oracle, for good; what was earned stays'],
          ['costs', 'nothing'],
        ],
      },
      args,
      terminal,
    )
    const signature = args.text('signature') ?? (await wallet.sign!({ hash: digest }))
    const body = new TextEncoder().encode(JSON.stringify({ account, device, before, signature }))
    const node = createNodeClient(act.settings.node().url)
    await terminal.step('Asking', () => node.post('/v1/erasures', body))
    if (args.flag('json')) terminal.line(JSON.stringify({ device, account, before }, null, 2))
    else {
      terminal.line(`  ${typed}: what it said before epoch ${before} is being erased`)
      terminal.line('  the other oracles ask for the wish within an epoch')
    }
    return EXIT.ok
  },
}
