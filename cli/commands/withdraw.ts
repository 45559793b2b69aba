/** `cairn withdraw`: a deposit back, in the two steps that Settlement wants: asked for, and taken out. */

import { requestWithdraw, type Withdrawn, withdraw, withdrawUnspent } from '../../chain/money/withdraw.ts'
import { readWithdrawal, type Withdrawal } from '../../chain/money/withdrawal.ts'
import type { Sender } from '../../chain/send-transaction.ts'
import type { Address } from '../../protocol/ids.ts'
import { proveLine } from '../claim/claim-account.ts'
import type { Command } from '../command.ts'
import { CliError, EXIT } from '../errors.ts'
import { createNodeClient, toRecord } from '../node-client.ts'
import { isRefusal } from '../refusals/refusals.ts'
import { confirm, YES_OPTION } from '../transaction/confirm.ts'
import { ACT_OPTIONS, type Act, openAct, tell } from '../transaction/open-act.ts'
import { accountOf, amountOf } from '../transaction/readers.ts'

/** A newer root may begin to pay between the node's answer and the transaction. */
const TRIES = 3

export const withdrawCommand: Command = {
  about: [
    'Takes money out of a deposit again. With an amount it asks for it: from the next epoch on nothing of it can be spent, and once the oracles have seen that, it can be taken out. Without an amount it takes out what was asked for before, as far as it was not spent meanwhile.',
    'The account itself asks; anybody may send what takes it out, and the account is paid. Asking again replaces what was asked for; 0 asks for nothing any more.',
  ],
  options: {
    all: { help: 'asks for all that is left of the deposit' },
    ...YES_OPTION,
    ...ACT_OPTIONS,
  },
  positionals: ['account', '[amount]'],
  examples: [
    'cairn withdraw Vera 25',
    'cairn withdraw Vera',
    'cairn withdraw 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --all --key member.key',
  ],
  async run(args, context) {
    const act = await openAct(args, context)
    const account = accountOf(args.positionals[0] ?? '', act.settings.names)
    const typed = args.positionals[1]
    const { client, deployment } = act
    const before = await readWithdrawal(client, { deployment, account })
    if (typed === undefined && !args.flag('all')) await takeOut(act, account, before)
    else await ask(act, account, amountAsked(act, before, typed))
    return EXIT.ok
  },
}

/** @throws {CliError} nothing_to_withdraw, option_value, argument_invalid */
function amountAsked({ args, decimals, money }: Act, before: Withdrawal, typed: string | undefined): bigint {
  const left = before.deposited - before.withdrawn
  if (args.flag('all') && typed !== undefined)
    throw new CliError('option_value', '--all and an amount say two things', { hint: 'Give one of them.' })
  const amount = typed === undefined ? left : amountOf(typed, decimals, 0n)
  if (amount > left || (amount === 0n && before.requested === 0n)) {
    throw new CliError('nothing_to_withdraw', `the deposit is ${money(left)}, less what was spent of it`, {
      hint: 'Ask for no more than that: cairn withdraw ACCOUNT AMOUNT, or --all.',
      facts: { deposited: money(before.deposited), withdrawn: money(before.withdrawn) },
    })
  }
  return amount
}

async function ask(act: Act, account: Address, amount: bigint): Promise<void> {
  const { args, terminal, client, deployment, money, when, who } = act
  const sender = await act.sender(account)
  const before = await readWithdrawal(client, { deployment, account })
  const { spent, locked } = await takenOf(act, account)
  await confirm(
    {
      title: amount === 0n ? 'Asks for nothing any more' : `Asks for ${money(amount)} of a deposit`,
      rows: [
        ['account', who(account)],
        ['deposit', `${money(before.deposited - before.withdrawn)}, less what was spent of it`],
        ...(spent === undefined ? [] : [['spent', `${money(spent)} so far`] as const]),
        ...(locked === undefined || locked === 0n
          ? []
          : [['promised', `${money(locked)} to others: it is there again as that is over`] as const]),
        ...(before.requested === 0n
          ? []
          : [['replaces', `${money(before.requested)} asked for before`] as const]),
        ...(amount === 0n
          ? [['then', 'its devices and vaults can spend it again, from the next epoch on'] as const]
          : ([
              ['then', 'its devices and vaults can spend nothing of it, from the next epoch on'],
              ['out', `from about ${when(before.anewFromMs)} on, what was not spent until then`],
            ] as const)),
        ['costs', 'gas'],
      ],
    },
    args,
    terminal,
  )
  const sent = await terminal.step('Asking', () => requestWithdraw(sender, { deployment, amount }))
  const { readyFromMs } = await readWithdrawal(client, { deployment, account })
  tell(act, {
    title: amount === 0n ? 'Nothing is asked for any more' : `${money(amount)} are asked for`,
    sent,
    rows:
      amount === 0n
        ? []
        : [['take it out', `cairn withdraw ${args.positionals[0]}, from about ${when(readyFromMs)} on`]],
    json: { account, requested: String(amount), readyFromMs },
  })
}

async function takeOut(act: Act, account: Address, before: Withdrawal): Promise<void> {
  const { terminal, client, deployment, money } = act
  const { requested, seen, silent } = before
  if (requested === 0n) {
    const left = before.deposited - before.withdrawn
    throw new CliError('nothing_to_withdraw', 'nothing of this deposit is asked for', {
      hint: left > 0n ? 'Ask first: cairn withdraw ACCOUNT AMOUNT, or --all.' : 'There is no deposit.',
      facts: { account, deposit: money(left) },
    })
  }
  if (!seen && !silent) throw tooEarly(act, before)
  const sender = await act.sender()
  const done = await terminal.step('Taking out', () => withdrawProved(act, sender, account, silent))
  const { requested: rest } = await readWithdrawal(client, { deployment, account })
  const again = `${money(rest)} are still asked for: locked in escrow, or more than leaves at once. Run it again later.`
  tell(act, {
    title: `${money(done.paid)} taken out`,
    sent: done,
    rows: [
      ['to', act.who(account)],
      ['asked for', money(requested)],
      ...(rest === 0n && done.paid < requested
        ? [['spent', `${money(requested - done.paid)} of it, before it was held back`] as const]
        : []),
      ...(rest === 0n ? [] : [['rest', again] as const]),
    ],
    json: { account, paid: String(done.paid), requested: String(requested), rest: String(rest) },
  })
}

function tooEarly({ money, when }: Act, { requested, readyFromMs, silentFromMs }: Withdrawal): CliError {
  return new CliError(
    'too_early',
    `${money(requested)} are asked for, and no root that pays knows of it yet`,
    {
      hint: `Come back from about ${when(readyFromMs)} on. Should the oracles fall silent, it can be taken out from ${when(silentFromMs)} on.`,
      facts: { asked: money(requested) },
    },
  )
}

async function withdrawProved(
  act: Act,
  sender: Sender,
  account: Address,
  silent: boolean,
): Promise<Withdrawn> {
  const { deployment } = act
  const api = act.settings.node()
  for (let tries = 1; ; tries++) {
    const line = await proveLine(account, 'payment', { api, sender, deployment })
    if (line === undefined && silent) return withdrawUnspent(sender, { deployment, account })
    if (line === undefined) {
      throw new CliError('node_failed', 'the node has no line of the ledger for this account', {
        hint: 'It may be behind the chain: try again, or ask another one: --node URL.',
        facts: { node: api.url, account },
      })
    }
    try {
      return await withdraw(sender, { deployment, ...line })
    } catch (error) {
      if (!isRefusal(error, 'Settlement_NotNewestRoot') || tries === TRIES) throw error
    }
  }
}

/** As a node knows it; nothing where none is asked, or none answers. */
async function takenOf(
  { settings }: Act,
  account: Address,
): Promise<{ readonly spent?: bigint; readonly locked?: bigint }> {
  const url = settings.nodeUrl()
  if (url === undefined) return {}
  const answer = await createNodeClient(url)
    .json(`/v1/accounts/${account}/deposit`)
    .catch(() => undefined)
  const said = toRecord(answer)
  const amountOf = (name: string) => {
    const digits = said[name]
    return typeof digits === 'string' && /^\d+$/.test(digits) ? { [name]: BigInt(digits) } : {}
  }
  return { ...amountOf('spent'), ...amountOf('locked') }
}
