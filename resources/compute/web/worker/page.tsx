/** This browser as a machine for rent: what it does, when it rests and why, what ran, what it earned, and how it stops. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { NetworkView } from '../../../../client/node-api.ts'
import { formatAmount, parseAmount } from '../../../../protocol/amounts/amount.ts'
import type { Address } from '../../../../protocol/ids.ts'
import { api, useMyAccount, useNetwork } from '../../../../web/src/api/queries.ts'
import { fixed, formatCount } from '../../../../web/src/languages/numbers.ts'
import { AccountChoice } from '../../../../web/src/me/account-choice.tsx'
import { dollars, tokens } from '../../../../web/src/parts/amounts.ts'
import { Answer } from '../../../../web/src/parts/answer.tsx'
import { Figure } from '../../../../web/src/parts/facts.tsx'
import { Heading } from '../../../../web/src/parts/heading.tsx'
import { Id } from '../../../../web/src/parts/ids.tsx'
import { TEXT as CONSOLE } from '../../../../web/src/text.ts'
import { WORK_TEXT as TEXT } from './text.ts'
import type { ToldJob, ToldStage } from './told-jobs.ts'
import { useWork, type Working } from './use-work.ts'
import type { WorkSeen } from './work-session.ts'

const EPOCHS = 100

export default function WorkPage() {
  const network = useNetwork()
  return (
    <>
      <Heading title={TEXT.title} />
      {window.isSecureContext ? (
        <Answer of={network}>{known => <Here network={known} />}</Answer>
      ) : (
        <p className="empty">{TEXT.insecure}</p>
      )}
    </>
  )
}

function Here({ network }: { readonly network: NetworkView }) {
  const { data: mine } = useMyAccount()
  const work = useWork(network, mine?.address)
  return (
    <>
      <p className="lead">{TEXT.promise}</p>
      {work.device === '' ? (
        <Before work={work} network={network} owner={mine?.address} />
      ) : (
        <Now work={work} network={network} owner={mine?.address} />
      )}
      <p role="alert">{work.trouble}</p>
      {work.device === '' ? null : <Ran told={work.seen?.told ?? []} />}
    </>
  )
}

interface Shown {
  readonly work: Working
  readonly network: NetworkView
  readonly owner: Address | undefined
}

function Before({ work, network, owner }: Shown) {
  const [busy, setBusy] = useState(false)
  const why = whyNot(network, owner)
  const start = async () => {
    if (owner === undefined) return
    setBusy(true)
    await work.start(owner)
    setBusy(false)
  }
  const { before } = TEXT
  return (
    <>
      <section className="card ask">
        <ul className="counts">
          {[before.runs, before.power, before.network, before.drawn, before.paid, before.back].map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <h2>{CONSOLE.join.whose}</h2>
      <AccountChoice network={network.name} />
      <Price work={work} network={network} />
      <p>
        <button
          type="button"
          className="main"
          disabled={busy || why !== undefined}
          onClick={() => void start()}
        >
          {TEXT.start}
        </button>{' '}
        <span className="quiet">{why}</span>
      </p>
    </>
  )
}

function whyNot(network: NetworkView, owner: string | undefined): string | undefined {
  if (!network.rules.resources.some(({ name }) => name === 'compute')) return TEXT.none
  if (network.relay === undefined) return CONSOLE.join.noRelay
  return owner === undefined ? CONSOLE.join.accountFirst : undefined
}

function Now({ work, network, owner }: Shown) {
  const { seen, device, isStopped } = work
  return (
    <>
      <p>
        {TEXT.asDevice} <Id kind="device" id={device} />.
      </p>
      <section className="card" aria-label={TEXT.now}>
        <p role="status">
          <State work={work} />
        </p>
        {seen === undefined ? null : <Sums device={device} seen={seen} network={network} />}
        {seen !== undefined && seen.waiting > 0 ? (
          <p className="quiet">{TEXT.waiting(seen.waiting)}</p>
        ) : null}
        <p className="actions">
          {isStopped ? (
            <button
              type="button"
              className="main"
              onClick={() => void (owner === undefined || work.start(owner))}
            >
              {TEXT.again}
            </button>
          ) : (
            <button type="button" onClick={() => void work.stop()}>
              {TEXT.stop}
            </button>
          )}
        </p>
      </section>
      <section className="card">
        <Price work={work} network={network} />
      </section>
      <Power work={work} />
    </>
  )
}

function Price({ work: { perGiga, ask }, network }: Pick<Shown, 'work' | 'network'>) {
  return perGiga === undefined ? null : <PriceField perGiga={perGiga} ask={ask} network={network} />
}

interface PriceShown {
  readonly perGiga: bigint
  readonly ask: Working['ask']
  readonly network: NetworkView
}

/** What is typed counts once it is an amount. */
function PriceField({ perGiga, ask, network }: PriceShown) {
  const { decimals } = network.rules.payment
  const [typed, setTyped] = useState(() => formatAmount(perGiga, decimals))
  const isOdd = amountOf(typed, decimals) === undefined
  return (
    <p>
      <label className="filter">
        {TEXT.price}{' '}
        <input
          inputMode="decimal"
          value={typed}
          aria-invalid={isOdd}
          onChange={({ target: { value } }) => {
            setTyped(value)
            const amount = amountOf(value, decimals)
            if (amount !== undefined) ask(amount)
          }}
        />
      </label>
      <br />
      <span className="quiet">{isOdd ? TEXT.priceOdd(decimals) : TEXT.priceWhy}</span>
    </p>
  )
}

function amountOf(typed: string, decimals: number): bigint | undefined {
  try {
    return parseAmount(typed.trim().replace(',', '.'), decimals)
  } catch {
    return undefined
  }
}

function State({ work: { seen, rest, isStopped } }: Pick<Shown, 'work'>) {
  if (isStopped)
    return (
      <>
        <span className="badge idle">{TEXT.stopped}</span>{' '}
        {seen?.isOwing === true ? <span className="quiet">{TEXT.owes}</span> : null}
      </>
    )
  if (rest !== undefined)
    return (
      <>
        <span className="badge busy">{TEXT.rests[rest]}</span> <span className="quiet">{TEXT.backSoon}</span>
      </>
    )
  if (seen?.told.at(-1)?.stage === 'running') return <span className="badge good">{TEXT.works}</span>
  if (seen?.speed === undefined) return <span className="badge idle">{TEXT.measuring}</span>
  return (
    <span className="badge good">{seen.isOffered && seen.waiting === 0 ? TEXT.offered : TEXT.offering}</span>
  )
}

interface SumsShown {
  readonly device: string
  readonly seen: WorkSeen
  readonly network: NetworkView
}

function Sums({ device, seen: { epoch, record, speed, infers }, network }: SumsShown) {
  const from = Math.max(0, epoch - EPOCHS + 1)
  const { data: lines = [] } = useQuery({
    queryKey: ['worked', device, epoch],
    queryFn: () => api.listDeviceEarnings(device, { from, to: Math.max(0, epoch) }),
    enabled: epoch >= 0,
  })
  const sum = (...kinds: readonly string[]) =>
    lines.reduce((all, { kind, amount }) => (kinds.includes(kind) ? all + BigInt(amount) : all), 0n)
  const rewarded = sum('reward', 'released')
  const isMinted = network.rules.rewards['compute']?.rate !== '0'
  return (
    <dl className="figures">
      <Figure name={TEXT.right} value={formatCount(record?.right ?? 0)} />
      <Figure name={TEXT.wrong} value={formatCount(record?.wrong ?? 0)} />
      <Figure name={TEXT.earned} value={dollars(sum('received'), network, 6)} />
      {isMinted || rewarded > 0n ? <Figure name={TEXT.rewards} value={tokens(rewarded, network)} /> : null}
      {speed === undefined ? null : <Figure name={TEXT.speed} value={TEXT.speedOf(fixed(speed / 1e6, 2))} />}
      {infers === undefined ? null : (
        <Figure
          name={infers.isOnGpu ? TEXT.infersOnGpu : TEXT.infers}
          value={TEXT.speedOf(fixed(infers.speed / 1e6, 2))}
        />
      )}
    </dl>
  )
}

function Power({ work: { supply, sworn, swear, isScreenOn } }: Pick<Shown, 'work'>) {
  const { charging, network } = TEXT
  const isAsked = supply.charging === undefined || supply.metered === undefined
  return (
    <section className="card" aria-label={TEXT.power}>
      <h2>{TEXT.power}</h2>
      <Said
        said={supply.charging}
        words={charging}
        sworn={sworn.charging}
        onSworn={is => swear({ ...sworn, charging: is })}
      />
      <Said
        said={supply.metered === undefined ? undefined : !supply.metered}
        words={network}
        sworn={sworn.unmetered}
        onSworn={is => swear({ ...sworn, unmetered: is })}
      />
      {isAsked ? <p className="quiet">{TEXT.sworn}</p> : null}
      {isScreenOn ? <p className="quiet">{TEXT.screen}</p> : null}
    </section>
  )
}

interface SaidShown {
  readonly said: boolean | undefined
  readonly words: {
    readonly yes: string
    readonly no: string
    readonly unknown: string
    readonly swear: string
  }
  readonly sworn: boolean
  readonly onSworn: (is: boolean) => void
}

function Said({ said, words, sworn, onSworn }: SaidShown) {
  if (said !== undefined) return <p>{said ? words.yes : words.no}</p>
  return (
    <p>
      {words.unknown}
      <br />
      <label>
        <input type="checkbox" checked={sworn} onChange={event => onSworn(event.target.checked)} />{' '}
        {words.swear}
      </label>
    </p>
  )
}

const TONES: Readonly<Record<ToldStage, string>> = {
  running: 'good',
  paused: 'busy',
  sealed: 'busy',
  brought: 'busy',
  opened: 'busy',
  right: 'good',
  wrong: 'bad',
  missed: 'bad',
  withheld: 'bad',
  given_back: 'idle',
}

function Ran({ told }: { readonly told: readonly ToldJob[] }) {
  return (
    <section className="card">
      <h2>{TEXT.ran}</h2>
      {told.length === 0 ? <p className="empty">{TEXT.ranNone}</p> : null}
      <ol className="told" aria-label={TEXT.ran}>
        {told.toReversed().map(one => (
          <Line key={one.job} one={one} />
        ))}
      </ol>
    </section>
  )
}

function burnedWords(fuel: number, tookMs: number): string {
  const units =
    fuel < 1e6
      ? TEXT.units(formatCount(fuel))
      : fuel < 1e9
        ? TEXT.millions(fixed(fuel / 1e6, 1))
        : TEXT.billions(fixed(fuel / 1e9, 1))
  return TEXT.burned(units, tookMs < 100 ? `${tookMs} ms` : `${fixed(tookMs / 1_000, 1)} s`)
}

function Line({ one: { job, requester, stage, fuel, tookMs, why } }: { readonly one: ToldJob }) {
  const [demand = '', index = ''] = job.split(':')
  return (
    <li>
      <code>
        {demand.slice(0, 8)} {index}
      </code>{' '}
      <span className={`badge ${TONES[stage]}`}>{TEXT.stages[stage]}</span>{' '}
      {requester === '' ? null : (
        <>
          {TEXT.for} <Id kind="device" id={requester} />{' '}
        </>
      )}
      {fuel > 0 ? `· ${burnedWords(fuel, tookMs)}` : null}
      {why === '' ? null : <span className="quiet"> · {why}</span>}
    </li>
  )
}
