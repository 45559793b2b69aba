/** What anybody may know of a rider or a driver before it rides with it: the purse, what is open, and how it was rated. */
import type { StateValue } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import { RIDER } from '../../messages/rides/spending.ts'
import { sumOf } from './keep-parts.ts'
import { scoreOf } from './ratings.ts'
import type { RideParams } from './ride-params.ts'
import { NO_RECORD, purseOf, type RidesState } from './ride-state.ts'

export function viewOfRides(
  { offers, purses, wishes, kept, asOfMs, closing, rides, sides, records }: RidesState,
  { id, model }: Subject,
  params: RideParams,
): StateValue {
  const own = Object.entries(rides).filter(([, { rider, driver }]) => rider === id || driver === id)
  const purse = purses[purseOf(id)]
  const held = own.reduce((sum, [, one]) => (one.rider === id ? sum + BigInt(one.reserved) : sum), 0n)
  const record = records[id] ?? NO_RECORD
  const { feePpm, unsignedPpm, absentPpm, freeMs, answerMs, rateMs, detour } = params
  return {
    terms: { feePpm, unsignedPpm, absentPpm, freeMs, answerMs, rateMs, detour },
    offers: offersFor(id, model === RIDER, offers, records),
    purse: {
      left: purse?.left ?? '0',
      held: held.toString(),
      ...purseFor(id, { purses, wishes, kept, rides }),
      asOfMs,
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

type Purses = Pick<RidesState, 'purses' | 'wishes' | 'kept' | 'rides'>

/** What is free of it for whom, for sure: what a word takes back is none of that from when it is known. */
function purseFor(id: string, { purses, wishes, kept, rides }: Purses) {
  const [purse, wished, parts] = [purses[purseOf(id)], wishes[id], Object.entries(kept[id] ?? {})]
  const open = Object.values(rides).filter(one => one.rider === id && one.decided === undefined)
  const sure = parts.map(([driver, part]) => {
    const target = wished?.drivers.includes(driver) ? BigInt(wished.each) : 0n
    const held = sumOf(open.map(one => (one.driver === driver ? one.kept : 0n)))
    const free = (BigInt(part) < target ? BigInt(part) : target) - held
    return [driver, (free > 0n ? free : 0n).toString()] as const
  })
  const rest = sumOf(open.map(one => BigInt(one.reserved) - BigInt(one.kept)))
  const free = BigInt(purse?.left ?? 0) - sumOf(parts.map(([, part]) => part)) - rest
  const untilMs = purse === undefined ? 0 : (wished?.until ?? purse.untilMs)
  return { free: free.toString(), kept: Object.fromEntries(sure), untilMs }
}

const MOST_OFFERS = 1_000

/** A rider sees all that stand, and how their drivers were rated; a driver its own. */
function offersFor(
  id: string,
  isRider: boolean,
  offers: RidesState['offers'],
  records: RidesState['records'],
): StateValue {
  const shown = Object.entries(offers).filter(([driver]) => isRider || driver === id)
  return Object.fromEntries(
    shown
      .slice(0, MOST_OFFERS)
      .map(([driver, offer]) => [driver, { ...offer, ...scoreOf(records[driver] ?? NO_RECORD) }]),
  )
}
