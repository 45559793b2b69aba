/**
 * The recorded year's homes as owners that train a detector together (resources/compute, trimmed, not blurred): of eight homes each has its own
 * rows; of seven others four set cuts and threshold, as whoever asks would, and three, with cheats of other makes, say how good it is.
 */
import { heldPpm } from '../../../kernel/detector/fit.ts'
import { readModel } from '../../../kernel/detector/model.ts'
import { trainModel } from '../../../kernel/detector/train.ts'
import { examplesOf, learn } from '../../../resources/compute/agent/trainer/learn.ts'
import { detectorOf } from '../../../resources/compute/messages/train/detector.ts'
import { sizeOf } from '../../../resources/compute/messages/train/schema.ts'
import { combine } from '../../../resources/compute/rule/train/aggregate.ts'
import { trainerFor } from '../../../resources/energy/rule/detector/trainer.ts'
import { HOUR_MS, recordedYear } from './recorded-year.ts'

const [OWNERS, CUTS, ROUNDS, CLIP, MOST_HELD_PPM] = [8, 15, 20, 3_000, 12_000]
const [past, trainer] = [recordedYear(), trainerFor(HOUR_MS)]
const { fit, measure } = trainer.examplesOf(past)
const names = trainer.features.map(({ name }) => name)
type Examples = typeof fit

const rowsOf = (all: Examples) =>
  all.map(({ features, cheats }) =>
    Object.fromEntries([...names.map((name, at) => [name, features[at]!]), ['cheats', cheats ? 1 : 0]]),
  )
/** What stands beside the homes, panels of paper, each owner has a part of. */
const owned = (owner: number) =>
  fit.filter(({ subject }, at) =>
    Number(subject) < OWNERS ? Number(subject) === owner : at % OWNERS === owner,
  )
const asked = measure.filter(({ subject }) => Number(subject) % 2 === 0)
const unseen = measure.filter(({ subject }) => Number(subject) % 2 === 1)

function cutsOf(at: number): readonly number[] {
  const sorted = asked.map(({ features }) => features[at]!).sort((a, b) => a - b)
  return [
    ...new Set(
      Array.from({ length: CUTS }, (_, cut) => sorted[Math.floor(((cut + 1) * sorted.length) / (CUTS + 1))]!),
    ),
  ]
}

const cuts = Object.fromEntries(names.map((name, at) => [name, [...cutsOf(at)]]))
const schema = { label: 'cheats', cuts, rate: 16, steps: 8, balanced: true }
const size = sizeOf(schema)
const examples = Array.from({ length: OWNERS }, (_, owner) => examplesOf(schema, rowsOf(owned(owner))))
let weights: readonly number[] = new Array<number>(size).fill(0)
for (let round = 0; round < ROUNDS; round++) {
  const none = () => new Uint8Array(0)
  const updates = examples.map(own => learn(weights, own, schema, { clip: CLIP, noise: 0, size }, none))
  const moved = combine('trimmed', updates)
  weights = weights.map((weight, at) => weight + moved[at]!)
}
const named = { resource: 'energy', hash: 'ab'.repeat(32), rounds: ROUNDS, trainers: OWNERS }
const together = readModel(
  detectorOf({ schema, weights, rows: rowsOf(asked), mostHeldPpm: MOST_HELD_PPM, ...named }),
)
const inOnePlace = trainModel({ resource: 'energy', trainer, past, data: `0x${'ab'.repeat(32)}` })
for (const [what, model] of Object.entries({ together, inOnePlace }))
  console.log(
    what,
    'holds of honest ppm',
    heldPpm(
      unseen.filter(({ cheats }) => !cheats),
      model,
    ),
    'of cheats ppm',
    heldPpm(
      unseen.filter(({ cheats }) => cheats),
      model,
    ),
  )
