/**
 * A device that spends asks its owner how much it may, in plain words, when it comes in. Nobody is there to answer, or the key is
 * not the owner's: then it may spend nothing, and is told how that is changed.
 */

import type { Deployment } from '../../chain/deployment-file.ts'
import { readAllowanceNonce } from '../../chain/money/allow.ts'
import { readPayment } from '../../chain/money/payment.ts'
import type { Sender } from '../../chain/send-transaction.ts'
import { PAYMENT_SYMBOL } from '../../client/format.ts'
import { ALLOWED_DAYS, DAY_S, questionOf, type Spender } from '../../client/spender.ts'
import { formatAmount } from '../../protocol/amounts/amount.ts'
import { type Address, type SubjectId, toAddress } from '../../protocol/ids.ts'
import { CliError } from '../errors.ts'
import type { Terminal } from '../terminal.ts'
import { giveAllowance } from '../transaction/give-allowance.ts'
import { amountOf } from '../transaction/readers.ts'

export const ALLOW_OPTION = {
  allow: {
    value: 'AMOUNT',
    help: 'what it may spend of the owner’s deposit a day, where it spends; 0 for nothing; asked for unless said',
  },
} as const

export interface Asking {
  readonly spender: Spender
  readonly name: string
  readonly device: SubjectId
  readonly owner: Address
  readonly deployment: Deployment
  readonly sender: Sender
  readonly terminal: Terminal
  /** What `--allow` says. */
  readonly typed: string | undefined
}

/** @returns what it may spend, in words. @throws {CliError} argument_invalid, not_yours; {ChainError} */
export async function askAllowance(asking: Asking): Promise<string> {
  const { name, device, owner, deployment, sender, terminal, typed } = asking
  const { client } = sender
  const isOwner = toAddress(sender.account.address) === owner
  const { decimals } = await readPayment(client, deployment)
  const later = `nothing until its owner allows it: cairn allow ${name} --amount ${asking.spender.amount}`
  if (typed === undefined && (await readAllowanceNonce(client, { deployment, account: owner, device })) > 0)
    return 'what its owner allowed it before: cairn allow --list'
  const amount = await amountFor(asking, isOwner, decimals)
  if (amount === undefined || amount === 0n) return later
  if (!isOwner) {
    throw new CliError('not_yours', 'only the owner can say what a device may spend', {
      hint: 'The device is registered. Give the owner’s key: --key FILE; or leave --allow out.',
      facts: { owner, sender: sender.account.address },
    })
  }
  const terms = { amount, period: DAY_S, total: amount * BigInt(ALLOWED_DAYS), lastsS: ALLOWED_DAYS * DAY_S }
  await terminal.step('Allowing', () => giveAllowance(sender, { deployment, device, ...terms }))
  return `up to ${formatAmount(amount, decimals)} ${PAYMENT_SYMBOL} a day for a year; less, more or nothing: cairn allow ${name}`
}

/** Base units a day; undefined where nobody said. */
async function amountFor(
  { spender, name, terminal, typed }: Asking,
  isOwner: boolean,
  decimals: number,
): Promise<bigint | undefined> {
  if (typed !== undefined) return amountOf(typed, decimals, 0n)
  if (!isOwner) return undefined
  const answer = await terminal.ask(`${questionOf(spender, name, PAYMENT_SYMBOL)} [y/N, or another amount] `)
  if (answer === undefined || answer.trim() === '' || /^no?$/i.test(answer.trim())) return undefined
  return amountOf(/^y(es)?$/i.test(answer.trim()) ? spender.amount : answer.trim(), decimals, 0n)
}
