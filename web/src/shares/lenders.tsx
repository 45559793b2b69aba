/** For whoever lends on a machine's shares: its income of the last epochs by the ledger, what of all of it is proved, and what an example makes of it. */
import { assetOf } from '../../../client/format.ts'
import type { SharesView } from '../../../client/node-api.ts'
import { formatAsset } from '../languages/numbers.ts'
import { Answer } from '../parts/answer.tsx'
import { Facts } from '../parts/facts.tsx'
import { Hash } from '../parts/ids.tsx'
import { Scroll } from '../parts/scroll.tsx'
import { DIGITS, incomeIn } from './amounts.ts'
import { useIncome } from './queries.ts'
import { TEXT } from './text.ts'

const KINDS = { token: 'passed-on', payment: 'passed-on-payment' } as const
const [COUNTED, PARTS] = [30, 5]

interface Shown {
  readonly view: SharesView
  /** The newest epoch that is settled. */
  readonly settled: number
}

export function Lenders({ view, settled }: Shown) {
  const from = Math.max(0, settled - COUNTED + 1)
  const income = useIncome(view.shares, [], from, settled)
  return (
    <section className="card" aria-label={TEXT.lenders}>
      <h2>{TEXT.lenders}</h2>
      <p className="sub">{TEXT.lendersLead}</p>
      <Answer of={income} lines={3}>
        {found => <History view={view} lines={found[0]?.lines ?? []} from={from} to={settled} />}
      </Answer>
      <Facts
        rows={view.income.map(asset => [
          TEXT.lineOf(assetOf(asset).symbol),
          <Hash key={asset.name} value={asset.line} />,
        ])}
      />
      <p>{TEXT.lendersView}</p>
      <p>
        <strong>{TEXT.example}</strong> {TEXT.exampleWords}
      </p>
      <p>
        <a href="/docs/shares">{TEXT.lendersDocs}</a>
      </p>
    </section>
  )
}

type Lines = NonNullable<ReturnType<typeof useIncome>['data']>[number]['lines']

/** Spans of epochs, the newest last: whether it comes evenly is what a lender looks for. */
function History({
  view,
  lines,
  from,
  to,
}: {
  readonly view: SharesView
  readonly lines: Lines
  readonly from: number
  readonly to: number
}) {
  const earned = view.income.filter(({ name }) => lines.some(({ kind }) => kind === KINDS[name]))
  if (earned.length === 0) return <p className="empty">{TEXT.noIncome}</p>
  return (
    <Scroll>
      <table>
        <thead>
          <tr>
            <th>{TEXT.spanOf}</th>
            {earned.map(asset => (
              <th key={asset.name} className="number">
                {assetOf(asset).symbol}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spansOf(from, to).map(([first, last]) => (
            <tr key={first}>
              <td>
                {TEXT.epochs(first, last)}{' '}
                <a href={`/v1/shares/${view.shares}/incomes/${last}`} className="quiet small">
                  {TEXT.proofUntil(last)}
                </a>
              </td>
              {earned.map(asset => (
                <td key={asset.name} className="number">
                  {formatAsset(sumOf(lines, KINDS[asset.name], first, last), assetOf(asset), DIGITS)}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <td>
              <strong>{TEXT.provedInAll}</strong>
            </td>
            {earned.map(asset => (
              <td key={asset.name} className="number">
                <strong>{incomeIn(asset)}</strong>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Scroll>
  )
}

/** Five at most, as long as each other but for the first. @example spansOf(0, 11) // → [[0, 1], [2, 4], …] */
export function spansOf(from: number, to: number): readonly (readonly [number, number])[] {
  const length = Math.max(1, Math.ceil((to - from + 1) / PARTS))
  const spans: (readonly [number, number])[] = []
  for (let last = to; last >= from; last -= length) spans.unshift([Math.max(from, last - length + 1), last])
  return spans
}

function sumOf(lines: Lines, kind: string, first: number, last: number): bigint {
  return lines.reduce((sum, line) => {
    const { epoch = -1 } = line
    return line.kind === kind && epoch >= first && epoch <= last ? sum + BigInt(line.amount) : sum
  }, 0n)
}
