/** Machines that transcode and judge, as the rule sees them: what is made hangs on who made it, and honest checks of one build are equal. */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { SubjectId } from '../../../protocol/ids.ts'
import { sha256 } from '../../../protocol/merkle/sha256.ts'
import { pickTiles, tilesOf } from '../agent/worker/kinds/frames/tiles.ts'
import type { ComputeState, JobState } from '../rule/state.ts'
import { offerOf, TERMS } from './compute-network.ts'
import type { Seen, Strategy, Worked } from './machine.ts'

const BUILD = 'f'.repeat(64)
export const FFMPEG = [BUILD]

export function transcodes(
  bond: bigint,
  change: { readonly build?: string; readonly perGiga?: bigint } = {},
) {
  const { build = BUILD, perGiga = TERMS.perGiga } = change
  const kind = { ...TERMS, perGiga, tool: 'ffmpeg 5.1.9', build, most: 10 ** 9, speed: 10 ** 6 }
  return offerOf({
    fuel: 0,
    bond,
    kinds: [
      { ...kind, kind: 'transcode' },
      { ...kind, kind: 'transcode-check' },
    ],
  })
}

/** Pictures by all threads, and checks of their tiles. */
export function rendersFast(bond: bigint) {
  const kind = { ...TERMS, tool: 'povray 3.7', build: BUILD, most: 10 ** 9, speed: 10 ** 6 }
  const kinds = (['frames-fast', 'frames-check'] as const).map(named => Object.assign({ kind: named }, kind))
  return offerOf({ fuel: 0, bond, kinds })
}

/** Of a picture whose tiles are looked at; and of how many of each hundred of them somebody leaves out. */
const [PICTURE, LEFT_OUT] = [{ width: 640, height: 360 }, [5, 25, 60] as const]
export type LeftOut = (typeof LEFT_OUT)[number]

/** A picture of which the first tiles of each hundred were never rendered. */
export function partlyMade(machine: SubjectId, { module, input, fuel }: What, percent: LeftOut): Worked {
  const result = named('partly', String(percent), machine, module, input)
  return { result, fuel: Math.floor((fuel * 3) / 4), outcome: 'done' }
}

/** Whether a check sees that: only where the seed points at one of them. */
export function isSeen(sample: string, percent: number): boolean {
  const all = tilesOf(PICTURE)
  const missing = new Set(
    all.slice(0, Math.ceil((all.length * percent) / 100)).map(({ left, top }) => `${left} ${top}`),
  )
  return pickTiles(PICTURE, sample).some(({ left, top }) => missing.has(`${left} ${top}`))
}

type What = Pick<JobState, 'module' | 'input' | 'fuel'>

function named(...parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.join(' '))))
}

/** What an honest machine makes: each its own bytes. */
export function madeBy(machine: SubjectId, { module, input, fuel }: What): Worked {
  return { result: named('made', machine, module, input), fuel: Math.floor((fuel * 3) / 4), outcome: 'done' }
}

export function spoiltBy(machine: SubjectId, { module, input, fuel }: What): Worked {
  return {
    result: named('spoilt', machine, module, input),
    fuel: Math.floor((fuel * 3) / 4),
    outcome: 'done',
  }
}

/** Who made what a check judges. */
export function makerOf({ of }: Pick<JobState, 'of'>, { jobs }: ComputeState): SubjectId | undefined {
  return of === '' ? undefined : jobs[of]?.copies.find(({ stage }) => stage === 'opened')?.worker
}

export function verdict(job: JobState, build: string, outcome: 'fits' | 'differs'): Worked {
  const { judges, fuel } = job
  return { result: named('report', judges, build, outcome), fuel: Math.floor((fuel * 3) / 4), outcome }
}

/** As every honest check of it ends. */
export function rightVerdict({ job, copy, state }: Seen): Worked {
  const maker = makerOf(job, state)
  const made = maker === undefined ? undefined : madeBy(maker, job)
  const left = maker && LEFT_OUT.find(percent => partlyMade(maker, job, percent).result === job.judges)
  const isGood =
    left === undefined ? made?.result === job.judges && made.fuel === job.claimed : !isSeen(job.sample, left)
  return verdict(job, copy.build, isGood ? 'fits' : 'differs')
}

/** @param how it makes, and judges, where it is not honest */
export function transcoder(
  id: SubjectId,
  how: { readonly makes?: (seen: Seen) => Worked; readonly judges?: (seen: Seen) => Worked | undefined } = {},
): Strategy {
  return {
    isWork: (seen, { result }) =>
      result === (seen.job.of === '' ? madeBy(id, seen.job) : rightVerdict(seen)).result,
    seals: seen =>
      seen.job.of === ''
        ? (how.makes?.(seen) ?? madeBy(id, seen.job))
        : how.judges === undefined
          ? rightVerdict(seen)
          : how.judges(seen),
  }
}
