/** `cairn oracle admit`: governance lets an account join the oracles. */
import { governedActs } from '../../../chain/governance/governed-acts.ts'
import { isAdmitted, readOracleTerms } from '../../../chain/oracles/oracle-terms.ts'
import type { Command } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { confirm, YES_OPTION } from '../../transaction/confirm.ts'
import { doGoverned, governSender } from '../../transaction/govern.ts'
import { ACT_OPTIONS, openAct } from '../../transaction/open-act.ts'
import { accountOf } from '../../transaction/readers.ts'

export const admitCommand: Command = {
  about: [
    'Lets an account join the oracles, once. Governance alone may: with an open door, a quorum could be had for the price of the bonds. A governor with a delay schedules it first; the same command does it once the delay is over.',
  ],
  options: { ...YES_OPTION, ...ACT_OPTIONS },
  positionals: ['account'],
  examples: ['cairn oracle admit 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --key governance.key'],
  async run(args, context) {
    const act = await openAct(args, context)
    const { terminal, client, deployment, money, who } = act
    const account = accountOf(args.positionals[0] ?? '', act.settings.names)
    const { minBond } = await readOracleTerms(client, deployment)
    if (await isAdmitted(client, { deployment, account })) {
      throw new CliError('nothing_to_do', 'the account is admitted already', {
        hint: 'It joins with its own key: cairn oracle join --key FILE.',
        facts: { account },
      })
    }
    const sender = await governSender(act, 'governor')
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
    await doGoverned(act, sender, {
      act: governedActs(deployment).admit(account),
      title: `${who(account)} may join the oracles`,
      rows: [
        ['next', 'cairn oracle join --key FILE'],
        ['by', `${who(account)}, with its key`],
      ],
      json: { account, minBond: String(minBond) },
    })
    return EXIT.ok
  },
}
