/** A week of a quantity in hours, and what it has in common with another: sums, products and quotients in a fixed order. */

export const [WEEK_HOURS, DAY_HOURS] = [168, 24]
/** Hours that a comparison needs: two thirds of the week. */
const LEAST_HOURS = 112
/** A usual day is known where each of its hours is on so many days. */
const LEAST_DAYS = 3

/** What is known of a series alone. */
export interface Profile {
  /** Without the mean of each hour of the day; NaN where nothing is known. */
  readonly centred: Float64Array
  /** From the hour before; NaN where either is not known. */
  readonly changes: Float64Array
  /** The mean of each hour of the day; NaN where too few days know it. */
  readonly day: Float64Array
  /** Hours that are known. */
  readonly known: number
  /** Σ|centred|, and Σ of how far each lies from the line through those beside it, each by how many there are. */
  readonly spread: number
  readonly leaps: number
  /** Parts of those that can tell: equal to the hour before, and to the same hour of the day before. */
  readonly stands: number
  readonly yesterday: number
}

export function isEnough({ known }: Profile): boolean {
  return known >= LEAST_HOURS
}

/** @param hours whole steps, `WEEK_HOURS` of them */
export function profileOf(hours: Float64Array): Profile {
  const [sums, counts] = [new Float64Array(DAY_HOURS), new Float64Array(DAY_HOURS)]
  let known = 0
  for (const [hour, value] of hours.entries()) {
    if (Number.isNaN(value)) continue
    known++
    sums[hour % DAY_HOURS]! += value
    counts[hour % DAY_HOURS]!++
  }
  const mean = sums.map((sum, hour) => sum / counts[hour]!)
  const centred = hours.map((value, hour) => value - mean[hour % DAY_HOURS]!)
  const changes = hours.map((value, hour) => value - (hours[hour - 1] ?? Number.NaN))
  const bends = centred.map(
    (value, hour) => 2 * value - (centred[hour - 1] ?? Number.NaN) - (centred[hour + 1] ?? Number.NaN),
  )
  return {
    centred,
    changes,
    day: mean.map((value, hour) => (counts[hour]! < LEAST_DAYS ? Number.NaN : value)),
    known,
    spread: meanSize(centred),
    leaps: meanSize(bends),
    stands: repeated(hours, 1),
    yesterday: repeated(hours, DAY_HOURS),
  }
}

export interface Fit {
  /** 0 where a line through the other explains all of it; up to 2 where they go against each other. */
  readonly unexplained: number
  /** How far what is left lasts into the next hour, −1 to 1. */
  readonly lasting: number
}

/** What another series explains, by a line through it; undefined where they have too few hours in common. */
export function fitTo(own: Float64Array, other: Float64Array): Fit | undefined {
  const { count, products, owns, others } = sumsOf(own, other, 0)
  if (count < LEAST_HOURS) return undefined
  const slope = others === 0 ? 0 : products / others
  let [squares, lags, before] = [0, 0, Number.NaN]
  for (const [hour, value] of own.entries()) {
    const left = value - slope * other[hour]!
    if (!Number.isNaN(left)) {
      squares += left * left
      if (!Number.isNaN(before)) lags += left * before
    }
    before = left
  }
  return {
    unexplained: 1 - square(products, owns, others),
    lasting: squares === 0 ? 0 : lags / squares,
  }
}

/** What two series have in common: the square of their correlation, with its sign. @param shift hours that the other is earlier */
export function signedSquare(own: Float64Array, other: Float64Array, shift = 0): number {
  const { products, owns, others } = sumsOf(own, other, shift)
  return square(products, owns, others)
}

function square(products: number, owns: number, others: number): number {
  return owns === 0 || others === 0 ? 0 : ((products / owns) * Math.abs(products)) / others
}

/** About their own means in the hours that both know. */
function sumsOf(own: Float64Array, other: Float64Array, shift: number) {
  let [count, sum, otherSum, both, squares, otherSquares] = [0, 0, 0, 0, 0, 0]
  for (const [hour, value] of own.entries()) {
    const theirs = other[hour - shift] ?? Number.NaN
    if (Number.isNaN(value) || Number.isNaN(theirs)) continue
    count++
    sum += value
    otherSum += theirs
    both += value * theirs
    squares += value * value
    otherSquares += theirs * theirs
  }
  const per = Math.max(1, count)
  return {
    count,
    products: both - (sum * otherSum) / per,
    owns: Math.max(0, squares - (sum * sum) / per),
    others: Math.max(0, otherSquares - (otherSum * otherSum) / per),
  }
}

function meanSize(values: Float64Array): number {
  let [sum, count] = [0, 0]
  for (const value of values) {
    if (Number.isNaN(value)) continue
    sum += Math.abs(value)
    count++
  }
  return count === 0 ? 0 : sum / count
}

function repeated(hours: Float64Array, back: number): number {
  let [equal, all] = [0, 0]
  for (const [hour, value] of hours.entries()) {
    const before = hours[hour - back] ?? Number.NaN
    if (Number.isNaN(value) || Number.isNaN(before)) continue
    all++
    if (value === before) equal++
  }
  return all === 0 ? 0 : equal / all
}
