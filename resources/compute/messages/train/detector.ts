/**
 * What owners trained, in the form in which the rules take a detector (kernel/detector/model.ts): of each cut a tree of one fork. Nobody's rows are
 * in it. The threshold and what it would hold back are told of rows of whoever asked for it, which none of the owners had: honest ones are
 * those whose label is 0.
 *
 * Laws: its score is the model's, less what all rows have in common, so both tell the same rows; of honest rows it holds no more than was said.
 */
import { placesOf, scoreAt, type TrainSchema } from './schema.ts'

export interface DetectorParts {
  readonly schema: TrainSchema
  readonly weights: readonly number[]
  /** Of which resource's subjects the rows are. */
  readonly resource: string
  readonly rows: readonly Readonly<Record<string, number>>[]
  /** Of honest rows, the most that may be held back, parts in a million. */
  readonly mostHeldPpm: number
  /** What names the trained model, and who trained it for how long. */
  readonly hash: string
  readonly rounds: number
  readonly trainers: number
}

/** As kernel/detector/model.ts reads it. */
export interface TrainedDetector {
  readonly format: 1
  readonly resource: string
  readonly features: readonly string[]
  readonly usual: readonly number[]
  readonly depth: 1
  readonly trees: readonly (readonly number[])[]
  readonly threshold: number
  readonly trainedOn: { readonly data: `0x${string}`; readonly epochs: number; readonly subjects: number }
  readonly measured: { readonly honestHeldPpm: number; readonly foundPpm: Readonly<Record<string, number>> }
}

/** Of a detector in the rules. */
const [MOST_FEATURES, MOST_TREES, NAME] = [64, 256, /^[a-zA-Z]{1,32}$/]
const ALL_PPM = 1_000_000

/** @throws {TypeError} where it cannot be one, or its rows say nothing of it */
export function detectorOf(parts: DetectorParts): TrainedDetector {
  const { schema, weights, resource, rows, mostHeldPpm, hash, rounds, trainers } = parts
  const features = Object.keys(schema.cuts)
  const unnamed = features.find(name => !NAME.test(name))
  if (unnamed !== undefined) throw new TypeError(`a feature has letters alone in its name: ${unnamed}`)
  const trees = treesOf(schema, weights)
  if (features.length > MOST_FEATURES || trees.length > MOST_TREES)
    throw new TypeError(`a detector has ${MOST_FEATURES} features and ${MOST_TREES} cuts at most`)
  const labelled = (label: number) => rows.filter(row => row[schema.label] === label)
  const [honest, cheats] = [labelled(0), labelled(1)]
  if (honest.length === 0 || cheats.length === 0)
    throw new TypeError(`it is measured by rows with ${schema.label} 0 and by others with 1`)
  const scoreOf = (row: Readonly<Record<string, number>>) =>
    scoreAt(weights, placesOf(schema, row)) - weights[0]!
  const threshold = thresholdOf(honest.map(scoreOf), mostHeldPpm)
  const heldPpm = (of: DetectorParts['rows']) =>
    Math.round((of.filter(row => scoreOf(row) > threshold).length * ALL_PPM) / of.length)
  return {
    format: 1,
    resource,
    features,
    usual: features.map(name => middleOf(honest.map(row => row[name]!))),
    depth: 1,
    trees,
    threshold,
    trainedOn: { data: `0x${hash.replace(/^0x/, '')}`, epochs: rounds, subjects: trainers },
    measured: { honestHeldPpm: heldPpm(honest), foundPpm: { [schema.label]: heldPpm(cheats) } },
  }
}

/** A feature, the most that goes left, and both leaves. A cut that weighs nothing is none. */
function treesOf({ cuts }: TrainSchema, weights: readonly number[]): readonly (readonly number[])[] {
  let place = 0
  return Object.values(cuts).flatMap((values, feature) =>
    values.flatMap(cut => {
      const weight = weights[++place]!
      return weight === 0 ? [] : [[feature, cut, 0, weight]]
    }),
  )
}

/** The lowest that holds no more than so many of the honest. */
function thresholdOf(honest: readonly number[], mostHeldPpm: number): number {
  const scores = honest.toSorted((a, b) => b - a)
  return scores[Math.min(scores.length - 1, Math.floor((scores.length * mostHeldPpm) / ALL_PPM))]!
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!
}
