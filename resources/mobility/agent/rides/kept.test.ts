/**
 * A driver that accepts no more than is kept for it is paid for each ride, whatever its rider signs besides: other names, other bookings at
 * the same moment, bookings that it never sees, an end of the purse, an accomplice who accepts everything; whatever comes in late.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keptFor, stillUnsettled, type Unsettled } from '../../messages/rides/desk/covered.ts'
import { fareOf, reserveOf } from '../../messages/rides/fare.ts'
import { readRideView } from '../../messages/rides/ride-view.ts'
import { mobility } from '../../rule/resource.ts'
import type { MobilityState } from '../../rule/state.ts'
import {
  book,
  COIN,
  HOUR,
  honestRide,
  MINUTE,
  person,
  playRides,
  purse,
  QUOTE,
  RIDER_1,
  type Spoken,
  START,
  step,
  TERMS,
  WAY,
} from '../../testing/rides/ride-network.ts'

const CARS = [person(2, 'mobility/car'), person(3, 'mobility/car'), person(4, 'mobility/car')] as const
const ACCOMPLICE = 2
const [SUBJECTS, RULE, HOURS] = [[RIDER_1, ...CARS], mobility(), 7]
const NEED = reserveOf(fareOf(TERMS, WAY), { unsignedPpm: 200_000, feePpm: 50_000 })

const car = fc.nat({ max: CARS.length - 1 })
const named = fc.subarray([0, 1, 2])
const action = fc.oneof(
  fc.record({ kind: fc.constant('purse' as const), coins: fc.constantFrom(0n, 20n, 40n, 60n), named }),
  fc.record({ kind: fc.constant('unseen' as const), car, count: fc.constantFrom(1, 20) }),
  fc.record({ kind: fc.constant('ride' as const), car }),
  fc.record({ kind: fc.constant('ride' as const), car }),
)
type Action = typeof action extends fc.Arbitrary<infer One> ? One : never

const keeping = (atMs: number, amount: bigint, of: readonly number[]) =>
  purse(RIDER_1, atMs, amount, {
    each: of.length === 0 ? 0n : amount / BigInt(of.length),
    drivers: of.map(at => CARS[at]!.id),
  })

/** Hour by hour: each driver looks at the newest state that it can know, as its desk does. */
function rideOn(hours: readonly (readonly Action[])[], late: number, leftOut: readonly number[]) {
  const said: Spoken[] = [keeping(0, 40n * COIN, [0, 1])]
  const accepted: Unsettled[][] = CARS.map(() => [])
  const rode = CARS.map(() => 0)
  const play = (until: number) =>
    playRides({ subjects: SUBJECTS, said, hours: until, balance: 60n * COIN, late })
  let words = 0
  // What belongs together is left out together: of a ride whose words come in before its booking see the README.
  const add = (more: readonly Spoken[]) => {
    const later = leftOut[words++ % leftOut.length]!
    said.push(...more.map(one => ({ ...one, leftOut: later })))
  }
  for (const [at, actions] of hours.entries()) {
    const hour = at + 1 + late
    const view = viewOf(play(hour - late).state)
    for (const [nth, one] of actions.entries()) {
      const atMs = hour * HOUR + nth * 5 * MINUTE
      if (one.kind === 'purse') add([keeping(atMs, one.coins * COIN, one.named)])
      else if (one.kind === 'unseen')
        add(Array.from({ length: one.count }, () => book(RIDER_1, atMs, CARS[one.car]!)))
      else {
        const driver = CARS[one.car]!
        const open = stillUnsettled(accepted[one.car]!, view)
        const isSure = keptFor(driver.id, RIDER_1.id, view, open) >= NEED && !view.purse.closing
        const { ride, said: words } = honestRide(RIDER_1, driver, atMs)
        if (!isSure && one.car !== ACCOMPLICE) {
          add([ride, step(RIDER_1, atMs + MINUTE, ride, 'cancel')])
          continue
        }
        add(words)
        const by = START + atMs + 10 * MINUTE
        accepted[one.car] = [...open, { id: ride.id, rider: RIDER_1.id, needs: NEED.toString(), by }]
        rode[one.car]!++
      }
    }
  }
  return { played: play(hours.length + late + 30), rode }
}

function viewOf(state: MobilityState) {
  return readRideView(RULE.viewOf!(state, RIDER_1))
}

it('each ride that a driver was sure of is paid', () => {
  let rides = 0
  fc.assert(
    fc.property(
      fc.array(fc.array(action, { maxLength: 5 }), { minLength: HOURS, maxLength: HOURS }),
      fc.constantFrom(0, 0, 2),
      fc.array(fc.constantFrom(0, 0, 1), { minLength: 7, maxLength: 7 }),
      (hours, late, leftOut) => {
        const { played, rode } = rideOn(hours, late, leftOut)
        for (const at of [0, 1]) {
          rides += rode[at]!
          expect(played.movedOf(CARS[at]!)).toBe(BigInt(rode[at]!) * QUOTE)
        }
      },
    ),
    { numRuns: 12 },
  )
  expect(rides).toBeGreaterThan(3)
})

it('an honest rider, who fills its purse up between: both rides are taken, though each is settled two hours late', () => {
  const hours = Array.from({ length: 7 }, (): Action[] => [])
  hours[0] = hours[6] = [{ kind: 'ride', car: 0 }]
  hours[1] = [{ kind: 'purse', coins: 40n, named: [0, 1] }]
  for (const late of [0, 2]) expect(rideOn(hours, late, [0]).rode[0]).toBe(2)
})

it('what is taken back is kept until everybody could know it, then it is another’s; and a purse that ends, the same', () => {
  const renamed = [keeping(0, 20n * COIN, [0]), keeping(HOUR, 20n * COIN, [1])]
  const keptAfter = (hours: number, said: readonly Spoken[]) => {
    const { state } = playRides({ subjects: SUBJECTS, said, hours, balance: 60n * COIN })
    return [state.rides.kept[RIDER_1.id] ?? {}, viewOf(state).purse.kept] as const
  }
  const [first, second] = [CARS[0].id, CARS[1].id]
  const all = (20n * COIN).toString()
  expect(keptAfter(1, renamed)).toEqual([{ [first]: all }, { [first]: all }])
  expect(keptAfter(2, renamed)).toEqual([{ [first]: all }, { [first]: '0' }])
  expect(keptAfter(3, renamed)).toEqual([{ [first]: all }, { [first]: '0' }])
  expect(keptAfter(4, renamed)).toEqual([{ [second]: all }, { [second]: all }])
  const ended = [keeping(0, 20n * COIN, [0]), keeping(HOUR, 0n, [])]
  const purses = (hours: number) =>
    Object.keys(playRides({ subjects: SUBJECTS, said: ended, hours }).state.rides.purses).length
  expect([purses(3), purses(4)]).toEqual([1, 0])
})

it('an accepted ride that is never ridden holds nothing for ever, and an unseen booking nothing at all', () => {
  const ride = book(RIDER_1, HOUR, CARS[0])
  const said = [keeping(0, 20n * COIN, [0]), ride, step(CARS[0], HOUR + MINUTE, ride, 'accept')]
  const keptAt = (hours: number, all: readonly Spoken[]) =>
    viewOf(playRides({ subjects: SUBJECTS, said: all, hours }).state).purse.kept[CARS[0].id]
  expect(keptAt(2, said)).toBe((20n * COIN - NEED).toString())
  expect(keptAt(24, said)).toBe((20n * COIN).toString())
  expect(keptAt(2, said.slice(0, 2))).toBe((20n * COIN).toString())
})
