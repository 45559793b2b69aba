/**
 * A requester as it answers what machines bring it: it signs for it, unless a strategy says otherwise. The same serves tests and the
 * red team.
 */
import type { SubjectId } from '../../../protocol/ids.ts'
import { COMMIT, MOST_WORDS, RECEIVED, type Received } from '../messages/compute-messages.ts'
import { OPENED, type OpenedFor } from '../messages/opened.ts'
import type { ComputeState } from '../rule/state.ts'
import type { Word } from './machine.ts'

/** Whether it signs for what that machine brought it. */
export type Signs = (brought: Received) => boolean

/** What of the state was sealed for it, and not signed for. */
export function sealedFor(requester: SubjectId, { jobs }: ComputeState): readonly Received[] {
  return (Object.entries(jobs) as [Received['job'], ComputeState['jobs'][Received['job']]][]).flatMap(
    ([job, one]) =>
      one.requester === requester
        ? one.copies
            .filter(({ stage, received }) => stage === 'sealed' && received === '')
            .map(({ worker: machine, seal }) => ({ job, machine, seal }))
        : [],
  )
}

/** Copies that are to be opened, and are not since then: of what it was brought a requester opens them. */
export function unopenedFor(
  requester: SubjectId,
  { jobs }: ComputeState,
  beforeMs: number,
): readonly Pick<Received, 'job' | 'machine'>[] {
  return (Object.entries(jobs) as [Received['job'], ComputeState['jobs'][Received['job']]][]).flatMap(
    ([job, one]) =>
      one.requester === requester
        ? one.copies
            .filter(({ stage, knownMs }) => stage === 'opening' && knownMs !== -1 && knownMs <= beforeMs)
            .map(({ worker: machine }) => ({ job, machine }))
        : [],
  )
}

export function openingsOf(all: readonly OpenedFor[]): readonly Word[] {
  return Array.from({ length: Math.ceil(all.length / MOST_WORDS) }, (_, at) => ({
    contentType: OPENED.contentType,
    payload: OPENED.encode({ jobs: all.slice(at * MOST_WORDS, (at + 1) * MOST_WORDS) }),
  }))
}

/** What a machine that seals this brings with it, at once. */
export function broughtBy(machine: SubjectId, words: readonly Word[]): readonly Received[] {
  return words.flatMap(({ contentType, payload }) =>
    contentType === COMMIT.contentType
      ? COMMIT.decode(payload).jobs.map(({ job, seal }) => ({ job, machine, seal }))
      : [],
  )
}

export function receiptsOf(all: readonly Received[]): readonly Word[] {
  return Array.from({ length: Math.ceil(all.length / MOST_WORDS) }, (_, at) => ({
    contentType: RECEIVED.contentType,
    payload: RECEIVED.encode({ jobs: all.slice(at * MOST_WORDS, (at + 1) * MOST_WORDS) }),
  }))
}
