/** One machine that many own: what it brought whom, what is offered and decided, and the proof of it. */
import { Link } from 'wouter'
import type { NetworkView, SharesView } from '../../../client/node-api.ts'
import { useMyAccount, useNetwork } from '../api/queries.ts'
import { Face } from '../names/face-picture.tsx'
import { Answer } from '../parts/answer.tsx'
import { Facts } from '../parts/facts.tsx'
import { Heading } from '../parts/heading.tsx'
import { Hash, Id } from '../parts/ids.tsx'
import { Scroll } from '../parts/scroll.tsx'
import { Settled } from '../state/settled.tsx'
import { type ChainView, incomeIn, incomesIn, partIn, sharesIn } from './amounts.ts'
import { Decisions } from './decisions.tsx'
import { IncomeChart } from './income-chart.tsx'
import { Lenders } from './lenders.tsx'
import { Offers } from './offers.tsx'
import { Proof } from './proof.tsx'
import { useShares } from './queries.ts'
import { SendShares } from './send.tsx'
import { TEXT } from './text.ts'

export default function SharedMachinePage({ address }: { readonly address: string }) {
  const network = useNetwork()
  const shares = useShares(address)
  return (
    <Answer of={network} lines={8}>
      {known => (
        <Answer of={shares} lines={8}>
          {view =>
            view.chain === undefined ? (
              <>
                <Heading title={TEXT.unknown} />
                <p className="lead">{TEXT.unknownHint}</p>
              </>
            ) : (
              <Machine network={known} view={view} chain={view.chain} />
            )
          }
        </Answer>
      )}
    </Answer>
  )
}

export interface MachineShown {
  readonly network: NetworkView
  readonly view: SharesView
  readonly chain: ChainView
}

function Machine(shown: MachineShown) {
  const { network, view, chain } = shown
  return (
    <>
      <div className="who">
        <Face id={view.shares} size={60} />
        <div>
          <Heading title={chain.name} />
          <p className="quiet">
            {chain.symbol} · {TEXT.owners(view.holders.length)} · <Hash value={view.shares} />
          </p>
        </div>
      </div>
      <div className="two shared-top">
        <Brought {...shown} />
        <Mine {...shown} />
      </div>
      <Settled>
        {settled => (
          <>
            <section className="card">
              <IncomeChart view={view} network={network} settled={settled} />
            </section>
            <Lenders view={view} settled={settled} />
          </>
        )}
      </Settled>
      <Holders {...shown} />
      <div className="two">
        <Offers {...shown} />
        <Decisions {...shown} />
      </div>
      <div className="two">
        <Terms {...shown} />
        <Proof view={view} />
      </div>
    </>
  )
}

function Brought({ view }: MachineShown) {
  const [figure = '', unit = ''] = incomesIn(view.income, TEXT.paidNothing).split(/(?<=^[\d.,]+) /)
  return (
    <section className="card">
      <p className="sub">{TEXT.paid}</p>
      <p className="big">
        {figure} <em>{unit}</em>
      </p>
      <p className="sub">{TEXT.machine}</p>
      {view.machines.length === 0 ? <p>{TEXT.noMachine}</p> : null}
      {view.machines.map(id => (
        <p key={id}>
          <Id kind="device" id={id} />
        </p>
      ))}
    </section>
  )
}

function Mine(shown: MachineShown) {
  const { view, chain } = shown
  const { data: mine } = useMyAccount()
  const own = view.holders.find(({ account }) => account === mine?.address)
  const whole = view.holders.reduce((sum, { weight }) => sum + BigInt(weight), 0n)
  if (own === undefined) {
    return (
      <section className="card">
        <p className="sub">{TEXT.mine}</p>
        <p>
          {mine === null || mine === undefined ? <Link href="/mine">{TEXT.mineWho}</Link> : TEXT.mineNone}
        </p>
      </section>
    )
  }
  return (
    <section className="card">
      <p className="sub">{TEXT.mine}</p>
      <p className="big">
        {sharesIn(own.shares ?? '0', chain).split(' ')[0]} <em>{chain.symbol}</em>
      </p>
      <Facts
        rows={[
          [TEXT.part, partIn(own.weight, whole)],
          [TEXT.mineGot, gotIn(own, view) ?? TEXT.paidNothing],
        ]}
      />
      <p className="quiet">
        {TEXT.mineClaim} <Link href="/mine">{TEXT.toMine}</Link>
      </p>
      <SendShares {...shown} />
    </section>
  )
}

type Holder = SharesView['holders'][number]

/** Undefined where it is not told, or nothing. */
function gotIn({ got }: Holder, { income }: SharesView): string | undefined {
  if (got === undefined) return undefined
  const some = income
    .map(asset => ({ ...asset, amount: got[asset.name] }))
    .filter(({ amount }) => amount !== '0')
  return some.length === 0 ? undefined : some.map(one => incomeIn(one)).join(' + ')
}

const MOST = 100

function Holders({ view, chain }: MachineShown) {
  const whole = view.holders.reduce((sum, { weight }) => sum + BigInt(weight), 0n)
  return (
    <section className="card">
      <h2>{TEXT.holders}</h2>
      <p className="sub">{TEXT.holdersLead}</p>
      <Scroll>
        <table>
          <thead>
            <tr>
              <th>{TEXT.holder}</th>
              <th className="number">{TEXT.shares}</th>
              <th className="number">{TEXT.part}</th>
              <th className="number">{TEXT.got}</th>
            </tr>
          </thead>
          <tbody>
            {view.holders.slice(0, MOST).map(holder => (
              <tr key={holder.account}>
                <td>
                  <Id kind="account" id={holder.account} />
                </td>
                <td className="number">
                  {holder.shares === undefined ? '–' : sharesIn(holder.shares, chain)}
                </td>
                <td className="number">{partIn(holder.weight, whole)}</td>
                <td className="number">{gotIn(holder, view) ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {view.holders.length > MOST ? <p>{TEXT.moreHolders(view.holders.length - MOST)}</p> : null}
    </section>
  )
}

function Terms({ view, chain }: MachineShown) {
  const { accounts, quorum } = chain.guardians
  return (
    <section className="card">
      <h2>{TEXT.terms}</h2>
      <Facts
        rows={[
          [TEXT.supply, sharesIn(chain.supply, chain)],
          [TEXT.least, sharesIn(chain.least, chain)],
          [TEXT.manager, <Id key="manager" kind="account" id={chain.manager} />],
          [
            TEXT.guardians,
            accounts.length === 0 ? TEXT.guardiansNone : TEXT.guardiansOf(quorum, accounts.length),
          ],
          [TEXT.token, <Hash key="token" value={view.shares} />],
        ]}
      />
    </section>
  )
}
