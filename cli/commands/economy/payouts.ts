/** `cairn payouts`: what an account was paid on chain, with what it was worth then: for whoever keeps books. */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { connectChain } from '../../../chain/connect.ts'
import { type PayoutQuery, readPayouts } from '../../../chain/money/read-payouts.ts'
import {
  COUNTRIES,
  type Country,
  type Payout,
  sourceOfTemplate,
  sumsOf,
  toTaxTable,
} from '../../../client/payouts/tax-table.ts'
import type { Arguments } from '../../arguments.ts'
import type { Command } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { CURRENCY_OPTIONS, convert, currencyOf } from '../../payouts/currency.ts'
import { CHAIN_OPTIONS, DATA_OPTION, settingsOf } from '../../settings.ts'
import { accountOf } from '../../transaction/readers.ts'

export const payoutsCommand: Command = {
  about: [
    'Every claim that was paid to an account, read from the chain, as a table: when, how much, in which transaction. Where the network has a price feed, with what a token was worth in that block, by the feed and its round; a worth that nobody can say is left empty, with why.',
    'In another currency by rates that you name: a table of days, or a feed on the chain, read in the payout’s block. A column for the token itself (EUR per SUN) goes before the network’s feed. A day that is not there has no rate.',
    'The table is for books and tax offices. What is owed depends on where you live: ask somebody who knows.',
  ],
  options: {
    year: { value: 'YEAR', help: 'only what came in in that year (UTC)' },
    country: {
      value: COUNTRIES.join('|'),
      help: 'columns, dates and decimals as they are read there; any unless said',
    },
    ...CURRENCY_OPTIONS,
    csv: { value: 'FILE', help: 'where the table goes; the terminal unless said' },
    ...CHAIN_OPTIONS,
    ...DATA_OPTION,
  },
  positionals: ['account'],
  examples: [
    'cairn payouts Ana',
    'cairn payouts Ana --year 2026 --country de --csv ana-2026.csv',
    'cairn payouts Ana --year 2026 --currency EUR --rates rates.csv --rate-days 3',
  ],
  async run(args, context) {
    const settings = settingsOf(args, context)
    const account = accountOf(args.positionals[0] ?? '', settings.names)
    const [country, range] = [countryOf(args), yearOf(args)]
    const deployment = await settings.deployment()
    const place = { rpcUrl: settings.rpcUrl(deployment), chainId: deployment.chainId }
    const client = await connectChain(place)
    const currency = await currencyOf(args, context.cwd, client)
    const { terminal } = context
    const asked = { deployment, account, range }
    const read = await terminal.step('Reading', () => readPayouts(client, asked))
    const payouts: Payout[] = []
    for (const one of read) payouts.push(await convert(client, one, currency))
    const table = toTaxTable(payouts, country, currency.code)
    const output = args.text('csv')
    if (output === undefined) for (const line of table.trimEnd().split('\r\n')) terminal.line(line)
    else {
      await writeNew(resolve(context.cwd, output), table)
      terminal.line(`${terminal.style.good('✓')} ${payouts.length} payouts in ${output}`)
      for (const { symbol, quantity, worth, unpriced } of sumsOf(payouts))
        terminal.line(
          `  ${quantity} ${symbol}, ${worth} ${currency.code} when they came in${unpriced === 0 ? '' : `, without ${unpriced} that nobody says a price for`}`,
        )
      const source = sourceOfTemplate(country)
      if (source !== undefined) terminal.line(`  columns as ${source} asks for; no advice on what is owed`)
    }
    return EXIT.ok
  },
}

/** What is there is not written over. @throws {CliError} option_value */
async function writeNew(path: string, table: string): Promise<void> {
  try {
    await writeFile(path, table, { flag: 'wx' })
  } catch (error) {
    const problem = (error as NodeJS.ErrnoException).code === 'EEXIST' ? 'it is there already' : String(error)
    throw new CliError('option_value', `--csv ${path}: ${problem}`, {
      hint: 'Name a file that is not there, in a folder that is.',
    })
  }
}

function countryOf(args: Arguments): Country {
  const typed = args.text('country') ?? 'any'
  const known = COUNTRIES.find(country => country === typed)
  if (known !== undefined) return known
  throw new CliError('option_value', `--country takes ${COUNTRIES.join(', ')}, not "${typed}"`, {
    hint: 'any has plain columns that other offices take as well.',
  })
}

function yearOf(args: Arguments): PayoutQuery['range'] {
  const typed = args.text('year')
  if (typed === undefined) return [0, Number.MAX_SAFE_INTEGER]
  if (!/^20\d\d$/.test(typed))
    throw new CliError('option_value', `--year takes a year such as 2026, not "${typed}"`, {
      hint: 'Leave it out for all.',
    })
  return [Date.UTC(Number(typed)), Date.UTC(Number(typed) + 1)]
}
