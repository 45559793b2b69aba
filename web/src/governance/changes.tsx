/** What a proposal changes in the rules: value by value, in sentences where there are some. */
import type { NetworkView, ProposalView } from '../../../client/node-api.ts'
import { Scroll } from '../parts/scroll.tsx'
import { useWordsOf } from '../resource-page.ts'
import { TEXT as CONSOLE } from '../text.ts'
import { usePoolName } from '../words/pool-name.ts'
import { changeRows } from './change-rows.ts'
import { TEXT } from './text.ts'

export function Changes({
  network,
  proposal: { rules, announces },
}: {
  readonly network: NetworkView
  readonly proposal: ProposalView
}) {
  const inForce = announces?.rules === network.rulesHash
  return (
    <section className="card">
      <h2>{TEXT.changes}</h2>
      {announces === undefined ? null : <p>{TEXT.doesRules(announces.epoch)}</p>}
      {inForce ? <p>{TEXT.settled}</p> : null}
      {rules === undefined ? <p>{TEXT.noRules}</p> : null}
      {rules === undefined || inForce ? null : <ChangeTable network={network} rules={rules} />}
    </section>
  )
}

/** @param rules as they would be */
export function ChangeTable({ network, rules }: { readonly network: NetworkView; readonly rules: object }) {
  const nameOf = usePoolName()
  const wordsOf = useWordsOf()
  return (
    <Scroll>
      <table>
        <thead>
          <tr>
            <th>{CONSOLE.rules.what}</th>
            <th>{TEXT.was}</th>
            <th>{TEXT.is}</th>
          </tr>
        </thead>
        <tbody>
          {changeRows(network, rules as Readonly<Record<string, unknown>>, { nameOf, wordsOf }).map(
            ({ path, what, was, is }) => (
              <tr key={path}>
                <td title={path}>{what}</td>
                <td>{was}</td>
                <td>{is}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </Scroll>
  )
}
