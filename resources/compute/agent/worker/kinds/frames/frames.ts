/**
 * Pictures by POV-Ray with one thread: the same pixels each time, whatever is in the scene, so they are compared bit for bit within a build.
 * With several threads radiosity and jitter differ: frames-fast.ts.
 */
import type { Frame } from '../../../../messages/kinds/frames.ts'
import type { Executed } from '../../../../messages/wasm/execute.ts'
import type { WorkLimits } from '../../../../messages/work/ports.ts'
import type { WorkerKind } from '../kind.ts'
import { BENCHMARK_FRAME, BENCHMARK_SCENE } from './benchmark.ts'
import { povray, ppmOf, readFrame, renderScene } from './povray.ts'

const NOTHING = new Uint8Array(0)

export const framesWorker: WorkerKind = {
  async measure(signal) {
    const { name, version, build } = povray()
    const parts = {
      module: new TextEncoder().encode(BENCHMARK_SCENE),
      input: new TextEncoder().encode(JSON.stringify(BENCHMARK_FRAME)),
    }
    const limits = { fuel: 2 ** 40, pages: 16_384, mostMs: 600_000 }
    const [first, again] = [await render(parts, limits, signal), await render(parts, limits, signal)]
    if (
      first.outcome !== 'done' ||
      !Buffer.from(first.result).equals(again.result) ||
      first.fuel !== again.fuel
    )
      throw new Error(`POV-Ray does not give the same picture twice here: ${first.said}`)
    const tookMs = Math.max(1, Math.min(first.tookMs, again.tookMs))
    return { tool: `${name} ${version}`, build, speed: Math.max(1, Math.floor(first.fuel / tookMs)) }
  },
  run: render,
}

interface Asked {
  readonly module: Uint8Array
  readonly input: Uint8Array
}

async function render({ module, input }: Asked, limits: WorkLimits, signal: AbortSignal) {
  const beganMs = performance.now()
  const done = (executed: Executed) => Object.assign(executed, { tookMs: performance.now() - beganMs })
  const refused = (said: string) => done({ outcome: 'module_refused', result: NOTHING, fuel: 0, said })
  const frame: Frame | string = readFrame(input)
  if (typeof frame === 'string') return refused(frame)
  const picture = await renderScene(module, frame, { threads: 1 }, limits, signal)
  if (typeof picture === 'string') return refused(picture)
  const fuel = picture.rays + frame.width * frame.height
  if (fuel > limits.fuel)
    return done({
      outcome: 'out_of_fuel',
      result: NOTHING,
      fuel: limits.fuel,
      said: `it takes ${fuel} ray tests`,
    })
  return done({ outcome: 'done', result: ppmOf(picture.pixels, frame), fuel, said: '' })
}
