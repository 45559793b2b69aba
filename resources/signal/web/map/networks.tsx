/** Operator by operator: in how many cells it is known, and the middle of each figure. */

import type { NetworkRow } from '../../../../protocol/cells/networks/network-row.ts'
import { formatCount } from '../../../../web/src/languages/numbers.ts'
import { figureOf, type Layer, written } from '../../../../web/src/map/networks/layers.ts'
import { Scroll } from '../../../../web/src/parts/scroll.tsx'
import { networkWords } from '../network-words.ts'
import { SIGNAL_TEXT as TEXT } from '../text.ts'

const SHOWN = ['rsrp', 'downKbps', 'upKbps', 'rtt'] as const satisfies readonly Layer[]

export function Networks({ rows }: { readonly rows: readonly NetworkRow[] }) {
  const { columns } = TEXT
  const networks = [...Map.groupBy(rows, ({ network }) => network)].sort(
    ([, a], [, b]) => b.length - a.length,
  )
  return (
    <section className="card">
      <h2>{TEXT.networks}</h2>
      <Scroll>
        <table>
          <thead>
            <tr>
              <th>{columns.network}</th>
              <th className="number">{columns.cells}</th>
              <th className="number">{columns.strength}</th>
              <th className="number">{columns.down}</th>
              <th className="number">{columns.up}</th>
              <th className="number">{columns.trip}</th>
            </tr>
          </thead>
          <tbody>
            {networks.map(([name, own]) => (
              <tr key={name}>
                <td>{networkWords(name)}</td>
                <td className="number">{formatCount(own.length)}</td>
                {SHOWN.map(layer => (
                  <td key={layer} className="number">
                    {middleOf(own, layer)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

function middleOf(rows: readonly NetworkRow[], layer: Layer): string {
  const values = rows.flatMap(row => figureOf(row, layer, row.edition) ?? []).sort((a, b) => a - b)
  const middle = values[(values.length - 1) >> 1]
  return middle === undefined ? '–' : written(middle, layer)
}
