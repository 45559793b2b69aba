/**
 * Homes as owners that train a detector together (resources/compute): of eight homes each has its own rows; of the others every second one sets cuts
 * and threshold, as whoever asks would, and the rest, with cheats of other makes and in later months, say how good it is.
 */
import { type Example, heldPpm } from '../../../kernel/detector/fit.ts'
import { type DetectorModel, readModel } from '../../../kernel/detector/model.ts'
import { trainModel } from '../../../kernel/detector/train.ts'
import type { PastEpoch } from '../../../kernel/resource.ts'
import { sha256 } from '../../../protocol/merkle/sha256.ts'
import { examplesOf, learn } from '../../../resources/compute/agent/trainer/learn.ts'
import { detectorOf } from '../../../resources/compute/messages/train/detector.ts'
import { sizeOf, type TrainSchema } from '../../../resources/compute/messages/train/schema.ts'
import { combine } from '../../../resources/compute/rule/train/aggregate.ts'
import { trainerFor } from '../../../resources/energy/rule/detector/trainer.ts'
import { HOUR_MS } from './recorded-year.ts'

const [OWNERS, CUTS, CLIP, MOST_HELD_PPM] = [8, 15, 3_000, 12_000]
const trainer = trainerFor(HOUR_MS)
const names = trainer.features.map(({ name }) => name)
const DATA = `0x${'ab'.repeat(32)}` as const

export interface Course {
  readonly rounds: number
  /** Thousandths of `clip`; 0: nothing is blurred. */
  readonly noise?: number
  /** Whose chance blurs. */
  readonly seed?: number
  /** The owners whose rows count; all unless said. */
  readonly owners?: readonly number[]
}

/** Parts in a million of rows that nobody trained on. */
export interface Held {
  readonly honestPpm: number
  readonly cheatsPpm: number
}

/** What a past comes to as rows: of owners, of whoever asks, and of those that nobody has seen. */
export function classOf(past: readonly PastEpoch[]) {
  const { fit, measure } = trainer.examplesOf(past)
  const asked = measure.filter(({ subject }) => Number(subject) % 2 === 0)
  const unseen = measure.filter(({ subject }) => Number(subject) % 2 === 1)
  const cuts = Object.fromEntries(names.map((name, at) => [name, cutsOf(asked, at)]))
  const schema: TrainSchema = { label: 'cheats', cuts, rate: 16, steps: 8, balanced: true }
  /** What stands beside the homes, panels of paper, each owner has a part of. */
  const rowsOfOwner = Array.from({ length: OWNERS }, (_, owner) =>
    rowsOf(
      fit.filter(({ subject }, at) =>
        Number(subject) < OWNERS ? Number(subject) === owner : at % OWNERS === owner,
      ),
    ),
  )
  return { schema, asked: rowsOf(asked), unseen, owned: rowsOfOwner.map(rows => examplesOf(schema, rows)) }
}

/** As the rule would put it together, trimmed. @example trainTogether(classOf(past), { rounds: 20 }) */
export function trainTogether(
  { schema, asked, unseen, owned }: ReturnType<typeof classOf>,
  { rounds, noise = 0, seed = 0, owners = owned.map((_, at) => at) }: Course,
): Held {
  const size = sizeOf(schema)
  const random = chanceOf(seed)
  let weights: readonly number[] = new Array<number>(size).fill(0)
  for (let round = 0; round < rounds; round++) {
    const updates = owners.map(owner =>
      learn(weights, owned[owner]!, schema, { clip: CLIP, noise, size }, random),
    )
    const moved = combine('trimmed', updates)
    weights = weights.map((weight, at) => weight + moved[at]!)
  }
  const named = { resource: 'energy', hash: DATA, rounds, trainers: owners.length }
  return heldBy(
    readModel(detectorOf({ schema, weights, rows: asked, mostHeldPpm: MOST_HELD_PPM, ...named })),
    unseen,
  )
}

/** As the rules' own training does with the same rows in one place. */
export function trainInOnePlace(past: readonly PastEpoch[], { unseen }: ReturnType<typeof classOf>): Held {
  return heldBy(trainModel({ resource: 'energy', trainer, past, data: DATA }), unseen)
}

function heldBy(model: DetectorModel, rows: readonly Example[]): Held {
  const of = (wanted: boolean) =>
    heldPpm(
      rows.filter(({ cheats }) => cheats === wanted),
      model,
    )
  return { honestPpm: of(false), cheatsPpm: of(true) }
}

function rowsOf(all: readonly Example[]): readonly Readonly<Record<string, number>>[] {
  return all.map(({ features, cheats }) =>
    Object.fromEntries([...names.map((name, at) => [name, features[at]!]), ['cheats', cheats ? 1 : 0]]),
  )
}

function cutsOf(rows: readonly Example[], at: number): number[] {
  const sorted = rows.map(({ features }) => features[at]!).sort((a, b) => a - b)
  const cut = (which: number) => sorted[Math.floor(((which + 1) * sorted.length) / (CUTS + 1))]!
  return [...new Set(Array.from({ length: CUTS }, (_, which) => cut(which)))]
}

function chanceOf(seed: number) {
  let count = 0
  return (length: number): Uint8Array => {
    const parts: Uint8Array[] = []
    for (let have = 0; have < length; have += 32)
      parts.push(sha256(new TextEncoder().encode(`${seed} ${count++}`)))
    return new Uint8Array(Buffer.concat(parts)).slice(0, length)
  }
}
