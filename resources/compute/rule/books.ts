/** The state while an epoch is worked out: jobs and machines that can be changed, what is set aside, and what is said of it. */
import { type Balances, openBalances } from '../../../kernel/balances.ts'
import { type Escrow, openEscrow } from '../../../kernel/money/escrow.ts'
import type { Charge, EpochContext, Facts, Finding, Transfer } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import type { MessageId, SubjectId } from '../../../protocol/ids.ts'
import type { Terms } from '../messages/compute-messages.ts'
import type { JobId } from '../messages/rows.ts'
import type { TabId } from '../messages/tabs/tab-words.ts'
import { type Standing, tidyConsents } from './kinds/consented.ts'
import type { ComputeParams } from './params.ts'
import type { ComputeReason } from './reasons.ts'
import {
  type ComputeState,
  type CopyStage,
  type CopyState,
  type EarlyCancel,
  INITIAL_STATE,
  type JobState,
  NEW_WORKER,
  type WorkerState,
} from './state.ts'
import type { TabState } from './tabs/tab-state.ts'
import { closeTabs } from './tabs/take-tabs.ts'
import { type Training, tidyTrainings } from './train/advance.ts'
import type { TrainingState } from './train/state.ts'

type Changing<T> = { -readonly [K in keyof T]: T[K] }
export type Copy = Changing<CopyState>
export type Worker = Changing<WorkerState>
export interface Job extends Omit<Changing<JobState>, 'copies'> {
  readonly copies: Copy[]
}
export type Context = EpochContext<ComputeState>

const [ANYWHERE, UNSAMPLED] = [{ near: [], uptime: 0 }, { sample: '' }]
/** What is asked, or not decided. */
export const OWING: readonly CopyStage[] = ['asked', 'sealed', 'opening', 'opened']
/** A lock is put off each epoch for as long as its job or machine has something to settle; nothing is forgotten sooner than this. */
const LOCK_EPOCHS = 64

export class Books {
  readonly context: Context
  readonly params: ComputeParams
  /** Registered ones, and those that have left and still owe an answer: leaving is no way out of it. */
  readonly workers = new Map<SubjectId, Worker>()
  /** Ascending by id. */
  readonly jobs: Map<JobId, Job>
  readonly early: Map<SubjectId, readonly EarlyCancel[]>
  readonly trainings: Map<MessageId, Training>
  readonly tabs: Map<TabId, TabState>
  readonly consents: Map<SubjectId, Standing>
  calls: ComputeState['calls']
  readonly balances: Balances
  readonly escrow: Escrow
  readonly transfers: Transfer[] = []
  readonly charges: Charge[] = []
  readonly findings: Finding[] = []
  /** Copies that a machine is at work on. */
  readonly load = new Map<SubjectId, number>()

  constructor(context: Context, params: ComputeParams) {
    this.context = context
    this.params = params
    const { state, subjects } = context
    // A network that began before there were functions has none of this.
    this.calls = state.calls ?? INITIAL_STATE.calls
    this.balances = openBalances(context)
    this.escrow = openEscrow(context, this.balances, state.escrow)
    this.jobs = new Map(
      entriesOf<JobId, JobState>(state.jobs).map(([id, job]) => [
        id,
        // What was asked before demands said where has no such wish, and no check looked at parts.
        { ...ANYWHERE, ...UNSAMPLED, ...job, copies: job.copies.map(copy => ({ ...copy })) },
      ]),
    )
    const owing = this.owing()
    for (const [id, worker] of entriesOf<SubjectId, WorkerState>(state.workers))
      if (subjects.has(id) || owing.has(id)) this.workers.set(id, { ...NEW_WORKER, ...worker })
    this.early = new Map(
      entriesOf<SubjectId, readonly EarlyCancel[]>(state.early).filter(([id]) => subjects.has(id)),
    )
    this.trainings = new Map(
      entriesOf<MessageId, TrainingState>(state.trainings).map(([id, one]) => [id, { ...one }]),
    )
    this.tabs = new Map(entriesOf<TabId, TabState>(state.tabs))
    // A network that began before scans were bounded by who asks has none.
    this.consents = new Map(entriesOf<SubjectId, Standing>(state.consents ?? INITIAL_STATE.consents))
    for (const { copies } of this.jobs.values())
      for (const { worker, stage } of copies) if (isAtWork(stage)) this.addLoad(worker, 1)
  }

  workerOf(id: SubjectId): Worker {
    const known = this.workers.get(id)
    if (known !== undefined) return known
    const made = { ...NEW_WORKER }
    this.workers.set(id, made)
    return made
  }

  subjectOf(id: SubjectId): Subject | undefined {
    return this.context.subjects.get(id)
  }

  addLoad(worker: SubjectId, more: number): void {
    this.load.set(worker, (this.load.get(worker) ?? 0) + more)
  }

  /** A copy goes on to another stage. */
  move(copy: Copy, stage: CopyStage): void {
    this.addLoad(copy.worker, (isAtWork(stage) ? 1 : 0) - (isAtWork(copy.stage) ? 1 : 0))
    copy.stage = stage
  }

  /** It is asked for something by this epoch's seed; of what is sealed, its requester is asked to sign for it. */
  ask(copy: Copy, stage: 'asked' | 'sealed' | 'opening'): void {
    this.move(copy, stage)
    Object.assign(copy, { askedIn: this.context.epoch.number, knownMs: -1 })
  }

  get lockUntilMs(): number {
    const { startMs, endMs } = this.context.epoch
    return endMs + this.params.holdMs + LOCK_EPOCHS * (endMs - startMs)
  }

  find(subject: SubjectId, code: ComputeReason, severity: Finding['severity'], facts: Facts): void {
    if (this.context.subjects.has(subject))
      this.findings.push({ subject, code, severity, messages: [], facts })
  }

  /** Whoever has something to answer for: what it was asked, or said, and what nobody decided. */
  owing(): ReadonlySet<SubjectId> {
    const owing = new Set<SubjectId>()
    for (const { stage, copies } of this.jobs.values())
      for (const copy of copies) if (OWING.includes(copy.stage) && stage !== 'done') owing.add(copy.worker)
    return owing
  }

  /** What nothing hangs on any more is forgotten: jobs that are over once everybody could know that, and locks of nothing. */
  tidy(): void {
    const { knownAtMs, completeUntilMs, epoch } = this.context
    const alive = new Set<string>([...closeTabs(this), ...tidyTrainings(this)])
    for (const [id, job] of this.jobs) {
      const isOver = job.stage === 'done' || job.stage === 'over'
      const knownMs = isOver ? knownAtMs(job.since) : undefined
      const isForgotten = knownMs !== undefined && knownMs + (epoch.endMs - epoch.startMs) <= completeUntilMs
      if (isForgotten) this.jobs.delete(id)
      else if (!isOver) alive.add(id)
    }
    tidyConsents(this)
    const owing = this.owing()
    for (const [id, worker] of this.workers) {
      if (worker.offer !== null && worker.offer.untilMs <= epoch.endMs) worker.offer = null
      const account = this.escrow.accountOf(bondOf(id))
      const isSold = account !== undefined && account !== this.subjectOf(id)?.owner
      const isOffered = worker.offer !== null && this.subjectOf(id) !== undefined
      if (owing.has(id) || (isOffered && !isSold)) alive.add(bondOf(id))
      const isHere = this.subjectOf(id) !== undefined
      if (!owing.has(id) && (!isHere || (worker.offer === null && isNew(worker)))) this.workers.delete(id)
    }
    for (const id of this.escrow.ids())
      if (alive.has(id)) this.escrow.extend(id, this.lockUntilMs)
      else this.escrow.end(id)
  }

  state(): ComputeState {
    return {
      escrow: this.escrow.locks(),
      workers: sorted(this.workers),
      jobs: sorted(this.jobs) as ComputeState['jobs'],
      early: sorted(this.early),
      trainings: sorted(this.trainings),
      calls: this.calls,
      tabs: sorted(this.tabs),
      consents: sorted(this.consents),
    }
  }
}

/** What a machine has set aside against being wrong. */
export function bondOf(worker: SubjectId): string {
  return `bond:${worker}`
}

/** What copies have to agree on. */
export function whatOf({ result, fuel, outcome }: Pick<Copy, 'result' | 'fuel' | 'outcome'>): string {
  return `${result} ${fuel} ${outcome}`
}

export function termsOf({ start, perGiga }: { readonly start: string; readonly perGiga: string }): Terms {
  return { start: BigInt(start), perGiga: BigInt(perGiga) }
}

function isAtWork(stage: CopyStage): boolean {
  return stage === 'asked'
}

/** Nothing is known of it that a new one would not have. */
function isNew({ streak, right, wrong, missed, pacePpm, witness, uptime }: Worker): boolean {
  const seen = witness.right + witness.wrong + uptime.up + uptime.down
  return streak + right + wrong + missed + seen === 0 && pacePpm === NEW_WORKER.pacePpm
}

function entriesOf<Key extends string, Value>(record: { readonly [key: string]: Value }): [Key, Value][] {
  return Object.entries(record) as [Key, Value][]
}

function sorted<Value>(map: ReadonlyMap<string, Value>): { readonly [key: string]: Value } {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)))
}
