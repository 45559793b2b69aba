/** What is offered for the machine, whether it is being sold or was, and what that means for whoever holds it. */
import { Terminal } from '../governance/parts.tsx'
import { dollars, moment } from '../parts/amounts.ts'
import { Facts } from '../parts/facts.tsx'
import { Id } from '../parts/ids.tsx'
import type { MachineShown } from './machine.tsx'
import { TEXT } from './text.ts'

export function Offers(shown: MachineShown) {
  const { view, chain } = shown
  return (
    <section className="card">
      <h2>{TEXT.offers}</h2>
      {chain.closed === undefined ? <Standing {...shown} /> : <Closed {...shown} />}
      {chain.closed === undefined ? (
        <Terminal title={TEXT.bidHow} command={`cairn shares ${view.shares} bid 1000 --key KEY`} />
      ) : (
        <Terminal title={TEXT.collectHow} command={`cairn shares ${view.shares} collect ACCOUNT --key KEY`} />
      )}
    </section>
  )
}

function Standing({ network, chain }: MachineShown) {
  const { bid, sale, nowMs, supply, decimals } = chain
  if (bid === undefined && sale === undefined) return <p>{TEXT.offersNone}</p>
  const each = bid === undefined ? 0n : (BigInt(bid.amount) * 10n ** BigInt(decimals)) / BigInt(supply)
  const reaches = bid !== undefined && sale !== undefined && BigInt(bid.amount) >= BigInt(sale.reserve)
  return (
    <>
      {sale === undefined ? null : (
        <>
          <p>
            <strong>{sale.windsUp ? TEXT.windUp : TEXT.sale(dollars(sale.reserve, network))}</strong>
          </p>
          <p>{TEXT.saleMeans}</p>
          <p>{sale.windsUp ? null : reaches ? TEXT.enough : TEXT.notEnough}</p>
        </>
      )}
      {bid === undefined ? null : (
        <>
          <p>
            <strong>{TEXT.bid(dollars(bid.amount, network))}</strong>
          </p>
          {sale === undefined ? <p>{TEXT.bidMeans(dollars(each, network))}</p> : null}
        </>
      )}
      <Facts
        rows={[
          sale === undefined ? undefined : [TEXT.ends, moment(sale.endsAtMs)],
          bid === undefined ? undefined : [TEXT.bidder, <Id key="bidder" kind="account" id={bid.bidder} />],
          bid === undefined ? undefined : [TEXT.bound, moment(bid.untilMs)],
        ]}
      />
      {bid !== undefined && bid.untilMs <= nowMs && !reaches ? <p className="quiet">{TEXT.lapsed}</p> : null}
    </>
  )
}

function Closed({ chain: { closed } }: MachineShown) {
  if (closed === undefined) return null
  return (
    <>
      <p>
        <strong>{TEXT.closed(moment(closed.atMs))}</strong>
      </p>
      <p>{TEXT.closedMeans}</p>
      <Facts rows={[[TEXT.boughtBy, <Id key="buyer" kind="account" id={closed.buyer} />]]} />
    </>
  )
}
