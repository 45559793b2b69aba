/** Plots of a network's economy: a point an epoch, or one for several where the span is long. */
import type { NetworkView, SustainabilityView } from '../../../client/node-api.ts'
import { TEXT } from '../text.ts'
import { dollars, percent } from './amounts.ts'
import { Chart } from './chart/chart.tsx'
import type { Column } from './chart/series.ts'
import { epochColumns } from './earnings.tsx'

const T = TEXT.sustains
/** Of what a device is paid a day, which may be far below a cent. */
const PRICE_DIGITS = 6
const PAID_TONES = ['sky', 'sun', 'plum', 'leaf'] as const

type Point = NonNullable<SustainabilityView['points']>[number]

/** A point of one epoch leads to it; a longer one says from when to when. */
export function pointColumns(points: readonly Point[], network: NetworkView): readonly Column[] {
  const [first, last] = [points.map(each => each.fromEpoch), points.map(each => each.toEpoch)].map(epochs =>
    epochColumns(epochs, network),
  )
  return points.flatMap(({ fromEpoch, toEpoch }, at) => {
    const [from, to] = [first?.[at], last?.[at]]
    if (from === undefined || to === undefined) return []
    return [fromEpoch === toEpoch ? from : { label: from.label, full: `${from.full} – ${to.full}` }]
  })
}

interface Points {
  readonly points: readonly Point[]
  readonly columns: readonly Column[]
}

type Paid = Points & { readonly network: NetworkView; readonly nameOf: (resource: string) => string }

/** What others paid a device a day; nothing where nobody is paid anything. */
export function PaidADay({ network, points, columns, nameOf }: Paid) {
  const paid = points.flatMap(each => each.paid.filter(({ paidADay }) => BigInt(paidADay) > 0n))
  const resources = [...new Set(paid.map(({ resource }) => resource))].sort()
  if (resources.length === 0) return null
  return (
    <Chart
      title={T.paidPlot}
      what={TEXT.epochs.columns.epoch}
      columns={columns}
      series={resources.map((resource, at) => ({
        name: nameOf(resource),
        values: points.map(each => Number(each.paid.find(one => one.resource === resource)?.paidADay ?? '0')),
        tone: PAID_TONES[at % PAID_TONES.length] ?? 'leaf',
        as: 'line' as const,
        format: value => dollars(BigInt(Math.round(value)), network, PRICE_DIGITS),
      }))}
      height={120}
    />
  )
}

/** How unequally it is earned, and who leaves. */
export function Spread({ points, columns }: Points) {
  if (points.length < 2) return null
  const line = (name: string, of: (point: Point) => number, tone: 'sky' | 'plum') => ({
    name,
    values: points.map(of),
    tone,
    as: 'line' as const,
    format: (ppm: number) => percent(ppm, 1),
  })
  return (
    <Chart
      title={T.spreadPlot}
      what={TEXT.epochs.columns.epoch}
      columns={columns}
      series={[
        line(T.gini, ({ giniPpm }) => giniPpm, 'sky'),
        line(T.churn, ({ churnPpm }) => churnPpm, 'plum'),
      ]}
      height={120}
    />
  )
}
