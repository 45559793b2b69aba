/**
 * What workers and requesters of compute say. An offer is a worker's word, a demand a requester's; a job is one input of a demand.
 * Results come in two steps: a seal that fixes them, then what is in it, so that nobody can repeat another's. Prices are base units of
 * the payment asset.
 */
import type { SubjectId } from '../../../protocol/ids.ts'
import { defineWord } from '../../../protocol/words/define-word.ts'
import { amount, bare, type Field, oneOf, subject, timeMs, whole } from '../../../protocol/words/fields.ts'
import { type AllowedKind, acceptedBuilds, allowedKinds } from './kinds/allowed.ts'
import { KINDS, type Kind } from './kinds/kinds.ts'
import { places } from './place.ts'
import { allOf, type JobId, list, MOST_INPUTS, readJob, row, writeJob } from './rows.ts'

/** SHA-256 of the bytes, 64 hex digits: how modules, inputs and results are named. */
export type ContentId = string

/** What a machine takes for its work: so much for a job, and so much for 10^9 units of fuel. */
export interface Terms {
  readonly start: bigint
  readonly perGiga: bigint
}

export interface Offer extends Terms {
  /** Of one job, at most; 0 where it runs no programs. Price and speed are of programs too. */
  readonly fuel: number
  /** Of 64 KiB, whatever the kind. */
  readonly pages: number
  /** Thousands of units of fuel a second, as its benchmark measured (benchmark.ts). */
  readonly speed: number
  /** Jobs at a time. */
  readonly slots: number
  /** What it sets aside against being wrong, base units. */
  readonly bond: bigint
  /** Ms. */
  readonly until: number
  /** What else its owner allows. */
  readonly kinds: readonly AllowedKind[]
}

export interface Demand extends Terms {
  readonly kind: Kind
  /** Of the kind's tool, those that it believes in; empty where it needs none. */
  readonly builds: readonly string[]
  readonly module: ContentId
  /** A job each. */
  readonly inputs: readonly ContentId[]
  /** Units that a job may burn. */
  readonly fuel: number
  readonly pages: number
  /** How sure a result has to be, parts in a million. */
  readonly confidence: number
  /** How long a machine has for it from when it could know of it, ms. */
  readonly within: number
  /** No machine is asked from then on, ms. */
  readonly until: number
  /** Cells in one of which a machine is registered; wherever where there are none. */
  readonly near: readonly string[]
  /** Of the time, as the network has seen it, parts in a million. */
  readonly uptime: number
}

/** A job ended well, or how it failed: that is a result like any other. */
export const OUTCOMES = [
  'done',
  'out_of_fuel',
  'unreachable',
  'memory_bounds',
  'table_bounds',
  'integer',
  'call',
  'depth',
  'module_refused',
  /** Of checks. */
  'fits',
  'differs',
] as const
export type JobOutcome = (typeof OUTCOMES)[number]

/** Why a machine gives a job back. */
export const CAUSES = [
  'module_missing',
  'input_missing',
  'input_refused',
  'too_big',
  'source_unreachable',
  /** Of a scan: its target does not tell the consent, or it does not hold now. */
  'no_consent',
  'target_refused',
  'not_my_kind',
  'stopped',
] as const
export type DeclineCause = (typeof CAUSES)[number]

export interface Sealed {
  readonly job: JobId
  readonly seal: string
}

export interface Revealed {
  readonly job: JobId
  readonly result: ContentId
  readonly fuel: number
  readonly outcome: JobOutcome
  /** 16 bytes in hex. */
  readonly salt: string
}

/** Whoever asked for the work has the bytes that this seal is of, by this machine. */
export interface Received {
  readonly job: JobId
  readonly machine: SubjectId
  readonly seal: string
}

export interface Declined {
  readonly job: JobId
  readonly cause: DeclineCause
}

export const [MOST_FUEL, MOST_PAGES, MOST_SLOTS, MOST_WORDS] = [2 ** 40, 16_384, 64, 64]
export const [ALL_PPM, LEAST_WITHIN_MS] = [1_000_000, 1_000]
const [ID_BYTES, SALT_BYTES] = [32, 16]

const content: Field<ContentId> = bare(ID_BYTES)
const fuel = whole(0, MOST_FUEL)

export const OFFER = defineWord<Offer>('compute-offer', {
  meaning: 'a machine offers to work, at a price, until a time',
  fields: {
    start: amount,
    perGiga: amount,
    fuel,
    pages: whole(1, MOST_PAGES),
    speed: whole(1, 2 ** 32),
    slots: whole(1, MOST_SLOTS),
    bond: amount,
    until: timeMs,
    kinds: allowedKinds,
  },
})

export const DEMAND = defineWord<Demand>('compute-demand', {
  meaning:
    'jobs to be done: a program, an input for each, what they may cost, how sure the results have to be, and where and how often there machines are',
  fields: {
    kind: oneOf(...KINDS),
    builds: acceptedBuilds,
    module: content,
    inputs: list(content, MOST_INPUTS),
    fuel,
    pages: whole(1, MOST_PAGES),
    start: amount,
    perGiga: amount,
    confidence: whole(0, ALL_PPM - 1),
    within: whole(LEAST_WITHIN_MS, 2 ** 40),
    until: timeMs,
    near: places,
    uptime: whole(0, ALL_PPM),
  },
})

export const COMMIT = defineWord<{ readonly jobs: readonly Sealed[] }>('compute-commit', {
  meaning: 'a machine has the results of these jobs, and fixes them',
  fields: {
    jobs: list(
      row<Sealed>(
        'a job and the seal of its result',
        ([message, index, seal]) => {
          const parts = [readJob(message, index), content.read(seal)] as const
          return allOf(parts, ([job, read]) => ({ job, seal: read }))
        },
        ({ job, seal }) => [...writeJob(job), content.write(seal)],
        3,
      ),
      MOST_WORDS,
    ),
  },
})

const salted: Field<string> = bare(SALT_BYTES)
const outcome = oneOf(...OUTCOMES)

export const REVEAL = defineWord<{ readonly jobs: readonly Revealed[] }>('compute-reveal', {
  meaning: 'a machine opens what it fixed: the results of these jobs, and the fuel they burned',
  fields: {
    jobs: list(
      row<Revealed>(
        'a job, its result, fuel, outcome and salt',
        ([message, index, result, burned, ended, salt]) => {
          const parts = [
            readJob(message, index),
            content.read(result),
            fuel.read(burned),
            outcome.read(ended),
            salted.read(salt),
          ] as const
          return allOf(parts, ([job, read, units, how, grain]) => {
            return { job, result: read, fuel: units, outcome: how, salt: grain }
          })
        },
        one => [
          ...writeJob(one.job),
          content.write(one.result),
          one.fuel,
          one.outcome,
          salted.write(one.salt),
        ],
        6,
      ),
      MOST_WORDS,
    ),
  },
})

export const RECEIVED = defineWord<{ readonly jobs: readonly Received[] }>('compute-received', {
  meaning:
    'a requester signs that these machines brought it what they sealed: the bytes, and what opens the seal',
  fields: {
    jobs: list(
      row<Received>(
        'a job, the machine and its seal',
        ([message, index, machine, seal]) => {
          const parts = [readJob(message, index), subject.read(machine!), content.read(seal!)] as const
          return allOf(parts, ([job, who, read]) => ({ job, machine: who, seal: read }))
        },
        one => [...writeJob(one.job), subject.write(one.machine), content.write(one.seal)],
        4,
      ),
      MOST_WORDS,
    ),
  },
})

const cause = oneOf(...CAUSES)

export const DECLINE = defineWord<{ readonly jobs: readonly Declined[] }>('compute-decline', {
  meaning: 'a machine gives these jobs back, and says why',
  fields: {
    jobs: list(
      row<Declined>(
        'a job and the cause',
        ([message, index, why]) =>
          allOf([readJob(message, index), cause.read(why)] as const, ([job, read]) => ({ job, cause: read })),
        one => [...writeJob(one.job), one.cause],
        3,
      ),
      MOST_WORDS,
    ),
  },
})

const named = list(
  row<JobId>(
    'a job',
    ([message, index]) => readJob(message, index),
    job => writeJob(job),
    2,
  ),
  MOST_WORDS,
)

export const CANCEL = defineWord<{ readonly jobs: readonly JobId[] }>('compute-cancel', {
  meaning: 'a requester takes back jobs that no machine was asked for yet',
  fields: { jobs: named },
})

export const CHALLENGE = defineWord<{ readonly jobs: readonly JobId[] }>('compute-challenge', {
  meaning: 'a requester has these results of a single machine checked by others, at its own cost',
  fields: { jobs: named },
})
