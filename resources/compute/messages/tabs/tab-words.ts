/**
 * Work that cannot wait for a seed, as a segment of a live stream or a request of a site: whoever asks for it chooses its machines itself, sets money aside for
 * each on a tab of its own, and signs how much it owes as the work comes in. Only more counts, so a later signature stands for all before.
 *
 * Law: what a machine has signed for it, up to its tab, nobody can take back, and no other tab is paid of it. A machine that works no
 * further than it trusts beyond what is signed loses no more than that.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import { defineWord } from '../../../../protocol/words/define-word.ts'
import { amount, oneOf, subject, timeMs, whole } from '../../../../protocol/words/fields.ts'
import { MOST_WORDS, type Terms } from '../compute-messages.ts'
import { priceOf } from '../price.ts'
import { allOf, type JobId, list, readJob, row, writeJob } from '../rows.ts'

/** The message that opened it, and the place of the machine in that. */
export type TabId = JobId

/** `transcode`: segments of a live stream, paid by the pixel. `function`: requests of a site, paid by the byte and the fuel. */
export const TAB_KINDS = ['transcode', 'function'] as const
export type TabKind = (typeof TAB_KINDS)[number]

/** A machine, what it is owed at most, and its terms: they stay as they are. */
export interface TabRow extends Terms {
  readonly machine: SubjectId
  readonly most: bigint
}

export interface OpensTabs {
  readonly kind: TabKind
  /** Nothing more is ordered from then on, ms. */
  readonly until: number
  readonly machines: readonly TabRow[]
}

/** All that was taken on a tab so far: pieces of work, and their units. */
export interface Taken {
  readonly jobs: number
  readonly units: number
}

export interface Owed extends Taken {
  readonly tab: TabId
}

export const MOST_TAB_MACHINES = 16
const MOST_TAKEN = Number.MAX_SAFE_INTEGER

export const TAB = defineWord<OpensTabs>('compute-tab', {
  meaning:
    'a requester sets money aside for machines that it orders from directly, for each on a tab of its own',
  fields: {
    kind: oneOf(...TAB_KINDS),
    until: timeMs,
    machines: list(
      row<TabRow>(
        'a machine, what it is owed at most, and what it takes to start and for 10^9 units',
        ([machine, most, start, perGiga]) =>
          allOf(
            [subject.read(machine!), amount.read(most!), amount.read(start!), amount.read(perGiga!)] as const,
            ([who, all, begins, costs]) => ({ machine: who, most: all, start: begins, perGiga: costs }),
          ),
        one => [
          subject.write(one.machine),
          amount.write(one.most),
          amount.write(one.start),
          amount.write(one.perGiga),
        ],
        4,
      ),
      MOST_TAB_MACHINES,
    ),
  },
})

const taken = whole(0, MOST_TAKEN)

export const OWED = defineWord<{ readonly tabs: readonly Owed[] }>('compute-owed', {
  meaning: 'a requester signs what it has taken on its tabs so far, and thereby owes',
  fields: {
    tabs: list(
      row<Owed>(
        'a tab, and the pieces of work and units that were taken on it so far',
        ([message, index, jobs, units]) =>
          allOf(
            [readJob(message!, index!), taken.read(jobs!), taken.read(units!)] as const,
            ([tab, pieces, all]) => ({ tab, jobs: pieces, units: all }),
          ),
        one => [...writeJob(one.tab), one.jobs, one.units],
        4,
      ),
      MOST_WORDS,
    ),
  },
})

/** Base units: each piece's start, and all units together, rounded down once. Both sides compute it bit for bit. */
export function owedFor({ start, perGiga }: Terms, { jobs, units }: Taken): bigint {
  return priceOf({ start: start * BigInt(jobs), perGiga }, units)
}
