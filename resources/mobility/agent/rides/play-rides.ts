/**
 * Whoever presses the buttons of a desk in a demonstration: a driver who fetches, drives and signs, a rider who asks, gets in and signs. The desks, what they
 * say to each other and to the network are those of everybody; only the hands are made up, and those of a cheat too.
 */
import { cellToParent } from 'h3-js'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { pause } from '../../../../links/pause.ts'
import { REGION_RESOLUTION } from '../../../../protocol/cells/region.ts'
import type { DriverDesk } from '../../messages/rides/desk/driver-desk.ts'
import type { RiderDesk, RiderRide, Wanted } from '../../messages/rides/desk/rider-desk.ts'
import type { Way } from '../../messages/rides/fare.ts'
import { rideCellAt } from '../../messages/rides/ride-cell.ts'
import { type RideView, standingOffers } from '../../messages/rides/ride-view.ts'
import type { Point } from '../../messages/rides/sealed-place.ts'

/** `pads`: says the whole agreed way, however little it drove. `absent`: accepts, does not come, and says that the rider did not. */
export const DRIVER_WAYS = ['honest', 'pads', 'absent'] as const
export type DriverWay = (typeof DRIVER_WAYS)[number]

export interface RiderPlay {
  readonly from: Point
  readonly to: Point
  readonly way: Way
  /** What is kept for each driver that stands there. */
  readonly each: bigint
  /** Network time from one ride to the next. */
  readonly everyMs: number
  /** It waits at the door, and nobody comes. */
  readonly isLeft: boolean
}

type Clock = Pick<ServiceContext, 'nowMs' | 'signal'>

/** What is really driven of the agreed way, parts in a thousand: maps say a little more than is needed. */
const DRIVEN = 800
const [LOOK_MS, COME_MS, WAIT_MS, STARS] = [100, 180_000, 600_000, 5]

const drivenOf = ({ metres, seconds }: Way): Way => ({
  metres: Math.round((metres * DRIVEN) / 1_000),
  seconds: Math.round((seconds * DRIVEN) / 1_000),
})

/** Until the agent stops; what a desk says no to is tried again. */
export async function playDriver(desk: DriverDesk, how: DriverWay, context: Clock): Promise<void> {
  for (; !context.signal.aborted; await pause(LOOK_MS, context.signal))
    await pressDriver(desk, how, context.nowMs()).catch(() => undefined)
}

/** Once. @throws what its desk says no to */
export async function pressDriver(desk: DriverDesk, how: DriverWay, nowMs: number): Promise<void> {
  const { current } = desk
  if (current === undefined) return
  const { id, stage, booking, signed, startedMs } = current
  if (stage === 'accepted') {
    if (how === 'absent' && nowMs >= booking.by) await desk.step(id, 'absent')
    if (how !== 'absent' && signed === 'start') await desk.step(id, 'start')
    // A rider that never came.
    if (how !== 'absent' && signed === '' && nowMs >= booking.by) await desk.step(id, 'absent')
    return
  }
  const real = drivenOf(booking)
  if (stage === 'started' && nowMs >= startedMs + real.seconds * 1_000) {
    const { metres, seconds } = booking
    await desk.end(id, how === 'pads' ? { metres, seconds } : real)
  }
  if (stage === 'ended') await desk.rate(id, STARS)
}

/** Until the agent stops. @param viewOf what the network knows of this rider */
export async function playRider(
  desk: RiderDesk,
  play: RiderPlay,
  context: Clock & { viewOf(): Promise<RideView> },
): Promise<void> {
  let nextMs = 0
  for (; !context.signal.aborted; await pause(LOOK_MS, context.signal)) {
    const going = desk.rides.find(({ stage }) => stage === 'accepted' || stage === 'started')
    if (going !== undefined) await pressRider(desk, going, play, context.nowMs()).catch(() => undefined)
    else if (context.nowMs() >= nextMs) {
      const isBooked = await ask(desk, play, context).catch(() => false)
      // Offers and money are seen once they are settled.
      nextMs = context.nowMs() + (isBooked ? play.everyMs : play.everyMs / 4)
    }
  }
}

/** Money for those who stand there first; with it a ride. @throws what its desk says no to */
export async function ask(
  desk: RiderDesk,
  { from, to, way, each }: RiderPlay,
  { viewOf }: { viewOf(): Promise<RideView> },
): Promise<boolean> {
  const view = await viewOf()
  const region = cellToParent(rideCellAt(from.lat, from.lon), REGION_RESOLUTION)
  const drivers = standingOffers(view)
    .filter(({ regions }) => regions.includes(region))
    .map(({ driver }) => driver)
  if (drivers.length === 0) return false
  if (drivers.some(driver => BigInt(view.purse.kept[driver] ?? 0) < each)) {
    await desk.setAside(each * BigInt(drivers.length), drivers)
    // They see it once it is settled; whoever is asked before holds a part of it for nothing.
    return false
  }
  const wanted: Wanted = { from, to, word: '', ...way, seats: 1, most: each, waitMs: WAIT_MS }
  await desk.request(wanted)
  return true
}

/** Once. @throws what its desk says no to */
export async function pressRider(
  desk: RiderDesk,
  { id, stage, by }: RiderRide,
  { way, isLeft }: RiderPlay,
  nowMs: number,
): Promise<void> {
  if (stage === 'accepted') {
    if (isLeft && nowMs >= by) await desk.step(id, 'absent')
    if (!isLeft && nowMs >= by - WAIT_MS + COME_MS) await desk.step(id, 'start')
    return
  }
  const driver = await desk.stateOf(id)
  if (driver?.way === undefined) return
  await desk.end(id, drivenOf(way))
  await desk.rate(id, STARS)
}
