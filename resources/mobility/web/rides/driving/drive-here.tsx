/** Whoever drives with nothing but this phone: offers seats, sees who asks, says yes or no, fetches, signs. */
import { cellToParent } from 'h3-js'
import { useEffect, useState } from 'react'
import { PAYMENT_SYMBOL } from '../../../../../client/format.ts'
import type { NetworkView } from '../../../../../client/node-api.ts'
import { formatAmount, parseAmount } from '../../../../../protocol/amounts/amount.ts'
import { REGION_RESOLUTION } from '../../../../../protocol/cells/region.ts'
import { useMyAccount } from '../../../../../web/src/api/queries.ts'
import { placeWords } from '../../../../../web/src/map/place-words.ts'
import { AccountChoice } from '../../../../../web/src/me/account-choice.tsx'
import { Id } from '../../../../../web/src/parts/ids.tsx'
import { TEXT as CONSOLE } from '../../../../../web/src/text.ts'
import { rideCellAt } from '../../../messages/rides/ride-cell.ts'
import { MOST_SEATS } from '../../../messages/rides/ride-words.ts'
import type { Point } from '../../../messages/rides/sealed-place.ts'
import { PlaceField } from '../place-field.tsx'
import { RIDES_TEXT } from '../text.ts'
import { FetchCard } from './fetch-card.tsx'
import type { DriverTerms } from './open-driver.ts'
import { Requests } from './requests.tsx'
import { type Driver, useDriver } from './use-driver.ts'

export function DriveHere({ network }: { readonly network: NetworkView }) {
  const driver = useDriver()
  return (
    <>
      {driver.device === '' ? (
        <Before driver={driver} network={network} />
      ) : (
        <Now driver={driver} network={network} />
      )}
      <p role="alert">{driver.trouble}</p>
    </>
  )
}

interface DriverProps {
  readonly driver: Driver
  readonly network: NetworkView
}

function Before({ driver, network }: DriverProps) {
  const TEXT = RIDES_TEXT.here
  const { data: mine } = useMyAccount()
  const [busy, setBusy] = useState(false)
  const own = mine?.address
  const why =
    network.relay === undefined
      ? CONSOLE.join.noRelay
      : own === undefined
        ? CONSOLE.join.accountFirst
        : undefined
  const go = async (how: 'begin' | 'resume') => {
    if (own === undefined) return
    setBusy(true)
    await driver[how](network, own)
    setBusy(false)
  }
  useEffect(() => void go('resume'), [own])
  return (
    <>
      <section className="card ask">
        <ul className="counts">
          <li>{TEXT.asks}</li>
          <li>{TEXT.door}</li>
          <li>{TEXT.open}</li>
          <li>
            <b>{TEXT.public}</b>
          </li>
        </ul>
      </section>
      {own === undefined ? <AccountChoice network={network.name} /> : null}
      <p>
        <button
          type="button"
          className="main"
          disabled={busy || why !== undefined}
          onClick={() => void go('begin')}
        >
          {TEXT.begin}
        </button>{' '}
        <span className="quiet">{why}</span>
      </p>
    </>
  )
}

function Now({ driver, network }: DriverProps) {
  const TEXT = RIDES_TEXT.here
  const { device, fetching, asked, busy, isReached, terms, measured } = driver
  const isGoing = fetching !== undefined && fetching.stage !== 'ended'
  return (
    <>
      <p>
        {RIDES_TEXT.asDevice} <Id kind="device" id={device} />{' '}
        {terms.isOffering ? (
          <span className={`badge ${isReached ? 'good' : 'bad'}`}>
            {isReached ? TEXT.reached : TEXT.alone}
          </span>
        ) : null}
      </p>
      <Requests
        asked={isGoing ? [] : asked}
        network={network}
        busy={busy}
        onAnswer={(ride, answer) => void driver.answer(ride, answer)}
      />
      {fetching === undefined ? null : (
        <FetchCard
          one={fetching}
          network={network}
          busy={busy}
          measured={measured}
          onAct={(path, said) => void driver.act(path, said)}
        />
      )}
      {isGoing ? null : <Offer driver={driver} network={network} />}
    </>
  )
}

function Offer({ driver, network }: DriverProps) {
  const TEXT = RIDES_TEXT.here
  const { terms, busy } = driver
  const { decimals } = network.rules.payment
  const [form, setForm] = useState(() => formOf(terms, decimals))
  const [place, setPlace] = useState<Point>()
  const [here] = terms.regions
  const regions =
    place === undefined ? terms.regions : [cellToParent(rideCellAt(place.lat, place.lon), REGION_RESOLUTION)]
  const wanted = termsOf(form, decimals, regions)
  const offer = (isOffering: boolean) =>
    void driver.setTerms(isOffering && wanted !== undefined ? wanted : { ...terms, isOffering })
  return (
    <section className="card">
      <h2>{terms.isOffering ? TEXT.standing : TEXT.offer}</h2>
      <p className="sub">
        {terms.isOffering && here !== undefined ? TEXT.stands(placeWords(here)) : TEXT.why}
      </p>
      <PlaceField label={TEXT.where} place={place} onPlace={setPlace} isShown={false} />
      <Prices form={form} onForm={setForm} />
      <p className="line">
        <button
          type="button"
          className="main"
          disabled={busy || wanted === undefined}
          onClick={() => offer(true)}
        >
          {terms.isOffering ? TEXT.change : TEXT.stand}
        </button>
        {terms.isOffering ? (
          <button type="button" disabled={busy} onClick={() => offer(false)}>
            {TEXT.rest}
          </button>
        ) : null}
        {regions.length === 0 ? <span className="quiet">{TEXT.whereFirst}</span> : null}
      </p>
      <p className="quiet">{TEXT.seen}</p>
    </section>
  )
}

interface PricesProps {
  readonly form: Form
  onForm(form: Form): void
}

function Prices({ form, onForm }: PricesProps) {
  const TEXT = RIDES_TEXT.here
  return (
    <>
      <div className="line">
        {(['start', 'perKm', 'perMinute'] as const).map(name => (
          <label key={name}>
            {`${TEXT[name]}, ${PAYMENT_SYMBOL}`}
            <input
              inputMode="decimal"
              value={form[name]}
              autoComplete="off"
              onChange={({ target }) => onForm({ ...form, [name]: target.value })}
            />
          </label>
        ))}
        <label>
          {RIDES_TEXT.ask.seats}
          <input
            type="number"
            min={1}
            max={MOST_SEATS}
            value={form.seats}
            onChange={({ target }) => onForm({ ...form, seats: Number(target.value) })}
          />
        </label>
      </div>
      <p>
        <label>
          <input
            type="checkbox"
            checked={form.byHand}
            onChange={({ target }) => onForm({ ...form, byHand: target.checked })}
          />{' '}
          {TEXT.byHand}
        </label>
      </p>
    </>
  )
}

interface Form {
  readonly start: string
  readonly perKm: string
  readonly perMinute: string
  readonly seats: number
  readonly byHand: boolean
}

function formOf({ start, perKm, perMinute, seats, byHand }: DriverTerms, decimals: number): Form {
  const shown = (amount: string) => formatAmount(BigInt(amount), decimals)
  return { start: shown(start), perKm: shown(perKm), perMinute: shown(perMinute), seats, byHand }
}

/** Undefined until it is complete. */
function termsOf(form: Form, decimals: number, regions: readonly string[]): DriverTerms | undefined {
  const { seats, byHand } = form
  const amount = (text: string) => parseAmount(text.trim(), decimals).toString()
  if (regions.length === 0 || !(seats >= 1 && seats <= MOST_SEATS)) return undefined
  try {
    const [start, perKm, perMinute] = [amount(form.start), amount(form.perKm), amount(form.perMinute)]
    return { start, perKm, perMinute, regions, seats, byHand, isOffering: true }
  } catch {
    return undefined
  }
}
