/** `cairn deposit`: money that an account's devices and vaults pay with. */
import { isAddress } from 'viem'
import { deposit } from '../../chain/deposit.ts'
import { mintTestDollars } from '../../chain/mint-test-dollars.ts'
import { readAccount } from '../../chain/read-account.ts'
import { assetOf, formatAsset } from '../../client/format.ts'
import { parseAmount } from '../../protocol/amount.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import type { Command } from '../command.ts'
import { CliError, EXIT } from '../errors.ts'
import { row } from '../explain/layout.ts'
import { accountNamed } from '../names.ts'
import { KEY_OPTION, openSender } from '../sender.ts'
import { CHAIN_OPTIONS, DATA_OPTION, NODE_OPTION, type Settings, settingsOf } from '../settings.ts'

export const depositCommand: Command = {
  about: [
    'Puts what members pay with into Settlement, for an account: its meters buy from it, its vaults pay for storage. The key pays, and need not be the account’s. What is not spent can be taken out again by the account.',
    'On the chain that cairn up runs here, test dollars are made for it first.',
  ],
  options: { ...KEY_OPTION, ...NODE_OPTION, ...CHAIN_OPTIONS, ...DATA_OPTION },
  positionals: ['account', 'amount'],
  examples: [
    'cairn deposit Vera 25',
    'cairn deposit 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 25 --key payer.key',
  ],
  async run(args, context) {
    const settings = settingsOf(args, context)
    const { terminal } = context
    const account = accountOf(args.positionals[0] ?? '', settings)
    const deployment = await settings.deployment()
    const { payment } = (await settings.node().getNetwork()).rules
    const amount = readAmount(args.positionals[1] ?? '', payment.decimals)
    const options = { rpcUrl: settings.rpcUrl(deployment), chainId: deployment.chainId }
    const sender = await openSender(args, context, settings, options)
    if (sender.embedded) {
      const to = toAddress(sender.account.address)
      await mintTestDollars(sender, { payment: deployment.payment, to, atLeast: amount })
    }
    const { txHash } = await terminal.step('Depositing', () =>
      deposit(sender, { deployment, amount, account }),
    )
    const { deposited, withdrawn } = (await readAccount(sender.client, { deployment, account })).deposit
    const layout = { style: terminal.style, columns: terminal.columns }
    const shown = (base: bigint) => formatAsset(base, assetOf(payment), payment.decimals)
    const lines = [
      `${terminal.style.good('✓')} ${terminal.style.strong(`${shown(amount)} deposited`)}`,
      ...row('for', account, layout),
      ...row('transaction', txHash, layout),
      ...row('in all', `${shown(deposited - withdrawn)}, less what was spent of it`, layout),
    ]
    for (const line of lines) terminal.line(line)
    return EXIT.ok
  },
}

function accountOf(typed: string, { names }: Settings): Address {
  const named = accountNamed(names, typed) ?? typed
  if (isAddress(named, { strict: false })) return toAddress(named)
  throw new CliError('argument_invalid', `"${typed.slice(0, 80)}" is no account`, {
    hint: 'An account is 0x and 40 hex digits, or a name known here.',
  })
}

function readAmount(text: string, decimals: number): bigint {
  try {
    const amount = parseAmount(text, decimals)
    if (amount > 0n) return amount
  } catch {
    // What is wrong with it is said below.
  }
  throw new CliError('argument_invalid', `"${text.slice(0, 40)}" is no amount`, {
    hint: `Write a number above zero with at most ${decimals} decimals, such as 25 or 0.5.`,
  })
}
