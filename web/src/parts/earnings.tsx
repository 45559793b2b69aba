/** What came in over the last epochs, by resource: one picture for each asset in which something did. */
import { assetOf, formatAsset } from '../../../client/format.ts'
import type { EarningView, NetworkView } from '../../../client/node-api.ts'
import { TEXT } from '../text.ts'
import { BarChart, type Series } from './bar-chart.tsx'

export function Earnings(shown: {
  readonly lines: readonly EarningView[]
  readonly from: number
  readonly to: number
  readonly network: NetworkView
}) {
  const { lines, from, to, network } = shown
  const { token, payment } = network.rules
  const rewards = lines.filter(({ kind }) => kind === 'reward' || kind === 'grant')
  const received = lines.filter(({ kind }) => kind === 'received')
  const usd = assetOf(payment)
  const columns = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  return (
    <>
      <BarChart
        title={TEXT.chart.earnings(token.symbol, from, to)}
        columns={columns}
        series={seriesOf(rewards, columns)}
        format={value => formatAsset(BigInt(Math.round(value)), token)}
      />
      {received.length === 0 ? null : (
        <BarChart
          title={TEXT.chart.payments(usd.symbol, from, to)}
          columns={columns}
          series={seriesOf(received, columns)}
          format={value => formatAsset(BigInt(Math.round(value)), usd)}
        />
      )}
    </>
  )
}

/** A series a resource, the same order whatever comes first. Numbers are for drawing: no amount is computed from them. */
function seriesOf(lines: readonly EarningView[], columns: readonly number[]): readonly Series[] {
  const nameOf = ({ kind, resource }: EarningView) => `${TEXT.chart.kinds[kind]}${resource}`
  const names = [...new Set(lines.map(nameOf))].sort()
  return names.map(name => ({
    name,
    values: columns.map(column =>
      lines
        .filter(line => line.epoch === column && nameOf(line) === name)
        .reduce((sum, { amount }) => sum + Number(amount), 0),
    ),
  }))
}
