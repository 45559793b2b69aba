/** `cairn sustainability`: whether the network carries itself, in sentences, from what its ledger really paid. */
import { type Asset, assetOf, formatAsset, formatCount } from '../../../client/format.ts'
import type { NetworkView, SustainabilityView } from '../../../client/node-api.ts'
import type { Command, Context } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { row } from '../../explain/layout.ts'
import { DATA_OPTION, JSON_OPTION, NODE_OPTION, settingsOf } from '../../settings.ts'

const [USUAL, MOST, POINTS] = [30, 10_000, 12]
const PPM = 1_000_000

export const sustainabilityCommand: Command = {
  about: [
    'What members paid against what was issued over the newest epochs: up to which price of a token use carries the network, when a device has paid for itself, whether paying oneself pays, how unequally it is earned, who leaves, how long the supply lasts.',
    'From the node’s own results alone. No price is guessed: what hangs on one is said only where --price names it.',
  ],
  options: {
    epochs: { value: 'N', help: `over the newest so many; ${USUAL} unless said, ${MOST} at most` },
    days: { value: 'N', help: 'over as many epochs as are in so many days' },
    'by-span': { help: `also by spans of that time, ${POINTS} at most` },
    price: { value: 'PRICE', help: 'of a token, in the payment asset, such as 0.05' },
    ...NODE_OPTION,
    ...DATA_OPTION,
    ...JSON_OPTION,
  },
  positionals: [],
  examples: ['cairn sustainability', 'cairn sustainability --price 0.05 --days 90 --by-span'],
  async run(args, context) {
    const { terminal } = context
    const price = args.text('price')
    if (price !== undefined && !/^\d{1,12}(\.\d{1,18})?$/.test(price))
      throw new CliError('option_value', `--price is a decimal number, not "${price}"`, {
        hint: 'Such as 0.05.',
      })
    const api = settingsOf(args, context).node()
    const days = args.whole('days', 1)
    const asked = {
      ...(days === undefined ? { epochs: args.whole('epochs', 1, MOST) ?? USUAL } : { days }),
      ...(args.flag('by-span') ? { points: POINTS } : {}),
      ...(price === undefined ? {} : { price }),
    }
    const [network, figures] = await Promise.all([api.getNetwork(), api.getSustainability(asked)])
    if (args.flag('json')) terminal.json(figures)
    else for (const line of describe(figures, network, { price, terminal })) terminal.line(line)
    return EXIT.ok
  },
}

interface Told {
  readonly price: string | undefined
  readonly terminal: Pick<Context['terminal'], 'style' | 'columns'>
}

export function describe(
  figures: SustainabilityView,
  network: NetworkView,
  { price, terminal }: Told,
): readonly string[] {
  if (figures.epochs === 0) return ['  No epoch is settled yet: nothing can be said.']
  const [token, money] = [assetOf(network.rules.token), assetOf(network.rules.payment)]
  const { burnToMintPpm, giniPpm, nakamoto, churnPpm, supplyEpochs, burnedPpm, subsidyPpm } = figures
  const rows: readonly (readonly [string, string] | undefined)[] = [
    ['burned', `${percent(burnedPpm)} of what was spent`],
    burnToMintPpm === undefined
      ? undefined
      : ['burn to mint', `${percent(burnToMintPpm)}: tokens burned for credits, of those issued`],
    subsidyPpm === undefined
      ? undefined
      : ['subsidy', `${percent(subsidyPpm)} of what is issued, at ${price}: what no use pays for`],
    ...figures.payback.map(each => [each.resource, paybackOf(each, { token, money, price })] as const),
    ...figures.wash.map(({ resource, freeUpTo, ratioPpm }): readonly [string, string] => {
      const free = `paying oneself in ${resource} loses while one ${token.symbol} is worth at most ${amount(freeUpTo, money)}`
      return [
        'wash',
        (ratioPpm ?? 0) > PPM ? `${free}; now it pays, ${(ratioPpm! / PPM).toFixed(2)} times` : free,
      ]
    }),
    ['gini', `${percent(giniPpm)}: 0 % where all earn alike`],
    ['nakamoto', `${nakamoto} accounts earn more than half together`],
    ['churn', `${percent(churnPpm)} of devices stop, an epoch`],
    supplyEpochs === undefined
      ? undefined
      : ['runway', `the rest of the supply lasts ${formatCount(supplyEpochs)} epochs as these`],
  ]
  return [
    terminal.style.strong(network.name),
    `  ${sentenceOf(figures, token, money)}`,
    ...rows.flatMap(each => (each === undefined ? [] : row(each[0], each[1], terminal))),
    ...(figures.points ?? []).flatMap(each => {
      const { fromEpoch, toEpoch, spent, issued, breakEven, devices } = each
      const carried = breakEven === undefined ? '' : `, ${amount(breakEven, money)} for each`
      const says = `${amount(spent, money)} spent, ${amount(issued, token)} issued${carried}; ${formatCount(devices)} devices`
      return row(fromEpoch === toEpoch ? `${fromEpoch}` : `${fromEpoch}–${toEpoch}`, says, terminal)
    }),
  ]
}

function sentenceOf(
  { epochs, issued, spent, breakEven }: SustainabilityView,
  token: Asset,
  money: Asset,
): string {
  if (breakEven === undefined)
    return `In the last ${epochs} epochs nothing was issued: devices earn what members pay.`
  if (BigInt(spent) === 0n)
    return `In the last ${epochs} epochs ${amount(issued, token)} was issued, and nobody paid for anything: this network lives on subsidy.`
  return `In the last ${epochs} epochs members spent ${amount(spent, money)}, and ${amount(issued, token)} was issued. Use carries it while one ${token.symbol} is worth at most ${amount(breakEven, money)}; at a higher price the network lives on subsidy.`
}

type Payback = SustainabilityView['payback'][number]
type Days = NonNullable<Payback['byUse']>

function paybackOf(
  { devices, paidADay, tokensADay, price: costs, byUse, withTokens }: Payback,
  {
    token,
    money,
    price,
  }: { readonly token: Asset; readonly money: Asset; readonly price: string | undefined },
): string {
  const had = `a device is paid ${amount(paidADay, money)} and earns ${amount(tokensADay, token)} a day (mean of ${devices})`
  if (costs === undefined) return `${had}; the network’s rules do not say what one costs`
  const range =
    costs.least === costs.most
      ? amount(costs.least, money)
      : `${amount(costs.least, money)} to ${amount(costs.most, money)}`
  const use = byUse === undefined ? 'not within a century' : daysOf(byUse)
  const tokens =
    price === undefined
      ? ''
      : `; with its tokens at ${price}, ${withTokens === undefined ? 'not within a century' : daysOf(withTokens)}`
  return `${had}; one costs ${range}, paid for by its use alone ${use}${tokens}`
}

function daysOf({ least, most }: Days): string {
  if (most === undefined) return `after ${formatCount(least)} days, the dearest never`
  return least === most
    ? `after ${formatCount(least)} days`
    : `after ${formatCount(least)} to ${formatCount(most)} days`
}

function amount(units: string, asset: Asset): string {
  return formatAsset(BigInt(units), asset)
}

function percent(ppm: number): string {
  return `${(ppm / 10_000).toFixed(1)} %`
}
