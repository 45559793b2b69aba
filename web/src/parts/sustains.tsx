/** Whether a network carries itself: a sentence, what use pays for each token issued, and how earnings are spread. */
import type { EpochView, NetworkView, SustainabilityView } from '../../../client/node-api.ts'
import { useSustainability } from '../api/queries.ts'
import { formatCount } from '../languages/numbers.ts'
import { TEXT } from '../text.ts'
import { usePoolName } from '../words/pool-name.ts'
import { dollars, percent, tokens } from './amounts.ts'
import { Chart } from './chart/chart.tsx'
import { epochColumns } from './earnings.tsx'
import { Facts } from './facts.tsx'

const T = TEXT.sustains
/** Of a price of a token, which may be far below a cent. */
const PRICE_DIGITS = 6

interface Shown {
  readonly network: NetworkView
  /** Settled ones, newest first. */
  readonly epochs: readonly EpochView[]
  readonly settled: number
}

export function Sustains({ network, epochs, settled }: Shown) {
  const { data } = useSustainability(Math.max(1, epochs.length), settled)
  const nameOf = usePoolName()
  if (data === undefined || data.epochs === 0) return null
  const ascending = epochs.filter(({ report }) => report?.economy !== undefined).toReversed()
  return (
    <section className="card">
      <h2>{T.title}</h2>
      <p>{sentenceOf(data, network)}</p>
      {data.wash.filter(paysItself).map(({ resource, ratioPpm = 0 }) => (
        <p key={resource} role="alert" className="alarm">
          {T.washPays(nameOf(resource), timesOf(ratioPpm))}
        </p>
      ))}
      <Chart
        title={T.plot}
        what={TEXT.epochs.columns.epoch}
        columns={epochColumns(
          ascending.map(({ epoch }) => epoch),
          network,
        )}
        series={[
          {
            name: T.plot,
            values: ascending.map(each => spentForToken(each, network)),
            tone: 'leaf',
            as: 'bar',
            format: value => dollars(BigInt(Math.round(value)), network, PRICE_DIGITS),
          },
        ]}
        height={120}
      />
      <PaidADay network={network} ascending={ascending} nameOf={nameOf} />
      {data.payback
        .flatMap(each => paybackLine(each, network, nameOf(each.resource)) ?? [])
        .map(line => (
          <p key={line}>{line}</p>
        ))}
      <Facts
        rows={[
          [T.burned, percent(data.burnedPpm)],
          data.burnToMintPpm === undefined ? undefined : [T.burnToMint, percent(data.burnToMintPpm)],
          [T.gini, percent(data.giniPpm, 0)],
          [T.nakamoto, formatCount(data.nakamoto)],
          [T.churn, percent(data.churnPpm)],
          ...data.wash.map(
            ({ resource, freeUpTo }) =>
              [
                T.wash(nameOf(resource)),
                T.washFree(dollars(freeUpTo, network, PRICE_DIGITS), network.rules.token.symbol),
              ] as const,
          ),
          data.supplyEpochs === undefined ? undefined : [T.lasts, T.epochs(formatCount(data.supplyEpochs))],
        ]}
      />
    </section>
  )
}

interface Paid {
  readonly network: NetworkView
  readonly ascending: readonly EpochView[]
  readonly nameOf: (resource: string) => string
}

/** What others paid a device a day, epoch by epoch; nothing where nobody is paid anything. */
function PaidADay({ network, ascending, nameOf }: Paid) {
  const classes = ascending.map(({ report }) => report?.economy?.classes ?? [])
  const paid = classes.flat().filter(each => BigInt(each.paid) > 0n)
  const resources = [...new Set(paid.map(({ resource }) => resource))].sort()
  if (resources.length === 0) return null
  return (
    <Chart
      title={T.paidPlot}
      what={TEXT.epochs.columns.epoch}
      columns={epochColumns(
        ascending.map(({ epoch }) => epoch),
        network,
      )}
      series={resources.map((resource, at) => ({
        name: nameOf(resource),
        values: classes.map(each =>
          paidADay(
            each.find(one => one.resource === resource),
            network.rules.epochMs,
          ),
        ),
        tone: PAID_TONES[at % PAID_TONES.length] ?? 'leaf',
        as: 'line' as const,
        format: value => dollars(BigInt(Math.round(value)), network, PRICE_DIGITS),
      }))}
      height={120}
    />
  )
}

const PAID_TONES = ['sky', 'sun', 'plum', 'leaf'] as const
const DAY_MS = 86_400_000

/** In base units of the payment asset; a point of a chart, so a number. */
export function paidADay(
  one: { readonly devices: number; readonly paid: string } | undefined,
  epochMs: number,
): number {
  return one === undefined || one.devices === 0 ? 0 : (Number(one.paid) * DAY_MS) / (one.devices * epochMs)
}

type Payback = SustainabilityView['payback'][number]

/** In a sentence; undefined where the rules say no price. */
export function paybackLine(
  { price, byUse, devices, paidADay }: Payback,
  network: NetworkView,
  name: string,
): string | undefined {
  if (price === undefined) return undefined
  const cost = rangeOf(dollars(price.least, network), dollars(price.most, network))
  if (byUse === undefined) return T.paybackNever(name, cost)
  const least = formatCount(byUse.least)
  const days = byUse.most === undefined ? T.daysFrom(least) : T.days(rangeOf(least, formatCount(byUse.most)))
  return T.payback(name, cost, dollars(paidADay, network, PRICE_DIGITS), days, formatCount(devices))
}

function rangeOf(least: string, most: string): string {
  return least === most ? least : `${least} – ${most}`
}

type Wash = SustainabilityView['wash'][number]

/** Above one, P/(f·V) says that whoever buys from oneself gains. */
export function paysItself({ ratioPpm = 0 }: Wash): boolean {
  return ratioPpm > 1_000_000
}

/** Rounded up, so that what is above one is not shown as one. */
export function timesOf(ratioPpm: number): string {
  return formatCount(Math.ceil(ratioPpm / 100_000) / 10)
}

/** The plain one: who lives on subsidy is told so. */
export function sentenceOf(
  { epochs, issued, spent, breakEven }: SustainabilityView,
  network: NetworkView,
): string {
  if (breakEven === undefined) return T.nothing(epochs)
  if (BigInt(spent) === 0n) return T.subsidy(epochs, tokens(issued, network))
  const price = dollars(breakEven, network, PRICE_DIGITS)
  return T.carried(
    epochs,
    dollars(spent, network),
    tokens(issued, network),
    price,
    network.rules.token.symbol,
  )
}

/** In base units of the payment asset; a point of a chart, so a number. */
function spentForToken({ report }: EpochView, { rules }: NetworkView): number | undefined {
  const economy = report?.economy
  if (economy === undefined || BigInt(economy.issued) <= 0n) return undefined
  const spent = BigInt(economy.paid) + BigInt(economy.burned)
  return Number((spent * 10n ** BigInt(rules.token.decimals)) / BigInt(economy.issued))
}
