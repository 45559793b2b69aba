/** Who measures and who reflects: what each did in the newest settled epoch, and what it had for it. */
import type { DeviceView, NetworkView } from '../../../../client/node-api.ts'
import { useContributions, useRewards } from '../../../../web/src/api/queries.ts'
import { tokens } from '../../../../web/src/parts/amounts.ts'
import { moneyOf } from '../../../../web/src/parts/facts.tsx'
import { Id } from '../../../../web/src/parts/ids.tsx'
import { Scroll } from '../../../../web/src/parts/scroll.tsx'
import { useSettled } from '../../../../web/src/state/state.ts'
import { MAP_CONSUMER } from '../../messages/map-order.ts'
import { SIGNAL_TEXT as TEXT } from '../text.ts'
import { signalWords } from '../words.ts'

interface WhoShown {
  readonly devices: readonly DeviceView[]
  readonly network: NetworkView
}

export function Who({ devices, network }: WhoShown) {
  const settled = useSettled()
  const contributions = useContributions(settled ?? -1)
  const rewards = useRewards(settled ?? -1)
  const own = devices.filter(({ resource, model }) => resource === 'signal' && model !== MAP_CONSUMER)
  const { whoColumns: columns } = TEXT
  const money = moneyOf(network)
  const factsOf = new Map(
    (contributions.data ?? [])
      .filter(({ resource }) => resource === 'signal')
      .map(({ device, facts }) => [device, facts]),
  )
  const earnedOf = new Map((rewards.data ?? []).map(({ device, amount }) => [device, amount]))
  return (
    <section className="card">
      <h2>{TEXT.who}</h2>
      <p className="sub">{TEXT.whoWhy}</p>
      {own.length === 0 ? (
        <p className="empty">{TEXT.nobody}</p>
      ) : (
        <Scroll>
          <table>
            <thead>
              <tr>
                <th>{columns.device}</th>
                <th className="number">{columns.earned}</th>
                <th>{columns.did}</th>
              </tr>
            </thead>
            <tbody>
              {own.map(({ id, model }) => {
                const [facts, earned] = [factsOf.get(id), earnedOf.get(id)]
                return (
                  <tr key={id}>
                    <td>
                      <Id kind="device" id={id} />
                      <span className="quiet" style={{ display: 'block' }}>
                        {signalWords.models[model]}
                      </span>
                    </td>
                    <td className="number">{earned === undefined ? '–' : tokens(earned, network)}</td>
                    <td>
                      {facts === undefined ? (
                        <span className="quiet">{TEXT.nothing}</span>
                      ) : (
                        signalWords.contribution(facts, money).join('; ')
                      )}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  )
}
