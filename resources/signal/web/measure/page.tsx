/** Any phone as a device that measures its way through a mobile network: what it finds, what is left out, and exactly what leaves. */
import { useState } from 'react'
import type { NetworkView } from '../../../../client/node-api.ts'
import { cellOfNumber } from '../../../../protocol/cells/cell-number.ts'
import { isNetworkName, type Kind, nameOf } from '../../../../protocol/cells/networks/network.ts'
import { MAP_RESOLUTION } from '../../../../protocol/cells/region.ts'
import { useMyAccount, useNetwork } from '../../../../web/src/api/queries.ts'
import { fixed } from '../../../../web/src/languages/numbers.ts'
import { AccountChoice } from '../../../../web/src/me/account-choice.tsx'
import { moment } from '../../../../web/src/parts/amounts.ts'
import { Answer } from '../../../../web/src/parts/answer.tsx'
import { Figure } from '../../../../web/src/parts/facts.tsx'
import { Heading } from '../../../../web/src/parts/heading.tsx'
import { Id } from '../../../../web/src/parts/ids.tsx'
import type { ToldSheet } from '../../../../web/src/phone/sealed-sheets.ts'
import { TEXT as CONSOLE } from '../../../../web/src/text.ts'
import type { Way } from '../../messages/test-way.ts'
import { kindWords, networkWords } from '../network-words.ts'
import { MEASURE_TEXT as TEXT } from '../text.ts'
import type { Unsealed } from './sheets.ts'
import { type Measure, useMeasure } from './use-measure.ts'

/** What a phone may be on. */
const MOBILE = ['cellular', 'gsm', 'umts', 'lte', 'nr'] as const satisfies readonly Kind[]

export default function MeasurePage() {
  const network = useNetwork()
  return (
    <>
      <Heading title={TEXT.title} />
      {!window.isSecureContext ? (
        <p className="empty">{TEXT.insecure}</p>
      ) : !('geolocation' in navigator) ? (
        <p className="empty">{TEXT.noPlace}</p>
      ) : (
        <Answer of={network}>{known => <Measuring network={known} />}</Answer>
      )}
    </>
  )
}

function Measuring({ network }: { readonly network: NetworkView }) {
  const measure = useMeasure()
  return (
    <>
      <p className="lead">{TEXT.promise}</p>
      {measure.device === '' ? <Before measure={measure} network={network} /> : <Now measure={measure} />}
      <p role="alert">{measure.trouble}</p>
      {measure.device === '' && measure.told.length === 0 ? null : <Leaves measure={measure} />}
    </>
  )
}

function Before({ measure, network }: { readonly measure: Measure; readonly network: NetworkView }) {
  const { data: mine } = useMyAccount()
  const [busy, setBusy] = useState(false)
  const why = whyNot(network, mine?.address)
  const start = async () => {
    if (mine === null || mine === undefined) return
    setBusy(true)
    await measure.begin(network, mine.address)
    setBusy(false)
  }
  const { before } = TEXT
  return (
    <>
      <section className="card ask">
        <ul className="counts">
          <li>{before.way}</li>
          <li>{before.drawn}</li>
          <li>{before.lesser}</li>
          <li>{before.levels}</li>
          <li>{before.sealed}</li>
          <li>
            <b>{before.public}</b>
          </li>
          <li>{before.costs}</li>
        </ul>
      </section>
      <h2>{CONSOLE.join.whose}</h2>
      <AccountChoice network={network.name} />
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
  if (!network.rules.resources.some(({ name }) => name === 'signal')) return TEXT.notWanted
  if (network.relay === undefined) return CONSOLE.join.noRelay
  return owner === undefined ? CONSOLE.join.accountFirst : undefined
}

function Now({ measure }: { readonly measure: Measure }) {
  const [kind, setKind] = useState<Kind>('cellular')
  const [operator, setOperator] = useState('')
  const { device, step, way } = measure
  const name = nameOf(kind, operator.trim())
  const isRight = isNetworkName(name)
  const why = isOnWifi() ? TEXT.wifi : isRight ? undefined : TEXT.operatorRight
  return (
    <>
      <p>
        {TEXT.asDevice} <Id kind="device" id={device} />.
      </p>
      <section className="card">
        <div className="line">
          <label>
            {TEXT.technology}
            <select value={kind} onChange={event => setKind(event.target.value as Kind)}>
              {MOBILE.map(one => (
                <option key={one} value={one}>
                  {kindWords(one)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {TEXT.operator}
            <input
              value={operator}
              placeholder="262-01"
              autoComplete="off"
              aria-invalid={!isRight}
              onChange={event => setOperator(event.target.value)}
            />
          </label>
        </div>
        <p>
          <button
            type="button"
            className="main"
            disabled={step !== undefined || why !== undefined}
            onClick={() => void measure.measure(name)}
          >
            {TEXT.measure}
          </button>{' '}
          <span className="quiet" role="status">
            {step === undefined ? why : TEXT.steps[step]}
          </span>
        </p>
        {way === undefined ? null : <Found way={way} />}
      </section>
      <Hide measure={measure} />
      <p>
        <button type="button" onClick={measure.stop}>
          {TEXT.stop}
        </button>
      </p>
    </>
  )
}

function Hide({ measure }: { readonly measure: Measure }) {
  const { step, zones } = measure
  return (
    <section className="card">
      <h2>{TEXT.hide}</h2>
      <p className="sub">{TEXT.hideWhy}</p>
      <p>
        <button type="button" disabled={step !== undefined} onClick={() => void measure.hideHere()}>
          {TEXT.hide}
        </button>{' '}
        <span className="quiet">{TEXT.zones(zones)}</span>
      </p>
    </section>
  )
}

/** Of those browsers that say it. */
function isOnWifi(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly type?: string } }
  return connection?.type === 'wifi' || connection?.type === 'ethernet'
}

const speed = (kbps: number) => `${fixed(kbps / 1_000, 1)} Mbit/s`
const trip = (tenths: number) => `${fixed(tenths / 10, 1)} ms`

function Found({ way }: { readonly way: Way }) {
  return (
    <dl className="figures">
      <Figure name={TEXT.down} value={speed(way.downKbps)} />
      <Figure name={TEXT.up} value={speed(way.upKbps)} />
      <Figure name={TEXT.trip} value={trip(way.rtt)} />
      <Figure name={TEXT.jitter} value={trip(way.jitter)} />
    </dl>
  )
}

function Leaves({ measure: { told, waiting } }: { readonly measure: Measure }) {
  return (
    <>
      <h2>{TEXT.leaves}</h2>
      {told.length === 0 ? <p className="empty">{TEXT.none}</p> : null}
      {waiting > 0 ? <p className="quiet">{TEXT.waiting(waiting)}</p> : null}
      <ol className="told" aria-label={TEXT.leaves}>
        {told.toReversed().map(item => (
          <Line key={item.id} item={item} />
        ))}
      </ol>
    </>
  )
}

const TONES = { sealed: 'busy', waiting: 'busy', received: 'good', refused: 'bad' } as const

function Line({ item: { id, sheet, state, why, openMs } }: { readonly item: ToldSheet<Unsealed> }) {
  const { columns } = TEXT
  return (
    <li>
      <b>{TEXT.sheet(sheet.tests.length)}</b>{' '}
      <span className={`badge ${TONES[state]}`}>{TEXT.told[state]}</span>{' '}
      {openMs === undefined ? <Id kind="message" id={id} /> : TEXT.opens(moment(openMs))} {why}
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.cell}</th>
            <th scope="col">{columns.network}</th>
            <th scope="col">{columns.down}</th>
            <th scope="col">{columns.up}</th>
            <th scope="col">{columns.trip}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.tests.map(({ test, cell, network, downKbps, upKbps, rtt }) => (
            <tr key={test}>
              <td>
                <code>{cellOfNumber(cell, MAP_RESOLUTION)}</code>
              </td>
              <td>{networkWords(network)}</td>
              <td>{speed(downKbps)}</td>
              <td>{speed(upKbps)}</td>
              <td>{trip(rtt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </li>
  )
}
