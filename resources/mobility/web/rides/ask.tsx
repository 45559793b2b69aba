/** From where to where, and what drivers who stand there want for it. Nobody is told anything until one is booked, and then only cells. */
import { type ReactNode, useState } from 'react'
import { toSubjectId } from '../../../../protocol/ids.ts'
import { fixed } from '../../../../web/src/languages/numbers.ts'
import { dollars } from '../../../../web/src/parts/amounts.ts'
import { Id } from '../../../../web/src/parts/ids.tsx'
import { distanceM } from '../../messages/fix.ts'
import type { Offered, Wanted } from '../../messages/rides/desk/rider-desk.ts'
import { feeOn } from '../../messages/rides/fare.ts'
import { MOST_KEPT_FOR, MOST_SEATS } from '../../messages/rides/ride-words.ts'
import type { Point } from '../../messages/rides/sealed-place.ts'
import type { RiderProps } from './page.tsx'
import { PlaceField } from './place-field.tsx'
import { RIDES_TEXT } from './text.ts'
import { type Rider, useRideView } from './use-rider.ts'

/** How much longer than the straight line a way is, and how fast, in a town: until somebody says what a map says. */
const [DETOUR, TOWN_MPS, WAIT_MS, MOST_WORD] = [1.35, 8, 900_000, 200]
/** The person sees each price and chooses. */
const ANY_PRICE = 2n ** 96n

interface Form {
  readonly from: Point | undefined
  readonly to: Point | undefined
  readonly word: string
  readonly km: string
  readonly minutes: string
  readonly seats: number
}

const EMPTY: Form = { from: undefined, to: undefined, word: '', km: '', minutes: '', seats: 1 }

export function Ask({ rider, network }: RiderProps) {
  const [form, setForm] = useState(EMPTY)
  const [offers, setOffers] = useState<readonly Offered[]>()
  const [wanted, setWanted] = useState<Wanted>()
  const change = (more: Partial<Form>) => {
    setForm(known => ({ ...known, ...more }))
    setOffers(undefined)
  }
  const asked = wantedOf(form)
  const show = async () => {
    if (asked === undefined) return
    setWanted(asked)
    setOffers(await rider.offersFor(asked))
  }
  const TEXT = RIDES_TEXT.ask
  return (
    <section className="card">
      <h2>{TEXT.title}</h2>
      <div className="two">
        <PlaceField label={TEXT.from} place={form.from} onPlace={from => change({ from })} />
        <PlaceField label={TEXT.to} place={form.to} onPlace={to => change({ to })} />
      </div>
      <WayFields form={form} onChange={change} />
      <p className="quiet">{TEXT.wayWhy}</p>
      <p>
        <button
          type="button"
          className="main"
          disabled={asked === undefined || rider.busy}
          onClick={() => void show()}
        >
          {TEXT.offers}
        </button>
      </p>
      {offers === undefined || wanted === undefined ? null : (
        <Offers offers={offers} wanted={wanted} rider={rider} network={network} />
      )}
    </section>
  )
}

interface FieldsProps {
  readonly form: Form
  onChange(more: Partial<Form>): void
}

function WayFields({ form, onChange }: FieldsProps) {
  const TEXT = RIDES_TEXT.ask
  const usual = usualWay(form)
  return (
    <div className="line">
      <label>
        {TEXT.km}
        <input
          inputMode="decimal"
          value={form.km}
          placeholder={usual.km}
          autoComplete="off"
          onChange={({ target }) => onChange({ km: target.value })}
        />
      </label>
      <label>
        {TEXT.minutes}
        <input
          inputMode="numeric"
          value={form.minutes}
          placeholder={usual.minutes}
          autoComplete="off"
          onChange={({ target }) => onChange({ minutes: target.value })}
        />
      </label>
      <label>
        {TEXT.seats}
        <input
          type="number"
          min={1}
          max={MOST_SEATS}
          value={form.seats}
          onChange={({ target }) => onChange({ seats: Number(target.value) })}
        />
      </label>
      <label>
        {TEXT.word}
        <input
          value={form.word}
          maxLength={MOST_WORD}
          autoComplete="off"
          onChange={({ target }) => onChange({ word: target.value })}
        />
      </label>
    </div>
  )
}

function usualWay({ from, to }: Form): { readonly km: string; readonly minutes: string } {
  if (from === undefined || to === undefined) return { km: '', minutes: '' }
  const metres = distanceM(from, to) * DETOUR
  return { km: (metres / 1_000).toFixed(1), minutes: String(Math.ceil(metres / TOWN_MPS / 60)) }
}

/** Undefined until it is complete. */
function wantedOf(form: Form): Wanted | undefined {
  const { from, to, word, seats } = form
  const usual = usualWay(form)
  const [km, minutes] = [form.km || usual.km, form.minutes || usual.minutes].map(text =>
    Number(text.replace(',', '.')),
  ) as [number, number]
  const isRight = [km, minutes].every(one => Number.isFinite(one) && one > 0) && Number.isSafeInteger(seats)
  if (from === undefined || to === undefined || !isRight || seats < 1 || seats > MOST_SEATS) return undefined
  const way = { metres: Math.round(km * 1_000), seconds: Math.round(minutes * 60) }
  return { from, to, word, ...way, seats, most: ANY_PRICE, waitMs: WAIT_MS }
}

interface OffersProps extends RiderProps {
  readonly offers: readonly Offered[]
  readonly wanted: Wanted
}

function Offers({ offers, wanted, rider, network }: OffersProps) {
  const TEXT = RIDES_TEXT.offers
  const { data: view } = useRideView(rider.device)
  if (offers.length === 0) return <p className="empty">{TEXT.none}</p>
  return (
    <>
      <h3>{TEXT.title}</h3>
      <ul className="ways" aria-label={TEXT.title}>
        {offers.map(offer => (
          <li key={offer.driver}>
            <Offer offer={offer} wanted={wanted} rider={rider} network={network}>
              <b>{dollars(offer.quote, network)}</b>{' '}
              <span className="quiet">
                {view === undefined ? '' : TEXT.fee(dollars(feeOn(offer.quote, view.terms.feePpm), network))}
              </span>
            </Offer>
          </li>
        ))}
      </ul>
    </>
  )
}

interface OfferProps {
  readonly offer: Offered
  readonly wanted: Wanted
  readonly rider: Rider
  readonly network: RiderProps['network']
  readonly children: ReactNode
}

function Offer({ offer, wanted, rider, network, children }: OfferProps) {
  const TEXT = RIDES_TEXT.offers
  const { data: view } = useRideView(rider.device)
  const { driver, isKept, isFree, stars100, ratings, needs } = offer
  const [isSet, setSet] = useState(false)
  /** Beside what is kept for others already: naming one takes nothing from the rest. */
  const setAside = async () => {
    const named = [...new Set([...Object.keys(view?.purse.kept ?? {}), driver])].slice(-MOST_KEPT_FOR)
    const each = [needs, ...Object.values(view?.purse.kept ?? {}).map(BigInt)]
    const most = each.reduce((high, one) => (one > high ? one : high))
    await rider.setAside(most * BigInt(named.length), named.map(toSubjectId))
    setSet(true)
  }
  return (
    <div className="line">
      <span style={{ flex: '1 1 14rem' }}>
        {children}
        <br />
        <Id kind="device" id={driver} />{' '}
        <span className="quiet">
          {ratings === 0 ? TEXT.unrated : TEXT.rated(fixed(stars100 / 100, 1), ratings)}
        </span>{' '}
        <span className={`badge ${isKept ? 'good' : 'idle'}`}>
          {isKept ? TEXT.kept : isFree ? TEXT.risk : TEXT.unkept}
        </span>
        {isSet ? <span className="quiet"> {TEXT.set}</span> : null}
        {rider.asking === driver ? (
          <span className="quiet" role="status">
            {' '}
            {TEXT.asking}
          </span>
        ) : null}
      </span>
      {isKept || isFree ? (
        <button
          type="button"
          className="main"
          disabled={rider.busy}
          onClick={() => void rider.book(wanted, offer)}
        >
          {TEXT.book}
        </button>
      ) : (
        <button type="button" disabled={rider.busy || isSet} onClick={() => void setAside()}>
          {TEXT.setAside(dollars(needs, network))}
        </button>
      )}
    </div>
  )
}
