/** What is asked of a desk, as it is typed: an area, quantities, days. */
import type { Arguments } from '../../../../cli/arguments.ts'
import { CliError } from '../../../../cli/errors.ts'
import { parseAmount } from '../../../../protocol/amounts/amount.ts'
import { QUOTE_ANSWER, type QuoteAnswer } from '../../messages/market/desk-answers.ts'
import type { DeskClient } from './data-client.ts'

export const AREA_OPTIONS = {
  box: { value: 'W,S,E,N', help: 'an area in degrees, such as 7.40,43.72,7.44,43.76' },
  cells: { value: 'CELLS', help: 'or H3 cells, commas between' },
  quantity: { value: 'NAMES', help: 'what of, commas between: soundLevel, temperature' },
  first: { value: 'DATE', help: 'the first day, UTC: 2026-03-02' },
  last: { value: 'DATE', help: 'the last one, up to 31 days ahead; the first unless said' },
} as const

export interface AskedHere {
  readonly box?: string
  readonly cells?: readonly string[]
  readonly quantities: readonly string[]
  readonly from: string
  readonly until: string
}

/** @throws {CliError} option_value */
export function askedIn(args: Arguments): AskedHere {
  const [box, cells] = [args.text('box'), args.text('cells')]
  if ((box === undefined) === (cells === undefined))
    throw new CliError('option_value', 'an area is needed, one', {
      hint: 'Write --box W,S,E,N in degrees, or --cells with H3 cells.',
    })
  const from = needed(args, 'first', 'the first day: --first 2026-03-02')
  const days = { from, until: args.text('last') ?? from }
  const quantities = needed(args, 'quantity', 'what of: --quantity soundLevel').split(',')
  return box === undefined ? { cells: cells!.split(','), quantities, ...days } : { box, quantities, ...days }
}

function needed(args: Arguments, name: string, hint: string): string {
  const text = args.text(name)
  if (text !== undefined && text !== '') return text
  throw new CliError('option_value', `--${name} is needed`, { hint: `Say ${hint}.` })
}

export function askQuote(desk: DeskClient, asked: AskedHere): Promise<QuoteAnswer> {
  const query = new URLSearchParams({ ...daysAnd(asked) })
  return desk.ask(`/v1/data/quote?${query}`, QUOTE_ANSWER)
}

function daysAnd({ box, cells, quantities, from, until }: AskedHere): Record<string, string> {
  const area = box === undefined ? { cells: cells!.join(',') } : { box }
  return { ...area, quantities: quantities.join(','), from, until }
}

/** @throws {CliError} option_value */
export function amountIn(name: string, text: string, decimals: number): bigint {
  try {
    return parseAmount(text, decimals)
  } catch (cause) {
    throw new CliError('option_value', `--${name} is no amount: "${text.slice(0, 40)}"`, {
      hint: `Write a number with at most ${decimals} decimals, such as 5 or 0.25.`,
      cause,
    })
  }
}
