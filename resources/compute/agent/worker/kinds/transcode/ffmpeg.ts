/**
 * FFmpeg in the sandbox. The container is said and never guessed, and whatever is read comes through a pipe or from the files that are
 * shown: a playlist, a concatenation or a URL in what a stranger sent is no video, and nothing else.
 */
import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { parseJson } from '../../../../../../disk/json-file.ts'
import type { Rendition } from '../../../../messages/kinds/transcode.ts'
import { InputRefused } from '../../../../messages/work/ports.ts'
import { findTool, type Tool } from '../../sandbox/find-tool.ts'
import { outputAt, runTool, type ToolLimits, type ToolRun } from '../../sandbox/run-tool.ts'
import { SandboxError } from '../../sandbox/sandbox-error.ts'

const VERSION = { versionArg: '-version', versionForm: /version (\S+)/, folders: [] } as const
let found: { readonly ffmpeg: Tool; readonly ffprobe: Tool; readonly build: string } | undefined

/** @throws {SandboxError} tool_missing */
export function ffmpegTools() {
  if (found !== undefined) return found
  const [ffmpeg, ffprobe] = [
    findTool({ name: 'ffmpeg', ...VERSION }),
    findTool({ name: 'ffprobe', ...VERSION }),
  ]
  const build = createHash('sha256').update(`${ffmpeg.build} ${ffprobe.build}`).digest('hex')
  found = { ffmpeg, ffprobe, build }
  return found
}

export interface Work {
  readonly mostMs: number
  readonly signal: AbortSignal
}

const [MEMORY, MOST_BYTES] = [3 * 2 ** 30, 2 ** 26]

function limitsOf({ mostMs }: Work, outputBytes: number): ToolLimits {
  return { memoryBytes: MEMORY, cpuSeconds: Math.ceil(mostMs / 1000), outputBytes, processes: 64, mostMs }
}

const QUIET = ['-hide_banner', '-nostdin', '-loglevel', 'error']
const READ = ['-threads', '1', '-f', 'mpegts']
const PIPED = ['-protocol_whitelist', 'pipe', ...READ, '-i', 'pipe:0']

const text = v.optional(v.string(), '')
const PROBED = v.object({
  streams: v.array(
    v.object({
      codec_type: text,
      codec_name: text,
      profile: text,
      pix_fmt: text,
      field_order: text,
      width: v.optional(v.number(), 0),
      height: v.optional(v.number(), 0),
      time_base: text,
    }),
  ),
  packets: v.array(
    v.object({ codec_type: text, pts: v.optional(v.number()), flags: text, size: text, data_hash: text }),
  ),
})

/** A piece of sound as it was encoded: when it is heard, in units of 1/90 000 s, and SHA-256 of its bytes. */
export interface SoundPacket {
  readonly time: number
  readonly hash: string
}

/** What stands in a segment of MPEG-TS; of its pictures nothing is decoded. */
export interface Segment {
  readonly codec: string
  readonly profile: string
  readonly pixels: string
  readonly isProgressive: boolean
  readonly width: number
  readonly height: number
  /** Those that are no sound. */
  readonly streams: number
  /** Of each stream of sound; none where it is silent. */
  readonly sounds: readonly string[]
  readonly sound: readonly SoundPacket[]
  /** Of each picture, ascending, in units of 1/90 000 s. */
  readonly times: readonly number[]
  readonly beginsWithKey: boolean
  /** Without its sound. */
  readonly bytes: number
}

const SHOWN = [
  'stream=codec_type,codec_name,profile,pix_fmt,field_order,width,height,time_base',
  'packet=codec_type,pts,flags,size,data_hash',
].join(':')
const PROBE = [
  ...['-hide_banner', '-loglevel', 'error', '-protocol_whitelist', 'pipe', '-f', 'mpegts', '-i', 'pipe:0'],
  ...['-show_entries', SHOWN, '-show_data_hash', 'sha256', '-of', 'json'],
]

/** @throws {InputRefused} where it has no video */
export async function probe(stdin: Uint8Array, work: Work): Promise<Segment> {
  const { ffprobe } = ffmpegTools()
  const run = { tool: ffprobe, args: PROBE, stdin, limits: limitsOf(work, MOST_BYTES) }
  const { stdout } = await ended(runTool(run, work.signal))
  const parsed = parseJson(stdout.toString('utf8'), PROBED)
  const { streams, packets } = 'value' in parsed ? parsed.value : { streams: [], packets: [] }
  const video = streams.find(one => one.codec_type === 'video')
  const sounds = streams.filter(one => one.codec_type === 'audio')
  const pictures = packets.filter(one => one.codec_type === 'video')
  const heard = packets.filter(one => one.codec_type === 'audio')
  const times = pictures.flatMap(({ pts }) => (pts === undefined ? [] : [pts])).sort((a, b) => a - b)
  if (
    video === undefined ||
    times.length === 0 ||
    times.length !== pictures.length ||
    heard.some(({ pts }) => pts === undefined) ||
    [video, ...sounds].some(one => one.time_base !== '1/90000')
  )
    throw new InputRefused('it is no MPEG-TS with video')
  return {
    codec: video.codec_name,
    profile: video.profile,
    pixels: video.pix_fmt,
    isProgressive: video.field_order === 'progressive' || video.field_order === '',
    width: video.width,
    height: video.height,
    streams: streams.length - sounds.length,
    sounds: sounds.map(one => one.codec_name),
    sound: heard.map(({ pts, data_hash }) => ({ time: pts ?? 0, hash: data_hash })),
    times,
    beginsWithKey: pictures[0]!.flags.startsWith('K') && pictures[0]!.pts === times[0],
    bytes: stdin.length - heard.reduce((sum, { size }) => sum + Number(size), 0),
  }
}

const ENCODERS = { h264: 'libx264', h265: 'libx265' } as const

export interface Encoding {
  readonly preset?: string
  readonly threads?: number
}

/**
 * A rendition of a segment, at its times, with its sound as it is: nobody can make that better, and anybody sees whether it is. One thread, and no code that hangs on the processor: the same bytes wherever it is of one build.
 * @throws {InputRefused} where the segment does not decode without a fault
 */
export async function encode(
  stdin: Uint8Array,
  rendition: Rendition,
  work: Work,
  how: Encoding = {},
): Promise<Uint8Array> {
  const [made] = await encodeAll(stdin, [rendition], work, how)
  return made!
}

/**
 * All renditions of a segment, which is decoded once for all: the same bytes as each by itself.
 * @throws {InputRefused} where the segment does not decode without a fault
 */
export async function encodeAll(
  stdin: Uint8Array,
  renditions: readonly Rendition[],
  work: Work,
  how: Encoding = {},
): Promise<readonly Uint8Array[]> {
  const made = renditions.map((): Buffer[] => [])
  const run: ToolRun = {
    tool: ffmpegTools().ffmpeg,
    args: [
      ...[...QUIET, '-xerror', '-err_detect', 'explode', ...PIPED],
      ...['-filter_threads', '1', '-filter_complex_threads', '1'],
      ...['-filter_complex', scalesTo(renditions), '-copyts'],
      ...renditions.flatMap((one, at) => encodingOf(one, at, how)),
    ],
    stdin,
    outputs: made.map(parts => part => void parts.push(part)),
    limits: limitsOf(work, MOST_BYTES),
  }
  await ended(runTool(run, work.signal))
  return made.map(parts => new Uint8Array(Buffer.concat(parts)))
}

function encodingOf(
  { kbps, codec }: Rendition,
  at: number,
  { preset = 'veryfast', threads = 1 }: Encoding,
): readonly string[] {
  const bits = ['-b:v', `${kbps}k`, '-maxrate', `${Math.ceil(kbps * 1.4)}k`, '-bufsize', `${kbps * 2}k`]
  const exact =
    codec === 'h264'
      ? ['-profile:v', 'high', '-x264-params', 'cpu-independent=1']
      : [
          '-x265-params',
          `pools=none:frame-threads=1:log-level=none:vbv-maxrate=${Math.ceil(kbps * 1.4)}:vbv-bufsize=${kbps * 2}`,
        ]
  return [
    ...['-map', `[v${at}]`, '-fps_mode', 'passthrough', '-map', '0:a:0?', '-c:a', 'copy'],
    ...['-pix_fmt', 'yuv420p', '-c:v', ENCODERS[codec], '-preset', preset, ...bits, '-g', '600', ...exact],
    ...['-threads', `${threads}`, '-flags', '+bitexact', '-fflags', '+bitexact'],
    ...['-muxdelay', '0', '-muxpreload', '0', '-f', 'mpegts', `pipe:${outputAt(0, at)}`],
  ]
}

/** The first input's pictures in each of these sizes: v0, v1 and so on. */
function scalesTo(sizes: readonly Pick<Rendition, 'width' | 'height'>[], then = ''): string {
  const all = sizes.map((_, at) => `[s${at}]`).join('')
  const scaled = sizes.map(({ width, height }, at) => `[s${at}]${scaleTo(width, height)}${then}[v${at}]`)
  return [`[0:v:0]split=${sizes.length}${all}`, ...scaled].join(';')
}

function scaleTo(width: number, height: number): string {
  return `scale=${width}:${height}:flags=bicubic+accurate_rnd+bitexact,setsar=1`
}

/** Of one rendition: one's own and another's, and who takes their pictures. */
export interface Stacked {
  readonly rendition: Pick<Rendition, 'width' | 'height'>
  readonly own: Uint8Array
  readonly made: Uint8Array
  readonly take: (part: Buffer) => void
}

/**
 * Of each rendition three segments' pictures, each of its size, one above the other: source, own and made, aligned at their beginning. The source is
 * decoded once for all.
 */
export async function stack(
  source: Uint8Array,
  all: readonly Stacked[],
  frames: number,
  work: Work,
): Promise<void> {
  const files = new Map([['/in/source', source]])
  for (const [at, { own, made }] of all.entries()) files.set(`/in/own${at}`, own).set(`/in/made${at}`, made)
  const sizes = all.map(({ rendition }) => rendition)
  const graph = [
    scalesTo(sizes, ',setpts=PTS-STARTPTS,format=yuv420p'),
    ...all.flatMap((_, at) => [
      `[${2 * at + 1}:v:0]setpts=PTS-STARTPTS,format=yuv420p[o${at}]`,
      `[${2 * at + 2}:v:0]setpts=PTS-STARTPTS,format=yuv420p[m${at}]`,
      `[v${at}][o${at}][m${at}]vstack=inputs=3[out${at}]`,
    ]),
  ].join(';')
  const args = [
    ...QUIET,
    ...[...files.keys()].flatMap(path => ['-protocol_whitelist', 'file', ...READ, '-i', `file:${path}`]),
    ...['-filter_threads', '1', '-filter_complex_threads', '1', '-filter_complex', graph],
    ...all.flatMap((_, at) => [
      ...['-map', `[out${at}]`, '-fps_mode', 'passthrough', '-f', 'rawvideo', '-pix_fmt', 'yuv420p'],
      `pipe:${outputAt(files.size, at)}`,
    ]),
  ]
  const bytes = sizes.reduce((sum, { width, height }) => sum + (frames + 8) * sizeOf(width, height), 0)
  const run: ToolRun = {
    tool: ffmpegTools().ffmpeg,
    args,
    files,
    outputs: all.map(({ take }) => take),
    limits: limitsOf(work, bytes),
  }
  await ended(runTool(run, work.signal))
}

/** Of a stacked picture, bytes. */
export function sizeOf(width: number, height: number): number {
  return (width * height * 9) / 2
}

interface TestSegment {
  readonly size: string
  readonly seconds: number
  readonly kbps: number
  readonly skip?: number
  /** Samples of sound a second; none where it is 0. */
  readonly hz?: number
}

/** A segment that is made up, for a machine to measure itself by. */
export async function testSegment(
  { size, seconds, kbps, skip = 0, hz = 0 }: TestSegment,
  work: Work,
): Promise<Uint8Array> {
  const { ffmpeg } = ffmpegTools()
  const picture = `testsrc2=size=${size}:rate=30:duration=${seconds + skip}`
  const tone = `sine=frequency=330:beep_factor=4:sample_rate=${hz}:duration=${seconds + skip}`
  const sound = hz === 0 ? [] : ['-f', 'lavfi', '-i', tone, '-c:a', 'aac']
  const args = [
    ...[
      ...QUIET,
      '-f',
      'lavfi',
      '-i',
      picture,
      ...sound,
      '-ss',
      `${skip}`,
      '-c:v',
      'libx264',
      '-preset',
      'veryfast',
      '-threads',
      '1',
    ],
    ...[
      '-b:v',
      `${kbps}k`,
      '-pix_fmt',
      'yuv420p',
      '-flags',
      '+bitexact',
      '-fflags',
      '+bitexact',
      '-f',
      'mpegts',
      'pipe:1',
    ],
  ]
  return new Uint8Array(
    (await runTool({ tool: ffmpeg, args, limits: limitsOf(work, MOST_BYTES) }, work.signal)).stdout,
  )
}

/** A tool that ends with an error says no to what it read; one that was ended, or could not begin, says nothing of it. */
async function ended<Answer>(running: Promise<Answer>): Promise<Answer> {
  try {
    return await running
  } catch (error) {
    if (
      error instanceof SandboxError &&
      error.code === 'tool_failed' &&
      !/cannot allocate|out of memory/i.test(String(error.facts['last']))
    )
      throw new InputRefused(String(error.facts['last']).slice(-200), { cause: error })
    throw error
  }
}
