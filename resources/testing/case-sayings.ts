/** What the conformance cases say, for tests in which all resources live together: each kind of message that there is, and no resource’s alone. */
import fc from 'fast-check'
import { GENESIS_MS } from '../../kernel/testing/fixtures.ts'
import { computeCase } from '../compute/testing/conformance-case.ts'
import type { ConformanceCase } from '../conformance.ts'
import { coverageCase } from '../coverage/testing/conformance-case.ts'
import { MAP_ORDER } from '../mobility/messages/map/map-order.ts'
import { RIDE_OFFER } from '../mobility/messages/rides/ride-offer.ts'
import { DAY_MS, type Saying } from './hostile-words.ts'

const CASES: Readonly<Record<string, Pick<ConformanceCase, 'payloads'>>> = {
  coverage: coverageCase,
  compute: computeCase,
}

const money = fc.constantFrom(0n, 1n, 10n ** 18n, 2n ** 128n - 1n)
const regions = fc.constantFrom(['851f1d4bfffffff'], ['85283083fffffff', '85283087fffffff'])
const rideOffer = fc.record({
  regions,
  start: money,
  perKm: money,
  perMinute: money,
  seats: fc.constantFrom(1, 16),
  until: fc.constantFrom(0, GENESIS_MS + DAY_MS, 2 ** 48 - 1),
  key: fc.constantFrom('00'.repeat(32), 'ff'.repeat(32)),
  url: fc.constantFrom('', 'http://127.0.0.1:1'),
})
const mapOrder = fc.record({ regions, days: fc.constantFrom(0, 31), most: money })
const mobility = fc.oneof(
  rideOffer.map(
    (said): Saying => ({ contentType: RIDE_OFFER.contentType, payload: RIDE_OFFER.encode(said) }),
  ),
  mapOrder.map((said): Saying => ({ contentType: MAP_ORDER.contentType, payload: MAP_ORDER.encode(said) })),
)

/** Undefined where the other sayings have all that a resource knows. */
export function caseSayings(resource: string, epoch: number): fc.Arbitrary<Saying> | undefined {
  if (resource === 'mobility') return mobility
  const startMs = GENESIS_MS + epoch * DAY_MS
  return CASES[resource]
    ?.payloads({ number: epoch, startMs, endMs: startMs + DAY_MS } as never)
    .map(({ contentType, payload }): Saying => ({ contentType, payload }))
}
