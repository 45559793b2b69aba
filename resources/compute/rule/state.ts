/** What compute remembers from epoch to epoch: what machines offer, their records, and jobs until they are over. */
import type { Locks } from '../../../kernel/money/lock.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import type { DeclineCause, JobOutcome } from '../messages/compute-messages.ts'
import type { Kind } from '../messages/kinds/kinds.ts'
import type { JobId } from '../messages/rows.ts'
import type { TabId } from '../messages/tabs/tab-words.ts'
import { type Beta, NO_BETA } from './kinds/beta.ts'
import type { Standing } from './kinds/consented.ts'
import type { TabState } from './tabs/tab-state.ts'
import type { Trainings } from './train/state.ts'
import { NEW_UPTIME, type Uptime } from './where/uptime.ts'

/** Money in decimal digits. */
type Digits = string

export type OfferState = {
  readonly start: Digits
  readonly perGiga: Digits
  readonly fuel: number
  readonly pages: number
  readonly speed: number
  readonly slots: number
  readonly bond: Digits
  readonly untilMs: number
  /** What else its owner allows. */
  readonly kinds: readonly KindOffer[]
}

export type KindOffer = {
  readonly kind: Kind
  readonly tool: string
  readonly build: string
  readonly start: Digits
  readonly perGiga: Digits
  readonly most: number
  readonly speed: number
}

export type WorkerState = {
  readonly offer: OfferState | null
  /** Right results in a row that others confirmed, up to MOST_STREAK. */
  readonly streak: number
  /** Ever, up to MOST_COUNT: confirmed, wrong, and not given in time. */
  readonly right: number
  readonly wrong: number
  readonly missed: number
  /** Of its claimed speed what is believed, parts in a million: halved each time that it falls silent. */
  readonly pacePpm: number
  /** It missed a job, and was not heard since: it is not asked for anything. */
  readonly silent: boolean
  /** What it was asked for up to that epoch and missed is of a time away that was counted; −1 before. */
  readonly missedTo: number
  /** What it sealed alone up to the draw of this epoch is paid: an audit that the seed drew then came out right; −1 before. */
  readonly confirmedTo: number
  /** It was proven wrong, and is not asked for anything before, ms. */
  readonly restsUntilMs: number
  /** How it did as a witness. */
  readonly witness: Beta
  /** How much of the time it was there. */
  readonly uptime: Uptime
}

/**
 * `asked`: to work. `sealed`: it has, and brings it. `opening`: asked to open it. `opened`: it has, and nothing is decided. What follows is the end
 * of it: `right`, `wrong`; `missed`: nothing came in time; `withheld`: sealed and never opened; `declined`: given back.
 */
export type CopyStage =
  | 'asked'
  | 'sealed'
  | 'opening'
  | 'opened'
  | 'right'
  | 'wrong'
  | 'missed'
  | 'withheld'
  | 'declined'

export type CopyState = {
  readonly worker: SubjectId
  readonly stage: CopyStage
  /** Only copies of one round are held against each other. */
  readonly round: number
  /** Asked as the only one: it did not know whether anybody would look. */
  readonly alone: boolean
  /** Of the tool that it is done with: only copies of one build are held against each other. Empty where there is no tool. */
  readonly build: string
  readonly start: Digits
  readonly perGiga: Digits
  /** The epoch whose seed asked for what it owes now, and when that could be known, ms; −1 until then. */
  readonly askedIn: number
  readonly knownMs: number
  readonly seal: string
  /** When it was sealed, ms; −1 until then. */
  readonly sealedMs: number
  /** The seal that its requester signed for; empty where it did not. */
  readonly received: string
  /** It was asked alone, its requester signed for nothing in time, and others were asked for that. */
  readonly disputed: boolean
  readonly result: string
  readonly fuel: number
  readonly outcome: JobOutcome | ''
  readonly cause: DeclineCause | ''
}

/**
 * `waiting` for machines, `running`, `opening` what was sealed, `held`: a single machine's result, paid once that is confirmed again;
 * `done` and paid; `over`: nothing is paid, and what was set aside went back.
 */
export type JobStage = 'waiting' | 'running' | 'opening' | 'held' | 'done' | 'over'

export type JobState = {
  readonly requester: SubjectId
  readonly kind: Kind
  readonly builds: readonly string[]
  readonly module: string
  readonly input: string
  /** Of a check: the job whose result it judges, and that. Empty for what was asked for. */
  readonly of: JobId | ''
  readonly judges: string
  /** The units that its maker says it took. */
  readonly claimed: number
  /** Of a check: what picks the parts that it looks at, of the seed of an epoch after the seal. Empty for what was asked for. */
  readonly sample: string
  /** What judges its result now, and how many checks it had. */
  readonly check: JobId | ''
  readonly checks: number
  readonly fuel: number
  readonly pages: number
  readonly start: Digits
  readonly perGiga: Digits
  readonly confidence: number
  readonly withinMs: number
  readonly untilMs: number
  /** Of machines: cells, and parts in a million of the time. */
  readonly near: readonly string[]
  readonly uptime: number
  readonly stage: JobStage
  /** Equal results that are needed, where not a single machine does; of what is judged, equal checks. */
  readonly need: number
  readonly single: boolean
  /** Whether the seed has said already if it is audited, and in which epoch it said so of a single machine's result; −1 before. */
  readonly drawn: boolean
  readonly drawnIn: number
  /** Others look because the seed said so, and not because anybody asked for it. */
  readonly bySurprise: boolean
  readonly audited: boolean
  readonly round: number
  /** Equal results that this round takes. */
  readonly panel: number
  readonly copies: readonly CopyState[]
  readonly result: string
  readonly burned: number
  readonly outcome: JobOutcome | ''
  /** Why it is over; empty where it is not. */
  readonly why: 'no_machine' | 'no_agreement' | 'no_consent' | 'cancelled' | 'requester_left' | ''
  /** The epoch since which it is held, done or over; −1 before. */
  readonly since: number
}

/** Taken back, and the demand has not come in. */
export type EarlyCancel = { readonly job: JobId; readonly arrivedAtMs: number }

export type ComputeState = {
  readonly escrow: Locks
  readonly workers: { readonly [worker: SubjectId]: WorkerState }
  readonly jobs: { readonly [job: JobId]: JobState }
  readonly early: { readonly [requester: SubjectId]: readonly EarlyCancel[] }
  readonly trainings: Trainings
  /** Of what several witnessed: what was paid for so many, of which the mean is what a price is held against. */
  readonly calls: { readonly paid: Digits; readonly jobs: number }
  /** Of what is ordered from machines directly. */
  readonly tabs: { readonly [tab: TabId]: TabState }
  /** Of requesters of what targets have to consent to. */
  readonly consents: { readonly [requester: SubjectId]: Standing }
}

export const [MOST_STREAK, MOST_COUNT] = [1_000_000, 1_000_000_000]

export const INITIAL_STATE: ComputeState = {
  escrow: {},
  workers: {},
  jobs: {},
  early: {},
  trainings: {},
  calls: { paid: '0', jobs: 0 },
  tabs: {},
  consents: {},
}

export const NEW_WORKER: WorkerState = {
  offer: null,
  streak: 0,
  right: 0,
  wrong: 0,
  missed: 0,
  pacePpm: 1_000_000,
  silent: false,
  missedTo: -1,
  confirmedTo: -1,
  restsUntilMs: 0,
  witness: NO_BETA,
  uptime: NEW_UPTIME,
}
