/** The ride that goes on: who comes, how far it is by either side, and what is to be signed next. */
import { useState } from 'react'
import { fixed } from '../../../../web/src/languages/numbers.ts'
import { dollars, moment, percent } from '../../../../web/src/parts/amounts.ts'
import { Facts } from '../../../../web/src/parts/facts.tsx'
import { Id } from '../../../../web/src/parts/ids.tsx'
import type { DriverState, RiderRide } from '../../messages/rides/desk/rider-desk.ts'
import type { Way } from '../../messages/rides/fare.ts'
import type { RiderProps } from './page.tsx'
import { RIDES_TEXT } from './text.ts'
import { type Rider, useDriverState, useRideView } from './use-rider.ts'
import { WayInput, wayIn, wayWords } from './way-input.tsx'

interface RideProps extends RiderProps {
  readonly ride: RiderRide
}

export function RideCard({ rider, network, ride }: RideProps) {
  const TEXT = RIDES_TEXT.ride
  const { data: driver } = useDriverState(rider, ride.id)
  const { driver: who, quote, by, stage, untold } = ride
  return (
    <section className="card">
      <h2>{stage === 'accepted' ? TEXT.coming : TEXT.going}</h2>
      {stage === 'accepted' ? <p>{TEXT.comes(moment(by))}</p> : null}
      <Facts
        rows={[
          [TEXT.driver, <Id key="driver" kind="device" id={who} />],
          [TEXT.price, dollars(quote, network)],
          [TEXT.says, driverWords(driver)],
          stage === 'started'
            ? [TEXT.measured, rider.measured === undefined ? TEXT.noPlaces : wayWords(rider.measured)]
            : undefined,
        ]}
      />
      {stage === 'accepted' ? (
        <Coming rider={rider} ride={ride} network={network} />
      ) : (
        <Going rider={rider} ride={ride} driver={driver ?? undefined} />
      )}
      {untold.length > 0 ? <p className="warn">{TEXT.untold}</p> : null}
    </section>
  )
}

function driverWords(driver: DriverState | null | undefined): string {
  const TEXT = RIDES_TEXT.ride
  if (driver === undefined) return '…'
  if (driver === null) return TEXT.silent
  const { stage, way } = driver
  return way === undefined ? TEXT.stages[stage] : `${TEXT.stages[stage]}: ${wayWords(way)}`
}

function Coming({ rider, ride, network: _ }: RideProps) {
  const TEXT = RIDES_TEXT.ride
  const { data: view } = useRideView(rider.device)
  const { terms } = view ?? {}
  const isLate = rider.nowMs() >= ride.by
  return (
    <>
      <p className="quiet">{TEXT.startWhy}</p>
      <p className="line">
        <button
          type="button"
          className="main"
          disabled={rider.busy}
          onClick={() => void rider.step(ride.id, 'start')}
        >
          {TEXT.start}
        </button>
        <button type="button" disabled={rider.busy} onClick={() => void rider.step(ride.id, 'cancel')}>
          {TEXT.cancel}
        </button>
        {isLate ? (
          <button type="button" disabled={rider.busy} onClick={() => void rider.step(ride.id, 'absent')}>
            {TEXT.absent}
          </button>
        ) : null}
      </p>
      {terms === undefined ? null : (
        <p className="quiet">
          {TEXT.cancelWhy(Math.round(terms.freeMs / 60_000), percent(terms.absentPpm, 0))}
        </p>
      )}
    </>
  )
}

interface GoingProps {
  readonly rider: Rider
  readonly ride: RiderRide
  readonly driver: DriverState | undefined
}

function Going({ rider, ride, driver }: GoingProps) {
  const TEXT = RIDES_TEXT.ride
  const [typed, setTyped] = useState({ km: '', minutes: '' })
  // A phone that was asleep has measured nothing: that is no way to sign.
  const { measured } = rider
  const known: Way | undefined = measured !== undefined && measured.metres > 0 ? measured : driver?.way
  const usual = {
    km: known === undefined ? '' : fixed(known.metres / 1_000, 1),
    minutes: known === undefined ? '' : fixed(known.seconds / 60, 0),
  }
  const isTyped = typed.km !== '' || typed.minutes !== ''
  const way = isTyped ? wayIn({ km: typed.km || usual.km, minutes: typed.minutes || usual.minutes }) : known
  return (
    <>
      <WayInput typed={typed} usual={usual} onType={setTyped} />
      <p>
        <button
          type="button"
          className="main"
          disabled={rider.busy || way === undefined}
          onClick={() => void (way && rider.end(ride.id, way))}
        >
          {TEXT.end}
        </button>
      </p>
      <p className="quiet">{TEXT.endWhy}</p>
    </>
  )
}
