/** The network at a glance: a sentence, a picture, three doors; then what it did, where, and the newest epochs. */
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { ClockView, EpochView, NetworkView } from '../../../client/node-api.ts'
import { paidTotal } from '../../../client/paid-total.ts'
import { useClock, useDevices, useEpochs, useNetwork, useSettledEpochs, useSupply } from '../api/queries.ts'
import { listed } from '../languages/language.ts'
import { formatAsset } from '../languages/numbers.ts'
import { dollars, duration, every, percent, tokens } from '../parts/amounts.ts'
import { Answer, Skeleton } from '../parts/answer.tsx'
import { Boundary } from '../parts/boundary.tsx'
import { Pile } from '../parts/cairn.tsx'
import { Chart } from '../parts/chart/chart.tsx'
import { Spark } from '../parts/chart/spark.tsx'
import { epochColumns } from '../parts/earnings.tsx'
import { EpochTable } from '../parts/epoch-table.tsx'
import { moneyOf } from '../parts/facts.tsx'
import { Heading } from '../parts/heading.tsx'
import { Sustains } from '../parts/sustains.tsx'
import { usePagesOf, useWordsOf } from '../resource-page.ts'
import { Settled } from '../state/settled.tsx'
import { useNetworkState, useSettled } from '../state/state.ts'
import { TEXT } from '../text.ts'

const [NEWEST, STONES, CHARTED, MOST_WAITING] = [8, 11, 30, 3]
const TICK_MS = 500
const T = TEXT.overview

export function OverviewPage() {
  const network = useNetwork()
  const settled = useSettled() ?? -1
  return (
    <Answer of={network} lines={8}>
      {known => (
        <>
          <Hero network={known} />
          <Settled lines={4}>{newest => <Results network={known} settled={newest} />}</Settled>
          {settled < 0 ? <Newest network={known} /> : null}
        </>
      )}
    </Answer>
  )
}

function Hero({ network }: Shown) {
  return (
    <section className="hero">
      <div>
        <Sentence network={network} />
        <Doors network={network} />
      </div>
      <Clock network={network} />
    </section>
  )
}

interface Shown {
  readonly network: NetworkView
}

/** Who is in it, in words: the largest kind first. */
function Sentence({ network }: Shown) {
  const { data: devices } = useDevices()
  const wordsOf = useWordsOf()
  const lead = (things: string) => T.lead(things, every(network.rules.epochMs))
  if (devices === undefined) {
    return (
      <>
        <Heading title={network.name} />
        <p className="lead">{lead('')}</p>
      </>
    )
  }
  const kinds = [...Map.groupBy(devices, ({ model }) => model)]
    .map(([model, of]) => [model, of.length] as const)
    .sort(([, a], [, b]) => b - a)
  const slogan = network.resources
    .map(({ name }) => wordsOf(name)?.slogan?.(devices.filter(({ resource }) => resource === name)))
    .find(words => words !== undefined)
  const words = kinds.map(([model, count]) => {
    const own = wordsOf(model.split('/')[0] ?? '')
    return own?.counts[model]?.(count) ?? T.kind(own?.models[model] ?? model, count)
  })
  return (
    <>
      <Heading title={network.name}>{slogan ?? T.headline(devices.length, network.name)}</Heading>
      <p className="lead">{lead(words.length === 0 ? '' : `${listed(words)}.`)}</p>
    </>
  )
}

function Doors({ network }: Shown) {
  const sold = usePagesOf(network).filter(({ use }) => use !== undefined)
  const [first] = sold
  return (
    <div className="doors">
      <Link className="door first" href="/join">
        <b>{T.doors.earn}</b>
        <span>{T.doors.earnWhy}</span>
      </Link>
      <Link className="door" href={first?.path ?? '/map'}>
        <b>{T.doors.use}</b>
        <span>{sold.length === 0 ? T.doors.useWhy : sold.map(({ use }) => use).join(' ')}</span>
      </Link>
      <Link className="door" href="/check">
        <b>{T.doors.check}</b>
        <span>{T.doors.checkWhy}</span>
      </Link>
    </div>
  )
}

/** The epoch in progress, on top of those that were. */
function Clock({ network }: Shown) {
  const { data: clock, dataUpdatedAt } = useClock()
  const { settled, waiting = 0 } = useNetworkState()
  const epochs = useSettledEpochs(STONES, settled)
  const nowMs = useNetworkTime(clock, dataUpdatedAt)
  if (clock === undefined || nowMs === undefined) return <Skeleton lines={6} />
  const leftMs = Math.max(0, clock.epochEndMs - nowMs)
  const done = Math.min(1, 1 - leftMs / network.rules.epochMs)
  const open =
    settled === undefined
      ? []
      : Array.from({ length: Math.min(MOST_WAITING, waiting) }, (_, at) => settled + 1 + at)
  return (
    <figure className="pile">
      <Pile settled={epochs.data ?? []} waiting={open} network={network} />
      <figcaption>
        <section aria-label={T.now}>
          <b>{T.pileWords}</b> <span>{T.forming(clock.epoch, duration(leftMs / clock.speed))}</span>
          <progress className="sr" value={done} max={1} aria-label={T.progress} />
        </section>
      </figcaption>
    </figure>
  )
}

/** The node's time when it was asked, and what has passed since. */
function useNetworkTime(clock: ClockView | undefined, askedAtMs: number): number | undefined {
  const [nowMs, setNowMs] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  if (clock === undefined) return undefined
  const { nowMs: toldMs, speed, waitsAtMs = Number.POSITIVE_INFINITY } = clock
  // A demonstration's time waits for what is not settled.
  return Math.min(Math.max(toldMs, waitsAtMs), toldMs + Math.max(0, nowMs - askedAtMs) * speed)
}

interface ResultsShown extends Shown {
  readonly settled: number
}

function Results({ network, settled }: ResultsShown) {
  const epochs = useSettledEpochs(CHARTED, settled)
  return (
    <Answer of={epochs} lines={6}>
      {list => (
        <>
          <Figures network={network} epochs={list} />
          <div className="beside">
            <Boundary of={`chart ${settled}`}>
              <section className="card">
                <ByEpoch network={network} epochs={list} />
              </section>
            </Boundary>
            <Newest network={network} />
          </div>
          <Boundary of={`sustains ${settled}`}>
            <Sustains network={network} settled={settled} />
          </Boundary>
        </>
      )}
    </Answer>
  )
}

function ByEpoch({ network, epochs }: FiguresShown) {
  const ascending = [...epochs].reverse()
  const format = (value: number) => formatAsset(BigInt(Math.round(value)), network.rules.token)
  return (
    <Chart
      title={T.byDay}
      what={T.epoch}
      columns={epochColumns(
        ascending.map(({ epoch }) => epoch),
        network,
      )}
      series={[{ name: T.earned, values: ascending.map(mintedIn), tone: 'accent', as: 'bar', format }]}
      height={200}
    />
  )
}

function mintedIn({ report }: EpochView): number | undefined {
  return report === undefined ? undefined : Number(BigInt(report.emission) - BigInt(report.unissued))
}

interface FiguresShown extends Shown {
  /** Settled ones, newest first. */
  readonly epochs: readonly EpochView[]
}

/** What members paid for each token issued, over the epochs shown: how much of the network's cost its use carries. */
function sustainedBy({ epochs, network }: FiguresShown): string | undefined {
  const settled = epochs.filter(({ header }) => header !== undefined)
  const [newest, oldest] = [settled[0]?.header, settled.at(-1)?.header]
  if (newest === undefined || oldest === undefined) return undefined
  const issued = BigInt(newest.tokenEarned) - BigInt(oldest.tokenEarned)
  const paid = paidTotal(newest, network) - paidTotal(oldest, network)
  if (issued <= 0n) return undefined
  return dollars((paid * 10n ** BigInt(network.rules.token.decimals)) / issued, network, 6)
}

interface Figure {
  readonly name: string
  readonly text: string
  readonly unit: string
  readonly history?: readonly (number | undefined)[]
}

/** Things first, then money, then tokens. */
function Figures({ network, epochs }: FiguresShown) {
  const wordsOf = useWordsOf()
  const supply = useSupply()
  const ascending = [...epochs].reverse()
  const things = network.resources.flatMap(({ name }): readonly Figure[] => {
    const headline = wordsOf(name)?.headline
    const facts = epochs[0]?.report?.highlights[name]
    if (headline === undefined || facts === undefined) return []
    const history = ascending.map(({ report }) => {
      const before = report?.highlights[name]
      return before === undefined ? undefined : headline(before, moneyOf(network)).value
    })
    return [{ ...headline(facts, moneyOf(network)), history }]
  })
  const figures = [...things, ...moneyFigures({ network, epochs }, supply.data)]
  return (
    <dl className="figures">
      {figures.map(({ name, text, unit, history }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {text} {unit === '' ? null : <em>{unit}</em>}
            {history === undefined ? null : <Spark values={history} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function moneyFigures(
  { network, epochs }: FiguresShown,
  supply: { readonly minted: string; readonly burned: string } | undefined,
): readonly Figure[] {
  const header = epochs.find(epoch => epoch.header !== undefined)?.header
  const ascending = [...epochs].reverse()
  const [{ symbol, supply: most }] = [network.rules.token]
  const split = (name: string, text: string | undefined, unit = ''): Figure => {
    if (text === undefined) return { name, text: '–', unit: '' }
    const [figure = '', ...rest] = text.split(' ')
    const shown = rest.join(' ')
    return { name, text: figure, unit: unit.startsWith(',') ? `${shown}${unit}` : `${shown} ${unit}`.trim() }
  }
  const part = header && percent(Number((BigInt(header.tokenEarned) * 1_000_000n) / BigInt(most)), 2)
  return [
    {
      ...split(T.paid, header && dollars(paidTotal(header, network), network), T.since),
      history: ascending.map(({ header: at }) => at && Number(paidTotal(at, network))),
    },
    {
      ...split(
        T.minted,
        header && atAGlance(header.tokenEarned, network),
        part === undefined ? '' : `, ${T.ofAll(part)}`,
      ),
      history: ascending.map(({ header: at }) => at && Number(at.tokenEarned)),
    },
    split(T.burned, supply && atAGlance(supply.burned, network)),
    ...(sustainedBy({ network, epochs }) === undefined
      ? []
      : [split(T.sustained, sustainedBy({ network, epochs }), T.each(symbol))]),
  ]
}

/** Of a thousand and more, whole ones: the account's own page has the rest. */
function atAGlance(amount: string, network: NetworkView): string {
  const isMuch = BigInt(amount) >= 1_000n * 10n ** BigInt(network.rules.token.decimals)
  return tokens(amount, network, isMuch ? 0 : undefined)
}

function Newest({ network }: Shown) {
  const epochs = useEpochs(NEWEST)
  return (
    <section className="card">
      <h2>{T.newest}</h2>
      <Answer of={epochs}>
        {list =>
          list.length === 0 ? (
            <p className="empty">{T.none}</p>
          ) : (
            <>
              <EpochTable epochs={list} network={network} />
              <p>
                <Link href="/epochs">{T.all}</Link>
              </p>
            </>
          )
        }
      </Answer>
    </section>
  )
}
