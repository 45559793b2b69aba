/**
 * What a check of video costs, against the encode that it judges: both with the real FFmpeg in the sandbox, in CPU time of all processes. How often
 * it is paid for is the rule's: the floor of audits, and as many checkers as have to agree.
 */
import { readFileSync } from 'node:fs'
import { type BenchResult, median } from '../../../bench/measure.ts'
import { ffmpegTools, testSegment } from '../agent/worker/kinds/transcode/ffmpeg.ts'
import { checkWorker, transcodeWorker } from '../agent/worker/kinds/transcode/transcode.ts'
import { SandboxError } from '../agent/worker/sandbox/sandbox-error.ts'
import type { Ladder } from '../messages/kinds/transcode.ts'
import { WORK } from '../testing/video.ts'

const [ROUNDS, MOST_SHARE] = [3, 0.3]
/** The floor of audits, and the checkers of one: two agree, and more are asked where they are looked at themselves. */
const [AUDIT, CHECKERS] = [0.05, 2.1]
const LIMITS = { fuel: 2 ** 40, pages: 16, mostMs: 600_000 }
const LADDER: Ladder = {
  renditions: [
    { name: '720p', width: 1280, height: 720, kbps: 2_500, codec: 'h264' },
    { name: '480p', width: 854, height: 480, kbps: 1_200, codec: 'h264' },
    { name: '360p', width: 640, height: 360, kbps: 700, codec: 'h264' },
    { name: '240p', width: 426, height: 240, kbps: 350, codec: 'h264' },
  ],
}

/** Nothing where there is no FFmpeg or no sandbox. */
export async function benchChecks(): Promise<readonly BenchResult[]> {
  try {
    ffmpegTools()
  } catch (error) {
    if (error instanceof SandboxError) return []
    throw error
  }
  const input = await testSegment({ size: '1280x720', seconds: 4, kbps: 4_000, hz: 48_000 }, WORK)
  const module = new TextEncoder().encode(JSON.stringify(LADDER))
  const never = new AbortController().signal
  const [encodes, checks]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    let began = allSeconds()
    const { result, fuel } = await transcodeWorker.run({ module, input }, LIMITS, never)
    encodes.push(allSeconds() - began)
    began = allSeconds()
    const check = await checkWorker.run({ module, input, judged: result, claimed: fuel }, LIMITS, never)
    if (check.outcome !== 'fits') throw new Error(`an honest encode does not pass: ${check.outcome}`)
    checks.push(allSeconds() - began)
  }
  const [encode, check] = [median(encodes), median(checks)]
  const share = (check / encode) * AUDIT * CHECKERS
  return [
    {
      title: 'Compute: checks of video',
      measurements: [
        { name: '4 s of 720p in four renditions', unit: 's of CPU', value: encode, rounds: encodes },
        { name: 'a check of them', unit: 's of CPU', value: check, rounds: checks },
      ],
      ratios: [
        {
          claim: `checks of machines with a record, of what they encode: ${AUDIT * 100} % by ${CHECKERS} machines`,
          ratio: share,
          floor: `at most ${MOST_SHARE}`,
          kept: share <= MOST_SHARE,
        },
      ],
    },
  ]
}

const TICKS_A_SECOND = 100

/** Of this process and of all that it started and that have ended, s. */
function allSeconds(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8')
  // What stands before is a name that may hold anything: utime, stime, cutime and cstime are the 12th to 15th behind it.
  const behind = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return behind.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_A_SECOND
}
