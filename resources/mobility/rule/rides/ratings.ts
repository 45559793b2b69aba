/**
 * Ratings: each side fixes its own before anybody can read either, then both are opened; what one opens, or lets lie, changes nothing of
 * what the other had fixed. So nobody answers a bad one by another.
 *
 * A rating weighs as much as was burned of its ride, up to a bound; of an owner the newest counts, and its own devices' not at all. So to be
 * rated well, or somebody badly, by invented riders costs a fare and its fee each, and a fresh owner each time.
 */
import type { Knowledge } from '../../../../kernel/knowledge.ts'
import { feeOn } from '../../messages/rides/fare.ts'
import { MOST_RATINGS, NO_RECORD, type RatingRow, type RecordState, type RideState } from './ride-state.ts'
import { forgetSides, type RideBooks } from './settle-rides.ts'

export function rateRides(books: RideBooks): void {
  for (const [id, ride] of [...books.rides].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (ride.decided !== undefined) rateOne(id, ride, books)
}

function rateOne(id: string, ride: RideState, books: RideBooks): void {
  const { sides, context, rule, rides } = books
  const [rider, driver] = [ride.rider, ride.driver].map(by => sides.get(by)?.get(id))
  const fixed = [rider, driver].filter(side => side?.rate !== undefined)
  if (ride.opening === undefined) {
    if (fixed.length < 2 && !isOver(ride.decided!, context, rule.rateMs)) return
    if (fixed.length > 0) {
      rides.set(id, { ...ride, opening: context.epoch.number })
      return
    }
  } else {
    const allOpen = fixed.every(side => side?.stars !== undefined)
    if (!allOpen && !isOver(ride.opening, context, rule.rateMs)) return
    rate(ride.driver, ride.riderOwner, rider?.stars, ride, books)
    rate(ride.rider, `driver ${ride.driver}`, driver?.stars, ride, books)
  }
  rides.delete(id)
  forgetSides(id, ride, books)
}

/** Everybody had its time from when it could know of it. */
function isOver(
  epoch: number,
  { knownAtMs, completeUntilMs }: Pick<Knowledge, 'knownAtMs' | 'completeUntilMs'>,
  ms: number,
) {
  const known = knownAtMs(epoch)
  return known !== undefined && completeUntilMs > known + ms
}

/** @param by whom it counts once of */
function rate(
  of: string,
  by: string,
  stars: number | undefined,
  ride: RideState,
  { records, rule }: RideBooks,
): void {
  if (stars === undefined) return
  const record = records.get(of) ?? NO_RECORD
  const weight = feeOn(BigInt(ride.fare ?? 0), rule.feePpm)
  const others = record.ratings.filter(([who]) => who !== by)
  const ratings: RatingRow[] = [...others, [by, stars, weight.toString()]]
  records.set(of, { ...record, ratings: ratings.slice(-MOST_RATINGS) })
}

const [STARS, HUNDRED] = [5n, 100n]

export interface Score {
  /** Hundredths of a star; 0 where nobody rated yet. */
  readonly stars100: number
  readonly ratings: number
}

/** None weighs more than twice the middle one: a single dear ride decides nothing. */
export function scoreOf({ ratings }: Pick<RecordState, 'ratings'>): Score {
  const weights = ratings.map(([, , weight]) => BigInt(weight)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const most = 2n * (weights[weights.length >> 1] ?? 0n) + 1n
  let [sum, total] = [0n, 0n]
  for (const [, stars, digits] of ratings) {
    const weight = BigInt(digits) < most ? BigInt(digits) : most
    sum += weight * BigInt(stars)
    total += weight
  }
  const stars100 = total === 0n ? 0n : (HUNDRED * sum) / total
  return {
    stars100: Number(stars100 > STARS * HUNDRED ? STARS * HUNDRED : stars100),
    ratings: ratings.length,
  }
}
