/**
 * A machine as it answers what the network's state asks of it: honest unless a strategy says otherwise. The same serves tests, the
 * simulation of what verification costs, and the red team.
 */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { SubjectId } from '../../../protocol/ids.ts'
import { sha256 } from '../../../protocol/merkle/sha256.ts'
import {
  COMMIT,
  DECLINE,
  type DeclineCause,
  type JobOutcome,
  MOST_WORDS,
  REVEAL,
  type Revealed,
} from '../messages/compute-messages.ts'
import type { JobId } from '../messages/rows.ts'
import { sealOf } from '../messages/seal.ts'
import type { ComputeState, CopyState, JobState } from '../rule/state.ts'

export interface Worked {
  readonly result: string
  readonly fuel: number
  readonly outcome: JobOutcome
}

/** What a machine knows as it decides: all of it is public. */
export interface Seen {
  readonly id: JobId
  readonly job: JobState
  readonly copy: CopyState
  readonly state: ComputeState
}

export interface Strategy {
  /** What it seals; nothing where it stays silent. */
  readonly seals?: (seen: Seen) => Worked | undefined
  /** Whether that took the work; all that is true did, unless said. */
  readonly isWork?: (seen: Seen, worked: Worked) => boolean
  /** Why it gives it back. */
  readonly declines?: (seen: Seen) => DeclineCause | undefined
  /** Whether it brings what it sealed to whoever asked for it. */
  readonly brings?: (job: JobId) => boolean
  /** Whether it opens what it sealed. */
  readonly opens?: (seen: Seen) => boolean
}

export interface Word {
  readonly contentType: string
  readonly payload: Uint8Array
}

/** What the program really makes of that input, burning three quarters of what it may. */
export function truth({ module, input, fuel }: Pick<JobState, 'module' | 'input' | 'fuel'>): Worked {
  const result = bytesToHex(sha256(utf8ToBytes(`${module} ${input}`)))
  return { result, fuel: Math.floor((fuel * 3) / 4), outcome: 'done' }
}

/** What nobody computed: the same name, the same invention. */
export function invention({ module, input, fuel }: Parameters<typeof truth>[0], name: string): Worked {
  const result = bytesToHex(sha256(utf8ToBytes(`${name} ${module} ${input}`)))
  return { result, fuel: Math.floor((fuel * 3) / 4), outcome: 'done' }
}

/** Answers each thing once. */
export function createMachine(subject: SubjectId, strategy: Strategy = {}) {
  const sealed = new Map<string, Revealed>()
  const done = new Set<string>()
  const computed = { count: 0 }
  return {
    computed,
    answers(state: ComputeState): readonly Word[] {
      const [seals, opened, declined]: [
        { job: JobId; seal: string }[],
        Revealed[],
        { job: JobId; cause: DeclineCause }[],
      ] = [[], [], []]
      for (const [id, job] of Object.entries(state.jobs) as [JobId, JobState][]) {
        const at = job.copies.findLastIndex(({ worker }) => worker === subject)
        const copy = job.copies[at]
        if (copy === undefined || done.has(`${id} ${at} ${copy.stage}`)) continue
        const seen = { id, job, copy, state }
        if (copy.stage === 'asked') {
          done.add(`${id} ${at} asked`)
          const cause = strategy.declines?.(seen)
          if (cause !== undefined) declined.push({ job: id, cause })
          else {
            const worked = strategy.seals === undefined ? truth(job) : strategy.seals(seen)
            if (worked === undefined) continue
            const isWork = strategy.isWork?.(seen, worked) ?? worked.result === truth(job).result
            if (isWork) computed.count++
            const salt = bytesToHex(sha256(utf8ToBytes(`${subject} ${id} ${at}`)).subarray(0, 16))
            const reveal: Revealed = { job: id, salt, ...worked }
            sealed.set(`${id} ${at}`, reveal)
            seals.push({ job: id, seal: sealOf(subject, reveal) })
          }
        } else if (copy.stage === 'opening') {
          done.add(`${id} ${at} opening`)
          const reveal = sealed.get(`${id} ${at}`)
          if (reveal !== undefined && (strategy.opens?.(seen) ?? true)) opened.push(reveal)
        }
      }
      return [
        ...inParts(seals).map(jobs => word(COMMIT, { jobs })),
        ...inParts(opened).map(jobs => word(REVEAL, { jobs })),
        ...inParts(declined).map(jobs => word(DECLINE, { jobs })),
      ]
    },
  }
}

function word<Said>(
  { contentType, encode }: { readonly contentType: string; encode(said: Said): Uint8Array },
  said: Said,
): Word {
  return { contentType, payload: encode(said) }
}

function inParts<One>(all: readonly One[]): readonly (readonly One[])[] {
  return Array.from({ length: Math.ceil(all.length / MOST_WORDS) }, (_, at) =>
    all.slice(at * MOST_WORDS, (at + 1) * MOST_WORDS),
  )
}
