/**
 * What an owner's machine makes of a model and its own rows: an update. Whole numbers, and quotients that IEEE 754 makes equal everywhere:
 * the same rows, model and chance give the same update on every machine.
 *
 * A weight is in 1024ths of a unit of log-odds. With `noise`, each row's part is cut to `clip`, the parts are added, a discrete Gaussian is
 * added to each number of the sum, and only then it is divided: whatever comes after the noise gives nothing more away.
 */
import { placesOf, scoreAt, type TrainSchema } from '../../messages/train/schema.ts'
import { longestOf, type TrainTask } from '../../messages/train/train-messages.ts'
import { squaredNorm, type Vector } from '../../messages/train/vector.ts'
import { drawGaussian, type RandomBytes } from './gaussian.ts'

export interface Example {
  /** The numbers of the model that it adds up. */
  readonly places: readonly number[]
  readonly label: 0 | 1
}

const [ONE, FULL_RATE] = [1_024, 16]
/** Of log-odds 0, 0.5 … 8, in 1024ths. */
const LOGISTIC = [
  512, 637, 749, 837, 902, 946, 975, 994, 1_006, 1_013, 1_017, 1_020, 1_021, 1_022, 1_023, 1_023, 1_024,
] as const
const [BETWEEN, LAST] = [512, LOGISTIC.length - 1]

/** How likely a 1 is, in 1024ths; between the points that are known it is a line. */
export function likelihood(score: number): number {
  const size = Math.abs(score)
  const at = Math.min(LAST, Math.floor(size / BETWEEN))
  const [low, high] = [LOGISTIC[at]!, LOGISTIC[Math.min(LAST, at + 1)]!]
  const rest = at === LAST ? 0 : size - at * BETWEEN
  const up = low + Math.floor(((high - low) * rest) / BETWEEN)
  return score < 0 ? ONE - up : up
}

export function examplesOf(
  schema: TrainSchema,
  rows: readonly Readonly<Record<string, number>>[],
): readonly Example[] {
  return rows.map(row => ({ places: placesOf(schema, row), label: row[schema.label] === 1 ? 1 : 0 }))
}

type Terms = Pick<TrainTask, 'clip' | 'noise' | 'size'>

/** @param random bytes that nobody can guess; only where the task has noise */
export function learn(
  model: Vector,
  examples: readonly Example[],
  schema: TrainSchema,
  terms: Terms,
  random: RandomBytes,
): Vector {
  if (examples.length === 0) return model.map(() => 0)
  if (terms.noise > 0) return blurred(model, examples, schema, terms, random)
  let own = model
  for (let step = 0; step < schema.steps; step++) own = stepOf(own, examples, schema)
  return shortened(
    own.map((weight, at) => weight - model[at]!),
    terms.clip,
  )
}

function stepOf(model: Vector, examples: readonly Example[], { rate, balanced }: TrainSchema): Vector {
  const sums = [new Array<number>(model.length).fill(0), new Array<number>(model.length).fill(0)] as const
  const counts = [0, 0]
  for (const { places, label } of examples) {
    const missing = errorOf(model, places, label)
    counts[label]!++
    for (const place of places) sums[label][place]! += missing
  }
  const [none, some] = counts as [number, number]
  const isBalanced = balanced && none > 0 && some > 0
  return model.map((weight, at) => {
    const mean = isBalanced
      ? (sums[0][at]! / none + sums[1][at]! / some) / 2
      : (sums[0][at]! + sums[1][at]!) / examples.length
    return weight + Math.trunc((mean * rate) / FULL_RATE)
  })
}

function errorOf(model: Vector, places: readonly number[], label: 0 | 1): number {
  return label * ONE - likelihood(scoreAt(model, places))
}

/** What one row adds to a sum that is blurred: no longer than that. */
export function rowPart(
  model: Vector,
  { places, label }: Example,
  { rate }: TrainSchema,
  clip: number,
): Vector {
  const wanted = (errorOf(model, places, label) * rate) / FULL_RATE
  const most = clip / Math.sqrt(places.length)
  const part = withoutSign(Math.trunc(Math.max(-most, Math.min(most, wanted))))
  const all = new Array<number>(model.length).fill(0)
  for (const place of places) all[place] = part
  return all
}

function blurred(
  model: Vector,
  examples: readonly Example[],
  schema: TrainSchema,
  terms: Terms,
  random: RandomBytes,
): Vector {
  const sum = new Array<number>(model.length).fill(0)
  for (const example of examples)
    for (const [at, value] of rowPart(model, example, schema, terms.clip).entries()) sum[at]! += value
  // A thousandth is divided by at the end: the deviation is a whole number, squared.
  const deviation = BigInt(terms.clip) * BigInt(terms.noise) * BigInt(examples.length)
  const noisy = sum.map(value => value + drawGaussian(deviation ** 2n, 1_000_000n, random))
  return shortened(
    noisy.map(value => Math.trunc(value / examples.length)),
    longestOf(terms),
  )
}

/** Of that length at most, in the same direction. @example shortened([30, 40], 5) // → [3, 4] */
export function shortened(vector: Vector, most: number): Vector {
  const squared = squaredNorm(vector)
  if (squared <= most * most) return vector.map(withoutSign)
  const length = Math.sqrt(squared)
  return vector.map(value => withoutSign(Math.trunc((value * most) / length)))
}

function withoutSign(value: number): number {
  return value === 0 ? 0 : value
}

/** Rows whose label the model says, ppm; where rows of both labels count alike, the mean of both. */
export function accuracyPpm(model: Vector, examples: readonly Example[]): number {
  const right = [0, 0]
  const all = [0, 0]
  for (const { places, label } of examples) {
    all[label]!++
    if (scoreAt(model, places) > 0 === (label === 1)) right[label]!++
  }
  const parts = [0, 1].filter(label => all[label]! > 0).map(label => right[label]! / all[label]!)
  return Math.round((parts.reduce((sum, part) => sum + part, 0) / Math.max(1, parts.length)) * 1_000_000)
}
