/** What anybody may know of a rider or a driver before it rides with it: the purse, what is open, and how it was rated. */
import type { StateValue } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import { scoreOf } from './ratings.ts'
import type { RideParams } from './ride-params.ts'
import { NO_RECORD, purseOf, type RidesState } from './ride-state.ts'

export function viewOfRides(
  { purses, closing, rides, sides, records }: RidesState,
  { id }: Subject,
  params: RideParams,
): StateValue {
  const own = Object.entries(rides).filter(([, { rider, driver }]) => rider === id || driver === id)
  const purse = purses[purseOf(id)]
  const held = own.reduce((sum, [, one]) => (one.rider === id ? sum + BigInt(one.reserved) : sum), 0n)
  const record = records[id] ?? NO_RECORD
  const { feePpm, unsignedPpm, absentPpm, freeMs, answerMs, rateMs, detour } = params
  return {
    terms: { feePpm, unsignedPpm, absentPpm, freeMs, answerMs, rateMs, detour },
    purse: {
      left: purse?.left ?? '0',
      held: held.toString(),
      untilMs: purse?.untilMs ?? 0,
      closing: closing.includes(id),
    },
    record: { rides: record.rides, unclear: record.unclear, owes: record.owes, ...scoreOf(record) },
    rides: Object.fromEntries(
      own.map(([ride, one]) => [
        ride,
        {
          rider: one.rider,
          driver: one.driver,
          from: one.from,
          to: one.to,
          by: one.by,
          covered: one.reserved !== '0' || one.decided !== undefined,
          stage: one.opening !== undefined ? 'opening' : one.decided !== undefined ? 'rating' : 'open',
          fare: one.fare ?? '',
          said: [one.rider, one.driver].map(by => {
            const side = sides[by]?.[ride]
            return {
              steps: Object.keys(side?.steps ?? {}).sort(),
              ended: side?.end !== undefined,
              rated: side?.rate !== undefined,
            }
          }),
        },
      ]),
    ),
  }
}
