/** One's own stakes: what stands there, what it brought, what is on its way back and for how long yet. */
import { Link } from 'wouter'
import type { NetworkView, OwnStakesView, StakeContractView } from '../../../client/node-api.ts'
import { useMyAccount } from '../api/queries.ts'
import { type Attempt, Outcome, useAttempt } from '../governance/attempt.tsx'
import { useHand } from '../governance/cast.ts'
import { Nobody } from '../governance/parts.tsx'
import { useNameOf } from '../names/names.ts'
import { duration, moment, tokens } from '../parts/amounts.ts'
import { askStakePaid, castLeave } from './cast.ts'
import { resourceOf, sumOf, useLinesOf, useOwnStakes } from './queries.ts'
import { moneyIn, Subject } from './subject.tsx'
import { TEXT } from './text.ts'

interface MineProps {
  readonly network: NetworkView
  readonly contracts: readonly StakeContractView[]
  readonly nowMs: number
  readonly from: number
  readonly to: number
}

export function Mine(props: MineProps) {
  const { data: mine } = useMyAccount()
  return (
    <section className="card" aria-label={TEXT.mine}>
      <h2>{TEXT.mine}</h2>
      {mine === null || mine === undefined ? (
        <Nobody network={props.network} why={TEXT.mineWhy} />
      ) : (
        <Own {...props} account={mine.address} />
      )}
    </section>
  )
}

type OwnProps = MineProps & { readonly account: string }

interface OwnLine {
  readonly contract: StakeContractView
  readonly one: OwnStakesView['own'][number]
}

function Own(props: OwnProps) {
  const { contracts, account, from, to } = props
  const attempt = useAttempt(['stakes', 'own-stakes'])
  const has = (kind: StakeContractView['kind']) =>
    contracts.some(contract => contract.kind === kind) ? account : undefined
  const { data: oracles } = useOwnStakes('oracle', has('oracle'))
  const { data: owners } = useOwnStakes('owner', has('owner'))
  const { data: lines } = useLinesOf([account], from, to)
  const all = contracts.flatMap(contract =>
    ((contract.kind === 'oracle' ? oracles : owners)?.own ?? []).map((one): OwnLine => ({ contract, one })),
  )
  return (
    <>
      {all.length === 0 ? <p>{TEXT.mineNone}</p> : null}
      <ul className="stakes">
        {all.map(line => (
          <li key={`${line.contract.kind} ${line.one.subject}`}>
            <Stake
              {...props}
              {...line}
              attempt={attempt}
              brought={sumOf(
                lines?.get(account) ?? [],
                'backing',
                resourceOf(line.contract.kind, line.one.subject),
              )}
            />
          </li>
        ))}
      </ul>
      {all.length === 0 ? null : (
        <p className="quiet small">
          {TEXT.claim} <Link href="/mine">→</Link>
        </p>
      )}
      <Outcome of={attempt} />
    </>
  )
}

type StakeProps = OwnProps & OwnLine & { readonly brought: bigint; readonly attempt: Attempt }

function Stake({ network, contract, one, account, nowMs, brought, attempt }: StakeProps) {
  const { subject, staying, leaving, readyAtMs } = one
  const place = { kind: contract.kind, subject: BigInt(subject) }
  const its = contract.backed.find(backed => backed.subject === subject) ?? { subject }
  const isReady = leaving !== '0' && readyAtMs <= nowMs
  const pay = () => attempt.run(TEXT.paying, async () => TEXT.paid(await askStakePaid(place, account)))
  return (
    <>
      <p>
        <Subject kind={contract.kind} subject={its} />
      </p>
      {staying === '0' ? null : (
        <p>
          {TEXT.staying(moneyIn(staying, contract))};{' '}
          {brought === 0n ? TEXT.broughtNothing : TEXT.brought(tokens(brought, network))}
        </p>
      )}
      {leaving === '0' ? null : (
        <p>
          {TEXT.leaving(moneyIn(leaving, contract))}:{' '}
          {isReady ? TEXT.ready : TEXT.readyIn(duration(readyAtMs - nowMs), moment(readyAtMs))}
        </p>
      )}
      <p className="choices">
        {isReady && network.relay !== undefined ? (
          <button type="button" className="main" disabled={attempt.busy} onClick={() => void pay()}>
            {TEXT.payOut}
          </button>
        ) : null}
        {staying === '0' ? null : <AskBack network={network} place={place} its={its} attempt={attempt} />}
      </p>
    </>
  )
}

interface AskBackProps {
  readonly network: NetworkView
  readonly place: Parameters<typeof castLeave>[2]
  readonly its: { readonly subject: string; readonly account?: string | undefined }
  readonly attempt: Attempt
}

/** Nothing where nobody here can sign for it. */
function AskBack({ network, place, its, attempt }: AskBackProps) {
  const hand = useHand(network)
  const nameOf = useNameOf()
  const sign = hand?.sign
  if (hand === undefined || sign === undefined) return null
  const name = place.kind === 'oracle' ? TEXT.oracle(its.subject) : nameOf(its.account ?? '').text
  const leave = () =>
    attempt.run(TEXT.asking, async () =>
      TEXT.asked(await castLeave({ account: hand.account, sign }, network, place)),
    )
  return (
    <button type="button" disabled={attempt.busy} onClick={() => void leave()}>
      {TEXT.askBackOf(name)}
    </button>
  )
}
