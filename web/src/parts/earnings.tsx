/** What came in over the last epochs, by resource: one picture for each asset in which something did. */
import { assetOf } from '../../../client/format.ts'
import type { EarningView, NetworkView } from '../../../client/node-api.ts'
import { formatAsset } from '../languages/numbers.ts'
import { useNameOf } from '../names/names.ts'
import { useWordsOf } from '../resource-page.ts'
import { TEXT } from '../text.ts'
import { shortDay } from './amounts.ts'
import { Chart } from './chart/chart.tsx'
import type { Column, Series, Tone } from './chart/series.ts'

const REWARDS: ReadonlySet<EarningView['kind']> = new Set(['reward', 'grant', 'income', 'backing'])
const TONES: readonly Tone[] = ['accent', 'sun', 'sky', 'leaf', 'plum', 'grid']

interface Shown {
  readonly lines: readonly EarningView[]
  readonly from: number
  readonly to: number
  readonly network: NetworkView
}

export function Earnings({ lines, from, to, network }: Shown) {
  const wordsOf = useWordsOf()
  const nameOf = useNameOf()
  // What shares of a machine brought stands under their account.
  const titleOf = (resource: string) =>
    resource.startsWith('0x') ? nameOf(resource).text : (wordsOf(resource)?.title ?? resource)
  const { token, payment } = network.rules
  const rewards = lines.filter(({ kind }) => REWARDS.has(kind))
  const received = lines.filter(({ kind }) => kind === 'received' || kind === 'income-payment')
  const usd = assetOf(payment)
  const epochs = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  const columns = epochColumns(epochs, network)
  return (
    <div className="charts">
      {rewards.length === 0 && received.length > 0 ? null : (
        <Chart
          title={TEXT.chart.earnings(token.symbol, from, to)}
          what={TEXT.epochs.columns.epoch}
          columns={columns}
          series={seriesOf(rewards, epochs, value => formatAsset(BigInt(Math.round(value)), token), titleOf)}
          height={180}
        />
      )}
      {received.length === 0 ? null : (
        <Chart
          title={TEXT.chart.payments(usd.symbol, from, to)}
          what={TEXT.epochs.columns.epoch}
          columns={columns}
          series={seriesOf(
            received,
            epochs,
            value => formatAsset(BigInt(Math.round(value)), usd, 4),
            titleOf,
          )}
          height={180}
        />
      )}
    </div>
  )
}

/** Epochs of a day are named by it; each leads to its page. */
export function epochColumns(
  epochs: readonly number[],
  { deployment, rules }: NetworkView,
): readonly Column[] {
  const isDays = rules.epochMs >= 86_400_000
  return epochs.map(epoch => {
    const day = shortDay(Number(deployment['genesisMs']) + epoch * rules.epochMs)
    return {
      label: isDays ? day : String(epoch),
      full: `${TEXT.epoch.title(epoch)}, ${day}`,
      href: `/epochs/${epoch}`,
    }
  })
}

/** A series a resource, the same order whatever comes first. Numbers are for drawing: no amount is computed from them. */
function seriesOf(
  lines: readonly EarningView[],
  epochs: readonly number[],
  format: (value: number) => string,
  titleOf: (resource: string) => string,
): readonly Series[] {
  const nameOf = ({ kind, resource }: EarningView) => `${TEXT.chart.kinds[kind]}${titleOf(resource)}`
  const names = [...new Set(lines.map(nameOf))].sort()
  return names.map((name, at) => ({
    name,
    tone: TONES[at % TONES.length] ?? 'accent',
    as: 'bar',
    format,
    values: epochs.map(epoch =>
      lines
        .filter(line => line.epoch === epoch && nameOf(line) === name)
        .reduce((sum, { amount }) => sum + Number(amount), 0),
    ),
  }))
}
