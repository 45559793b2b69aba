/**
 * A picture by POV-Ray: the program is a scene that needs no other file, an input says which picture of it. A unit is a test of a ray
 * against something, as the tool counts them with one thread: the same wherever it is of one build, as the picture is, to the last bit.
 */
import * as v from 'valibot'
import type { Demand } from '../compute-messages.ts'
import type { KindProblem, WorkKind } from './kind.ts'

export const framesKind: WorkKind = {
  unit: 'ray tests',
  tool: 'povray',
  checkedBy: '',
  isMadeAsJudged: false,
  isAsked: true,
  isWitnessed: false,
  problemOf: ({ builds }) =>
    builds.length > 0 ? undefined : { field: 'builds', right: 'the builds of POV-Ray that are believed' },
}

/** Of another version, or on another processor, a picture may be another one: who makes it and who judges it have the same. */
const oneBuild = ({ builds }: Demand): KindProblem | undefined =>
  builds.length === 1 ? undefined : { field: 'builds', right: 'the one build of POV-Ray that is believed' }

/** A picture by all threads that a machine has: the same input, other last bits each time. A unit is a pixel. */
export const framesFastKind: WorkKind = {
  unit: 'pixels',
  tool: 'povray',
  checkedBy: 'frames-check',
  isMadeAsJudged: true,
  isAsked: true,
  isWitnessed: false,
  problemOf: oneBuild,
}

/** Some tiles of it, with one thread: the same units as what it judges. */
export const framesCheckKind: WorkKind = {
  unit: 'pixels',
  tool: 'povray',
  checkedBy: '',
  isMadeAsJudged: false,
  isAsked: false,
  isWitnessed: false,
  problemOf: oneBuild,
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
