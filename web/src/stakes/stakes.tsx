/** Money behind oracles and owners: who is backed, what it brought, what was taken and why, and one's own. */
import type { NetworkView, StakeContractView, StakesView } from '../../../client/node-api.ts'
import { useNetwork } from '../api/queries.ts'
import { Terminal } from '../governance/parts.tsx'
import { Answer } from '../parts/answer.tsx'
import { Heading } from '../parts/heading.tsx'
import { useSettled } from '../state/state.ts'
import { Backed } from './backed.tsx'
import { Mine } from './mine.tsx'
import { useStakes } from './queries.ts'
import { Slashes } from './slashes.tsx'
import { Terms } from './terms.tsx'
import { TEXT } from './text.ts'

export default function StakesPage() {
  const network = useNetwork()
  const stakes = useStakes()
  return (
    <>
      <Heading title={TEXT.title} />
      <p className="lead">{TEXT.lead}</p>
      <Answer of={network} lines={6}>
        {known => (
          <Answer of={stakes} lines={6}>
            {told => <Told network={known} told={told} />}
          </Answer>
        )}
      </Answer>
    </>
  )
}

/** Of one contract, as its parts are shown. */
export interface ContractShown {
  readonly network: NetworkView
  readonly contract: StakeContractView
  readonly nowMs: number
  /** The epochs whose earnings are counted; `to` is −1 before the first is settled. */
  readonly from: number
  readonly to: number
}

const COUNTED = 30

function Told({
  network,
  told: { contracts, nowMs },
}: {
  readonly network: NetworkView
  readonly told: StakesView
}) {
  const to = useSettled() ?? -1
  const from = Math.max(0, to - COUNTED + 1)
  if (contracts.length === 0) {
    return (
      <section className="card">
        <p>{TEXT.nowhere}</p>
        <Terminal title={TEXT.nowhereHow} command="cairn stake make oracle --key KEY" />
      </section>
    )
  }
  return (
    <>
      <Mine network={network} contracts={contracts} nowMs={nowMs} from={from} to={to} />
      {contracts.map(contract => {
        const shown = { network, contract, nowMs, from, to }
        return (
          <section key={contract.contract} aria-label={TEXT.kinds[contract.kind]}>
            <h2>{TEXT.kinds[contract.kind]}</h2>
            <Backed {...shown} />
            <Slashes {...shown} />
            <Terms {...shown} />
          </section>
        )
      })}
    </>
  )
}
