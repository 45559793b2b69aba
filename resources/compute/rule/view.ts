/** What of the state concerns one machine or requester: what it is asked for and what became of that, and of what it asked. */
import type { StateValue } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import type { JobId } from '../messages/rows.ts'
import { bondOf } from './books.ts'
import type { ComputeParams } from './params.ts'
import { isReceived } from './receipts.ts'
import type { ComputeState, JobState } from './state.ts'
import { trainingsFor } from './train/view.ts'

export function viewOf(
  state: ComputeState,
  { id: subject, model }: Subject,
  { openMs }: Pick<ComputeParams, 'openMs'>,
): StateValue {
  const jobs = Object.entries(state.jobs) as [JobId, JobState][]
  const asked = jobs.flatMap(([id, job]) => {
    const copy = job.copies.findLast(({ worker }) => worker === subject)
    if (copy === undefined) return []
    const { requester, kind, module, input, judges, claimed, sample, fuel, pages, panel, withinMs } = job
    const { stage, askedIn, knownMs } = copy
    const forMs = copy.stage === 'opening' ? openMs : withinMs
    const what = { requester, kind, module, input, judges, claimed, sample, fuel, pages, panel }
    return [
      [id, Object.assign(what, { stage, askedIn, knownMs, forMs, received: isReceived(copy) })] as const,
    ]
  })
  const own = jobs.flatMap(([id, job]) =>
    job.requester === subject ? [[id, progressOf(job, openMs)] as const] : [],
  )
  const record = state.workers[subject] ?? null
  const bond = state.escrow[bondOf(subject)]?.left ?? '0'
  const tabs = Object.entries(state.tabs).filter(
    ([, { requester, machine }]) => requester === subject || machine === subject,
  )
  const lists = {
    asked: Object.fromEntries(asked),
    jobs: Object.fromEntries(own),
    tabs: Object.fromEntries(tabs),
    trainings: trainingsFor(state.trainings, subject, model),
  }
  return Object.assign(lists, { record, bond })
}

function progressOf(job: JobState, openMs: number): StateValue {
  const { kind, stage, need, single, audited, result, burned, outcome, why, since, untilMs } = job
  const { of, input, copies } = job
  const machines = copies.map(copy => {
    const { worker, stage: at, cause, round, knownMs } = copy
    // From then on whoever asked for it opens what it was brought, where the machine has not.
    const helpFromMs = at === 'opening' && knownMs !== -1 ? knownMs + Math.floor(openMs / 2) : -1
    return { worker, stage: at, cause, round, received: isReceived(copy), helpFromMs }
  })
  // What is being judged is as good as sealed: who asked for it has it, and nobody has said yet that it is right.
  const shown = stage === 'held' && job.check !== '' ? 'opening' : stage
  return {
    kind,
    stage: shown,
    need,
    single,
    audited,
    result,
    burned,
    outcome,
    why,
    since,
    untilMs,
    of,
    input,
    machines,
  }
}
