/** Whom to fetch, where, what the rider signed, and what whoever drives signs next: of a car's agent, and of this phone. */
import { useState } from 'react'
import * as v from 'valibot'
import type { NetworkView } from '../../../../../client/node-api.ts'
import { fixed } from '../../../../../web/src/languages/numbers.ts'
import { dollars, moment } from '../../../../../web/src/parts/amounts.ts'
import { Facts } from '../../../../../web/src/parts/facts.tsx'
import type { Way } from '../../../messages/rides/fare.ts'
import { Stars } from '../stars.tsx'
import { RIDES_TEXT } from '../text.ts'
import { WayInput, wayIn, wayWords } from '../way-input.tsx'

const point = v.object({ lat: v.number(), lon: v.number() })
export const FETCHING = v.array(
  v.object({
    ride: v.string(),
    stage: v.picklist(['accepted', 'started', 'ended', 'over']),
    from: v.optional(point),
    to: v.optional(point),
    word: v.optional(v.string()),
    by: v.number(),
    signed: v.picklist(['', 'start', 'end']),
    metres: v.number(),
    seconds: v.number(),
    quote: v.pipe(v.string(), v.digits()),
  }),
)
export type Fetching = v.InferOutput<typeof FETCHING>[number]

interface FetchProps {
  readonly one: Fetching
  readonly network: NetworkView
  readonly busy: boolean
  /** By this phone's own places, where it is the driver's. */
  readonly measured?: Way | undefined
  onAct(path: string, said: object): void
}

export function FetchCard({ one, network, busy, measured, onAct }: FetchProps) {
  const TEXT = RIDES_TEXT.drive
  const { ride, stage, signed, quote, by, word } = one
  return (
    <section className="card">
      <h2>{TEXT.stages[stage]}</h2>
      <Facts
        rows={[
          [TEXT.from, <PlaceLink key="from" at={one.from} />],
          [TEXT.to, <PlaceLink key="to" at={one.to} />],
          word === undefined || word === '' ? undefined : [TEXT.word, word],
          stage === 'accepted' ? [TEXT.by, moment(by)] : undefined,
          [RIDES_TEXT.ride.price, `${dollars(quote, network)}, ${wayWords(one)}`],
        ]}
      />
      <p className={signed === '' ? 'warn' : 'quiet'}>{TEXT.signed[signed]}</p>
      {stage === 'accepted' ? <Before one={one} busy={busy} onAct={onAct} network={network} /> : null}
      {stage === 'started' ? (
        <Arrive one={one} busy={busy} measured={measured} onAct={onAct} network={network} />
      ) : null}
      {stage === 'ended' ? <Rate ride={ride} busy={busy} onAct={onAct} /> : null}
    </section>
  )
}

function PlaceLink({ at }: { readonly at: Fetching['from'] }) {
  if (at === undefined) return <span className="quiet">{RIDES_TEXT.drive.noPlace}</span>
  const place = `${at.lat.toFixed(5)},${at.lon.toFixed(5)}`
  return <a href={`geo:${place}`}>{place.replace(',', ', ')}</a>
}

function Before({ one: { ride, signed, by }, busy, onAct }: FetchProps) {
  const TEXT = RIDES_TEXT.drive
  const step = (name: string, said: object = {}) => onAct(`/v1/rides/${ride}/${name}`, said)
  return (
    <p>
      <button type="button" className="main" disabled={busy || signed === ''} onClick={() => step('start')}>
        {TEXT.start}
      </button>{' '}
      <button type="button" disabled={busy} onClick={() => step('cancel')}>
        {TEXT.cancel}
      </button>{' '}
      <button type="button" disabled={busy} title={moment(by)} onClick={() => step('absent')}>
        {TEXT.absent}
      </button>{' '}
      {signed === '' ? (
        <button type="button" disabled={busy} onClick={() => step('start', { unsigned: true })}>
          {TEXT.risk}
        </button>
      ) : null}
    </p>
  )
}

function Arrive({ one, busy, measured, onAct }: FetchProps) {
  const TEXT = RIDES_TEXT.drive
  const [typed, setTyped] = useState({ km: '', minutes: '' })
  const { ride } = one
  // A phone that was asleep has measured nothing: then stands there what was agreed, and nothing of it is signed unless it is typed.
  const known = measured !== undefined && measured.metres > 0 ? measured : undefined
  const { metres, seconds } = known ?? one
  const usual = { km: fixed(metres / 1_000, 1), minutes: fixed(seconds / 60, 0) }
  const isTyped = typed.km !== '' || typed.minutes !== ''
  const way =
    known === undefined
      ? wayIn(typed)
      : isTyped
        ? wayIn({ km: typed.km || usual.km, minutes: typed.minutes || usual.minutes })
        : known
  return (
    <>
      <WayInput typed={typed} usual={usual} onType={setTyped} />
      <p>
        <button
          type="button"
          className="main"
          disabled={busy || way === undefined}
          onClick={() => way && onAct(`/v1/rides/${ride}/end`, way)}
        >
          {TEXT.end}
        </button>
      </p>
    </>
  )
}

function Rate({ ride, busy, onAct }: Pick<FetchProps, 'busy' | 'onAct'> & { readonly ride: string }) {
  const TEXT = RIDES_TEXT.drive
  const [isRated, setRated] = useState(false)
  const rate = (stars: number) => {
    setRated(true)
    onAct(`/v1/rides/${ride}/rate`, { stars })
  }
  return (
    <>
      <p>{TEXT.ended}</p>
      {isRated ? (
        <p className="quiet">{TEXT.rated}</p>
      ) : (
        <Stars label={RIDES_TEXT.receipts.rateRider} busy={busy} onStars={rate} />
      )}
    </>
  )
}
