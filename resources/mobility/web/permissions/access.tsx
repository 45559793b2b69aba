/** A car's owner looks who may read it and who has, lets somebody read, and takes it back: each by a signature in this browser. */
import { useState } from 'react'
import type { NetworkView } from '../../../../client/node-api.ts'
import { toSubjectId } from '../../../../protocol/ids.ts'
import { formatCount } from '../../../../web/src/languages/numbers.ts'
import { moment } from '../../../../web/src/parts/amounts.ts'
import { Id } from '../../../../web/src/parts/ids.tsx'
import { Scroll } from '../../../../web/src/parts/scroll.tsx'
import type { Logged, OwnerView } from '../../messages/permissions/answers.ts'
import {
  isServed,
  type Permission,
  PURPOSES,
  type Purpose,
  SERVED,
} from '../../messages/permissions/purposes.ts'
import { whereOf } from '../ask-there.ts'
import { type Giving, give, type OwnerDesk, readAccess, takeBack } from './owner-desk.ts'
import { PERMISSIONS_TEXT as TEXT } from './text.ts'

const [USUAL_PORT, USUAL_DAYS, MOST_DAYS] = ['9460', 30, 400]

export interface AccessProps extends Omit<OwnerDesk, 'where'> {
  readonly network: NetworkView
  /** It says in its registration where it answers. */
  readonly isReachable: boolean
}

export function Access({ isReachable, ...owner }: AccessProps) {
  const [typed, setTyped] = useState(isReachable ? owner.device : USUAL_PORT)
  const [view, setView] = useState<OwnerView>()
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)
  const where = whereOf(typed)
  const act = async (what: (desk: OwnerDesk) => Promise<unknown>) => {
    if (where === undefined) return
    setBusy(true)
    setTrouble('')
    const desk = { ...owner, where }
    try {
      await what(desk)
      setView(await readAccess(desk))
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error))
    }
    setBusy(false)
  }
  return (
    <>
      <div className="line">
        <label>
          {TEXT.where}
          <input value={typed} autoComplete="off" onChange={({ target }) => setTyped(target.value.trim())} />
        </label>
        <button
          type="button"
          className="main"
          disabled={busy || where === undefined}
          onClick={() => void act(async () => undefined)}
        >
          {view === undefined ? TEXT.show : TEXT.again}
        </button>
      </div>
      <p role="alert">{trouble}</p>
      {view === undefined ? (
        <p className="quiet">{TEXT.signs}</p>
      ) : (
        <>
          <Readers view={view} busy={busy} onBack={of => void act(desk => takeBack(desk, of))} />
          <Give busy={busy} onGive={giving => void act(desk => give(desk, giving))} />
          <Log log={view.log} />
        </>
      )}
    </>
  )
}

interface ReadersProps {
  readonly view: OwnerView
  readonly busy: boolean
  onBack(of: Parameters<typeof takeBack>[1]): void
}

function Readers({ view: { grants }, busy, onBack }: ReadersProps) {
  if (grants.length === 0) return <p className="empty">{TEXT.nobody}</p>
  return (
    <>
      <h3>{TEXT.readers}</h3>
      <Scroll>
        <table>
          <thead>
            <tr>
              <th scope="col">{TEXT.columns.reader}</th>
              <th scope="col">{TEXT.columns.purpose}</th>
              <th scope="col">{TEXT.columns.may}</th>
              <th scope="col">{TEXT.columns.until}</th>
              <th scope="col" aria-label={TEXT.back} />
            </tr>
          </thead>
          <tbody>
            {grants.map(({ grantee, purpose, permissions, expiration }) => (
              <tr key={`${grantee} ${purpose}`}>
                <td>
                  <Id kind="device" id={grantee} />
                </td>
                <td>{purposeWords(purpose)}</td>
                <td style={{ whiteSpace: 'normal', minWidth: '14rem' }}>{mayWords(permissions)}</td>
                <td>{moment(expiration * 1_000)}</td>
                <td>
                  <button
                    type="button"
                    disabled={busy}
                    onClick={() => onBack({ grantee: toSubjectId(grantee), purpose: purpose as Purpose })}
                  >
                    {TEXT.back}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p>
        <button type="button" disabled={busy} onClick={() => onBack('all')}>
          {TEXT.commands.revoke}
        </button>
      </p>
    </>
  )
}

function mayWords(permissions: readonly string[]): string {
  return permissions
    .map(one => (isServed(one as Permission) ? TEXT.permissions[one as 'GetLiveData'] : one))
    .join('; ')
}

function purposeWords(purpose: string): string {
  const known: Readonly<Record<string, string>> = TEXT.purposes
  return known[purpose] ?? purpose
}

interface GiveProps {
  readonly busy: boolean
  onGive(giving: Giving): void
}

function Give({ busy, onGive }: GiveProps) {
  const [reader, setReader] = useState('')
  const [purpose, setPurpose] = useState<Purpose>('insurance')
  const [days, setDays] = useState(USUAL_DAYS)
  const [may, setMay] = useState<readonly Permission[]>(['GetLiveData'])
  const isRight = /^[0-9a-f]{64}$/.test(reader) && may.length > 0 && days >= 1 && days <= MOST_DAYS
  return (
    <>
      <h3>{TEXT.commands.permit}</h3>
      <div className="line">
        <label>
          {TEXT.reader}
          <input
            value={reader}
            autoComplete="off"
            aria-invalid={reader !== '' && !isRight}
            onChange={({ target }) => setReader(target.value.trim().toLowerCase())}
          />
        </label>
        <label>
          {TEXT.columns.purpose}
          <select value={purpose} onChange={({ target }) => setPurpose(target.value as Purpose)}>
            {PURPOSES.map(one => (
              <option key={one} value={one}>
                {purposeWords(one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {TEXT.days}
          <input
            type="number"
            min={1}
            max={MOST_DAYS}
            value={days}
            onChange={({ target }) => setDays(Number(target.value))}
          />
        </label>
      </div>
      <May may={may} onMay={setMay} />
      <p>
        <button
          type="button"
          className="main"
          disabled={busy || !isRight}
          onClick={() => onGive({ grantee: toSubjectId(reader), purpose, days, permissions: may })}
        >
          {TEXT.sign}
        </button>
      </p>
    </>
  )
}

interface MayProps {
  readonly may: readonly Permission[]
  onMay(may: readonly Permission[]): void
}

function May({ may, onMay }: MayProps) {
  const toggle = (one: Permission) => onMay(SERVED.filter(each => may.includes(each) !== (each === one)))
  return (
    <p>
      {SERVED.map(one => (
        <label key={one} style={{ display: 'block' }}>
          <input type="checkbox" checked={may.includes(one)} onChange={() => toggle(one)} />{' '}
          {TEXT.permissions[one]}
        </label>
      ))}
    </p>
  )
}

const MOST_LINES = 50

function Log({ log }: { readonly log: readonly Logged[] }) {
  return (
    <>
      <h3>{TEXT.log}</h3>
      {log.length === 0 ? (
        <p className="empty">{TEXT.noLog}</p>
      ) : (
        <Scroll>
          <table>
            <thead>
              <tr>
                <th scope="col">{TEXT.columns.when}</th>
                <th scope="col">{TEXT.columns.reader}</th>
                <th scope="col">{TEXT.columns.what}</th>
                <th scope="col">{TEXT.columns.of}</th>
              </tr>
            </thead>
            <tbody>
              {log
                .toReversed()
                .slice(0, MOST_LINES)
                .map(line => (
                  <tr key={line.index}>
                    <td>{moment(line.atMs)}</td>
                    <td>{line.by === '' ? TEXT.strangers : <Id kind="device" id={line.by} />}</td>
                    <td>
                      {TEXT.did[line.what]}
                      {line.times > 1 ? ` ×${formatCount(line.times)}` : ''}
                    </td>
                    <td>{ofWords(line)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </>
  )
}

function ofWords({ what, purpose, signals, code }: Logged): string {
  const isNo = what === 'denied' || what === 'void'
  const known: Readonly<Record<string, string>> = TEXT.denials
  const isGrant = what === 'granted' || what === 'revoked'
  const detail = isNo ? (known[code] ?? code) : isGrant ? mayWords(signals) : signals.join(', ')
  return [purposeWords(purpose), detail].filter(part => part !== '').join(': ')
}
