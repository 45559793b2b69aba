/** `cairn deposit`: money that an account's devices and vaults pay with. */
import { paysWithCredits } from '../../chain/money/credits.ts'
import { deposit } from '../../chain/money/deposit.ts'
import { readAccount } from '../../chain/money/read-account.ts'
import type { Command } from '../command.ts'
import { CliError, EXIT } from '../errors.ts'
import { ACT_OPTIONS, openAct, tell } from '../transaction/open-act.ts'
import { accountOf, amountOf } from '../transaction/readers.ts'

export const depositCommand: Command = {
  about: [
    'Puts what members pay with into Settlement, for an account: its meters buy from it, its vaults pay for storage. The key pays, and need not be the account’s. What is not spent can be taken out again by the account (cairn withdraw).',
    'On the chain that cairn up runs here, test dollars are made for it first.',
  ],
  options: ACT_OPTIONS,
  positionals: ['account', 'amount'],
  examples: [
    'cairn deposit Vera 25',
    'cairn deposit 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 25 --key payer.key',
  ],
  async run(args, context) {
    const act = await openAct(args, context)
    const { terminal, client, deployment, money, decimals } = act
    if (await paysWithCredits(client, deployment)) {
      throw new CliError('wrong_money', 'members of this network pay with credits, which are bought', {
        hint: 'Write cairn credits buy AMOUNT --account ACCOUNT.',
      })
    }
    const account = accountOf(args.positionals[0] ?? '', act.settings.names)
    const amount = amountOf(args.positionals[1] ?? '', decimals, 1n)
    const sender = await act.sender()
    const fund = await act.requireMoney(sender, amount, 'the deposit')
    await fund()
    const sent = await terminal.step('Depositing', () => deposit(sender, { deployment, amount, account }))
    const { deposited, withdrawn } = (await readAccount(client, { deployment, account })).deposit
    tell(act, {
      title: `${money(amount)} deposited`,
      sent,
      rows: [
        ['for', act.who(account)],
        ['in all', `${money(deposited - withdrawn)}, less what was spent of it`],
        ['back', `cairn withdraw ${args.positionals[0]} AMOUNT`],
      ],
      json: { account, amount: String(amount), deposited: String(deposited), withdrawn: String(withdrawn) },
    })
    return EXIT.ok
  },
}
