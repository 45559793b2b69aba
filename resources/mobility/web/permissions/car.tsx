/** On a car's page: who may read it, and who has. Asked of the car itself, signed by the owner's account in this browser. */
import { useState } from 'react'
import type { DeviceView, NetworkView } from '../../../../client/node-api.ts'
import { type SubjectId, toAddress, toSubjectId } from '../../../../protocol/ids.ts'
import { askNode } from '../../../../web/src/api/ask-node.ts'
import { useMyAccount } from '../../../../web/src/api/queries.ts'
import { signerOf } from '../../../../web/src/me/sign.ts'
import { useWallets } from '../../../../web/src/me/wallets.ts'
import { moment } from '../../../../web/src/parts/amounts.ts'
import { Id } from '../../../../web/src/parts/ids.tsx'
import { Scroll } from '../../../../web/src/parts/scroll.tsx'
import type { DevicePartProps } from '../../../../web/src/resource-page.ts'
import type { Logged, OwnerView } from '../../messages/permissions/answers.ts'
import { type Grant, NO_SOURCE, NOBODY } from '../../messages/permissions/grant.ts'
import type { Purpose } from '../../messages/permissions/purposes.ts'
import { bringGrant, CarProblem, type Owning, readOwnerView } from './ask-car.ts'
import { GiveForm } from './give-form.tsx'
import { PERMISSIONS_TEXT as TEXT } from './text.ts'

export default function Car({ device, network }: DevicePartProps) {
  if (device.model !== 'mobility/car') return null
  return <Permissions device={device} network={network} />
}

interface Shown {
  readonly device: DeviceView
  readonly network: NetworkView
}

function Permissions({ device, network }: Shown) {
  const car = useCar(device, network)
  return (
    <section className="card">
      <h2>{TEXT.title}</h2>
      <p>{TEXT.lead}</p>
      {car.act === undefined ? <p className="quiet">{TEXT.notYours}</p> : <Door car={car} act={car.act} />}
      <p role="status">{car.said}</p>
      {car.view === undefined || car.act === undefined ? null : (
        <Known view={car.view} act={car.act} busy={car.busy} />
      )}
    </section>
  )
}

type Act = (work: (owning: Owning) => Promise<string>) => Promise<void>

/** What the car answered last, and a way to ask it; none where this browser cannot sign for its owner. */
function useCar({ id, owner }: DeviceView, network: NetworkView) {
  const { data: mine } = useMyAccount()
  const wallets = useWallets()
  const [url, setUrl] = useState(() => readUrl(id))
  const [view, setView] = useState<OwnerView>()
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const sign = signerOf(owner, mine, wallets)
  const act: Act = async work => {
    if (sign === undefined) return
    setBusy(true)
    setSaid('')
    try {
      const { nowMs } = (await askNode('/v1/clock')) as { readonly nowMs: number }
      const owning = {
        url,
        device: toSubjectId(id),
        owner: toAddress(owner),
        network,
        sign,
        nowMs: Math.floor(nowMs),
      }
      const told = await work(owning)
      setView(await readOwnerView(owning))
      setSaid(told)
      keepUrl(id, url)
    } catch (error) {
      setSaid(
        error instanceof CarProblem || !(error instanceof TypeError)
          ? (error as Error).message
          : TEXT.unreachable,
      )
    }
    setBusy(false)
  }
  return { url, setUrl, view, said, busy, act: sign === undefined ? undefined : act }
}

const keyOf = (id: string) => `cairn car ${id}`

function readUrl(id: string): string {
  try {
    return localStorage.getItem(keyOf(id)) ?? ''
  } catch {
    return ''
  }
}

function keepUrl(id: string, url: string): void {
  try {
    localStorage.setItem(keyOf(id), url)
  } catch {
    // It is typed again next time.
  }
}

function Door({ car, act }: { readonly car: ReturnType<typeof useCar>; readonly act: Act }) {
  return (
    <form
      className="line"
      onSubmit={event => {
        event.preventDefault()
        void act(async () => '')
      }}
    >
      <label>
        {TEXT.address}
        <input
          type="url"
          required
          value={car.url}
          placeholder="http://192.168.1.20:9460"
          title={TEXT.addressWhy}
          onChange={({ target }) => car.setUrl(target.value)}
        />
      </label>
      <button type="submit" disabled={car.busy}>
        {TEXT.show}
      </button>
      <span className="quiet">{TEXT.addressWhy}</span>
    </form>
  )
}

interface KnownShown {
  readonly view: OwnerView
  readonly act: Act
  readonly busy: boolean
}

function Known({ view, act, busy }: KnownShown) {
  const revoke = (grantee: SubjectId, purpose: Purpose) =>
    act(async owning => {
      await bringGrant(takingBack(owning, grantee, purpose), owning)
      return TEXT.takenBack
    })
  return (
    <>
      <h3>{TEXT.grants}</h3>
      {view.grants.length === 0 ? (
        <p className="empty">{TEXT.nobody}</p>
      ) : (
        <>
          <Grants view={view} revoke={revoke} busy={busy} />
          <p>
            <button type="button" disabled={busy} onClick={() => void revoke(NOBODY, 'sharing')}>
              {TEXT.takeAll}
            </button>
          </p>
        </>
      )}
      <GiveForm
        busy={busy}
        give={(grantee, permissions, purpose, days) =>
          act(async owning => {
            const from = Math.floor(owning.nowMs / 1_000)
            const terms = { permissions, effectiveAt: from - BEHIND_S, expiration: from + days * DAY_S }
            await bringGrant(Object.assign(takingBack(owning, grantee, purpose), terms), owning)
            return TEXT.given
          })
        }
      />
      <h3>{TEXT.log}</h3>
      {view.log.length === 0 ? <p className="empty">{TEXT.none}</p> : <Log log={view.log} />}
    </>
  )
}

/** The car's clock may be a little behind. */
const [DAY_S, BEHIND_S] = [86_400, 60]

/** A grant of nothing. */
function takingBack({ device, owner, nowMs }: Owning, grantee: SubjectId, purpose: Purpose): Grant {
  const nothing = { permissions: [], effectiveAt: 0, expiration: 0, source: NO_SOURCE }
  return { device, grantor: owner, grantee, purpose, serial: nowMs, ...nothing }
}

interface GrantsShown {
  readonly view: OwnerView
  readonly revoke: (grantee: SubjectId, purpose: Purpose) => Promise<void>
  readonly busy: boolean
}

function Grants({ view, revoke, busy }: GrantsShown) {
  return (
    <Scroll>
      <table>
        <thead>
          <tr>
            {Object.values(TEXT.columns).map(title => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
            <th />
          </tr>
        </thead>
        <tbody>
          {view.grants.map(({ grantee, purpose, permissions, expiration }) => (
            <tr key={`${grantee} ${purpose}`}>
              <td>
                <Id kind="device" id={grantee} />
              </td>
              <td>{nameOf(TEXT.purposes, purpose)}</td>
              <td>{permissions.map(one => nameOf(TEXT.permissions, one)).join('; ')}</td>
              <td>{moment(expiration * 1_000)}</td>
              <td>
                <button
                  type="button"
                  disabled={busy}
                  onClick={() => void revoke(toSubjectId(grantee), purpose as Purpose)}
                >
                  {TEXT.takeBack}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function nameOf(names: Readonly<Record<string, string>>, name: string): string {
  return names[name] ?? name
}

function Log({ log }: { readonly log: readonly Logged[] }) {
  return (
    <Scroll>
      <table>
        <thead>
          <tr>
            {Object.values(TEXT.logColumns).map(title => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {log.toReversed().map(line => (
            <tr key={line.index}>
              <td>{moment(line.atMs)}</td>
              <td>{line.by === '' ? TEXT.strangers : <Id kind="device" id={line.by} />}</td>
              <td>{sentenceOf(line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function sentenceOf({ what, purpose, signals, code, times }: Logged): string {
  const why = nameOf(TEXT.purposes, purpose)
  switch (what) {
    case 'read':
      return TEXT.read(signals.map(name => name.split('.').slice(-2).join(' ')).join(', '), why)
    case 'denied':
      return TEXT.denied(nameOf(TEXT.denials, code), times)
    case 'granted':
      return TEXT.granted(why)
    case 'revoked':
      return TEXT.revoked(why)
    case 'void':
      return nameOf(TEXT.denials, 'grant_void')
    case 'torn':
      return TEXT.torn
  }
}
