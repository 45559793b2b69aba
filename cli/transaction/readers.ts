/** What commands take as arguments: accounts, devices, epochs and amounts, as typed or by the names that this machine knows. */
import { isAddress } from 'viem'
import { parseAmount } from '../../protocol/amounts/amount.ts'
import { type Address, type SubjectId, toAddress, toSubjectId } from '../../protocol/ids.ts'
import { CliError } from '../errors.ts'
import { accountNamed, deviceNamed, type Names, nameOf } from '../names.ts'
import { nearest } from '../nearest.ts'

/** @throws {CliError} argument_invalid */
export function accountOf(typed: string, names: Names): Address {
  const named = accountNamed(names, typed) ?? typed
  if (isAddress(named, { strict: false })) return toAddress(named)
  throw new CliError('argument_invalid', `"${typed.slice(0, 80)}" is no account`, {
    hint: `${meant(typed, names.accounts)}An account is 0x and 40 hex digits${namesOf(names.accounts)}.`,
  })
}

/** @throws {CliError} argument_invalid */
export function deviceOf(typed: string, names: Names): SubjectId {
  const id = deviceNamed(names, typed) ?? typed
  if (/^[0-9a-f]{64}$/.test(id)) return toSubjectId(id)
  throw new CliError('argument_invalid', `"${typed.slice(0, 80)}" is no device`, {
    hint: `${meant(typed, names.devices)}A device is 64 hex digits${namesOf(names.devices)}.`,
  })
}

type Table = Readonly<Record<string, string>>
/** More fill a screen, and the one that was meant is named first. */
const MOST_NAMED = 12

function meant(typed: string, table: Table): string {
  const names = Object.keys(table)
  const close = nearest(
    typed.toLowerCase(),
    names.map(name => name.toLowerCase()),
  )
  const name = names.find(one => one.toLowerCase() === close)
  return name === undefined ? '' : `Did you mean ${name}? `
}

function namesOf(table: Table): string {
  const names = Object.keys(table)
  if (names.length === 0) return ''
  const more = names.length > MOST_NAMED ? `, and ${names.length - MOST_NAMED} more` : ''
  return `, or one of: ${names.slice(0, MOST_NAMED).join(', ')}${more}`
}

/** @throws {CliError} argument_invalid */
export function epochOf(typed: string): number {
  const epoch = /^\d{1,15}$/.test(typed) ? Number(typed) : Number.NaN
  if (Number.isSafeInteger(epoch)) return epoch
  throw new CliError('argument_invalid', `"${typed.slice(0, 80)}" is no epoch`, {
    hint: 'Write its number, such as 7. cairn status lists the newest.',
  })
}

/** Base units. @param least that it is at least. @throws {CliError} argument_invalid */
export function amountOf(typed: string, decimals: number, least: bigint): bigint {
  try {
    const amount = parseAmount(typed, decimals)
    if (amount >= least) return amount
  } catch {
    // What is wrong with it is said below.
  }
  throw new CliError('argument_invalid', `"${typed.slice(0, 40)}" is no amount`, {
    hint: `Write a number ${least > 0n ? 'above zero' : 'of zero or more'} with at most ${decimals} decimals, such as 25 or 0.5.`,
  })
}

/** `Olga (0x…)`, or the account alone. */
export function inNames(id: string, names: Names): string {
  const name = nameOf(names, id)
  return name === undefined ? id : `${name} (${id})`
}
