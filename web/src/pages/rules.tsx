/** The rules of the network in words, their hash, and who may change them, when. */
import type { ReactNode } from 'react'
import { emissionSentence } from '../../../client/emission-words.ts'
import type { ComingRulesView, GovernanceView, NetworkView } from '../../../client/node-api.ts'
import { rewardSentence } from '../../../client/reward-words.ts'
import { useAccount, useComingRules, useGovernance, useNetwork } from '../api/queries.ts'
import { formatAsset, formatCount } from '../languages/numbers.ts'
import { dollars, moment, percent, span, tokens } from '../parts/amounts.ts'
import { Answer } from '../parts/answer.tsx'
import { Facts, moneyOf } from '../parts/facts.tsx'
import { Heading } from '../parts/heading.tsx'
import { Hash, Id } from '../parts/ids.tsx'
import { useWordsOf } from '../resource-page.ts'
import { TEXT } from '../text.ts'
import { describeParam } from '../words/describe-param.ts'
import { namesOf } from '../words/meaning.ts'
import { usePoolName } from '../words/pool-name.ts'

const T = TEXT.rules

export default function RulesPage() {
  const network = useNetwork()
  const governance = useGovernance()
  return (
    <>
      <Heading title={T.title} />
      <p className="lead">{T.lead}</p>
      <Answer of={network} lines={8}>
        {known => (
          <>
            <Answer of={governance}>{state => <InForce network={known} state={state} />}</Answer>
            <div className="packed">
              <Time network={known} />
              <Money network={known} />
              <Shares network={known} />
              <Conduct network={known} />
              <Regulation network={known} />
              <Resources network={known} />
            </div>
            <div className="sep">
              <h2>{T.who}</h2>
            </div>
            <Answer of={governance} lines={6}>
              {state => <Who network={known} state={state} />}
            </Answer>
            <details className="card">
              <summary>{T.words}</summary>
              <pre className="command small">{JSON.stringify(known.rules, null, 2)}</pre>
            </details>
          </>
        )}
      </Answer>
    </>
  )
}

interface Shown {
  readonly network: NetworkView
  readonly state: GovernanceView
}

function InForce({ network, state: { rules, announced } }: Shown) {
  const { data: here } = useComingRules()
  const same = rules === network.rulesHash
  return (
    <section className="card">
      <Facts
        rows={[
          [
            T.hash,
            <span key="hash">
              <Hash value={rules} />{' '}
              <span className={`badge ${same ? 'good' : 'bad'}`}>{same ? T.matches : T.differs}</span>
            </span>,
          ],
          ...(here === undefined || here.coming.length === 0
            ? [
                [
                  T.announced,
                  announced === undefined ? T.nothing : <Hash key="next" value={announced} />,
                ] as const,
              ]
            : here.coming.map(
                each => [T.stages[each.stage], <Coming key={each.rules} coming={each} />] as const,
              )),
        ]}
      />
    </section>
  )
}

/** Which, from when on, and whether this node can go by them. */
function Coming({ coming: { rules, epoch, startsMs, fit, why } }: { readonly coming: ComingRulesView }) {
  return (
    <>
      <Hash value={rules} /> {T.fromEpoch(epoch, moment(startsMs))}{' '}
      <span className={`badge ${fit === 'fits' ? 'good' : 'bad'}`}>{T.fit[fit]}</span>
      {why === undefined ? null : <p className="small">{why}</p>}
    </>
  )
}

function Card({
  title,
  rows,
}: {
  readonly title: string
  readonly rows: readonly (readonly [string, ReactNode] | undefined)[]
}) {
  return (
    <section className="card">
      <h2>{title}</h2>
      <Facts rows={rows} />
    </section>
  )
}

const USD = { symbol: 'USD', decimals: 18 }

type Loose = Readonly<Record<string, unknown>>
const part = (from: unknown, name: string): Loose => ((from as Loose)[name] ?? {}) as Loose

function Time({ network: { rules } }: Pick<Shown, 'network'>) {
  const inclusion = part(rules, 'inclusion')
  return (
    <Card
      title={T.time}
      rows={[
        [T.epoch, span(rules.epochMs)],
        [T.challenge, span(rules.challengeMs)],
        [T.late, span(rules.lateMs)],
        [T.early, span(rules.earlyMs)],
        [T.acknowledge, span(Number(inclusion['acknowledgeMs'] ?? 0))],
        [T.inclusion(Number(inclusion['epochs'] ?? 0)), '✓'],
      ]}
    />
  )
}

function Money({ network }: Pick<Shown, 'network'>) {
  const nameOf = usePoolName()
  const { rules } = network
  const style = {
    words: T.emissionSays,
    tokens: (amount: bigint) => tokens(amount, network),
    span,
    count: formatCount,
    resource: nameOf,
    price: (amount: bigint) => dollars(amount, network, 6),
    percent: (ppm: number) => percent(ppm, 0),
  }
  const { emission, launchedWith } = rules as Loose
  return (
    <Card
      title={T.money}
      rows={[
        [T.supply, tokens(rules.token.supply, network)],
        [T.emission, emissionSentence(emission, style)],
        launchedWith === undefined ? undefined : [T.launchedWith, emissionSentence(launchedWith, style)],
        creditsRow(network),
        ...Object.entries(rules.rewards).map(
          ([name, policy]) => [nameOf(name), rewardWords(policy, network)] as const,
        ),
      ]}
    />
  )
}

/** Where members pay with credits: from which price of the token to which they are bought for it. */
function creditsRow({ rules }: NetworkView) {
  const { leastPrice = '0', mostPrice = '0' } = rules.payment.credits ?? {}
  if (rules.payment.credits === undefined) return undefined
  const usd = (amount: string) => formatAsset(BigInt(amount), USD, 6)
  return [T.credits, T.creditsSays(rules.token.symbol, usd(leastPrice), usd(mostPrice))] as const
}

function rewardWords(policy: Loose, network: NetworkView): string {
  return rewardSentence(policy, {
    words: T.rewardSays,
    rate: amount => formatAsset(amount, network.rules.token, 12),
    price: amount => dollars(amount, network, 6),
    count: formatCount,
    percent: ppm => percent(ppm, 0),
  })
}

function sharesOf(rules: NetworkView['rules']): readonly (readonly [string, number])[] {
  const shares = Object.entries(part(rules, 'shares')).map(
    ([name, weight]) => [name, Number(weight)] as const,
  )
  const all = shares.reduce((sum, [, weight]) => sum + weight, 0)
  return shares.map(([name, weight]) => [name, all === 0 ? 0 : weight / all])
}

function Shares({ network: { rules } }: Pick<Shown, 'network'>) {
  const nameOf = usePoolName()
  return (
    <section className="card">
      <h2>{T.shares}</h2>
      <ul className="sum-lines shares">
        {sharesOf(rules).map(([name, share]) => (
          <li key={name}>
            <span>{nameOf(name)}</span>
            <i style={{ width: `${share * 100}%` }} />
            <span>{percent(share * 1_000_000, 0)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Conduct({ network: { rules } }: Pick<Shown, 'network'>) {
  const reputation = part(rules, 'reputation')
  return (
    <Card
      title={T.reputation}
      rows={[
        [T.release, span(Number((rules as Loose)['releaseAfterMs'] ?? 0))],
        [T.halfLife, span(Number(reputation['halfLifeMs'] ?? 0))],
        [T.floor, percent(Number(reputation['floorPpm'] ?? 0), 0)],
        ...Object.entries(part(reputation, 'weighsMs')).map(
          ([kind, ms]) => [T.weighs(kind), Number(ms) === 0 ? T.nothing : span(Number(ms))] as const,
        ),
      ]}
    />
  )
}

interface Requirement {
  readonly name: string
  readonly acts: readonly string[]
  readonly resources: readonly string[]
  readonly inside?: readonly string[]
  readonly outside?: readonly string[]
  readonly owners?: readonly string[]
  readonly notOwners?: readonly string[]
  readonly vouched?: { readonly detail: string; readonly values: readonly string[] }
}

const FEW = 4
const some = (list: readonly string[]) =>
  list.length <= FEW ? list.join(', ') : `${list.slice(0, FEW).join(', ')} … (${formatCount(list.length)})`

function Regulation({ network: { rules } }: Pick<Shown, 'network'>) {
  const nameOf = usePoolName()
  const {
    required = [],
    dataAgeMs,
    erasureMs,
  } = part(rules, 'regulation') as {
    readonly required?: readonly Requirement[]
    readonly dataAgeMs?: number
    readonly erasureMs?: number
  }
  if (required.length === 0 && (dataAgeMs ?? erasureMs) === undefined) return null
  const acts = (one: Requirement) => one.acts.map(act => T.acts[act] ?? act).join(', ')
  return (
    <Card
      title={T.regulation}
      rows={[
        ...required.map(
          one =>
            [
              one.name,
              <span key={one.name}>
                {T.requirement(acts(one), one.resources.map(nameOf).join(', '))} {requiresOf(one)}
              </span>,
            ] as const,
        ),
        dataAgeMs === undefined ? undefined : [T.dataAge, span(dataAgeMs)],
        erasureMs === undefined ? undefined : [T.erasure, span(erasureMs)],
      ]}
    />
  )
}

function requiresOf({ inside, outside, owners, notOwners, vouched }: Requirement): string {
  const says = T.requires
  return [
    inside === undefined ? [] : [says.inside(some(inside))],
    outside === undefined ? [] : [says.outside(some(outside))],
    owners === undefined ? [] : [says.owners(formatCount(owners.length))],
    notOwners === undefined ? [] : [says.notOwners(formatCount(notOwners.length))],
    vouched === undefined ? [] : [says.vouched(vouched.detail, some(vouched.values))],
  ]
    .flat()
    .join('; ')
}

/** What is no plain value has an explanation of its own in the documents; its parts are named here all the same. */
function Resources({ network }: Pick<Shown, 'network'>) {
  const wordsOf = useWordsOf()
  const money = moneyOf(network)
  return network.rules.resources.map(({ name, params }) => {
    const words = wordsOf(name)
    const rows = Object.entries(params).map(
      ([key, value]) => words?.param?.(key, value, money) ?? describeParam(key, value, namesOf(words)),
    )
    return <Card key={name} title={T.resource(words?.title ?? name)} rows={rows} />
  })
}

function Who({ network, state }: Shown) {
  const { governors, council, scheduled, oracles, quorum } = state
  const share = sharesOf(network.rules).find(([name]) => name === 'treasury')?.[1] ?? 0
  return (
    <div className="packed">
      <Role title={T.governor} why={T.governorWhy} members={governors} />
      <Role title={T.council} why={T.councilWhy} members={council} />
      <section className="card">
        <h2>{T.oracles}</h2>
        <p>{T.oraclesWhy(quorum, oracles)}</p>
      </section>
      <section className="card">
        <h2>{T.treasury}</h2>
        <p>
          <Id kind="account" id={state.treasury} /> {T.treasuryWhy(percent(share * 1_000_000, 0))}
        </p>
        <Treasury address={state.treasury} network={network} />
      </section>
      <section className="card">
        <h2>{T.pending}</h2>
        {scheduled.length === 0 ? <p className="quiet">{T.none}</p> : <Scheduled acts={scheduled} />}
      </section>
      <section className="card">
        <h2>{T.cannot}</h2>
        <p>{T.cannotWhy}</p>
        <p>
          <a href="/docs/governance">{T.more}</a>
        </p>
      </section>
    </div>
  )
}

function Treasury({ address, network }: { readonly address: string; readonly network: NetworkView }) {
  const account = useAccount(address)
  return (
    <Answer of={account} lines={1}>
      {({ assets }) => {
        const earned = assets.find(({ name }) => name === 'token')?.earned
        return (
          <p>
            {T.treasuryHas} <b>{earned === undefined ? '–' : tokens(earned, network)}</b>
          </p>
        )
      }}
    </Answer>
  )
}

function Role({
  title,
  why,
  members,
}: {
  readonly title: string
  readonly why: string
  readonly members: GovernanceView['governors']
}) {
  return (
    <section className="card">
      <h2>{title}</h2>
      <p className="quiet">{why}</p>
      <ul className="plain">
        {members.map(({ account, delayMs }) => (
          <li key={account}>
            <Id kind="account" id={account} /> {delayMs === 0 ? T.atOnce : T.delay(span(delayMs))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Scheduled({ acts }: { readonly acts: GovernanceView['scheduled'] }) {
  return (
    <ul className="counts">
      {acts.map(({ id, caller, says, readyAtMs }) => (
        <li key={id}>
          <code>{says}</code>
          <br />
          {T.by} <Id kind="account" id={caller} /> · {T.from} {moment(readyAtMs)}
        </li>
      ))}
    </ul>
  )
}
