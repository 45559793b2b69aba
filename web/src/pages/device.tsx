/** One device, and how its reward of one epoch came about: a sum that can be followed by hand. */
import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { type DeviceReward, rewardOf } from '../../../client/device-reward.ts'
import { formatCount } from '../../../client/format.ts'
import type { DeviceEpochView, DeviceView, LineView, NetworkView } from '../../../client/node-api.ts'
import {
  useDevice,
  useDeviceEarnings,
  useDeviceEpoch,
  useDeviceMessages,
  useEpochs,
  useNetwork,
} from '../api/queries.ts'
import { explainChange } from '../compare/explain-change.ts'
import { describeEffect, mainReason } from '../compare/main-reason.ts'
import { dollars, moment, percent, tokens } from '../parts/amounts.ts'
import { Answer } from '../parts/answer.tsx'
import { Earnings } from '../parts/earnings.tsx'
import { Facts, inWords } from '../parts/facts.tsx'
import { Held } from '../parts/held.tsx'
import { Hash, Id } from '../parts/ids.tsx'
import { TEXT } from '../text.ts'

const [LOOK_BACK, CHARTED] = [20, 30]
const FULL_PPM = 1_000_000n
const DAY_MS = 86_400_000

export function DevicePage({ id }: { readonly id: string }) {
  const [search] = useSearchParams()
  const network = useNetwork()
  const device = useDevice(id)
  const epochs = useEpochs(LOOK_BACK)
  const newest = epochs.data?.find(({ report }) => report !== undefined)?.epoch ?? -1
  const epoch = search.has('epoch') ? Number(search.get('epoch')) : newest
  return (
    <>
      <h1>
        {TEXT.device.title} <Hash value={id} />
      </h1>
      {device.isError ? <p className="quiet">{TEXT.device.gone}</p> : null}
      {device.data === undefined ? null : <About device={device.data} />}
      {epoch < 0 ? (
        <p className="empty">{TEXT.overview.none}</p>
      ) : (
        <Answer of={network}>
          {known => (
            <>
              <OverTime id={id} newest={newest} network={known} />
              <Explained id={id} epoch={epoch} newest={newest} network={known} />
            </>
          )}
        </Answer>
      )}
    </>
  )
}

function About({ device }: { readonly device: DeviceView }) {
  return (
    <Facts
      rows={[
        [TEXT.devices.columns.model, device.model],
        [TEXT.device.owner, <Id key="owner" kind="account" id={device.owner} />],
        [TEXT.device.place, <code key="cell">{device.cell || '–'}</code>],
        [TEXT.device.details, inWords(device.details) || '–'],
        [TEXT.devices.columns.since, moment(device.registeredAtMs)],
      ]}
    />
  )
}

/** What it brought its owners, whoever they were. */
function OverTime({ id, newest, network }: Omit<Shown, 'epoch'>) {
  const from = Math.max(0, newest - CHARTED + 1)
  const earnings = useDeviceEarnings(id, from, newest)
  return (
    <Answer of={earnings}>
      {lines => <Earnings lines={lines} from={from} to={newest} network={network} />}
    </Answer>
  )
}

interface Shown {
  readonly id: string
  readonly epoch: number
  readonly newest: number
  readonly network: NetworkView
}

function Explained({ id, epoch, newest, network }: Shown) {
  const answer = useDeviceEpoch(id, epoch)
  return (
    <section>
      <h2>{TEXT.device.why(epoch)}</h2>
      <nav className="pages" aria-label={TEXT.epochs.title}>
        {epoch > 0 ? <Link href={`/devices/${id}?epoch=${epoch - 1}`}>{TEXT.epoch.previous}</Link> : null}
        {epoch < newest ? <Link href={`/devices/${id}?epoch=${epoch + 1}`}>{TEXT.epoch.next}</Link> : null}
        <Link href={`/epochs/${epoch}`}>{TEXT.epoch.title(epoch)}</Link>
      </nav>
      <Answer of={answer}>{view => <Why view={view} network={network} />}</Answer>
      {answer.data === undefined || epoch === 0 ? null : <Against now={answer.data} network={network} />}
    </section>
  )
}

function Why({ view, network }: { readonly view: DeviceEpochView; readonly network: NetworkView }) {
  return (
    <>
      <Messages view={view} />
      {view.contributions.length === 0 ? <p className="empty">{TEXT.device.nothing}</p> : null}
      {view.contributions.map(line => (
        <Sum key={line.resource} line={line} view={view} network={network} />
      ))}
      <Held held={view.held} network={network} />
      <Payments view={view} network={network} />
      <Findings view={view} />
      <Standing view={view} />
    </>
  )
}

/** "Why did I earn less than yesterday?" */
function Against({ now, network }: { readonly now: DeviceEpochView; readonly network: NetworkView }) {
  const { data: before } = useDeviceEpoch(now.device, now.epoch - 1)
  if (before === undefined) return null
  const signed = (amount: number) =>
    `${amount > 0 ? '+' : amount < 0 ? '−' : ''}${tokens(BigInt(Math.round(Math.abs(amount))), network, 4)}`
  return (
    <>
      <h3>{TEXT.change.title(before.epoch)}</h3>
      {explainChange(before, now).map(change => (
        <section key={change.resource}>
          <p>
            <b>{signed(change.now - change.before)}</b> {change.resource}: {mainReason(before, now)}
          </p>
          <Facts
            rows={change.effects
              .filter(({ effect }) => effect !== 0)
              .map(item => [signed(item.effect), describeEffect(item, change)] as const)}
          />
        </section>
      ))}
    </>
  )
}

function Messages({ view }: { readonly view: DeviceEpochView }) {
  const { accepted, rejected } = view.messages
  const notes = Object.entries(view.notes)
  if (accepted === 0 && Object.keys(rejected).length === 0) return <p className="empty">{TEXT.device.none}</p>
  return (
    <>
      <h3>{TEXT.device.messages}</h3>
      <ul className="counts">
        <li>
          <b>{formatCount(accepted)}</b> {TEXT.epoch.accepted}
        </li>
        {Object.entries(rejected).map(([code, { messages, meaning }]) => (
          <li key={code}>
            <b>{formatCount(messages)}</b> {TEXT.epoch.rejected} <code>{code}</code> {meaning}
          </li>
        ))}
        {notes.map(([code, { fail, unjudged, meaning }]) => (
          <li key={code}>
            <b>{formatCount(fail + unjudged)}</b> {fail > 0 ? TEXT.epoch.notCounted : TEXT.epoch.unjudged}{' '}
            <code>{code}</code> {meaning}
          </li>
        ))}
      </ul>
      <EachMessage device={view.device} epoch={view.epoch} />
    </>
  )
}

/** The way back to what was signed. */
function EachMessage({ device, epoch }: { readonly device: string; readonly epoch: number }) {
  const [isOpen, setOpen] = useState(false)
  const messages = useDeviceMessages(device, epoch, isOpen)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{TEXT.device.each}</summary>
      {isOpen ? (
        <Answer of={messages}>
          {list => (
            <ul className="counts">
              {list.map(said => (
                <li key={said.message}>
                  <Id kind="message" id={said.message} /> {said.status}{' '}
                  {said.status === 'rejected' ? <code>{said.code}</code> : null}
                </li>
              ))}
            </ul>
          )}
        </Answer>
      ) : null}
    </details>
  )
}

/** Of a device that was sold: each has what was made while it was theirs. */
function ownersOf(reward: DeviceReward | undefined, network: NetworkView) {
  const { owners = [] } = reward ?? {}
  if (owners.length < 2) return []
  const parts = owners.map(({ owner, amount }) => (
    <div key={owner}>
      {tokens(amount, network, 6)} <Id kind="account" id={owner} />
    </div>
  ))
  return [[TEXT.device.ofWhich, parts] as const]
}

/** Units × quality × reputation = weight; its part of all weights is its part of the pool. */
function Sum({
  line,
  view,
  network,
}: {
  readonly line: LineView
  readonly view: DeviceEpochView
  readonly network: NetworkView
}) {
  const { figures, facts, resource } = line
  const units = BigInt(String(figures['units']))
  const quality = BigInt(String(figures['qualityPpm']))
  const counts = BigInt(String(view.reputation?.['countsPpm'] ?? FULL_PPM))
  const reward = rewardOf(view, resource)
  const weight = (units * quality * counts) / FULL_PPM
  const total = reward?.totalWeight ?? 0n
  return (
    <section className="sum">
      <h3>{resource}</h3>
      <Facts
        rows={[
          [
            TEXT.device.contributed,
            `${formatCount(units)} ${figures['unit']} × ${TEXT.device.quality} ${percent(Number(quality))}${
              counts === FULL_PPM ? '' : ` × ${TEXT.device.reputation} ${percent(Number(counts))}`
            }`,
          ],
          Object.keys(facts).length === 0 ? undefined : [TEXT.device.because, inWords(facts)],
          reward && [TEXT.device.pool, tokens(reward.pool, network)],
          total === 0n ? undefined : [TEXT.device.part, percent(Number((weight * FULL_PPM) / total))],
          [TEXT.device.reward, <b key="reward">{tokens(reward?.amount ?? 0n, network, 6)}</b>],
          reward === undefined || reward.held === 0n
            ? undefined
            : [TEXT.held.ofIt, tokens(reward.held, network, 6)],
          ...ownersOf(reward, network),
        ]}
      />
    </section>
  )
}

function Payments({ view, network }: { readonly view: DeviceEpochView; readonly network: NetworkView }) {
  const kinds = [
    [TEXT.device.paid, view.paid],
    [TEXT.device.received, view.received],
    [TEXT.device.charged, view.charged],
  ] as const
  const total = (lines: readonly LineView[]) =>
    lines.reduce((sum, { figures }) => sum + BigInt(String(figures['amount'])), 0n)
  const rows = kinds.filter(([, lines]) => lines.length > 0)
  if (rows.length === 0) return null
  return <Facts rows={rows.map(([name, lines]) => [name, dollars(total(lines), network, 6)] as const)} />
}

function Findings({ view: { findings } }: { readonly view: DeviceEpochView }) {
  if (findings.length === 0) return null
  return (
    <>
      <h3>{TEXT.device.findings}</h3>
      <ul className="counts">
        {findings.map(({ figures, facts, meaning }) => {
          const days = Number(figures['weighsMs'] ?? 0) / DAY_MS
          return (
            <li key={`${figures['code']} ${inWords(facts)}`}>
              <code className="warn">{String(figures['code'])}</code> {meaning} ({inWords(facts)}){' '}
              {days === 0 ? TEXT.device.free : TEXT.device.costs(days.toFixed(days < 1 ? 2 : 0))}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Standing({ view: { reputation } }: { readonly view: DeviceEpochView }) {
  if (reputation === undefined) return null
  const figure = (name: string) => percent(Number(reputation[name]))
  return (
    <>
      <h3>{TEXT.device.standing}</h3>
      <p>
        {TEXT.device.standingWords(figure('expectedPpm'), figure('lowerPpm'))};{' '}
        {TEXT.device.counts(figure('countsPpm'))}
      </p>
    </>
  )
}
