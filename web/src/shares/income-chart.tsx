/** What a machine paid its holders over the last epochs, and which of them. */
import { assetOf } from '../../../client/format.ts'
import type { NetworkView, SharesView } from '../../../client/node-api.ts'
import { formatAsset } from '../languages/numbers.ts'
import { useNameOf } from '../names/names.ts'
import { Answer } from '../parts/answer.tsx'
import { Chart } from '../parts/chart/chart.tsx'
import type { Series, Tone } from '../parts/chart/series.ts'
import { epochColumns } from '../parts/earnings.tsx'
import { TEXT as COMMON } from '../text.ts'
import { DIGITS } from './amounts.ts'
import { type HolderIncome, useIncome } from './queries.ts'
import { TEXT } from './text.ts'

const TONES: readonly Tone[] = ['accent', 'leaf', 'sky', 'plum', 'sun']
const CHARTED = 30
const KINDS = {
  token: { all: 'passed-on', each: 'income' },
  payment: { all: 'passed-on-payment', each: 'income-payment' },
} as const

interface Shown {
  readonly view: SharesView
  readonly network: NetworkView
  readonly settled: number
}

export function IncomeChart({ view, network, settled }: Shown) {
  const nameOf = useNameOf()
  const from = Math.max(0, settled - CHARTED + 1)
  const accounts = view.holders.slice(0, TONES.length).map(({ account }) => account)
  const income = useIncome(view.shares, accounts, from, settled)
  const epochs = Array.from({ length: settled - from + 1 }, (_, at) => from + at)
  return (
    <Answer of={income} lines={5}>
      {found => {
        const charted = view.income.filter(({ name }) =>
          found[0]?.lines.some(({ kind }) => kind === KINDS[name].all),
        )
        return charted.length === 0 ? (
          <p className="empty">{TEXT.noIncome}</p>
        ) : (
          <div className="charts">
            {charted.map(asset => (
              <Chart
                key={asset.name}
                title={TEXT.income(assetOf(asset).symbol, from, settled)}
                what={COMMON.epochs.columns.epoch}
                columns={epochColumns(epochs, network)}
                series={seriesOf(found, epochs, asset, account => nameOf(account).text)}
                height={200}
              />
            ))}
          </div>
        )
      }}
    </Answer>
  )
}

/** A bar an epoch, of who got what; whoever is not named makes up the rest. Numbers are for drawing: no amount is computed from them. */
function seriesOf(
  found: readonly HolderIncome[],
  epochs: readonly number[],
  asset: SharesView['income'][number],
  nameOf: (account: string) => string,
): readonly Series[] {
  const format = (value: number) => formatAsset(BigInt(Math.round(value)), assetOf(asset), DIGITS)
  const valuesOf = ({ lines }: HolderIncome, kind: string) =>
    epochs.map(epoch =>
      lines.reduce(
        (sum, line) => (line.epoch === epoch && line.kind === kind ? sum + Number(line.amount) : sum),
        0,
      ),
    )
  const [all, ...holders] = found
  if (all === undefined) return []
  const named = holders.map((holder, at): Series => {
    const values = valuesOf(holder, KINDS[asset.name].each)
    return { name: nameOf(holder.account ?? ''), values, tone: TONES[at % TONES.length]!, as: 'bar', format }
  })
  const whole = valuesOf(all, KINDS[asset.name].all)
  const rest = whole.map((value, at) => value - named.reduce((sum, { values }) => sum + (values[at] ?? 0), 0))
  return rest.every(value => value <= 0)
    ? named
    : [...named, { name: TEXT.others, values: rest, tone: 'grid', as: 'bar', format }]
}
