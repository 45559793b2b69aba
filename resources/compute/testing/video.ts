/** Video that is made up, small, and what honest and other encoders make of it: FFmpeg as anybody may run it, beside what machines run. */
import { spawnSync } from 'node:child_process'
import type { Fault } from '../agent/worker/kinds/transcode/judge.ts'
import { judge, unitsOf } from '../agent/worker/kinds/transcode/judge.ts'
import { bundle } from '../messages/kinds/bundle.ts'
import type { Rendition } from '../messages/kinds/transcode.ts'

export const [WIDTH, HEIGHT, KBPS, FRAMES] = [320, 180, 250, 30]
export const SMALL: Rendition = { name: '180p', width: WIDTH, height: HEIGHT, kbps: KBPS, codec: 'h264' }
export const SIZE = `scale=${WIDTH}:${HEIGHT}`
export const SOURCE = { size: '640x360', seconds: 1, kbps: 3000 }
export const WORK = { mostMs: 120_000, signal: new AbortController().signal }

/** @throws {Error} what it says */
export function ffmpeg(
  source: Uint8Array,
  filter: string,
  more: readonly string[] = [],
  kbps = KBPS,
): Uint8Array {
  const rate = ['-b:v', `${kbps}k`, '-maxrate', `${kbps * 1.4}k`, '-bufsize', `${kbps * 2}k`, '-g', '600']
  const coded = ['-c:v', 'libx264', '-preset', 'veryfast', '-threads', '2', ...rate, '-pix_fmt', 'yuv420p']
  const args = ['-loglevel', 'error', '-i', '-', '-vf', filter, ...coded, ...more, '-f', 'mpegts', '-']
  const { stdout, status, stderr } = spawnSync('ffmpeg', args, { input: source, maxBuffer: 2 ** 28 })
  if (status !== 0) throw new Error(String(stderr))
  return new Uint8Array(stdout)
}

/** What a check finds in one rendition of that source. */
export async function faultsOf(
  source: Uint8Array,
  made: Uint8Array,
  rendition: Rendition = SMALL,
): Promise<readonly Fault[]> {
  const ladder = { renditions: [rendition] }
  const claimed = unitsOf(ladder, FRAMES)
  const report = await judge({ source, ladder, made: bundle([made]), claimed }, WORK)
  const [one] = report.renditions
  if (one === undefined || report.fits !== (one.faults.length === 0))
    throw new Error('the report is at odds with itself')
  return one.faults
}
