/**
 * A resource is a plug-in: one kind of service, as a plain value. It says what subjects may say, judges each subject
 * alone (`appraise`), then the network at once (`reconcile`). Nothing else in the system knows what it measures.
 *
 * Law: both functions are pure. They see no clock, no I/O, no randomness but `ctx.seed`, and give the same answer for
 * the same input whatever the order of its parts. They never throw on what a subject said: that is a verdict.
 */
import type { CborValue } from '../protocol/cbor/cbor.ts'
import type { Address, Hash, MessageId, SubjectId } from '../protocol/ids.ts'
import type { Message } from '../protocol/message.ts'
import type { Allowed } from './allowances/allowed.ts'
import type { Example, Feature } from './detector/fit.ts'
import type { Knowledge } from './knowledge.ts'
import type { Locks } from './money/lock.ts'
import type { Subject } from './subject.ts'
import type { Fixed } from './trust/standing-commitment.ts'

/** What a resource keeps from epoch to epoch. Numbers are safe integers, so that it encodes one way only. */
export type StateValue =
  | null
  | boolean
  | number
  | string
  | readonly StateValue[]
  | { readonly [key: string]: StateValue }

/** A fact behind a decision, as shown to people and stored. bigint is written as a decimal string when stored. */
export type Fact = string | number | bigint | boolean
export type Facts = Readonly<Record<string, Fact>>

/** A message of the epoch, with the time at which it first arrived at an oracle (ms, network time). */
export interface ReceivedMessage extends Message {
  readonly arrivedAtMs: number
  /** Its subject committed to it before it was sent (kernel/trust/commitments.ts); absent where it did not, or did not open it. */
  readonly committed?: Fixed
}

/**
 * What a check says of one reading inside an accepted message. `fail`: the reading does not count. `unjudged`: the
 * check could not be made (isolated, no history, frozen): the reading counts, and the subject is not blamed.
 * A reading that passes everything has no note.
 */
export interface Note {
  readonly code: string
  readonly outcome: 'fail' | 'unjudged'
  /** Position of the record in the message's payload; absent when it concerns the whole message. */
  readonly record?: number
  readonly facts: Facts
}

export type Verdict =
  | { readonly message: MessageId; readonly accepted: true; readonly notes: readonly Note[] }
  | { readonly message: MessageId; readonly accepted: false; readonly code: string; readonly facts: Facts }

export interface Appraisal<Summary> {
  /** Exactly one verdict for each message in `said`. */
  readonly verdicts: readonly Verdict[]
  /** What reconcile needs to know of this subject; undefined when nothing it said was usable. */
  readonly summary: Summary | undefined
}

/** A rule of the network keeps a subject from something (kernel/regulation/). */
export interface NotPermitted {
  readonly code: 'not_permitted'
  /** `rule` by name, `act`, and what of it is not met. */
  readonly facts: Facts
}

/** Units of service that a subject is credited with in the epoch. At most one for each subject and resource. */
export interface Contribution {
  readonly subject: SubjectId
  /** Non-negative. What a unit is: `Resource.unit`. */
  readonly units: bigint
  /** 0 to 1_000_000. The pool is shared in proportion to units × qualityPpm. */
  readonly qualityPpm: number
  /** How units and quality came about, shown by `explain`. */
  readonly facts: Facts
  /** Parts of its reward that wait, and why (kernel/money/hold.ts); absent where none does. */
  readonly holds?: readonly Hold[]
  /** Nobody vouches for what it is made with: all of these together get at most the outcome's `limitedPpm` of the pool. */
  readonly limited?: true
  /** Who had the device while it was made; absent where that is the present owner throughout. Made by `madeBy`. */
  readonly madeBy?: readonly MadeBy[]
}

/** A part of a reward that waits: no two of a contribution share a coin. */
export interface Hold {
  /** Of the reward, 1 to 1_000_000; all of a contribution's together at most that. */
  readonly ppm: number
  /** Every law that holds it: at least one reason code of the resource. It waits until all of them are released. */
  readonly codes: readonly string[]
}

/** Something independent agrees with what a subject was credited with before, or speaks against it. */
export interface Release {
  readonly subject: SubjectId
  /** One of those in the hold. */
  readonly code: string
}

/** A part of a contribution. */
export interface MadeBy {
  /** Undefined where that is forgotten: it is paid to nobody. */
  readonly owner: Address | undefined
  /** Positive: what it is paid is in proportion to it. */
  readonly parts: bigint
}

/** Payment in the network's stable asset from one account's deposit to another account's earnings. */
export interface Transfer {
  readonly from: Address
  readonly to: Address
  /** Positive, base units of the payment asset. */
  readonly amount: bigint
  /** The subjects on whose behalf it is paid, and why. */
  readonly payer: SubjectId
  readonly payee: SubjectId
  readonly facts: Facts
  /** Of what was set aside under this name (`Escrow.pay`); absent where it comes out of what is free. */
  readonly lock?: string
}

/** Payment in the network's stable asset that nobody receives (credits burned by a consumer). */
export interface Charge {
  readonly from: Address
  readonly amount: bigint
  readonly subject: SubjectId
  /** For whose use it was burned: there it weighs, where rewards follow use. Absent where it was for nobody's. */
  readonly payee?: SubjectId
  readonly facts: Facts
  /** As of a transfer. */
  readonly lock?: string
}

/**
 * How much a finding says against its subject. `notice`: nothing, it is for the owner to know. `minor`: an honest device
 * can have it now and then. `serious`: it hardly happens by chance.
 */
export type Severity = 'notice' | 'minor' | 'serious'

/** Something found about a subject. It is shown with its facts; what its severity weighs is the rules' business. */
export interface Finding {
  readonly subject: SubjectId
  readonly code: string
  readonly severity: Severity
  readonly messages: readonly MessageId[]
  readonly facts: Facts
  /**
   * How much more than plausible was said, ppm of that, and of how much time: it weighs three times the time in which as much can be
   * earned honestly. Absent where the severity alone says what it weighs.
   */
  readonly excess?: { readonly ppm: number; readonly ofMs: number }
}

/** What the network did as a whole, e.g. kWh traded and the price; shown live and in the epoch's report. */
export type Highlights = Readonly<Record<string, Fact>>

export interface Outcome<State extends StateValue> {
  readonly contributions: readonly Contribution[]
  readonly transfers: readonly Transfer[]
  readonly charges: readonly Charge[]
  readonly findings: readonly Finding[]
  readonly highlights: Highlights
  /** What something independent agrees with by now: it waits no longer. */
  readonly releases?: readonly Release[]
  /** What something independent speaks against by now: it is forfeited, and nobody is accused. */
  readonly forfeits?: readonly Release[]
  /**
   * The part of the pool that is set apart for contributions nobody vouches for; none unless said. It is theirs alone, and they
   * get nothing else: so their number takes nothing from anybody else.
   */
  readonly limitedPpm?: number
  readonly state: State
}

/** What is the same for everybody in the epoch. Times are ms of network time, start included, end not. */
export interface EpochWindow {
  readonly number: number
  readonly startMs: number
  readonly endMs: number
  /** 32 bytes that nobody knew while the epoch's messages were made: kernel/beacon/beacon.ts. */
  readonly seed: Hash
}

export interface AppraisalContext<State extends StateValue> extends Knowledge {
  readonly epoch: EpochWindow
  /** The resource's state after the previous epoch. */
  readonly state: State
}

export interface EpochContext<State extends StateValue> extends AppraisalContext<State> {
  /** Every registered subject of this resource, by id, in ascending order of id. */
  readonly subjects: ReadonlyMap<SubjectId, Subject>
  /**
   * What is free of its owner's deposit of the payment asset (deposited − withdrawn − spent − locked) as this resource begins,
   * and what the owner lets this very subject spend. `openBalances` keeps count of both: it alone is asked what can be spent.
   * The kernel refuses an outcome that overspends either.
   */
  readonly depositOf: (subject: SubjectId) => bigint
  readonly allowedOf: (subject: SubjectId) => Allowed | undefined
  /** What of the network's rules keeps it from spending anything; undefined where nothing does. */
  readonly forbiddenTo?: (subject: SubjectId) => NotPermitted | undefined
  /** Whether governance lists anybody who may vouch for something of this resource. */
  readonly vouching: boolean
  /** Of the payment asset: a unit of the currency is 10^decimals base units. */
  readonly paymentDecimals: number
}

/** Summaries by subject id, in ascending order of id. */
export type Summaries<Summary> = ReadonlyMap<SubjectId, Summary>

/** Content type → what the payload is, in one sentence. A message of any other type is rejected by the kernel. */
export type MessageTypes = Readonly<Record<string, string>>

/** A network's past, as a resource learns from it: one epoch's subjects and the state after it. */
export interface PastEpoch {
  readonly epoch: number
  readonly subjects: ReadonlyMap<SubjectId, Subject>
  readonly state: StateValue
}

/** How a resource's past becomes examples for a detector: honest ones, and cheats that are made of them. */
export interface Trainer {
  readonly features: readonly Feature[]
  /**
   * Those that a model is fitted to, and those that it is measured on: of other subjects, a later time and other cheats.
   * @throws {TypeError} where the past is too short
   */
  examplesOf(past: readonly PastEpoch[]): {
    readonly fit: readonly Example[]
    readonly measure: readonly Example[]
  }
}

export interface Resource<Summary, State extends StateValue> {
  readonly name: string
  /** Raised whenever the same evidence could give another outcome. Part of the rules' hash. */
  readonly version: number
  readonly kind: 'physical' | 'digital'
  /** What one unit of contribution is, e.g. `Wh`. */
  readonly unit: string
  /**
   * Units of full quality a day that the pool is meant for: with fewer, each is paid as if there were so many, and the rest is not
   * minted. What a single contributor of usual size makes several times over. A network may choose another.
   */
  readonly fullUnitsADay?: bigint
  /**
   * A unit is a base unit of the payment asset that a contributor was paid. Who pays oneself has it back, so what is minted for it must be
   * worth less than what is burned of it (`backed`): nothing is, unless the network says so.
   */
  readonly unitsArePayments?: true
  /** Everything that the network's builder chose. Part of the rules' hash. */
  readonly params: CborValue
  readonly messages: MessageTypes
  /** Reason code → what it means and what would be right. Every code used in a verdict, note or finding. */
  readonly reasons: Readonly<Record<string, string>>
  readonly initialState: State
  /** `said` is in ascending order of (sequence, id), each passed by the kernel's own checks. */
  appraise(
    subject: Subject,
    said: readonly ReceivedMessage[],
    ctx: AppraisalContext<State>,
  ): Appraisal<Summary>
  reconcile(summaries: Summaries<Summary>, ctx: EpochContext<State>): Outcome<State>
  /** What of its owners' deposits waits in escrow, of a resource that locks some (kernel/money/escrow.ts). */
  locksOf?(state: State): Locks
  /** What `cairn train` fits a model with; absent where the resource has no detector. */
  readonly trainer?: Trainer
  /** What of the state concerns one subject, for whoever acts for it. */
  viewOf?(state: State, subject: Subject): StateValue
}

/** A resource whose own types are nobody else's business: how the kernel and the list of resources hold it. */
export type AnyResource = Resource<unknown, StateValue>

/**
 * Checks what types cannot, and forgets the private types. Every resource's factory ends in it.
 * @example
 * const uptime = (params: UptimeParams) =>
 *   defineResource<Summary, UptimeState>({
 *     name: 'uptime',
 *     version: 1,
 *     kind: 'digital',
 *     unit: 'intervals',
 *     params: describeParams(params),
 *     messages: { [SENML_CBOR]: 'a record named uptime, in s' },
 *     reasons: UPTIME_REASONS,
 *     initialState: INITIAL_STATE,
 *     appraise: (subject, said, context) => appraiseDevice(subject, said, context, params),
 *     reconcile: (summaries, context) => reconcileUptime(summaries, context, params),
 *   })
 */
export function defineResource<Summary, State extends StateValue>(
  resource: Resource<Summary, State>,
): AnyResource {
  if (!/^[a-z][a-z0-9-]{0,20}$/.test(resource.name))
    throw new TypeError(`resource name "${resource.name}" is not lowercase ascii`)
  return resource as unknown as AnyResource
}
