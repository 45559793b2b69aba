/** Whether a network carries itself: a sentence, what use pays for each token issued, and how earnings are spread. */
import { useState } from 'react'
import type { NetworkView, SustainabilityAsked, SustainabilityView } from '../../../client/node-api.ts'
import { useSustainability } from '../api/queries.ts'
import { formatCount } from '../languages/numbers.ts'
import { TEXT } from '../text.ts'
import { usePoolName } from '../words/pool-name.ts'
import { dollars, percent, tokens } from './amounts.ts'
import { Chart } from './chart/chart.tsx'
import { Facts } from './facts.tsx'
import { PaidADay, pointColumns, Spread } from './sustains-plots.tsx'

const T = TEXT.sustains
/** Of a price of a token, which may be far below a cent. */
const PRICE_DIGITS = 6
const DAY_MS = 86_400_000

/** What can be looked back on; the usual one are the newest epochs, the others are offered once there is as much. */
const SPANS = [
  { key: 'newest', days: 0 },
  { key: 'week', days: 7 },
  { key: 'month', days: 30 },
  { key: 'quarter', days: 91 },
  { key: 'year', days: 365 },
  { key: 'all', days: 36_500 },
] as const
type SpanKey = (typeof SPANS)[number]['key']
const [NEWEST, POINTS] = [30, 60]

interface Shown {
  readonly network: NetworkView
  /** The newest epoch that is settled. */
  readonly settled: number
}

export function Sustains({ network, settled }: Shown) {
  const [span, setSpan] = useState<SpanKey>('newest')
  const { data } = useSustainability(askedFor(span), settled)
  const nameOf = usePoolName()
  if (data === undefined || data.epochs === 0) return null
  const { points = [] } = data
  const columns = pointColumns(points, network)
  return (
    <section className="card">
      <h2>{T.title}</h2>
      <Spans network={network} settled={settled} span={span} choose={setSpan} />
      <p>{sentenceOf(data, network)}</p>
      {data.wash.filter(paysItself).map(({ resource, ratioPpm = 0 }) => (
        <p key={resource} role="alert" className="alarm">
          {T.washPays(nameOf(resource), timesOf(ratioPpm))}
        </p>
      ))}
      <Chart
        title={T.plot}
        what={TEXT.epochs.columns.epoch}
        columns={columns}
        series={[
          {
            name: T.plot,
            values: points.map(({ breakEven }) => (breakEven === undefined ? undefined : Number(breakEven))),
            tone: 'leaf',
            as: 'bar',
            format: value => dollars(BigInt(Math.round(value)), network, PRICE_DIGITS),
          },
        ]}
        height={120}
      />
      <PaidADay network={network} points={points} columns={columns} nameOf={nameOf} />
      <Spread points={points} columns={columns} />
      {data.payback
        .flatMap(each => paybackLine(each, network, nameOf(each.resource)) ?? [])
        .map(line => (
          <p key={line}>{line}</p>
        ))}
      <Facts rows={factsOf(data, network, nameOf)} />
    </section>
  )
}

type Row = readonly [string, string] | undefined

function factsOf(
  data: SustainabilityView,
  network: NetworkView,
  nameOf: (resource: string) => string,
): readonly Row[] {
  return [
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
  ]
}

interface SpansShown extends Shown {
  readonly span: SpanKey
  readonly choose: (span: SpanKey) => void
}

function Spans({ network, settled, span, choose }: SpansShown) {
  const offered = spansFor(settled, network.rules.epochMs)
  if (offered.length < 2) return null
  return (
    <fieldset className="choices spans">
      <legend className="quiet small">{T.span}</legend>
      {offered.map(key => (
        <button key={key} type="button" aria-pressed={key === span} onClick={() => choose(key)}>
          {T.spans[key]}
        </button>
      ))}
    </fieldset>
  )
}

/** Those that are longer than the one before, and of which there is more than that. @example spansFor(99, DAY_MS) // → ['newest', 'quarter', 'all'] */
export function spansFor(settled: number, epochMs: number): readonly SpanKey[] {
  const [there, offered] = [settled + 1, ['newest'] as SpanKey[]]
  let longest = NEWEST
  for (const { key, days } of SPANS) {
    const epochs = Math.floor((days * DAY_MS) / epochMs)
    if (epochs <= longest || there <= longest) continue
    if (key !== 'all' && epochs >= there) continue
    offered.push(key)
    longest = epochs
  }
  return offered
}

function askedFor(span: SpanKey): SustainabilityAsked {
  const days = SPANS.find(({ key }) => key === span)?.days ?? 0
  return Object.assign({ points: POINTS }, days === 0 ? { epochs: NEWEST } : { days })
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
