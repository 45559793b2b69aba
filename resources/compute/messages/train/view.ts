/** What a node says of trainings: as `rule/train/view.ts` makes it; and what a requester’s service and its command line say to each other. */
import * as v from 'valibot'
import { COMBINES, LEAST_TRAINERS, MOST_ROUNDS, MOST_SCHEMA, MOST_TRAINERS } from './train-messages.ts'

const whole = (least: number, most: number) =>
  v.pipe(v.number('a whole number'), v.integer('a whole number'), v.minValue(least), v.maxValue(most))

const SEEN = v.object({
  requester: v.string(),
  schema: v.string(),
  size: v.number(),
  rounds: v.number(),
  least: v.number(),
  most: v.number(),
  price: v.string(),
  combine: v.picklist(COMBINES),
  clip: v.number(),
  noise: v.number(),
  vouched: v.picklist(['yes', 'no']),
  joinMs: v.number(),
  withinMs: v.number(),
  stage: v.picklist(['joining', 'sealing', 'opening', 'done', 'over']),
  round: v.number(),
  model: v.string(),
  /** Names the model. */
  hash: v.string(),
  joined: v.boolean(),
  /** What it sealed of this round; empty before. */
  sealed: v.string(),
  opened: v.boolean(),
  trainers: v.array(
    v.object({
      trainer: v.string(),
      earnedPpm: v.number(),
      missed: v.number(),
      repeated: v.number(),
      /** In thousandths of what chance would vary by: with the others, with itself, and with the model. */
      alike: v.number(),
      steady: v.number(),
      heeds: v.number(),
    }),
  ),
})
export type TrainingView = v.InferOutput<typeof SEEN>
const STATE = v.object({ trainings: v.record(v.string(), SEEN) })

/** Task → how far it is. @throws {TypeError} where a node speaks of something else */
export function readTrainings(state: unknown): Readonly<Record<string, TrainingView>> {
  if (state === undefined || state === null) return {}
  const read = v.safeParse(STATE, state)
  if (!read.success) throw new TypeError(`the node’s view of training: ${read.issues[0].message}`)
  return read.output.trainings
}

/** What the command line asks a requester to ask for. */
export const TRAIN_ASK = v.object({
  schema: v.pipe(v.string(), v.maxLength(MOST_SCHEMA)),
  rounds: whole(1, MOST_ROUNDS),
  least: whole(LEAST_TRAINERS, MOST_TRAINERS),
  most: whole(LEAST_TRAINERS, MOST_TRAINERS),
  price: v.pipe(v.string('digits'), v.regex(/^(0|[1-9]\d{0,38})$/, 'digits')),
  combine: v.picklist(COMBINES),
  clip: whole(1, 32_767),
  noise: whole(0, 100_000),
  vouched: v.picklist(['yes', 'no']),
  joinMs: whole(1_000, 2 ** 40),
  withinMs: whole(1_000, 2 ** 40),
})
export type TrainAsk = v.InferOutput<typeof TRAIN_ASK>

export const TRAIN_ASKED = v.object({ task: v.string() })

/** A model, as it is kept and written to a file. */
export const TRAINED = v.object({
  task: v.string(),
  stage: v.picklist(['joining', 'sealing', 'opening', 'done', 'over']),
  rounds: v.number(),
  round: v.number(),
  trainers: v.array(v.object({ trainer: v.string(), earnedPpm: v.number(), missed: v.number() })),
  schema: v.string(),
  model: v.string(),
  hash: v.string(),
})
export type Trained = v.InferOutput<typeof TRAINED>
export const TRAINED_LIST = v.array(TRAINED)
