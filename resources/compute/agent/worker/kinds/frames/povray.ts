/**
 * POV-Ray in the sandbox: nothing written, nothing read but the scene and what POV-Ray brings. Pixels are what counts, never the file, which has
 * a date in it. What could differ from machine to machine with one build, however it is rendered, is refused: the date, and files.
 */
import { parseJson } from '../../../../../../disk/json-file.ts'
import { FRAME, type Frame } from '../../../../messages/kinds/frames.ts'
import { ModuleRefused } from '../../../../messages/wasm/bytes.ts'
import type { WorkLimits } from '../../../../messages/work/ports.ts'
import { findTool, type Tool } from '../../sandbox/find-tool.ts'
import { runTool } from '../../sandbox/run-tool.ts'
import { SandboxError } from '../../sandbox/sandbox-error.ts'
import type { Area } from './tiles.ts'

const INCLUDES = '/usr/share/povray-3.7/include'
const [SCENE, CONF] = ['/in/scene.pov', '/etc/povray/3.7/povray.conf']
/** Of POV-Ray's own: it reads these, and no device or other file of what little there is. */
const CONF_TEXT = `[File I/O Security]\nrestricted\n[Shellout Security]\nforbidden\n[Permitted Paths]\nread* = ${INCLUDES}\nread = /in\n`
const [PAGE, LEAST_MEMORY, MOST_SCENE] = [65_536, 512 * 2 ** 20, 4 * 2 ** 20]
export interface How {
  /** With one the pixels are the same each time, whatever is in a scene. */
  readonly threads: number
  /** All of it unless said; the rest is black. */
  readonly area?: Area
}

export interface Picture {
  /** Red, green and blue of each pixel. */
  readonly pixels: Uint8Array
  /** Tests of a ray against something, as the tool counts them. */
  readonly rays: number
}

let found: Tool | undefined

/** @throws {SandboxError} tool_missing */
export function povray(): Tool {
  found ??= findTool({
    name: 'povray',
    versionArg: '--version',
    versionForm: /POV-Ray (\d[\w.]*)/,
    folders: [INCLUDES],
    // What is refused before it is asked is of a build as well: radiosity and jitter are not any more.
    used: 'scenes 2',
  })
  return found
}

/** A text says why no machine renders it. @throws {SandboxError} what this machine is short of */
export async function renderScene(
  module: Uint8Array,
  frame: Frame,
  how: How,
  limits: WorkLimits,
  signal: AbortSignal,
): Promise<Picture | string> {
  const problem = sceneProblem(module)
  if (problem !== undefined) return problem
  const size = frame.width * frame.height * 3
  const answer = await runTool(
    {
      tool: povray(),
      args: argsOf(frame, how),
      files: new Map([
        [SCENE, module],
        [CONF, new TextEncoder().encode(CONF_TEXT)],
      ]),
      limits: {
        memoryBytes: Math.max(LEAST_MEMORY, limits.pages * PAGE),
        cpuSeconds: Math.ceil(limits.mostMs / 1000) * how.threads,
        outputBytes: size + PAGE,
        processes: 15 + how.threads,
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
  if (typeof answer === 'string') return answer
  return { pixels: pixelsOf(answer.stdout, size), rays: raysIn(answer.stderr) }
}

/** A text says why it is none. */
export function readFrame(input: Uint8Array): Frame | string {
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
  const word = /\b(now|fopen|file_exists)\b/.exec(text)?.[1]
  if (word !== undefined)
    return `the word "${word}" may not be in a scene: it need not be the same everywhere`
  return undefined
}

export function argsOf(
  { width, height, frame, frames, smooth }: Frame,
  { threads, area }: How,
): readonly string[] {
  return [
    `+I${SCENE}`,
    ...['+O-', '+FP8', `+W${width}`, `+H${height}`, `+K${(frame / frames).toFixed(9)}`],
    // No window, no pause; edges by what is seen and not by chance.
    ...[`+WT${threads}`, '-D', '-P', '-C', ...(smooth ? ['+AM1', '+A0.1', '+R3', '-J'] : ['-A'])],
    // It counts from 1, and has the last one in it.
    ...(area === undefined
      ? []
      : [`+SC${area.left + 1}`, `+SR${area.top + 1}`, `+EC${area.right}`, `+ER${area.bottom}`]),
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

/** PPM with nothing in it but its pixels. */
export function ppmOf(pixels: Uint8Array, { width, height }: Pick<Frame, 'width' | 'height'>): Uint8Array {
  return new Uint8Array(Buffer.concat([Buffer.from(`P6\n${width} ${height}\n255\n`), pixels]))
}

/** @throws {ModuleRefused} where the tool gave something else */
function pixelsOf(picture: Buffer, size: number): Uint8Array {
  const pixels = picture.subarray(picture.length - size)
  if (!picture.subarray(0, 2).equals(Buffer.from('P6')) || pixels.length !== size)
    throw new ModuleRefused('POV-Ray gave no picture of that size')
  return new Uint8Array(pixels)
}
