/** Segments of video in other sizes, and checks of what others made of them: FFmpeg, in the sandbox. */

import { parseJson } from '../../../../../../disk/json-file.ts'
import { bundle } from '../../../../messages/kinds/bundle.ts'
import { LADDER, type Ladder } from '../../../../messages/kinds/transcode.ts'
import type { Executed } from '../../../../messages/wasm/execute.ts'
import type { WorkLimits } from '../../../../messages/work/ports.ts'
import { InputRefused } from '../../../../messages/work/ports.ts'
import type { WorkerKind } from '../kind.ts'
import { encodeAll, ffmpegTools, testSegment, type Work } from './ffmpeg.ts'
import { judge, probeSource, unitsOf } from './judge.ts'

const MEASURED: Ladder = { renditions: [{ name: '360p', width: 640, height: 360, kbps: 600, codec: 'h264' }] }
const MEASURE_MS = 120_000

export const transcodeWorker: WorkerKind = {
  measure: signal => measure(signal, (source, work) => make(source, MEASURED, work)),
  run: (parts, limits, signal) =>
    timed(async () => {
      const ladder = readLadder(parts.module)
      const work = { mostMs: limits.mostMs, signal }
      const units = unitsOf(ladder, (await probeSource(parts.input, work)).times.length)
      needFuel(units, limits)
      return { outcome: 'done', result: await make(parts.input, ladder, work), fuel: units, said: '' }
    }),
}

export const checkWorker: WorkerKind = {
  async measure(signal) {
    const made = await make(await sample({ mostMs: MEASURE_MS, signal }), MEASURED, {
      mostMs: MEASURE_MS,
      signal,
    })
    return measure(signal, async (source, work) => {
      const claimed = unitsOf(MEASURED, (await probeSource(source, work)).times.length)
      const report = await judge({ source, ladder: MEASURED, made, claimed }, work)
      if (!report.fits) throw new Error(`FFmpeg does not make the same twice here: ${JSON.stringify(report)}`)
    })
  },
  run: (parts, limits, signal) =>
    timed(async () => {
      const ladder = readLadder(parts.module)
      const judged = {
        source: parts.input,
        ladder,
        made: parts.judged ?? new Uint8Array(0),
        claimed: parts.claimed ?? 0,
      }
      const report = await judge(judged, { mostMs: limits.mostMs, signal })
      needFuel(report.units, limits)
      const result = new TextEncoder().encode(`${JSON.stringify(report)}\n`)
      return { outcome: report.fits ? 'fits' : 'differs', result, fuel: report.units, said: '' }
    }),
}

async function timed(act: () => Promise<Executed>) {
  const beganMs = performance.now()
  return Object.assign(await act(), { tookMs: performance.now() - beganMs })
}

async function make(source: Uint8Array, { renditions }: Ladder, work: Work): Promise<Uint8Array> {
  return bundle(await encodeAll(source, renditions, work))
}

/** @throws {InputRefused} */
function readLadder(module: Uint8Array): Ladder {
  const parsed = parseJson(new TextDecoder().decode(module), LADDER)
  if ('value' in parsed) return parsed.value
  throw new InputRefused(
    `the program is no ladder of renditions: at ${parsed.fault.place} ${parsed.fault.right}`,
  )
}

/** @throws {InputRefused} What may not be made is given back: it costs nothing, and nobody is wrong. */
function needFuel(units: number, { fuel }: Pick<WorkLimits, 'fuel'>): void {
  if (units > fuel) throw new InputRefused(`it takes ${units} pixels, and may take ${fuel}`)
}

function sample(work: Work): Promise<Uint8Array> {
  return testSegment({ size: '640x360', seconds: 1, kbps: 1500 }, work)
}

async function measure(signal: AbortSignal, act: (source: Uint8Array, work: Work) => Promise<unknown>) {
  const { ffmpeg, build } = ffmpegTools()
  const work = { mostMs: MEASURE_MS, signal }
  const source = await sample(work)
  const units = unitsOf(MEASURED, (await probeSource(source, work)).times.length)
  const beganMs = performance.now()
  await act(source, work)
  const tookMs = performance.now() - beganMs
  return { tool: `ffmpeg ${ffmpeg.version}`, build, speed: Math.max(1, Math.floor(units / tookMs)) }
}
