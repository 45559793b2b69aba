/** Rides by the whole rule: who is paid, and who is told what. */
import { expect, it } from 'vitest'
import { feeOn } from '../../messages/rides/fare.ts'
import { RIDE_RATE, RIDE_RATING, RIDE_STEP, ratingHash } from '../../messages/rides/ride-words.ts'
import {
  book,
  COIN,
  DRIVER_1,
  end,
  HOUR,
  honestRide,
  MINUTE,
  type Playing,
  person,
  playRides,
  purse,
  QUOTE,
  RIDER_1,
  type Spoken,
  say,
  step,
  WAY,
} from '../../testing/rides/ride-network.ts'
import { readRides } from './ride-params.ts'
import { viewOfRides } from './ride-view.ts'

const FEE = 50_000
const PURSE = purse(RIDER_1, 0, 100n * COIN)
const play = (said: readonly Spoken[], change: Partial<Playing> = {}) =>
  playRides({ subjects: [RIDER_1, DRIVER_1], said: [PURSE, ...said], hours: 40, ...change })
const FEE_OF = (fare: bigint) => feeOn(fare, FEE)

it('both sign: the driver has its fare in the epoch of the ride, the fee is burned for its use, nobody is told anything', () => {
  const played = play(honestRide(RIDER_1, DRIVER_1, HOUR).said, { hours: 2 })
  expect(played.movedOf(DRIVER_1)).toBe(QUOTE)
  expect(played.movedOf(RIDER_1)).toBe(-QUOTE - FEE_OF(QUOTE))
  expect(played.outcomes[1]!.charges).toMatchObject([{ payee: DRIVER_1.id, amount: FEE_OF(QUOTE) }])
  expect([played.findings, played.refused]).toEqual([[], []])
  expect(played.outcomes.flatMap(({ contributions }) => contributions)).toEqual([])
})

it('offline for eleven hours in the middle of the ride: the rider’s words come in time, and all is paid', () => {
  const { ride } = honestRide(RIDER_1, DRIVER_1, HOUR)
  const late = 12 * HOUR
  const said = [
    ride,
    step(DRIVER_1, HOUR + 20_000, ride, 'accept'),
    step(DRIVER_1, HOUR + 5 * MINUTE, ride, 'start'),
    end(DRIVER_1, HOUR + 20 * MINUTE, ride),
    { ...step(RIDER_1, HOUR + 5 * MINUTE, ride, 'start'), atMs: late },
    { ...end(RIDER_1, HOUR + 20 * MINUTE, ride), atMs: late },
  ]
  expect(play(said).movedOf(DRIVER_1)).toBe(QUOTE)
  expect(play(said, { late: 5 }).movedOf(DRIVER_1)).toBe(QUOTE)
  // Segments that were left out change nothing.
  const leftOut = said.map((one, at) => ({ ...one, leftOut: at % 2 }))
  expect(play(leftOut).movedOf(DRIVER_1)).toBe(QUOTE)
  expect(play(leftOut).findings).toEqual([])
})

it('clocks that are off by minutes take nothing from anybody', () => {
  const { ride } = honestRide(RIDER_1, DRIVER_1, HOUR)
  const said = [
    ride,
    step(DRIVER_1, HOUR + 20_000, ride, 'accept'),
    say(DRIVER_1, HOUR + 5 * MINUTE, RIDE_STEP, { ride: ride.id, step: 'start', at: 1_000_000 }),
    step(RIDER_1, HOUR + 5 * MINUTE, ride, 'start'),
    end(DRIVER_1, HOUR + 20 * MINUTE, ride, { at: 1_000_000 + WAY.seconds * 1_000 }),
    end(RIDER_1, HOUR + 20 * MINUTE, ride),
  ]
  expect(play(said).movedOf(DRIVER_1)).toBe(QUOTE)
})

it('the rider vanishes at the end: the driver has less, the rider pays more, both are told and nobody is blamed', () => {
  const { said } = honestRide(RIDER_1, DRIVER_1, HOUR)
  const played = play(said.slice(0, -1))
  const lost = QUOTE / 5n
  expect(played.movedOf(DRIVER_1)).toBe(QUOTE - lost)
  expect(played.movedOf(RIDER_1)).toBe(-QUOTE - lost - FEE_OF(QUOTE - lost))
  for (const one of [RIDER_1, DRIVER_1]) expect(played.codesOf(one)).toEqual(['rider_silent'])
  expect(played.findings.every(({ severity }) => severity === 'notice')).toBe(true)
})

it('the driver vanishes: it gets what the rider says', () => {
  const { ride, said } = honestRide(RIDER_1, DRIVER_1, HOUR)
  const short = end(RIDER_1, HOUR + 15 * MINUTE, ride, { metres: 3_000, seconds: 300 })
  const played = play([...said.slice(0, 4), short])
  expect(played.movedOf(DRIVER_1)).toBe(6n * COIN)
  expect(played.codesOf(RIDER_1)).toEqual(['driver_silent'])
})

it('a detour is its driver’s own: what was agreed is the most', () => {
  const { ride, said } = honestRide(RIDER_1, DRIVER_1, HOUR)
  const detour = end(DRIVER_1, HOUR + 40 * MINUTE, ride, { metres: 30_000, seconds: 1_900 })
  const same = { ...detour, by: RIDER_1, id: said[5]!.id }
  for (const rider of [said[5]!, same]) {
    const played = play([...said.slice(0, 4), detour, rider])
    expect(played.movedOf(DRIVER_1)).toBe(QUOTE)
    expect(played.movedOf(RIDER_1)).toBe(-QUOTE - FEE_OF(QUOTE))
  }
})

it('a driver that lets its rider out half way and says more than that gets less than it drove', () => {
  const { ride, said } = honestRide(RIDER_1, DRIVER_1, HOUR)
  const half = end(RIDER_1, HOUR + 15 * MINUTE, ride, { metres: 4_500, seconds: 450 })
  const played = play([...said.slice(0, 5), half])
  const [p, d] = [8n * COIN, QUOTE - 8n * COIN]
  expect(played.movedOf(DRIVER_1)).toBe(p - d / 5n)
  expect(played.codesOf(DRIVER_1)).toEqual(['receipts_differ'])
})

it('calling off is free at first, and then costs a small part, which the driver gets', () => {
  const ride = book(RIDER_1, HOUR, DRIVER_1)
  const accept = step(DRIVER_1, HOUR + 20_000, ride, 'accept')
  expect(play([ride, accept, step(RIDER_1, HOUR + MINUTE, ride, 'cancel')]).movedOf(DRIVER_1)).toBe(0n)
  const late = play([ride, accept, step(RIDER_1, HOUR + 5 * MINUTE, ride, 'cancel')])
  expect(late.movedOf(DRIVER_1)).toBe(QUOTE / 5n)
  expect(play([ride, accept, step(DRIVER_1, HOUR + 5 * MINUTE, ride, 'cancel')]).movedOf(RIDER_1)).toBe(0n)
  expect(play([ride]).moved.size).toBe(0)
})

it('each says that the other did not come: both bear it alike, and the driver pays its part of its next fare', () => {
  const ride = book(RIDER_1, HOUR, DRIVER_1)
  const said = [
    ride,
    step(DRIVER_1, HOUR + 20_000, ride, 'accept'),
    step(DRIVER_1, HOUR + 11 * MINUTE, ride, 'absent'),
    step(RIDER_1, HOUR + 12 * MINUTE, ride, 'absent'),
  ]
  const m = QUOTE / 5n
  expect(play(said).movedOf(RIDER_1)).toBe(-m)
  const after = play([...said, ...honestRide(RIDER_1, DRIVER_1, 5 * HOUR).said])
  expect(after.movedOf(DRIVER_1)).toBe(QUOTE - m)
  expect(after.movedOf(RIDER_1)).toBe(-QUOTE - FEE_OF(QUOTE) - m)
  expect(after.state.rides.records[DRIVER_1.id]).toMatchObject({ owes: '0', unclear: 1, rides: 1 })
})

it('what a purse holds for one ride it pays no other with, and whoever comes later is told before it is paid nothing', () => {
  const [other, third] = [person(3, 'mobility/car'), person(4, 'mobility/phone')]
  const small = purse(RIDER_1, 0, 20n * COIN)
  const rides = [DRIVER_1, other, third].map((driver, at) => honestRide(RIDER_1, driver, HOUR + at * 1_000))
  const played = playRides({
    subjects: [RIDER_1, DRIVER_1, other, third],
    said: [small, ...rides.flatMap(({ said }) => said)],
    hours: 3,
    balance: 20n * COIN,
  })
  expect([DRIVER_1, other, third].map(one => played.movedOf(one))).toEqual([QUOTE, 0n, 0n])
  expect(played.codesOf(other)).toEqual(['ride_uncovered'])
  expect(played.codesOf(RIDER_1)).toContain('deposit_short')
})

it('without a purse a ride is paid of what is free as it comes in; with a purse of whatever became of that', () => {
  const { said } = honestRide(RIDER_1, DRIVER_1, HOUR)
  const free = playRides({ subjects: [RIDER_1, DRIVER_1], said, hours: 3 })
  expect(free.movedOf(DRIVER_1)).toBe(QUOTE)
  const broke = playRides({ subjects: [RIDER_1, DRIVER_1], said, hours: 3, balance: COIN })
  expect(broke.moved.size).toBe(0)
  expect(broke.codesOf(DRIVER_1)).toEqual(['ride_uncovered'])
})

it('a purse gives back what is left of it when its rider closes it, and not before the last ride is over', () => {
  const { said } = honestRide(RIDER_1, DRIVER_1, HOUR)
  const closing = purse(RIDER_1, HOUR + 9 * MINUTE, 0n)
  const open = play([...said.slice(0, -1), closing], { hours: 4 })
  expect(Object.keys(open.state.rides.purses)).toHaveLength(1)
  expect(open.codesOf(RIDER_1)).toEqual(['purse_open'])
  const closed = play([...said.slice(0, -1), closing])
  expect(closed.state.rides).toMatchObject({ purses: {}, closing: [] })
})

it('nobody pays oneself, or a driver that is none', () => {
  const own = person(5, 'mobility/car', 1)
  const meter = person(6, 'mobility/consumer')
  const rides = [own, meter, person(7, 'mobility/car')].map(driver => book(RIDER_1, HOUR, driver))
  const played = playRides({ subjects: [RIDER_1, own, meter], said: rides, hours: 2 })
  expect(played.codesOf(RIDER_1).toSorted()).toEqual(['driver_unknown', 'driver_unknown', 'own_car'])
  expect(played.state.rides).toMatchObject({ rides: {}, purses: {} })
})

it('each no says why, with the facts', () => {
  const ride = book(RIDER_1, HOUR, DRIVER_1)
  const codes = (said: readonly Spoken[]) => play(said, { hours: 3 }).refused.map(({ code }) => code)
  expect(codes([book(DRIVER_1, HOUR, RIDER_1), step(RIDER_1, HOUR, ride, 'accept')])).toEqual([
    'not_a_driver',
    'not_a_rider',
  ])
  expect(codes([book(RIDER_1, HOUR, DRIVER_1, { metres: 60_000, seconds: 3_600 })])).toEqual([
    'too_far_for_cells',
  ])
  expect(codes([book(RIDER_1, HOUR, DRIVER_1, { seconds: 60 })])).toEqual(['too_fast_to_be_true'])
  expect(codes([book(RIDER_1, HOUR, DRIVER_1, { by: 1 })])).toEqual(['by_too_far'])
  const many = Array.from({ length: 20 }, () => book(RIDER_1, HOUR, DRIVER_1))
  expect(codes(many)).toEqual(['rides_full', 'rides_full', 'rides_full', 'rides_full'])
  expect(codes([{ ...ride, payload: new Uint8Array(3) }])).toEqual(['payload_malformed'])
})

function rated(
  stars: readonly [rider: number, driver: number],
  opensMs: readonly [number | undefined, number | undefined],
) {
  const { ride, said } = honestRide(RIDER_1, DRIVER_1, HOUR)
  const salt = 'ab'.repeat(16)
  const both = [RIDER_1, DRIVER_1] as const
  const ratings = both.map((_, at) => ({ ride: ride.id, stars: stars[at]!, salt }))
  const fixed = both.map((by, at) =>
    say(by, 2 * HOUR, RIDE_RATE, { ride: ride.id, hash: ratingHash(by.id, ratings[at]!) }),
  )
  const opened = both.flatMap((by, at) =>
    opensMs[at] === undefined ? [] : [say(by, opensMs[at], RIDE_RATING, ratings[at]!)],
  )
  return { ride, said, fixed, opened, ratings }
}

it('ratings are opened once both are fixed, and count by what was burned', () => {
  const { said, fixed, opened } = rated([2, 5], [4 * HOUR, 5 * HOUR])
  const played = play([...said, ...fixed, ...opened], { hours: 7 })
  expect(played.refused).toEqual([])
  const scoreOf = (who: typeof RIDER_1) => viewOfRides(played.state.rides, who, readRides({}))
  expect(scoreOf(DRIVER_1)).toMatchObject({ record: { stars100: 200, ratings: 1, rides: 1 }, rides: {} })
  expect(scoreOf(RIDER_1)).toMatchObject({ record: { stars100: 500, ratings: 1, rides: 1 } })
})

it('nobodyAnswersABadRatingByAnother: what was not fixed before is not heard, and what was fixed cannot be changed', () => {
  // The driver fixes nothing; the rider’s is opened, and then the driver wants to answer.
  const { ride, said, fixed, opened } = rated([1, 5], [40 * HOUR, undefined])
  const answer = { ride: ride.id, stars: 1, salt: 'cd'.repeat(16) }
  const late = say(DRIVER_1, 41 * HOUR, RIDE_RATE, { ride: ride.id, hash: ratingHash(DRIVER_1.id, answer) })
  const played = play([...said, fixed[0]!, ...opened, late, say(DRIVER_1, 41 * HOUR, RIDE_RATING, answer)], {
    hours: 80,
  })
  expect(played.state.rides.records[RIDER_1.id]!.ratings).toEqual([])
  expect(played.state.rides.records[DRIVER_1.id]!.ratings).toHaveLength(1)
  // Another than it fixed.
  const swapped = rated([1, 5], [undefined, undefined])
  const other = say(DRIVER_1, 4 * HOUR, RIDE_RATING, {
    ride: swapped.ride.id,
    stars: 1,
    salt: 'ab'.repeat(16),
  })
  const codes = play([...swapped.said, ...swapped.fixed, other]).refused.map(({ code }) => code)
  expect(codes).toEqual(['rating_differs'])
  // Before anybody could fix one.
  const early = rated([1, 5], [2 * HOUR, undefined])
  expect(play([...early.said, ...early.opened]).refused.map(({ code }) => code)).toEqual(['rating_early'])
})

it('of an owner the newest rating counts, and one dear ride decides nothing', () => {
  const { said, fixed, opened } = rated([1, 5], [4 * HOUR, 4 * HOUR])
  const again = rated([1, 5], [4 * HOUR, 4 * HOUR])
  const played = play([...said, ...fixed, ...opened, ...again.said, ...again.fixed, ...again.opened], {
    hours: 7,
  })
  expect(played.state.rides.records[DRIVER_1.id]).toMatchObject({
    rides: 2,
    ratings: [[RIDER_1.owner, 1, expect.any(String)]],
  })
})

it('whoever had the car as it accepted is paid, though it was sold since', () => {
  const { said } = honestRide(RIDER_1, DRIVER_1, HOUR)
  const sold = {
    ...DRIVER_1,
    owner: person(9).owner,
    past: [{ untilMs: 1_767_571_200_000 + 3 * HOUR, owner: DRIVER_1.owner, cell: '' }],
  }
  const late = said.map((one, at) => (at >= 4 ? { ...one, atMs: one.atMs + 4 * HOUR } : one))
  const played = playRides({ subjects: [RIDER_1, sold], said: [PURSE, ...late], hours: 8 })
  expect(played.movedOf(DRIVER_1)).toBe(QUOTE)
})

it('nothing of a ride is remembered for ever', () => {
  const stray = step(DRIVER_1, HOUR, book(RIDER_1, HOUR, DRIVER_1), 'start')
  const { said } = honestRide(RIDER_1, DRIVER_1, HOUR)
  const { rides, sides } = play([stray, ...said], { hours: 24 * 9 }).state.rides
  expect([rides, sides]).toEqual([{}, {}])
})
