/** `cairn oracle admit`: governance lets an account join the oracles. */
import { admitOracle } from '../../../chain/oracles/join-oracles.ts'
import { isAdmitted, readOracleTerms } from '../../../chain/oracles/oracle-terms.ts'
import type { Command } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { confirm, YES_OPTION } from '../../transaction/confirm.ts'
import { ACT_OPTIONS, openAct, tell } from '../../transaction/open-act.ts'
import { accountOf } from '../../transaction/readers.ts'

export const admitCommand: Command = {
  about: [
    'Lets an account join the oracles, once. Governance alone may: with an open door, a quorum could be had for the price of the bonds.',
  ],
  options: { ...YES_OPTION, ...ACT_OPTIONS },
  positionals: ['account'],
  examples: ['cairn oracle admit 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --key governance.key'],
  async run(args, context) {
    const act = await openAct(args, context)
    const { terminal, client, deployment, money, who } = act
    const account = accountOf(args.positionals[0] ?? '', act.settings.names)
    const { governance, minBond } = await readOracleTerms(client, deployment)
    if (await isAdmitted(client, { deployment, account })) {
      throw new CliError('nothing_to_do', 'the account is admitted already', {
        hint: 'It joins with its own key: cairn oracle join --key FILE.',
        facts: { account },
      })
    }
    const sender = await act.sender(governance)
    await confirm(
      {
        title: `Admits ${who(account)} to the oracles`,
        rows: [
          ['then', `it may join with a bond of ${money(minBond)}, and signs what all are paid by`],
          ['costs', 'gas'],
        ],
      },
      args,
      terminal,
    )
    const sent = await terminal.step('Admitting', () => admitOracle(sender, { deployment, signer: account }))
    tell(act, {
      title: `${who(account)} may join the oracles`,
      sent,
      rows: [
        ['next', 'cairn oracle join --key FILE'],
        ['by', `${who(account)}, with its key`],
      ],
      json: { account, minBond: String(minBond) },
    })
    return EXIT.ok
  },
}
