/**
 * Pictures by POV-Ray with all processors of a machine. With radiosity, jitter or blur each time other pixels, so nobody's are compared: others judge them by
 * tiles that they render themselves, with one thread, of which the seed says which once the picture is sealed.
 */
import { availableParallelism } from 'node:os'
import { InputRefused, type WorkLimits, type WorkParts } from '../../../../messages/work/ports.ts'
import type { Measured, WorkerKind } from '../kind.ts'
import { BENCHMARK_FRAME, BENCHMARK_SCENE } from './benchmark.ts'
import { type How, povray, ppmOf, readFrame, renderScene } from './povray.ts'
import { type Area, apart, around, isUnseen, isWithin, pickTiles } from './tiles.ts'

const [MOST_THREADS, MEASURE_MS] = [32, 600_000]
const BENCHMARK: WorkParts = {
  module: new TextEncoder().encode(BENCHMARK_SCENE),
  input: new TextEncoder().encode(JSON.stringify(BENCHMARK_FRAME)),
}

/** The same for everybody who judges with one build, to the last digit. */
export interface TilesReport {
  readonly fits: boolean
  readonly faults: readonly ('scene' | 'units' | 'size' | 'tile')[]
  readonly units: number
  /** Of each tile that was looked at: where, how far off, and where that could be seen how far two of the checker's own are apart, −1 otherwise. */
  readonly tiles: readonly {
    readonly at: readonly number[]
    readonly squared: number
    readonly own: number
  }[]
}

export const framesFastWorker: WorkerKind = {
  measure: signal => measure(async limits => void (await make(BENCHMARK, limits, signal))),
  async run(parts, limits, signal) {
    const beganMs = performance.now()
    const { result, units } = await make(parts, limits, signal)
    return { outcome: 'done', result, fuel: units, said: '', tookMs: performance.now() - beganMs }
  },
}

export const framesCheckWorker: WorkerKind = {
  async measure(signal) {
    const { result, units } = await make(
      BENCHMARK,
      { fuel: 2 ** 40, pages: 16_384, mostMs: MEASURE_MS },
      signal,
    )
    const parts = Object.assign({ judged: result, claimed: units, sample: '00' }, BENCHMARK)
    return measure(async limits => {
      const report = await judgeTiles(parts, limits, signal)
      if (!report.fits)
        throw new Error(`POV-Ray does not give the same twice here: ${JSON.stringify(report)}`)
    })
  },
  async run(parts, limits, signal) {
    const beganMs = performance.now()
    const report = await judgeTiles(parts, limits, signal)
    const result = new TextEncoder().encode(`${JSON.stringify(report)}\n`)
    const { fits, units: fuel } = report
    const tookMs = performance.now() - beganMs
    return { outcome: fits ? 'fits' : 'differs', result, fuel, said: '', tookMs }
  },
}

/** @throws {InputRefused} where it is no picture, or a larger one than it may be */
async function make({ module, input }: WorkParts, limits: WorkLimits, signal: AbortSignal) {
  const frame = sizedFrame(input, limits)
  const threads = Math.min(MOST_THREADS, availableParallelism())
  const picture = await renderScene(module, frame, { threads }, limits, signal)
  if (typeof picture === 'string') throw new InputRefused(picture)
  return { result: ppmOf(picture.pixels, frame), units: frame.width * frame.height }
}

/** @throws {InputRefused} */
function sizedFrame(input: Uint8Array, { fuel }: Pick<WorkLimits, 'fuel'>) {
  const frame = readFrame(input)
  if (typeof frame === 'string') throw new InputRefused(frame)
  const units = frame.width * frame.height
  if (units > fuel) throw new InputRefused(`it takes ${units} pixels, and may take ${fuel}`)
  return frame
}

/**
 * What was made is only rendered again in its tiles; and where one is off, once more by another way through it: what chance makes of a scene is
 * known by that, and held against nobody.
 * @throws {InputRefused} where it is no picture
 */
export async function judgeTiles(
  { module, input, judged = new Uint8Array(0), claimed = 0, sample = '' }: WorkParts,
  limits: WorkLimits,
  signal: AbortSignal,
): Promise<TilesReport> {
  const frame = sizedFrame(input, limits)
  const units = frame.width * frame.height
  const head = ppmOf(new Uint8Array(0), frame)
  const isSized =
    judged.length === head.length + units * 3 && Buffer.from(judged.subarray(0, head.length)).equals(head)
  const faults: TilesReport['faults'][number][] = claimed === units ? [] : ['units']
  if (!isSized) return { fits: false, faults: [...faults, 'size'], units, tiles: [] }
  const made = judged.subarray(head.length)
  const render = (how: How) => renderScene(module, frame, how, limits, signal)
  const tiles: TilesReport['tiles'][number][] = []
  for (const tile of pickTiles(frame, sample)) {
    const own = await render({ threads: 1, area: tile })
    // Of one build each machine says so: whoever made a picture of it made that up.
    if (typeof own === 'string') return { fits: false, faults: [...faults, 'scene'], units, tiles: [] }
    const squared = apart(made, own.pixels, tile, frame)
    const isPlain = isUnseen(squared, tile)
    const other = isPlain ? undefined : await render({ threads: 1, area: around(tile, frame) })
    const noise =
      other === undefined || typeof other === 'string' ? -1 : apart(other.pixels, own.pixels, tile, frame)
    tiles.push({ at: placeOf(tile), squared, own: noise })
    if (!isPlain && !isWithin(squared, noise, tile)) {
      // One is enough: nobody looks further.
      return { fits: false, faults: [...faults, 'tile'], units, tiles }
    }
  }
  return { fits: faults.length === 0, faults, units, tiles }
}

function placeOf({ left, top, right, bottom }: Area): readonly number[] {
  return [left, top, right, bottom]
}

async function measure(act: (limits: WorkLimits) => Promise<void>): Promise<Measured> {
  const { name, version, build } = povray()
  const beganMs = performance.now()
  await act({ fuel: 2 ** 40, pages: 16_384, mostMs: MEASURE_MS })
  const tookMs = performance.now() - beganMs
  const units = BENCHMARK_FRAME.width * BENCHMARK_FRAME.height
  return { tool: `${name} ${version}`, build, speed: Math.max(1, Math.floor(units / tookMs)) }
}
