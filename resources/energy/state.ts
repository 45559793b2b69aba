/**
 * What energy remembers from epoch to epoch: for each meter the readings that are not settled yet, its unsettled orders,
 * a week of daily generation, what it made in the last slots, and the few other meters that it said the same as. About 250
 * small numbers a meter.
 */
import type { SubjectId } from '../../protocol/ids.ts'

/**
 * Cumulative registers at one time, Wh. `import` and `export` are both −1 where only an inverter spoke, `generation` is
 * −1 where there is no inverter register: the meter and the inverter are counted apart.
 */
export type Reading = {
  readonly at: number
  readonly import: number
  readonly export: number
  readonly generation: number
  /** The meter's registers start anew here: nothing is paid for the stretch before. */
  readonly newGrid?: true
  /** The inverter's register starts anew here. */
  readonly newGeneration?: true
  /** Arrived when its slot's time was over: not traded. */
  readonly late?: true
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

/** Of one day: slots in which both said the same, were 1 Wh apart, and made anything at all. */
export type DayTally = readonly [day: number, equal: number, near: number, values: number]

/** Another meter, registered earlier, that said the same at least once within a week. */
export type Suspect = {
  readonly other: SubjectId
  /** At most seven, ascending by day. */
  readonly days: readonly DayTally[]
}

export type MeterState = {
  /** Ascending by time; those at or before `settledUntil` are the baselines of what follows: at most two. */
  readonly readings: readonly Reading[]
  readonly orders: readonly Order[]
  /** At most eight, ascending by day. */
  readonly days: readonly DayYield[]
  /** At most three, the one with most equal values first. */
  readonly suspects: readonly Suspect[]
  /**
   * Wh made in each of the last slots up to `settledUntil`, ascending, 0 where it is not known: what comes late is compared with
   * it. At most `COMPARED_SLOTS`.
   */
  readonly made: readonly number[]
}

export type EnergyState = {
  /** All slots that end at or before this time are settled; 0 before the first epoch. */
  readonly settledUntil: number
  readonly meters: Readonly<Record<SubjectId, MeterState>>
}

/** What comes later than this many slots after its own cannot be compared with what others made. */
export const COMPARED_SLOTS = 192

export const INITIAL_STATE: EnergyState = { settledUntil: 0, meters: {} }

export const EMPTY_METER: MeterState = { readings: [], orders: [], days: [], suspects: [], made: [] }
