/** One device: what it says of the world, what it earned, and how its reward of one epoch came about as a sum to follow by hand. */
import { type ComponentType, lazy, Suspense, use, useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { type DeviceReward, type ForUse, rewardOf } from '../../../client/device-reward.ts'
import type { DeviceEpochView, DeviceView, LineView, NetworkView } from '../../../client/node-api.ts'
import { NodeProblem } from '../api/ask-node.ts'
import {
  useDevice,
  useDeviceEarnings,
  useDeviceEpoch,
  useDeviceMessages,
  useNetwork,
} from '../api/queries.ts'
import { explainChange } from '../compare/explain-change.ts'
import { describeEffect, mainReason } from '../compare/main-reason.ts'
import { withTexts } from '../languages/language.ts'
import { fixed, formatCount } from '../languages/numbers.ts'
import { Face } from '../names/face-picture.tsx'
import { useNameOf } from '../names/names.ts'
import { dollars, moment, percent, tokens } from '../parts/amounts.ts'
import { Answer, Skeleton } from '../parts/answer.tsx'
import { Boundary } from '../parts/boundary.tsx'
import { DeviceAllowance } from '../parts/device-allowance.tsx'
import { Earnings } from '../parts/earnings.tsx'
import { Facts, inWords, moneyOf } from '../parts/facts.tsx'
import { State } from '../parts/fleet.tsx'
import { Heading } from '../parts/heading.tsx'
import { Held } from '../parts/held.tsx'
import { Hash, Id, Rename } from '../parts/ids.tsx'
import { Place } from '../parts/place.tsx'
import { type DevicePartProps, type ResourcePage, ResourcePages, useWordsOf } from '../resource-page.ts'
import { Settled } from '../state/settled.tsx'
import { useSettled } from '../state/state.ts'
import { TEXT } from '../text.ts'
import { namesOf, useChangeWords, useMeaning } from '../words/meaning.ts'
import { Reason } from '../words/reason.tsx'

/** Where the rules follow such wishes; most load nothing of it. */
const Erasure = lazy(() => withTexts(import('../erasure/erasure.tsx')))
const CHARTED = 30
const FULL_PPM = 1_000_000n
const DAY_MS = 86_400_000

export function DevicePage({ id }: { readonly id: string }) {
  const network = useNetwork()
  const device = useDevice(id)
  const [search] = useSearchParams()
  return (
    <>
      <Who id={id} device={device.data} network={network.data} />
      {isGone(device.error) ? <p className="quiet">{TEXT.device.gone}</p> : null}
      {device.isError && !isGone(device.error) && device.data === undefined ? (
        <Answer of={device}>{() => null}</Answer>
      ) : (
        <Answer of={network} lines={8}>
          {known => (
            <Settled lines={8}>
              {settled => {
                const asked = search.has('epoch') ? Number(search.get('epoch')) : settled
                const epoch = Number.isSafeInteger(asked) && asked >= 0 ? asked : settled
                return <Body id={id} device={device.data} epoch={epoch} newest={settled} network={known} />
              }}
            </Settled>
          )}
        </Answer>
      )}
    </>
  )
}

/** The node knows of no such device; that it does not answer says nothing of the device. */
export function isGone(error: Error | null): boolean {
  return error instanceof NodeProblem && error.status === 404
}

interface WhoShown {
  readonly id: string
  readonly device: DeviceView | undefined
  readonly network: NetworkView | undefined
}

function Who({ id, device, network }: WhoShown) {
  const name = useNameOf()(id)
  const words = useWordsOf()(device?.resource ?? '')
  const settled = useSettled()
  const view = useDeviceEpoch(id, settled ?? -1)
  const kind = device === undefined ? TEXT.device.title : (words?.models[device.model] ?? device.model)
  return (
    <div className="who">
      <Face id={id} size={64} />
      <div>
        <Heading title={`${name.text}, ${kind}`}>{name.text}</Heading>
        <p>
          {device === undefined || network === undefined || settled === undefined ? null : (
            <State device={device} epoch={settled} view={view.data} reward={undefined} network={network} />
          )}
          <span className="quiet">
            {kind} {device === undefined || device.cell === '' ? null : <Place cell={device.cell} />}
          </span>
          <Hash value={id} />
          <Rename id={id} />
        </p>
      </div>
    </div>
  )
}

interface Shown {
  readonly id: string
  readonly epoch: number
  /** The newest that is settled. */
  readonly newest: number
  readonly network: NetworkView
}

function Body({ id, device, epoch, newest, network }: Shown & { readonly device: DeviceView | undefined }) {
  return (
    <>
      {device === undefined ? null : (
        <Boundary of={`${id} ${epoch}`}>
          <Part device={device} epoch={epoch} network={network} />
        </Boundary>
      )}
      <div className="wide-two">
        <Boundary of={`why ${id} ${epoch}`}>
          <Explained id={id} epoch={epoch} newest={newest} network={network} />
        </Boundary>
        <div>
          <section className="card narrow">
            <OverTime id={id} newest={newest} network={network} />
          </section>
          {device === undefined ? null : <DeviceAllowance device={device} network={network} />}
          {device === undefined ? null : <About device={device} />}
        </div>
      </div>
      {device === undefined || network.rules['regulation'] === undefined ? null : (
        <Boundary of={`erasure ${id}`}>
          <Suspense fallback={null}>
            <Erasure device={device} network={network} />
          </Suspense>
        </Boundary>
      )}
    </>
  )
}

const loaded = new Map<ResourcePage, ComponentType<DevicePartProps>>()

/** What its resource shows of it: loaded where there is one. */
function Part(props: DevicePartProps) {
  const page = use(ResourcePages).find(
    ({ resource, part }) => resource === props.device.resource && part !== undefined,
  )
  const part = page?.part
  if (page === undefined || part === undefined) return null
  const Shown = loaded.get(page) ?? lazy(() => withTexts(part()))
  loaded.set(page, Shown)
  return (
    <Suspense fallback={<Skeleton lines={5} />}>
      <Shown {...props} />
    </Suspense>
  )
}

function About({ device }: { readonly device: DeviceView }) {
  const words = useWordsOf()(device.resource)
  return (
    <section className="card">
      <h2>{TEXT.device.about}</h2>
      <Facts
        rows={[
          [
            TEXT.devices.columns.model,
            <span key="model" title={device.model}>
              {words?.models[device.model] ?? device.model}
            </span>,
          ],
          [TEXT.device.owner, <Id key="owner" kind="account" id={device.owner} />],
          [
            TEXT.device.place,
            device.cell === '' ? (
              '–'
            ) : (
              <Link key="cell" href={`/map?cell=${device.cell}`}>
                <Place cell={device.cell} />
              </Link>
            ),
          ],
          [TEXT.device.details, (words?.details(device.details) ?? inWords(device.details)) || '–'],
          [TEXT.devices.columns.since, moment(device.registeredAtMs)],
        ]}
      />
    </section>
  )
}

/** What it brought its owners, whoever they were. */
function OverTime({ id, newest, network }: Omit<Shown, 'epoch'>) {
  const from = Math.max(0, newest - CHARTED + 1)
  const earnings = useDeviceEarnings(id, from, newest)
  return (
    <Answer of={earnings} lines={4}>
      {lines => <Earnings lines={lines} from={from} to={newest} network={network} />}
    </Answer>
  )
}

function Explained({ id, epoch, newest, network }: Shown) {
  const answer = useDeviceEpoch(id, epoch)
  return (
    <section className="card">
      <h2>{TEXT.device.why(epoch)}</h2>
      <nav className="pages" aria-label={TEXT.epochs.title}>
        {epoch > 0 ? <Link href={`/devices/${id}?epoch=${epoch - 1}`}>{TEXT.epoch.previous}</Link> : null}
        {epoch < newest ? <Link href={`/devices/${id}?epoch=${epoch + 1}`}>{TEXT.epoch.next}</Link> : null}
        <Link href={`/epochs/${epoch}`}>{TEXT.epoch.title(epoch)}</Link>
      </nav>
      <Answer of={answer} lines={6}>
        {view => <Why view={view} network={network} />}
      </Answer>
      {answer.data === undefined || epoch === 0 ? null : <Against now={answer.data} network={network} />}
    </section>
  )
}

function Why({ view, network }: { readonly view: DeviceEpochView; readonly network: NetworkView }) {
  return (
    <>
      {view.contributions.length === 0 ? <p className="empty">{TEXT.device.nothing}</p> : null}
      {view.contributions.map(line => (
        <Sum key={line.resource} line={line} view={view} network={network} />
      ))}
      <Payments view={view} network={network} />
      <Messages view={view} />
      <Held held={view.held} network={network} />
      <Findings view={view} />
      <Standing view={view} />
    </>
  )
}

/** "Why did I earn less than yesterday?" */
function Against({ now, network }: { readonly now: DeviceEpochView; readonly network: NetworkView }) {
  const { data: before } = useDeviceEpoch(now.device, now.epoch - 1)
  const wordsOf = useWordsOf()
  const words = useChangeWords()
  if (before === undefined) return null
  const changes = explainChange(before, now)
  if (changes.length === 0) return null
  const signed = (amount: number) =>
    `${amount > 0 ? '+' : amount < 0 ? '−' : ''}${tokens(BigInt(Math.round(Math.abs(amount))), network, 4)}`
  return (
    <>
      <h3>{TEXT.change.title(before.epoch)}</h3>
      {changes.map(change => (
        <section key={change.resource}>
          <p>
            {change.now === change.before ? (
              TEXT.change.same
            ) : (
              <>
                <b>{signed(change.now - change.before)}</b>{' '}
                {wordsOf(change.resource)?.title ?? change.resource}: {mainReason(before, now, words)}
              </>
            )}
          </p>
          <Facts
            rows={change.effects
              .filter(({ effect }) => effect !== 0)
              .map(item => [signed(item.effect), describeEffect(item, change, words)] as const)}
          />
        </section>
      ))}
    </>
  )
}

function Messages({ view }: { readonly view: DeviceEpochView }) {
  const { accepted, rejected } = view.messages
  const notes = Object.entries(view.notes)
  if (accepted === 0 && Object.keys(rejected).length === 0) return <p className="quiet">{TEXT.device.none}</p>
  return (
    <>
      <h3>{TEXT.device.messages}</h3>
      <ul className="counts">
        <li>
          <b>{formatCount(accepted)}</b> {TEXT.epoch.accepted(accepted)}
        </li>
        {Object.entries(rejected).map(([code, { messages, meaning }]) => (
          <li key={code}>
            <b>{formatCount(messages)}</b> {TEXT.epoch.rejected(messages)}:{' '}
            <Reason code={code} meaning={meaning} whole />
          </li>
        ))}
        {notes.map(([code, { fail, unjudged, meaning }]) => (
          <li key={code}>
            <b>{formatCount(fail + unjudged)}</b>{' '}
            {(fail > 0 ? TEXT.epoch.notCounted : TEXT.epoch.unjudged)(fail + unjudged)}:{' '}
            <Reason code={code} meaning={meaning} whole />
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
                  <Id kind="message" id={said.message} /> {TEXT.message.statuses[said.status]}{' '}
                  {said.status === 'rejected' ? <Reason code={said.code} meaning={said.meaning} /> : null}
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

interface SumShown {
  readonly line: LineView
  readonly view: DeviceEpochView
  readonly network: NetworkView
}

function usedFor({ amount, burned, allBurned }: ForUse, network: NetworkView): string {
  const [mine, all] = [dollars(burned, network, 6), dollars(allBurned, network, 6)]
  return TEXT.device.burnedFor(tokens(amount, network, 6), mine, all)
}

/** Units × quality × reputation = weight; its part of all weights is its part of the pool. */
function Sum({ line, view, network }: SumShown) {
  const { figures, facts, resource } = line
  const words = useWordsOf()(resource)
  const units = BigInt(String(figures['units']))
  const quality = BigInt(String(figures['qualityPpm']))
  const counts = BigInt(String(view.reputation?.['countsPpm'] ?? FULL_PPM))
  const reward = rewardOf(view, resource)
  const weight = (units * quality * counts) / FULL_PPM
  const total = reward?.totalWeight ?? 0n
  const contributed = words?.units(Number(units)) ?? `${formatCount(units)} ${figures['unit']}`
  const because =
    words?.contribution(facts, moneyOf(network)) ?? (Object.keys(facts).length === 0 ? [] : [inWords(facts)])
  const [figure, ...unit] = tokens(reward?.amount ?? 0n, network).split(' ')
  return (
    <section className="sum">
      <p className="big">
        {figure} <em>{unit.join(' ')}</em>
      </p>
      <Facts
        rows={[
          [
            TEXT.device.contributed,
            `${contributed} × ${TEXT.device.quality} ${percent(Number(quality))}${
              counts === FULL_PPM ? '' : ` × ${TEXT.device.reputation} ${percent(Number(counts))}`
            }`,
          ],
          because.length === 0 ? undefined : [TEXT.device.because, <Because key="because" lines={because} />],
          reward && [TEXT.device.pool, tokens(reward.pool, network)],
          reward?.use && [TEXT.device.forUse, usedFor(reward.use, network)],
          total === 0n || reward?.use !== undefined
            ? undefined
            : [TEXT.device.part, percent(Number((weight * FULL_PPM) / total))],
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

function Because({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="plain">
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
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
  const [meaningOf, wordsOf] = [useMeaning(), useWordsOf()]
  if (findings.length === 0) return null
  return (
    <>
      <h3>{TEXT.device.findings}</h3>
      <ul className="counts">
        {findings.map(({ resource, figures, facts, meaning }) => {
          const days = Number(figures['weighsMs'] ?? 0) / DAY_MS
          const code = String(figures['code'])
          return (
            <li key={`${code} ${inWords(facts)}`}>
              <b className="warn">
                <Reason code={code} meaning={meaning} />
              </b>
              <br />
              {meaningOf(code, meaning)}{' '}
              <span className="quiet">({inWords(facts, namesOf(wordsOf(resource)))})</span>{' '}
              {days === 0 ? TEXT.device.free : TEXT.device.costs(fixed(days, days < 1 ? 2 : 0))}
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
