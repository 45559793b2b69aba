/** What riders and drivers might say of rides, of each other's and of their own. */
import fc from 'fast-check'
import type { EpochWindow } from '../../../../kernel/resource.ts'
import type { MessageId } from '../../../../protocol/ids.ts'
import { sha256 } from '../../../../protocol/merkle/sha256.ts'
import type { ConformanceCase, SaidPayload } from '../../../conformance.ts'
import { RIDE_OFFER } from '../../messages/rides/ride-offer.ts'
import {
  RIDE_BOOK,
  RIDE_END,
  RIDE_PURSE,
  RIDE_RATE,
  RIDE_RATING,
  RIDE_STEP,
  ratingHash,
  STEPS,
} from '../../messages/rides/ride-words.ts'
import { mobility } from '../../rule/resource.ts'
import { HERE, HOUR, person, START, THERE } from './ride-network.ts'

const MEMBERS = [
  person(1),
  person(2, 'mobility/car'),
  person(3),
  person(4, 'mobility/phone', 3),
  { ...person(5), accepted: false },
]
const [SALT, MOST_TERM] = ['ab'.repeat(16), 30_000n]

export const ridesCase: ConformanceCase = {
  resource: mobility({ rides: { answer: '1h', longest: '1h', rate: '1h', free: '10s' } }),
  subjects: MEMBERS,
  startMs: START,
  epochMs: HOUR,
  payloads: epoch =>
    fc.oneof(
      { weight: 1, arbitrary: purses(epoch) },
      { weight: 1, arbitrary: offers(epoch) },
      { weight: 4, arbitrary: bookings(epoch) },
      { weight: 5, arbitrary: steps(epoch) },
      { weight: 3, arbitrary: ends(epoch) },
      { weight: 2, arbitrary: ratings(epoch) },
    ),
  balance: 3_000_000n,
  // Sixteen rides a subject, each with two sides; and a record.
  mostStateValues: 16 * (16 + 2 * 24) + 3 * 32 + 5 * 16 + 100,
}

const said = (epoch: EpochWindow, contentType: string, payload: fc.Arbitrary<Uint8Array>) =>
  fc
    .tuple(payload, fc.integer({ min: epoch.startMs, max: epoch.endMs }))
    .map(([bytes, timeMs]): SaidPayload => ({ contentType, timeMs, payload: bytes }))

/** The suite numbers messages by who says them, so some of these are of rides that stand. */
const ride = fc.tuple(fc.constantFrom(...MEMBERS), fc.nat({ max: 11 })).map(([{ id }, sequence]) => {
  const hash = sha256(new TextEncoder().encode(`${id} ${sequence}`))
  return Buffer.from(hash).toString('hex') as MessageId
})
const term = fc.bigInt(0n, MOST_TERM)
const way = { metres: fc.constantFrom(0, 1, 9_000, 30_000), seconds: fc.constantFrom(1, 900, 7_200, 172_800) }

const parts = {
  each: fc.constantFrom(0n, 1n, 300_000n, 2n ** 127n),
  drivers: fc.subarray(MEMBERS.map(({ id }) => id)),
}

function purses(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const until = fc.integer({ min: epoch.startMs, max: epoch.endMs + 9 * HOUR })
  const purse = fc.record({ amount: fc.constantFrom(0n, 1n, 900_000n, 4_000_000n), until, ...parts })
  return said(epoch, RIDE_PURSE.contentType, purse.map(RIDE_PURSE.encode))
}

function offers(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const offer = fc.record({
    regions: fc.constantFrom(['851f1d4bfffffff']),
    start: term,
    perKm: term,
    perMinute: term,
    seats: fc.constantFrom(1, 16),
    until: fc.integer({ min: 0, max: epoch.endMs + 9 * HOUR }),
    key: fc.constant('cd'.repeat(32)),
    url: fc.constantFrom('', 'https://car.example'),
  })
  return said(epoch, RIDE_OFFER.contentType, offer.map(RIDE_OFFER.encode))
}

function bookings(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const cell = fc.constantFrom(HERE, THERE)
  const booking = fc.record({
    driver: fc.constantFrom(...MEMBERS.map(({ id }) => id)),
    from: cell,
    to: cell,
    seats: fc.constantFrom(1, 16),
    start: fc.oneof(term, fc.constant(2n ** 127n)),
    perKm: fc.oneof(term, fc.constant(2n ** 127n)),
    perMinute: term,
    ...way,
    by: fc.integer({ min: epoch.startMs, max: epoch.endMs + 2 * HOUR }),
  })
  return said(epoch, RIDE_BOOK.contentType, booking.map(RIDE_BOOK.encode))
}

function steps(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const at = fc.constantFrom(0, epoch.startMs, epoch.endMs, 2 ** 48 - 1)
  const one = fc.record({ ride, step: fc.constantFrom(...STEPS), at })
  return said(epoch, RIDE_STEP.contentType, one.map(RIDE_STEP.encode))
}

function ends(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const at = fc.constantFrom(0, epoch.endMs, 2 ** 48 - 1)
  const odometer = fc.constantFrom<[] | [number, number]>([], [0, 9_000], [5, 5])
  const one = fc.record({ ride, at, ...way, odometer })
  return said(epoch, RIDE_END.contentType, one.map(RIDE_END.encode))
}

function ratings(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const rating = fc.record({ ride, stars: fc.integer({ min: 1, max: 5 }), salt: fc.constant(SALT) })
  const fixed = fc
    .tuple(rating, fc.constantFrom(...MEMBERS))
    .map(([one, { id }]) => RIDE_RATE.encode({ ride: one.ride, hash: ratingHash(id, one) }))
  return fc.oneof(
    said(epoch, RIDE_RATE.contentType, fixed),
    said(epoch, RIDE_RATING.contentType, rating.map(RIDE_RATING.encode)),
  )
}
