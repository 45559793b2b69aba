/**
 * Pictures by POV-Ray, in the sandbox: one thread, no jitter, nothing written, nothing read but the scene and what POV-Ray brings. Pixels
 * are what counts, never the file, which has a date in it. What could differ from machine to machine with one build is refused: the date,
 * and files.
 */
import { parseJson } from '../../../../../disk/json-file.ts'
import { FRAME, type Frame } from '../../../messages/kinds/frames.ts'
import { ModuleRefused } from '../../../messages/wasm/bytes.ts'
import type { Executed } from '../../../messages/wasm/execute.ts'
import type { WorkLimits } from '../../../messages/work/ports.ts'
import { findTool, type Tool } from '../sandbox/find-tool.ts'
import { runTool } from '../sandbox/run-tool.ts'
import { SandboxError } from '../sandbox/sandbox-error.ts'
import { BENCHMARK_FRAME, BENCHMARK_SCENE } from './frames-benchmark.ts'
import type { WorkerKind } from './kind.ts'

const INCLUDES = '/usr/share/povray-3.7/include'
const [SCENE, CONF] = ['/in/scene.pov', '/etc/povray/3.7/povray.conf']
/** Of POV-Ray's own: it reads these, and no device or other file of what little there is. */
const CONF_TEXT = `[File I/O Security]\nrestricted\n[Shellout Security]\nforbidden\n[Permitted Paths]\nread* = ${INCLUDES}\nread = /in\n`
const [PAGE, LEAST_MEMORY, MOST_SCENE] = [65_536, 512 * 2 ** 20, 4 * 2 ** 20]
const NOTHING = new Uint8Array(0)

let found: Tool | undefined

/** @throws {SandboxError} tool_missing */
export function povray(): Tool {
  found ??= findTool({
    name: 'povray',
    versionArg: '--version',
    versionForm: /POV-Ray (\d[\w.]*)/,
    folders: [INCLUDES],
  })
  return found
}

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

interface Picture {
  readonly module: Uint8Array
  readonly input: Uint8Array
}

async function render({ module, input }: Picture, limits: WorkLimits, signal: AbortSignal) {
  const beganMs = performance.now()
  const done = (executed: Executed) => Object.assign(executed, { tookMs: performance.now() - beganMs })
  const refused = (said: string) => done({ outcome: 'module_refused', result: NOTHING, fuel: 0, said })
  const frame = readFrame(input)
  if (typeof frame === 'string') return refused(frame)
  const problem = sceneProblem(module)
  if (problem !== undefined) return refused(problem)
  const size = frame.width * frame.height * 3
  const answer = await runTool(
    {
      tool: povray(),
      args: argsOf(frame),
      files: new Map([
        [SCENE, module],
        [CONF, new TextEncoder().encode(CONF_TEXT)],
      ]),
      limits: {
        memoryBytes: Math.max(LEAST_MEMORY, limits.pages * PAGE),
        cpuSeconds: Math.ceil(limits.mostMs / 1000),
        outputBytes: size + PAGE,
        processes: 16,
        mostMs: limits.mostMs,
      },
    },
    signal,
  ).catch((error: unknown) => {
    const last =
      error instanceof SandboxError && error.code === 'tool_failed' ? String(error.facts['last']) : ''
    // What a scene is short of is the scene’s matter; what the machine is short of is not.
    if (!/Parse Error|Fatal error in parser/.test(last) || /memory|thread/i.test(last)) throw error
    return last.slice(-200)
  })
  if (typeof answer === 'string') return refused(answer)
  const fuel = raysIn(answer.stderr) + frame.width * frame.height
  if (fuel > limits.fuel)
    return done({
      outcome: 'out_of_fuel',
      result: NOTHING,
      fuel: limits.fuel,
      said: `it takes ${fuel} ray tests`,
    })
  return done({ outcome: 'done', result: canonical(answer.stdout, frame), fuel, said: '' })
}

function readFrame(input: Uint8Array): Frame | string {
  const parsed = parseJson(new TextDecoder().decode(input), FRAME)
  if (!('value' in parsed))
    return `the input is no picture of a scene: at ${parsed.fault.place} ${parsed.fault.right}`
  return parsed.value.frame < parsed.value.frames
    ? parsed.value
    : 'the input asks for a picture beyond the last'
}

/** A scene that could give another picture elsewhere, or tomorrow. */
export function sceneProblem(module: Uint8Array): string | undefined {
  if (module.length > MOST_SCENE) return `a scene has at most ${MOST_SCENE} bytes`
  const text = Buffer.from(module).toString('latin1')
  const word = /\b(now|fopen|file_exists|radiosity|jitter)\b/.exec(text)?.[1]
  if (word !== undefined)
    return `the word "${word}" may not be in a scene: it need not be the same everywhere`
  return undefined
}

export function argsOf({ width, height, frame, frames, smooth }: Frame): readonly string[] {
  return [
    `+I${SCENE}`,
    ...['+O-', '+FP8', `+W${width}`, `+H${height}`, `+K${(frame / frames).toFixed(9)}`],
    // One thread, no window, no pause; edges by what is seen and not by chance.
    ...['+WT1', '-D', '-P', '-C', ...(smooth ? ['+AM1', '+A0.1', '+R3', '-J'] : ['-A'])],
    ...['Debug_Console=Off', 'Render_Console=Off', 'Warning_Console=Off', 'Statistic_Console=On'],
  ]
}

/** What the tool counts of its last picture; a scene's own words come before. */
export function raysIn(said: string): number {
  const counted = said.slice(said.lastIndexOf('Render Statistics'))
  let sum = 0
  for (const line of counted.split('\n')) {
    const count = /^ ?([A-Z][A-Za-z>/. -]*?):?\s{2,}(\d+)\b/.exec(line)
    if (count !== null && !/memory|alloc|time|Image/i.test(count[1]!)) sum += Number(count[2])
  }
  return sum
}

/** PPM with nothing in it but its pixels. @throws {ModuleRefused} where the tool gave something else */
function canonical(picture: Buffer, { width, height }: Frame): Uint8Array {
  const size = width * height * 3
  const pixels = picture.subarray(picture.length - size)
  if (!picture.subarray(0, 2).equals(Buffer.from('P6')) || pixels.length !== size)
    throw new ModuleRefused('POV-Ray gave no picture of that size')
  return new Uint8Array(Buffer.concat([Buffer.from(`P6\n${width} ${height}\n255\n`), pixels]))
}
