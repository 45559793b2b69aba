/**
 * A picture by POV-Ray: the program is a scene that needs no other file, an input says which picture of it. A unit is a test of a ray
 * against something, as the tool counts them with one thread: the same wherever it is of one build, as the picture is, to the last bit.
 */
import * as v from 'valibot'
import type { WorkKind } from './kind.ts'

export const framesKind: WorkKind = {
  unit: 'ray tests',
  tool: 'povray',
  checkedBy: '',
  isAsked: true,
  isWitnessed: false,
  problemOf: ({ builds }) =>
    builds.length > 0 ? undefined : { field: 'builds', right: 'the builds of POV-Ray that are believed' },
}

export const MOST_SIDE = 4096
const side = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_SIDE))

/** JSON. The scene's `clock` is frame ÷ frames. */
export const FRAME = v.strictObject({
  width: side,
  height: side,
  frame: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999)),
  frames: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
  /** Edges made smooth, without chance. */
  smooth: v.boolean(),
})
export type Frame = v.InferOutput<typeof FRAME>
