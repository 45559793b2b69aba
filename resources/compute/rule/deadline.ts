/** Until when a machine's answer is in time: from when it could know what it is asked, and not before anybody could. */
import type { Knowledge } from '../../../kernel/knowledge.ts'
import type { ComputeParams } from './params.ts'
import type { CopyState, JobState } from './state.ts'

/** Ms of network time; undefined while nobody can know that it is asked. */
export function deadlineOf(
  { stage, askedIn, knownMs }: Pick<CopyState, 'stage' | 'askedIn' | 'knownMs'>,
  { withinMs }: Pick<JobState, 'withinMs'>,
  { knownAtMs }: Pick<Knowledge, 'knownAtMs'>,
  { openMs }: Pick<ComputeParams, 'openMs'>,
): number | undefined {
  const sinceMs = knownMs === -1 ? knownAtMs(askedIn) : knownMs
  return sinceMs === undefined ? undefined : sinceMs + (stage === 'opening' ? openMs : withinMs)
}
