/**
 * Checks of what cannot be compared: a job of its own, drawn once the result is opened, by the seed of an epoch after that. It goes the way
 * of any job: its verdicts are sealed, brought, opened and held against each other, and are paid of what was set aside for the job. None is
 * given alone.
 *
 * Law: k equal checks by machines of others than the maker's owner are wrong with f^k at most, so nobody covers for a friend; and nobody
 * is blamed before more of them say so than a third of all owners are (proof.ts), half of them drawn after the others spoke.
 */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Address } from '../../../../protocol/ids.ts'
import { keccak256 } from '../../../../protocol/merkle/keccak.ts'
import type { JobOutcome } from '../../messages/compute-messages.ts'
import { isJudged, type Kind, WORK_KINDS } from '../../messages/kinds/kinds.ts'
import { checkId, type JobId, MOST_CHECKS } from '../../messages/rows.ts'
import type { Books, Job } from '../books.ts'

/** How long a check may go on, in times that a machine has for it. */
const MOST_TIMES = 16

/** Of how many copies the price is set aside, twice and one: of what is judged, one of them is the work itself. */
export function promisedCopies(kind: Kind, need: number): number {
  return isJudged(kind) ? need + 1 : need
}

/** Under which name money was set aside for it. */
export function purseOf(id: JobId, { of }: Pick<Job, 'of'>): JobId {
  return of === '' ? id : of
}

/** What is judged is made or given back; what judges says yes or no. */
export function mayEndSo({ kind, of }: Pick<Job, 'kind' | 'of'>, outcome: JobOutcome): boolean {
  if (of !== '') return outcome === 'fits' || outcome === 'differs'
  return isJudged(kind) ? outcome === 'done' : true
}

/** Owners whose work a job judges. */
export function judgedBy(books: Books, { of }: Pick<Job, 'of'>): readonly (Address | undefined)[] {
  const judged = of === '' ? undefined : books.jobs.get(of)
  return judged?.copies.map(({ worker }) => books.subjectOf(worker)?.owner) ?? []
}

/** A job to judge what is opened, as it would be asked. */
export function checkFor(books: Books, id: JobId, job: Job, result: string): Job {
  const { endMs } = books.context.epoch
  return Object.assign({}, job, {
    kind: WORK_KINDS[job.kind].checkedBy as Kind,
    of: id,
    judges: result,
    claimed: job.burned,
    sample: '',
    check: '',
    checks: 0,
    untilMs: endMs + MOST_TIMES * job.withinMs,
    // Whoever judges is nobody's choice.
    near: [],
    uptime: 0,
    stage: 'waiting',
    single: false,
    drawn: false,
    drawnIn: -1,
    bySurprise: false,
    audited: false,
    round: 0,
    panel: job.need,
    copies: [],
    result: '',
    burned: 0,
    outcome: '',
    why: '',
    since: -1,
  } as const)
}

/** This epoch’s seed is of after the result was sealed, and opened: whoever made it did not know where it would be looked at. */
function sampleOf({ context }: Books, check: JobId): string {
  return bytesToHex(keccak256(utf8ToBytes(`${context.epoch.seed} sample ${check}`))).slice(0, 32)
}

/** Its result is believed by nobody until it is judged. @returns whether it can be asked for once more */
export function startCheck(books: Books, id: JobId, job: Job): boolean {
  if (job.checks === MOST_CHECKS) return false
  const check = checkId(id, job.checks + 1)
  const asked = checkFor(books, id, job, job.result)
  books.jobs.set(check, Object.assign(asked, { sample: sampleOf(books, check) }))
  Object.assign(job, {
    audited: true,
    check,
    checks: job.checks + 1,
    stage: 'held',
    since: books.context.epoch.number,
  })
  return true
}

/** What was made is not believed any more, and not judged: another machine makes it. */
export function askAnotherMaker(job: Job): void {
  Object.assign(job, {
    stage: 'running',
    drawn: false,
    drawnIn: -1,
    bySurprise: false,
    audited: false,
    check: '',
    since: -1,
  })
  job.round++
}
