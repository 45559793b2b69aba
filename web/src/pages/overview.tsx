/** The network at a glance: the epoch in progress, what was earned so far, the newest epochs. */
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { formatCount } from '../../../client/format.ts'
import type { ClockView, EpochView, NetworkView } from '../../../client/node-api.ts'
import { paidTotal } from '../../../client/paid-total.ts'
import { useClock, useDevices, useEpochs, useNetwork, useSupply } from '../api/queries.ts'
import { dollars, duration, percent, tokens } from '../parts/amounts.ts'
import { Answer } from '../parts/answer.tsx'
import { EpochTable } from '../parts/epoch-table.tsx'
import { TEXT } from '../text.ts'

const NEWEST = 10
const TICK_MS = 250

export function OverviewPage() {
  const network = useNetwork()
  const epochs = useEpochs(NEWEST)
  return (
    <Answer of={network}>
      {known => (
        <>
          <h1>{known.name}</h1>
          <Ticker network={known} />
          <Figures network={known} epochs={epochs.data ?? []} />
          <h2>{TEXT.overview.newest}</h2>
          <Answer of={epochs}>
            {list =>
              list.length === 0 ? (
                <p className="empty">{TEXT.overview.none}</p>
              ) : (
                <>
                  <EpochTable epochs={list} network={known} />
                  <p>
                    <Link href="/epochs">{TEXT.overview.all}</Link>
                  </p>
                </>
              )
            }
          </Answer>
        </>
      )}
    </Answer>
  )
}

function Ticker({ network }: { readonly network: NetworkView }) {
  const { data: clock, dataUpdatedAt } = useClock()
  const nowMs = useNetworkTime(clock, dataUpdatedAt)
  if (clock === undefined || nowMs === undefined) return <p className="empty">{TEXT.loading}</p>
  const { epochMs } = network.rules
  const leftMs = Math.max(0, clock.epochEndMs - nowMs)
  const done = Math.min(1, 1 - leftMs / epochMs)
  const speed = clock.speed === 1 ? undefined : formatCount(Math.round(clock.speed))
  return (
    <section className="ticker" aria-label={TEXT.overview.now}>
      <p>
        <strong>{TEXT.epoch.title(clock.epoch)}</strong>{' '}
        <span>{TEXT.overview.endsIn(duration(leftMs / clock.speed))}</span>
      </p>
      <progress value={done} max={1} aria-label={TEXT.overview.progress} />
      {speed === undefined ? null : <p className="quiet">{TEXT.overview.speed(speed)}</p>}
    </section>
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

/** What members paid for each token issued, over the epochs shown: how much of the network's cost its use carries. */
function sustainedBy(epochs: readonly EpochView[], network: NetworkView): string | undefined {
  const settled = epochs.filter(({ header }) => header !== undefined)
  const [newest, oldest] = [settled[0]?.header, settled.at(-1)?.header]
  if (newest === undefined || oldest === undefined) return undefined
  const issued = BigInt(newest.tokenEarned) - BigInt(oldest.tokenEarned)
  const paid = paidTotal(newest, network) - paidTotal(oldest, network)
  if (issued <= 0n) return undefined
  return dollars((paid * 10n ** BigInt(network.rules.token.decimals)) / issued, network, 6)
}

function Figures({
  network,
  epochs,
}: {
  readonly network: NetworkView
  readonly epochs: readonly EpochView[]
}) {
  const devices = useDevices()
  const newest = epochs.find(({ header }) => header !== undefined)?.header
  const { paying } = network.epoch
  const most = BigInt(network.rules.token.supply)
  const supply = useSupply()
  const sustained = sustainedBy(epochs, network)
  const figures = [
    [TEXT.overview.minted, newest === undefined ? '–' : tokens(newest.tokenEarned, network)],
    [TEXT.overview.paid, newest === undefined ? '–' : dollars(paidTotal(newest, network), network)],
    [
      TEXT.overview.issued,
      newest === undefined ? '–' : percent(Number((BigInt(newest.tokenEarned) * 1_000_000n) / most), 2),
    ],
    [TEXT.overview.onChain, supply.data === undefined ? '–' : tokens(supply.data.minted, network)],
    [TEXT.overview.burned, supply.data === undefined ? '–' : tokens(supply.data.burned, network)],
    ...(sustained === undefined ? [] : [[TEXT.overview.sustained, sustained] as const]),
    [TEXT.overview.devices, devices.data === undefined ? '–' : formatCount(devices.data.length)],
    [TEXT.overview.paying, paying < 0 ? TEXT.overview.noClaims : formatCount(paying)],
  ] as const
  return (
    <dl className="figures">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
