/** How far and how long the ride that goes on is by this phone's own places, for either side of it. */
import { useEffect, useState } from 'react'
import { recall, remember } from '../../../../web/src/me/keep.ts'
import type { Way } from '../../messages/rides/fare.ts'
import { watchPlaces } from '../sensors.ts'
import { addPlace, type Meter, NO_WAY } from './measure-ride.ts'

const METER = 'ride-meter'

interface KeptMeter extends Meter {
  readonly ride: string
  readonly sinceMs: number
}

/** @param ride that goes on; undefined where none does */
export function useMeasured(ride: string | undefined, nowMs: () => number): Way | undefined {
  const [meter, setMeter] = useState<KeptMeter>()
  useEffect(() => {
    if (ride === undefined || !('geolocation' in navigator)) return undefined
    let now: KeptMeter = { ...NO_WAY, ride, sinceMs: nowMs() }
    void recall<KeptMeter>(METER).then(known => {
      if (known?.ride === ride) now = { ...known, last: now.last ?? known.last }
    })
    return watchPlaces(
      place => {
        now = { ...now, ...addPlace(now, place) }
        setMeter(now)
        void remember(METER, now)
      },
      () => undefined,
    )
    // The clock is the same one for as long as the page is open.
  }, [ride])
  if (meter === undefined || meter.ride !== ride) return undefined
  const seconds = Math.round((nowMs() - meter.sinceMs) / 1_000)
  return { metres: Math.round(meter.metres), seconds: Math.max(0, seconds) }
}
