/** Mirrors on other chains: which root stands there, how far it is behind, what its pool holds, and one's own there. */
import type { MirrorsView, NetworkView } from '../../../client/node-api.ts'
import { useMyAccount, useNetwork } from '../api/queries.ts'
import { Terminal } from '../governance/parts.tsx'
import { tokens } from '../parts/amounts.ts'
import { Answer } from '../parts/answer.tsx'
import { Facts } from '../parts/facts.tsx'
import { Heading } from '../parts/heading.tsx'
import { Hash } from '../parts/ids.tsx'
import { useMirroredLine, useMirrors } from './queries.ts'
import { TEXT } from './text.ts'
import { There } from './there.tsx'

export default function MirrorsPage() {
  const network = useNetwork()
  const mirrors = useMirrors()
  return (
    <>
      <Heading title={TEXT.title} />
      <p className="lead">{TEXT.lead}</p>
      <Answer of={network} lines={5}>
        {known => (
          <Answer of={mirrors} lines={5}>
            {told =>
              told.mirrors.length === 0 ? (
                <section className="card">
                  <p>{TEXT.none}</p>
                  <Terminal
                    title={TEXT.noneHow}
                    command="cairn mirror launch --there URL --asset TOKEN --guardian ACCOUNT --a-day 10000 --key KEY"
                  />
                </section>
              ) : (
                told.mirrors.map(mirror => <Mirror key={mirror.chainId} network={known} mirror={mirror} />)
              )
            }
          </Answer>
        )}
      </Answer>
      <section className="card">
        <h2>{TEXT.bridge}</h2>
        <p>{TEXT.bridgeWords}</p>
      </section>
    </>
  )
}

export interface MirrorShown {
  readonly network: NetworkView
  readonly mirror: MirrorsView['mirrors'][number]
}

function Mirror({ network, mirror }: MirrorShown) {
  const { data: mine } = useMyAccount()
  const { data: line } = useMirroredLine(mirror.chainId, mine?.address)
  const { paying } = network.epoch
  const account = mine?.address ?? 'ACCOUNT'
  return (
    <section className="card" aria-label={TEXT.chain(mirror.chainId)}>
      <h2>{TEXT.chain(mirror.chainId)}</h2>
      <Facts
        rows={[
          [TEXT.contract, <Hash key="contract" value={mirror.mirror} />],
          [TEXT.home, paying < 0 ? TEXT.noEpoch : TEXT.epoch(paying)],
          mine === null || mine === undefined
            ? [TEXT.owed, TEXT.noAccount]
            : line === undefined
              ? undefined
              : [TEXT.owed, line.earned === '0' ? TEXT.owedNothing : tokens(line.earned, network)],
        ]}
      />
      <There network={network} mirror={mirror} />
      <details>
        <summary>{TEXT.inTerminal}</summary>
        <Terminal title={TEXT.choose} command={`cairn mirror choose ${account} --there URL --key KEY`} />
        <Terminal title={TEXT.back} command={`cairn mirror home ${account} --there URL --key KEY`} />
        <Terminal title={TEXT.carry} command="cairn mirror carry --watch --there URL --key KEY" />
      </details>
    </section>
  )
}
