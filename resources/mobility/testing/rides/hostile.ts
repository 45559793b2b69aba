/** The extremes of everything that can be said of rides. */
import fc from 'fast-check'
import { GENESIS_MS } from '../../../../kernel/testing/fixtures.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import {
  MOST_KEPT_FOR,
  RIDE_BOOK,
  RIDE_END,
  RIDE_PURSE,
  RIDE_RATE,
  RIDE_RATING,
  RIDE_STEP,
  STEPS,
} from '../../messages/rides/ride-words.ts'
import { RIDER } from '../../messages/rides/spending.ts'
import { HERE, THERE } from './ride-network.ts'

interface Saying {
  readonly contentType: string
  readonly payload: Uint8Array
}

const DAY_MS = 86_400_000
const money = fc.constantFrom(0n, 1n, 10n ** 6n, 10n ** 18n, 2n ** 99n, 2n ** 128n - 1n)
const metres = fc.constantFrom(0, 1, 9_000, 2_000_000)
const seconds = fc.constantFrom(0, 1, 900, 172_800)

/** Books, or sets money aside: what others speak of later. */
export function bookingSayings(epoch: number, drivers: readonly SubjectId[]): fc.Arbitrary<Saying> {
  const endMs = GENESIS_MS + (epoch + 1) * DAY_MS
  const booking = fc.record({
    driver: fc.constantFrom(...drivers),
    from: fc.constantFrom(HERE, THERE),
    to: fc.constantFrom(HERE, THERE),
    seats: fc.constantFrom(1, 16),
    start: money,
    perKm: money,
    perMinute: money,
    metres,
    seconds,
    by: fc.constantFrom(0, endMs - 1, endMs + DAY_MS, 2 ** 48 - 1),
  })
  const purse = fc.record({
    amount: money,
    until: fc.constantFrom(0, endMs, endMs + 9 * DAY_MS, 2 ** 48 - 1),
    each: money,
    drivers: fc.subarray([...drivers].sort(), { maxLength: Math.min(drivers.length, MOST_KEPT_FOR) }),
  })
  return fc.oneof(
    {
      weight: 3,
      arbitrary: booking.map(
        (said): Saying => ({ contentType: RIDE_BOOK.contentType, payload: RIDE_BOOK.encode(said) }),
      ),
    },
    {
      weight: 1,
      arbitrary: purse.map(
        (said): Saying => ({ contentType: RIDE_PURSE.contentType, payload: RIDE_PURSE.encode(said) }),
      ),
    },
  )
}

/** What either side says of a ride. */
export function rideSayings(rides: readonly MessageId[], model: string): fc.Arbitrary<Saying> {
  const ride = fc.constantFrom(...(rides.length === 0 ? ['7'.repeat(64) as MessageId] : rides))
  const at = fc.constantFrom(0, GENESIS_MS, 2 ** 48 - 1)
  const steps = model === RIDER ? STEPS : (['accept', 'accept', ...STEPS] as const)
  const odometer = fc.constantFrom<readonly [] | readonly [number, number]>([], [0, 4_000_000_000], [7, 7])
  const salt = fc.constant('0'.repeat(32))
  return fc.oneof(
    fc
      .record({ ride, step: fc.constantFrom(...steps), at })
      .map((said): Saying => ({ contentType: RIDE_STEP.contentType, payload: RIDE_STEP.encode(said) })),
    fc
      .record({ ride, at, metres, seconds, odometer })
      .map((said): Saying => ({ contentType: RIDE_END.contentType, payload: RIDE_END.encode(said) })),
    fc
      .record({ ride, hash: fc.constant('f'.repeat(64)) })
      .map((said): Saying => ({ contentType: RIDE_RATE.contentType, payload: RIDE_RATE.encode(said) })),
    fc
      .record({ ride, stars: fc.constantFrom(1, 5), salt })
      .map((said): Saying => ({ contentType: RIDE_RATING.contentType, payload: RIDE_RATING.encode(said) })),
  )
}
