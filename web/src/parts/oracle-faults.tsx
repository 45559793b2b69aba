/** What other oracles signed and must not have, as this node has the proof of it; and what its operator has to look at. */
import { useQuery } from '@tanstack/react-query'
import { createNodeApi, type FaultView } from '../../../client/node-api.ts'
import { askNode } from '../api/ask-node.ts'
import { useHealth } from '../api/queries.ts'
import { STATE_TEXT } from '../state/state.ts'
import { FAULT_TEXT } from '../text-faults.ts'
import { moment } from './amounts.ts'
import { Answer } from './answer.tsx'
import { Id } from './ids.tsx'
import { Scroll } from './scroll.tsx'

const AGAIN_MS = 5_000
const api = createNodeApi({ url: '', json: askNode })

export function OracleFaults() {
  const { data: health } = useHealth()
  const faults = useQuery({ queryKey: ['faults'], queryFn: api.getFaults, refetchInterval: AGAIN_MS })
  return (
    <section aria-label={FAULT_TEXT.title}>
      <h2>{FAULT_TEXT.title}</h2>
      {(health?.concerns ?? []).map(({ code, why }) => (
        <p key={code} role="alert" className="alarm">
          {STATE_TEXT.concern(code, why)}
        </p>
      ))}
      <p>{FAULT_TEXT.about}</p>
      <Answer of={faults}>{({ faults: list }) => <List faults={list} />}</Answer>
    </section>
  )
}

function List({ faults }: { readonly faults: readonly FaultView[] }) {
  if (faults.length === 0) return <p className="empty">{FAULT_TEXT.none}</p>
  return (
    <Scroll>
      <table>
        <thead>
          <tr>
            <th>{FAULT_TEXT.oracle}</th>
            <th>{FAULT_TEXT.what}</th>
            <th>{FAULT_TEXT.found}</th>
            <th>{FAULT_TEXT.state}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(fault => (
            <tr key={`${fault.oracle} ${fault.kind} ${fault.epoch} ${fault.view}`}>
              <td>
                {fault.oracle} <Id kind="account" id={fault.account} />
              </td>
              <td>{FAULT_TEXT.kinds[fault.kind](fault.epoch, fault.view)}</td>
              <td>{moment(fault.foundAtMs)}</td>
              <td>{stateOf(fault)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

/** How far its proof has come, in words. */
export function stateOf({ state, outcome, mine }: Pick<FaultView, 'state' | 'outcome' | 'mine'>): string {
  if (outcome === undefined) return FAULT_TEXT.states[state]
  return outcome === 'punished' && mine === true ? FAULT_TEXT.outcomes.mine : FAULT_TEXT.outcomes[outcome]
}
