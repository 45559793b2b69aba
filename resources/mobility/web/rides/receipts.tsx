/** Rides that are over: what was signed, what its driver had of it, and a rating that nobody reads yet. */
import { useEffect, useState } from 'react'
import { fixed } from '../../../../web/src/languages/numbers.ts'
import { recall, remember } from '../../../../web/src/me/keep.ts'
import { dollars } from '../../../../web/src/parts/amounts.ts'
import { Facts } from '../../../../web/src/parts/facts.tsx'
import { Id } from '../../../../web/src/parts/ids.tsx'
import type { RiderRide } from '../../messages/rides/desk/rider-desk.ts'
import type { RiderProps } from './page.tsx'
import { Stars } from './stars.tsx'
import { RIDES_TEXT } from './text.ts'
import { useRideView } from './use-rider.ts'

const [FARES, MOST_SHOWN] = ['ride-fares', 20]
/** Ride → what its driver had, base units: the network forgets a ride once it is rated. */
type Fares = Readonly<Record<string, string>>

export function Receipts({ rider, network }: RiderProps) {
  const TEXT = RIDES_TEXT.receipts
  const fares = useFares(rider.device)
  const over = rider.rides.filter(({ stage }) => stage === 'ended' || stage === 'over').toReversed()
  return (
    <>
      <h2>{TEXT.title}</h2>
      {over.length === 0 ? <p className="empty">{TEXT.none}</p> : null}
      {over.slice(0, MOST_SHOWN).map(ride => (
        <section className="card" key={ride.id}>
          <p>
            <b>{signedWords(ride)}</b>
            <br />
            {ride.way === undefined
              ? null
              : fares[ride.id] === undefined
                ? TEXT.settles
                : TEXT.settled(dollars(fares[ride.id]!, network))}
          </p>
          <Facts
            rows={[
              [RIDES_TEXT.ride.driver, <Id key="driver" kind="device" id={ride.driver} />],
              [RIDES_TEXT.ride.price, dollars(ride.quote, network)],
            ]}
          />
          {ride.way === undefined ? null : (
            <p className="quiet">
              {TEXT.more} <Id kind="device" id={rider.device} />.
            </p>
          )}
          {ride.stage === 'ended' && ride.rating === undefined ? (
            <Stars label={TEXT.rate} busy={rider.busy} onStars={stars => void rider.rate(ride.id, stars)} />
          ) : null}
          {ride.rating === undefined ? null : <p className="quiet">{TEXT.sealed}</p>}
        </section>
      ))}
    </>
  )
}

function signedWords({ way }: RiderRide): string {
  const TEXT = RIDES_TEXT.receipts
  return way === undefined ? TEXT.off : TEXT.signed(fixed(way.metres / 1_000, 1), fixed(way.seconds / 60, 0))
}

function useFares(device: string): Fares {
  const [fares, setFares] = useState<Fares>({})
  const { data: view } = useRideView(device)
  useEffect(() => {
    void recall<Fares>(FARES).then(known => setFares(now => ({ ...known, ...now })))
  }, [])
  useEffect(() => {
    const fresh = Object.entries(view?.rides ?? {}).filter(
      ([id, { fare }]) => fare !== '' && fares[id] !== fare,
    )
    if (fresh.length === 0) return
    const next = { ...fares, ...Object.fromEntries(fresh.map(([id, { fare }]) => [id, fare])) }
    setFares(next)
    void remember(FARES, next)
  }, [view, fares])
  return fares
}
