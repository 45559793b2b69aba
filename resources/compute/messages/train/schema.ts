/**
 * What a task trains: a score that is a sum of weights, of each column one for each cut that its value lies above, and one for all. So the
 * model is a row of numbers, a row of data is a short list of places in it, and everything is whole numbers: the same on every machine.
 * Those are the trees of one fork that the rules' own detectors are made of (kernel/detector).
 */
import * as v from 'valibot'

const NAME = v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9_.-]{0,31}$/))
const whole = v.pipe(v.number(), v.integer(), v.minValue(-(2 ** 31)), v.maxValue(2 ** 31))

const SCHEMA = v.strictObject({
  /** The column that says what a row is: 1 or 0. */
  label: NAME,
  /** Column → values that a row may lie above, ascending. */
  cuts: v.pipe(
    v.record(NAME, v.pipe(v.array(whole), v.minLength(1), v.maxLength(256))),
    v.check(cuts => Object.values(cuts).every(isAscending), 'each column’s cuts ascend'),
  ),
  /** Parts of a full step that each round goes, in sixteenths. */
  rate: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_024)),
  /** Steps that each owner goes by itself in a round; 1 where updates are blurred. */
  steps: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(64)),
  /** Rows of both labels count alike, however many there are of each. */
  balanced: v.boolean(),
})
export type TrainSchema = v.InferOutput<typeof SCHEMA>

/** Undefined where it is none. */
export function readSchema(text: string): TrainSchema | undefined {
  try {
    const read = v.safeParse(SCHEMA, JSON.parse(text))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}

/** Numbers in its model: one for all, then each column's cuts. */
export function sizeOf({ cuts }: Pick<TrainSchema, 'cuts'>): number {
  return Object.values(cuts).reduce((sum, { length }) => sum + length, 1)
}

/** Which of the model's numbers a row adds up, ascending. */
export function placesOf(
  { cuts }: Pick<TrainSchema, 'cuts'>,
  row: Readonly<Record<string, number>>,
): readonly number[] {
  const places = [0]
  let at = 1
  for (const [column, values] of Object.entries(cuts)) {
    for (const [index, cut] of values.entries()) if (row[column]! > cut) places.push(at + index)
    at += values.length
  }
  return places
}

export function scoreAt(model: readonly number[], places: readonly number[]): number {
  let score = 0
  for (const place of places) score += model[place]!
  return score
}

function isAscending(values: readonly number[]): boolean {
  return values.every((value, at) => at === 0 || values[at - 1]! < value)
}
