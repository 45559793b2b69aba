/** Until when an answer is in time, a machine's or, of what is sealed, its requester's: from when it could know what it is asked, and not before anybody could. */
import type { Knowledge } from '../../../kernel/knowledge.ts'
import type { ComputeParams } from './params.ts'
import type { CopyState, JobState } from './state.ts'

/** Ms of network time; undefined while nobody can know that it is asked. */
export function deadlineOf(
  { stage, askedIn, knownMs }: Pick<CopyState, 'stage' | 'askedIn' | 'knownMs'>,
  { withinMs }: Pick<JobState, 'withinMs'>,
  { knownAtMs }: Pick<Knowledge, 'knownAtMs'>,
  { openMs, receiveMs }: Pick<ComputeParams, 'openMs' | 'receiveMs'>,
): number | undefined {
  const sinceMs = knownMs === -1 ? knownAtMs(askedIn) : knownMs
  const forMs = stage === 'opening' ? openMs : stage === 'sealed' ? receiveMs : withinMs
  return sinceMs === undefined ? undefined : sinceMs + forMs
}
