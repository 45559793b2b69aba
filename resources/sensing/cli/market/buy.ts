/** `cairn data buy`: an order, signed by the desk's device, paid out of its owner's deposit within what that allows. */
import { randomUUID } from 'node:crypto'
import type { Arguments } from '../../../../cli/arguments.ts'
import type { Command } from '../../../../cli/command.ts'
import { CliError, EXIT } from '../../../../cli/errors.ts'
import { confirm, YES_OPTION } from '../../../../cli/transaction/confirm.ts'
import { ORDERED, type QuoteAnswer } from '../../messages/market/desk-answers.ts'
import { PURPOSES, type Purpose } from '../../messages/market/purposes.ts'
import { AREA_OPTIONS, amountIn, askedIn, askQuote } from './asked.ts'
import { DESK_OPTIONS, findDesk } from './data-client.ts'
import { moneyIn, quoteRows } from './quote-words.ts'

export const buyCommand: Command = {
  about: [
    'Buys measured data: what is there of past days once the next epoch is settled, and what comes of days ahead as it comes. It costs what is there, and never more in all than you say. Whoever measured is paid, and told what it is for; neither where nor when.',
  ],
  options: {
    purpose: { value: 'PURPOSE', help: `what for: ${PURPOSES.join(', ')}` },
    spend: { value: 'AMOUNT', help: 'in all at most; what it costs now and about what comes unless said' },
    ...AREA_OPTIONS,
    ...YES_OPTION,
    ...DESK_OPTIONS,
  },
  positionals: [],
  examples: [
    'cairn data buy --cells 851f1d4bfffffff --quantity soundLevel --first 2026-03-02 --purpose property --spend 2',
  ],
  async run(args, context) {
    const [asked, purpose] = [askedIn(args), purposeIn(args.text('purpose'))]
    const desk = findDesk(args, context)
    const quote = await askQuote(desk, asked)
    const most = mostIn(args, quote)
    const money = moneyIn(quote)
    const { terminal } = context
    const rows = [...quoteRows(quote), ['at most', money(most)], ['what for', purpose]] as const
    await confirm({ title: 'Buys measured data', rows }, args, terminal)
    const body = { ...asked, purpose, most: most.toString() }
    const { order } = await desk.ask('/v1/data/orders', ORDERED, { method: 'POST', body, once: randomUUID() })
    if (args.flag('json')) terminal.json({ order, most: most.toString() })
    else {
      terminal.line(`${terminal.style.good('✓')} Ordered, for ${money(most)} at most.`)
      terminal.line('It is there once the next epoch is settled: cairn data download')
      terminal.line(order)
    }
    return EXIT.ok
  },
}

/** @throws {CliError} option_value */
function mostIn(args: Arguments, { total, ahead, decimals }: QuoteAnswer): bigint {
  const said = args.text('spend')
  const most = said === undefined ? BigInt(total) + BigInt(ahead) : amountIn('spend', said, decimals)
  if (most > 0n) return most
  throw new CliError('option_value', 'there is nothing to be bought of that yet', {
    hint: 'Say what it may cost all the same with --spend, or ask for other days or another area.',
  })
}

/** @throws {CliError} option_value */
function purposeIn(text: string | undefined): Purpose {
  const purpose = PURPOSES.find(one => one === text)
  if (purpose !== undefined) return purpose
  throw new CliError('option_value', '--purpose says what for', { hint: `One of ${PURPOSES.join(', ')}.` })
}
