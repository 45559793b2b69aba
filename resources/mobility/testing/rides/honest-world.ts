/** The world of those who map, and beside it three riders and two cars: rides of which both sides say everything, hour after hour, and ratings. */
import type { MessageId } from '../../../../protocol/ids.ts'
import {
  type HonestDevice,
  type HonestWorld,
  honestDevice,
  type Utterance,
} from '../../../testing/honest-world.ts'
import { RIDE_BOOK, RIDE_END, RIDE_PURSE, RIDE_STEP, type Step } from '../../messages/rides/ride-words.ts'
import { RIDER } from '../../messages/rides/spending.ts'
import { mobilityWorld } from '../honest-world.ts'
import { COIN, HERE, MINUTE, TERMS, THERE, WAY } from './ride-network.ts'

type IdOf = (label: string) => MessageId

export function ridesWorld(lastsMs: number, settleAfter: string, patienceMs: number): HonestWorld {
  const world = mobilityWorld(lastsMs, settleAfter, patienceMs)
  const { startMs } = world
  const riders = [21, 22, 23].map(number => honestDevice(number, startMs, { model: RIDER }))
  const cars = [31, 32].map(number => honestDevice(number, startMs, { model: 'mobility/car' }))
  const everyMs = 40 * MINUTE
  const times = Array.from(
    { length: Math.floor(lastsMs / everyMs) },
    (_, at) => startMs + (at + 0.25) * everyMs,
  )
  const says = riders.flatMap((rider, who): Utterance[] => {
    const payload = RIDE_PURSE.encode({
      amount: 200n * COIN,
      until: startMs + 30 * 86_400_000,
      each: 60n * COIN,
      drivers: cars.map(({ signer }) => signer.subject).sort(),
    })
    const purse = { by: rider, atMs: startMs + 1_000, contentType: RIDE_PURSE.contentType, payload }
    const rides = times.flatMap((atMs, at) =>
      rideOf(rider, cars[(who + at) % cars.length]!, atMs + who * 1_000, `ride ${who} ${at}`),
    )
    return [purse, ...rides.filter(one => one.atMs < startMs + lastsMs)]
  })
  return {
    ...world,
    // An answer has half a day from when it could be known of.
    decidedAfterMs: world.decidedAfterMs + 48 * 3_600_000,
    devices: [...world.devices, ...riders, ...cars],
    balance: 1_000n * COIN,
    says: [...world.says, ...says],
  }
}

/** Both apps are on the line as they agree; the rest is said whenever there is a link. */
function rideOf(rider: HonestDevice, car: HonestDevice, atMs: number, label: string): readonly Utterance[] {
  const booking = {
    ...TERMS,
    ...WAY,
    driver: car.signer.subject,
    from: HERE,
    to: THERE,
    seats: 1,
    by: atMs + 10 * MINUTE,
  }
  const step = (by: HonestDevice, afterMs: number, what: Step): Utterance => ({
    by,
    atMs: atMs + afterMs,
    contentType: RIDE_STEP.contentType,
    payload: (idOf: IdOf) => RIDE_STEP.encode({ ride: idOf(label), step: what, at: atMs + afterMs }),
  })
  const end = (by: HonestDevice, afterMs: number): Utterance => ({
    by,
    atMs: atMs + afterMs,
    contentType: RIDE_END.contentType,
    payload: (idOf: IdOf) => RIDE_END.encode({ ride: idOf(label), at: atMs + afterMs, ...WAY, odometer: [] }),
  })
  const book = {
    by: rider,
    atMs,
    contentType: RIDE_BOOK.contentType,
    payload: RIDE_BOOK.encode(booking),
    label,
  }
  const agreed = [book, step(car, 10_000, 'accept')].map(one => ({ ...one, online: true as const }))
  const rest = [
    step(car, 5 * MINUTE, 'start'),
    step(rider, 5 * MINUTE, 'start'),
    end(car, 20 * MINUTE),
    end(rider, 20 * MINUTE + 3_000),
  ]
  return [...agreed, ...rest]
}
