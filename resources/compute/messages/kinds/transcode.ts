/**
 * A segment of video in other sizes: the program is a ladder of renditions, an input a segment, a result all renditions of it. A unit is a
 * pixel that is made: width × height × frames, of all renditions. Two honest encoders give other bytes, so results are not compared:
 * machines that the seed draws encode the same themselves, and judge what was made by what they got.
 */
import * as v from 'valibot'
import type { Demand } from '../compute-messages.ts'
import type { KindProblem, WorkKind } from './kind.ts'

const problemOf = ({ builds }: Demand): KindProblem | undefined =>
  builds.length > 0 ? undefined : { field: 'builds', right: 'the builds of FFmpeg whose checks are believed' }

export const transcodeKind: WorkKind = {
  unit: 'pixels',
  tool: 'ffmpeg',
  checkedBy: 'transcode-check',
  isMadeAsJudged: false,
  isAsked: true,
  isWitnessed: false,
  problemOf,
}

/** The same units as the work it judges. All checkers of a job have one build, so their reports are equal to the last digit. */
export const transcodeCheckKind: WorkKind = {
  unit: 'pixels',
  tool: 'ffmpeg',
  checkedBy: '',
  isMadeAsJudged: false,
  isAsked: false,
  isWitnessed: false,
  problemOf,
}

export const [MOST_RENDITIONS, MOST_VIDEO_SIDE] = [6, 4096]
const side = v.pipe(v.number(), v.integer(), v.minValue(64), v.maxValue(MOST_VIDEO_SIDE), v.multipleOf(2))

const RENDITION = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,16}$/)),
  width: side,
  height: side,
  kbps: v.pipe(v.number(), v.integer(), v.minValue(20), v.maxValue(100_000)),
  codec: v.picklist(['h264', 'h265']),
})
export type Rendition = v.InferOutput<typeof RENDITION>

/** JSON. */
export const LADDER = v.strictObject({
  renditions: v.pipe(v.array(RENDITION), v.minLength(1), v.maxLength(MOST_RENDITIONS)),
})
export type Ladder = v.InferOutput<typeof LADDER>
