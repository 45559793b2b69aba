/**
 * What energy remembers from epoch to epoch: for each meter the readings that are not counted yet, its orders for markets to
 * come, a week of daily generation, what it made in the last slots and when it said so, and the few other meters that it said the
 * same as. About 800 small numbers a meter, and eight for each slot of the epochs in which something may still come in.
 */
import type { SubjectId } from '../../../protocol/ids.ts'

/**
 * Cumulative registers at one time, Wh. `import` and `export` are both −1 where only an inverter spoke, `generation` is
 * −1 where there is no inverter register: the meter and the inverter are counted apart.
 */
export type Reading = {
  readonly at: number
  readonly import: number
  readonly export: number
  readonly generation: number
  /** The meter's registers start again here: nothing is paid for the stretch before. */
  readonly newGrid?: true
  /** The inverter's register starts again here. */
  readonly newGeneration?: true
  /** When it could be read, and was fixed; absent where that was not remembered yet. */
  readonly said?: SaidAt
  /** When it arrived, ms, if its slot's time was over by then: not traded. */
  readonly lateAtMs?: number
  /** The stretch of the meter's registers that ends here is counted; at the first: nothing before it will be. */
  readonly gridCounted?: true
  /** The same of the inverter's register. */
  readonly madeCounted?: true
}

export type Order = {
  /** Start of the slot, ms. */
  readonly slot: number
  readonly side: 'buy' | 'sell'
  /** Micro-currency a kWh. */
  readonly price: number
  readonly wh: number
  readonly sequence: number
}

/** Generation of one day (days since 1970 UTC) in Wh, and how much of the day the readings cover, ms. */
export type DayYield = readonly [day: number, wh: number, coveredMs: number]

/** What a home usually makes for each kW, ppm of its neighbours' median, and on how many days that was compared. */
export type OwnRatio = { readonly ppm: number; readonly days: number }

/** How long after its time a reading arrived, how long before that it had been committed to, ms; and whether a quorum saw it arrive. */
export type SaidAt = readonly [lagMs: number, aheadMs: number, seen: 0 | 1]

/**
 * Of a slot that can tell, so many before the last one that is counted: how long after its end it could be read, how long before that it was fixed,
 * what that is worth (`COMMITTED`, `SEEN`, added), and what of one pay it did not get, ppm.
 */
export type ToldSlot = readonly [
  slotsAgo: number,
  lagMs: number,
  aheadMs: number,
  standing: number,
  unpaidPpm: number,
]

/**
 * Of one day: slots in which both said the same, were a step of their counters apart, and could tell at all. Of these, slots in
 * which the other had committed; in which this one repeats it and was fixed when the other could be read; in which it says the same
 * and was fixed before; and those of the repeated ones that came later by more than an arrival can be misdated.
 */
export type DayTally = readonly [
  day: number,
  equal: number,
  near: number,
  values: number,
  told: number,
  repeated: number,
  knew: number,
  proven: number,
]

/** Another meter that said the same at least once within a week. */
export type Suspect = {
  readonly other: SubjectId
  /** At most seven, ascending by day. */
  readonly days: readonly DayTally[]
}

/** What a detector says of a meter, once a day. */
export type Looks = {
  /** Days since 1970. */
  readonly day: number
  readonly score: number
  /** What speaks against it, in words; empty where its reward does not wait for it. */
  readonly why: string
  /** The last day on which it was found; −1 where it never was. */
  readonly foundOn: number
}

export type MeterState = {
  /** Ascending by time: of each chain those that are not counted, and the last before them. */
  readonly readings: readonly Reading[]
  readonly orders: readonly Order[]
  /** At most eight, ascending by day. */
  readonly days: readonly DayYield[]
  /** The inverter's first reading: exports are credited up to then; −1 where none ever spoke. */
  readonly meteredFrom: number
  /** At most three, the one that it agrees with most first. */
  readonly suspects: readonly Suspect[]
  /**
   * Wh made in each of the last slots up to `countedUntil`, ascending, 0 where it is not known: what comes late is compared with
   * it. At most `COMPARED_SLOTS`.
   */
  readonly made: readonly number[]
  /** Of those that can tell, ascending: who could have copied whom, and what was paid. */
  readonly told: readonly ToldSlot[]
  /** Wh used in each of the last slots up to `tradedUntil`, in the same way. */
  readonly used: readonly number[]
  /** What a detector said last; absent where there is none, or it could not judge. */
  readonly looks?: Looks
  readonly own: OwnRatio
  /** Wh that may be in its store, of what it took and made. */
  readonly stored: number
}

export type EnergyState = {
  /** Slots that end by then have had their time: what was in time of them is counted where it has come in. 0 at first. */
  readonly countedUntil: number
  /** Slots that end by then had their market, with all that was acknowledged in time. 0 at first. */
  readonly tradedUntil: number
  readonly meters: Readonly<Record<SubjectId, MeterState>>
}

/** What comes later than this many slots after its own cannot be compared with what others made. */
export const COMPARED_SLOTS = 192

/** Of nobody known: as much as the neighbours. */
export const UNKNOWN_RATIO: OwnRatio = { ppm: 1_000_000, days: 0 }

/** It was committed to before it was said. */
export const COMMITTED = 1
/** A quorum saw it arrive. */
export const SEEN = 2

export const INITIAL_STATE: EnergyState = { countedUntil: 0, tradedUntil: 0, meters: {} }

export const EMPTY_METER: MeterState = {
  readings: [],
  orders: [],
  days: [],
  meteredFrom: -1,
  suspects: [],
  made: [],
  told: [],
  used: [],
  own: UNKNOWN_RATIO,
  stored: 0,
}
