/**
 * What verification costs beside the work itself: copies of a program's jobs, and of video the CPU of a check against that of the encode which it
 * judges, in turn, times how often machines with a record are judged at the rule's own sampling.
 */
import {
  type BenchResult,
  type Contender,
  inTurn,
  median,
  type Ratio,
  ratioOf,
} from '../../../bench/measure.ts'
import { encodeAll, testSegment } from '../agent/worker/kinds/transcode/ffmpeg.ts'
import { judge, unitsOf } from '../agent/worker/kinds/transcode/judge.ts'
import { inPath } from '../agent/worker/sandbox/find-tool.ts'
import { bundle } from '../messages/kinds/bundle.ts'
import type { Rendition } from '../messages/kinds/transcode.ts'
import { checksPerPiece, copiesPerJob } from '../testing/verification-cost.ts'
import { cpuOfTools } from './tool-cpu.ts'

const [MOST_COPIES, MOST_PART, ROUNDS] = [1.1, 0.3, 3]
const SOURCE = { size: '1280x720', seconds: 2, kbps: 3_000 }
const FRAMES = 60
const LADDER: readonly Rendition[] = [
  { name: '720p', width: 1280, height: 720, kbps: 2_000, codec: 'h264' },
  { name: '540p', width: 960, height: 540, kbps: 1_200, codec: 'h264' },
  { name: '360p', width: 640, height: 360, kbps: 700, codec: 'h264' },
  { name: '240p', width: 426, height: 240, kbps: 300, codec: 'h264' },
]
const WORK = { mostMs: 600_000, signal: new AbortController().signal }

export async function benchVerification(): Promise<readonly BenchResult[]> {
  const copies = [1, 2, 3].map(seed => copiesPerJob(900_000, seed))
  const value = median(copies)
  const ratio: Ratio = {
    claim: 'copies that are computed for a job, 20 machines with a record, floor of audits 5 %, 90 % sure',
    ratio: value,
    floor: `at most ${MOST_COPIES}`,
    kept: Math.max(...copies) <= MOST_COPIES,
  }
  const measurement = { name: 'copies for a job, of three seeds', unit: '', value, rounds: copies }
  const all = [{ title: 'Compute: what verification costs', measurements: [measurement], ratios: [ratio] }]
  const hasTools = inPath('ffmpeg') !== undefined && inPath('bwrap') !== undefined
  return hasTools ? [...all, await benchVideo()] : all
}

async function benchVideo(): Promise<BenchResult> {
  const source = await testSegment(SOURCE, WORK)
  const ladder = { renditions: [...LADDER] }
  const made = await encodeAll(source, LADDER, WORK)
  const judged = { source, ladder, made: bundle(made), claimed: unitsOf(ladder, FRAMES) }
  const contenders: readonly Contender[] = [
    {
      name: 'a check of what was made',
      unit: 's of CPU',
      run: () => cpuOfTools(async () => void (await judge(judged, WORK))),
    },
    {
      name: 'two seconds of 720p in four renditions',
      unit: 's of CPU',
      run: () => cpuOfTools(async () => void (await encodeAll(source, LADDER, WORK))),
    },
  ]
  const measurements = await inTurn(contenders, ROUNDS)
  const [check, making] = measurements
  const often = median([1, 2, 3].map(checksPerPiece))
  const cost = ratioOf(check!, making!)
  const part = cost * often
  const sampled = {
    name: 'checks of a piece, machines with a record',
    unit: '',
    value: often,
    rounds: [often],
  }
  return {
    title: 'Compute: what judging video costs',
    measurements: [...measurements, sampled],
    ratios: [
      { claim: 'a check, of the encode that it judges', ratio: cost, floor: 'none', kept: true },
      {
        claim: 'verification at the rule’s own sampling, of the encode',
        ratio: part,
        floor: `at most ${MOST_PART}`,
        kept: part <= MOST_PART,
      },
    ],
  }
}
