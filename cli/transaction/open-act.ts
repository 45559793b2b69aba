/**
 * What a command that sends a transaction begins with: the network's contracts, its chain, what its money is counted in there, and
 * whoever signs.
 */
import { type ChainClient, connectChain } from '../../chain/connect.ts'
import type { Deployment } from '../../chain/deployment-file.ts'
import { mintTestDollars } from '../../chain/embedded/mint-test-dollars.ts'
import { readPayment, readPaymentBalance } from '../../chain/money/payment.ts'
import type { Sender, Sent } from '../../chain/send-transaction.ts'
import { assetOf, formatAsset, formatMoment } from '../../client/format.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import type { Arguments } from '../arguments.ts'
import type { Context } from '../command.ts'
import { CliError } from '../errors.ts'
import { row } from '../explain/layout.ts'
import { KEY_OPTION, openSender } from '../sender.ts'
import {
  CHAIN_OPTIONS,
  DATA_OPTION,
  JSON_OPTION,
  NODE_OPTION,
  type Settings,
  settingsOf,
} from '../settings.ts'
import type { Terminal } from '../terminal.ts'
import { inNames } from './readers.ts'

/** What every one of them takes. */
export const ACT_OPTIONS = {
  ...KEY_OPTION,
  ...NODE_OPTION,
  ...CHAIN_OPTIONS,
  ...DATA_OPTION,
  ...JSON_OPTION,
} as const

export interface Act {
  readonly args: Arguments
  readonly terminal: Terminal
  readonly settings: Settings
  readonly deployment: Deployment
  readonly client: ChainClient
  /** Of what members pay with, from its contract. */
  readonly decimals: number
  /** An amount of it to the last decimal. */
  money(base: bigint): string
  when(ms: number): string
  /** With the name that this machine knows it by. */
  who(id: string): string
  /** @param as the account that alone may send it. @throws {CliError} key_needed, not_yours, file_invalid */
  sender(as?: Address): Promise<Sender>
  /**
   * That the sender has so much of what members pay with. @throws {CliError} no_funds
   * @returns what makes test dollars of it on the chain of `cairn up`, for after the yes
   */
  requireMoney(sender: Sender, amount: bigint, what: string): Promise<() => Promise<void>>
}

/** @throws {CliError} no_deployment, no_node; {ChainError} rpc_down, rpc_wrong_chain */
export async function openAct(args: Arguments, context: Context): Promise<Act> {
  const settings = settingsOf(args, context)
  const deployment = await settings.deployment()
  const place = { rpcUrl: settings.rpcUrl(deployment), chainId: deployment.chainId }
  const client = await connectChain(place)
  const { decimals } = await readPayment(client, deployment)
  const money = (base: bigint) => formatAsset(base, assetOf({ decimals }), decimals)
  return {
    args,
    terminal: context.terminal,
    settings,
    deployment,
    client,
    decimals,
    money,
    when: ms => formatMoment(ms, settings.timeZone),
    who: id => inNames(id, settings.names),
    sender: as => openSender(args, context, settings, as === undefined ? place : { ...place, as }),
    async requireMoney(sender, amount, what) {
      const account = toAddress(sender.account.address)
      if (sender.embedded)
        return () => mintTestDollars(sender, { payment: deployment.payment, to: account, atLeast: amount })
      const balance = await readPaymentBalance(client, deployment, account)
      if (balance >= amount) return async () => undefined
      throw new CliError('no_funds', `${account} has ${money(balance)}, and ${what} is ${money(amount)}`, {
        hint: `Send it what is missing: ${money(amount - balance)} of the token ${deployment.payment}.`,
        facts: { account, token: deployment.payment },
      })
    },
  }
}

export interface Done {
  readonly title: string
  readonly sent: Pick<Sent, 'txHash' | 'gasUsed' | 'block'>
  readonly rows: readonly (readonly [label: string, text: string])[]
  /** Besides the transaction; amounts in digits of base units. */
  readonly json: Readonly<Record<string, string | number | boolean>>
}

/** The result, for people or as JSON. */
export function tell({ args, terminal }: Pick<Act, 'args' | 'terminal'>, done: Done): void {
  const { txHash, gasUsed, block } = done.sent
  if (args.flag('json')) {
    terminal.line(JSON.stringify({ ...done.json, transaction: txHash, gasUsed: String(gasUsed), block }))
    return
  }
  const layout = { style: terminal.style, columns: terminal.columns }
  terminal.line(`${terminal.style.good('✓')} ${terminal.style.strong(done.title)}`)
  const rows = [['transaction', txHash] as const, ...done.rows]
  for (const [label, text] of rows) for (const line of row(label, text, layout)) terminal.line(line)
}
