/** Any phone as a mapper: what it records, what is held back, and exactly what leaves. */
import { useState } from 'react'
import type { NetworkView } from '../../../client/node-api.ts'
import { cellOfNumber } from '../../../protocol/cells/cell-number.ts'
import { useMyAccount, useNetwork } from '../../../web/src/api/queries.ts'
import { fixed, formatCount } from '../../../web/src/languages/numbers.ts'
import { AccountChoice } from '../../../web/src/me/account-choice.tsx'
import { moment } from '../../../web/src/parts/amounts.ts'
import { Answer } from '../../../web/src/parts/answer.tsx'
import { Facts } from '../../../web/src/parts/facts.tsx'
import { Heading } from '../../../web/src/parts/heading.tsx'
import { Id } from '../../../web/src/parts/ids.tsx'
import { TEXT } from '../../../web/src/text.ts'
import { RESOLUTION, type Visit } from '../messages/sheet.ts'
import type { Told } from './drive-session.ts'
import { ImportCard } from './import-card.tsx'
import { MyTrips } from './my-trips.tsx'
import { DriveHere } from './rides/driving/drive-here.tsx'
import { RIDES_TEXT } from './rides/text.ts'
import type { Battery } from './sensors.ts'
import { createEye, type Eye } from './sightings/eye.ts'
import { LookCard, SightingsTable } from './sightings/look-card.tsx'
import { MOBILITY_TEXT } from './text.ts'
import { type Drive, useDrive } from './use-drive.ts'

export default function DrivePage() {
  const network = useNetwork()
  return (
    <>
      <Heading title={MOBILITY_TEXT.title} />
      {!window.isSecureContext ? (
        <p className="empty">{MOBILITY_TEXT.insecure}</p>
      ) : !('geolocation' in navigator) ? (
        <p className="empty">{MOBILITY_TEXT.noPlace}</p>
      ) : (
        <Answer of={network}>
          {known => (
            <>
              <Record network={known} />
              <TakeAlong network={known} />
            </>
          )}
        </Answer>
      )}
    </>
  )
}

/** Whoever maps may take somebody along; it is a device of its own, so neither tells of the other. */
function TakeAlong({ network }: { readonly network: NetworkView }) {
  const [isOpen, setOpen] = useState(false)
  if (!network.rules.resources.some(({ name }) => name === 'mobility')) return null
  return (
    <>
      <h2>{RIDES_TEXT.here.offer}</h2>
      {isOpen ? (
        <DriveHere network={network} />
      ) : (
        <p>
          <span className="quiet">{RIDES_TEXT.here.asks}</span>{' '}
          <button type="button" onClick={() => setOpen(true)}>
            {RIDES_TEXT.here.begin}
          </button>
        </p>
      )}
    </>
  )
}

function Record({ network }: { readonly network: NetworkView }) {
  const [eye] = useState(createEye)
  const drive = useDrive(eye.seenAt)
  return (
    <>
      <p className="lead">{MOBILITY_TEXT.promise}</p>
      {drive.device === '' ? <Before drive={drive} network={network} /> : <Now drive={drive} eye={eye} />}
      <p role="alert">{drive.trouble}</p>
      {drive.device === '' && drive.told.length === 0 ? null : <Leaves drive={drive} />}
    </>
  )
}

function Before({ drive, network }: { readonly drive: Drive; readonly network: NetworkView }) {
  const { data: mine } = useMyAccount()
  const [busy, setBusy] = useState(false)
  const why = whyNot(network, mine?.address)
  const start = async (how: 'record' | 'import') => {
    if (mine === null || mine === undefined) return
    setBusy(true)
    await (how === 'record' ? drive.start : drive.startImport)(network, mine.address)
    setBusy(false)
  }
  return (
    <>
      <section className="card ask">
        <ul className="counts">
          <li>{MOBILITY_TEXT.before.asks}</li>
          <li>{MOBILITY_TEXT.before.sends}</li>
          <li>{MOBILITY_TEXT.before.sealed}</li>
          <li>
            <b>{MOBILITY_TEXT.before.public}</b>
          </li>
          <li>{MOBILITY_TEXT.before.pays}</li>
          <li>{MOBILITY_TEXT.before.costs}</li>
        </ul>
      </section>
      <h2>{TEXT.join.whose}</h2>
      <AccountChoice network={network.name} />
      <p>
        <button
          type="button"
          className="main"
          disabled={busy || why !== undefined}
          onClick={() => void start('record')}
        >
          {MOBILITY_TEXT.start}
        </button>{' '}
        <button type="button" disabled={busy || why !== undefined} onClick={() => void start('import')}>
          {MOBILITY_TEXT.tracks.only}
        </button>{' '}
        <span className="quiet">{why}</span>
      </p>
    </>
  )
}

function whyNot(network: NetworkView, owner: string | undefined): string | undefined {
  if (!network.rules.resources.some(({ name }) => name === 'mobility')) return MOBILITY_TEXT.notWanted
  if (network.relay === undefined) return TEXT.join.noRelay
  return owner === undefined ? TEXT.join.accountFirst : undefined
}

function Now({ drive, eye }: { readonly drive: Drive; readonly eye: Eye }) {
  const { device, held, isRecording } = drive
  return (
    <>
      <h2>{MOBILITY_TEXT.now}</h2>
      <p>
        {MOBILITY_TEXT.asDevice} <Id kind="device" id={device} />.
      </p>
      {isRecording ? <Recording drive={drive} /> : null}
      <p>
        {isRecording ? (
          <button type="button" className="main" disabled={held === 0} onClick={drive.endTrip}>
            {MOBILITY_TEXT.endTrip}
          </button>
        ) : null}{' '}
        <button type="button" onClick={drive.stop}>
          {MOBILITY_TEXT.stop}
        </button>
      </p>
      {isRecording ? <LookCard eye={eye} device={device} /> : null}
      <ImportCard drive={drive} />
    </>
  )
}

function Recording({ drive: { place, held, battery, isScreenOn } }: { readonly drive: Drive }) {
  return (
    <Facts
      rows={[
        [
          MOBILITY_TEXT.state,
          place === undefined ? MOBILITY_TEXT.states.waits : MOBILITY_TEXT.states.records,
        ],
        [MOBILITY_TEXT.held, MOBILITY_TEXT.fixes(held)],
        [
          MOBILITY_TEXT.accuracy,
          place?.accuracyM === undefined ? '–' : `${formatCount(Math.round(place.accuracyM))} m`,
        ],
        [MOBILITY_TEXT.speed, place?.speedMps === undefined ? '–' : `${fixed(place.speedMps * 3.6, 0)} km/h`],
        [
          MOBILITY_TEXT.motion,
          place?.shake === undefined ? MOBILITY_TEXT.motions.off : MOBILITY_TEXT.motions.on,
        ],
        [MOBILITY_TEXT.screen, isScreenOn ? MOBILITY_TEXT.screens.on : MOBILITY_TEXT.screens.off],
        [MOBILITY_TEXT.battery, batteryText(battery)],
      ]}
    />
  )
}

function batteryText(battery: Battery | undefined): string {
  if (battery === undefined) return MOBILITY_TEXT.unknown
  const level = `${fixed(battery.level * 100, 0)} %`
  return battery.charging ? MOBILITY_TEXT.charging(level) : level
}

function Leaves({ drive: { told, waiting } }: { readonly drive: Drive }) {
  return (
    <>
      <h2>{MOBILITY_TEXT.leaves}</h2>
      <MyTrips told={told} />
      {told.length === 0 ? <p className="empty">{MOBILITY_TEXT.none}</p> : null}
      {waiting > 0 ? <p className="quiet">{MOBILITY_TEXT.waiting(waiting)}</p> : null}
      <ol className="told" aria-label={MOBILITY_TEXT.leaves}>
        {[...told].reverse().map(item => (
          <Line key={item.id} item={item} />
        ))}
      </ol>
    </>
  )
}

const TONES = { sealed: 'busy', waiting: 'busy', received: 'good', refused: 'bad' } as const

function Line({ item: { id, sheet, state, why, openMs } }: { readonly item: Told }) {
  const { visits, drive } = sheet
  const sum = (of: (visit: Visit) => number) => visits.reduce((total, visit) => total + of(visit), 0)
  const km = fixed(sum(({ metres }) => metres) / 1000, 1)
  const minutes = fixed(sum(({ seconds }) => seconds) / 60, 0)
  return (
    <li>
      <b>{MOBILITY_TEXT.sheet(visits.length, km, minutes)}</b>{' '}
      <span className={`badge ${TONES[state]}`}>{MOBILITY_TEXT.told[state]}</span>{' '}
      {openMs === undefined ? <Id kind="message" id={id} /> : MOBILITY_TEXT.opens(moment(openMs))} {why}
      <details>
        <summary>{MOBILITY_TEXT.cells}</summary>
        <p className="quiet">{MOBILITY_TEXT.also(drive.fixes, drive.accuracyM)}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{MOBILITY_TEXT.columns.cell}</th>
              <th scope="col">{MOBILITY_TEXT.columns.seconds}</th>
              <th scope="col">{MOBILITY_TEXT.columns.metres}</th>
            </tr>
          </thead>
          <tbody>
            {visits.map(({ cell, seconds, metres }) => (
              <tr key={cell}>
                <td>
                  <code>{cellOfNumber(cell, RESOLUTION)}</code>
                </td>
                <td>{formatCount(seconds)}</td>
                <td>{formatCount(metres)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <SightingsTable sightings={sheet.sightings} />
      </details>
    </li>
  )
}
