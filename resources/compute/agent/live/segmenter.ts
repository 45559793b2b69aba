/**
 * A source, cut into segments that each begin with a key picture, as fast as it plays: a file or a pipe of this machine's owner, or a
 * picture that is made up. FFmpeg reads it outside of the sandbox: it is the owner's own, and what a playlist in it names is not followed.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { inPath } from '../worker/sandbox/find-tool.ts'
import { SandboxError } from '../worker/sandbox/sandbox-error.ts'

export interface Source {
  /** A path, or `test` for a picture that is made up. */
  readonly source: string
  readonly width: number
  readonly height: number
  readonly kbps: number
  readonly segmentSeconds: number
  /** Of a made up picture; without end where it is 0. */
  readonly seconds: number
}

const RATE = 30
export const SOUND_KBPS = 128
/** So that no time is below zero once an encoder looks ahead. */
const OFFSET_S = 10

/** Each as soon as it is whole. Ends with the source. @throws {SandboxError} tool_missing, tool_failed */
export async function* segmentsOf(
  source: Source,
  folder: string,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const ffmpeg = inPath('ffmpeg')
  if (ffmpeg === undefined) throw new SandboxError('tool_missing', { tool: 'ffmpeg' })
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) if (name.endsWith('.ts')) rmSync(join(folder, name))
  const child = spawn(ffmpeg, argsOf(source, folder), { stdio: ['ignore', 'pipe', 'pipe'] })
  const stop = () => void child.kill('SIGKILL')
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  let last = ''
  child.stderr.on('data', (data: Buffer) => {
    last = `${last}${data}`.slice(-400)
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  ended.catch(() => undefined)
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const [name = ''] = line.split(',')
      const path = join(folder, name)
      const bytes = new Uint8Array(await readFile(path))
      await rm(path, { force: true })
      yield bytes
    }
    const code = await ended
    if (code !== 0 && !signal.aborted)
      throw new SandboxError('tool_failed', { tool: 'ffmpeg', code: String(code), last: last.trim() })
  } finally {
    signal.removeEventListener('abort', stop)
    stop()
  }
}

function argsOf(source: Source, folder: string): readonly string[] {
  const { width, height, kbps, segmentSeconds } = source
  const every = String(segmentSeconds)
  return [
    ...['-hide_banner', '-nostdin', '-loglevel', 'error', ...inputOf(source)],
    ...[
      '-map',
      '0:v:0',
      '-map',
      `${soundOf(source)}?`,
      '-vf',
      `fps=${RATE},scale=${width}:${height},setsar=1`,
      '-pix_fmt',
      'yuv420p',
    ],
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-b:v', `${kbps}k`, '-maxrate', `${kbps * 2}k`],
    ...[
      '-bufsize',
      `${kbps * 2}k`,
      '-sc_threshold',
      '0',
      '-force_key_frames',
      `expr:gte(t,n_forced*${every})`,
    ],
    // Encoded here, once: machines hand it on as it is, so it goes on from one segment to the next.
    ...['-c:a', 'aac', '-b:a', `${SOUND_KBPS}k`, '-ac', '2', '-ar', '48000', '-af', 'aresample=async=1000'],
    ...['-g', String(RATE * segmentSeconds), '-muxdelay', '0', '-muxpreload', '0'],
    ...['-output_ts_offset', String(OFFSET_S), '-f', 'segment', '-segment_time', every],
    ...['-segment_format', 'mpegts', '-segment_list', 'pipe:1', '-segment_list_type', 'csv'],
    join(folder, '%d.ts'),
  ]
}

/** The input that has it: what is made up comes in two. */
function soundOf({ source }: Source): string {
  return source === 'test' ? '1:a:0' : '0:a:0'
}

function inputOf({ source, width, height, seconds }: Source): readonly string[] {
  if (source === 'test') {
    const lasts = seconds > 0 ? `:duration=${seconds}` : ''
    const picture = `testsrc2=size=${width}x${height}:rate=${RATE}${lasts}`
    const tone = `sine=frequency=330:beep_factor=4:sample_rate=48000${lasts}`
    return [picture, tone].flatMap(one => ['-re', '-f', 'lavfi', '-i', one])
  }
  // What comes through a pipe comes as fast as it plays.
  const isPipe = statSync(source, { throwIfNoEntry: false })?.isFIFO() === true
  return [...(isPipe ? [] : ['-re']), '-protocol_whitelist', 'file,pipe', '-i', `file:${source}`]
}
