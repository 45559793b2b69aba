/**
 * Whether what another machine made of a segment is what was asked: its form, and how far it is from its source, held against one's own
 * encode at the same settings. Never against an absolute number: how well something can be encoded is in what it shows.
 */

import { unbundle } from '../../../../messages/kinds/bundle.ts'
import type { Ladder, Rendition } from '../../../../messages/kinds/transcode.ts'
import { InputRefused } from '../../../../messages/work/ports.ts'
import { type Comparison, createComparer, figuresOf, type PlaneFigures } from './compare.ts'
import { encodeAll, probe, type Segment, stack, type Work } from './ffmpeg.ts'

export type Fault =
  | 'bundle'
  | 'times'
  | 'units'
  | 'container'
  | 'codec'
  | 'profile'
  | 'resolution'
  | 'frames'
  | 'duration'
  | 'keyframe'
  | 'bitrate'
  | 'sound'
  | 'picture'
  | 'tile'
  | 'colour'

interface RenditionReport {
  readonly name: string
  readonly faults: readonly Fault[]
  readonly own: number
  readonly made: number
  readonly planes: readonly Omit<PlaneFigures, 'isWhole' | 'isEachTile'>[]
}

/** The same for everybody who judges with one build, to the last digit: whoever did not do the work cannot write it. */
export interface Report {
  readonly fits: boolean
  readonly faults: readonly Fault[]
  readonly units: number
  readonly renditions: readonly RenditionReport[]
}

/** Of times of sound, 1/90 000 s: containers round them. */
const MOST_APART = 90

const PROFILES: Readonly<Record<Rendition['codec'], readonly [string, readonly string[]]>> = {
  h264: ['h264', ['Constrained Baseline', 'Main', 'High']],
  h265: ['hevc', ['Main']],
}

/** @throws {InputRefused} where the segment is none that everybody decodes alike */
export async function probeSource(source: Uint8Array, work: Work): Promise<Segment> {
  const segment = await probe(source, work)
  const { codec, pixels, isProgressive, width, height, times, sounds } = segment
  const isKnown = (codec === 'h264' || codec === 'hevc') && pixels === 'yuv420p' && isProgressive
  if (!isKnown || width > 4096 || height > 4096 || new Set(times).size !== times.length)
    throw new InputRefused(
      `it is not progressive H.264 or H.265 with 8 bits: ${codec} ${pixels} ${width} × ${height}`,
    )
  if (sounds.length > 1 || (sounds[0] ?? 'aac') !== 'aac')
    throw new InputRefused(`its sound is not one stream of AAC: ${sounds.join(', ')}`)
  return segment
}

export function unitsOf({ renditions }: Ladder, frames: number): number {
  return renditions.reduce((sum, { width, height }) => sum + width * height * frames, 0)
}

export interface Judged {
  readonly source: Uint8Array
  readonly ladder: Ladder
  readonly made: Uint8Array
  /** What its maker says it made, pixels. */
  readonly claimed: number
}

/** @throws {InputRefused} */
export async function judge({ source, ladder, made, claimed }: Judged, work: Work): Promise<Report> {
  const segment = await probeSource(source, work)
  const units = unitsOf(ladder, segment.times.length)
  const parts = unbundle(made)
  const faults: Fault[] = claimed === units ? [] : ['units']
  if (parts?.length !== ladder.renditions.length)
    return { fits: false, faults: [...faults, 'bundle'], units, renditions: [] }
  const own = await encodeAll(source, ladder.renditions, work)
  const looked: Looked[] = []
  for (const [at, rendition] of ladder.renditions.entries())
    looked.push(await lookAt({ source, segment, rendition, own: own[at]!, made: parts[at]! }, work))
  const renditions = await compare(source, looked, segment.times.length, work)
  const fits = faults.length === 0 && renditions.every(one => one.faults.length === 0)
  return { fits, faults, units, renditions }
}

/**
 * What is at once seen of what was made, without an encode of one's own: its form, and that it is no more than was asked; of a stream that
 * is to be shown at once. The segment is looked at once, as it is cut, however many make something of it.
 */
export async function faultsOfForm(
  { segment, ladder, made, claimed }: Omit<Judged, 'source'> & { readonly segment: Segment },
  work: Work,
): Promise<readonly Fault[]> {
  const parts = unbundle(made)
  if (parts?.length !== ladder.renditions.length) return ['bundle']
  if (claimed !== unitsOf(ladder, segment.times.length)) return ['units']
  const faults = await Promise.all(
    ladder.renditions.map(async (rendition, at): Promise<readonly Fault[]> => {
      const what = await probe(parts[at]!, work).catch((error: unknown) => {
        if (!(error instanceof InputRefused)) throw error
        return undefined
      })
      if (what === undefined) return ['container']
      const isElsewhere = what.times[0] !== segment.times[0]
      return [...formFaults(what, segment, rendition), ...(isElsewhere ? (['times'] as const) : [])]
    }),
  )
  return faults.flat()
}

interface Piece {
  readonly source: Uint8Array
  readonly segment: Segment
  readonly rendition: Rendition
  /** One's own, and another's. */
  readonly own: Uint8Array
  readonly made: Uint8Array
}

interface Looked extends Pick<Piece, 'rendition' | 'own' | 'made'> {
  readonly faults: readonly Fault[]
  /** What is of another size or length is not compared: it is wrong already. */
  readonly isComparable: boolean
}

/** At its form and its bits. */
async function lookAt({ source, segment, ...piece }: Piece, work: Work): Promise<Looked> {
  const { rendition, own, made } = piece
  const what = await probe(made, work).catch((error: unknown) => {
    if (!(error instanceof InputRefused)) throw error
    return undefined
  })
  if (what === undefined) return { ...piece, faults: ['container'], isComparable: false }
  // The sound of both is the same, and no bits of theirs.
  const soundBytes = source.length - segment.bytes
  const faults = [
    ...formFaults(what, segment, rendition),
    ...bitFaults(own.length - soundBytes, what.bytes, segment, rendition),
  ]
  const isComparable = !(['resolution', 'frames', 'container'] as const).some(one => faults.includes(one))
  return { ...piece, faults, isComparable }
}

/** Their pictures, all at once; where one of them does not let itself be read, each by itself, so that it is the only one that is at fault. */
async function compare(
  source: Uint8Array,
  looked: readonly Looked[],
  frames: number,
  work: Work,
): Promise<readonly RenditionReport[]> {
  const comparable = looked.filter(({ isComparable }) => isComparable)
  const together = await comparisonsOf(source, comparable, frames, work)
  const found = new Map<Looked, Comparison | undefined>()
  for (const [at, one] of comparable.entries()) {
    const alone =
      together === undefined && comparable.length > 1
        ? await comparisonsOf(source, [one], frames, work)
        : undefined
    found.set(one, together?.[at] ?? alone?.[0])
  }
  return looked.map(one => reportOf(one, found.get(one), frames))
}

/** Undefined where one of them cannot be read. */
async function comparisonsOf(
  source: Uint8Array,
  all: readonly Looked[],
  frames: number,
  work: Work,
): Promise<readonly Comparison[] | undefined> {
  if (all.length === 0) return []
  const comparers = all.map(({ rendition: { width, height } }) => createComparer(width, height))
  const stacked = all.map((one, at) => Object.assign({ take: comparers[at]!.take }, one))
  try {
    await stack(source, stacked, frames, work)
  } catch (error) {
    if (error instanceof InputRefused) return undefined
    throw error
  }
  return comparers.map(one => one.result())
}

function reportOf(
  { rendition: { name }, own, made, faults, isComparable }: Looked,
  comparison: Comparison | undefined,
  frames: number,
): RenditionReport {
  const sizes = { name, own: own.length, made: made.length }
  if (!isComparable) return { ...sizes, faults, planes: [] }
  if (comparison?.frames !== frames) return { ...sizes, faults: [...faults, 'frames'], planes: [] }
  const figures = figuresOf(comparison)
  const planes = figures.map(({ isWhole: _, isEachTile: __, ...rest }) => rest)
  return { ...sizes, faults: [...faults, ...pictureFaults(figures)], planes }
}

function formFaults(made: Segment, source: Segment, { width, height, codec }: Rendition): readonly Fault[] {
  const [name, profiles] = PROFILES[codec]
  const [length, wanted] = [spanOf(made.times), spanOf(source.times)]
  const frame = wanted / Math.max(1, source.times.length - 1)
  const checks: readonly (readonly [Fault, boolean])[] = [
    ['container', made.streams === 1 && made.pixels === 'yuv420p' && made.isProgressive],
    ['codec', made.codec === name],
    ['profile', profiles.includes(made.profile)],
    ['resolution', made.width === width && made.height === height],
    ['frames', made.times.length === source.times.length],
    ['duration', Math.abs(length - wanted) <= frame],
    ['keyframe', made.beginsWithKey],
    ['sound', isSoundOf(made, source)],
  ]
  return checks.flatMap(([fault, isRight]) => (isRight ? [] : [fault]))
}

/**
 * Each piece of it, to the byte, none left out, and none earlier or later beside its pictures: where one ends the next begins, also from one segment to
 * another.
 */
function isSoundOf(made: Segment, source: Segment): boolean {
  const shift = made.times[0]! - source.times[0]!
  return (
    made.sounds.length === source.sounds.length &&
    made.sound.length === source.sound.length &&
    made.sound.every(({ time, hash }, at) => {
      const heard = source.sound[at]!
      return hash === heard.hash && Math.abs(time - heard.time - shift) <= MOST_APART
    })
  )
}

function spanOf(times: readonly number[]): number {
  return times.at(-1)! - times[0]!
}

/** Between half and one and a half of what was asked, or of what one's own took: a still picture takes less than it may. */
function bitFaults(own: number, made: number, { times }: Segment, { kbps }: Rendition): readonly Fault[] {
  const ticks = spanOf(times) + spanOf(times) / Math.max(1, times.length - 1)
  const asked = (kbps * 125 * ticks) / 90_000
  return 2 * made >= Math.min(own, asked) && 2 * made <= 3 * Math.max(own, asked) ? [] : ['bitrate']
}

function pictureFaults([brightness, ...colours]: readonly PlaneFigures[]): readonly Fault[] {
  const faults: Fault[] = []
  if (!brightness!.isWhole) faults.push('picture')
  if (!brightness!.isEachTile) faults.push('tile')
  if (!colours.every(({ isWhole, isEachTile }) => isWhole && isEachTile)) faults.push('colour')
  return faults
}
