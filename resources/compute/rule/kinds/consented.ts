/**
 * Work on targets that have to consent, as scans: whoever asks has machines ask the target, which may be anybody's. That is free, so it is bounded by
 * who asks, in the whole network: as many at a time as went well, one at first, and one more with each that was done. Where as many machines as
 * have to agree say that the target did not consent, and none has seen that it does, the job is over, and its requester begins again with one after
 * a rest, twice as long each time.
 *
 * Laws: one machine alone ends nothing. What a requester has waits, and is not lost: others' targets and their requesters are not touched. A day
 * after a rest it is as if there had been none.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import { isConsented } from '../../messages/kinds/kinds.ts'
import type { JobId } from '../../messages/rows.ts'
import { type Books, type Job, OWING } from '../books.ts'
import { finish } from '../finish.ts'

/** How a requester's targets consented. */
export type Standing = {
  /** So many of its jobs may be under way. */
  readonly window: number
  /** Without consent, since the last day that was without any. */
  readonly times: number
  readonly restsUntilMs: number
}

export const NEW_STANDING: Standing = { window: 1, times: 0, restsUntilMs: 0 }
const [MOST_WINDOW, MOST_DOUBLINGS, FIRST_MS, FORGET_MS] = [64, 5, 3_600_000, 86_400_000]

/** How many of each requester are under way. */
export function countConsented(jobs: Iterable<Job>): Map<SubjectId, number> {
  const going = new Map<SubjectId, number>()
  for (const job of jobs) if (job.stage === 'running') addConsented(going, job)
  return going
}

export function addConsented(going: Map<SubjectId, number>, { kind, requester }: Job): void {
  if (isConsented(kind)) going.set(requester, (going.get(requester) ?? 0) + 1)
}

/** Whether one more may begin. */
export function mayAskTargets(
  { consents, context }: Books,
  { kind, requester }: Job,
  going: ReadonlyMap<SubjectId, number>,
): boolean {
  if (!isConsented(kind)) return true
  const { window, restsUntilMs } = consents.get(requester) ?? NEW_STANDING
  return restsUntilMs <= context.epoch.endMs && (going.get(requester) ?? 0) < window
}

/** It was done: its target consented. */
export function noteConsent({ consents }: Books, { kind, requester, outcome }: Job): void {
  if (!isConsented(kind) || outcome !== 'done') return
  const known = consents.get(requester) ?? NEW_STANDING
  consents.set(requester, { ...known, window: Math.min(MOST_WINDOW, known.window + 1) })
}

/** @returns whether the job is over for it */
export function endsWithoutConsent(books: Books, id: JobId, job: Job): boolean {
  const { consents, context } = books
  if (!isConsented(job.kind)) return false
  const without = job.copies.filter(({ cause }) => cause === 'no_consent').length
  // Who has sealed has seen it: what others were not told may be a moment's.
  const isSeen = job.copies.some(({ stage }) => stage !== 'asked' && OWING.includes(stage))
  if (without < job.need || isSeen) return false
  const { times } = consents.get(job.requester) ?? NEW_STANDING
  const restsUntilMs = context.epoch.endMs + FIRST_MS * 2 ** Math.min(times, MOST_DOUBLINGS)
  consents.set(job.requester, { window: 1, times: times + 1, restsUntilMs })
  finish(books, id, job, 'no_consent')
  books.find(job.requester, 'no_consent', 'notice', { job: id, machines: without, untilMs: restsUntilMs })
  return true
}

/** Of who is not registered any more nothing is kept; nor is what is as of a new one. */
export function tidyConsents({ consents, context }: Books): void {
  for (const [requester, { window, times, restsUntilMs }] of consents) {
    const isForgotten = restsUntilMs + FORGET_MS <= context.epoch.endMs
    if (!context.subjects.has(requester) || (isForgotten && window === 1)) consents.delete(requester)
    else if (isForgotten && times > 0) consents.set(requester, { ...NEW_STANDING, window })
  }
}
