/** What holders decide about their machine: what each decision means, how far it is, and backing it where a wallet can. */
import type { ShareDecisionView } from '../../../client/node-api.ts'
import { Terminal } from '../governance/parts.tsx'
import { dollars, moment } from '../parts/amounts.ts'
import { Id } from '../parts/ids.tsx'
import { sharesIn } from './amounts.ts'
import { useSharesHand } from './hand.ts'
import type { MachineShown } from './machine.tsx'
import { TEXT } from './text.ts'

export function Decisions(shown: MachineShown) {
  const { view, chain } = shown
  return (
    <section className="card">
      <h2>{TEXT.decide}</h2>
      <p className="sub">{TEXT.decideLead}</p>
      {chain.decisions.length === 0 ? <p>{TEXT.decideNone}</p> : null}
      {chain.decisions.map(decision => (
        <Decision key={decision.id} {...shown} decision={decision} />
      ))}
      <Terminal title={TEXT.proposeHow} command={`cairn shares ${view.shares} propose sell 1200 --key KEY`} />
    </section>
  )
}

type DecisionShown = MachineShown & { readonly decision: ShareDecisionView }

const TONES = { open: '', ready: 'good', carried: '', over: '' } as const

function Decision(shown: DecisionShown) {
  const { network, chain, decision } = shown
  const { id, kind, account, machine, reserve, support, needed, state } = decision
  const title = kind === 'sell' ? TEXT.kinds.sell(dollars(reserve ?? '0', network)) : TEXT.kinds[kind]
  const part = Number((BigInt(support) * 100n) / BigInt(needed))
  const isOpen = state === 'open' || state === 'ready'
  return (
    <article className="share-decision">
      <h3>
        <span className="quiet">{id}</span> {title}{' '}
        <span className={`badge ${TONES[state]}`}>{TEXT.states[state]}</span>
      </h3>
      <p>{TEXT.means[kind]}</p>
      {kind === 'manager' || kind === 'wind-up' ? (
        <p>
          {TEXT.named} <Id kind="account" id={account} />
        </p>
      ) : null}
      {machine === undefined ? null : (
        <p>
          <Id kind="device" id={machine} />
        </p>
      )}
      {isOpen ? (
        <>
          <p className="support">
            <i style={{ width: `${Math.min(100, part)}%` }} />
          </p>
          <p>{TEXT.support(sharesIn(support, chain), sharesIn(needed, chain))}</p>
          <p className="quiet">{whenOf(decision)}</p>
          <Act {...shown} />
        </>
      ) : null}
    </article>
  )
}

function whenOf({ backedSinceMs, readyAtMs, untilMs }: ShareDecisionView): string {
  return backedSinceMs === undefined || readyAtMs === undefined
    ? TEXT.until(moment(untilMs))
    : TEXT.since(moment(backedSinceMs), moment(readyAtMs))
}

function Act({ network, view, decision: { id, state } }: DecisionShown) {
  const { wallet, said, attempt } = useSharesHand(network, view.shares)
  if (state === 'ready')
    return (
      <Terminal title={TEXT.carryHow} command={`cairn shares ${view.shares} carry-out ${id} --key KEY`} />
    )
  if (wallet === undefined)
    return <Terminal title={TEXT.sendHow} command={`cairn shares ${view.shares} back ${id} --key KEY`} />
  return (
    <>
      <p className="choices">
        <button
          type="button"
          className="main"
          onClick={() => void attempt(async calls => calls.encodeBack(id))}
        >
          {TEXT.back}
        </button>
        <button type="button" onClick={() => void attempt(async calls => calls.encodeUnback())}>
          {TEXT.unback}
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  )
}
