/** `cairn payouts`: what an account was paid on chain, with what it was worth then: for whoever keeps books. */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { erc20Abi } from 'viem'
import { blockAt } from '../../../chain/block-at.ts'
import { type ChainClient, connectChain } from '../../../chain/connect.ts'
import type { Deployment } from '../../../chain/deployment-file.ts'
import { paysWithCredits } from '../../../chain/money/credits.ts'
import { type PaidClaim, readClaims } from '../../../chain/money/read-claims.ts'
import { readTokenPrice } from '../../../chain/money/token-price.ts'
import type { Address } from '../../../protocol/ids.ts'
import type { Arguments } from '../../arguments.ts'
import type { Command } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { COUNTRIES, type Country, type Payout, toTaxTable } from '../../payouts/tax-table.ts'
import { CHAIN_OPTIONS, DATA_OPTION, settingsOf } from '../../settings.ts'
import { accountOf } from '../../transaction/readers.ts'

const USD = 10n ** 18n
const UNPRICED = {
  no_feed: 'no price feed was set',
  no_price: 'the feed had no price that was new enough',
  no_state: 'this RPC service has no state of that block; an archive node has',
} as const

export const payoutsCommand: Command = {
  about: [
    'Every claim that was paid to an account, read from the chain, as a table: when, how much, in which transaction. Where the network has a price feed, with what a token was worth in that block, by the feed and its round; a worth that nobody can say is left empty, with why.',
    'The table is for books and tax offices. What is owed depends on where you live: ask somebody who knows.',
  ],
  options: {
    year: { value: 'YEAR', help: 'only what came in in that year (UTC)' },
    country: {
      value: COUNTRIES.join('|'),
      help: 'columns, dates and decimals as they are read there; any unless said',
    },
    csv: { value: 'FILE', help: 'where the table goes; the terminal unless said' },
    ...CHAIN_OPTIONS,
    ...DATA_OPTION,
  },
  positionals: ['account'],
  examples: ['cairn payouts Ana', 'cairn payouts Ana --year 2026 --country de --csv ana-2026.csv'],
  async run(args, context) {
    const settings = settingsOf(args, context)
    const account = accountOf(args.positionals[0] ?? '', settings.names)
    const [country, range] = [countryOf(args), yearOf(args)]
    const deployment = await settings.deployment()
    const place = { rpcUrl: settings.rpcUrl(deployment), chainId: deployment.chainId }
    const client = await connectChain(place)
    const { terminal } = context
    const payouts = await terminal.step('Reading', () => readPayouts(client, { deployment, account, range }))
    const table = toTaxTable(payouts, country)
    const output = args.text('csv')
    if (output === undefined) for (const line of table.trimEnd().split('\r\n')) terminal.line(line)
    else {
      await writeNew(resolve(context.cwd, output), table)
      terminal.line(`${terminal.style.good('✓')} ${payouts.length} payouts in ${output}`)
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

interface Asked {
  readonly deployment: Deployment
  readonly account: Address
  readonly range: readonly [fromMs: number, untilMs: number]
}

async function readPayouts(
  client: ChainClient,
  { deployment, account, range }: Asked,
): Promise<readonly Payout[]> {
  const toBlock = (await blockAt(client)).number
  const claims = await readClaims({ client, deployment, fromBlock: deployment.launchBlock, toBlock })
  const own = claims.filter(claim => claim.account === account)
  const [assets, hasFeed] = await Promise.all([
    assetsOf(client, deployment),
    paysWithCredits(client, deployment),
  ])
  const payouts: Payout[] = []
  for (const claim of own) {
    const { timeMs: atMs } = await blockAt(client, claim.block)
    if (atMs < range[0] || atMs >= range[1]) continue
    const { amount, txHash: transaction } = claim
    const worth = await worthOf(client, { deployment, claim, hasFeed })
    payouts.push(Object.assign({ atMs, amount, transaction }, assets.get(claim.asset)!, worth))
  }
  return payouts
}

async function worthOf(
  client: ChainClient,
  {
    deployment,
    claim,
    hasFeed,
  }: { readonly deployment: Deployment; readonly claim: PaidClaim; readonly hasFeed: boolean },
): Promise<Pick<Payout, 'price' | 'unpriced'>> {
  if (claim.asset === deployment.payment) return { price: { usd: USD, source: 'a dollar' } }
  if (!hasFeed) return { unpriced: UNPRICED.no_feed }
  const price = await readTokenPrice(client, deployment, claim.block)
  if (price.kind !== 'known') return { unpriced: UNPRICED[price.kind] }
  return { price: { usd: price.usd, source: `feed ${price.feed}, round ${price.round}` } }
}

async function assetsOf(client: ChainClient, { token, payment }: Deployment) {
  const read = async (address: Address) => {
    const its = { address, abi: erc20Abi } as const
    const [symbol, decimals] = await Promise.all([
      client.readContract({ ...its, functionName: 'symbol' }),
      client.readContract({ ...its, functionName: 'decimals' }),
    ])
    return [address, { symbol, decimals }] as const
  }
  return new Map(await Promise.all([token, payment].map(read)))
}

function countryOf(args: Arguments): Country {
  const typed = args.text('country') ?? 'any'
  const known = COUNTRIES.find(country => country === typed)
  if (known !== undefined) return known
  throw new CliError('option_value', `--country takes ${COUNTRIES.join(', ')}, not "${typed}"`, {
    hint: 'any has plain columns that other offices take as well.',
  })
}

function yearOf(args: Arguments): Asked['range'] {
  const typed = args.text('year')
  if (typed === undefined) return [0, Number.MAX_SAFE_INTEGER]
  if (!/^20\d\d$/.test(typed))
    throw new CliError('option_value', `--year takes a year such as 2026, not "${typed}"`, {
      hint: 'Leave it out for all.',
    })
  return [Date.UTC(Number(typed)), Date.UTC(Number(typed) + 1)]
}
